"""Faults of the content in the console's languages, with the place where each is mended."""

from dataclasses import dataclass

from kiosk.content.documents import Fault
from kiosk.errors import ServerError
from sync.server.console.labels import Labels
from sync.server.console.links import Linked, linked
from sync.server.console.wording import Wording
from sync.server.documents.validity import FaultyDocumentError


@dataclass(frozen=True, slots=True)
class SaidFault:
    """A fault as a page shows it."""

    document: Linked
    place: str
    """Where in the document: `Names › 한국어`; empty for the whole."""
    said: str
    """Problem and remedy."""


def say_fault(fault: Fault, say: Wording) -> str:
    """Return problem and remedy of a fault."""
    problem = say(fault.problem)
    return f"{problem[:1].upper()}{problem[1:]}. {say(fault.remedy)}"


def say_refusal(error: ServerError, say: Wording, labels: Labels) -> str:
    """Return in one line why something was refused."""
    if isinstance(error, FaultyDocumentError):
        said = (said_fault(fault, say, labels) for fault in error.faults)
        return "; ".join(f"{each.place}: {each.said}" for each in said)
    return say(error.message)


def said_fault(fault: Fault, say: Wording, labels: Labels) -> SaidFault:
    """Return a fault as a page shows it."""
    steps = (step.replace("~1", "/").replace("~0", "~") for step in fault.pointer.split("/")[1:])
    return SaidFault(linked(fault.file, fault.pointer), labels.way(steps), say_fault(fault, say))
