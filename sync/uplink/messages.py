"""What a kiosk says: counts and health by day, unanswered questions, suggestions of its staff. Nothing of a person.

Every message may come twice, late, and in any order: counts only grow, so that the largest seen is the newest; of two
healths of a day, or two suggestions about one document, the later one stands; a question is known by its id. A reader
passes over fields unknown to it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import AwareDatetime, Field, StringConstraints, TypeAdapter

from kiosk.domain.suggestion import SuggestedKind
from kiosk.errors import UplinkError

VERSION = 2
"""Of what is described here; 2 brought suggestions. A later one adds fields or kinds; a reader of an older one
keeps what it understands.
"""
LONGEST_CONTENT = 64_000
"""Characters of one message."""
MOST_COUNTS = 500
"""In one message; a day with more is said in several."""
LONGEST_QUESTION = 500
LONGEST_SUGGESTION = 16_000

KioskId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{8,32}$")]
Word = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._ -]{1,64}$")]
Number = Annotated[int, Ge(0), Le(1_000_000_000)]
Text = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]+$"), MinLen(1), MaxLen(LONGEST_QUESTION)]


@dataclass(frozen=True, slots=True)
class Count:
    """How often something happened on a day."""

    language: Word
    """BCP-47 tag; `-` where none was chosen."""
    topic: Word
    """Id of a topic or an answer; `-` for none."""
    outcome: Word
    number: Annotated[Number, Ge(1)]


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Counts of one day, all or some of them."""

    day: date
    counts: Annotated[list[Count], MinLen(1), MaxLen(MOST_COUNTS)]
    kind: Literal["counters"] = "counters"


@dataclass(frozen=True, slots=True)
class Check:
    """What was found about one part of the machine, without its words: these may name things."""

    part: Word
    state: Literal["good", "warning", "bad"]
    code: Annotated[str, StringConstraints(pattern=r"^[a-z-]{0,40}$")] = ""


@dataclass(frozen=True, slots=True)
class Health:
    """How a kiosk is."""

    made_at: AwareDatetime
    version: Word
    """Of the program."""
    release: Number
    """Of the content; 0 for the starter content."""
    free_mb: Number
    checks: Annotated[list[Check], MaxLen(60)]
    kind: Literal["health"] = "health"


@dataclass(frozen=True, slots=True)
class Question:
    """A question that nothing answers, redacted, kept with its visitor's consent."""

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
    """By chance: it says nothing of the question or of when it was asked."""
    day: date
    language: Word
    text: Text
    kind: Literal["question"] = "question"


@dataclass(frozen=True, slots=True)
class Suggested:
    """A document of a centre's own, suggested to the province by its staff."""

    document: SuggestedKind
    id: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
    """The centre's own, or that of the document which it adds to or changes."""
    made_at: AwareDatetime
    content: Annotated[str, MinLen(2), MaxLen(LONGEST_SUGGESTION)]
    """The document as JSON, in the content format."""
    kind: Literal["suggestion"] = "suggestion"


Body = DayCounts | Health | Question | Suggested


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that a kiosk says."""

    kiosk: KioskId
    body: Annotated[Body, Field(discriminator="kind")]
    version: Annotated[int, Ge(1)] = VERSION


@dataclass(frozen=True, slots=True)
class Sender:
    """The part of a message that says whose it is."""

    kiosk: KioskId
    version: Annotated[int, Ge(1)]


_MESSAGE = TypeAdapter(Message)
_SENDER = TypeAdapter(Sender)


def write_message(message: Message) -> str:
    """Return a message as JSON. Raises UplinkError message-invalid for one that no reader would take."""
    content = _MESSAGE.dump_json(message).decode()
    read_message(content)
    return content


def read_message(content: str) -> Message:
    """Return the message of a JSON text. Raises UplinkError message-invalid, or version-unknown for a later one."""
    try:
        return _MESSAGE.validate_json(_bounded(content))
    except ValueError as error:
        if read_sender(content).version > VERSION:
            message = "It was said by a newer program and is not understood yet."
            raise UplinkError(message, code="version-unknown") from error
        raise _invalid(error) from error


def read_sender(content: str) -> Sender:
    """Return who says something. Raises UplinkError message-invalid."""
    try:
        return _SENDER.validate_json(_bounded(content))
    except ValueError as error:
        raise _invalid(error) from error


def day_of(body: Body) -> date:
    """Return the day that is spoken of."""
    return body.made_at.date() if isinstance(body, Health | Suggested) else body.day


def _bounded(content: str) -> str:
    if len(content) > LONGEST_CONTENT:
        raise ValueError(f"it has more than {LONGEST_CONTENT} characters")
    return content


def _invalid(error: ValueError) -> UplinkError:
    return UplinkError(f"What was said cannot be understood: {error}", code="message-invalid")
