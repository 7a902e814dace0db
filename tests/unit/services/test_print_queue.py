"""Our own queue above the printer's."""

import pytest

from kiosk.errors import PrintingError
from kiosk.services.print_queue import LAST_PAGE_SECONDS, PrintQueue
from tests.fakes.clock import StillClock
from tests.fakes.printing import FakePrinter

FIRST, SECOND = b"%PDF-first", b"%PDF-second"


def make_queue(printer: FakePrinter, receipts: FakePrinter | None = None) -> tuple[PrintQueue, StillClock]:
    """Return a queue whose time passes only while it waits."""
    clock = StillClock()
    return PrintQueue(printer, receipts, clock=clock, sleep=clock.sleep), clock


def test_the_printer_is_given_one_page_at_a_time() -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    queue.add(FIRST)
    second = queue.add(SECOND)
    assert printer.documents == [FIRST]
    assert list(queue.follow(second))[-1].job.status == "done"
    assert printer.documents == [FIRST, SECOND]


def test_two_printers_do_not_wait_for_each_other() -> None:
    printer, receipts = FakePrinter(course=("waiting",)), FakePrinter()
    queue, _ = make_queue(printer, receipts)
    queue.add(FIRST)
    second = queue.add(SECOND, receipt=True)
    assert list(queue.follow(second))[-1].job.status == "done"


def test_a_page_waits_for_a_stopped_printer_and_goes_on_by_itself() -> None:
    printer = FakePrinter()
    printer.stopped = True
    queue, _ = make_queue(printer)
    number = queue.add(FIRST)
    progress = queue.progress(number)
    assert (progress.needs_person, progress.trouble, printer.documents) == (True, "paused", [])
    printer.stopped = False
    assert list(queue.follow(number))[-1].job.status == "done"
    assert printer.documents == [FIRST]


def test_what_has_ended_leaves_the_spool_at_once() -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    list(queue.follow(queue.add(FIRST)))
    assert printer.forgotten == [1]


def test_a_page_that_did_not_come_out_is_printed_once_more() -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    number = queue.add(FIRST)
    list(queue.follow(number))
    queue.retry(number)
    assert list(queue.follow(number))[-1].job.status == "done"
    assert printer.documents == [FIRST, FIRST]


def test_a_page_that_came_out_is_forgotten() -> None:
    queue, _ = make_queue(FakePrinter())
    number = queue.add(FIRST)
    queue.came_out(number)
    for act in (queue.progress, queue.retry):
        with pytest.raises(PrintingError) as caught:
            act(number)
        assert caught.value.code == "print-failed"


def test_a_cancelled_page_makes_room_for_the_next() -> None:
    printer = FakePrinter(course=("waiting",))
    queue, _ = make_queue(printer)
    first = queue.add(FIRST)
    second = queue.add(SECOND)
    queue.cancel(first)
    queue.progress(second)
    assert queue.progress(first).job.status == "cancelled"
    assert printer.documents == [FIRST, SECOND]


def test_a_page_cancelled_before_it_was_sent_never_comes() -> None:
    printer = FakePrinter()
    printer.stopped = True
    queue, _ = make_queue(printer)
    queue.cancel(queue.add(FIRST))
    printer.stopped = False
    second = queue.add(SECOND)
    list(queue.follow(second))
    assert printer.documents == [SECOND]


def test_a_print_server_that_restarts_keeps_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    number = queue.add(FIRST)

    def away(job_id: int) -> None:
        raise PrintingError("The print server does not answer.", code="printer-missing")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(printer, "job", away)
        printer.present = False
        progress = queue.progress(number)
        assert (progress.ended, progress.trouble) == (False, "missing")
        printer.present = True
    assert list(queue.follow(number))[-1].job.status == "done"
    assert printer.documents == [FIRST]


def test_a_page_lost_with_its_printer_has_failed_and_can_be_printed_when_there_is_one_again() -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    number = queue.add(FIRST)
    printer.purge()
    printer.present = False
    progress = queue.progress(number)
    assert (progress.job.status, progress.trouble) == ("failed", "missing")
    with pytest.raises(PrintingError, match="no printer"):
        queue.retry(number)
    printer.present = True
    queue.retry(number)
    assert list(queue.follow(number))[-1].job.status == "done"


def test_a_page_that_somebody_else_cancelled_has_failed() -> None:
    printer = FakePrinter(course=("waiting",))
    queue, _ = make_queue(printer)
    number = queue.add(FIRST)
    printer.cancel(1)
    progress = queue.progress(number)
    assert (progress.job.status, progress.trouble) == ("failed", "other")


def test_a_print_server_without_history_has_printed_what_it_no_longer_knows() -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    number = queue.add(FIRST)
    printer.purge()
    assert queue.progress(number).job.status == "done"


def test_all_pages_that_are_coming_out_may_come_out() -> None:
    printer = FakePrinter()
    queue, _ = make_queue(printer)
    queue.add(FIRST)
    queue.add(SECOND)
    queue.wipe()
    assert printer.documents == [FIRST, SECOND]
    assert printer.purges == 1


def test_nothing_waits_for_the_next_visitor() -> None:
    printer, receipts = FakePrinter(course=("waiting",)), FakePrinter()
    queue, clock = make_queue(printer, receipts)
    pages = [queue.add(FIRST), queue.add(SECOND)]
    queue.wipe()
    assert clock.seconds < LAST_PAGE_SECONDS + 1
    assert (printer.purges, receipts.purges) == (1, 1)
    assert printer.documents == [FIRST]
    for number in pages:
        with pytest.raises(PrintingError):
            queue.progress(number)


def test_clearing_waits_for_nothing() -> None:
    printer = FakePrinter(course=("waiting",))
    queue, clock = make_queue(printer)
    queue.add(FIRST)
    queue.clear()
    assert (clock.seconds, printer.purges) == (0, 1)
