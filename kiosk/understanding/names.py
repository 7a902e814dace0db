"""Names and addresses in Latin letters, as passports have them."""

import re
import unicodedata

from kiosk.understanding.folding import tidy
from kiosk.understanding.hangul import romanised

_MARKS = re.compile(r"[^A-Z0-9 .,'/#()&-]+")


def is_latin(text: str) -> bool:
    """Tell whether every letter of a text is Latin, with or without marks."""
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())


def in_latin(text: str) -> str:
    """Return a text in upper-case letters A to Z: marks taken off, other scripts transliterated (anyascii)."""
    from anyascii import anyascii

    plain = anyascii(romanised(tidy(text)).replace("ʻ", "'")).upper()
    return re.sub(r" +", " ", _MARKS.sub(" ", plain)).strip()
