"""`madang benefits`: what help a person can probably get, the next question, and deadlines, without a screen."""

import argparse
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.cli.output import say
from kiosk.clock import SystemClock
from kiosk.composition import House, open_house
from kiosk.domain.benefit import Assessment, BenefitQuestion
from kiosk.domain.rule_language import Value
from kiosk.domain.texts import nearest_name
from kiosk.errors import MachineError, UsageError
from kiosk.services.benefit_sheets import BenefitSheets
from kiosk.services.benefits import Benefits
from kiosk.services.reminders import Reminders
from kiosk.services.take_away import Sheet

LARGEST_ANSWERS_BYTES = 1_000_000


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--answers", type=Path, help="a JSON object of answers by key; null: I would rather not say")
    parser.add_argument("--language", default="en", help="BCP-47 tag of the texts, e.g. vi; default: en")
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--questions", action="store_true", help="only the next question")
    shown.add_argument("--deadlines", action="store_true", help="only the deadlines that follow from dates")
    parser.add_argument("--out", type=Path, help="a PDF to write: what the kiosk would print of it")
    parser.add_argument("--today", type=date.fromisoformat, help="count deadlines from this day (YYYY-MM-DD)")


def run(arguments: argparse.Namespace) -> int:
    """Say what the answers mean."""
    house = open_house()
    house.check_language(arguments.language)
    given = _read(arguments.answers) if arguments.answers else {}
    benefits = Benefits(house.library)
    answers, withheld, ignored = benefits.read_answers(given)
    if arguments.deadlines:
        return _deadlines(house, given, answers, arguments)
    question = benefits.next_question(answers, withheld)
    record: dict[str, Any] = {"next_question": question and question_record(question, arguments.language)}
    if arguments.questions:
        say(record, _question_in_words(record["next_question"]), as_json=arguments.json)
        return 0
    assessed = benefits.assess(answers)
    results = [assessment_record(each, arguments.language) for each in assessed]
    record = {"language": arguments.language, "benefits": results, "ignored": list(ignored), **record}
    if arguments.out:
        _write(house, BenefitSheets(house.library).sheet(assessed, arguments.language, {}), arguments)
    say(record, _in_words(results), as_json=arguments.json)
    return 0


def _write(house: House, sheet: Sheet, arguments: argparse.Namespace) -> None:
    """Write the paper. Raises PrintingError, MachineError disk-full."""
    pdf = house.take_away.sheet_paper(sheet, house.library.languages[arguments.language])
    try:
        arguments.out.write_bytes(pdf)
    except OSError as error:
        raise MachineError(f"{arguments.out} cannot be written: {error}.", code="disk-full") from error


def _read(file: Path) -> dict[str, Any]:
    """Return the answers of a file. Raises UsageError answers-unreadable."""
    try:
        if file.stat().st_size > LARGEST_ANSWERS_BYTES:
            raise UsageError(f"{file} is larger than 1 MB.", code="answers-unreadable")
        answers = json.loads(file.read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"{file} cannot be read ({error.strerror}).", code="answers-unreadable") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{file} is not JSON.", code="answers-unreadable") from error
    if not isinstance(answers, dict):
        raise UsageError(f"{file} does not hold a JSON object.", code="answers-unreadable")
    return answers


def question_record(question: BenefitQuestion, tag: str) -> dict[str, Any]:
    """Return a question as the automation interface shows it."""
    return {
        "key": question.key,
        "type": question.type,
        "text": nearest_name(question.texts, tag),
        "choices": [{"value": c.value, "text": nearest_name(c.names, tag)} for c in question.choices],
    }


def assessment_record(each: Assessment, tag: str) -> dict[str, Any]:
    """Return what the answers say about a benefit."""
    benefit = each.benefit
    used = benefit.nearest_tag(tag)
    text = benefit.texts[used]
    return {
        "id": benefit.id,
        "outcome": each.outcome,
        "language": used,
        "title": text.title,
        "what": text.what,
        "where": text.where,
        "amounts_of": benefit.amounts_of,
        "confidence": benefit.confidence,
        "reviewed": text.review.state == "reviewed",
        "reasons": [nearest_name(reason.condition.texts, tag) for reason in each.reasons],
        "forms": list(benefit.forms),
        "hotlines": list(benefit.hotlines),
        "places": list(benefit.places),
    }


def _deadlines(house: House, given: dict[str, Any], answers: Mapping[str, Value], arguments: argparse.Namespace) -> int:
    from kiosk.printing.calendar_text import calendar_text

    today = arguments.today or SystemClock().now().date()
    reminders = Reminders(house.library)
    found = reminders.deadlines(reminders.read_dates(given), today, arguments.language, answers)
    rows = [
        {
            "id": each.rule.id,
            "language": each.language,
            "text": each.text,
            "from": each.start.isoformat(),
            "opens": each.opens.isoformat(),
            "closes": each.closes.isoformat(),
            "days_left": each.days_left,
            "forms": list(each.rule.forms),
        }
        for each in found
    ]
    if arguments.out:
        _write(house, reminders.sheet(found, arguments.language), arguments)
    human = "\n".join(f"{row['closes']}  {row['text']} ({row['days_left']} days)" for row in rows)
    say({"deadlines": rows, "calendar": calendar_text(found)}, human or "No deadline.", as_json=arguments.json)
    return 0


_HEADINGS = {"likely": "Likely", "ask": "Ask", "not_likely": "Not likely"}


def _in_words(results: list[dict[str, Any]]) -> str:
    lines: list[str] = []
    for outcome, heading in _HEADINGS.items():
        lines.append(f"{heading}:")
        for row in results:
            if row["outcome"] == outcome:
                lines.append(f"  {row['id']} {row['title']}")
                lines += [f"      - {reason}" for reason in row["reasons"]]
    return "\n".join(lines)


def _question_in_words(question: dict[str, Any] | None) -> str:
    if question is None:
        return "No further question would decide anything."
    return "\n".join([question["text"], *(f"  {c['value']}: {c['text']}" for c in question["choices"])])
