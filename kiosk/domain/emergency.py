"""What people say in an emergency, and which hotlines come before anything else."""

from dataclasses import dataclass

from kiosk.domain.faq import Review


@dataclass(frozen=True, slots=True)
class EmergencyText:
    """One language of an emergency document."""

    title: str
    advice: str
    """What to do right now, the number first; can be spoken."""
    phrasings: tuple[str, ...]
    confusables: tuple[str, ...]
    """Sounds alike and is not this emergency."""
    review: Review


@dataclass(frozen=True, slots=True)
class Emergency:
    """An emergency document."""

    id: str
    revision: int
    hotlines: tuple[str, ...]
    faq: tuple[str, ...]
    """Answers that help afterwards."""
    texts: dict[str, EmergencyText]
