"""A calibrator on the starter content, real paper and a folder of the test's own."""

from pathlib import Path

from kiosk.content.blank_store import FolderBlanks
from kiosk.domain.blank import BlankSheet
from kiosk.domain.filled_form import FilledForm
from kiosk.printing.blank_reading import read_blank
from kiosk.printing.form_pages import FormPages
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.calibrator import Calibrator
from kiosk.services.forms import Forms
from kiosk.understanding.reader import FormAnswers
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library


def make_calibrator(state: Path) -> Calibrator:
    """Return a calibrator that keeps blanks below a folder."""
    library, clock, reader = whole_library(), StillClock(), FormAnswers()
    blanks = FolderBlanks(state, library)
    pages = FormPages(TypstPages("Centre"), clock, blanks)
    forms = Forms(library, reader, pages, clock)

    def proof(filled: FilledForm, sheet: BlankSheet) -> bytes:
        return pages.proof(filled, library.languages["ko"], sheet)

    return Calibrator(forms.questions, reader, blanks, clock, read=read_blank, proof=proof)
