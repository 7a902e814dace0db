"""Reading aloud: what is said of an answer, in which order, and by whom."""

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Line, Passage, Reading
from kiosk.errors import SpeakingError
from kiosk.ports import Recordings, Speaker, SpokenForms

SLOWEST, FASTEST = 0.5, 2.0


class ReadingService:
    """Turns what is on a page into speech, sentence by sentence: a recording where there is one, else a voice."""

    def __init__(self, speaker: Speaker, spoken_forms: SpokenForms, recordings: Recordings) -> None:
        self._speaker, self._spoken_forms, self._recordings = speaker, spoken_forms, recordings

    def can_speak(self, tag: str) -> bool:
        """Tell whether the language has a voice of its own."""
        return self._speaker.can_speak(tag)

    def can_read(self, reading: Reading) -> bool:
        """Tell whether this very text can be read: by a voice, or because somebody recorded it."""
        return self._speaker.can_speak(_language(reading)) or self._recordings.find(reading) is not None

    def lines(self, reading: Reading) -> tuple[Line, ...]:
        """Return what is to be played one after the other. Raises SpeakingError where there is nothing to say."""
        if recording := self._recordings.find(reading):
            return (Line(reading.passages[0].place, 0, 0, recording=recording),)
        if not self.can_speak(tag := _language(reading)):
            raise SpeakingError(f"There is no voice for `{tag}`; the text can be read.", code="voice-missing")
        lines = tuple(
            Line(passage.place, sentence.start, sentence.end, sentence.segments)
            for passage in reading.passages
            for sentence in self._spoken_forms.sentences(passage.text, passage.language)
        )
        if not lines:
            raise SpeakingError("There is nothing to say.")
        return lines

    def sound(self, line: Line, speed: float = 1.0) -> Audio:
        """Return the sound of a line; a recording has its own speed. Raises SpeakingError."""
        if line.recording is not None:
            return self._recordings.load(line.recording)
        return self._speaker.say(line.segments, speed=min(FASTEST, max(SLOWEST, speed)))

    def whole(self, reading: Reading, speed: float = 1.0) -> Audio:
        """Return all lines as one sound. Raises SpeakingError."""
        sounds = [self.sound(line, speed) for line in self.lines(reading)]
        return Audio(b"".join(sound.pcm for sound in sounds), sounds[0].rate_hz)

    def cancel(self) -> None:
        """Abandon a synthesis that is running."""
        self._speaker.cancel()


def reading_of_answer(answer: Answer) -> Reading:
    """Return what is read of an answer: its short text, then what to bring."""
    texts = {"short": answer.short, **{f"bring/{index}": thing for index, thing in enumerate(answer.bring)}}
    return Reading(answer.id, tuple(Passage(place, text, answer.language) for place, text in texts.items()))


def reading_of_emergency(advice: EmergencyAdvice) -> Reading:
    """Return what is read of an emergency page."""
    return Reading(advice.id, (Passage("advice", advice.advice, advice.language),))


def reading_of_text(text: str, tag: str) -> Reading:
    """Return the reading of a text that belongs to no document."""
    return Reading("", (Passage("", text, tag),))


def _language(reading: Reading) -> str:
    return reading.passages[0].language
