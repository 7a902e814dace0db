"""From a verified archive to a model's files: unpacked, and converted where the catalogue says so."""

import shutil
from collections.abc import Callable
from pathlib import Path

from offline_models import whisper_conversion
from offline_models.catalogue import Model, Source
from offline_models.progress import Progress
from offline_models.unpacking import PlacedFile, placed_files, unpack

UNMEASURED_GROWTH = 10
"""Most times its archive's size which a model may have when nobody has measured it."""

Conversion = Callable[[Path, Path, Callable[[int, int], None]], None]
"""Reads an unpacked folder and writes the model into a new one; tells steps done and in all. Raises ModelError."""
CONVERTERS: dict[str, Conversion] = {"whisper-onnx": whisper_conversion.convert}


def prepare(model: Model, source: Source, archive: Path, target: Path, progress: Progress) -> list[PlacedFile]:
    """Write a model's files into the folder `target`, replacing what is there, flushed to the disk.

    Raises ModelError model-damaged, OSError from the disk.
    """
    raw = target.with_name("raw")
    for left in (target, raw):
        shutil.rmtree(left, ignore_errors=True)
    limit = model.unpacked_size or UNMEASURED_GROWTH * archive.stat().st_size
    converts = model.conversion and not source.packed
    unpacked = raw if converts else target
    files = unpack(archive, source.inside, unpacked, limit, lambda done, total: progress(done, total, "unpacking"))
    if not converts:
        return files
    try:
        CONVERTERS[model.conversion](raw, target, lambda done, total: progress(done, total, "converting"))
    finally:
        shutil.rmtree(raw, ignore_errors=True)
    return placed_files(target, lambda done, total: progress(done, total, "checking"))
