"""Whether a translation looks like a text of its language at all: its script, its language, its length, no loops."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from math import log

from kiosk.domain.translation import Fault
from offline_models.faq_model.folding import fold
from offline_models.faq_model.language_guess import LanguageGuess
from offline_models.faq_model.scripts import script
from offline_models.translation.guard.alignment import sentences
from offline_models.translation.guard.bounds import SHORT, Bounds
from offline_models.translation.guard.pair import Pair
from offline_models.translation.guard.pieces import pieces

LOOP = re.compile(r"(?=\D)(.{3,60}?)(?:[\s,]*\1){2,}")
"""The same stretch three times in a row."""
LEFT_WORDS = 5
"""Words of the source in a row, unchanged in the target, from which they count as left untranslated."""
LEFT_CHARACTERS = 12
"""The same for scripts without spaces, which share characters."""
MOST_STRANGE = 0.5
"""Share of letters in scripts that the language is not written in; names and codes are Latin letters."""
MOST_OF_A_THIRD = 0.1
"""The same for letters that are not Latin either."""
FEWEST_COMPARED = 16
"""Characters from which lengths tell something: "Yes." may be a whole sentence elsewhere."""
KANA = "HIRAGANA"
_UNSPACED = frozenset({"zh", "ja", "th", "km", "my"})
_REMARK = re.compile(r"\([^()（）]*\)|（[^()（）]*）")
"""People add the Korean name of a thing in brackets."""
_NAME = re.compile(r"\b[A-Z][A-Za-z\d.-]*")
"""A place, a site or an office, which other scripts may leave in Latin letters."""
_PLAIN_LEFT = 0.5
"""Share of Latin letters and figures from which a stretch of unspaced characters is a name rather than left over."""


def own_words(text: str, tag: str) -> str:
    """Return a text without what every language writes alike: addresses, codes and remarks in brackets."""
    bare = _REMARK.sub(" ", without_exact(text, tag))
    return bare if any(map(str.isalpha, bare)) else text


def without_exact(text: str, tag: str) -> str:
    """Return a text without its addresses and codes."""
    parts, end = [], 0
    for piece in pieces(text, tag):
        if piece.sort in {"address", "code"}:
            parts.append(text[end : piece.start])
            end = piece.end
    return " ".join((*parts, text[end:]))


def script_faults(target: str, usual: frozenset[str]) -> Iterator[Fault]:
    """Yield a fault where a text is written in letters of another language."""
    # Vowel signs count: the scripts that have them write few letters.
    words = target if "LATIN" in usual else _NAME.sub(" ", target)
    count = Counter(script(letter) for letter in fold(words) if unicodedata.category(letter)[0] in "LM")
    strange = {name: number for name, number in count.items() if name not in usual}
    third = sum(number for name, number in strange.items() if name != "LATIN")
    # Chinese is written in signs that Japanese has too.
    no_kana = KANA in usual and not count[KANA] and count["CJK"] >= LEFT_CHARACTERS
    if no_kana or sum(strange.values()) > MOST_STRANGE * count.total() or third > MOST_OF_A_THIRD * count.total():
        yield Fault("writing", "script-wrong", "", "target")


def language_faults(target: str, target_tag: str, source_tag: str, guess: LanguageGuess) -> Iterator[Fault]:
    """Yield a fault where a text is surely in another language."""
    other = guess.other_than(target_tag, target)
    if other is not None:
        yield Fault("writing", "untranslated" if other == source_tag else "language-wrong", "", "target")


def left_faults(pairs: list[Pair], source_tag: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault for each stretch of a sentence that stands unchanged in its translation."""
    if source_tag == target_tag:
        return
    for pair in pairs:
        left, right = (
            _units(without_exact(text, tag), tag)
            for text, tag in ((pair.source, source_tag), (pair.target, target_tag))
        )
        size = LEFT_CHARACTERS if source_tag in _UNSPACED else LEFT_WORDS
        there = {tuple(right[start : start + size]) for start in range(len(right) - size + 1)}
        for start in range(len(left) - size + 1):
            piece = left[start : start + size]
            if tuple(piece) in there and not _is_name(piece, pair.source, source_tag):
                yield Fault("writing", "untranslated", ("" if source_tag in _UNSPACED else " ").join(piece), "source")
                break


def _is_name(piece: list[str], source: str, tag: str) -> bool:
    """Tell whether most of a stretch are codes, Latin or begin with a capital letter: those may stay as they are."""
    if tag in _UNSPACED:
        return sum(map(str.isascii, piece)) > _PLAIN_LEFT * len(piece)
    capitals = {part for word in source.split() if word[0].isupper() for part in fold(word).split()}
    return sum(unit in capitals or not unit.isalpha() for unit in piece) > len(piece) / 2


def _units(text: str, tag: str) -> list[str]:
    folded = fold(text)
    return list(folded.replace(" ", "")) if tag in _UNSPACED else folded.split()


def loop_faults(source: str, target: str, target_tag: str) -> Iterator[Fault]:
    """Yield a fault where a translation says again and again what its source does not."""
    if (loop := LOOP.search(target)) and any(map(str.isalpha, loop[1])) and not LOOP.search(source):
        yield Fault("writing", "repetition", loop[1].strip(), "target")
        return
    said = Counter(fold(sentence) for sentence in sentences(target, target_tag))
    sentence, times = said.most_common(1)[0] if said else ("", 0)
    if times > 1 and len(sentence) >= LEFT_CHARACTERS and not _repeats(source):
        yield Fault("writing", "repetition", sentence, "target")


def _repeats(text: str) -> bool:
    said = [fold(sentence) for sentence in sentences(text, "")]
    return len(said) != len(set(said))


def length_faults(source: str, source_tag: str, target: str, target_tag: str, bounds: Bounds) -> Iterator[Fault]:
    """Yield a fault where a translation is far longer or shorter than people's are."""
    if max(len(source), len(target)) < FEWEST_COMPARED:
        return
    expected = bounds.lengths[target_tag] - bounds.lengths[source_tag]
    distance = log(len(target) / len(source)) - expected
    if abs(distance) > (bounds.spread_short if len(source) < SHORT else bounds.spread):
        yield Fault("writing", "too-long" if distance > 0 else "too-short", "", "target")
