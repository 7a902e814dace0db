"""The catalogue: which models exist, where each comes from, what its archive must be. The data is catalogue.json."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import ModelError

CATALOGUE_FILE = Path(__file__).with_name("catalogue.json")
FORMAT = 1
KINDS = ("recognizer", "multilingual-recognizer", "translator", "sentence-encoder", "morphology", "voice", "live-voice")
SOURCE_KINDS = ("bundled", "wheel", "npm", "deb", "address", "usb", "server")
CONVERSIONS = ("", "whisper-onnx", "kokoro-parts")
GROWTH = 2
"""How many times its archive's size a model has on the disk, where nobody has measured it."""


@dataclass(frozen=True, slots=True)
class Source:
    """One archive which holds a model, alone or with further ones."""

    kind: str
    """One of SOURCE_KINDS: part of the kiosk itself, in the folder `bundled`; fetched by pip, npm or apt-get; from its
    makers' address, when somebody asks for it; brought by hand on a USB stick; from the centre's server. Any ZIP or
    gzipped tar archive and any Debian package may be brought by hand."""
    name: str
    """Name of the package, or the whole address."""
    version: str
    file: str
    """File name of the archive."""
    inside: str
    """Folder within the archive, ending in a slash, whose content is the model; `*/` is the only folder it has."""
    sha256: str | None
    """Of the archive; None when nobody has measured it."""
    size: int | None
    """Of the archive, in bytes."""
    packed: bool = False
    """Whether it holds a model as a store had installed it, converted where it had to be (offline_models.stick)."""
    further: tuple["Source", ...] = ()
    """Archives which the model needs besides, in the order in which its conversion puts them together."""

    @property
    def archives(self) -> tuple["Source", ...]:
        """All archives which together hold the model, this one first."""
        return (self, *self.further)


