"""A centre whose release carries a model, and a kiosk that wants it."""

from dataclasses import replace
from pathlib import Path

from kiosk.cli.model_bringing import bring_models
from kiosk.config import Settings, SyncSettings
from kiosk.content_supply import ContentSupply
from kiosk.paths import Paths
from offline_models.catalogue import Model
from offline_models.manifest import files_sha256
from offline_models.store import ModelStore
from offline_models.unpacking import PlacedFile
from sync.server.publishing.model_parts import collect_models
from tests.fakes.model_wheels import FILES, catalogue_of, make_wheel, sha256, toy_model
from tests.fakes.release_repository import Repository

PART = 10_000


class ModelKiosk:
    """A kiosk without models, and a centre whose release carries the toy in parts of 10 kB."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.toy, self.stick = folder, _toy(folder), folder / "stick"
        shop = ModelStore(folder / "shop", catalogue_of(self.toy))
        shop.install("toy", given=folder / "wheels")
        shop.export(["toy"], self.stick)
        self.repository = Repository(folder / "repository")
        self.publish()
        self.paths = Paths(folder / "settings.toml", folder / "models", folder / "none", folder / "state")
        self.paths.state.mkdir()
        self.paths.root.write_bytes(self.repository.root)
        self.settings = Settings(sync=SyncSettings(sources=(str(self.repository.folder),), models=("toy",)))
        self.supply = ContentSupply(self.settings, self.paths)
        self.store = ModelStore(folder / "models", catalogue_of(self.toy))

    def publish(self) -> None:
        self.repository.extra_targets = {name: piece.read() for name, piece in collect_models(self.stick).items()}
        self.repository.publish({"pack.json": "{}"})

    def publish_mended(self, readme: bytes) -> None:
        """Publish another pack of the same version, with another file in it."""
        wheels = self.folder / "mended-wheels"
        mended = replace(toy_model(make_wheel(wheels, {**FILES, "README": readme})), files_sha256=None)
        shop = ModelStore(self.folder / "mended-shop", catalogue_of(mended))
        shop.install("toy", given=wheels)
        shop.export(["toy"], self.stick)
        self.publish()

    def bring(self, *, anew: bool = False) -> list[str]:
        return bring_models(self.supply, self.store, [self.toy], as_json=True, anew=anew)

    @property
    def parts(self) -> list[Path]:
        """Of the toy, in the repository."""
        return sorted(self.repository.folder.glob("targets/models/toy.zip/*"), key=lambda file: file.name[-3:])

    @property
    def arrived(self) -> list[Path]:
        return [
            file for file in (self.folder / "state/arriving-models").rglob("*.*") if file.suffix in (".zip", ".part")
        ]


def _toy(folder: Path) -> Model:
    toy = toy_model(make_wheel(folder / "wheels"))
    shop = ModelStore(folder / "known", catalogue_of(toy))
    installed = shop.install("toy", given=folder / "wheels")
    files = [file for file in installed.rglob("*") if file.is_file()]
    placed = [PlacedFile(f.relative_to(installed).as_posix(), f.stat().st_size, sha256(f)) for f in files]
    return replace(toy, files_sha256=files_sha256(placed))
