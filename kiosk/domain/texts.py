"""Which of the texts there are to show."""

from collections.abc import Iterable

from kiosk.domain.bidi import legible
from kiosk.domain.pack import Names

FALLBACKS = ("en", "ko")


def nearest(tags: Iterable[str], tag: str) -> str:
    """Return the language to show: the visitor's, else English, Korean, or any. Raises StopIteration when empty."""
    known = tuple(tags)
    return next(each for each in (tag, *FALLBACKS, *known) if each in known)


def nearest_name(names: Names, tag: str) -> str:
    """Return a short text in the nearest language; empty where there is none."""
    return legible(names[nearest(names, tag)]) if names else ""
