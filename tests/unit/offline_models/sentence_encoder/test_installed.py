"""The encoders of this machine, and what they leave on its disk."""

from pathlib import Path
from typing import cast

import pytest

from offline_models.sentence_encoder import bert
from offline_models.sentence_encoder.installed import InstalledEncoders
from offline_models.store import ModelStore


class OneEncoder:
    """A model store with one encoder for English."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path_for(self, _kind: str, tag: str) -> Path | None:
        return self.folder if tag == "en" else None


def test_what_an_earlier_encoder_remembered_goes_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bert, "BertEncoder", lambda _folder: object())
    old, new, other = (tmp_path / f"sentences-{name}.npz" for name in ("small-en", "small.2-en", "small-ko"))
    for file in (old, new, other):
        file.write_bytes(b"vectors")
    store = cast(ModelStore, OneEncoder(tmp_path / "models" / "small.2"))
    assert InstalledEncoders(store, tmp_path).get("en") is not None
    assert sorted(tmp_path.glob("*.npz")) == sorted([new, other])
    assert InstalledEncoders(store, tmp_path).get("ko") is None
    assert other.exists()
