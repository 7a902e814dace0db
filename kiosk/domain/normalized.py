"""Texts made comparable."""

import unicodedata


def normalized(phrase: str) -> str:
    """Return a phrase without case, punctuation and space, for comparing. Vowel signs belong to the letters."""
    kept = unicodedata.normalize("NFKC", phrase).casefold()
    return "".join(c for c in kept if c.isalnum() or unicodedata.category(c).startswith("M"))
