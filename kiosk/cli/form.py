"""`madang form`: which forms there are, filling one from a file of answers, and an office's own blank for one."""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from kiosk.cli import calibrate
from kiosk.cli.output import milliseconds, say
from kiosk.composition import House, open_house
from kiosk.domain.blank import only_question, parts_of
from kiosk.domain.form import FormQuestions
from kiosk.domain.packet import Packet
from kiosk.errors import FormError, MachineError
from kiosk.services.forms import Filling

LARGEST_ANSWERS_BYTES = 1_000_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="name the forms")
    filling = actions.add_parser("fill", help="fill forms and write them as one PDF")
    filling.add_argument("forms", metavar="FORM", nargs="+", help="e.g. FORM-01; several get a cover")
    filling.add_argument("--language", required=True, help="BCP-47 tag of the key page, e.g. vi")
    filling.add_argument("--answers", required=True, type=Path, help="JSON object of answers by question")
    filling.add_argument("--out", required=True, type=Path, help="the PDF to write")
    calibrating = actions.add_parser("calibrate", help="fill a form on the office's own blank from now on")
    calibrate.configure(calibrating)
    for action in (listing, filling, calibrating):
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Raises FormError, UsageError, PrintingError, MachineError."""
    house = open_house()
    if arguments.action == "list":
        for form in house.forms.all():
            say(
                _record(house.forms.questions(form.id)),
                f"{form.id}  {form.title['ko']} · {form.title['en']}",
                as_json=arguments.json,
            )
        return 0
    if arguments.action == "calibrate":
        return calibrate.calibrate(house, arguments)
    return _fill(house, arguments)


def _record(questions: FormQuestions) -> dict[str, Any]:
    form = questions.form
    alone = {field.key: only_question(questions, field) for field in form.fields}
    return {
        "id": form.id,
        "title": form.title,
        "confidence": form.confidence,
        "languages": sorted(form.reviews),
        "fields": {key: list(parts_of(question)) if question else [] for key, question in alone.items()},
        "questions": [key for field in form.fields for key in field.questions],
    }


def _fill(house: House, arguments: argparse.Namespace) -> int:
    house.check_language(arguments.language)
    fillings = house.forms.fill_all(arguments.forms, arguments.language, _read(arguments.answers))
    started = time.perf_counter()
    pdf = house.packets.paper(Packet(tuple(filling.filled for filling in fillings)), arguments.language)
    took = time.perf_counter() - started
    try:
        arguments.out.write_bytes(pdf)
    except OSError as error:
        raise MachineError(f"{arguments.out} cannot be written: {error}.", code="disk-full") from error
    doubtful = {row["question"]: row for filling in fillings for row in _doubts(house, filling, arguments.language)}
    missing = list(dict.fromkeys(key for filling in fillings for key in _missing(filling)))
    names = [filling.filled.form.id for filling in fillings]
    record = {
        "form": names[0],
        "forms": names,
        "language": arguments.language,
        "path": str(arguments.out),
        "doubtful": list(doubtful.values()),
        "missing": missing,
        "ms": {"page": milliseconds(took)},
    }
    lines = [
        f"{', '.join(names)} in {arguments.out}",
        *(f"  {row['question']}: {' '.join(row['sentences'])}" for row in doubtful.values()),
        *(f"  {key}: to be written by hand" for key in missing),
    ]
    say(record, "\n".join(lines), as_json=arguments.json)
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
    except (OSError, ValueError, RecursionError) as error:
        raise FormError(f"The answers in {file} cannot be read: {error}.", code="answers-unreadable") from error
    if not isinstance(answers, dict) or not all(isinstance(value, str | int | float) for value in answers.values()):
        raise FormError(f"{file} must hold one JSON object of texts by question.", code="answers-unreadable")
    return {key: _text(value) for key, value in answers.items()}


def _text(value: str | float) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
