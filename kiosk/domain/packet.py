"""The filled forms of one visit as one packet: what several of them ask for stands once."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from kiosk.domain.answer import HotlineLine
from kiosk.domain.faq import Confidence
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Attachment, Fee, Office
from kiosk.domain.place import PlaceSheet

T = TypeVar("T")
OFFICE = "ko"
"""The language in which papers and offices are told apart."""
SURE: tuple[Confidence, ...] = ("official", "secondary", "unverified")


@dataclass(frozen=True, slots=True)
class Shared(Generic[T]):
    """What some forms of a packet have in common."""

    what: T
    forms: tuple[int, ...]
    """Their numbers in the packet, from 1."""


@dataclass(frozen=True, slots=True)
class Packet:
    """The forms in the order in which they were finished. Lives only as long as its visit."""

    forms: tuple[FilledForm, ...]

    def attachments(self) -> list[Shared[Attachment]]:
        """Return the papers to bring, each once, and as unsure as the least sure of its forms."""
        every = [(number, each) for number, form in self._numbered() for each in form.attachments()]
        least = {
            label: max((each.confidence for _, each in every if each.labels[OFFICE] == label), key=SURE.index)
            for label in (each.labels[OFFICE] for _, each in every)
        }
        shared = _shared(every, lambda each: each.labels[OFFICE])
        return [Shared(replace(one.what, confidence=least[one.what.labels[OFFICE]]), one.forms) for one in shared]

    def fees(self) -> list[Shared[Fee]]:
        """Return the fees. What costs something is paid for each form; what is free stands once."""
        every = [(number, fee) for number, form in self._numbered() for fee in form.fees()]
        return _shared(every, lambda fee: (fee.won, fee.note.get(OFFICE)) if fee.won == 0 else id(fee))

    def total_won(self) -> int:
        """Return what all forms cost together."""
        return sum(fee.won for form in self.forms for fee in form.fees())

    def offices(self) -> list[Shared[Office]]:
        """Return where the forms are handed in, each place and time once."""
        every = [(number, form.form.office) for number, form in self._numbered()]
        return _shared(every, lambda office: (office.where[OFFICE], office.when.get(OFFICE)))

    def hotlines(self) -> tuple[str, ...]:
        """Return the ids of the hotlines to call, each once."""
        return tuple(dict.fromkeys(hotline for form in self.forms for hotline in form.form.office.hotlines))

    def _numbered(self) -> Iterable[tuple[int, FilledForm]]:
        return enumerate(self.forms, start=1)


@dataclass(frozen=True, slots=True)
class FormSheet:
    """A form of a packet with what its key page adds."""

    filled: FilledForm
    hotlines: tuple[HotlineLine, ...]
    office: PlaceSheet | None
    """The office that is responsible for this person; None where it is not known."""
    office_code: Sequence[Sequence[bool]] | None
    """The office's map entry as a QR code, rows of modules without quiet zone."""
    summary_code: Sequence[Sequence[bool]]
    """What to bring, what it costs and where it goes, as a QR code."""


@dataclass(frozen=True, slots=True)
class PacketSheet:
    """Everything that the paper of a packet shows."""

    packet: Packet
    forms: tuple[FormSheet, ...]
    hotlines: tuple[HotlineLine, ...]


def _shared(every: Iterable[tuple[int, T]], key: Callable[[T], Hashable]) -> list[Shared[T]]:
    found: dict[Hashable, Shared[T]] = {}
    for number, what in every:
        first = found.get(key(what), Shared(what, ()))
        found[key(what)] = Shared(first.what, tuple(dict.fromkeys((*first.forms, number))))
    return list(found.values())
