"""`madang printer`: for staff and technicians, the state of the printers, a test page, an empty queue."""

import argparse
from dataclasses import asdict
from typing import Any

from kiosk.cli.output import say
from kiosk.composition import open_house
from kiosk.domain.printing import PrinterState
from kiosk.errors import PrintingError
from kiosk.services.print_queue import PrintProgress
from kiosk.services.printer_care import PrinterCare

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
    care = open_house().machine.printer_care
    actions = {"state": _tell_state, "test": _print_test, "clear": _clear}
    return actions[arguments.action](care, arguments)


def _tell_state(care: PrinterCare, arguments: argparse.Namespace) -> int:
    report = care.look()
    for kind, state in report.states.items():
        human = f"{kind}: {state.name or '(no name)'}: {WORDS[state.trouble]}" + "; toner is low" * state.low_toner
        say({"printer": kind, **_record(state)}, human, as_json=arguments.json)
    today = report.printed_today
    say({"pages_today": today}, f"pages today: {today}", as_json=arguments.json)
    return 1 if any(state.trouble for state in report.states.values()) else 0


def _print_test(care: PrinterCare, arguments: argparse.Namespace) -> int:
    number = care.print_test("receipts" if arguments.receipt else "pages")
    last: PrintProgress | None = None
    try:
        for last in care.follow(number, seconds=arguments.wait):
            human = f"{last.job.status} {last.job.percent or ''}".strip()
            human += f": {WORDS[last.trouble]}" * bool(last.trouble)
            record = {"status": last.job.status, "percent": last.job.percent, "trouble": last.trouble}
            say(record, human, as_json=arguments.json)
    finally:
        if last is None or not last.ended:
            care.cancel(number)
    if last is None or last.job.status != "done":
        raise PrintingError("The test page did not come out and was cancelled.", code="printer-problem")
    return 0


def _clear(care: PrinterCare, arguments: argparse.Namespace) -> int:
    care.clear()
    say({"cleared": True}, "The queue is empty.", as_json=arguments.json)
    return 0


def _record(state: PrinterState) -> dict[str, Any]:
    return {**asdict(state), "trouble": state.trouble, "low_toner": state.low_toner}
