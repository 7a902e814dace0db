"""Bringing the models that this kiosk wants with the releases of the content: for `madang sync now`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.cli.model_carrying import measure_speed, shown_progress
from kiosk.cli.output import say, say_error
from kiosk.clock import SystemClock
from kiosk.content_supply import ContentSupply
from kiosk.disk import make_sure_of_space, reported_to_technician
from kiosk.errors import MadangError, ModelError
from offline_models.catalogue import Model
from offline_models.stick import LIST_FILE, Pack, PackList, pack_name, read_stick
from offline_models.store import ModelStore
from sync.client.model_packs import ModelPacks, UselessPacks, bringing
from sync.client.source import Source


def bring_models(
    supply: ContentSupply, store: ModelStore, missing: Sequence[Model], *, as_json: bool, anew: bool = False
) -> list[str]:
    """Install models from the sources of releases; return the ids of those that are still missing. Says why.

    anew: also packs that were of no use before. One that fails keeps neither the others nor the content off. Raises
    MadangError before any source is asked.
    """
    supply.root()
    left = {model.id: model for model in missing}
    root = supply.store.root.parent / "arriving-models"
    with reported_to_technician(root), bringing(root) as is_ours:
        bringer = _Bringer(supply, store, root, UselessPacks(root), anew, as_json)
        for source in supply.sources() if is_ours else ():
            try:
                for model in bringer.bring(source, list(left.values())):
                    del left[model.id]
            except MadangError as error:
                say_error(error, as_json=as_json)
            finally:
                source.close()
            if not left:
                break
    return list(left)


@dataclass(frozen=True, slots=True)
class _Bringer:
    """One look for models."""

    supply: ContentSupply
    store: ModelStore
    root: Path
    useless: UselessPacks
    anew: bool
    as_json: bool

    def bring(self, source: Source, missing: Sequence[Model]) -> Iterator[Model]:
        """Install what one source has, and yield each model that is. Raises MadangError when it has no signed list."""
        packs = self._packs(source)
        if not packs.fetch_list(LIST_FILE):
            return
        listed = read_stick(packs.stick)
        for model in missing:
            pack = listed.get(model.id)
            if pack is None or pack.version != model.version:
                continue
            try:
                self._try(packs, pack, model, listed)
            except MadangError as error:
                say_error(error, as_json=self.as_json)
                continue
            yield model
            if self.supply.hands_on:
                packs.hand_on(LIST_FILE, pack_name(pack.id), pack.size, self.supply.store.handed_models)
            packs.forget(pack_name(pack.id), pack.size)

    def _packs(self, source: Source) -> ModelPacks:
        from sync.client.metadata import ReleaseMetadata

        supply = self.supply
        with supply.store.locked():
            metadata = ReleaseMetadata(supply.store.root / "trusted", supply.root(), source, SystemClock().now())
            metadata.look()
            listing = metadata.models()
            supply.store.handed_models.keep_only(listing if supply.hands_on else {})
            return ModelPacks(self.root, source, listing)

    def _try(self, packs: ModelPacks, pack: Pack, model: Model, listed: PackList) -> None:
        """Install a model. What has arrived stays for the next look, unless it is of no use. Raises MadangError."""
        before = self.useless.reason(pack.sha256)
        if before and not self.anew:
            message = f"{model.id} is not fetched again, its pack was of no use here ({before.rstrip('.')})."
            raise ModelError(f"{message} To try it all the same: madang sync now --models", code="model-damaged")
        name = pack_name(pack.id)
        try:
            self._install(packs, pack, model, listed.sha256)
        except ModelError as error:
            if error.code != "model-store-busy":  # whole and signed, but of no use here: not kept on the disk
                self.useless.add(pack.sha256, error.message)
                packs.forget(name, pack.size)
            raise
        finally:
            packs.take_off_stick(name)
        self.useless.remove(pack.sha256)

    def _install(self, packs: ModelPacks, pack: Pack, model: Model, list_sha256: str) -> None:
        name = pack_name(pack.id)
        with reported_to_technician(packs.stick):
            self._make_sure_of_space(packs, pack, model)
            with shown_progress(model.id, quiet=self.as_json) as progress:
                packs.fetch_pack(name, pack.size, lambda done, total: progress(done, total, "fetching"))
        with shown_progress(model.id, quiet=self.as_json) as progress:
            # Files that the catalogue knows must be these. For others the list vouches, which is a signed target.
            vouching = None if model.files_sha256 else list_sha256
            folder = self.store.install(model.id, progress, given=packs.stick, sha256=vouching)
        if model.kind == "multilingual-recognizer":
            measure_speed(model.id, folder)
        record = {"id": model.id, "state": "installed", "path": str(folder)}
        say(record, f"{model.id} is installed", as_json=self.as_json)

    def _make_sure_of_space(self, packs: ModelPacks, pack: Pack, model: Model) -> None:
        """Ask for all that lies on the disk at once: parts and pack here, a copy and the files in the model store."""
        arriving = packs.bytes_to_write(pack_name(pack.id), pack.size)
        installing = pack.size + max(pack.size, int(model.disk_mb * 1e6))
        root = self.store.root
        root.mkdir(parents=True, exist_ok=True)
        if root.stat().st_dev == packs.stick.stat().st_dev:
            make_sure_of_space(root, arriving + installing)
        else:
            make_sure_of_space(packs.stick, arriving)
            make_sure_of_space(root, installing)
