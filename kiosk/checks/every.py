"""All that `madang doctor` and the staff page examine."""

import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.checks.database import PART as DATABASE
from kiosk.checks.database import set_aside_database
from kiosk.checks.freshness import freshness
from kiosk.checks.local_content import PART as LOCAL
from kiosk.checks.local_content import local_content
from kiosk.checks.pairs import pairs
from kiosk.checks.voices_and_ears import PART, voices_and_ears
from kiosk.checks.wanted_models import models_finding
from kiosk.clock import SystemClock
from kiosk.composition import House
from kiosk.disk import free_mb
from kiosk.errors import FormError
from kiosk.health import Check, Finding

LEAST_FREE_MB = 500
FONT_FOLDERS = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/opentype/noto"))


def every_check(house: House) -> dict[str, Check]:
    """Return the checks by part, but for the microphone's, which the screen has open itself."""
    return {
        "program": _program,
        **quick_checks(house),
        DATABASE: lambda: set_aside_database(house),
        "blank forms": lambda: blank_forms(house),
        "stored models": lambda: damaged_models(house),
        "models": lambda: _models(house),
        PART: lambda: voices_and_ears(house),
        "translation": lambda: pairs(house),
        "answers": lambda: _answers(house),
    }


def quick_checks(house: House) -> dict[str, Check]:
    """Return the checks that need no model and no microphone: what the centre is told every day."""
    return {
        "space": lambda: _space(house),
        "content": lambda: _content(house),
        LOCAL: lambda: local_content(house),
        "printer": lambda: _printer(house),
        "fonts": _fonts,
    }


def _program() -> Iterator[Finding]:
    yield Finding("program", "good", f"Python {sys.version.split()[0]}")


def _space(house: House) -> Iterator[Finding]:
    free = free_mb(house.machine.paths.state)
    if free < LEAST_FREE_MB:
        text = f"{free} MB free, {LEAST_FREE_MB} are needed. Remove files or use a larger disk."
        yield Finding("space", "bad", text, "disk-full")
    else:
        yield Finding("space", "good", f"{free} MB free")


def _content(house: House) -> Iterator[Finding]:
    library = house.library
    text = f"{library.pack.id}: {len(library.faqs)} answers in {', '.join(library.tags())}"
    yield Finding("content", "good", text)
    yield freshness(house.machine.supply.store.standing, house.machine.settings.sync, SystemClock().now())
    if models := models_finding(house.machine.models, house.machine.settings):
        yield models
    for path in house.machine.supply.store.faults()[:5]:
        text = f"{path} is damaged on the disk: run `madang sync now --again`"
        yield Finding("content", "bad", text, "release-damaged")
    city = house.machine.settings.centre.city
    if city and city not in {each.id for each in library.pack.cities}:
        text = f"the settings name a city that the pack does not know: {city}"
        yield Finding("content", "warning", text, "city-unknown")
    for fault in house.content.faults():
        yield Finding("content", "warning", f"left out: {fault}", "content-invalid")


def blank_forms(house: House) -> Iterator[Finding]:
    """Yield a row for each office's blank form that was measured here."""
    for form_id in house.blanks.ids():
        try:
            sheet = house.blanks.find(form_id)
        except FormError as error:
            text = f"{form_id} is filled on its own layout: {error.message}"
            yield Finding("blank forms", "bad", text, error.code)
            continue
        unplaced = sheet.blank.unplaced(house.forms.questions(form_id)) if sheet else []
        if unplaced:
            text = f"{form_id}: without a place on the blank, to be written by hand: {', '.join(unplaced)}"
            yield Finding("blank forms", "warning", text)
        elif sheet:
            yield Finding("blank forms", "good", f"{form_id} is filled on {sheet.blank.name}")


def damaged_models(house: House) -> Iterator[Finding]:
    """Yield a row for each model that is installed and cannot be used."""
    for entry in house.machine.models.list():
        if entry.state in ("damaged", "quarantined"):
            where = "" if entry.state == "damaged" else " and was put into quarantine"
            text = f"{entry.model.id} is damaged{where}: run `madang models install --again {entry.model.id}`"
            yield Finding("models", "bad", text, "model-damaged")


def _models(house: House) -> Iterator[Finding]:
    for tag in house.library.tags():
        name = house.library.languages[tag].name_en
        if house.speech.recognizers.can_hear(tag):
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


def _printer(house: House) -> Iterator[Finding]:
    for receipt in (False, True)[: 1 + house.machine.print_queue.has_receipts]:
        state = house.machine.print_queue.state(receipt=receipt)
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
