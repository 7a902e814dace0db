"""Publishing: a content folder becomes the next release of a repository, or nothing happens.

Whatever stops it, power cuts included, the last release stays whole: nothing of it is ever overwritten, and the new
one exists from the moment in which the timestamp, the last file to be written, takes the place of the old.
"""

from collections.abc import Iterable
from pathlib import Path

from tuf.api.metadata import TargetFile, Targets

from kiosk.durable import write_atomically, write_many
from kiosk.errors import PublishingError
from sync.release.layout import METADATA, TIMESTAMP
from sync.server.publishing.changes import is_there, published_file
from sync.server.publishing.known_good import remember
from sync.server.publishing.online_keys import OnlineKeys
from sync.server.publishing.only_publisher import only_publisher
from sync.server.publishing.planning import Plan, content_sums, plan_release
from sync.server.publishing.remembered import write_sums
from sync.server.publishing.report import Report
from sync.server.publishing.signing import Signing, highest_versions
from sync.server.publishing.standing import Standing, read_standing
from sync.server.publishing.terms import now
from sync.server.publishing.tidying import tidy


def publish(
    content: Path,
    repository: Path,
    keys: OnlineKeys,
    *,
    models: Path | None = None,
    whole: bool = False,
    dry_run: bool = False,
) -> Report:
    """Publish a content folder; with `models` also the packs of a folder that `madang models export` has filled.

    Without `models` those of the last release stay. Where nothing changes, signatures that are due are renewed.
    whole: check also what has not changed since then. dry_run: check and compare only.
    Raises PublishingError, ReleaseError, ModelError; OSError from the disk.
    """
    with only_publisher(repository):
        plan = plan_release(content, repository, models, whole=whole)
        if not dry_run:
            return put_out(plan, repository, keys)
        plan.require_found()
        return plan.report()


def release(plan: Plan, repository: Path, keys: OnlineKeys) -> Report:
    """Publish what was planned and perhaps looked at: exactly that, or nothing.

    Raises PublishingError publishing-busy, publishing-overtaken when another release came between, and as `put_out`.
    """
    with only_publisher(repository):
        if not plan.standing.is_newest(repository):
            message = "Another release or renewal came between. Look at what changes now, then publish again."
            raise PublishingError(message, code="publishing-overtaken")
        return put_out(plan, repository, keys)


def renew(repository: Path, keys: OnlineKeys) -> None:
    """Sign the last release's timestamp again and what else is due, and remove files that no release needs any more.

    Raises PublishingError, ReleaseError, OSError.
    """
    with only_publisher(repository):
        standing = read_standing(repository)
        if Targets.type not in standing.current:
            message = "There is no release that the keys of today have signed. Publish the content first."
            raise PublishingError(message, code="publish-needed")
        _write_metadata(repository, _sign(repository, standing, keys, standing.listed().values()))
        tidy(repository, read_standing(repository), now())


def put_out(plan: Plan, repository: Path, keys: OnlineKeys) -> Report:
    """Sign and write a plan of the newest standing, for somebody who holds the repository.

    Raises PublishingError self-test-failed, content-moving and those of the keys; OSError from the disk.
    """
    plan.require_found()
    metadata = _sign(repository, plan.standing, keys, plan.targets.values())
    missing = [target for target in plan.targets.values() if not is_there(repository, target)]
    write_many((published_file(repository, target), plan.content_of(target)) for target in missing)
    _write_metadata(repository, metadata)
    write_sums(repository, ((each.file, each.sha256, each.marks) for each in plan.pieces.values() if each.marks))
    remember(repository, content_sums(plan.targets), plan.checked.library, plan.checked.changed)
    return plan.report(sum(map(len, metadata.values())))


def _sign(repository: Path, standing: Standing, keys: OnlineKeys, targets: Iterable[TargetFile]) -> dict[str, bytes]:
    return Signing(standing, keys, highest_versions(repository / METADATA), now()).sign(targets)


def _write_metadata(repository: Path, metadata: dict[str, bytes]) -> None:
    folder = repository / METADATA
    write_many((folder / name, content) for name, content in metadata.items() if name != TIMESTAMP)
    write_atomically(folder / TIMESTAMP, metadata[TIMESTAMP])
