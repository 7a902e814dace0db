"""`madang content`: look at the content, validate it, and find what could be better."""

import argparse
import json
from pathlib import Path

from kiosk.cli.lint import lint
from kiosk.cli.output import say
from kiosk.content.documents import Fault
from kiosk.content.folder_store import read_folder, validate_folder
from kiosk.errors import ContentError
from kiosk.paths import find_paths

ACTIONS = {
    "validate": "name every fault of a content folder",
    "lint": "name what could be better: near-duplicates, phrasings that lead astray, missing or stale texts",
    "status": "say what is installed",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        action = actions.add_parser(name, help=help_text)
        action.add_argument("folder", nargs="?", type=Path, default=find_paths().content)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        if name == "lint":
            action.add_argument("--language", action="append", help="BCP-47 tag; repeat it for more; default: all")


def run(arguments: argparse.Namespace) -> int:
    """Run an action."""
    if not arguments.folder.is_dir():
        raise ContentError(f"There is no content folder {arguments.folder}.", code="content-missing")
    if arguments.action == "lint":
        return lint(arguments.folder, arguments.language, as_json=arguments.json)
    return (_validate if arguments.action == "validate" else _status)(arguments.folder, as_json=arguments.json)


def _validate(folder: Path, *, as_json: bool) -> int:
    faults = validate_folder(folder)
    for fault in faults:
        print(json.dumps(_record(fault), ensure_ascii=False) if as_json else str(fault))
    if as_json:
        print(json.dumps({"valid": not faults, "faults": len(faults)}))
    else:
        print(f"{len(faults)} faults" if faults else f"{folder}: every document is right")
    return 1 if faults else 0


def _record(fault: Fault) -> dict[str, str]:
    return {
        "code": "content-invalid",
        "file": fault.file,
        "pointer": fault.pointer,
        "problem": fault.problem,
        "remedy": fault.remedy,
    }


def _status(folder: Path, *, as_json: bool) -> int:
    library, faults = read_folder(folder)
    if library is None:
        raise ContentError(f"The content cannot be used: {faults[0]}")
    written = {tag: sum(tag in faq.texts for faq in library.faqs.values()) for tag in library.tags()}
    record = {
        "pack": library.pack.id,
        "faq": len(library.faqs),
        "emergencies": len(library.emergencies),
        "languages": written,
        "damaged": len(faults),
    }
    human = f"{library.pack.id}: {len(library.faqs)} answers; " + ", ".join(f"{t} {n}" for t, n in written.items())
    say(record, human, as_json=as_json)
    return 0
