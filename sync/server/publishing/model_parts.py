"""The packs of models as pieces of a release."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import ModelError
from offline_models.stick import LIST_FILE, Pack, pack_name, read_stick
from sync.release.layout import MODELS
from sync.release.models import PART_BYTES, part_names
from sync.release.names import check_target_name
from sync.server.publishing.collecting import Piece


def collect_models(folder: Path) -> dict[str, Piece]:
    """Return the pieces of a folder of packs by the names of their targets.

    Raises ModelError model-damaged when the list or a pack is not what it should be; ReleaseError name-unsafe.
    """
    packs = read_stick(folder).packs
    pieces = [_piece(MODELS + LIST_FILE, folder / LIST_FILE, 0, (folder / LIST_FILE).read_bytes())]
    for pack in packs:
        check_target_name(MODELS + pack_name(pack.id))
        pieces += _parts(pack, folder / pack_name(pack.id))
    return {piece.name: piece for piece in pieces}


def _parts(pack: Pack, file: Path) -> list[Piece]:
    digest = hashlib.sha256()
    if file.is_symlink() or not file.is_file() or file.stat().st_size != pack.size:
        raise _damaged(file)
    pieces = []
    for number, (target, content) in enumerate(zip(part_names(file.name, pack.size), _cut(file), strict=True)):
        digest.update(content)
        pieces.append(_piece(target, file, number * PART_BYTES, content))
    if digest.hexdigest() != pack.sha256:
        raise _damaged(file)
    return pieces


def _cut(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        while content := stream.read(PART_BYTES):
            yield content


def _piece(target: str, file: Path, offset: int, content: bytes) -> Piece:
    return Piece(target, str(file), offset, len(content), hashlib.sha256(content).hexdigest(), ())


def _damaged(file: Path) -> ModelError:
    return ModelError(f"{file} is missing or damaged. Make it again with: madang models export", code="model-damaged")
