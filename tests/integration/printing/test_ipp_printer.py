"""Printing on a real CUPS, with the troubles that a printer has."""

import time
from collections.abc import Callable

import pytest

from kiosk.domain.printing import JobState, JobStatus, PrinterStatus
from kiosk.errors import PrintingError
from kiosk.printing.ipp_printer import IppPrinter
from tests.functional.private_cups import PrivateCups, Trouble

PDF = b"%PDF-1.7\nA page with a name on it: Nguyen Thi Planted\n%%EOF\n"
PATIENCE_SECONDS = 20.0


def wait_for(true: Callable[[], bool]) -> None:
    """Return once something holds; fail when it does not come about."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.02)


def wait_for_job(printer: IppPrinter, job_id: int, status: JobStatus, reason: str = "") -> JobState:
    """Return the job's state once it has a status, and a reason where one is named."""
    found: list[JobState] = []

    def reached() -> bool:
        found[:] = [printer.job(job_id)]
        return found[0].status == status and (not reason or reason in found[0].reasons)

    wait_for(reached)
    return found[0]


def wait_for_printer(printer: IppPrinter, status: PrinterStatus) -> None:
    """Return once the printer has a status."""
    wait_for(lambda: printer.state().status == status)


def test_a_page_comes_out_as_it_was_sent(cups: PrivateCups, printer: IppPrinter) -> None:
    state = printer.state()
    assert (state.status, state.name, state.reasons, state.needs_person) == ("ready", cups.printer, (), False)
    job_id = printer.submit(PDF)
    assert wait_for_job(printer, job_id, "done").reasons == ()
    assert cups.printed() == [PDF]


def test_a_queue_can_be_named(cups: PrivateCups) -> None:
    assert IppPrinter(cups.printer, cups.server).state().status == "ready"
    assert IppPrinter("No-Such-Queue", cups.server).state().status == "missing"


def test_paper_runs_out_and_is_filled_in(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.set_trouble("media-empty")
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "printing", "media-empty")
    state = printer.state()
    assert (state.status, state.reasons, state.needs_person) == ("busy", ("media-empty",), True)
    with pytest.raises(PrintingError, match="media-empty") as caught:
        printer.submit(PDF)
    assert caught.value.code == "printer-problem"
    cups.set_trouble("none")
    wait_for_job(printer, job_id, "done")
    wait_for_printer(printer, "ready")
    assert printer.state().reasons == ()
    assert len(cups.printed()) == 1


def test_a_printer_that_is_switched_off_is_told(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.set_trouble("offline")
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "printing", "offline")
    cups.set_trouble("none")
    wait_for_job(printer, job_id, "done")


def test_a_paused_queue_refuses_and_goes_on_afterwards(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.pause()
    assert printer.state().status == "stopped"
    with pytest.raises(PrintingError, match="paused") as caught:
        printer.submit(PDF)
    assert caught.value.code == "printer-problem"
    cups.resume()
    wait_for_job(printer, printer.submit(PDF), "done")


def test_a_queue_that_rejects_jobs_refuses(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.reject()
    with pytest.raises(PrintingError, match="rejecting-jobs"):
        printer.submit(PDF)


def test_a_broken_printer_stops_the_queue_and_the_page_waits(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.set_trouble("stopped")
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "waiting", "paused")
    assert printer.state().status == "stopped"
    assert cups.printed() == []
    cups.set_trouble("none")
    cups.resume()
    wait_for_job(printer, job_id, "done")
    assert cups.printed() == [PDF]


def test_a_cancelled_page_does_not_come_out(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.set_trouble("media-empty")
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "printing", "media-empty")
    printer.cancel(job_id)
    wait_for_job(printer, job_id, "cancelled")
    cups.set_trouble("none")
    wait_for_printer(printer, "ready")
    assert cups.printed() == []
    printer.cancel(job_id)


def leave_without_paper(cups: PrivateCups, printer: IppPrinter) -> None:
    """Cancel a job that waits for paper: CUPS goes on saying that there is none."""
    cups.set_trouble("media-empty")
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "printing", "media-empty")
    printer.cancel(job_id)
    wait_for_printer(printer, "ready")
    assert printer.state().reasons == ("media-empty",), "nobody knows yet whether there is paper again"


@pytest.mark.parametrize("trouble", ["none", "slow"])
def test_what_an_ended_job_left_behind_does_not_stop_the_next(
    cups: PrivateCups, printer: IppPrinter, trouble: Trouble
) -> None:
    leave_without_paper(cups, printer)
    cups.set_trouble(trouble)
    wait_for_job(printer, printer.submit(PDF), "done")
    assert printer.state().reasons == (), "a page has come out: there is paper"


def test_the_last_sheet_came_out_and_there_is_no_other(cups: PrivateCups, printer: IppPrinter) -> None:
    leave_without_paper(cups, printer)
    cups.set_trouble("last-sheet")
    wait_for_job(printer, printer.submit(PDF), "done")
    assert printer.state().reasons == ("media-empty",)


def test_nothing_of_a_printed_page_stays(cups: PrivateCups, printer: IppPrinter) -> None:
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "done")
    assert cups.spool_files(), "CUPS keeps documents for a day, or this test could not fail"
    printer.purge()
    assert cups.spool_files() == []
    with pytest.raises(PrintingError) as caught:
        printer.job(job_id)
    assert caught.value.code == "print-failed"


