"""What the tests of the real window share: a sound card, a print server, a models folder with the recognisers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from offline_models.store import ModelStore
from tests.functional.private_cups import PrivateCups
from tests.functional.virtual_audio import VirtualAudio


@pytest.fixture
def audio() -> Iterator[VirtualAudio]:
    """A microphone to speak into and a loudspeaker to hear."""
    with VirtualAudio() as card:
        yield card


@pytest.fixture
def cups() -> Iterator[PrivateCups]:
    """A print server with a printer whose troubles the test decides."""
    with PrivateCups() as server:
        yield server


@pytest.fixture
def recognisers(models: ModelStore, tmp_path: Path) -> Path:
    """A models folder without a sentence encoder: that one learns for a minute in a new home."""
    for recognizer in models.catalogue.defaults():
        for entry in models.root.glob(f"{recognizer.id}.*"):
            (tmp_path / entry.name).symlink_to(entry)
    return tmp_path