@dataclass(frozen=True, slots=True)
class Model:
    """A model which the store can hold."""

    id: str
    kind: str
    """One of KINDS."""
    languages: tuple[str, ...]
    """BCP-47 tags. A translator of a pair: from the first into the second."""
    version: str
    sources: tuple[Source, ...]
    unpacked_size: int | None
    """Sum of its files in bytes; None when nobody has measured it."""
    licence: str
    memory_mb: int
    """What a loaded model adds to the process's resident memory."""
    improves: str
    """One sentence for the technician."""
    default: bool
    """Whether setup installs it."""
    tested_here: bool
    """Whether we have opened and run it."""
    notes: str
    conversion: str = ""
    """What is done once to its files after unpacking: one of CONVERSIONS. Several archives need one."""
    runs: bool = True
    """Whether this version of the kiosk has a use for it."""
    last_resort: bool = False
    """Whether anything else that does the same is better."""
    published_mb: int | None = None
    """Size of its archive as its makers say, where we have none."""
    files_sha256: str | None = None
    """Over its installed files (offline_models.manifest.files_sha256); None when nobody has measured it."""

    @property
    def download_mb(self) -> float:
        """Size of the archives in MB."""
        sizes = (sum(archive.size or 0 for archive in source.archives) / 1e6 for source in self.sources)
        return next(filter(None, sizes), float(self.published_mb or 0))

    @property
    def disk_mb(self) -> float:
        """Size on the disk in MB; guessed where nobody has measured it."""
        return self.unpacked_size / 1e6 if self.unpacked_size else GROWTH * self.download_mb


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models, in the order of preference."""

    models: tuple[Model, ...]

    def get(self, model_id: str) -> Model:
        """Return a model. Raises ModelError model-unknown, naming those which exist."""
        for model in self.models:
            if model.id == model_id:
                return model
        known = ", ".join(model.id for model in self.models)
        raise ModelError(f"No model is called {model_id}. Known: {known}.", code="model-unknown")

    def defaults(self) -> tuple[Model, ...]:
        """Return the models which setup installs."""
        return tuple(model for model in self.models if model.default)


def load_catalogue(file: Path = CATALOGUE_FILE) -> Catalogue:
    """Read and check a catalogue. Raises ModelError model-damaged naming the entry and the field."""
    try:
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise _wrong(file, f"cannot be read: {error}") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _wrong(file, f"is not of format {FORMAT}")
    models: list[Model] = []
    for number, entry in enumerate(data.get("models", []), 1):
        try:
            models.append(_model(entry))
        except (KeyError, TypeError, ValueError) as error:
            reason = f"lacks {error}" if isinstance(error, KeyError) else str(error)
            raise _wrong(file, f"entry {number}: {reason}") from error
    ids = [model.id for model in models]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        raise _wrong(file, f"names twice: {', '.join(twice)}")
    return Catalogue(tuple(models))


def _model(entry: Mapping[str, Any]) -> Model:
    model = Model(
        id=_text(entry, "id"),
        kind=_one_of(entry, "kind", KINDS),
        languages=tuple(entry["languages"]),
        version=_text(entry, "version"),
        sources=tuple(_source(source) for source in entry["sources"]),
        unpacked_size=_size(entry, "unpacked_size"),
        licence=_text(entry, "licence"),
        memory_mb=int(entry["memory_mb"]),
        improves=_text(entry, "improves"),
        default=bool(entry["default"]),
        tested_here=bool(entry["tested_here"]),
        notes=str(entry["notes"]),
        conversion=_one_of(entry, "conversion", CONVERSIONS) if "conversion" in entry else "",
        runs=bool(entry.get("runs", True)),
        last_resort=bool(entry.get("last_resort", False)),
        published_mb=_size(entry, "published_mb") if "published_mb" in entry else None,
        files_sha256=_sha256(entry.get("files_sha256"), "files_sha256"),
    )
    if not model.id.replace("-", "").isalnum():
        raise ValueError(f"id {model.id!r} must consist of letters, digits and hyphens")
    if not model.sources:
        raise ValueError("sources is empty")
    if any(source.further for source in model.sources) and not model.conversion:
        raise ValueError("several archives need a conversion that puts them together")
    return model


def _source(entry: Mapping[str, Any]) -> Source:
    source = Source(
        kind=_one_of(entry, "kind", SOURCE_KINDS),
        name=_text(entry, "name"),
        version=_text(entry, "version"),
        file=_text(entry, "file"),
        inside=_text(entry, "inside"),
        sha256=_sha256(entry["sha256"], "sha256"),
        size=_size(entry, "size"),
        further=tuple(_source(archive) for archive in entry.get("further", ())),
    )
    if not source.inside.endswith("/"):
        raise ValueError(f"inside {source.inside!r} must end in a slash")
    if "/" in source.file:
        raise ValueError(f"file {source.file!r} must be a plain name")
    return source


def is_sha256(text: str) -> bool:
    """Tell whether a text is a SHA-256 in lower-case hexadecimal digits."""
    return len(text) == 64 and set(text) <= set("0123456789abcdef")  # noqa: PLR2004 - the length of the digest


def _sha256(value: Any, key: str) -> str | None:
    if value is not None and not (isinstance(value, str) and is_sha256(value)):
        raise ValueError(f"{key} must be 64 hexadecimal digits or null")
    return value


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry[key]
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} must be a text")
    return value


def _one_of(entry: Mapping[str, Any], key: str, allowed: tuple[str, ...]) -> str:
    value = _text(entry, key)
    if value not in allowed:
        raise ValueError(f"{key} {value!r} must be one of {', '.join(allowed)}")
    return value


def _size(entry: Mapping[str, Any], key: str) -> int | None:
    value = entry[key]
    if value is not None and (not isinstance(value, int) or value <= 0):
        raise ValueError(f"{key} must be a positive number of bytes or null")
    return value


def _wrong(file: Path, reason: str) -> ModelError:
    return ModelError(f"The model catalogue {file.name} {reason}. Restore it from the release.", code="model-damaged")
