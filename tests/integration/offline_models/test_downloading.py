"""Downloads that are cut at any byte, servers of every sort, and sources that are tried one after another."""

import hashlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import ModelError
from offline_models import downloading, obtaining
from offline_models.downloading import AddressError, download
from offline_models.store import ModelStore
from tests.fakes.model_server import Habits, serve
from tests.fakes.model_wheels import FILES, catalogue_of, sha256, toy_model
from tests.integration.offline_models.conftest import Shop

CONTENT = bytes(range(256)) * 40


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting between attempts."""
    monkeypatch.setattr(downloading, "RETRY_SECONDS", 0.0)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[Habits, Path]]:
    """A server and its folder, which holds `file`."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "file").write_bytes(CONTENT)
    with serve(folder) as habits:
        yield habits, folder


def _fetch(habits: Habits, part: Path, most: int | None = None) -> bytes:
    download(f"{habits.address}/file", part, most, lambda *_: None)
    return part.read_bytes()


@pytest.mark.parametrize("there", [0, 1, 255, 5000, len(CONTENT) - 1, len(CONTENT)])
def test_a_download_goes_on_from_any_byte(site: tuple[Habits, Path], tmp_path: Path, there: int) -> None:
    habits, _ = site
    (tmp_path / "part").write_bytes(CONTENT[:there])
    assert _fetch(habits, tmp_path / "part") == CONTENT
    assert habits.asked == [("/file", there)]


def test_every_cut_is_gone_on_from_in_the_same_run(site: tuple[Habits, Path], tmp_path: Path) -> None:
    habits, _ = site
    habits.cuts = [1, 0, 700, 0, 0, 4096, 1]
    assert _fetch(habits, tmp_path / "part") == CONTENT
    assert [start for _, start in habits.asked] == [0, 1, 1, 701, 701, 701, 4797, 4798]


def test_a_server_without_ranges_begins_anew(site: tuple[Habits, Path], tmp_path: Path) -> None:
    habits, _ = site
    habits.parts = False
    (tmp_path / "part").write_bytes(b"other")
    assert _fetch(habits, tmp_path / "part") == CONTENT


def test_a_file_that_became_shorter_is_fetched_whole(site: tuple[Habits, Path], tmp_path: Path) -> None:
    habits, _ = site
    (tmp_path / "part").write_bytes(CONTENT + b"more")
    assert _fetch(habits, tmp_path / "part") == CONTENT


def test_a_server_that_always_cuts_is_given_up(site: tuple[Habits, Path], tmp_path: Path) -> None:
    habits, _ = site
    habits.cuts = [10] + [0] * 50
    with pytest.raises(AddressError, match="cut after 10 of"):
        _fetch(habits, tmp_path / "part")
    assert (tmp_path / "part").read_bytes() == CONTENT[:10], "what came is kept for the next time"


@pytest.mark.parametrize("announces", [True, False])
def test_no_more_is_taken_than_was_announced(site: tuple[Habits, Path], tmp_path: Path, *, announces: bool) -> None:
    habits, _ = site
    habits.announces = announces
    with pytest.raises(AddressError, match="more than the 5000"):
        _fetch(habits, tmp_path / "part", most=5000)
    assert not (tmp_path / "part").exists() or (tmp_path / "part").stat().st_size <= 5000


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "nothing"])
def test_only_web_addresses(address: str, tmp_path: Path) -> None:
    with pytest.raises(AddressError, match="no web address"):
        download(address, tmp_path / "part", None, lambda *_: None)


def test_a_missing_file_is_told_at_once(site: tuple[Habits, Path], tmp_path: Path) -> None:
    with pytest.raises(AddressError, match="404"):
        download(f"{site[0].address}/nothing", tmp_path / "part", None, lambda *_: None)
    assert len(site[0].asked) == 1


# --- through the store ---


@pytest.fixture
def official(shop: Shop, site: tuple[Habits, Path]) -> ModelStore:
    """A store whose toy is first a wheel that no index has, then at its makers' address."""
    habits, folder = site
    (folder / shop.wheel.name).write_bytes(shop.wheel.read_bytes())
    [toy] = shop.store.catalogue.models
    address = replace(toy.sources[0], kind="address", name=f"{habits.address}/{shop.wheel.name}")
    catalogue = catalogue_of(replace(toy, sources=(toy.sources[0], address)))
    shop.wheel.unlink()
    return ModelStore(shop.store.root, catalogue)


