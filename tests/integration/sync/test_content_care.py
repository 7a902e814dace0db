"""The content as staff at the screen sees it: a real repository, a real store, a stick."""

from pathlib import Path

import pytest

from kiosk.config import Settings, SyncSettings
from kiosk.content_care import SuppliedContent
from kiosk.content_supply import ContentSupply
from kiosk.errors import MadangError
from kiosk.paths import Paths
from sync.client.export import FOLDER
from sync.release.release import read_release
from tests.integration.sync.conftest import Centre


def care_of(centre: Centre, *sources: str, mounts: str = "") -> SuppliedContent:
    """Return the care of a kiosk which follows a centre; mounts: the lines of /proc/self/mounts."""
    state = centre.folder / "state"
    state.mkdir(exist_ok=True)
    paths = Paths(state / "none.toml", state / "models", state / "starter", state)
    paths.root.write_bytes(centre.repository.root)
    supply = ContentSupply(Settings(sync=SyncSettings(sources=sources)), paths)
    supply.__dict__["store"] = centre.store
    (state / "mounts").write_text(mounts)
    return SuppliedContent(supply, SyncSettings(sources=sources), centre.clock, state / "mounts")


@pytest.mark.expected_log("is no longer used")
def test_a_kiosk_is_brought_up_to_date_and_back(centre: Centre) -> None:
    care = care_of(centre, str(centre.repository.folder))
    empty = care.report()
    assert (empty.number, empty.made_on, empty.checked_on, empty.can_look) == (0, None, None, True)
    steps: list[tuple[int, int]] = []
    assert care.look_now(lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1] > 0
    centre.publish(R_1="another answer")
    assert care.look_now(lambda *_: None)
    assert not care.look_now(lambda *_: None), "nothing newer"
    report = care.report()
    assert (report.number, report.previous, report.state, report.code) == (2, 1, "good", "")
    assert centre.store.content is not None
    release = read_release((centre.store.content / "release.json").read_bytes())
    assert (release.number, release.made_on.date()) == (2, report.made_on)
    care.roll_back()
    assert care.report().number == 1


@pytest.mark.expected_log("source-unreachable")
def test_a_look_in_vain_is_reported(centre: Centre) -> None:
    care = care_of(centre, str(centre.folder / "nothing"))
    with pytest.raises(MadangError) as failed:
        care.look_now(lambda *_: None)
    assert failed.value.code == care.report().code == "source-unreachable"
    assert care.report().tried_on is not None


def test_sticks_are_found_where_they_are_mounted_and_only_with_a_release(
    centre: Centre, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.content_care.REMOVABLE", (tmp_path / "media",))
    stick, other, disk = tmp_path / "media" / "MY STICK", tmp_path / "media" / "photos", tmp_path / "disk"
    for place in (stick, disk):
        (place / FOLDER).parent.mkdir(parents=True)
        (place / FOLDER).symlink_to(centre.repository.folder)
    other.mkdir()
    places = [str(place).replace(" ", "\\040") for place in (stick, other, disk)]
    care = care_of(centre, mounts="".join(f"/dev/sd{n} {place} vfat rw 0 0\n" for n, place in enumerate(places)))
    assert care.sticks() == [stick]
    assert not care.report().can_look
    assert care.take_from(stick, lambda *_: None)
    assert centre.installed() == centre.files
