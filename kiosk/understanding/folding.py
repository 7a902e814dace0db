"""Texts made comparable: one way of writing letters and digits."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")


def western(text: str) -> str:
    """Return a text with the digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in unicodedata.normalize("NFKC", text))


def folded(text: str) -> str:
    """Return a text without case and punctuation, words divided by one space. Vowel signs belong to the letters."""
    kept = (c if c.isalnum() or unicodedata.category(c).startswith("M") else " " for c in western(text).casefold())
    return _SPACES.sub(" ", "".join(kept)).strip()


def tidy(text: str) -> str:
    """Return a text in NFC on one line, without control characters and direction overrides."""
    seen = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in unicodedata.normalize("NFC", text)
    )
    return _SPACES.sub(
        " ", "".join(c for c in seen if c not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    ).strip()


def digits(text: str) -> str:
    """Return the digits of a text."""
    return "".join(c for c in western(text) if c.isdigit())
