"""Taking out of a question what could tell who asked it. Rather too much than too little."""

import re
import unicodedata
from collections.abc import Iterable

GONE = "[…]"
"""Stands where something was taken out."""
LONGEST = 500
SHORTEST_NAME = 2
"""Characters of a name's part; one alone would tear words apart."""
_WITH_SPACES = re.compile(r"[A-Za-z\u00c0-\u024f\u0400-\u04ff]{3,}")

_PATTERNS = (
    re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE),
    re.compile(r"\S*@\S*"),
    # A Korean road or lot before its number.
    re.compile(r"\S+(?:로|길|동|리|읍|면)\s*(?=\d)"),
    # All digits of all scripts, with what joins them, and Latin letters grown together with them: a passport's number.
    re.compile(r"[A-Za-z]*\d(?:[\d\s.,:/()+-]*\d)?[A-Za-z\d]*"),
    # Latin capitals, as a passport writes names.
    re.compile(r"\b[A-Z]{4,}\b"),
)
_AGAIN = re.compile(r"(?:\[…\][\s,.;:-]*){2,}")


def redacted(text: str, names: Iterable[str]) -> str:
    """Return a text without digits, addresses of any kind, and what the visitor has written into forms.

    names: answers given in forms, of which every part is taken out too. Empty where no word is left.
    """
    plain = "".join(" " if unicodedata.category(each).startswith("C") else each for each in text)
    plain = unicodedata.normalize("NFC", " ".join(plain.split()))[:LONGEST]
    for name in sorted(_parts(names), key=len, reverse=True):
        plain = _name(name).sub(GONE, plain)
    for pattern in _PATTERNS:
        plain = pattern.sub(GONE, plain)
    short = _AGAIN.sub(f"{GONE} ", plain).strip()
    return short if any(each.isalpha() for each in short.replace(GONE, "")) else ""


def _parts(names: Iterable[str]) -> set[str]:
    whole = {unicodedata.normalize("NFC", " ".join(name.split())) for name in names}
    parts = {part for name in whole for part in re.split(r"[\s,;/]+", name)}
    return {each for each in whole | parts if len(each) >= SHORTEST_NAME}


def _name(name: str) -> re.Pattern[str]:
    """Return what finds a name, whatever its case. Where words have spaces, it is not looked for inside longer ones."""
    bounded = _WITH_SPACES.search(name) or name.isascii()
    pattern = re.escape(name)
    return re.compile(rf"(?<!\w){pattern}(?!\w)" if bounded else pattern, re.IGNORECASE)
