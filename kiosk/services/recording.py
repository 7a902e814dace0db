"""Staff read texts aloud for languages without a voice: record, trim, level, listen, keep."""

from collections.abc import Iterator

from kiosk.domain.audio import Audio
from kiosk.domain.library import Library
from kiosk.domain.spoken import Reading
from kiosk.errors import UsageError
from kiosk.ports import KeptRecordings, Recordings
from kiosk.services.answers import Answers
from kiosk.services.reading import reading_of_answer, reading_of_emergency


class RecordingService:
    """The steps of a recording, without a screen. What is recorded is heard by the caller before it is kept."""

    def __init__(self, library: Library, answers: Answers, recordings: Recordings, kept: KeptRecordings) -> None:
        """recordings: all there are, those kept here included."""
        self._library, self._answers, self._recordings, self._kept = library, answers, recordings, kept

    def to_record(self, tag: str) -> tuple[Reading, ...]:
        """Return the texts of a language which nobody has recorded as they are now; emergencies first."""
        return tuple(each for each in self._readings(tag) if self._recordings.find(each) is None)

    def recorded(self, tag: str) -> int:
        """Return how many texts of a language are spoken by a recording."""
        return sum(self._recordings.find(each) is not None for each in self._readings(tag))

    def reading(self, document: str, tag: str) -> Reading:
        """Return what is to be read of a document. Raises UsageError document-unknown."""
        found = self._reading(document, tag)
        if found is None:
            raise UsageError(f"There is no text of `{document}` in `{tag}`.", code="document-unknown")
        return found

    def prepare(self, sound: Audio) -> Audio:
        """Return what was said, trimmed and as loud as the others, to be listened to before it is kept.

        Raises SpeakingError recording-unusable with the reason.
        """
        return self._kept.prepare(sound)

    def keep(self, reading: Reading, sound: Audio) -> None:
        """Keep a prepared recording; it is played from now on. Raises MachineError disk-full."""
        self._kept.keep(reading, sound)

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
