"""The voice model put together out of its archives."""

import json
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models.kokoro_parts import STEPS, convert


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    for number in range(6):
        (tmp_path / "raw" / str(number)).mkdir(parents=True)
    for number in range(4):
        (tmp_path / "raw" / str(number) / "part.bin").write_bytes(bytes([number]) * 3)
    for name in ("zf_one.bin", "af_heart.bin", "em_alex.bin", "xx_other.bin"):
        (tmp_path / "raw" / "4" / name).write_bytes(name.encode())
    (tmp_path / "raw" / "5" / "config.json").write_text(json.dumps({"vocab": {"→": 171}, "n_mels": 80}), "utf-8")
    return tmp_path / "raw"


def test_the_parts_are_joined_and_only_what_is_used_is_kept(raw: Path, tmp_path: Path) -> None:
    steps: list[int] = []
    convert(raw, tmp_path / "model", lambda done, total: steps.append(done) if total == STEPS else None)
    assert (tmp_path / "model" / "model.onnx").read_bytes() == bytes([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3])
    assert json.loads((tmp_path / "model" / "phonemes.json").read_text("utf-8")) == {"→": 171}
    names = {file.name for file in (tmp_path / "model").iterdir()}
    assert names == {"model.onnx", "phonemes.json", "zf_one.bin", "af_heart.bin", "em_alex.bin"}
    assert steps == list(range(STEPS + 1))


@pytest.mark.parametrize(("file", "content"), [("2/part.bin", None), ("5/config.json", b"{}"), ("5/config.json", b"[")])
def test_a_part_that_is_not_what_it_should_be_is_an_error(
    raw: Path, tmp_path: Path, file: str, content: bytes | None
) -> None:
    if content is None:
        (raw / file).unlink()
    else:
        (raw / file).write_bytes(content)
    with pytest.raises(ModelError) as raised:
        convert(raw, tmp_path / "model", lambda _done, _total: None)
    assert raised.value.code == "model-damaged"
