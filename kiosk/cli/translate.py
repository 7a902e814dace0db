"""`madang translate`: a text in another language, with the guard's verdict on each sentence."""

import argparse
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.cli.batch import read_batch
from kiosk.cli.output import milliseconds, say
from kiosk.composition import House, open_house
from kiosk.domain.translation import Fault, SentenceTranslation, Translation
from kiosk.errors import MadangError, UsageError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--from", dest="source", help="BCP-47 tag of the text, e.g. ko")
    parser.add_argument("--to", dest="target", help="BCP-47 tag of the language to translate into")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--text", help="the text")
    what.add_argument("--batch", type=Path, help="tab-separated file with id, from, to and text")


def run(arguments: argparse.Namespace) -> int:
    """Translate one text, or a batch of them."""
    house = open_house()
    if arguments.batch:
        return _batch(house, arguments.batch)
    if not arguments.source or not arguments.target:
        raise UsageError("Say the languages with --from and --to.")
    record = translate(house, {"from": arguments.source, "to": arguments.target, "text": arguments.text})
    say(record, _in_words(record), as_json=arguments.json)
    return 0


def _batch(house: House, file: Path) -> int:
    failed = 0
    for row in read_batch(file, ("from", "to"), ("text",)):
        passed_on = {name: value for name, value in row.items() if name != "text"}
        try:
            say({**passed_on, **translate(house, row)}, "", as_json=True)
        except MadangError as error:
            failed += 1
            say({**passed_on, "error": error.as_json()}, "", as_json=True)
    return 1 if failed else 0


def translate(house: House, row: dict[str, str]) -> dict[str, Any]:
    """Return the record of one text. Raises TranslationError or ModelError."""
    started = time.perf_counter()
    [made] = house.services.translations.translate([row["text"]], row["from"], row["to"])
    return {"id": row.get("id", ""), **_record(made), "ms": milliseconds(time.perf_counter() - started)}


def _record(made: Translation) -> dict[str, Any]:
    return {
        "from": made.source_tag,
        "to": made.target_tag,
        "text": made.text,
        "path": list(made.path),
        "origin": made.origin,
        "accepted": made.verdict.accepted,
        "faults": _faults(made.verdict.faults),
        "log_probability": _rounded(made.log_probability),
        "sentences": [_sentence(each) for each in made.sentences],
    }


def _sentence(each: SentenceTranslation) -> dict[str, Any]:
    return {
        "source": each.source,
        "text": each.text,
        "accepted": each.verdict.accepted,
        "faults": _faults(each.verdict.faults),
        "log_probability": _rounded(each.log_probability),
    }


def _faults(faults: tuple[Fault, ...]) -> list[dict[str, str]]:
    return [asdict(fault) for fault in faults]


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)


def _in_words(record: dict[str, Any]) -> str:
    lines = [record["text"] or "(refused)", f"[{record['origin']}, {' > '.join(record['path'])}]"]
    for each in record["sentences"]:
        why = ", ".join(f"{fault['code']} {fault['piece']}".strip() for fault in each["faults"])
        lines.append(
            f"{'ok  ' if each['accepted'] else 'BAD '} {each['source']} -> {each['text']}{why and f' ({why})'}"
        )
    return "\n".join(lines)
