"""Models go out in parts, beside the content."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.errors import MadangError, ModelError, PublishingError
from offline_models.stick import LIST_FILE, read_stick
from sync.release.models import PART_BYTES, part_names
from sync.server.publishing.publishing import publish
from tests.fakes.releases import edit_answer, fetched
from tests.integration.publishing.conftest import Centre

PACK = bytes(range(251)) * (PART_BYTES // 251 + 1) + b"the rest of a second part"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder as `madang models export` fills it, with one pack of two parts."""
    folder = tmp_path / "stick"
    folder.mkdir()
    entry = {"id": "toy", "version": "1", "size": len(PACK), "sha256": sha256(PACK).hexdigest()}
    (folder / LIST_FILE).write_text(json.dumps({"format": 1, "models": [entry]}), "utf-8")
    (folder / "toy.zip").write_bytes(PACK)
    return folder


def test_the_parts_put_together_are_the_stick(centre: Centre, stick: Path, tmp_path: Path) -> None:
    publish(centre.content, centre.repository, centre.keys, models=stick)
    kiosk, copy = centre.kiosk(), tmp_path / "copy"
    copy.mkdir()
    (copy / LIST_FILE).write_bytes(fetched(kiosk, f"models/{LIST_FILE}", tmp_path / "fetched") or b"")
    [pack] = read_stick(copy).packs
    names = part_names("toy.zip", pack.size)
    parts = [fetched(kiosk, name, tmp_path / "fetched") or b"" for name in names]
    assert names == ["models/toy.zip/000", "models/toy.zip/001"]
    assert [len(part) for part in parts] == [PART_BYTES, len(PACK) - PART_BYTES]
    assert b"".join(parts) == PACK


def test_models_stay_when_only_content_is_published(centre: Centre, stick: Path, tmp_path: Path) -> None:
    publish(centre.content, centre.repository, centre.keys, models=stick)
    edit_answer(centre.content)
    report = centre.publish()
    assert [change.name for change in report.changes] == ["faq/R-07.json"]
    assert report.release.files == 9
    assert fetched(centre.kiosk(), "models/toy.zip/001", tmp_path / "fetched") == PACK[PART_BYTES:]


def test_more_models_than_kiosks_would_take_are_refused_and_keep_no_content_off(
    centre: Centre, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(centre.content, centre.repository, centre.keys, models=stick)
    monkeypatch.setattr("sync.release.limits.LARGEST_RELEASE", len(PACK))
    with pytest.raises(PublishingError, match="models/ has") as caught:
        publish(centre.content, centre.repository, centre.keys, models=stick)
    assert caught.value.code == "content-rejected"
    edit_answer(centre.content)
    assert centre.publish().release.number == 2


def test_models_alone_make_a_release(centre: Centre, stick: Path) -> None:
    centre.publish()
    assert publish(centre.content, centre.repository, centre.keys, models=stick).release.number == 2


def test_models_that_are_lost_must_be_named_again(centre: Centre, stick: Path) -> None:
    publish(centre.content, centre.repository, centre.keys, models=stick)
    next((centre.repository / "targets/models/toy.zip").glob("*.001")).unlink()
    with pytest.raises(PublishingError) as caught:
        centre.publish()
    assert caught.value.code == "models-needed"
    publish(centre.content, centre.repository, centre.keys, models=stick)
    centre.publish()


@pytest.mark.parametrize("damage", [b"", PACK[:-1], b"x" + PACK[1:], PACK + b"x"])
def test_a_damaged_pack_is_not_published(centre: Centre, stick: Path, damage: bytes) -> None:
    (stick / "toy.zip").write_bytes(damage)
    with pytest.raises(ModelError) as caught:
        publish(centre.content, centre.repository, centre.keys, models=stick)
    assert caught.value.code == "model-damaged"
    assert not (centre.repository / "metadata/timestamp.json").exists()


def test_a_folder_without_packs_is_told(centre: Centre, tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        publish(centre.content, centre.repository, centre.keys, models=tmp_path)
    assert caught.value.code == "model-damaged"


@pytest.mark.parametrize("model_id", ["../../evil", "a/b", ".hidden", "a b"])
def test_a_pack_whose_name_leads_elsewhere_is_refused(centre: Centre, stick: Path, model_id: str) -> None:
    text = (stick / LIST_FILE).read_text("utf-8")
    (stick / LIST_FILE).write_text(text.replace('"toy"', json.dumps(model_id)), "utf-8")
    with pytest.raises(MadangError) as caught:
        publish(centre.content, centre.repository, centre.keys, models=stick)
    assert caught.value.code in ("name-unsafe", "model-damaged")
