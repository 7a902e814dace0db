"""Small wheels which carry a model, and catalogues that name them."""

import hashlib
import random
import zipfile
from collections.abc import Mapping
from pathlib import Path

from offline_models.catalogue import Catalogue, Model, Source

INSIDE = "toy_model/model/"
FILES: Mapping[str, bytes] = {
    "am/final.mdl": random.Random(1).randbytes(36_000),
    "conf/model.conf": b"--rate=16000\n",
    "README": b"toy",
}


def make_wheel(
    folder: Path, files: Mapping[str, bytes] = FILES, *, name: str = "toy-model", inside: str = INSIDE
) -> Path:
    """Write a wheel which pip accepts and which carries the files below `inside`."""
    package = name.replace("-", "_")
    wheel = folder / f"{package}-1.0-py3-none-any.whl"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(inside + path, content)
        archive.writestr(f"{package}/__init__.py", "raise RuntimeError('nothing of a model archive may be imported')")
        archive.writestr(f"{package}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(
            f"{package}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{package}-1.0.dist-info/RECORD", "")
    return wheel


def sha256(file: Path) -> str:
    """Return the checksum of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def toy_model(wheel: Path, model_id: str = "toy", *, inside: str = INSIDE, unpacked_size: int | None = None) -> Model:
    """Return the catalogue's entry for a wheel. unpacked_size: the true one when not given."""
    with zipfile.ZipFile(wheel) as archive:
        true_size = sum(info.file_size for info in archive.infolist() if info.filename.startswith(inside))
    source = Source(
        kind="wheel",
        name=wheel.name.split("-")[0].replace("_", "-"),
        version="1.0",
        file=wheel.name,
        inside=inside,
        sha256=sha256(wheel),
        size=wheel.stat().st_size,
    )
    return Model(
        id=model_id,
        kind="recognizer",
        languages=("ko",),
        version="1",
        sources=(source,),
        unpacked_size=unpacked_size or true_size,
        licence="CC0-1.0",
        memory_mb=1,
        improves="Nothing.",
        default=True,
        tested_here=True,
        notes="",
    )


def catalogue_of(*models: Model) -> Catalogue:
    """Return a catalogue of these models."""
    return Catalogue(models)
