"""`madang content`: look at the content, validate it, find what could be better, carry it on sticks."""

import argparse
import json
from pathlib import Path

from kiosk.cli import local_content
from kiosk.cli.lint import lint
from kiosk.cli.output import say
from kiosk.composition import open_house
from kiosk.content.documents import Fault
from kiosk.content.folder_store import read_folder, validate_folder
from kiosk.errors import ContentError

ACTIONS = {
    "validate": "name every fault of a content folder",
    "lint": "name what could be better: near-duplicates, phrasings that lead astray, missing or stale texts",
    "status": "say what is installed",
    "export": "write the installed release to a USB stick",
    "import": "install the release of a USB stick",
    "rollback": "return to the release before",
    "local": "what the centre says itself: list, add, remove, conflicts",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        action = actions.add_parser(name, help=help_text, description=help_text)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        if name in ("validate", "lint", "status"):
            action.add_argument("folder", nargs="?", type=Path, help="content folder; default: the one in use")
        if name == "local":
            local_content.configure(action)
        if name == "lint":
            action.add_argument("--language", action="append", help="BCP-47 tag; repeat it for more; default: all")
        if name == "export":
            action.add_argument("--to", required=True, type=Path, metavar="FOLDER", help="of the stick")
        if name == "import":
            action.add_argument(
                "--from", dest="origin", required=True, type=Path, metavar="FOLDER", help="of the stick"
            )
            action.add_argument(
                "--accept-expired", action="store_true", help="take a release whose signatures have expired lately"
            )


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Raises MadangError."""
    house = open_house()
    supply = house.machine.supply
    if arguments.action in ("export", "import", "rollback"):
        from kiosk.cli import releases

        return releases.ACTIONS[arguments.action](house, arguments)
    if arguments.action == "local":
        return local_content.run(house, arguments)
    folder = arguments.folder or supply.folder()
    if not folder.is_dir():
        raise ContentError(f"There is no content folder {folder}.", code="content-missing")
    if arguments.action == "lint":
        return lint(folder, arguments.language, as_json=arguments.json)
    return (_validate if arguments.action == "validate" else _status)(folder, as_json=arguments.json)


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
        "folder": str(folder),
        "pack": library.pack.id,
        "faq": len(library.faqs),
        "emergencies": len(library.emergencies),
        "languages": written,
        "damaged": len(faults),
    }
    human = f"{library.pack.id}: {len(library.faqs)} answers; " + ", ".join(f"{t} {n}" for t, n in written.items())
    say(record, human, as_json=as_json)
    return 0
