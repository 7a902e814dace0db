"""`madang models`: what the kiosk has learnt, and how it gets more."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.cli.model_carrying import export_models, import_models, install_models
from kiosk.cli.model_plan import plan_models
from kiosk.cli.output import say
from kiosk.cli.self_test import self_test
from kiosk.config import read_settings
from kiosk.errors import ModelError, UsageError
from kiosk.paths import find_paths
from offline_models.catalogue import load_catalogue
from offline_models.store import Entry, ModelStore

HELP = "list, install, verify, remove, export, import or plan offline models"
CARRYING = ("export", "import")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("action", choices=("list", "install", "verify", "remove", *CARRYING, "plan"))
    parser.add_argument(
        "ids",
        nargs="*",
        metavar="id",
        help="models; without any: install the usual, verify and export the installed, import what is there. "
        "export and import take the folder (a USB stick) before them",
    )
    parser.add_argument("--from", dest="given", type=Path, metavar="PATH", help="install from this file or USB folder")
    parser.add_argument("--sha256", help="checksum of the file, or of a stick's list, where the catalogue has none")
    parser.add_argument("--official", action="store_true", help="install: the makers' address may be asked")
    parser.add_argument("--again", action="store_true", help="install anew what is installed")
    parser.add_argument("--quarantine", action="store_true", help="verify: move a damaged model out of use")
    parser.add_argument("--languages", metavar="TAGS", help="plan: for these languages, e.g. ko,vi (all)")
    parser.add_argument("--memory", metavar="SIZE", help="plan: for a machine of this memory, e.g. 4GB (this one's)")
    parser.add_argument("--disk", metavar="SIZE", help="plan: for this free space, e.g. 2GB (this machine's)")


def run(arguments: argparse.Namespace) -> int:
    """Do one action on the model store. Raises MadangError."""
    paths = find_paths()
    server = read_settings(paths.settings).centre.server
    store = ModelStore(paths.models, load_catalogue(), server=server, self_test=self_test)
    if arguments.action in CARRYING:
        if not arguments.ids:
            raise UsageError(f"Name the folder: madang models {arguments.action} FOLDER")
        arguments.folder = Path(arguments.ids.pop(0))
    for model_id in arguments.ids:
        store.catalogue.get(model_id)
    if arguments.sha256 and arguments.action == "install" and len(arguments.ids) != 1:
        raise UsageError("--sha256 belongs to one model: name exactly one.")
    actions = {
        "list": _list,
        "install": install_models,
        "verify": _verify,
        "remove": _remove,
        "export": export_models,
        "import": import_models,
        "plan": plan_models,
    }
    return actions[arguments.action](store, arguments)


def _list(store: ModelStore, arguments: argparse.Namespace) -> int:
    entries = [entry for entry in store.list() if not arguments.ids or entry.model.id in arguments.ids]
    if arguments.json:
        say({"root": str(store.root), "models": [_record(entry) for entry in entries]}, "", as_json=True)
        return 0
    width = max(len(entry.model.id) for entry in entries)
    for entry in entries:
        model = entry.model
        untested = "" if model.tested_here else " (not tested by us)"
        old = f" (installed: version {entry.version})" if entry.version not in ("", model.version) else ""
        size = f"{(entry.size / 1e6) or model.disk_mb:5.0f} MB  memory {model.memory_mb:4} MB"
        say(
            {},
            f"{model.id:{width}}  {entry.state:11}  {size}  {model.version:6}  {model.improves}{untested}{old}",
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
        "installed_version": entry.version,
        "size": entry.size,
        "disk_mb": round(model.disk_mb, 1),
        "download_mb": round(model.download_mb, 1),
        "sources": [source.kind for source in model.sources],
        "licence": model.licence,
        "memory_mb": model.memory_mb,
        "improves": model.improves,
        "default": model.default,
        "tested_here": model.tested_here,
        "runs": model.runs,
        "notes": model.notes,
    }


def _verify(store: ModelStore, arguments: argparse.Namespace) -> int:
    ids: Sequence[str] = arguments.ids or [
        entry.model.id for entry in store.list() if entry.state in ("installed", "damaged")
    ]
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
