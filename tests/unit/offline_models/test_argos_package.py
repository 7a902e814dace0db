"""A package that cannot translate is told by its code before a visitor meets it."""

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import ModelError
from offline_models.argos_package import MOST_BYTES, read_package, try_package
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from tests.fakes.model_wheels import sha256
from tests.fakes.translation_packages import make_package, zip_package

FILE = "translate-en_vi-1_9.argosmodel"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return make_package(tmp_path / "en-vi", ("en", "vi"))


def rewrite(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    file = folder / "metadata.json"
    metadata = json.loads(file.read_text("utf-8"))
    change(metadata)
    file.write_text(json.dumps(metadata), "utf-8")


def assert_damaged(folder: Path, *languages: str) -> None:
    with pytest.raises(ModelError) as caught:
        try_package(folder, languages or ("en", "vi"))
    assert caught.value.code == "model-damaged"


def test_a_package_says_what_it_is_for(package: Path) -> None:
    read = read_package(package)
    assert read.serves("en", "vi")
    assert not read.serves("vi", "en")
    try_package(package, ("en", "vi"))


def test_filipino_is_called_tagalog_by_argos(tmp_path: Path) -> None:
    package = make_package(tmp_path / "en-tl", ("en", "fil"), codes={"fil": "tl"})
    assert read_package(package).languages == ("en", "fil")


def test_one_package_may_serve_all_pairs_of_its_languages(tmp_path: Path) -> None:
    package = make_package(tmp_path / "all", ("en", "ko", "vi"), multilingual=True)
    read = read_package(package)
    assert read.serves("vi", "ko")
    assert read.serves("ko", "en")
    assert not read.serves("ko", "ko")
    assert not read.serves("ko", "th")
    assert read.token("ko") == "__ko__"
    try_package(package, ("en", "ko", "vi"))
    assert_damaged(package, "en", "ko", "th")


def test_a_package_may_serve_some_pairs_only_each_with_its_bound(tmp_path: Path) -> None:
    package = make_package(
        tmp_path / "all", ("en", "ko", "vi"), multilingual=True, ours={"pairs": {"ko": {"en": -0.5}, "vi": {"ko": 0}}}
    )
    read = read_package(package)
    assert read.serves("ko", "en")
    assert read.serves("vi", "ko")
    assert not read.serves("en", "ko")
    assert read.least_log_probability("ko", "en") == -0.5
    assert read.least_log_probability("en", "ko") is None
    assert not read.last_resort


@pytest.mark.parametrize(
    "pairs", [7, {"ko": -1}, {"ko": {"ko": -1}}, {"ko": {"th": -1}}, {"ko": {"en": 0.1}}, {"ko": {"en": "x"}}]
)
def test_wrong_pairs(tmp_path: Path, pairs: Any) -> None:
    package = make_package(tmp_path / "all", ("en", "ko", "vi"), multilingual=True, ours={"pairs": pairs})
    assert_damaged(package, "en", "ko", "vi")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"text"', "\udcff"])
def test_metadata_that_cannot_be_read(package: Path, text: str) -> None:
    (package / "metadata.json").write_text(text, "utf-8", errors="surrogateescape")
    assert_damaged(package)


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.pop("from_code"),
        lambda m: m.update(to_code=5),
        lambda m: m.update(to_code="ko"),
        lambda m: m.update(target_prefix=3),
        lambda m: m.update(madang={}),
        lambda m: m.update(madang={"languages": ["en"], "target_token": "__{tag}__"}),
        lambda m: m.update(madang={"languages": "en,vi", "target_token": "__{tag}__"}),
        lambda m: m.update(madang={"languages": ["en", 7], "target_token": "__{tag}__"}),
        lambda m: m.update(madang={"languages": ["en", "vi"], "target_token": "__vi__"}),
        lambda m: m.update(madang={"languages": ["en", "vi"], "target_token": 4}),
        lambda m: m.update(madang={"languages": ["en", "vi"], "target_token": "__{tag}__", "beam_size": 0}),
        lambda m: m.update(madang={"languages": ["en", "vi"], "target_token": "__{tag}__", "length_penalty": "x"}),
        lambda m: m.update(madang={"languages": ["en", "vi"], "target_token": "__{tag}__", "reverse_weight": -1}),
    ],
)
def test_wrong_metadata(package: Path, change: Callable[[dict[str, Any]], None]) -> None:
    rewrite(package, change)
    assert_damaged(package)


def test_no_vocabulary(package: Path) -> None:
    (package / "sentencepiece.model").unlink()
    assert_damaged(package)


@pytest.mark.parametrize("content", [b"", b"not a vocabulary at all", b"\xff" * 999])
def test_a_damaged_vocabulary(package: Path, content: bytes) -> None:
    (package / "sentencepiece.model").write_bytes(content)
    assert_damaged(package)


@pytest.mark.parametrize("share", [0, 0.3, 0.999])
def test_a_truncated_model(package: Path, share: float) -> None:
    model = package / "model" / "model.bin"
    os.truncate(model, int(share * model.stat().st_size))
    assert_damaged(package)


def test_no_model(package: Path) -> None:
    (package / "model" / "model.bin").unlink()
    assert_damaged(package)


def test_a_model_of_absurd_size_is_not_even_opened(package: Path) -> None:
    os.truncate(package / "model" / "model.bin", MOST_BYTES + 1)
    assert_damaged(package)


def test_an_archive_that_leads_out_of_its_folder_is_not_installed(package: Path, tmp_path: Path) -> None:
    archive = zip_package(package, tmp_path / FILE)
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr("translate-package/../../escaped.txt", "out")
    store = ModelStore(tmp_path / "store" / "models", load_catalogue())
    with pytest.raises(ModelError) as caught:
        store.install("argos-en-vi", given=tmp_path, sha256=sha256(archive))
    assert caught.value.code == "model-damaged"
    assert not list(tmp_path.rglob("escaped.txt"))
    assert store.installed("translator") == {}


def test_an_archive_that_unpacks_to_an_absurd_size_is_not_installed(package: Path, tmp_path: Path) -> None:
    archive = zip_package(package, tmp_path / FILE)
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("translate-package/zeros.bin", bytes(30_000_000))
    store = ModelStore(tmp_path / "models", load_catalogue())
    with pytest.raises(ModelError) as caught:
        store.install("argos-en-vi", given=tmp_path, sha256=sha256(archive))
    assert caught.value.code == "model-damaged"
