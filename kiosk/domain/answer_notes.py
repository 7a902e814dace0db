"""What must be said beside an answer, so that nobody trusts it more than it deserves."""

from typing import Literal

from kiosk.domain.answer import Answer

Note = Literal[
    "local", "not_in_your_language", "translated", "not_reviewed", "stale", "overdue", "unverified", "secondary"
]


def notes_of(answer: Answer, tag: str) -> tuple[Note, ...]:
    """Return the notes for an answer shown to a visitor of a language, the weightiest first."""
    notes: dict[Note, bool] = {
        "local": answer.local,
        "not_in_your_language": answer.language != tag,
        "translated": answer.translated,
        "unverified": answer.confidence == "unverified" and not answer.local,
        "secondary": answer.confidence == "secondary",
        "stale": answer.stale,
        "overdue": answer.overdue,
        "not_reviewed": not (answer.reviewed or answer.translated or answer.local),
    }
    return tuple(note for note, true in notes.items() if true)
