"""Says which pairs of languages can be translated, and through which."""

from collections.abc import Iterator

from kiosk.composition import House
from kiosk.health import Finding

PART = "translation"
STAFF = "ko"


def pairs(house: House) -> Iterator[Finding]:
    """Yield a row a language: into Korean, which staff reads, and back."""
    models = house.machine.models
    installed = models.installed("translator")
    if not installed:
        text = "No translator is installed. What has no text in a language is shown in English. See: madang models list"
        yield Finding(PART, "warning", text, "model-missing")
        return
    if all(models.catalogue.get(model_id).last_resort for model_id in installed):
        text = "Only the starter translator is installed: it shows little that is new to it. See: madang models plan"
        yield Finding(PART, "warning", text, "model-missing")
    for tag in house.library.tags():
        if tag == STAFF:
            continue
        name = house.library.languages[tag].name_en
        there, back = house.translator.path(tag, STAFF), house.translator.path(STAFF, tag)
        text = f"{name}: {_way(there, 'into Korean')}, {_way(back, 'from Korean')}"
        # What content lacks is translated from English where nothing leads from Korean.
        if not back and house.translator.can_translate("en", tag):
            text += ", from English"
        complete = bool(there and back)
        yield Finding(PART, "good" if complete else "warning", text, "" if complete else "pair-unsupported")


def _way(path: tuple[str, ...], pair: str) -> str:
    if not path:
        return f"not {pair}"
    return f"{pair} through English" if len(path) > len(("source", "target")) else f"{pair} directly"
