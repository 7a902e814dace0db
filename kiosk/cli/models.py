"""`madang models`: the model store."""

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from kiosk.cli.output import say
from kiosk.composition import open_house
from kiosk.errors import ModelError
from offline_models.store import Entry, ModelStore

MEGABYTE = 2**20
ACTIONS = {
    "list": "every model of the catalogue and its state",
    "install": "download or bring, check and place models",
    "verify": "compare installed models, byte by byte, with what was installed",
    "remove": "remove models",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        action = actions.add_parser(name, help=help_text)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        if name != "list":
            action.add_argument("ids", nargs="*", metavar="ID", help="models; none means the default or installed ones")
        if name == "install":
            action.add_argument("--from", dest="given", type=Path, help="archive, or folder with it (a USB stick)")
            action.add_argument("--sha256", help="the archive's checksum, where the catalogue has none")


def run(arguments: argparse.Namespace) -> int:
    """Run an action."""
    store = open_house().models
    action = {"list": _list, "install": _install, "verify": _verify, "remove": _remove}[arguments.action]
    return action(store, arguments)


def _list(store: ModelStore, arguments: argparse.Namespace) -> int:
    for entry in store.list():
        say(_record(entry), _line(entry), as_json=arguments.json)
    return 0


def _install(store: ModelStore, arguments: argparse.Namespace) -> int:
    ids = arguments.ids or [model.id for model in store.catalogue.defaults()]
    for place, model_id in enumerate(ids):
        progress = _Progress(model_id, quiet=arguments.json or not sys.stderr.isatty())
        store.install(
            model_id,
            progress,
            given=arguments.given,
            sha256=arguments.sha256,
            keep_archive=place + 1 < len(ids),
        )
        progress.end()
        say({"id": model_id, "state": "installed"}, f"{model_id}: installed", as_json=arguments.json)
    return 0


def _verify(store: ModelStore, arguments: argparse.Namespace) -> int:
    damaged = 0
    for model_id in arguments.ids or [entry.model.id for entry in store.list() if entry.state != "missing"]:
        faults = store.verify(model_id)
        damaged += bool(faults)
        record: dict[str, Any] = {
            "id": model_id,
            "state": "damaged" if faults else "installed",
            "damaged": list(faults),
        }
        if faults:
            record["error"] = ModelError("Files are damaged; install again.", code="model-damaged").as_json()
        human = f"{model_id}: damaged: {', '.join(faults)} [model-damaged]" if faults else f"{model_id}: whole"
        say(record, human, as_json=arguments.json)
    return 1 if damaged else 0


def _remove(store: ModelStore, arguments: argparse.Namespace) -> int:
    for model_id in arguments.ids:
        was_there = store.remove(model_id)
        human = f"{model_id}: {'removed' if was_there else 'was not installed'}"
        say({"id": model_id, "removed": was_there}, human, as_json=arguments.json)
    return 0


def _record(entry: Entry) -> dict[str, Any]:
    model = entry.model
    return {
        "id": model.id,
        "kind": model.kind,
        "languages": list(model.languages),
        "version": model.version,
        "state": entry.state,
        "size": entry.size,
        "memory_mb": model.memory_mb,
        "licence": model.licence,
        "tested_here": model.tested_here,
    }


def _line(entry: Entry) -> str:
    model = entry.model
    size = f"{entry.size // MEGABYTE} MB" if entry.size else ""
    return f"{model.id:<18} {entry.state:<10} {size:>8}  {', '.join(model.languages):<6} {model.improves}"


class _Progress:
    """One line on a terminal that counts."""

    EVERY_SECONDS = 0.2

    def __init__(self, name: str, *, quiet: bool) -> None:
        self._name = name
        self._quiet = quiet
        self._last = 0.0

    def __call__(self, done: int, total: int, phase: str) -> None:
        if self._quiet or time.monotonic() - self._last < self.EVERY_SECONDS:
            return
        self._last = time.monotonic()
        amount = f"{done // MEGABYTE} of {total // MEGABYTE} MB" if total else ""
        print(f"\r\033[K{self._name}: {phase} {amount}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if not self._quiet:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
