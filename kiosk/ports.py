"""The doors of the core: what it needs from engines, machines and stores. Adapters implement these Protocols.

Fakes of each live in tests/fakes. Every method is synchronous and may be called from any one worker thread;
methods raise only errors of kiosk.errors.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from kiosk.domain.answer import Answer, EmergencyAdvice, HotlineLine
from kiosk.domain.audio import Audio
from kiosk.domain.decision import Match, Ranking
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Question
from kiosk.domain.hearing import Hint, Hypothesis, Utterance
from kiosk.domain.language import Language
from kiosk.domain.library import Library
from kiosk.domain.lint import Finding
from kiosk.domain.place import OpenNow, PlaceSheet, Week
from kiosk.domain.printing import JobState, PrinterState
from kiosk.domain.spoken import Reading, Segment, Sentence
from kiosk.domain.translation import Translation
from kiosk.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class HearingProgress:
    """What the screen shows while somebody speaks."""

    partial: str
    """Words so far; empty until speech was found."""
    speaking: bool
    """Whether speech has been found in this utterance."""
    ended: bool
    """Whether the utterance has ended (endpoint or longest length); `finish` is due."""
    hint: Hint = ""
    """What the speaker is to be asked for."""


class Listener(Protocol):
    """One utterance being heard. Not thread-safe: one worker feeds it."""

    def accept(self, pcm: bytes) -> HearingProgress:
        """Take mono little-endian 16-bit samples at 16 kHz, of any length."""

    def finish(self) -> Utterance:
        """End the utterance and return what was heard. May be called once."""


class Recognizer(Protocol):
    """Speech to text in one language."""

    language: str

    def listen(self) -> Listener:
        """Begin an utterance from a live microphone; its end is found by silence."""

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a WAV or FLAC file of any rate and channel count as one utterance (first 20 s).

        Raises HearingError audio-unreadable or audio-empty.
        """


class Recognizers(Protocol):
    """The recognisers of this machine, loaded lazily and kept within the memory budget."""

    def can_hear(self, tag: str) -> bool:
        """Tell whether a recogniser with an installed model exists, without loading it."""

    def get(self, tag: str) -> Recognizer:
        """Return the recogniser of a language, loading its model (seconds). Raises HearingError or ModelError."""


class Microphone(Protocol):
    """The microphone. Callbacks come on the thread that called `start` (the GUI's)."""

    devices_changed: Callable[[], None]
    """Set it to be called when an input was plugged or unplugged."""

    def devices(self) -> Sequence[tuple[str, str]]:
        """Return (id, name) of each input, the default first. Empty when there is none."""

    def start(self, on_pcm: Callable[[bytes], None], on_error: Callable[[Exception], None]) -> None:
        """Deliver 16 kHz mono 16-bit samples about every 50 ms until `stop`.

        While it runs a further `start` hands it over, and no sample is lost. Raises HearingError microphone-missing or
        microphone-failed.
        """

    def stop(self) -> None:
        """Stop at once. Harmless when stopped."""


class Speaker(Protocol):
    """Text to speech into memory."""

    def can_speak(self, tag: str) -> bool:
        """Tell whether this language has a voice of its own."""

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        """Return speech; speed 0.5 to 2.0. Raises SpeakingError voice-missing or speaker-failed."""

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        """Return a sentence in one or several voices; what has no voice is left out. Raises as `synthesize`."""

    def cancel(self) -> None:
        """Abandon a running synthesis within 0.1 s, from any thread."""

    def close(self) -> None:
        """End the child process."""


class SpokenForms(Protocol):
    """What voices say of a displayed text."""

    def sentences(self, text: str, tag: str) -> Sequence[Sentence]:
        """Return the sentences in order, each with at least one segment; those without a letter are left out."""


class Recordings(Protocol):
    """Texts that a person has spoken, for languages whose voice is bad or missing."""

    def find(self, reading: Reading) -> Path | None:
        """Return the recording of exactly this text, None where there is none or the text has changed since."""

    def load(self, file: Path) -> Audio:
        """Return its sound. Raises SpeakingError recording-unreadable."""


@dataclass(frozen=True, slots=True)
class Sounding:
    """What the loudspeaker plays now."""

    audio: Audio
    seconds: float
    """How much of it was played, or waits in the loudspeaker's own buffer."""


class Interruption(Protocol):
    """Notices that somebody speaks while the kiosk reads aloud. Recognises nothing. One for each reading."""

    def accept(self, pcm: bytes, sounding: Sounding | None) -> bool:
        """Take 16 kHz mono 16-bit samples with what sounds when they come; return whether somebody speaks."""

    def words(self) -> bytes:
        """Return at most the last second of what was heard, without our own voice, and forget it."""


class Player(Protocol):
    """The loudspeaker. Lives on the GUI thread."""

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0 to 1, of this and later sounds."""

    def play(self, audio: Audio, on_end: Callable[[], None]) -> None:
        """Play, replacing what plays. on_end comes once at the natural end, not after `stop`. Raises SpeakingError."""

    def sounding(self) -> Sounding | None:
        """Return what plays now; None while nothing does or it is held."""

    def pause(self) -> None:
        """Hold; `resume` goes on at the same place."""

    def resume(self) -> None:
        """Go on after `pause`."""

    def stop(self) -> None:
        """Be silent at once."""


class AnswerIndex(Protocol):
    """Finds the documents which a question may mean."""

    def warm(self, tag: str) -> None:
        """Prepare a language before its first question (a second)."""

    def rank(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Ranking:
        """Return calibrated candidates for several guesses of one question. No match gives empty tuples."""

    def complete(self, tag: str, typed: str, limit: int = 5) -> Sequence[str]:
        """Return ids of the documents whose question a person may be typing, best first."""

    def matches(self, tag: str, text: str, limit: int = 10) -> Sequence[Match]:
        """Return the phrasings that decide about a text, the weightiest first."""

    def other_language(self, tag: str, text: str) -> str | None:
        """Return the language that a text surely is in when it is not `tag`, else None."""

    def review(self, tag: str) -> Iterable[Finding]:
        """Yield what looks wrong in a language's content: nearly equal phrasings, phrasings that lead astray."""


