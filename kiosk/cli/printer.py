"""`madang printer`: for staff and technicians, the state of the printers, a test page, an empty queue."""

import argparse
from dataclasses import asdict
from typing import Any

from kiosk.cli.output import say
from kiosk.clock import SystemClock
from kiosk.composition import House, open_house
from kiosk.domain.printing import PrinterState
from kiosk.errors import PrintingError
from kiosk.services.print_queue import PrintProgress
from kiosk.services.statistics import Statistics

WORDS = {
    "": "ready",
    "media-empty": "no paper: fill the tray, then it goes on by itself",
    "media-jam": "paper is stuck: take it out",
    "cover-open": "a cover is open: close it",
    "toner-empty": "no toner or ink: change the cartridge",
    "offline": "switched off or not connected: look at the switch and the cable",
    "paused": "stopped: cupsenable NAME; cupsaccept NAME",
    "missing": "not there: add it to CUPS, or mend its name in the settings",
    "other": "needs somebody: look at its panel",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Actions and how long a test may take."""
    parser.add_argument("action", nargs="?", choices=("state", "test", "clear"), default="state")
    parser.add_argument("--receipt", action="store_true", help="test the receipt printer")
    parser.add_argument("--wait", type=float, default=60.0, metavar="SECONDS", help="for the test page (60)")


def run(arguments: argparse.Namespace) -> int:
    """Do one action; exit 0 when all is well, 1 when a printer needs somebody."""
    house = open_house()
    actions = {"state": _tell_state, "test": _print_test, "clear": _clear}
    return actions[arguments.action](house, arguments)


def _tell_state(house: House, arguments: argparse.Namespace) -> int:
    pages_today = Statistics(house.counters, SystemClock()).printed_today()
    troubles = 0
    for kind, receipt in _kinds(house):
        state = house.print_queue.state(receipt=receipt)
        troubles += bool(state.trouble)
        human = f"{kind}: {state.name or '(no name)'}: {WORDS[state.trouble]}" + "; toner is low" * state.low_toner
        say({"printer": kind, **_record(state)}, human, as_json=arguments.json)
    say({"pages_today": pages_today}, f"pages today: {pages_today}", as_json=arguments.json)
    return 1 if troubles else 0


def _print_test(house: House, arguments: argparse.Namespace) -> int:
    if arguments.receipt and not house.print_queue.has_receipts:
        raise PrintingError("No receipt printer is set: printer.receipt in the settings.", code="printer-missing")
    today = SystemClock().now().date()
    queue = house.print_queue
    number = queue.add(house.pages.test_page(printed_on=today, receipt=arguments.receipt), receipt=arguments.receipt)
    last: PrintProgress | None = None
    try:
        for last in queue.follow(number, seconds=arguments.wait):
            human = f"{last.job.status} {last.job.percent or ''}".strip()
            human += f": {WORDS[last.trouble]}" * bool(last.trouble)
            record = {"status": last.job.status, "percent": last.job.percent, "trouble": last.trouble}
            say(record, human, as_json=arguments.json)
    finally:
        if last is None or not last.ended:
            queue.cancel(number)
    if last is None or last.job.status != "done":
        raise PrintingError("The test page did not come out and was cancelled.", code="printer-problem")
    return 0


def _clear(house: House, arguments: argparse.Namespace) -> int:
    """Remove all that kiosks have in this machine's queues; jobs of other users stay."""
    for _, receipt in _kinds(house):
        if house.print_queue.state(receipt=receipt).status == "missing":
            raise PrintingError("There is no printer. Connect one and add it to CUPS.", code="printer-missing")
    house.print_queue.clear()
    say({"cleared": True}, "The queue is empty.", as_json=arguments.json)
    return 0


def _kinds(house: House) -> list[tuple[str, bool]]:
    return [("pages", False)] + [("receipts", True)] * house.print_queue.has_receipts


def _record(state: PrinterState) -> dict[str, Any]:
    return {**asdict(state), "trouble": state.trouble, "low_toner": state.low_toner}
