"""Names of targets: relative paths that mean the same file on every disk, and never one outside its folder."""

import re
from collections.abc import Iterable, Iterator

from kiosk.errors import ReleaseError
from sync.release.layout import CONTENT, MODELS

LONGEST_NAME = 200
_PART = r"[A-Za-z0-9_](?:[A-Za-z0-9._+-]*[A-Za-z0-9_+-])?"
_NAME = re.compile(rf"{_PART}(?:/{_PART}){{0,4}}")
_RESERVED = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|/|$)", re.IGNORECASE)
"""Devices on the systems that USB sticks are prepared on."""


def is_safe_name(name: str) -> bool:
    """Tell whether a name is a plain relative path: ASCII, no hidden part, no `..`, at most five parts."""
    return len(name) <= LONGEST_NAME and _NAME.fullmatch(name) is not None and not _RESERVED.search(name)


def check_target_name(name: str) -> None:
    """Raise ReleaseError name-unsafe unless a target may be called so."""
    if not name.startswith((CONTENT, MODELS)) or not is_safe_name(name):
        raise ReleaseError(f"The name {name!r} cannot stand in a release.", code="name-unsafe")


def clashes(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield names that differ only in upper and lower case, which many USB sticks cannot tell apart."""
    known: dict[str, str] = {}
    for name in names:
        other = known.setdefault(name.casefold(), name)
        if other != name:
            yield other, name
