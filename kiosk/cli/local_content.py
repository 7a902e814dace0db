"""`madang content local`: what the centre says itself, for technicians. Staff use the kiosk's staff page."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from pydantic import ValidationError

from kiosk.cli.output import say
from kiosk.composition import House
from kiosk.content.documents import LARGEST_DOCUMENT_BYTES
from kiosk.content.local_store import KINDS
from kiosk.domain.local import LocalDocument, path_of
from kiosk.errors import ContentError, UsageError
from kiosk.services.our_centre import LocalRow

ACTIONS = {
    "list": "say what the centre says itself, and what became of it",
    "add": "add or replace a document (JSON in the format of docs/content.md)",
    "remove": "remove a document",
    "conflicts": "name what rests on documents that a release has changed or removed",
    "keep": "stand by the centre's own, knowing what the release says now",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="local_action", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        action = actions.add_parser(name, help=help_text, description=help_text)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        if name == "add":
            action.add_argument("file", type=Path)
        if name in ("remove", "keep"):
            action.add_argument("id", help="as `list` says it, e.g. faq/LOCAL-001")


def run(house: House, arguments: argparse.Namespace) -> int:
    """Run an action. Raises MadangError."""
    doing: dict[str, Callable[[House, argparse.Namespace], int]] = {
        "list": lambda house, arguments: _say_rows(house.our_centre.rows("en"), as_json=arguments.json),
        "conflicts": _conflicts,
        "add": _add,
        "remove": _remove,
        "keep": _keep,
    }
    try:
        return doing[arguments.local_action](house, arguments)
    finally:
        house.close()


def _conflicts(house: House, arguments: argparse.Namespace) -> int:
    rows = house.our_centre.conflicts()
    _say_rows(rows, as_json=arguments.json)
    return 1 if rows else 0


def _add(house: House, arguments: argparse.Namespace) -> int:
    document = read_local(arguments.file)
    house.our_centre.keep(document)
    return _done(path_of(document), "kept", as_json=arguments.json)


def _remove(house: House, arguments: argparse.Namespace) -> int:
    house.our_centre.remove(house.our_centre.find(arguments.id))
    return _done(arguments.id, "removed", as_json=arguments.json)


def _keep(house: House, arguments: argparse.Namespace) -> int:
    house.our_centre.keep_ours(house.our_centre.find(arguments.id))
    return _done(arguments.id, "kept", as_json=arguments.json)


def read_local(file: Path) -> LocalDocument:
    """Return the local document of a file, of whichever kind. Raises UsageError, ContentError local-invalid."""
    try:
        content = file.read_bytes()[: LARGEST_DOCUMENT_BYTES + 1]
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}.") from error
    wrong: list[tuple[int, str]] = []
    for kind in KINDS.values():
        try:
            [document] = kind.adapter.validate_json(b"[" + content + b"]")
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            where = "/".join(map(str, first["loc"][1:]))
            wrong.append((error.error_count(), f"as {kind.name}: {where}: {first['msg']}"))
        except ValueError as error:
            raise ContentError(f"{file} holds more than one document.", code="local-invalid") from error
        else:
            return document  # type: ignore[no-any-return]  # of the kind whose adapter has read it
    # The kind with the fewest faults is the one that was meant.
    raise ContentError(f"{file} is no local document ({min(wrong)[1]}).", code="local-invalid")


def _say_rows(rows: Sequence[LocalRow], *, as_json: bool) -> int:
    for row in rows:
        record = {"id": row.path, "state": row.state, "on": row.on.isoformat(), "title": row.title}
        problem = f" ({row.problem})" if row.problem else ""
        suggested = f", suggestion {row.suggested}" if row.suggested else ""
        human = f"{row.state:<9} {row.on} {row.path}: {row.title}{suggested}{problem}"
        say({**record, "suggested": row.suggested, "problem": row.problem}, human, as_json=as_json)
    if not rows and not as_json:
        print("nothing")
    return 0


def _done(path: str, what: str, *, as_json: bool) -> int:
    say({"id": path, what: True}, f"{path} is {what}", as_json=as_json)
    return 0
