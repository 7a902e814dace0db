"""Words that are too long for a line."""

import re
import unicodedata

LONGEST_WORD = 24
"""Longer words may be broken: nothing may run off the paper."""
PIECE = 8
"""Characters between the places where such a word may be broken."""
ZERO_WIDTH_SPACE = "\u200b"
FIRST_SPACELESS_SCRIPT = 0x0E00
"""From Thai upwards scripts find their own breaks."""
LONG_WORD = re.compile(rf"[^\s\u200b{chr(FIRST_SPACELESS_SCRIPT)}-\U0010ffff]{{{LONGEST_WORD + 1},}}")


def breakable(text: str) -> str:
    """Return a text whose over-long words may be broken, by zero-width spaces which do not show."""
    return LONG_WORD.sub(_broken, text)


def _broken(match: re.Match[str], piece: int = PIECE) -> str:
    pieces = [""]
    for character in match[0]:
        if len(pieces[-1]) >= piece and not unicodedata.category(character).startswith("M"):
            pieces.append("")
        pieces[-1] += character
    return ZERO_WIDTH_SPACE.join(pieces)


def breakable_within(text: str, longest: int) -> str:
    """Return a text of which every run without a space may be broken after so many characters."""
    return re.sub(rf"[^\s\u200b]{{{longest + 1},}}", lambda match: _broken(match, longest), text)
