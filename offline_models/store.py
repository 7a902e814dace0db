"""The store of offline models on this machine.

root/vosk-small-ko.json     manifest; replacing it atomically is what installs a model
root/vosk-small-ko.1/       its files; the number grows with each installation
root/.staging/              archives on their way; survives a kill, so that the next run goes on
root/.quarantine/           damaged models, kept for a look, the last of each
root/.lock                  held while something is changed
"""

import contextlib
import fcntl
import itertools
import logging
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.errors import ModelError
from offline_models.catalogue import Catalogue, Model, Source, is_sha256
from offline_models.fetching import Stage
from offline_models.files import disk_full, flush_folder, reported_to_technician
from offline_models.manifest import Manifest, faults, manifest_file, quick_fault, read_manifest, write_manifest
from offline_models.package_clients import DOWNLOADABLE
from offline_models.preparing import prepare
from offline_models.progress import Progress

log = logging.getLogger(__name__)

SPARE_BYTES = 16 << 20
"""Left free on the disk beyond what an installation needs."""
LOOK_SECONDS = 0.1

State = Literal["missing", "installed", "damaged"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list."""

    model: Model
    state: State
    size: int
    """Bytes on the disk; 0 when it is missing."""


def _silent(done: int, total: int, phase: str) -> None:
    """Ignore the progress."""


class ModelStore:
    """Models installed below one folder. Safe against kills, power cuts, full disks and a second installer."""

    def __init__(self, root: Path, catalogue: Catalogue, *, wait_seconds: float = 900.0) -> None:
        """root is made when something is installed; wait_seconds: how long to wait for another installer."""
        self.root = root
        self.catalogue = catalogue
        self._wait_seconds = wait_seconds
        self._stage = Stage(root / ".staging")

    # --- looking: quick, no lock, reads manifests and sizes only ---

    def list(self) -> tuple[Entry, ...]:
        """Return every model of the catalogue with its state."""
        return tuple(self._entry(model) for model in self.catalogue.models)

    def path(self, model_id: str) -> Path | None:
        """Return the folder of an installed model, or None when it is missing or visibly damaged.

        Compares sizes only, so that it is quick at run time; `verify` compares the content.
        Raises ModelError model-unknown.
        """
        self.catalogue.get(model_id)
        manifest = self._manifest(model_id)
        if manifest is None or quick_fault(self.root, manifest) is not None:
            return None
        return self.root / manifest.folder

    def path_for(self, kind: str, tag: str) -> Path | None:
        """Return the folder of the first installed model of a kind for a language."""
        for model in self.catalogue.models:
            if model.kind == kind and tag in model.languages and (path := self.path(model.id)) is not None:
                return path
        return None

    def installed(self, kind: str) -> dict[str, Path]:
        """Return the folders of the installed models of a kind, by id."""
        of_kind = (model.id for model in self.catalogue.models if model.kind == kind)
        return {model_id: path for model_id in of_kind if (path := self.path(model_id)) is not None}

    # --- changing ---

    def install(
        self,
        model_id: str,
        progress: Progress = _silent,
        *,
        given: Path | None = None,
        sha256: str | None = None,
        again: bool = False,
        keep_archive: bool = False,
    ) -> Path:
        """Install a model and return its folder; one which is there already is left alone unless `again`.

        given: archive, or a folder with it, to take instead of downloading. sha256: the archive's checksum where the
        catalogue has none. keep_archive: another model of the same archive follows.
        Raises ModelError (model-unknown, model-download-failed, model-damaged, model-store-busy),
        MachineError disk-full, SettingsError when the folder may not be written.
        A failure leaves what was installed before untouched.
        """
        model = self.catalogue.get(model_id)
        with self._locked(progress):
            present = self.path(model_id)
            if present is not None and not again:
                return present
            source = self._source(model, given)
            archive = self._archive(model, source, given, sha256, progress)
            return self._place(model, source, archive, progress, keep_archive=keep_archive)

    def verify(self, model_id: str) -> tuple[str, ...]:
        """Compare each file with what was installed; return the names of the damaged or missing ones.

        Raises ModelError model-missing, or model-unknown.
        """
        self.catalogue.get(model_id)
        while True:
            try:
                manifest = read_manifest(self.root, model_id)
            except ValueError:
                return (manifest_file(self.root, model_id).name,)
            if manifest is None:
                raise ModelError(f"{model_id} is not installed. Run: madang models install {model_id}")
            found = faults(self.root, manifest)
            # Without the lock an installer may have replaced the files meanwhile: then look at the new ones.
            if not found or self._manifest(model_id) == manifest:
                return found

    def quarantine(self, model_id: str) -> Path:
        """Move a model out of use, keeping its files for a look; return where. Raises ModelError model-missing."""
        with self._locked(_silent):
            away = self.root / ".quarantine" / model_id
            manifest = self._manifest(model_id)
            if not manifest_file(self.root, model_id).exists():
                raise ModelError(f"{model_id} is not installed.")
            shutil.rmtree(away, ignore_errors=True)
            away.mkdir(parents=True)
            manifest_file(self.root, model_id).replace(away / "manifest.json")
            if manifest is not None and (self.root / manifest.folder).exists():
                (self.root / manifest.folder).replace(away / manifest.folder)
            flush_folder(self.root)
            log.info("quarantined %s", model_id)
            return away

    def remove(self, model_id: str) -> bool:
        """Remove a model and its quarantine; return whether it was there.

        Raises ModelError model-unknown or model-store-busy.
        """
        self.catalogue.get(model_id)
        with self._locked(_silent):
            was_there = manifest_file(self.root, model_id).exists()
            manifest_file(self.root, model_id).unlink(missing_ok=True)
            flush_folder(self.root)
            self._sweep(model_id, keep=None)
            shutil.rmtree(self.root / ".quarantine" / model_id, ignore_errors=True)
            return was_there

    # --- inside ---

    def _manifest(self, model_id: str) -> Manifest | None:
        try:
            return read_manifest(self.root, model_id)
        except (ValueError, OSError):
            return None

    def _entry(self, model: Model) -> Entry:
        if not manifest_file(self.root, model.id).exists():
            return Entry(model, "missing", 0)
        manifest = self._manifest(model.id)
        damaged = manifest is None or quick_fault(self.root, manifest) is not None
        return Entry(model, "damaged" if damaged else "installed", manifest.size if manifest else 0)

    def _source(self, model: Model, given: Path | None) -> Source:
        for source in model.sources:
            downloadable = given is None and source.kind in DOWNLOADABLE and source.sha256
            if downloadable or (given and (given.name == source.file or (given / source.file).is_file())):
                return source
        source = model.sources[0]
        if given is not None:
            raise ModelError(f"{given} has no file {source.file}. Download it again.", code="model-download-failed")
        raise ModelError(
            f"{model.id} cannot be fetched by the kiosk itself. Download {source.name} on another computer, bring it "
            f"on a USB stick and run: madang models install {model.id} --from FOLDER --sha256 CHECKSUM",
            code="model-download-failed",
        )

    def _make_sure_of_space(self, needed: int) -> None:
        if shutil.disk_usage(self.root).free < needed + SPARE_BYTES:
            raise disk_full(self.root, needed + SPARE_BYTES)

    def _archive(
        self, model: Model, source: Source, given: Path | None, sha256: str | None, progress: Progress
    ) -> Path:
        kept = self._stage.kept(source, progress)
        # A converted model lies beside its unpacked files for a moment.
        unpacked = (model.unpacked_size or 0) * (2 if model.conversion else 1)
        if kept is not None:
            self._make_sure_of_space(unpacked)
            return kept
        archive = source.size or 0
        # The package client keeps a second copy of the archive while it downloads.
        self._make_sure_of_space(archive + max(archive, unpacked))
        if given is None:
            return self._stage.download(model, source, progress)
        expected = source.sha256 or sha256
        if expected is None or not is_sha256(expected):
            raise ModelError(
                f"The checksum of {source.file} is not in the catalogue. Compute it where the file was downloaded "
                f"(sha256sum {source.file}) and give it with --sha256.",
                code="model-download-failed",
            )
        return self._stage.bring(model, source, given, expected, progress)

    def _place(self, model: Model, source: Source, archive: Path, progress: Progress, *, keep_archive: bool) -> Path:
        before = self._manifest(model.id)
        self._sweep(model.id, keep=before)
        folder = next(f"{model.id}.{n}" for n in itertools.count(1) if not (self.root / f"{model.id}.{n}").exists())
        unpacked = self.root / ".staging" / "unpacked"
        try:
            files = prepare(model, source, archive, unpacked, progress)
            unpacked.replace(self.root / folder)
            flush_folder(self.root)
            write_manifest(self.root, Manifest(model.id, model.version, archive.stem, folder, tuple(files)))
        except BaseException:
            shutil.rmtree(unpacked, ignore_errors=True)
            self._sweep(model.id, keep=self._manifest(model.id))
            raise
        self._sweep(model.id, keep=self._manifest(model.id))
        if not keep_archive:
            self._stage.clear()
        log.info("installed %s from %s", model.id, source.file)
        return self.root / folder

    def _sweep(self, model_id: str, keep: Manifest | None) -> None:
        """Remove the model's folders which no manifest names: of an earlier version, or of a killed installation."""
        for folder in self.root.glob(f"{model_id}.*"):
            if folder.is_dir() and (keep is None or folder.name != keep.folder):
                shutil.rmtree(folder, ignore_errors=True)

    @contextlib.contextmanager
    def _locked(self, progress: Progress) -> Iterator[None]:
        with reported_to_technician(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
            with (self.root / ".lock").open("a") as lock:
                until = time.monotonic() + self._wait_seconds
                while not _taken(lock.fileno()):
                    if time.monotonic() >= until:
                        raise ModelError(
                            "Another installation works on the model store. Wait until it has ended and try again.",
                            code="model-store-busy",
                        )
                    progress(0, 0, "waiting")
                    time.sleep(LOOK_SECONDS)
                yield


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