@pytest.mark.parametrize("trouble", ["media-empty", "slow"])
def test_nothing_of_a_page_on_its_way_stays(cups: PrivateCups, printer: IppPrinter, trouble: Trouble) -> None:
    cups.set_trouble(trouble)
    wait_for_job(printer, printer.submit(PDF), "printing")
    wait_for(lambda: cups.titles() != [])
    printer.purge()
    assert cups.spool_files() == []
    time.sleep(1.5)  # CUPS writes its notes about jobs a second late
    assert cups.spool_files() == []
    assert cups.printed() == []
    wait_for_printer(printer, "ready")


def test_jobs_of_other_people_are_left_alone(cups: PrivateCups, printer: IppPrinter) -> None:
    cups.print_as_somebody_else(PDF)
    wait_for(lambda: len(cups.printed()) == 1)
    printer.purge()
    assert cups.spool_files()


def test_a_job_names_neither_a_person_nor_a_document(cups: PrivateCups, printer: IppPrinter) -> None:
    wait_for_job(printer, printer.submit(PDF), "done")
    assert cups.titles() == ["madang Madang"]


def test_without_a_queue_the_printer_is_missing() -> None:
    if not PrivateCups.is_possible():
        pytest.skip("CUPS is not installed (apt-get install cups)")
    with PrivateCups(with_printer=False) as cups:
        printer = IppPrinter(server=cups.server)
        assert printer.state().status == "missing"
        with pytest.raises(PrintingError) as caught:
            printer.submit(PDF)
        assert caught.value.code == "printer-missing"


def test_without_a_print_server_the_printer_is_missing(cups: PrivateCups, printer: IppPrinter) -> None:
    job_id = printer.submit(PDF)
    wait_for_job(printer, job_id, "done")
    cups.stop()
    assert printer.state().status == "missing"
    for act in (lambda: printer.submit(PDF), lambda: printer.job(job_id), lambda: printer.cancel(job_id)):
        with pytest.raises(PrintingError) as caught:
            act()
        assert caught.value.code == "printer-missing"
    with pytest.raises(PrintingError):
        printer.purge()


def test_a_kiosk_that_printed_nothing_has_nothing_to_purge() -> None:
    IppPrinter(server="127.0.0.1:1").purge()


def test_connecting_is_trouble_only_when_it_lasts(cups: PrivateCups) -> None:
    now = [0.0]
    printer = IppPrinter(server=cups.server, monotonic=lambda: now[0])
    cups.set_trouble("unreachable")
    job_id = printer.submit(PDF)
    wait_for(lambda: "connecting-to-device" in cups.reasons())
    assert printer.state().reasons == ()
    now[0] = 60.0
    assert printer.state().reasons == ("connecting-to-device",)
    cups.set_trouble("none")
    wait_for_job(printer, job_id, "done")
