"""The spoken form of a displayed text: its sentences, and what which voice says of each."""

import re
from collections.abc import Callable, Collection, Iterator

from kiosk.domain.bidi import bare
from kiosk.domain.sentences import spans
from kiosk.domain.spoken import Segment, Sentence
from speech.spoken_form import chinese, japanese, korean, uzbek
from speech.spoken_form.figures import say_dates, say_figures
from speech.spoken_form.words import words

_DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")
_BEFORE: dict[str, Callable[[str], str]] = {"uz": uzbek.ordinals, "zh": chinese.percents}
_AFTER: dict[str, Callable[[str], str]] = {
    "ko": korean.count,
    "zh": chinese.count,
    "ja": japanese.to_kana,
    "uz": uzbek.count,
    "ne": lambda text: text.translate(_DEVANAGARI),  # the voice says Western figures in English
}
_HANGUL = re.compile(r"[가-힣]+(?:[\s·]+[가-힣]+)*")
_WORD = r"[A-Za-z]*(?:[a-z][A-Za-z]|[A-Za-z][a-z])[A-Za-z'’]*"
_LATIN = re.compile(rf"(?<![A-Za-z.@]){_WORD}(?:[\s-]{_WORD})*(?![A-Za-z.@])")
_SPELLS_LATIN = frozenset({"my", "ja"})
"""Languages whose voice spells Latin words letter by letter; the others switch to English by themselves.
Capitals alone (SMS) they spell rightly."""


class SpokenForm:
    """Turns displayed texts into what voices say."""

    def __init__(self, numbers: Collection[str]) -> None:
        """numbers: the phone numbers of the content; short ones are known by nothing else."""
        self._numbers = frozenset(numbers)

    def sentences(self, text: str, tag: str) -> tuple[Sentence, ...]:
        """Return the sentences of a text in a language, in order; each with at least one segment."""
        found = ((start, end, tuple(self._segments(text[start:end], tag))) for start, end in spans(text, tag))
        return tuple(Sentence(start, end, segments) for start, end, segments in found if segments)

    def _segments(self, sentence: str, tag: str) -> Iterator[Segment]:
        for piece, language in _by_voice(bare(sentence), tag):
            said = _said(piece, language, self._numbers)
            if any(map(str.isalnum, said)):
                yield Segment(said, language)


def _by_voice(sentence: str, tag: str) -> Iterator[tuple[str, str]]:
    """Yield stretches with the language of the voice that can say them."""
    foreign = {"ko": _HANGUL} if tag != "ko" else {}
    if tag in _SPELLS_LATIN:
        foreign["en"] = _LATIN
    marks = sorted((m.start(), m.end(), language) for language, p in foreign.items() for m in p.finditer(sentence))
    end = 0
    for left, right, language in marks:
        yield sentence[end:left], tag
        yield sentence[left:right], language
        end = right
    yield sentence[end:], tag


def _said(text: str, tag: str, numbers: Collection[str]) -> str:
    before, after = _BEFORE.get(tag, str), _AFTER.get(tag, str)
    return after(say_figures(before(say_dates(text, tag)), words(tag), numbers))
