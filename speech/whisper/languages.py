"""Which of our languages Whisper knows, by what code, how well, and in which scripts they are written.

Whisper's multilingual models know all seventeen; Filipino is `tl` to it. Of seven it understands next to nothing in
the sizes that fit a kiosk: for these it reports word error rates around or above 100 % (Radford et al. 2022, appendix
D.2.2, sizes tiny to small), so nobody is invited to speak them into Whisper alone.
"""

import unicodedata
from collections.abc import Mapping

CODES: Mapping[str, str] = {
    tag: {"fil": "tl"}.get(tag, tag)
    for tag in (
        *("ko", "en", "zh", "vi", "ru", "uz", "th", "km", "ne"),
        *("mn", "id", "fil", "my", "si", "bn", "ur", "ja"),
    )
}
"""Whisper's own code of each language (BCP-47) which it knows."""

HINTS: Mapping[str, str] = {"zh": "简体中文"}
"""What Whisper is told was said before: it makes Chinese come in simplified characters, as the content is written."""

TOLD = ("ru", "vi")
"""Languages in which telling Whisper the content's terms was measured to help (docs/benchmarks.md, Closed domain)."""

HARDLY_UNDERSTOOD = frozenset({"uz", "km", "ne", "mn", "my", "si", "bn"})
UNDERSTOOD = frozenset(CODES) - HARDLY_UNDERSTOOD

_LATIN = frozenset({"LATIN"})
_SCRIPTS: Mapping[str, frozenset[str]] = {
    "ko": frozenset({"HANGUL"}),
    "zh": frozenset({"CJK"}),
    "ja": frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
    "ru": frozenset({"CYRILLIC"}),
    "mn": frozenset({"CYRILLIC"}),
    "th": frozenset({"THAI"}),
    "km": frozenset({"KHMER"}),
    "ne": frozenset({"DEVANAGARI"}),
    "my": frozenset({"MYANMAR"}),
    "si": frozenset({"SINHALA"}),
    "bn": frozenset({"BENGALI"}),
    "ur": frozenset({"ARABIC"}),
    "uz": frozenset({"LATIN", "CYRILLIC"}),
}
"""First words of the Unicode names of a language's letters, where they are not Latin."""


def share_of_own_script(text: str, tag: str) -> float:
    """Return how much of a text's letters, 0 to 1, is in the language's own script; 1 without letters."""
    letters = [character for character in text if character.isalpha()]
    own = _SCRIPTS.get(tag, _LATIN)
    found = sum(unicodedata.name(letter, "").split(" ")[0] in own for letter in letters)
    return found / len(letters) if letters else 1.0