def test_the_next_source_is_tried_when_one_fails(official: ModelStore, site: tuple[Habits, Path]) -> None:
    path = official.install("toy", official=True)
    assert (path / "am/final.mdl").read_bytes() == FILES["am/final.mdl"]
    assert [asked for asked, _ in site[0].asked] == ["/toy_model-1.0-py3-none-any.whl"]


def test_the_makers_are_asked_only_when_somebody_wants_it(official: ModelStore, site: tuple[Habits, Path]) -> None:
    with pytest.raises(ModelError) as raised:
        official.install("toy")
    assert raised.value.code == "model-download-failed"
    assert site[0].asked == []


def test_every_reason_is_told(official: ModelStore, site: tuple[Habits, Path]) -> None:
    (site[1] / "toy_model-1.0-py3-none-any.whl").write_bytes(b"another file")
    with pytest.raises(ModelError, match=r"No matching distribution.*its checksum is") as raised:
        official.install("toy", official=True)
    assert raised.value.code == "model-download-failed"
    assert official.path("toy") is None


def test_a_beginning_of_another_file_is_replaced(official: ModelStore, site: tuple[Habits, Path]) -> None:
    [toy] = official.catalogue.models
    whole = (site[1] / toy.sources[1].file).read_bytes()
    (site[1] / toy.sources[1].file).write_bytes(b"x" * 900)
    with pytest.raises(ModelError):
        official.install("toy", official=True)
    part = official.root / ".staging" / f"{sha256_of_text(toy.sources[1].name)}.part"
    part.write_bytes(b"x" * 900)
    (site[1] / toy.sources[1].file).write_bytes(whole)
    official.install("toy", official=True)
    assert official.verify("toy") == ()


def sha256_of_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize("encrypted", [True, False])
def test_without_a_checksum_only_an_encrypted_address_is_trusted(
    shop: Shop, site: tuple[Habits, Path], monkeypatch: pytest.MonkeyPatch, *, encrypted: bool
) -> None:
    habits, folder = site
    (folder / shop.wheel.name).write_bytes(shop.wheel.read_bytes())
    toy = toy_model(shop.wheel)
    address = f"{habits.address}/{shop.wheel.name}"
    source = replace(toy.sources[0], kind="address", name=address, sha256=None, size=None)
    store = ModelStore(shop.store.root, catalogue_of(replace(toy, sources=(source,))))
    if encrypted:
        monkeypatch.setattr(obtaining, "ENCRYPTED", "http://")  # the server of this test speaks no TLS
        store.install("toy", official=True)
        assert store.verify("toy") == ()
        return
    with pytest.raises(ModelError, match="nobody vouches"):
        store.install("toy", official=True)
    with pytest.raises(ModelError, match="its checksum is"):
        store.install("toy", official=True, sha256="0" * 64)
    store.install("toy", official=True, sha256=sha256(shop.wheel))
    assert store.verify("toy") == ()


INSTALLER = """
import sys
from dataclasses import replace
from pathlib import Path
from offline_models.store import ModelStore
from tests.fakes.model_wheels import catalogue_of, toy_model

root, wheel, address = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
toy = toy_model(wheel)
source = replace(toy.sources[0], kind="address", name=address)
store = ModelStore(root, catalogue_of(replace(toy, sources=(source,))))
store.install("toy", lambda done, total, phase: print(phase, done, flush=True), official=True)
"""


def test_a_killed_download_goes_on_where_it_was(shop: Shop, site: tuple[Habits, Path]) -> None:
    habits, folder = site
    (folder / shop.wheel.name).write_bytes(shop.wheel.read_bytes())
    command = [sys.executable, "-c", INSTALLER, str(shop.store.root), str(shop.wheel)]
    command.append(f"{habits.address}/{shop.wheel.name}")
    habits.stalls_after = 20_000
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        part = next((shop.store.root / ".staging").glob("*.part"), None)
        while part is None or part.stat().st_size == 0:
            assert child.poll() is None
            part = next((shop.store.root / ".staging").glob("*.part"), None)
        child.kill()
        child.wait()
    assert child.returncode == -signal.SIGKILL
    arrived = part.stat().st_size
    habits.stalls_after = None
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    assert habits.asked[-1] == (f"/{shop.wheel.name}", arrived)
    assert shop.store.verify("toy") == ()
