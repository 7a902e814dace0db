"""What of a programme's message is language: accelerators, markup and code taken away, or no text at all."""

import html
import re
import unicodedata
from collections import Counter

from offline_models.faq_model.scripts import script
from offline_models.training.groups import Text
from offline_models.translation.guard.placeholders import CLOSING, OPENING

MOST_CHARACTERS = 300
MOST_WORDS = 50
_SCRIPTS = {
    "ko": {"HANGUL"},
    "zh": {"CJK"},
    "ja": {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "CJK"},
    "ru": {"CYRILLIC"},
    "mn": {"CYRILLIC"},
    "th": {"THAI"},
    "km": {"KHMER"},
    "ne": {"DEVANAGARI"},
    "my": {"MYANMAR"},
    "si": {"SINHALA"},
    "bn": {"BENGALI"},
    "ur": {"ARABIC"},
}
_LATIN = {"LATIN"}
_OWN_SCRIPT = 0.6
"""Share of letters that must be in the language's script; product names stay Latin."""
_LETTERS = 0.6
"""Share of characters, spaces and placeholders aside, that must be letters or their marks."""
_BRACKETED_KEY = re.compile(r"\s*[(（][_&~][^\W_][)）]")
_KEY = re.compile(r"[_&~](?=[^\W_])")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_CODE = re.compile(r"\{\{|\[\[|[\\|<>={}^`]|\w_\w|::|--\w|\w\(\)|://")
_SPACES = re.compile(r"\s+")
_PLACEHOLDER = re.compile(rf"{OPENING}\d+{CLOSING}")
_COPIED_WORDS = 3
"""English words from which an equal text in another language counts as left untranslated."""
_LONGEST_RATIO = 4.0


def plain(message: str) -> str:
    """Return a message without markup and without the mark of its shortcut key."""
    shown = html.unescape(_TAG.sub("", message))
    shown = _BRACKETED_KEY.sub("", shown)
    if len(_KEY.findall(shown)) == 1:
        shown = _KEY.sub("", shown)
    return _SPACES.sub(" ", shown.replace("%%", "%")).strip()


def is_language(one: Text, tag: str) -> bool:
    """Tell whether a cleaned text is written language of its tag, and not code, a name or another script."""
    bare = _PLACEHOLDER.sub("", one.template)
    if len(bare) > MOST_CHARACTERS or len(bare.split()) > MOST_WORDS or _CODE.search(bare):
        return False
    shown = [letter for letter in bare if not letter.isspace()]
    letters = [letter for letter in shown if unicodedata.category(letter)[0] in "LM"]
    if len(letters) < 2 or len(letters) < _LETTERS * len(shown):  # noqa: PLR2004 -- one letter is no word
        return False
    count = Counter(script(letter) for letter in letters if letter.isalpha())
    own = sum(count[name] for name in _SCRIPTS.get(tag, _LATIN))
    return own >= _OWN_SCRIPT * count.total()


def is_translation(english: Text, other: Text) -> bool:
    """Tell whether a text may be the translation of an English one: not copied, not absurdly longer."""
    same = english.template.casefold() == other.template.casefold()
    if same and len(english.template.split()) >= _COPIED_WORDS:
        return False
    return len(other.template) <= _LONGEST_RATIO * len(english.template) + 20
