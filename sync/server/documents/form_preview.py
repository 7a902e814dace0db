"""A form as the kiosk would print it, filled with the examples of its own questions."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.content.form_rules import broken_forms
from kiosk.domain.form import Form
from kiosk.domain.library import Library
from kiosk.domain.packet import Packet
from kiosk.services.answers import Answers
from kiosk.services.forms import Forms
from kiosk.services.packets import Packets
from kiosk.services.places import Places
from sync.server.documents.shape import file_of
from sync.server.documents.validity import FaultyDocumentError

if TYPE_CHECKING:
    from kiosk.printing.typst_pages import TypstPages

READ_IN = "ko"
"""Examples are written as they would stand on the paper."""


class FormPreviews:
    """Draws forms with one compiler, which is loaded for the first of them. Safe with threads."""

    def pdf(self, library: Library, form: Form, tag: str) -> bytes:
        """Return the PDF: the official page with example answers, then the key in a language.

        Raises FaultyDocumentError for a form that cannot be offered, FormError answer-impossible for an example
        that its own question refuses, PrintingError.
        """
        from kiosk.opening.osm_hours import OsmHours
        from kiosk.opening.wording import CldrWords
        from kiosk.printing.form_pages import FormPages
        from kiosk.printing.labels import labels_of
        from kiosk.printing.qr import QrCodes
        from kiosk.understanding.reader import FormAnswers

        library = replace(library, forms={**library.forms, form.id: form})
        if faults := [each for each in broken_forms(library) if each.file == file_of("form", form.id)]:
            raise FaultyDocumentError(faults, "This cannot be shown.")
        clock = SystemClock()
        renderer = FormPages(self._pages, clock)
        forms = Forms(library, FormAnswers(), renderer, clock)
        examples = {question.key: question.example for _, question in forms.questions(form.id).asked()}
        filled = forms.fill(form.id, READ_IN, examples).filled
        places = Places(
            library, Answers(library), OsmHours(library.pack.country, library.pack.time_zone), CldrWords(), clock
        )
        return Packets(library, places, renderer, QrCodes(), labels_of).paper(Packet((filled,)), tag)

    @cached_property
    def _pages(self) -> "TypstPages":
        from kiosk.printing.typst_pages import TypstPages

        return TypstPages()
