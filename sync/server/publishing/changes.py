"""What a release changes, and for whom."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tuf.api.metadata import TargetFile

from sync.release.layout import CONTENT, RELEASE, TARGETS
from sync.server.publishing.collecting import Piece

LEARNED = tuple(CONTENT + folder for folder in ("faq/", "emergencies/", "background/", "languages/"))
"""What the answer index learns from."""
LEARNED_PARTS = ("question", "title", "phrasings", "confusables")
"""Of a text. The answer itself is not learned: whoever changes it changes nothing in what is found."""


@dataclass(frozen=True, slots=True)
class Change:
    """A content file that is added, changed or removed."""

    name: str
    """Path below the content folder."""
    kind: Literal["added", "changed", "removed"]
    languages: tuple[str, ...]
    """In which a visitor sees something else; empty for what has no languages."""
    learned: tuple[str, ...]
    """Those in which the answer index learns something else."""
    visas: tuple[str, ...]
    regions: tuple[str, ...]
    """Whom the document is for; empty means everybody."""
    size: int
    """Bytes of the new file."""


def changes_between(last: Mapping[str, TargetFile], new: Mapping[str, Piece], repository: Path) -> Iterator[Change]:
    """Yield what the new pieces change in the last release's content, in the order of the names."""
    for name in sorted(last.keys() | new.keys()):
        if name == RELEASE or not name.startswith(CONTENT):
            continue
        piece, target = new.get(name), last.get(name)
        if piece and target and target.hashes["sha256"] == piece.sha256:
            continue
        after = _document(name, piece.read() if piece else b"")
        before = _document(name, _published(repository, target) if target else b"")
        kind: Literal["added", "changed", "removed"] = (
            "removed" if piece is None else "added" if target is None else "changed"
        )
        audience = _audience(after or before)
        yield Change(
            name.removeprefix(CONTENT),
            kind,
            tuple(_languages(name, before, after)),
            tuple(_learned(name, before, after)),
            *audience,
            piece.length if piece else 0,
        )


def _audience(document: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the visas and the regions that a document is for; of a notice its cities too."""
    if "shown_until" in document:
        return (), (*document["regions"], *document["cities"])
    audience = document.get("audience", {})
    return tuple(audience.get("visas", ())), tuple(audience.get("regions", ()))


def published_file(repository: Path, target: TargetFile) -> Path:
    """Return where a target lies."""
    return repository / _published_name(target)


def is_there(repository: Path, target: TargetFile) -> bool:
    """Tell whether a target lies where it belongs, of its size."""
    try:
        # Asked for ten thousand files: a path as an object would cost more than the answer.
        return os.lstat(f"{repository}/{_published_name(target)}").st_size == target.length
    except OSError:
        return False


def _published_name(target: TargetFile) -> str:
    folder, _, name = target.path.rpartition("/")
    return f"{TARGETS}/{folder}/{target.hashes['sha256']}.{name}"


def _published(repository: Path, target: TargetFile) -> bytes:
    """Return a published target's bytes; none where it is damaged: then its whole document counts as changed."""
    try:
        content = published_file(repository, target).read_bytes()
    except FileNotFoundError:
        return b""
    return content if hashlib.sha256(content).hexdigest() == target.hashes["sha256"] else b""


def _document(name: str, content: bytes) -> dict[str, Any]:
    document = json.loads(content) if name.endswith(".json") and content else {}
    return document if isinstance(document, dict) else {}


def _languages(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    """Yield the languages whose text differs; all of the document where more than texts differs."""
    if tag := _language_of(name):
        yield tag
        return
    old, new = before.get("texts", {}), after.get("texts", {})
    around_old, around_new = ({**each, "texts": {}} for each in (before, after))
    for tag in sorted(old.keys() | new.keys()):
        if around_old != around_new or old.get(tag) != new.get(tag):
            yield tag


def _learned(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    if not name.startswith(LEARNED):
        return
    if tag := _language_of(name):
        yield tag
        return
    old, new = before.get("texts", {}), after.get("texts", {})
    for tag in sorted(old.keys() | new.keys()):
        if any(old.get(tag, {}).get(part) != new.get(tag, {}).get(part) for part in LEARNED_PARTS):
            yield tag


def _language_of(name: str) -> str | None:
    """Return the language of a file that belongs to one: `background/km.json`, `media/km/R-01.ogg`."""
    _, folder, *rest = name.split("/")
    if folder in ("background", "recordings", "languages"):
        return rest[0].removesuffix(".json")
    return rest[0] if folder == "media" else None
