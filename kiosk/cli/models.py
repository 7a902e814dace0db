"""`madang models`: what the kiosk has learnt to hear, and how it gets more."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.cli.output import say
from kiosk.errors import ModelError, UsageError
from kiosk.paths import find_paths
from offline_models.catalogue import load_catalogue
from offline_models.store import Entry, ModelStore

HELP = "list, install, verify or remove offline models"
LOG_STEP_PERCENT = 50


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("action", choices=("list", "install", "verify", "remove"))
    parser.add_argument(
        "ids", nargs="*", metavar="id", help="models; without any: install the usual, verify the installed"
    )
    parser.add_argument("--from", dest="given", type=Path, metavar="PATH", help="install from this file or USB folder")
    parser.add_argument("--sha256", help="checksum of the file, for a model whose checksum the catalogue does not know")
    parser.add_argument("--again", action="store_true", help="install anew what is installed")
    parser.add_argument("--quarantine", action="store_true", help="verify: move a damaged model out of use")


def run(arguments: argparse.Namespace) -> int:
    """Do one action on the model store. Raises MadangError."""
    store = ModelStore(find_paths().models, load_catalogue())
    for model_id in arguments.ids:
        store.catalogue.get(model_id)
    if arguments.sha256 and len(arguments.ids) != 1:
        raise UsageError("--sha256 belongs to one model: name exactly one.")
    return {"list": _list, "install": _install, "verify": _verify, "remove": _remove}[arguments.action](
        store, arguments
    )


def _list(store: ModelStore, arguments: argparse.Namespace) -> int:
    entries = [entry for entry in store.list() if not arguments.ids or entry.model.id in arguments.ids]
    if arguments.json:
        say({"root": str(store.root), "models": [_record(entry) for entry in entries]}, "", as_json=True)
        return 0
    width = max(len(entry.model.id) for entry in entries)
    for entry in entries:
        model = entry.model
        untested = "" if model.tested_here else " (not tested by us)"
        size = f"{entry.size / 1e6:6.0f} MB" if entry.size else " " * 9
        say(
            {},
            f"{model.id:{width}}  {entry.state:9}  {size}  {model.version:5}  {model.improves}{untested}",
            as_json=False,
        )
    return 0


def _record(entry: Entry) -> dict[str, Any]:
    model = entry.model
    return {
        "id": model.id,
        "kind": model.kind,
        "languages": model.languages,
        "version": model.version,
        "state": entry.state,
        "size": entry.size,
        "licence": model.licence,
        "memory_mb": model.memory_mb,
        "improves": model.improves,
        "default": model.default,
        "tested_here": model.tested_here,
        "notes": model.notes,
    }


def _install(store: ModelStore, arguments: argparse.Namespace) -> int:
    catalogue = store.catalogue
    models = [catalogue.get(name) for name in arguments.ids] or list(catalogue.defaults())
    for number, model in enumerate(models):
        archives = {source.sha256 for source in model.sources}
        follows = any(archives & {source.sha256 for source in later.sources} for later in models[number + 1 :])
        was_there = store.path(model.id) is not None and not arguments.again
        progress = _Progress(model.id, quiet=arguments.json)
        try:
            path = store.install(
                model.id,
                progress,
                given=arguments.given,
                sha256=arguments.sha256,
                again=arguments.again,
                keep_archive=follows,
            )
        finally:
            progress.end()
        if model.kind == "multilingual-recognizer" and not was_there:
            _measure(model.id, path)
        words = "was installed already" if was_there else "is installed"
        record = {"id": model.id, "state": "installed", "changed": not was_there, "path": str(path)}
        say(record, f"{model.id} {words}", as_json=arguments.json)
    return 0


def _measure(model_id: str, folder: Path) -> None:
    """Remember how quick this machine is with a model, which decides whether hearing uses it."""
    from speech.whisper.choice import measure, write_speed
    from speech.whisper.engine import WhisperEngine

    write_speed(find_paths().speeds, model_id, measure(WhisperEngine(folder)))


class _Progress:
    """Says on stderr how far it is: on a terminal in one line that is rewritten, in a log seldom enough to be read."""

    def __init__(self, model_id: str, *, quiet: bool) -> None:
        self._model_id = model_id
        self._quiet = quiet
        self._terminal = sys.stderr.isatty()
        self._last = ("", -1)

    def __call__(self, done: int, total: int, phase: str) -> None:
        percent = 100 * done // total if total else 0
        step = percent if self._terminal else percent // LOG_STEP_PERCENT * LOG_STEP_PERCENT
        if self._quiet or self._last == (phase, step):
            return
        self._last = (phase, step)
        size = "" if phase == "converting" else f" of {total / 1e6:.0f} MB"
        amount = f" {step:3d} %{size}" if total else ""
        start, end = ("\r\033[K", "") if self._terminal else ("", "\n")
        print(f"{start}{self._model_id}: {phase}{amount}", end=end, file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave a clean line."""
        if self._terminal and not self._quiet:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _verify(store: ModelStore, arguments: argparse.Namespace) -> int:
    ids: Sequence[str] = arguments.ids or [entry.model.id for entry in store.list() if entry.state != "missing"]
    damaged: list[str] = []
    for model_id in ids:
        faults = store.verify(model_id)
        record: dict[str, Any] = {"id": model_id, "state": "damaged" if faults else "installed", "damaged": faults}
        words = f"{model_id} is whole"
        if faults:
            damaged.append(model_id)
            words = f"{model_id} is damaged: {', '.join(faults)}"
            if arguments.quarantine:
                record["quarantine"] = str(store.quarantine(model_id))
                words += f" (moved to {record['quarantine']})"
        say(record, words, as_json=arguments.json)
    if damaged:
        names = " ".join(damaged)
        raise ModelError(f"Damaged: {names}. Run: madang models install --again {names}", code="model-damaged")
    return 0


def _remove(store: ModelStore, arguments: argparse.Namespace) -> int:
    if not arguments.ids:
        raise UsageError("Name the models to remove.")
    for model_id in arguments.ids:
        was_there = store.remove(model_id)
        words = f"{model_id} is removed" if was_there else f"{model_id} was not installed"
        say({"id": model_id, "state": "missing", "changed": was_there}, words, as_json=arguments.json)
    return 0
