"""Putting a model in place: unpacked aside, tried, then made the installed one by a single rename."""

import logging
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.durable import flush_folder, write_atomically
from offline_models.catalogue import Model
from offline_models.failures import untrusted
from offline_models.manifest import Manifest, files_sha256, read_manifest, write_manifest
from offline_models.obtaining import Obtained
from offline_models.preparing import prepare
from offline_models.progress import Progress

log = logging.getLogger(__name__)

NUMBER_FILE = ".number"
"""Holds the number of the newest folder, which is gone when its model was removed."""

SelfTest = Callable[[Model, Path], None]
"""Tries a model's folder before it is used. Raises ModelError model-damaged."""


def place(
    root: Path,
    model: Model,
    obtained: Obtained,
    self_test: SelfTest,
    progress: Progress,
    *,
    vouched: bool,
) -> Path:
    """Install verified archives and return the model's folder. What was installed before is in use until then.

    vouched: whether somebody answers for a pack whose files the catalogue does not know. Raises ModelError
    (model-damaged, model-untrusted), OSError from the disk; then nothing has changed.
    """
    source, archive = obtained[0]
    sweep(root, model.id, keep=installed_manifest(root, model.id))
    unpacked = root / ".staging" / "unpacked"
    try:
        files = prepare(model, obtained, unpacked, progress)
        if source.packed and not vouched and files_sha256(files) != model.files_sha256:
            raise untrusted(model, "its files are not those which the catalogue knows")
        progress(0, 0, "testing")
        self_test(model, unpacked)
        folder = _new_name(root, model.id)
        unpacked.replace(root / folder)
        flush_folder(root)
        write_manifest(root, Manifest(model.id, model.version, archive.stem, folder, tuple(files)))
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)
        sweep(root, model.id, keep=installed_manifest(root, model.id))
    log.info("installed %s from %s", model.id, source.file)
    return root / folder


def _new_name(root: Path, model_id: str) -> str:
    """Return a folder's name which no model has had here: what runs knows its models by these names."""
    manifest = installed_manifest(root, model_id)
    names = [folder.name for folder in (*root.glob("*.*"), *(root / ".quarantine").glob("*/*.*"))]
    number = 1 + max(_last_number(root), *map(_number, [*names, manifest.folder if manifest else ""]))
    write_atomically(root / NUMBER_FILE, f"{number}\n".encode())
    return f"{model_id}.{number}"


def _last_number(root: Path) -> int:
    try:
        return _number("." + (root / NUMBER_FILE).read_text("ascii").strip())
    except (OSError, ValueError):
        return 0


def _number(name: str) -> int:
    """Return the number at the end of a folder's name; 0 where there is none."""
    found = re.search(r"\.([0-9]{1,9})$", name)
    return int(found[1]) if found else 0


def sweep(root: Path, model_id: str, keep: Manifest | None) -> None:
    """Remove the model's folders which no manifest names: of an earlier version, or of a killed installation."""
    for folder in root.glob(f"{model_id}.*"):
        if folder.is_dir() and (keep is None or folder.name != keep.folder):
            shutil.rmtree(folder, ignore_errors=True)


def installed_manifest(root: Path, model_id: str) -> Manifest | None:
    """Return a model's manifest, or None when there is none or it is damaged."""
    try:
        return read_manifest(root, model_id)
    except (ValueError, OSError):
        return None