class Translator(Protocol):
    """Text from one language into another, every sentence of it guarded. Keeps nothing on disk."""

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether a direct model or two through English are installed, without loading them."""

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Return one translation for each text, in order; one that the guard refuses has an empty text and the faults.

        Raises TranslationError pair-unsupported, same-language, text-empty or text-too-long, or ModelError.
        """


class KeptTranslations(Protocol):
    """Machine translations of content, kept on disk. Never of what a visitor said."""

    def find(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        """Return an accepted translation made by the models that are installed now. Raises MachineError disk-full."""

    def keep(self, translation: Translation) -> None:
        """Keep an accepted translation. Raises MachineError disk-full."""


class ContentStore(Protocol):
    """Where the installed content comes from."""

    def load(self) -> Library:
        """Return the installed content, damaged documents left out (see `faults`). Raises ContentError."""

    def faults(self) -> Sequence[str]:
        """Return one line for each document left out by the last `load`."""


class OpeningTimes(Protocol):
    """Reads opening hours in the syntax of OpenStreetMap; empty hours are unknown. Raises ContentError."""

    def now(self, hours: str, at: datetime) -> OpenNow:
        """Return whether a place is open at a moment, and until when."""

    def week(self, hours: str, tag: str, at: datetime) -> Week | None:
        """Return the hours of the week around a moment, in words; None where they are unknown."""

    def holiday(self, hours: str, tag: str, at: datetime) -> str:
        """Return the name of the public holiday at a moment, if the hours say nothing about holidays; else empty."""


class LocalWords(Protocol):
    """Times, distances and languages in a visitor's language."""

    def moment(self, moment: datetime, now: datetime, tag: str) -> str:
        """Return a time to come, with its day where it is not near."""

    def distance(self, metres: float, tag: str) -> str:
        """Return a distance, rounded."""

    def language(self, spoken: str, tag: str) -> str:
        """Return the name of a language in another."""


class PageRenderer(Protocol):
    """Turns an answer into paper."""

    def answer_page(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return a PDF (A4): the text beside its original, the date, the source, the QR. Raises PrintingError."""

    def emergency_page(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return a PDF (A4) with the hotlines large."""

    def answer_receipt(
        self, answer: Answer, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return a PDF (80 mm wide, as long as it needs) of an answer's short form. Raises PrintingError."""

    def emergency_receipt(self, advice: EmergencyAdvice, language: Language, *, printed_on: date) -> bytes:
        """Return a PDF (80 mm wide) of what to do in an emergency. Raises PrintingError."""

    def test_page(self, *, printed_on: date, receipt: bool = False) -> bytes:
        """Return a PDF (A4, or 80 mm wide) which shows a technician whether all is printed. Raises PrintingError."""

    def place_page(
        self, sheet: PlaceSheet, language: Language, *, printed_on: date, qr: Sequence[Sequence[bool]] | None
    ) -> bytes:
        """Return a PDF (A4): the address large enough for a taxi driver, hours, numbers, the QR."""


class AnswerReader(Protocol):
    """Understands answers to the questions of forms, spoken or typed, and says what is wrong with them."""

    def read(self, question: Question, said: str, tag: str, values: Mapping[str, str], today: date) -> Verdict:
        """Return the verdict on an answer in a language. values: the other answers, by the keys of their questions."""

    def sentence(self, code: str, tag: str) -> str:
        """Return what a verdict's code means, in a language (English where there is none)."""


class FormRenderer(Protocol):
    """Lays out filled forms."""

    def form_page(self, filled: FilledForm, language: Language, hotlines: Sequence[HotlineLine]) -> bytes:
        """Return the PDF: the form, extra sheets, the key in the visitor's language. Raises PrintingError."""

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return an answer as its person reads it in a language (yes and no stay so), and as the office does."""


class Printer(Protocol):
    """The print queue, as it really is."""

    def state(self) -> PrinterState:
        """Return the chosen printer's state; `missing` when there is none. Never raises."""

    def submit(self, pdf: bytes) -> int:
        """Send a PDF from memory and return the job's number. Raises PrintingError."""

    def job(self, job_id: int) -> JobState:
        """Return a job's state. Raises PrintingError."""

    def cancel(self, job_id: int) -> None:
        """Cancel a job. Harmless when it has ended."""

    def forget(self, job_id: int) -> None:
        """Remove what the queue keeps of a job that has ended. Raises PrintingError."""

    def purge(self) -> None:
        """Remove what the queue still keeps of our jobs."""


class Counters(Protocol):
    """Counts by day, language, topic and outcome. Never text, never a time finer than the day."""

    def count(self, *, day: date, language: str, topic: str, outcome: str) -> None:
        """Add one. Raises MachineError disk-full."""

    def totals(self, *, since: date) -> Sequence[tuple[date, str, str, str, int]]:
        """Return (day, language, topic, outcome, number) rows, oldest first."""


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Return the local time with its zone."""

    def monotonic(self) -> float:
        """Return seconds for measuring intervals."""
