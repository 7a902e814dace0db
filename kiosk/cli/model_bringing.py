"""Bringing the models that this kiosk wants with the releases of the content: for `madang sync now`."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.cli.model_carrying import measure_speed, shown_progress
from kiosk.cli.output import say, say_error
from kiosk.clock import SystemClock
from kiosk.content_supply import ContentSupply
from kiosk.disk import make_sure_of_space, reported_to_technician
from kiosk.errors import MadangError, SyncError
from offline_models.catalogue import Model
from offline_models.stick import LIST_FILE, Pack, pack_name, read_stick
from offline_models.store import ModelStore
from sync.client.model_packs import ModelPacks, bringing
from sync.client.source import Source


def bring_models(supply: ContentSupply, store: ModelStore, missing: Sequence[Model], *, as_json: bool) -> list[str]:
    """Install models from the sources of releases; return the ids of those that are still missing. Says why.

    One that fails keeps neither the others nor the content off. Raises MadangError before any source is asked.
    """
    supply.root()
    left = {model.id: model for model in missing}
    root = supply.store.root.parent / "arriving-models"
    with reported_to_technician(root), bringing(root) as is_ours:
        for source in supply.sources() if is_ours else ():
            try:
                for model in _from(source, supply, store, root, list(left.values()), as_json=as_json):
                    del left[model.id]
            except MadangError as error:
                say_error(error, as_json=as_json)
            finally:
                source.close()
            if not left:
                break
    return list(left)


def _from(
    source: Source, supply: ContentSupply, store: ModelStore, root: Path, missing: Sequence[Model], *, as_json: bool
) -> Iterator[Model]:
    """Install what one source has, and yield each model that is. Raises MadangError when it has no signed list."""
    from sync.client.metadata import ReleaseMetadata

    with supply.store.locked():
        metadata = ReleaseMetadata(supply.store.root / "trusted", supply.root(), source, SystemClock().now())
        metadata.look()
        listing = metadata.models()
        supply.store.handed_models.keep_only(listing if supply.hands_on else {})
        packs = ModelPacks(root, source, listing)
    if not packs.fetch_list(LIST_FILE):
        return
    listed = read_stick(packs.stick)
    for model in missing:
        pack = listed.get(model.id)
        if pack is None or pack.version != model.version:
            continue
        try:
            _install(packs, pack, model, store, listed.sha256, as_json=as_json)
        except MadangError as error:
            say_error(error, as_json=as_json)
            if not isinstance(error, SyncError):  # whole and signed, but of no use here: not kept on the disk
                packs.forget(pack_name(pack.id), pack.size)
            continue
        yield model
        if supply.hands_on:
            packs.hand_on(LIST_FILE, pack_name(pack.id), pack.size, supply.store.handed_models)
        packs.forget(pack_name(pack.id), pack.size)


def _install(
    packs: ModelPacks, pack: Pack, model: Model, store: ModelStore, list_sha256: str, *, as_json: bool
) -> None:
    name = pack_name(pack.id)
    make_sure_of_space(packs.stick, int(model.disk_mb * 1e6))
    with shown_progress(model.id, quiet=as_json) as progress:
        packs.fetch_pack(name, pack.size, lambda done, total: progress(done, total, "fetching"))
        # Files that the catalogue knows must be these. For others the list vouches, which is a signed target.
        vouching = None if model.files_sha256 else list_sha256
        folder = store.install(model.id, progress, given=packs.stick, sha256=vouching)
    if model.kind == "multilingual-recognizer":
        measure_speed(model.id, folder)
    say({"id": model.id, "state": "installed", "path": str(folder)}, f"{model.id} is installed", as_json=as_json)
