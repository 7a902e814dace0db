"""The store of offline models on this machine.

root/vosk-small-ko.json     manifest; replacing it atomically is what installs a model
root/vosk-small-ko.1/       its files; the number grows with each installation, of whichever model
root/.number                the last number given: none is given twice, not even after a removal
root/.staging/              archives on their way; survives a kill, so that the next run goes on
root/.quarantine/           damaged models, kept for a look, the last of each
root/.lock                  held while something is changed
"""

import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.disk import make_sure_of_space, reported_to_technician
from kiosk.durable import flush_folder
from kiosk.errors import MadangError, ModelError
from offline_models.catalogue import Catalogue, Model
from offline_models.fetching import Stage
from offline_models.locking import locked
from offline_models.manifest import Manifest, faults, manifest_file, quick_fault, read_manifest
from offline_models.obtaining import Wish, obtain
from offline_models.placing import SelfTest, installed_manifest, place, sweep
from offline_models.progress import Progress
from offline_models.stick import exported_before, write_list, write_pack

log = logging.getLogger(__name__)

State = Literal["missing", "installed", "damaged", "quarantined"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list."""

    model: Model
    state: State
    size: int
    """Bytes on the disk; 0 when it is missing."""
    version: str = ""
    """Of what is installed; the catalogue may have a newer one."""


def _silent(done: int, total: int, phase: str) -> None:
    """Ignore the progress."""


class ModelStore:
    """Models installed below one folder. Safe against kills, power cuts, full disks and a second installer."""

    def __init__(
        self,
        root: Path,
        catalogue: Catalogue,
        *,
        wait_seconds: float = 900.0,
        server: str = "",
        self_test: SelfTest = lambda _model, _folder: None,
    ) -> None:
        """root is made when something is installed; wait_seconds: how long to wait for another installer.

        server: address of the centre's packs.
        """
        self.root = root
        self.catalogue = catalogue
        self._wait_seconds = wait_seconds
        self._server = server
        self._self_test = self_test
        self._stage = Stage(root / ".staging")
        self._aside: set[Path] = set()

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
        manifest = installed_manifest(self.root, model_id)
        if manifest is None or quick_fault(self.root, manifest) is not None:
            return None
        folder = self.root / manifest.folder
        return None if folder in self._aside else folder

    def path_for(self, kind: str, tag: str) -> Path | None:
        """Return the folder of the first installed model of a kind for a language."""
        for model in self._usable(kind):
            if tag in model.languages and (path := self.path(model.id)) is not None:
                return path
        return None

    def installed(self, kind: str) -> dict[str, Path]:
        """Return the folders of the installed models of a kind, by id."""
        return {model.id: path for model in self._usable(kind) if (path := self.path(model.id)) is not None}

    def _usable(self, kind: str) -> Sequence[Model]:
        return [model for model in self.catalogue.models if model.kind == kind and model.runs]

    # --- changing ---

    def install(
        self,
        model_id: str,
        progress: Progress = _silent,
        *,
        given: Path | None = None,
        sha256: str | None = None,
        again: bool = False,
        official: bool = False,
        keep_archive: bool = False,
    ) -> Path:
        """Install a model and return its folder; this version being there already, it is left alone unless `again`.

        given: archive, or folder with it or with packs, to take instead of downloading. sha256: checksum of the
        archive, or of the stick's list, where the catalogue has none. official: its makers' address may be asked.
        keep_archive: another model of the same archive follows.
        Raises ModelError (model-unknown, model-download-failed, model-damaged, model-untrusted, model-store-busy),
        MachineError disk-full, SettingsError when the folder may not be written.
        A failure leaves what was installed before untouched.
        """
        model = self.catalogue.get(model_id)
        with locked(self.root, self._wait_seconds, progress):
            if not again and self.is_current(model):
                return self.root / self._sure_manifest(model_id).folder
            wish = Wish(given, sha256, official, self._server)
            obtained = obtain(self.root, self._stage, model, wish, progress)
            folder = place(self.root, model, obtained, self._self_test, progress, vouched=sha256 is not None)
            if not keep_archive:
                self._stage.clear()
            return folder

    def is_current(self, model: Model) -> bool:
        """Tell whether the catalogue's version of a model is installed and not visibly damaged."""
        manifest = installed_manifest(self.root, model.id)
        return manifest is not None and manifest.version == model.version and self.path(model.id) is not None

    def export(self, model_ids: Sequence[str], folder: Path, progress: Progress = _silent) -> str:
        """Pack installed models into the folder of a USB stick and return the checksum of its list.

        What was exported there before stays, unless its list cannot be read. Raises ModelError model-missing or
        model-damaged, MachineError disk-full, SettingsError when the folder may not be written.
        """
        with locked(self.root, self._wait_seconds, progress), reported_to_technician(folder):
            manifests = [self._sure_manifest(model_id) for model_id in model_ids]
            folder.mkdir(parents=True, exist_ok=True)
            before = exported_before(folder, self.catalogue)
            packs = []
            for manifest in manifests:
                make_sure_of_space(folder, manifest.size)
                packs.append(write_pack(self.root, manifest, folder, progress))
            return write_list(folder, packs, before)

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
            if not found or installed_manifest(self.root, model_id) == manifest:
                return found

    def set_aside(self, folder: Path) -> None:
        """Use a model's folder that could not be loaded no more; damaged files are quarantined. Never raises.

        Whole files are only left alone until the next start: it was not they that failed.
        """
        self._aside.add(folder)
        model_id = folder.name.rpartition(".")[0]
        try:
            if self.verify(model_id):
                self.quarantine(model_id, wait_seconds=0.0)
                log.error("%s is damaged and was quarantined", model_id)
            else:
                log.error("%s cannot be loaded, although its files are whole", model_id)
        except MadangError as error:
            log.error("%s cannot be loaded, nor be quarantined: %s", model_id, error.message)  # noqa: TRY400

    def quarantine(self, model_id: str, *, wait_seconds: float | None = None) -> Path:
        """Move a model out of use, keeping its files for a look; return where. Raises ModelError model-missing."""
        wait = self._wait_seconds if wait_seconds is None else wait_seconds
        with locked(self.root, wait, _silent):
            away = self.root / ".quarantine" / model_id
            manifest = installed_manifest(self.root, model_id)
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
        with locked(self.root, self._wait_seconds, _silent):
            was_there = manifest_file(self.root, model_id).exists()
            manifest_file(self.root, model_id).unlink(missing_ok=True)
            flush_folder(self.root)
            sweep(self.root, model_id, keep=None)
            shutil.rmtree(self.root / ".quarantine" / model_id, ignore_errors=True)
            return was_there

    # --- inside ---

    def _sure_manifest(self, model_id: str) -> Manifest:
        self.catalogue.get(model_id)
        manifest = installed_manifest(self.root, model_id)
        if manifest is None:
            raise ModelError(f"{model_id} is not installed. Run: madang models install {model_id}")
        return manifest

    def _entry(self, model: Model) -> Entry:
        if not manifest_file(self.root, model.id).exists():
            quarantined = (self.root / ".quarantine" / model.id).exists()
            return Entry(model, "quarantined" if quarantined else "missing", 0)
        manifest = installed_manifest(self.root, model.id)
        if manifest is None:
            return Entry(model, "damaged", 0)
        damaged = quick_fault(self.root, manifest) is not None
        return Entry(model, "damaged" if damaged else "installed", manifest.size, manifest.version)
