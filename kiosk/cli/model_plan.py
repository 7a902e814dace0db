"""`madang models plan`: which models fit a machine, and what each language can then do."""

import argparse
import os
import re
import shutil
from pathlib import Path
from typing import Any

from kiosk.cli.output import say
from kiosk.composition import House, open_house
from kiosk.errors import UsageError
from offline_models.catalogue import Model
from offline_models.planning import STAFF, LanguagePlan, Plan, make_plan
from offline_models.store import ModelStore

UNITS_MB = {"MB": 1.0, "MIB": 1.048576, "GB": 1000.0, "GIB": 1073.741824}
MARK = "*"
HEADER = ("language", "hears live", "hears", "speaks", "translates")


def plan_models(store: ModelStore, arguments: argparse.Namespace) -> int:
    """Print the plan. Raises UsageError."""
    house = open_house()
    try:
        tags = [tag.strip() for tag in arguments.languages.split(",")] if arguments.languages else house.library.tags()
        for tag in tags:
            house.check_language(tag)
        plan = make_plan(
            store.catalogue,
            list(dict.fromkeys(tags)),
            memory_mb=size_mb(arguments.memory) if arguments.memory else _memory_mb(),
            disk_mb=size_mb(arguments.disk) if arguments.disk else _free_mb(store.root),
            understands=_understands,
            installed={entry.model.id for entry in store.list() if entry.state == "installed"},
        )
        voices = {tag: _voice(house, tag) for tag in tags}
    finally:
        house.close()
    if arguments.json:
        say(_record(store, plan, voices), "", as_json=True)
    else:
        _tell(store, plan, voices)
    return 0


def size_mb(text: str) -> float:
    """Return MB of `4GB`, `512 MB`, `1.5GiB`. Raises UsageError."""
    found = re.fullmatch(r"(\d{1,6}(?:\.\d{1,3})?)\s*([A-Z]+)", text.strip().upper())
    if found is None or found[2] not in UNITS_MB:
        raise UsageError(f"`{text}` is no size. Write for example 4GB or 512MB.")
    return float(found[1]) * UNITS_MB[found[2]]


def _memory_mb() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e6


def _free_mb(root: Path) -> float:
    existing = next(folder for folder in (root, *root.absolute().parents) if folder.exists())
    return shutil.disk_usage(existing).free / 1e6


def _understands(model: Model, tag: str) -> bool:
    from speech.whisper.languages import UNDERSTOOD

    return tag in model.languages and tag in UNDERSTOOD


def _voice(house: House, tag: str) -> str:
    voice = house.speech.voice(tag)
    if voice is not None and voice.quality != "poor":
        return voice.engine
    return "recordings" if house.services.recording.recorded(tag) else ""


def _record(store: ModelStore, plan: Plan, voices: dict[str, str]) -> dict[str, Any]:
    states = {entry.model.id: entry.state for entry in store.list()}
    return {
        "memory_mb": round(plan.memory_mb),
        "disk_mb": round(plan.disk_mb),
        "models": [
            {"id": m.id, "state": states[m.id], "tested_here": m.tested_here, "memory_mb": m.memory_mb}
            for m in plan.models
        ],
        "left_out": [{"id": model.id, "short": short} for model, short in plan.left_out],
        "languages": [
            {
                "tag": each.tag,
                "live": each.live,
                "hear": each.hear,
                "speak": voices[each.tag],
                "translate": each.translate,
                "search": each.search,
            }
            for each in plan.languages
        ],
    }


def _tell(store: ModelStore, plan: Plan, voices: dict[str, str]) -> None:
    untested = {model.id for model in plan.models if not model.tested_here}
    rows = [
        ("language", "hears live", "hears", "speaks", "translates"),
        *(_row(e, voices, untested) for e in plan.languages),
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        say({}, "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip(), as_json=False)
    memory = f"memory {plan.memory_mb / 1000:.1f} GB, disk {plan.disk_mb / 1000:.1f} GB more"
    say({}, f"\n{len(plan.models)} models, {memory}", as_json=False)
    for short in dict.fromkeys(short for _, short in plan.left_out):
        ids = ", ".join(model.id for model, why in plan.left_out if why == short)
        say({}, f"left out for want of {short}: {ids}", as_json=False)
    for how, models in _commands(store, plan).items():
        say({}, f"{how} {' '.join(models)}", as_json=False)
    if untested:
        say({}, f"{MARK} by a model which we have not tested", as_json=False)


def _row(plan: LanguagePlan, voices: dict[str, str], untested: set[str]) -> tuple[str, ...]:
    live, hear = (_cell(ids, sure=not untested.issuperset(ids)) for ids in (plan.live, plan.hear))
    translate = _cell(plan.translate, sure=untested.isdisjoint(plan.translate))
    return plan.tag, live, hear, voices[plan.tag] or "-", "(staff's own)" if plan.tag == STAFF else translate


def _cell(ids: tuple[str, ...], *, sure: bool) -> str:
    if not ids:
        return "-"
    return "yes" if sure else f"yes{MARK}"


def _commands(store: ModelStore, plan: Plan) -> dict[str, list[str]]:
    """Return the commands that get what is missing, by what they need."""
    missing = [model for model in plan.models if not store.is_current(model)]
    direct = [m.id for m in missing if any(source.sha256 for source in m.sources)]
    official = [m.id for m in missing if m.id not in direct]
    commands = {"madang models install": direct, "madang models install --official": official}
    return {command: ids for command, ids in commands.items() if ids}
