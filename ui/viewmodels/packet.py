"""The packet: the forms that a visitor has finished, and what they want together."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.packet import Packet
from kiosk.domain.texts import nearest_name
from kiosk.services.answers import Answers
from kiosk.services.forms import Forms
from ui.viewmodels.rows import HOTLINE_ROLES, Rows, hotline_rows

STAFF = "ko"
CIRCLED_ONE = 0x2460
"""Circled numbers, of which there are twenty."""


class PacketViewModel(QObject):
    """kiosk.forms.finished. A line that concerns some of several forms bears their numbers in circles."""

    changed = Signal()
    emptied = Signal()

    def __init__(self, forms: Forms, answers: Answers) -> None:
        super().__init__()
        self._forms, self._hotlines_of = forms, answers.hotlines
        self.forms = Rows(("formId", "mark", "title", "koreanTitle"))
        self.bring, self.fees = Rows(("text", "koreanText", "marks")), Rows(("won", "text", "marks"))
        self.offices, self.hotlines = Rows(("where", "koreanWhere", "when", "marks")), Rows(HOTLINE_ROLES)
        self._tag = ""
        self._total = 0
        self._drafted = False

    @property
    def packet(self) -> Packet | None:
        """The forms to print; None where none is finished."""
        packet = self._forms.packet()
        return packet if packet.forms else None

    def open(self, tag: str) -> None:
        """Show the packet as it is now, in a language."""
        self._tag = tag
        packet = self._forms.packet()
        several = len(packet.forms) > 1
        every = [filled.form for filled in packet.forms]
        self.forms.fill(
            [
                {
                    "formId": form.id,
                    "mark": _circled((number,)) if several else "",
                    "title": nearest_name(form.title, tag),
                    "koreanTitle": form.title[STAFF],
                }
                for number, form in enumerate(every, 1)
            ]
        )
        self._fill(packet, tag, several=several)
        self.hotlines.fill(hotline_rows(self._hotlines_of(packet.hotlines(), tag)))
        self._drafted = any(tag not in form.reviews or form.reviews[tag].state != "reviewed" for form in every)
        self.changed.emit()

    def clear(self) -> None:
        """Show nothing of the visit."""
        for rows in (self.forms, self.bring, self.fees, self.offices, self.hotlines):
            rows.fill([])
        self._total = 0
        self.changed.emit()

    @Slot(str)
    def leaveOut(self, form_id: str) -> None:
        """Take a form out of the packet."""
        self._forms.leave_out(form_id)
        self.open(self._tag)
        if not self.forms.rowCount():
            self.emptied.emit()

    def _fill(self, packet: Packet, tag: str, *, several: bool) -> None:
        def marks(numbers: Sequence[int]) -> dict[str, Any]:
            return {"marks": _circled(numbers) if several else ""}

        self.bring.fill(
            [
                {"text": nearest_name(labels, tag), "koreanText": labels[STAFF], **marks(one.forms)}
                for one in packet.attachments()
                for labels in (one.what.labels,)
            ]
        )
        fees = packet.fees()
        self.fees.fill(
            [{"won": one.what.won, "text": nearest_name(one.what.note, tag), **marks(one.forms)} for one in fees]
        )
        self._total = packet.total_won() if sum(one.what.won > 0 for one in fees) > 1 else 0
        self.offices.fill(
            [
                {
                    "where": nearest_name(one.what.where, tag),
                    "koreanWhere": one.what.where[STAFF],
                    "when": nearest_name(one.what.when, tag),
                    **marks(one.forms),
                }
                for one in packet.offices()
            ]
        )

    formRows = Property(QObject, lambda self: self.forms, constant=True)
    bringRows = Property(QObject, lambda self: self.bring, constant=True)
    feeRows = Property(QObject, lambda self: self.fees, constant=True)
    officeRows = Property(QObject, lambda self: self.offices, constant=True)
    hotlineRows = Property(QObject, lambda self: self.hotlines, constant=True)
    count = Property(int, lambda self: self.forms.rowCount(), notify=changed)
    totalWon = Property(int, lambda self: self._total, notify=changed)
    drafted = Property(bool, lambda self: self._drafted, notify=changed)


def _circled(numbers: Sequence[int]) -> str:
    return " ".join(chr(CIRCLED_ONE + number - 1) for number in numbers)
