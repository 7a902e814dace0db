"""The manifest of an installed model: what lies in its folder. A model is installed when its manifest is written."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.durable import sha256_of, write_atomically
from offline_models.unpacking import PlacedFile


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was installed."""

    id: str
    version: str
    archive_sha256: str
    """Of the first, where a model comes in several."""
    folder: str
    """Name of the model's folder beside the manifest."""
    files: tuple[PlacedFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def files_sha256(files: Iterable[PlacedFile]) -> str:
    """Return one checksum over files: of the lines `checksum, two spaces, name`, in the order of the names."""
    lines = (f"{file.sha256}  {file.name}\n" for file in sorted(files, key=lambda file: file.name))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def manifest_file(root: Path, model_id: str) -> Path:
    """Return where a model's manifest lies."""
    return root / f"{model_id}.json"


def write_manifest(root: Path, manifest: Manifest) -> None:
    """Write a manifest atomically and durably."""
    write_atomically(manifest_file(root, manifest.id), json.dumps(asdict(manifest), indent=1).encode())


def read_manifest(root: Path, model_id: str) -> Manifest | None:
    """Return the manifest, or None when there is none. Raises ValueError when it is unreadable."""
    try:
        data = json.loads(manifest_file(root, model_id).read_text("utf-8"))
        files = tuple(PlacedFile(**file) for file in data.pop("files"))
        manifest = Manifest(**data, files=files)
    except FileNotFoundError:
        return None
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{model_id}.json is no manifest: {error}") from error
    if Path(manifest.folder).name != manifest.folder or manifest.folder.startswith("."):
        raise ValueError(f"{model_id}.json names a folder outside the store")
    return manifest


def quick_fault(root: Path, manifest: Manifest) -> str | None:
    """Return the first file that is missing or of another size; reads no file."""
    for file in manifest.files:
        placed = root / manifest.folder / file.name
        try:
            if placed.stat().st_size != file.size:
                return file.name
        except OSError:
            return file.name
    return None


def faults(root: Path, manifest: Manifest) -> tuple[str, ...]:
    """Return the files which are missing or differ from what was installed; reads all of them."""
    return tuple(file.name for file in manifest.files if not _is_whole(root / manifest.folder / file.name, file))


def _is_whole(placed: Path, file: PlacedFile) -> bool:
    try:
        return placed.stat().st_size == file.size and sha256_of(placed) == file.sha256
    except OSError:
        return False
