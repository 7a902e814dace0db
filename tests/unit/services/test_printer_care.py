"""What staff does with the printers."""

import pytest

from kiosk.errors import PrintingError
from tests.fakes.printing import FakePrinter
from tests.fakes.staff import make_staff


def test_the_report_names_troubles_pages_waiting_and_pages_printed() -> None:
    office, receipts = FakePrinter(), FakePrinter(present=False)
    care = make_staff(office, receipts).printers
    report = care.look()
    assert {kind: state.trouble for kind, state in report.states.items()} == {"pages": "", "receipts": "missing"}
    assert (report.waiting, report.printed_today, report.printed_this_month) == (0, 2, 7)
    office.stopped = True
    care.print_test("pages")
    assert care.look().waiting == 1, "here, for the printer does not take it"
    office.stopped = False
    care.print_test("pages")
    assert care.look().waiting == 2, "one in the printer, one here"


def test_a_test_page_is_for_the_paper_asked_for() -> None:
    office, receipts = FakePrinter(), FakePrinter()
    care = make_staff(office, receipts).printers
    care.print_test("receipts")
    assert office.documents == []
    assert b"80 mm" in receipts.documents[0]
    with pytest.raises(PrintingError) as refused:
        make_staff(office).printers.print_test("receipts")
    assert refused.value.code == "printer-missing"


def test_an_empty_queue_has_nothing_left_and_a_missing_printer_is_said() -> None:
    office = FakePrinter()
    care = make_staff(office).printers
    number = care.print_test("pages")
    care.clear()
    assert care.look().waiting == 0
    assert office.purges == 1
    with pytest.raises(PrintingError):
        care.progress(number)
    office.present = False
    with pytest.raises(PrintingError) as refused:
        care.clear()
    assert refused.value.code == "printer-missing"
