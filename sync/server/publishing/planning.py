"""What the next release will hold and change: checked and compared, not yet signed."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import TargetFile, Targets

from kiosk.errors import PublishingError, ReleaseError
from sync.release.layout import CONTENT, MODELS, RELEASE
from sync.release.release import Release, read_release, write_release
from sync.server.progress import Tell, nobody_listens
from sync.server.publishing.changes import Change, changes_between, is_there, published_file
from sync.server.publishing.checking import Checked, Lost, checked_content, require_found, self_test
from sync.server.publishing.collecting import Piece, collect, refuse_too_much
from sync.server.publishing.known_good import known_content
from sync.server.publishing.model_parts import collect_models
from sync.server.publishing.remembered import read_sums
from sync.server.publishing.report import Report
from sync.server.publishing.standing import Standing, read_standing
from sync.server.publishing.terms import now


@dataclass(frozen=True, slots=True)
class Plan:
    """A release that may go out: somebody can look at it first."""

    standing: Standing
    """What it was compared with."""
    release: Release
    changes: tuple[Change, ...]
    checked: Checked
    targets: Mapping[str, TargetFile]
    pieces: Mapping[str, Piece]
    description: bytes
    """The document `content/release.json`."""
    lost: tuple[Lost, ...] = ()
    """What known questions do not find any more."""

    @property
    def digest(self) -> str:
        """SHA-256 of what goes out and what it is compared with: two plans of one digest change the same."""
        listed = [
            sorted((name, target.hashes["sha256"]) for name, target in side.items() if name != RELEASE)
            for side in (self.standing.listed(), self.targets)
        ]
        return sha256(repr(listed).encode()).hexdigest()

    def require_found(self) -> None:
        """Raise PublishingError self-test-failed where questions that it loses forbid it."""
        require_found(self.lost)

    def content_of(self, target: TargetFile) -> bytes:
        """Return a target's bytes. Raises PublishingError content-moving."""
        return self.description if target.path == RELEASE else self.pieces[target.path].read()

    def report(self, metadata_bytes: int = 0) -> Report:
        """Return what is to be said of it."""
        content_bytes = sum(change.size for change in self.changes)
        return Report(self.release, self.changes, self.checked.stale, self.lost, content_bytes, metadata_bytes)


def plan_release(
    content: Path,
    repository: Path,
    models: Path | None,
    *,
    whole: bool = False,
    tested: str = "",
    tell: Tell = nobody_listens,
) -> Plan:
    """Check a content folder, compare it with the last release, and ask known questions.

    whole: check also what has not changed since the last release. tested: digest of a plan whose questions were asked
    already. Raises PublishingError, ReleaseError, ModelError.
    """
    standing = read_standing(repository)
    tell("checking")
    # Collected before it is checked: what changes in between does not go out.
    pieces = collect(content, read_sums(repository))
    packs = collect_models(models) if models else {}
    base = None if whole or Targets.type not in standing.current else content_sums(standing.listed())
    try:
        with known_content(repository, base) as known:
            sums = {name.removeprefix(CONTENT): piece.sha256 for name, piece in pieces.items()}
            checked = checked_content(content, sums, known)
            plan = compare(repository, standing, pieces | packs, checked, keeps_models=models is None)
            if not tested or plan.digest != tested:
                plan = replace(plan, lost=self_test(content, checked, plan.changes, known, tell))
    except sqlite3.Error:
        if whole:
            raise
        return plan_release(content, repository, models, whole=True, tested=tested, tell=tell)
    return plan


def content_sums(targets: Mapping[str, TargetFile]) -> dict[str, str]:
    """Return the checksums of content files by their paths below the content folder; without the release's own."""
    files = ((name, target) for name, target in targets.items() if name.startswith(CONTENT) and name != RELEASE)
    return {name.removeprefix(CONTENT): target.hashes["sha256"] for name, target in files}


def compare(
    repository: Path, standing: Standing, pieces: Mapping[str, Piece], checked: Checked, *, keeps_models: bool
) -> Plan:
    """Return the plan of a release of these pieces.

    Raises PublishingError models-needed, or content-rejected for more than kiosks take; ReleaseError.
    """
    last = standing.listed()
    changes = tuple(changes_between(last, pieces, repository))
    targets = {name: piece.target() for name, piece in pieces.items()}
    targets |= _kept_models(repository, standing) if keeps_models else {}
    release, description = _described(repository, last, targets, checked.library.pack.minimum_version)
    targets[RELEASE] = TargetFile.from_data(RELEASE, description, ["sha256"])
    # Models that are signed already keep no content off: kiosks take the content without them.
    for below in (CONTENT,) if keeps_models else (CONTENT, MODELS):
        refuse_too_much(targets, below)
    return Plan(standing, release, changes, checked, targets, pieces, description)


def _kept_models(repository: Path, standing: Standing) -> dict[str, TargetFile]:
    """Return the models of the last release. Raises PublishingError models-needed."""
    kept = {name: target for name, target in standing.listed().items() if name.startswith(MODELS)}
    whole = all(is_there(repository, target) for target in kept.values())
    if kept and (Targets.type not in standing.current or not whole):
        message = "The models of the last release are damaged, or other keys sign now: name their folder (--models)."
        raise PublishingError(message, code="models-needed")
    return kept


def _described(
    repository: Path, last: Mapping[str, TargetFile], targets: Mapping[str, TargetFile], minimum_version: str
) -> tuple[Release, bytes]:
    """Return the facts of a release with these targets, and their document: the last one's where nothing changes."""
    number, before = 1, last.get(RELEASE)
    if before is not None:
        written = _read_published(repository, before)
        known = read_release(written)
        if {**targets, RELEASE: before} == last:
            return known, written
        number = known.number + 1
    files = sum(name.startswith(CONTENT) for name in targets)
    release = Release(number, now(), minimum_version, files)
    return release, write_release(release)


def _read_published(repository: Path, target: TargetFile) -> bytes:
    try:
        content = published_file(repository, target).read_bytes()
        target.verify_length_and_hashes(content)
    except (OSError, LengthOrHashMismatchError) as error:
        message = f"{target.path} of the last release is missing or changed. Restore the repository from a copy."
        raise ReleaseError(message, code="release-tampered") from error
    return content
