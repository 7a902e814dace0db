"""Staff read texts aloud for languages without a voice: record, trim, level, listen, keep."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.audio import Audio
from kiosk.domain.library import Library
from kiosk.domain.spoken import Reading
from kiosk.errors import SpeakingError, UsageError
from kiosk.ports import KeptRecordings, Recordings
from kiosk.services.answers import Answers
from kiosk.services.reading import reading_of_answer, reading_of_emergency

MOST_LETTERS_A_SECOND = 40.0
"""Who was faster has not read all of it: twelve voices of espeak-ng say 8 to 19 at normal speed."""
WIDE_LETTERS = 3
"""So many letters is a character of Chinese, Korean or Japanese worth, which stands for a syllable or more."""

Undo = Callable[[], None]
"""Takes back what was done. Raises MachineError disk-full."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a language people have spoken."""

    recorded: int
    texts: int


class RecordingService:
    """The steps of a recording, without a screen. What is recorded is heard by the caller before it is kept."""

    def __init__(
        self,
        library: Library,
        answers: Answers,
        recordings: Recordings,
        kept: KeptRecordings,
        *,
        popular: Callable[[str], Sequence[str]],
    ) -> None:
        """recordings: all there are, those kept here included.

        popular: the answers opened most in a language, the most opened first.
        """
        self._library, self._answers, self._recordings, self._kept = library, answers, recordings, kept
        self._popular = popular

    def to_record(self, tag: str) -> tuple[Reading, ...]:
        """Return the texts of a language which nobody has recorded as they are now.

        Emergencies come first, then the answers that are opened most.
        """
        opened = {document: place for place, document in enumerate(self._popular(tag))}

        def due(reading: Reading) -> tuple[bool, int]:
            return reading.document in self._library.faqs, opened.get(reading.document, len(opened))

        return tuple(sorted((each for each in self._readings(tag) if self._recordings.find(each) is None), key=due))

    def recorded(self, tag: str) -> int:
        """Return how many texts of a language are spoken by a recording."""
        return self.coverage(tag).recorded

    def coverage(self, tag: str) -> Coverage:
        """Return how many texts of a language are spoken by a recording, and how many there are."""
        found = [self._recordings.find(each) is not None for each in self._readings(tag)]
        return Coverage(sum(found), len(found))

    def kept_here(self, tag: str) -> tuple[Reading, ...]:
        """Return the texts of a language that are spoken by a recording made at this kiosk."""
        return tuple(each for each in self._readings(tag) if self.is_kept_here(each))

    def is_kept_here(self, reading: Reading) -> bool:
        """Tell whether a text is spoken by a recording made at this kiosk."""
        return self._kept.find(reading) is not None

    def reading(self, document: str, tag: str) -> Reading:
        """Return what is to be read of a document. Raises UsageError document-unknown."""
        found = self._reading(document, tag)
        if found is None:
            raise UsageError(f"There is no text of `{document}` in `{tag}`.", code="document-unknown")
        return found

    def prepare(self, reading: Reading, sound: Audio) -> Audio:
        """Return what was said, trimmed and as loud as the others, to be listened to before it is kept.

        Raises SpeakingError recording-silent, recording-clipped, or recording-short for less than the whole text.
        """
        said = self._kept.prepare(sound)
        if sum(_letters(passage.text) for passage in reading.passages) > MOST_LETTERS_A_SECOND * said.seconds:
            message = f"The recording is too short for the text of `{reading.document}`. Read all of it."
            raise SpeakingError(message, code="recording-short")
        return said

    def keep(self, reading: Reading, sound: Audio) -> Undo:
        """Keep a prepared recording; it is played from now on. Return what takes it back.

        Raises MachineError disk-full.
        """
        undo = self._undo(reading)
        self._kept.keep(reading, sound)
        return undo

    def remove(self, reading: Reading) -> Undo:
        """Remove a recording made at this kiosk. Return what brings it back. Raises MachineError disk-full."""
        undo = self._undo(reading)
        self._kept.remove(reading)
        return undo

    def sound(self, reading: Reading) -> Audio:
        """Return a text's recording. Raises SpeakingError recording-unreadable, also where there is none."""
        file = self._recordings.find(reading)
        if file is None:
            message = f"There is no recording of `{reading.document}`. Record it."
            raise SpeakingError(message, code="recording-unreadable")
        return self._recordings.load(file)

    def _undo(self, reading: Reading) -> Undo:
        before = self._kept.file_of(reading)
        return lambda: self._kept.remove(reading) if before is None else self._kept.put_back(reading, before)

    def _readings(self, tag: str) -> Iterator[Reading]:
        for document in (*self._library.emergencies, *self._library.faqs):
            if (reading := self._reading(document, tag)) is not None:
                yield reading

    def _reading(self, document: str, tag: str) -> Reading | None:
        faq, emergency = self._library.faqs.get(document), self._library.emergencies.get(document)
        if faq is not None and tag in faq.texts:
            return reading_of_answer(self._answers.answer(document, tag))
        if emergency is not None and tag in emergency.texts:
            return reading_of_emergency(self._answers.emergency(document, tag))
        return None


def _letters(text: str) -> int:
    return sum(WIDE_LETTERS if unicodedata.east_asian_width(each) == "W" else 1 for each in text)
