"""Models carried on a USB stick, or laid on the centre's server: packs and the list of their checksums.

FOLDER/madang-models.json     id, version, size and SHA-256 of each pack
FOLDER/vosk-small-ko.zip      one pack: the model's files as they were installed, below a folder `vosk-small-ko/`

No name from the list is ever used as a path: a pack's file is named by the id, and the id must be in our catalogue.
"""

import hashlib
import json
import logging
import os
import stat
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.durable import sha256_of, write_atomically
from kiosk.errors import ModelError
from offline_models.catalogue import Catalogue, Model, Source, is_sha256
from offline_models.failures import download_failed
from offline_models.manifest import Manifest
from offline_models.progress import Progress

log = logging.getLogger(__name__)

LIST_FILE = "madang-models.json"
FORMAT = 1
MOST_LIST_BYTES = 1 << 20
MOST_PACK_BYTES = 2 << 30
OVERHEAD_BYTES = 4 << 20
"""What a ZIP archive may add to files that do not shrink."""
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""Date of every packed file: the same model gives the same pack."""


@dataclass(frozen=True, slots=True)
class Pack:
    """One line of the list."""

    id: str
    version: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PackList:
    """The list of a stick or a server. sha256: of the list itself, by which somebody may vouch for everything in it."""

    packs: tuple[Pack, ...]
    sha256: str

    def get(self, model_id: str) -> Pack | None:
        """Return a model's pack, or None."""
        return next((pack for pack in self.packs if pack.id == model_id), None)


def is_stick(folder: Path) -> bool:
    """Tell whether a folder has a list of packs."""
    return (folder / LIST_FILE).exists()


def read_stick(folder: Path) -> PackList:
    """Read a folder's list. Raises ModelError model-damaged."""
    file = folder / LIST_FILE
    try:
        found = file.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_LIST_BYTES:
            raise ValueError("it is no file, or far too large")
        return parse(file.read_bytes())
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{file} cannot be used: {error}. Make the stick again with: madang models export", code="model-damaged"
        ) from error


def parse(content: bytes) -> PackList:
    """Return the list that a file holds. Raises ValueError."""
    try:
        data = json.loads(content)
        if data["format"] != FORMAT:
            raise ValueError(f"it is not of format {FORMAT}")
        packs = tuple(_pack(entry) for entry in data["models"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"it is no list of models ({error!r})") from error
    ids = [pack.id for pack in packs]
    if len(set(ids)) < len(ids):
        raise ValueError("it names a model twice")
    return PackList(packs, hashlib.sha256(content).hexdigest())


def _pack(entry: Any) -> Pack:
    pack = Pack(entry["id"], entry["version"], entry["size"], entry["sha256"])
    texts = (pack.id, pack.version, pack.sha256)
    if not all(isinstance(text, str) for text in texts) or not is_sha256(pack.sha256):
        raise ValueError("an entry is not written as it should be")
    if type(pack.size) is not int or not 0 < pack.size <= MOST_PACK_BYTES:
        raise ValueError(f"the size {pack.size!r} is absurd")
    return pack


def pack_name(model_id: str) -> str:
    """Return the file name of a model's pack."""
    return f"{model_id}.zip"


def pack_source(model: Model, pack: Pack, kind: str, name: str) -> Source:
    """Return the source that a pack is. Raises ModelError model-download-failed when it cannot be this model's."""
    file = pack_name(model.id)
    source = Source(kind, name, pack.version, file, f"{model.id}/", pack.sha256, pack.size, packed=True)
    if pack.version != model.version:
        raise download_failed(model, source, f"it is version {pack.version} there, {model.version} is wanted")
    if model.unpacked_size and pack.size > model.unpacked_size + OVERHEAD_BYTES:
        raise download_failed(model, source, f"its size of {pack.size} bytes is absurd")
    return source


def check_file(model: Model, source: Source, folder: Path) -> None:
    """Raise ModelError model-download-failed unless a stick has a plain file of the announced size for a pack."""
    try:
        found = (folder / source.file).lstat()
    except OSError as error:
        raise download_failed(model, source, f"{folder / source.file} is missing") from error
    if not stat.S_ISREG(found.st_mode) or found.st_size != source.size:
        raise download_failed(model, source, f"{folder / source.file} is no file of {source.size} bytes")


def write_pack(root: Path, manifest: Manifest, folder: Path, progress: Progress) -> Pack:
    """Pack an installed model into a stick's folder. Raises ModelError model-damaged, OSError from the disk."""
    final = folder / pack_name(manifest.id)
    arriving = folder / f".{final.name}.new"
    done = 0
    try:
        with zipfile.ZipFile(arriving, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in manifest.files:
                content = root / manifest.folder / file.name
                if content.stat().st_size != file.size or sha256_of(content) != file.sha256:
                    raise ModelError(
                        f"{manifest.id} is damaged ({file.name}) and was not exported.", code="model-damaged"
                    )
                _add(archive, f"{manifest.id}/{file.name}", content)
                done += file.size
                progress(done, manifest.size, "packing")
        with arriving.open("rb") as stream:
            os.fsync(stream.fileno())
        arriving.replace(final)
    finally:
        arriving.unlink(missing_ok=True)
    return Pack(manifest.id, manifest.version, final.stat().st_size, sha256_of(final))


def _add(archive: zipfile.ZipFile, name: str, content: Path) -> None:
    info = zipfile.ZipInfo(name, EARLIEST)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.file_size = content.stat().st_size
    with content.open("rb") as stream, archive.open(info, "w") as out:
        while chunk := stream.read(1 << 20):
            out.write(chunk)


def exported_before(folder: Path, catalogue: Catalogue) -> tuple[Pack, ...]:
    """Return the packs that a stick lists, of models we know; none where its list cannot be used."""
    try:
        listed = read_stick(folder).packs if is_stick(folder) else ()
    except ModelError as error:
        log.warning("the old list of the stick is written anew: %s", error.message)
        return ()
    known = {model.id for model in catalogue.models}
    return tuple(pack for pack in listed if pack.id in known)


def write_list(folder: Path, packs: Sequence[Pack], before: Sequence[Pack]) -> str:
    """Write the list of a stick, keeping what was exported to it before, and return its checksum."""
    all_packs = {pack.id: pack for pack in (*before, *packs)}
    data = {"format": FORMAT, "models": [asdict(all_packs[name]) for name in sorted(all_packs)]}
    write_atomically(folder / LIST_FILE, (json.dumps(data, indent=1) + "\n").encode())
    return sha256_of(folder / LIST_FILE)
