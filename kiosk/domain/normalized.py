"""Texts made comparable."""

import unicodedata


class _Signs(dict[int, int | None]):
    """Which characters are kept, found out once for each: `str.translate` asks here for those it meets first."""

    def __missing__(self, code: int) -> int | None:
        sign = chr(code)
        self[code] = code if sign.isalnum() or unicodedata.category(sign).startswith("M") else None
        return self[code]


_SIGNS = _Signs()


def normalized(phrase: str) -> str:
    """Return a phrase without case, punctuation and space, for comparing. Vowel signs belong to the letters."""
    return unicodedata.normalize("NFKC", phrase).casefold().translate(_SIGNS)
