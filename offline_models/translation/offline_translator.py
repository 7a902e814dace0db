"""The on-device translator: kiosk.ports.Translator over installed Argos packages."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.layout import Layout, take_apart
from kiosk.domain.memory_budget import MemoryBudget, folder_mb
from kiosk.domain.translation import SentenceTranslation, Translation, Verdict
from kiosk.errors import ModelError, TranslationError
from offline_models.argos_package import ArgosPackage, read_package
from offline_models.translation.engine import Engine, Rendering
from offline_models.translation.protection import translate_protected
from offline_models.translation.routes import Route, find_route

MOST_CHARACTERS = 5_000
"""Of one text: about a minute of work for a pivot on two cores."""
MEMORY_PER_FOLDER = 2.7
"""Memory of a loaded package per size of its folder (measured: 30 MB, 82 loaded, with what searching takes)."""
EDITION = "1"
"""Raised when sentences are divided, protected or judged in another way: what was kept before is made anew."""

FindPackages = Callable[[], Mapping[str, Path]]
"""Returns the folders of the installed packages by id, the preferred first."""
SetAside = Callable[[Path], None]
"""Hears of a folder whose package cannot be used; it must not be found again."""


class Judge(Protocol):
    """Decides whether a translation may be shown."""

    def check(
        self,
        source: str,
        source_tag: str,
        target: str,
        target_tag: str,
        *,
        log_probability: float | None = None,
        least_log_probability: float | None = None,
    ) -> Verdict:
        """Return every fault of a translation."""


@dataclass(frozen=True, slots=True)
class _Way:
    """A route with the languages that it goes through."""

    route: Route
    path: tuple[str, ...]

    @property
    def least_log_probability(self) -> float | None:
        """The strictest bound that the makers of its packages found; None where they told none."""
        steps = zip(self.route, self.path, strict=False)
        told = (package.least_log_probability(source, target) for (package, target), source in steps)
        return max((bound for bound in told if bound is not None), default=None)


class OfflineTranslator:
    """kiosk.ports.Translator. Safe to use from several threads, one after the other."""

    def __init__(
        self,
        find_packages: FindPackages,
        judge: Callable[[], Judge],
        *,
        set_aside: SetAside = lambda _folder: None,
        budget_mb: float = 600,
        threads: int = 0,
    ) -> None:
        """judge: returns the same judge at every call. threads: 0 for those of the machine."""
        self._find_packages = find_packages
        self._judge = judge
        self._set_aside = set_aside
        self._threads = threads
        self._read: dict[Path, ArgosPackage | None] = {}
        """What each folder holds; None for one that cannot be used."""
        self._engines = MemoryBudget[Engine](budget_mb)
        self._lock = threading.Lock()

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        """Tell whether a direct model or two through English are installed, without loading them."""
        return self._way(source_tag, target_tag) is not None

    def path(self, source_tag: str, target_tag: str) -> tuple[str, ...]:
        """Return the languages gone through, both ends included; none where there is no way."""
        way = self._way(source_tag, target_tag)
        return way.path if way else ()

    def edition(self, source_tag: str, target_tag: str) -> str:
        """Return what changes when a pair may be translated in another way; empty where there is no way."""
        way = self._way(source_tag, target_tag)
        # A folder's name changes with every installation.
        return "/".join((EDITION, *(package.folder.name for package, _ in way.route))) if way else ""

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        """Return one translation for each text, in order; one that the guard refuses has an empty text and the faults.

        Raises TranslationError pair-unsupported, same-language, text-empty or text-too-long, or ModelError.
        """
        if source_tag == target_tag:
            raise TranslationError(f"`{source_tag}` is the language of both sides.", code="same-language")
        for text in texts:
            _check(text)
        layouts = [take_apart(text, source_tag) for text in texts]
        worded = dict.fromkeys(s for layout in layouts for s in layout.sentences if any(map(str.isalpha, s)))
        with self._lock:
            way, rendered = self._render(list(worded), source_tag, target_tag)
        made = {
            source: self._judged(source, rendering, way) for source, rendering in zip(worded, rendered, strict=True)
        }
        return [_translation(text, layout, made, way.path) for text, layout in zip(texts, layouts, strict=True)]

    def _render(self, sentences: list[str], source_tag: str, target_tag: str) -> tuple[_Way, list[Rendering]]:
        """Translate along the first way whose packages can all be used."""
        failure: ModelError | None = None
        while (way := self._way(source_tag, target_tag)) is not None:
            try:
                return way, self._along(way, sentences)
            except ModelError as error:
                failure = error
        raise failure or TranslationError(
            f"Nothing installed translates from `{source_tag}` into `{target_tag}`. Run: madang models list"
        )

    def _along(self, way: _Way, sentences: list[str]) -> list[Rendering]:
        rendered = [Rendering(sentence, 0.0) for sentence in sentences]
        for (package, target), source in zip(way.route, way.path, strict=False):
            try:
                done = translate_protected(self._engine(package), [each.text for each in rendered], source, target)
            except ModelError:
                self._read[package.folder] = None
                self._set_aside(package.folder)
                raise
            rendered = [
                Rendering(new.text, min(old.log_probability, new.log_probability))
                for old, new in zip(rendered, done, strict=True)
            ]
        return rendered

    def _judged(self, source: str, made: Rendering, way: _Way) -> SentenceTranslation:
        verdict = self._judge().check(
            source,
            way.path[0],
            made.text,
            way.path[-1],
            log_probability=made.log_probability,
            least_log_probability=way.least_log_probability,
        )
        return SentenceTranslation(source, made.text, verdict, made.log_probability)

    def _engine(self, package: ArgosPackage) -> Engine:
        size_mb = MEMORY_PER_FOLDER * folder_mb(package.folder)
        return self._engines.get(package.folder.name, size_mb, lambda: Engine(package, threads=self._threads))

    def _way(self, source_tag: str, target_tag: str) -> _Way | None:
        if source_tag == target_tag:
            return None
        route = find_route(self._packages(), source_tag, target_tag)
        return _Way(route, (source_tag, *(target for _, target in route))) if route else None

    def _packages(self) -> list[ArgosPackage]:
        packages = (self._package(folder) for folder in self._find_packages().values())
        return [package for package in packages if package is not None]

    def _package(self, folder: Path) -> ArgosPackage | None:
        if folder not in self._read:
            try:
                self._read[folder] = read_package(folder)
            except ModelError:
                self._read[folder] = None
                self._set_aside(folder)
        return self._read[folder]


def _check(text: str) -> None:
    if not any(map(str.isalnum, text)):
        raise TranslationError("There is nothing to translate. Give a text with words.", code="text-empty")
    if len(text) > MOST_CHARACTERS:
        message = f"The text has {len(text)} characters. Give at most {MOST_CHARACTERS} at once."
        raise TranslationError(message, code="text-too-long")


def _translation(
    text: str, layout: Layout, made: Mapping[str, SentenceTranslation], path: tuple[str, ...]
) -> Translation:
    sentences = tuple(made.get(source) or _copied(source) for source in layout.sentences)
    verdict = Verdict(tuple(dict.fromkeys(fault for each in sentences for fault in each.verdict.faults)))
    whole = layout.filled([each.text for each in sentences], path[-1])
    sure = [each.log_probability for each in sentences if each.log_probability is not None]
    return Translation(
        source=text,
        source_tag=path[0],
        target_tag=path[-1],
        text=whole if verdict.accepted else "",
        origin="machine",
        verdict=verdict,
        path=path,
        log_probability=min(sure, default=None),
        sentences=sentences,
    )


def _copied(source: str) -> SentenceTranslation:
    """Return a sentence without a letter, which is the same in every language."""
    return SentenceTranslation(source, source, Verdict())
