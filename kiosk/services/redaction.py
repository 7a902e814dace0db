"""Taking out of a question what could tell who asked it. Rather too much than too little."""

import re
import unicodedata
from collections.abc import Iterable

GONE = "[…]"
"""Stands where something was taken out."""
LONGEST = 500
SHORTEST_NAME = 2
"""Characters of a name's part; one alone would tear words apart."""
_LATIN = r"A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_CYRILLIC = r"\u0400-\u04ff"
_DECLINED = re.compile(rf"[{_CYRILLIC}]{{4,}}\Z")
"""Names to which a case may add an ending: Иванов, Иванову."""
_ENDING = re.compile(r"(?<=\w{4})[иыо]й\Z|(?<=\w{3})[аяоеиыуюьй]\Z", re.IGNORECASE)
"""What another case puts something else in the place of: Анна, Анну."""

_PATTERNS = (
    re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE),
    re.compile(r"\S*@\S*"),
    # A Korean road or lot before its number.
    re.compile(r"\S+(?:로|길|동|리|읍|면)\s*(?=\d)"),
    # All digits of all scripts, with what joins them, and Latin letters grown together with them: a passport's number.
    re.compile(r"[A-Za-z]*\d(?:[\d\s.,:/()+-]*\d)?[A-Za-z\d]*"),
    # Latin capitals, as a passport writes names; a Korean particle may follow at once.
    re.compile(rf"(?<![{_LATIN}])[A-Z]{{4,}}(?![{_LATIN}])"),
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
    """Return what finds a name, whatever its case. Where words have spaces, it is not looked for inside longer ones.

    Letters of other scripts end a word too: they follow a Latin name without a space in Korean, Chinese and Thai.
    """
    letters = "".join(script for script in (_LATIN, _CYRILLIC) if re.search(f"[{script}]", name))
    pattern = _any_case(name) if _DECLINED.search(name) else re.escape(name)
    if letters:
        pattern = rf"(?<![{letters}]){pattern}(?![{letters}])"
    elif name.isascii():
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return re.compile(pattern, re.IGNORECASE)


def _any_case(name: str) -> str:
    """Return the pattern of a Cyrillic name with the short endings that it gets in a sentence."""
    stem = _ENDING.sub("", name)
    changed = "" if stem == name else rf"|{re.escape(stem)}[аеёиоуыэюя][{_CYRILLIC}]{{0,2}}"
    return rf"(?:{re.escape(name)}[{_CYRILLIC}]{{0,3}}{changed})"
