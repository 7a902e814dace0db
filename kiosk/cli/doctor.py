"""`madang doctor`: the technician's sheet, machine-readable with --json."""

import argparse
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.cli.output import say
from kiosk.cli.pairs import pairs
from kiosk.cli.voices_and_ears import PART, voices_and_ears
from kiosk.composition import House, open_house
from kiosk.health import Check, Finding, examine

LEAST_FREE_MB = 500
FONT_FOLDERS = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/opentype/noto"))
SIGNS = {"good": "ok  ", "warning": "note", "bad": "BAD "}


def configure(parser: argparse.ArgumentParser) -> None:
    """No options of its own."""
    del parser


def run(arguments: argparse.Namespace) -> int:
    """Examine everything; exit 0 when nothing is bad."""
    house = open_house()
    bad = 0
    try:
        for finding in examine(_checks(house)):
            bad += finding.state == "bad"
            human = f"{SIGNS[finding.state]} {finding.part:<12} {finding.text}"
            say(asdict(finding), human + (f" [{finding.code}]" if finding.code else ""), as_json=arguments.json)
    finally:
        house.close()
    return 1 if bad else 0


def _checks(house: House) -> dict[str, Check]:
    return {
        "program": _program,
        "space": lambda: _space(house),
        "content": lambda: _content(house),
        "stored models": lambda: damaged_models(house),
        "models": lambda: _models(house),
        "answers": lambda: _answers(house),
        PART: lambda: voices_and_ears(house),
        "translation": lambda: pairs(house),
        "microphone": lambda: _microphone(house),
        "printer": lambda: _printer(house),
        "fonts": _fonts,
    }


def _program() -> Iterator[Finding]:
    yield Finding("program", "good", f"Python {sys.version.split()[0]}")


def _space(house: House) -> Iterator[Finding]:
    existing = next(folder for folder in (house.paths.state, *house.paths.state.parents) if folder.exists())
    free_mb = shutil.disk_usage(existing).free // 2**20
    if free_mb < LEAST_FREE_MB:
        text = f"{free_mb} MB free, {LEAST_FREE_MB} are needed. Remove files or use a larger disk."
        yield Finding("space", "bad", text, "disk-full")
    else:
        yield Finding("space", "good", f"{free_mb} MB free")


def _content(house: House) -> Iterator[Finding]:
    library = house.library
    text = f"{library.pack.id}: {len(library.faqs)} answers in {', '.join(library.tags())}"
    yield Finding("content", "good", text)
    for fault in house.content.faults():
        yield Finding("content", "warning", f"left out: {fault}", "content-invalid")


def damaged_models(house: House) -> Iterator[Finding]:
    """Yield a row for each model that is installed and cannot be used."""
    for entry in house.models.list():
        if entry.state in ("damaged", "quarantined"):
            where = "" if entry.state == "damaged" else " and was put into quarantine"
            text = f"{entry.model.id} is damaged{where}: run `madang models install --again {entry.model.id}`"
            yield Finding("models", "bad", text, "model-damaged")


def _models(house: House) -> Iterator[Finding]:
    for tag in house.library.tags():
        name = house.library.languages[tag].name_en
        if house.recognizers.can_hear(tag):
            yield Finding("models", "good", f"{name} can be heard")
        elif house.library.languages[tag].recognizer:
            text = f"{name} cannot be heard: run `madang models install` for its recogniser"
            yield Finding("models", "bad", text, "model-missing")
        else:
            yield Finding("models", "warning", f"{name} has no recogniser yet: visitors type", "recognizer-missing")


def _answers(house: House) -> Iterator[Finding]:
    """Known questions must still find their answers."""
    for tag in house.library.tags():
        asked = right = 0
        for faq in house.library.faqs.values():
            if text := faq.texts.get(tag):
                decision = house.services.ask.decide_text(tag, text.question)
                asked += 1
                right += faq.id in [candidate.id for candidate in decision.candidates[:1]]
        name = house.library.languages[tag].name_en
        state, code = ("good", "") if right == asked else ("warning", "content-invalid")
        yield Finding("answers", state, f"{name}: {right} of {asked} questions find their answer", code)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class LevelFinding(Finding):
    """The microphone's row: what it delivered in a second."""

    level_dbfs: float = 0.0
    silent: bool = False
    clipping: bool = False


def _microphone(house: House) -> Iterator[Finding]:
    from speech.input_level import measure
    from speech.microphone import input_names

    names = input_names()
    if not names:
        text = "No microphone. Plug one in; until then visitors type."
        yield Finding("microphone", "warning", text, "microphone-missing")
        return
    level = measure(house.settings.speech.microphone)
    figures = (level.level_dbfs, level.silent, level.clipping)
    text = f"{', '.join(names)}: {level.level_dbfs:.0f} dBFS"
    if level.silent:
        text += ", only zeros: it is muted or switched off"
        yield LevelFinding("microphone", "warning", text, "microphone-missing", *figures)
    elif level.clipping:
        yield LevelFinding("microphone", "warning", f"{text}, overdriven: lower the input's gain", "", *figures)
    else:
        yield LevelFinding("microphone", "good", text, "", *figures)


def _printer(house: House) -> Iterator[Finding]:
    for receipt in (False, True)[: 1 + house.print_queue.has_receipts]:
        state = house.print_queue.state(receipt=receipt)
        if state.status == "missing":
            text = f"No printer {state.name}".rstrip() + ". Add it to CUPS; until then visitors take a QR code."
            yield Finding("printer", "warning", text, "printer-missing")
        elif state.needs_person:
            text = f"{state.name} is {state.status}: {', '.join(state.reasons) or 'see the printer'}"
            yield Finding("printer", "bad", text, "printer-problem")
        else:
            yield Finding("printer", "good", f"{state.name} is {state.status}" + ", toner is low" * state.low_toner)


def _fonts() -> Iterator[Finding]:
    missing = [str(folder) for folder in FONT_FOLDERS if not folder.is_dir()]
    if missing:
        text = f"Missing {', '.join(missing)}: install fonts-noto-core and fonts-noto-cjk"
        yield Finding("fonts", "bad", text, "package-missing")
    else:
        yield Finding("fonts", "good", "Noto fonts are installed")
