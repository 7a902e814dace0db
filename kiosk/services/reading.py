"""Reading aloud: what is said of an answer, in which order, and by whom."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.audio import Audio
from kiosk.domain.notice import NoticeSheet
from kiosk.domain.spoken import Line, Passage, Reading, Segment, language_of
from kiosk.errors import SpeakingError
from kiosk.ports import Recordings, RenderedSpeech, Speaker, SpokenForms

SLOWEST, FASTEST = 0.5, 2.0


class ReadingService:
    """Turns what is on a page into speech, sentence by sentence: a recording where there is one, else a voice.

    Where a language has no voice, what was spoken beforehand is read as long as no sentence of it is missing.
    """

    def __init__(
        self,
        speaker: Speaker,
        spoken_forms: SpokenForms,
        recordings: Recordings,
        labels_of: Callable[[str], Mapping[str, str]],
        rendered: RenderedSpeech,
    ) -> None:
        """labels_of: the fixed words of the paper in a language (kiosk.printing.labels); the mark is one of them.

        rendered: what `speaker` has ready.
        """
        self._speaker, self._spoken_forms, self._recordings = speaker, spoken_forms, recordings
        self._labels_of, self._rendered = labels_of, rendered

    def of_answer(self, answer: Answer, tag: str) -> Reading:
        """Return what is read of the answer page in a visitor's language: the answer, then what the centre adds."""
        return replace(reading_of_answer(answer), added=passages_added(answer, self._labels_of(tag), tag))

    def can_speak(self, tag: str) -> bool:
        """Tell whether the language has a voice of its own, which says any text."""
        return self._speaker.can_speak(tag)

    def can_read(self, reading: Reading) -> bool:
        """Tell whether this very text can be read: by a voice, a recording, or sentences that are all ready.

        Nothing is loaded for it: a page asks this once.
        """
        return (
            self.can_speak(_language(reading))
            or self._recordings.find(reading) is not None
            or self._can_say(reading.passages)
        )

    def lines(self, reading: Reading) -> tuple[Line, ...]:
        """Return what is to be played one after the other. Raises SpeakingError where there is nothing to say."""
        # What the centre adds is never said without its mark.
        added = reading.added if all(map(self._can_add, reading.added)) else ()
        return (*self._own_lines(reading), *self._sentences(added))

    def _own_lines(self, reading: Reading) -> tuple[Line, ...]:
        if recording := self._recordings.find(reading):
            return (Line(reading.passages[0].place, 0, 0, recording=recording),)
        if not (self.can_speak(tag := _language(reading)) or self._can_say(reading.passages)):
            raise SpeakingError(f"There is no voice for `{tag}`; the text can be read.", code="voice-missing")
        lines = tuple(self._sentences(reading.passages))
        if not lines:
            raise SpeakingError("There is nothing to say.")
        return lines

    def _can_add(self, passage: Passage) -> bool:
        return self.can_speak(passage.language) or self._can_say((passage,))

    def _can_say(self, passages: Iterable[Passage]) -> bool:
        """Tell whether each sentence is ready, or in another language that has a voice; False where there is none."""
        lines = list(self._sentences(passages))
        return bool(lines) and all(self._is_ready(line.segments) for line in lines)

    def _is_ready(self, sentence: Sequence[Segment]) -> bool:
        return self._rendered.has(sentence) or self.can_speak(language_of(sentence))

    def _sentences(self, passages: Iterable[Passage]) -> Iterator[Line]:
        for passage in passages:
            for sentence in self._spoken_forms.sentences(passage.text, passage.language):
                yield Line(passage.place, sentence.start, sentence.end, sentence.segments)

    def sound(self, line: Line, speed: float = 1.0) -> Audio:
        """Return the sound of a line; a recording has its own speed. Raises SpeakingError."""
        if line.recording is not None:
            return self._recordings.load(line.recording)
        return self._speaker.say(line.segments, speed=min(FASTEST, max(SLOWEST, speed)))

    def cancel(self) -> None:
        """Abandon a synthesis that is running."""
        self._speaker.cancel()


def reading_of_answer(answer: Answer) -> Reading:
    """Return what is read of an answer: its short text, then what to bring."""
    texts = {"short": answer.short, **{f"bring/{index}": thing for index, thing in enumerate(answer.bring)}}
    return Reading(answer.id, tuple(Passage(place, text, answer.language) for place, text in texts.items()))


def passages_added(answer: Answer, labels: Mapping[str, str], tag: str) -> tuple[Passage, ...]:
    """Return what is read of a centre's addition: its mark in the visitor's language, then its text."""
    if (added := answer.addition) is None:
        return ()
    return Passage("addition/mark", labels["local"], tag), Passage("addition", added.text, added.language)


def reading_of_emergency(advice: EmergencyAdvice) -> Reading:
    """Return what is read of an emergency page."""
    return Reading(advice.id, (Passage("advice", advice.advice, advice.language),))


def reading_of_notice(sheet: NoticeSheet, tag: str) -> Reading:
    """Return what is read of a notice: its title, when the event is (said in the visitor's language), and the text."""
    texts = {"title": (sheet.title, sheet.language), "when": (sheet.when, tag), "body": (sheet.body, sheet.language)}
    passages = (Passage(place, text, language) for place, (text, language) in texts.items() if text)
    return Reading(sheet.id, tuple(passages))


def reading_of_text(text: str, tag: str) -> Reading:
    """Return the reading of a text that belongs to no document."""
    return Reading("", (Passage("", text, tag),))


def _language(reading: Reading) -> str:
    return reading.passages[0].language
