"""`madang printer` as staff and scripts see it, on a real CUPS."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.paths import REPOSITORY
from kiosk.printing.ipp_printer import IppPrinter
from kiosk.storage.counters import SqlCounters
from tests.functional.private_cups import PrivateCups

PDF = b"%PDF-1.7\nA page\n%%EOF\n"


class Command:
    """The command with a state folder and a print server of its own."""

    def __init__(self, cups: PrivateCups, state: Path) -> None:
        self._environment = {**os.environ, "CUPS_SERVER": cups.server, "MADANG_STATE": str(state), "TZ": "UTC"}

    def __call__(self, *arguments: str, **environment: str) -> tuple[int, list[dict[str, Any]]]:
        """Run it; return its exit status and its JSON lines."""
        run = subprocess.run(
            [sys.executable, str(REPOSITORY / "main.py"), "printer", *arguments, "--json"],
            env={**self._environment, **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert "Traceback" not in run.stderr
        return run.returncode, [json.loads(line) for line in run.stdout.splitlines()]


@pytest.fixture
def printer(cups: PrivateCups, tmp_path: Path) -> Command:
    """The command."""
    return Command(cups, tmp_path)


def test_the_state_names_the_printers_their_trouble_and_the_pages_of_today(
    cups: PrivateCups, printer: Command, tmp_path: Path
) -> None:
    status, lines = printer("state", MADANG_PRINTER_RECEIPT=cups.receipt_printer)
    assert status == 0
    assert [(line["printer"], line["name"], line["trouble"]) for line in lines[:2]] == [
        ("pages", cups.printer, ""),
        ("receipts", cups.receipt_printer, ""),
    ]
    assert lines[2] == {"pages_today": 0}
    counters = SqlCounters(next(tmp_path.rglob("*.sqlite*")))
    for _ in range(2):
        counters.count(day=datetime.now(tz=UTC).date(), language="vi", topic="work", outcome="printed")
    cups.pause()
    status, lines = printer()
    assert status == 1
    assert lines[0]["trouble"] == "paused"
    assert lines[1] == {"pages_today": 2}


def test_a_test_page_comes_out(cups: PrivateCups, printer: Command) -> None:
    status, lines = printer("test")
    assert (status, lines[-1]["status"]) == (0, "done")
    assert cups.printed()[0].startswith(b"%PDF")
    status, lines = printer("test", "--receipt", MADANG_PRINTER_RECEIPT=cups.receipt_printer)
    assert (status, lines[-1]["status"]) == (0, "done")
    assert len(cups.receipts()) == 1


def test_a_test_page_that_does_not_come_out_is_cancelled(cups: PrivateCups, printer: Command) -> None:
    cups.set_trouble("media-empty")
    status, lines = printer("test", "--wait", "3")
    assert status == 1
    assert "media-empty" in {line.get("trouble") for line in lines}
    assert lines[-1]["error"]["code"] == "printer-problem"
    cups.set_trouble("none")
    assert IppPrinter(server=cups.server).state().status != "stopped"
    assert cups.printed() == []


def test_clearing_empties_the_queue_of_kiosks_and_of_nobody_else(cups: PrivateCups, printer: Command) -> None:
    cups.print_as_somebody_else(PDF, held=True)
    others = cups.spool_files()
    cups.set_trouble("media-empty")
    IppPrinter(server=cups.server).submit(PDF)
    assert len(cups.spool_files()) > len(others)
    assert printer("clear") == (0, [{"cleared": True}])
    assert cups.spool_files() == others


@pytest.mark.parametrize("action", ["test", "clear"])
def test_without_a_printer_there_is_one_sentence_with_a_code(cups: PrivateCups, printer: Command, action: str) -> None:
    status, lines = printer(action, MADANG_PRINTER_NAME="No-Such-Queue")
    assert (status, lines[-1]["error"]["code"]) == (1, "printer-missing")


def test_a_receipt_printer_that_is_not_set_cannot_be_tested(printer: Command) -> None:
    status, lines = printer("test", "--receipt")
    assert (status, lines[-1]["error"]["code"]) == (1, "printer-missing")
