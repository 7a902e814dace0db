"""`madang form`: which forms there are, and filling one from a file of answers."""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from kiosk.cli.output import milliseconds, say
from kiosk.composition import House, open_house
from kiosk.domain.form import Form
from kiosk.errors import FormError, MachineError
from kiosk.services.forms import Filling

LARGEST_ANSWERS_BYTES = 1_000_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="name the forms")
    filling = actions.add_parser("fill", help="fill a form and write it as PDF")
    filling.add_argument("form", metavar="FORM", help="e.g. FORM-01")
    filling.add_argument("--language", required=True, help="BCP-47 tag of the key page, e.g. vi")
    filling.add_argument("--answers", required=True, type=Path, help="JSON object of answers by question")
    filling.add_argument("--out", required=True, type=Path, help="the PDF to write")
    for action in (listing, filling):
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Raises FormError, UsageError, PrintingError, MachineError."""
    house = open_house()
    if arguments.action == "list":
        for form in house.forms.all():
            say(_record(form), f"{form.id}  {form.title['ko']} · {form.title['en']}", as_json=arguments.json)
        return 0
    return _fill(house, arguments)


def _record(form: Form) -> dict[str, Any]:
    return {
        "id": form.id,
        "title": form.title,
        "confidence": form.confidence,
        "languages": sorted(form.reviews),
        "questions": [key for field in form.fields for key in field.questions],
    }


def _fill(house: House, arguments: argparse.Namespace) -> int:
    house.check_language(arguments.language)
    filling = house.forms.fill(arguments.form, arguments.language, _read(arguments.answers))
    started = time.perf_counter()
    pdf = house.forms.paper(filling.filled, arguments.language)
    took = time.perf_counter() - started
    try:
        arguments.out.write_bytes(pdf)
    except OSError as error:
        raise MachineError(f"{arguments.out} cannot be written: {error}.", code="disk-full") from error
    record = {
        "form": arguments.form,
        "language": arguments.language,
        "path": str(arguments.out),
        "doubtful": _doubts(house, filling, arguments.language),
        "missing": _missing(filling),
        "ms": {"page": milliseconds(took)},
    }
    human = f"{arguments.form} in {arguments.out}" + "".join(
        f"\n  {row['question']}: {' '.join(row['sentences'])}" for row in record["doubtful"]
    )
    say(
        record,
        human + "".join(f"\n  {key}: to be written by hand" for key in record["missing"]),
        as_json=arguments.json,
    )
    return 0


def _doubts(house: House, filling: Filling, tag: str) -> list[dict[str, Any]]:
    return [
        {
            "question": key,
            "value": verdict.value,
            "codes": list(verdict.codes),
            "sentences": [house.forms.sentence(code, tag) for code in verdict.codes],
        }
        for key, verdict in filling.verdicts.items()
        if verdict.outcome == "doubtful"
    ]


def _missing(filling: Filling) -> list[str]:
    return [field.key for field in filling.filled.form.fields if filling.filled.is_missing(field)]


def _read(file: Path) -> dict[str, str]:
    """Return the answers of a file: texts, numbers, true and false."""
    try:
        if file.stat().st_size > LARGEST_ANSWERS_BYTES:
            raise FormError(f"{file} is larger than 1 MB.", code="answers-unreadable")
        answers = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise FormError(f"The answers in {file} cannot be read: {error}.", code="answers-unreadable") from error
    if not isinstance(answers, dict) or not all(isinstance(value, str | int | float) for value in answers.values()):
        raise FormError(f"{file} must hold one JSON object of texts by question.", code="answers-unreadable")
    return {key: _text(value) for key, value in answers.items()}


def _text(value: str | float) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
