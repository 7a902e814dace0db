"""The forms of a visit on paper, with what their person needs to hand them in, and the same as text for a phone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Fee, Office
from kiosk.domain.library import Library
from kiosk.domain.pack import Names
from kiosk.domain.packet import FormSheet, Packet, PacketSheet
from kiosk.domain.place import PlaceSheet
from kiosk.domain.texts import nearest_name
from kiosk.ports import FormRenderer
from kiosk.services.answers import Answers
from kiosk.services.places import Places
from kiosk.services.qr_text import calls, joined, listed, place_text
from kiosk.services.take_away import QrMaker

KOREAN = "ko"
CODES_KEPT = 32
"""A code takes longer to make than a page. These say nothing of a person, and are the same for the next one."""


class Packets:
    """Lays out the packet of a visit."""

    def __init__(
        self,
        library: Library,
        places: Places,
        renderer: FormRenderer,
        qr: QrMaker,
        labels_of: Callable[[str], Mapping[str, str]],
    ) -> None:
        """labels_of: the fixed words of paper and QR in a language (kiosk.printing.labels)."""
        self._library, self._places, self._renderer, self._qr = library, places, renderer, qr
        self._answers, self._labels_of = Answers(library), labels_of
        self._code = lru_cache(maxsize=CODES_KEPT)(qr.rows)

    def paper(self, packet: Packet, tag: str) -> bytes:
        """Return the PDF: a cover where there are several forms, then each with its key. Raises PrintingError."""
        return self._renderer.packet_pages(self.sheet(packet, tag), self._library.languages[tag])

    def sheet(self, packet: Packet, tag: str) -> PacketSheet:
        """Return all that the paper shows."""
        hotlines = self._answers.hotlines(packet.hotlines(), tag)
        return PacketSheet(packet, tuple(self._form(filled, tag) for filled in packet.forms), hotlines)

    def office_of(self, filled: FilledForm, tag: str) -> PlaceSheet | None:
        """Return the office that is responsible for a person by the address given; None where it is not known."""
        office = filled.form.office
        address = filled.answers.get(filled.questions.name(office.address), "") if office.address else ""
        place_id = self._places.responsible(office.place_kinds, address)
        return self._places.sheet(place_id, tag) if place_id else None

    def summaries(self, packet: Packet, tag: str) -> list[str]:
        """Return what a visitor may take along as text, shorter and shorter: answers, what to bring, where to go."""
        titles = [_title(filled, tag) for filled in packet.forms]
        given = [joined(title, self._given(each, tag)) for title, each in zip(titles, packet.forms, strict=True)]
        bring = self._bring((each.what.labels for each in packet.attachments()), tag)
        where = self._where((each.what for each in packet.offices()), tag)
        return [joined(*given, bring, where), joined(*titles, bring, where), joined(*titles, where)]

    def _form(self, filled: FilledForm, tag: str) -> FormSheet:
        hotlines = self._answers.hotlines(filled.form.office.hotlines, tag)
        office, labels = self.office_of(filled, tag), self._labels_of(tag)
        office_code = self._code(place_text(office, labels, self._qr.fits).text) if office else None
        numbers = listed(labels["call"], calls(hotlines, labels))
        summary = self._summary(filled, tag, numbers)
        return FormSheet(filled, hotlines, office, office_code, self._code(summary))

    def _summary(self, filled: FilledForm, tag: str, numbers: str) -> str:
        """Return the longest text that fits into one code; the last one does in any case. Without the answers."""
        title, office = _title(filled, tag), filled.form.office
        bring = self._bring((each.labels for each in filled.attachments()), tag)
        fees = self._fees(filled.fees(), tag)
        where = self._where((office,), tag)
        forms = [joined(title, bring, fees, where, numbers), joined(title, bring, fees, where), joined(title, where)]
        return next(filter(self._qr.fits, forms), title)

    def _given(self, filled: FilledForm, tag: str) -> str:
        lines = (
            f"{nearest_name(filled.questions.find(key).labels, tag)}: "
            f"{self._renderer.words(filled.questions.find(key), value, tag)[0]}"
            for field in filled.form.fields
            for key, value in filled.values(field)
        )
        return "\n".join(dict.fromkeys(lines))

    def _bring(self, every: Iterable[Names], tag: str) -> str:
        return listed(self._labels_of(tag)["bring"], [f"- {nearest_name(labels, tag)}" for labels in every])

    def _fees(self, fees: Sequence[Fee], tag: str) -> str:
        labels = self._labels_of(tag)
        return listed(labels["form_fee"], [fee.amount(labels["form_free"]) for fee in fees])

    def _where(self, offices: Iterable[Office], tag: str) -> str:
        lines = (
            line
            for office in offices
            for line in (nearest_name(office.where, tag), office.where[KOREAN], nearest_name(office.when, tag))
        )
        return listed(self._labels_of(tag)["form_where"], dict.fromkeys(filter(None, lines)))


def _title(filled: FilledForm, tag: str) -> str:
    title = filled.form.title
    return "\n".join(dict.fromkeys((title[KOREAN], nearest_name(title, tag))))
