"""The format that centre and kiosks share."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.content.folder_store import STARTER
from kiosk.errors import ReleaseError
from sync.release.names import check_target_name, clashes, is_safe_name
from sync.release.release import Release, read_release, write_release

RELEASE = Release(7, datetime(2026, 11, 21, 9, 30, tzinfo=UTC), "0.1.0", 582)


def test_a_release_comes_back_as_it_was_written() -> None:
    assert read_release(write_release(RELEASE)) == RELEASE


def test_the_moment_is_written_in_utc() -> None:
    seoul = timezone(timedelta(hours=9))
    written = write_release(Release(7, datetime(2026, 11, 21, 18, 30, tzinfo=seoul), "0.1.0", 582))
    assert json.loads(written)["made_on"] == "2026-11-21T09:30:00Z"
    assert read_release(written) == RELEASE


def test_facts_of_later_versions_are_passed_over() -> None:
    written = json.loads(write_release(RELEASE)) | {"mood": "sunny"}
    assert read_release(json.dumps(written).encode()) == RELEASE


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": 0},
        {"number": "x"},
        {"files": 0},
        {"made_on": "yesterday"},
        {"made_on": "2026-11-21T09:30:00"},
        {"minimum_version": "new"},
        {"minimum_version": "../1"},
        {"note": "x" * 10_000},
    ],
)
def test_wrong_facts_are_refused(wrong: dict[str, object]) -> None:
    written = json.dumps(json.loads(write_release(RELEASE)) | wrong).encode()
    with pytest.raises(ReleaseError) as caught:
        read_release(written)
    assert caught.value.code == "release-invalid"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"null", b'{"number": 1}'])
def test_what_is_no_description_is_refused(content: bytes) -> None:
    with pytest.raises(ReleaseError):
        read_release(content)


def test_every_file_of_the_starter_content_has_a_safe_name() -> None:
    names = ["content/" + file.relative_to(STARTER).as_posix() for file in STARTER.rglob("*.*")]
    assert len(names) > 500
    for name in names:
        check_target_name(name)
    assert not list(clashes(names))


@pytest.mark.parametrize("name", ["media/zh-Hant/R-01.ogg", "a", "models/vosk-small-ko/0.22/0001.part", "x_y+z.json"])
def test_plain_names_are_safe(name: str) -> None:
    assert is_safe_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../up.json",
        "faq/../../up.json",
        "faq/./a.json",
        "faq//a.json",
        "faq/",
        ".hidden",
        "faq/.hidden",
        "faq/a.json.",
        "faq/a b.json",
        "faq\\a.json",
        "C:/a.json",
        "faq/a.json\n",
        "faq/a\x00.json",
        "faq/답.json",
        "faq/%2e%2e/a.json",
        "a/b/c/d/e/f",
        "NUL",
        "faq/con.json",
        "a" * 201,
    ],
)
def test_a_name_that_could_lead_elsewhere_is_refused(name: str) -> None:
    assert not is_safe_name(name)
    with pytest.raises(ReleaseError) as caught:
        check_target_name(f"content/{name}")
    assert caught.value.code == "name-unsafe"


def test_a_target_is_content_or_a_model() -> None:
    with pytest.raises(ReleaseError):
        check_target_name("programs/madang")


def test_names_that_differ_in_case_only_clash() -> None:
    assert list(clashes(["faq/R-01.json", "faq/r-01.json", "faq/R-02.json"])) == [("faq/R-01.json", "faq/r-01.json")]
