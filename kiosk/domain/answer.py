"""An answer in the visitor's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.faq import Confidence, Source


@dataclass(frozen=True, slots=True)
class HotlineLine:
    """A hotline as it is shown."""

    id: str
    number: str
    name: str
    hours: str
    always_open: bool
    only_in: tuple[str, ...] = ()
    """Names of languages that are spoken there, where the visitor's is not; empty where it is, or nobody knows."""


def when_answered(line: HotlineLine, labels: Mapping[str, str]) -> str:
    """Return when somebody answers, and in which languages where the visitor's is not one of them.

    labels: the fixed words of the paper in the visitor's language.
    """
    hours = line.hours or (labels["always_open"] if line.always_open else "")
    only_in = labels["only_in"].replace("%1", ", ".join(line.only_in)) if line.only_in else ""
    return " · ".join(filter(None, (hours, only_in)))


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """A question that leads to an answer: a did-you-mean card, a related question, a popular question."""

    id: str
    question: str
    short: str


@dataclass(frozen=True, slots=True)
class LocalText:
    """What a centre says itself, as it is shown: always with its mark and its day."""

    text: str
    language: str
    """BCP-47 tag."""
    on: date


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything the answer page, the voice, the paper and the QR show of one document."""

    id: str
    topic: str
    language: str
    """BCP-47 tag of the texts below; differs from the visitor's only where the content lacks theirs."""
    question: str
    short: str
    details: str
    bring: tuple[str, ...]
    hotlines: tuple[HotlineLine, ...]
    related: tuple[AnswerCard, ...]
    source: Source
    checked_on: date
    confidence: Confidence
    translated: bool
    """Whether a machine made the text."""
    reviewed: bool
    """Whether a native reader has checked it."""
    stale: bool
    original_language: str
    original_question: str
    original_short: str
    original_details: str
    original_bring: tuple[str, ...]
    places: tuple[str, ...] = ()
    """Ids of the kinds of place that the answer sends to."""
    overdue: bool = False
    """Whether its figures should have been checked again by now."""
    local: bool = False
    """Whether the centre has written it, not an office."""
    addition: LocalText | None = None
    """What the centre adds to an official answer."""


@dataclass(frozen=True, slots=True)
class EmergencyAdvice:
    """What the emergency page shows before anything else."""

    id: str
    language: str
    title: str
    advice: str
    hotlines: tuple[HotlineLine, ...]
    related: tuple[AnswerCard, ...]
