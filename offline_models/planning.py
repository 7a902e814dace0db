"""Which models fit a machine, and what each language can do with them.

Memory is counted for the language that needs the most: only what one visit uses has to be loaded at once.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from offline_models.catalogue import Catalogue, Model

SYSTEM_MB = 900
"""Operating system, screen, window and answer index. Measured: the window 200 MB; asking in one language 260."""
STAFF, PIVOT = "ko", "en"
PAIR = 2
WHISPER_ORDER = ("whisper-base", "whisper-tiny")
WHISPER_BETTER = ("whisper-small",)

Understands = Callable[[Model, str], bool]
"""Whether a recogniser's model understands a language well enough to invite people to speak it."""


@dataclass(frozen=True, slots=True)
class LanguagePlan:
    """What a language can do, each time by which models; nothing when it cannot."""

    tag: str
    live: tuple[str, ...]
    """Words appear while somebody speaks."""
    hear: tuple[str, ...]
    """Speech is understood, live or after its end."""
    translate: tuple[str, ...]
    """Into Korean and back."""
    search: tuple[str, ...]
    """Answers are found by meaning too."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A set of models for a machine."""

    models: tuple[Model, ...]
    left_out: tuple[tuple[Model, str], ...]
    """Models that would help but do not fit, each with what is short: `memory` or `disk`."""
    languages: tuple[LanguagePlan, ...]
    memory_mb: float
    """At most in use, system included."""
    disk_mb: float
    """Still to be written."""


@dataclass(slots=True)
class _Bag:
    """The set while it grows."""

    tags: Sequence[str]
    installed: Collection[str]
    memory_mb: float
    disk_mb: float
    understands: Understands
    models: list[Model] = field(default_factory=list)
    left_out: list[tuple[Model, str]] = field(default_factory=list)

    def offer(self, models: Sequence[Model]) -> bool:
        """Take models that are of use only together; return whether they fit."""
        new = [model for model in models if model not in self.models]
        grown = [*self.models, *new]
        short = "memory" if self.need_mb(grown) > self.memory_mb else ""
        short = short or ("disk" if self.write_mb(grown) > self.disk_mb else "")
        if short:
            self.left_out += [(model, short) for model in new if model not in (left for left, _ in self.left_out)]
            return False
        self.models = grown
        return True

    def need_mb(self, models: Sequence[Model]) -> float:
        """Return what the most demanding language takes, with the system."""
        return SYSTEM_MB + max((sum(m.memory_mb for m in self.used(models, tag)) for tag in self.tags), default=0)

    def write_mb(self, models: Sequence[Model]) -> float:
        """Return what has still to be written. The largest archive lies beside its model for a moment."""
        new = [model for model in models if model.id not in self.installed]
        return sum(model.disk_mb for model in new) + max((model.download_mb for model in new), default=0)

    def used(self, models: Sequence[Model], tag: str) -> list[Model]:
        """Return the models that are loaded for visitors of a language."""
        path = translators(models, tag)
        serving = [m for m in models if m in path or (m.kind != "translator" and self.serves(m, tag))]
        # Of several sizes of Whisper the quickest enough is loaded: at most the largest.
        whispers = sorted((m for m in serving if m.kind == "multilingual-recognizer"), key=lambda m: m.memory_mb)
        return [model for model in serving if model not in whispers[:-1]]

    def serves(self, model: Model, tag: str) -> bool:
        """Tell whether a model is of use to a language."""
        if model.kind == "multilingual-recognizer":
            return self.understands(model, tag)
        return tag in model.languages


def make_plan(
    catalogue: Catalogue,
    tags: Sequence[str],
    *,
    memory_mb: float,
    disk_mb: float,
    understands: Understands,
    installed: Collection[str] = (),
) -> Plan:
    """Choose models for languages: to hear them at all, live, to find by meaning, to translate, to speak and to hear
    better.

    memory_mb: of the machine; disk_mb: free. installed: ids that are on the disk already. Models of which there are
    several for the same take the catalogue's order.
    """
    models = [model for model in catalogue.models if model.runs]
    bag = _Bag(tags, installed, memory_mb, disk_mb, understands)
    _take_whisper(bag, {model.id: model for model in models})
    for kind in ("recognizer", "sentence-encoder"):
        for tag in tags:
            first = next((model for model in models if model.kind == kind and tag in model.languages), None)
            if first is not None:
                bag.offer([first])
    proper = [model for model in models if not model.last_resort]
    for tag in tags:
        # What is only a last resort is taken where nothing better leads, or fits.
        ways = (_translators(proper, tag), _translators(models, tag))
        any(way and bag.offer(way) for way in ways)
    for model in models:
        if model.kind == "live-voice" and any(bag.serves(model, tag) for tag in tags):
            bag.offer([model])
    better = [model for model in models if model.id in WHISPER_BETTER]
    if better and any(model.kind == better[0].kind for model in bag.models):
        bag.offer(better)
    chosen = tuple(model for model in models if model in bag.models)
    languages = tuple(_language(bag, chosen, tag) for tag in tags)
    left_out = tuple((model, short) for model, short in bag.left_out if model not in chosen)
    return Plan(chosen, left_out, languages, bag.need_mb(chosen), bag.write_mb(chosen))


def _take_whisper(bag: _Bag, models: dict[str, Model]) -> None:
    for model_id in WHISPER_ORDER:
        model = models.get(model_id)
        if model is not None and any(bag.serves(model, tag) for tag in bag.tags) and bag.offer([model]):
            return


def translators(models: Sequence[Model], tag: str) -> list[Model]:
    """Return what translates a language into Korean and back, over English at most; nothing when a step is missing."""
    proper = [model for model in models if not model.last_resort]
    return _translators(proper, tag) or _translators(models, tag)


def _translators(models: Sequence[Model], tag: str) -> list[Model]:
    if tag == STAFF:
        return []
    steps: list[Model] = []
    for source, target in ((tag, STAFF), (STAFF, tag)):
        direct = [_step(models, source, target)]
        over = [_step(models, source, PIVOT), _step(models, PIVOT, target)]
        found = next((way for way in (direct, over) if all(way)), ())
        if not found:
            return []
        steps += [step for step in found if step]
    return list(dict.fromkeys(steps))


def _step(models: Sequence[Model], source: str, target: str) -> Model | None:
    """Return the first model for a pair: of that pair alone, or of several languages and all their pairs."""
    return next(
        (
            model
            for model in models
            if model.kind == "translator"
            and (model.languages == (source, target) or (len(model.languages) > PAIR and _both(model, source, target)))
        ),
        None,
    )


def _both(model: Model, source: str, target: str) -> bool:
    return {source, target} <= set(model.languages)


def _language(bag: _Bag, models: Sequence[Model], tag: str) -> LanguagePlan:
    used = bag.used(models, tag)
    live = tuple(model.id for model in used if model.kind == "recognizer")
    return LanguagePlan(
        tag,
        live,
        (*live, *(model.id for model in used if model.kind == "multilingual-recognizer")),
        tuple(model.id for model in used if model.kind == "translator"),
        tuple(model.id for model in used if model.kind == "sentence-encoder"),
    )
