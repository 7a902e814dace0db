"""From verified archives to a model's files: unpacked, and converted where the catalogue says so."""

import shutil
from collections.abc import Callable
from pathlib import Path

from offline_models import kokoro_parts, whisper_conversion
from offline_models.catalogue import Model, Source
from offline_models.obtaining import Obtained
from offline_models.progress import Progress
from offline_models.unpacking import PlacedFile, placed_files, unpack

UNMEASURED_GROWTH = 10
"""Most times its archive's size which a model may have when nobody has measured it."""

Conversion = Callable[[Path, Path, Callable[[int, int], None]], None]
"""Reads an unpacked folder and writes the model into a new one; tells steps done and in all. Raises ModelError."""
CONVERTERS: dict[str, Conversion] = {
    "whisper-onnx": whisper_conversion.convert,
    "kokoro-parts": kokoro_parts.convert,
}


def prepare(model: Model, obtained: Obtained, target: Path, progress: Progress) -> list[PlacedFile]:
    """Write a model's files into the folder `target`, replacing what is there, flushed to the disk.

    A conversion finds one archive's files in the folder it reads, several archives' in folders named 0, 1, 2, … there.

    Raises ModelError model-damaged, OSError from the disk.
    """
    raw = target.with_name("raw")
    for left in (target, raw):
        shutil.rmtree(left, ignore_errors=True)
    converts = model.conversion and not obtained[0][0].packed
    try:
        if not converts:
            return _unpacked(model, obtained[0], target, progress)
        for number, each in enumerate(obtained):
            _unpacked(model, each, raw if len(obtained) == 1 else raw / str(number), progress)
        CONVERTERS[model.conversion](raw, target, lambda done, total: progress(done, total, "converting"))
    finally:
        shutil.rmtree(raw, ignore_errors=True)
    return placed_files(target, lambda done, total: progress(done, total, "checking"))


def _unpacked(model: Model, obtained: tuple[Source, Path], target: Path, progress: Progress) -> list[PlacedFile]:
    source, archive = obtained
    limit = model.unpacked_size or UNMEASURED_GROWTH * archive.stat().st_size
    return unpack(archive, source.inside, target, limit, lambda done, total: progress(done, total, "unpacking"))
