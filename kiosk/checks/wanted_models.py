"""Whether the models that this kiosk is to have are there."""

from collections.abc import Iterable

from kiosk.config import Settings
from kiosk.errors import ModelError
from kiosk.health import Finding
from offline_models.catalogue import Catalogue, Model
from offline_models.store import ModelStore

USUAL = "usual"


def wanted_models(catalogue: Catalogue, wishes: Iterable[str]) -> list[Model]:
    """Return the models that are wished for: by id, the usual ones of a language by its tag, or all usual ones.

    Raises ModelError model-unknown.
    """
    found: dict[str, Model] = {}
    for wish in wishes:
        usual = [model for model in catalogue.defaults() if wish == USUAL or wish in model.languages]
        found |= {model.id: model for model in usual or [catalogue.get(wish)]}
    return list(found.values())


def missing_models(store: ModelStore, settings: Settings) -> list[Model]:
    """Return the wanted models that are not installed, or in an older version. Raises ModelError model-unknown."""
    return [each for each in wanted_models(store.catalogue, settings.sync.models) if not store.is_current(each)]


def models_finding(store: ModelStore, settings: Settings) -> Finding | None:
    """Return what staff should know about the wanted models; None where none are wanted."""
    if not settings.sync.models:
        return None
    try:
        missing = missing_models(store, settings)
    except ModelError as error:
        return Finding("wanted models", "bad", error.message, error.code)
    if missing:
        names = ", ".join(model.id for model in missing)
        return Finding("wanted models", "warning", f"missing: {names}. Run: madang sync now --models", "model-missing")
    return Finding("wanted models", "good", "all are installed")
