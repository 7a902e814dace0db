"""A content folder becomes a release."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.documents import Fault, Kind, read_document
from kiosk.durable import sha256_of
from kiosk.errors import PublishingError, ReleaseError
from sync.release.limits import LARGEST_FILE
from sync.release.release import read_release
from sync.server.publishing.known_good import FILE, known_content
from sync.server.publishing.online_keys import OnlineKeys
from sync.server.publishing.only_publisher import only_publisher
from sync.server.publishing.planning import content_sums, plan_release
from sync.server.publishing.publishing import publish, release, renew
from sync.server.publishing.standing import read_standing
from tests.fakes.releases import edit_answer
from tests.integration.publishing.conftest import Centre


def metadata_files(centre: Centre) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (centre.repository / "metadata").iterdir()}


def give_another_answer_its_question(content: Path) -> None:
    """Give L-01 the English question of R-07, which both then claim."""
    question = json.loads((content / "faq/R-07.json").read_text("utf-8"))["texts"]["en"]["question"]
    document = json.loads((content / "faq/L-01.json").read_text("utf-8"))
    document["texts"]["en"]["question"] = question
    (content / "faq/L-01.json").write_text(json.dumps(document), "utf-8")


def test_a_kiosk_gets_what_was_published(centre: Centre) -> None:
    report = centre.publish()
    assert centre.seen("faq/R-07.json") == (centre.content / "faq/R-07.json").read_bytes()
    assert centre.seen("faq/R-99.json") is None
    described = read_release(centre.seen("release.json") or b"")
    assert described == report.release
    assert (described.number, described.minimum_version, described.files) == (1, "0.1.0", 9)


def test_one_changed_answer_signs_two_bins_only(centre: Centre) -> None:
    centre.publish()
    before = metadata_files(centre)
    edit_answer(centre.content)
    report = centre.publish()
    new = {name for name, content in metadata_files(centre).items() if before.get(name) != content}
    bins = {name for name in new if ".bin-" in name}
    assert len(bins) <= 2
    assert new - bins == {"2.snapshot.json", "timestamp.json"}
    assert report.release.number == 2
    assert b"Ask at 1345." in (centre.seen("faq/R-07.json") or b"")


def test_the_report_says_what_changes_for_whom(centre: Centre) -> None:
    centre.publish()
    edit_answer(centre.content)
    (centre.content / "faq/R-12.json").unlink()
    document = json.loads((centre.content / "faq/L-01.json").read_text("utf-8"))
    document |= {"revision": 9, "audience": {"visas": ["E-9"], "regions": ["KR-41"]}}
    (centre.content / "faq/L-01.json").write_text(json.dumps(document), "utf-8")
    report = centre.publish()
    assert [(change.name, change.kind, change.languages) for change in report.changes] == [
        ("faq/L-01.json", "changed", ("en", "ko")),
        ("faq/R-07.json", "changed", ("en",)),
        ("faq/R-12.json", "removed", ("en", "ko")),
    ]
    assert (report.changes[0].visas, report.changes[0].regions) == (("E-9",), ("KR-41",))
    assert set(report.stale) == {("L-01", "en"), ("L-01", "ko")}
    assert report.content_bytes == sum(
        (centre.content / name).stat().st_size for name in ("faq/L-01.json", "faq/R-07.json")
    )
    assert json.loads(json.dumps(report.as_json()))["release"]["number"] == 2
    assert any("R-12.json" in line for line in report.lines())


def test_what_is_removed_is_gone_for_the_kiosk(centre: Centre) -> None:
    centre.publish()
    assert centre.seen("faq/R-12.json")
    (centre.content / "faq/R-12.json").unlink()
    centre.publish()
    assert centre.seen("faq/R-12.json") is None


def test_without_a_change_there_is_no_new_release(centre: Centre) -> None:
    first = centre.publish()
    before = metadata_files(centre)
    again = centre.publish()
    assert (again.release, again.changes) == (first.release, ())
    assert {name for name, content in metadata_files(centre).items() if before.get(name) != content} == {
        "timestamp.json"
    }


def test_a_dry_run_compares_and_writes_nothing(centre: Centre, tmp_path: Path) -> None:
    centre.publish()
    before = metadata_files(centre)
    edit_answer(centre.content)
    report = publish(centre.content, centre.repository, OnlineKeys(tmp_path / "none"), dry_run=True)
    assert [change.name for change in report.changes] == ["faq/R-07.json"]
    assert report.release.number == 2
    assert metadata_files(centre) == before
    assert b"Ask at 1345." not in (centre.seen("faq/R-07.json") or b"")


def test_a_renewal_signs_the_timestamp_only(centre: Centre) -> None:
    centre.publish()
    before = metadata_files(centre)
    renew(centre.repository, centre.keys)
    assert {name for name, content in metadata_files(centre).items() if before.get(name) != content} == {
        "timestamp.json"
    }
    assert centre.seen("faq/R-07.json")


def test_nothing_can_be_renewed_before_the_first_release(centre: Centre) -> None:
    with pytest.raises(PublishingError) as caught:
        renew(centre.repository, centre.keys)
    assert caught.value.code == "publish-needed"


def test_content_with_a_fault_is_not_published(centre: Centre) -> None:
    centre.publish()
    before = metadata_files(centre)
    (centre.content / "faq/R-07.json").write_text("{}", "utf-8")
    with pytest.raises(PublishingError, match=r"faq/R-07\.json") as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"
    assert metadata_files(centre) == before


def test_an_answer_that_its_own_question_does_not_find_is_not_published(centre: Centre) -> None:
    give_another_answer_its_question(centre.content)
    with pytest.raises(PublishingError, match="In en") as caught:
        centre.publish()
    assert caught.value.code == "self-test-failed"
    assert not (centre.repository / "metadata/timestamp.json").exists()


def test_two_publishers_do_not_mix(centre: Centre) -> None:
    with only_publisher(centre.repository), pytest.raises(PublishingError) as caught:
        centre.publish()
    assert caught.value.code == "publishing-busy"
    assert centre.publish().release.number == 1


def test_nobody_else_publishes_while_content_is_checked(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[str] = []

    def meanwhile(*_: object) -> tuple[()]:
        with pytest.raises(PublishingError) as caught:
            renew(centre.repository, centre.keys)
        codes.append(caught.value.code)
        return ()

    monkeypatch.setattr("sync.server.publishing.planning.self_test", meanwhile)
    centre.publish()
    assert codes == ["publishing-busy"]


def test_a_plan_that_another_release_overtook_is_not_published(centre: Centre) -> None:
    centre.publish()
    edit_answer(centre.content)
    plan = plan_release(centre.content, centre.repository, None)
    edit_answer(centre.content, "L-01", short="Ask your employer.")
    centre.publish()
    with pytest.raises(PublishingError) as caught:
        release(plan, centre.repository, centre.keys)
    assert caught.value.code == "publishing-overtaken"
    assert b"Ask your employer." in (centre.seen("faq/L-01.json") or b"")


def test_what_was_planned_goes_out_and_nothing_else(centre: Centre) -> None:
    centre.publish()
    edit_answer(centre.content)
    plan = plan_release(centre.content, centre.repository, None)
    edit_answer(centre.content, "L-01", short="Ask your employer.")
    report = release(plan, centre.repository, centre.keys)
    assert [change.name for change in report.changes] == ["faq/R-07.json"]
    assert b"Ask your employer." not in (centre.seen("faq/L-01.json") or b"")


def test_without_a_root_there_is_no_release(centre: Centre) -> None:
    (centre.repository / "metadata/1.root.json").unlink()
    with pytest.raises(PublishingError) as caught:
        centre.publish()
    assert caught.value.code == "root-missing"


def test_without_keys_nothing_is_written(centre: Centre, tmp_path: Path) -> None:
    with pytest.raises(PublishingError) as caught:
        publish(centre.content, centre.repository, OnlineKeys(tmp_path / "none"))
    assert caught.value.code == "key-missing"
    assert not (centre.repository / "targets").exists()


@pytest.mark.parametrize("name", ["faq/b c.json", "faq/답.json", "faq/con.json"])
def test_a_name_that_could_lead_elsewhere_is_refused(centre: Centre, name: str) -> None:
    (centre.content / name).write_text("{}", "utf-8")
    with pytest.raises(ReleaseError) as caught:
        centre.publish()
    assert caught.value.code == "name-unsafe"


def test_a_link_out_of_the_folder_is_refused(centre: Centre, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text("{}", "utf-8")
    (centre.content / "faq/R-99.json").symlink_to(secret)
    with pytest.raises(PublishingError, match="no plain file") as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"


def test_a_folder_that_is_not_there_is_refused(centre: Centre) -> None:
    centre.content.rename(centre.content.with_name("elsewhere"))
    with pytest.raises(PublishingError, match="no folder") as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"


@pytest.mark.parametrize("name", ["notes.txt", "faq/notes.txt", "drafts/R-07.json", "faq/deep/R-07.json"])
def test_what_is_no_content_is_refused(centre: Centre, name: str) -> None:
    (centre.content / name).parent.mkdir(parents=True, exist_ok=True)
    (centre.content / name).write_text("{}", "utf-8")
    with pytest.raises(PublishingError, match=name) as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"


def test_a_recording_that_kiosks_would_not_take_is_refused(centre: Centre) -> None:
    file = centre.content / "media/ko/R-07.ogg"
    file.parent.mkdir(parents=True)
    with file.open("wb") as stream:
        stream.truncate(LARGEST_FILE + 1)
    with pytest.raises(PublishingError, match=r"media/ko/R-07\.ogg") as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"
    assert not (centre.repository / "metadata/timestamp.json").exists()


def test_more_content_than_kiosks_would_take_is_refused_with_its_sum(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.release.limits.LARGEST_RELEASE", 1000)
    with pytest.raises(PublishingError, match=r"content/ has \d+ bytes; kiosks take 1000 at most") as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"


def test_hidden_files_and_an_old_description_stay_behind(centre: Centre) -> None:
    (centre.content / ".git").mkdir()
    (centre.content / ".git/config").write_text("x", "utf-8")
    (centre.content / "release.json").write_text('{"number": 99}', "utf-8")
    assert centre.publish().release.number == 1
    assert centre.seen(".git/config") is None


def test_a_file_that_was_touched_is_read_again_though_it_looks_the_same(centre: Centre) -> None:
    file = centre.content / "faq/R-07.json"
    edit_answer(centre.content, short="Ask at 1345.")
    os.utime(file, ns=(1, 1))
    centre.publish()
    before = file.stat()
    edit_answer(centre.content, short="1345: ask it")
    assert file.stat().st_size == before.st_size
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert [change.name for change in centre.publish().changes] == ["faq/R-07.json"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"a": 1}', b'{"a": [1, 2]}'])
def test_a_damaged_memory_of_checksums_is_passed_over(centre: Centre, content: bytes) -> None:
    centre.publish()
    (centre.repository / ".collected.json").write_bytes(content)
    assert centre.publish().changes == ()


def test_checksums_are_remembered_for_files_at_rest(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.server.publishing.remembered.SETTLED_NS", 0)
    centre.publish()
    edit_answer(centre.content)
    read: list[Path] = []

    def noted(file: Path) -> str:
        read.append(file)
        return sha256_of(file)

    monkeypatch.setattr("sync.server.publishing.collecting.sha256_of", noted)
    centre.publish()
    assert read == [centre.content / "faq/R-07.json"]


def test_a_question_taken_from_another_answer_is_noticed_by_the_part_that_is_learned(centre: Centre) -> None:
    centre.publish()
    give_another_answer_its_question(centre.content)
    with pytest.raises(PublishingError, match="In en") as caught:
        centre.publish()
    assert caught.value.code == "self-test-failed"


def test_only_what_changed_is_read_again_unless_the_whole_is_asked_for(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def noted(kind: Kind, file: Path, root: Path) -> tuple[Any, list[Fault]]:
        read.append(file.name)
        return read_document(kind, file, root)

    centre.publish()
    monkeypatch.setattr("kiosk.content.folder_store.read_document", noted)
    edit_answer(centre.content)
    assert [change.name for change in centre.publish().changes] == ["faq/R-07.json"]
    assert {"R-07.json"} == {name for name in read if name.startswith(("R-", "L-"))}
    publish(centre.content, centre.repository, centre.keys, whole=True)
    assert {"R-07.json", "R-12.json", "L-01.json"} <= set(read)


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_where_nothing_is_remembered_the_whole_is_checked(centre: Centre, content: bytes) -> None:
    centre.publish()
    (centre.repository / FILE).write_bytes(content)
    (centre.content / "faq/R-07.json").write_text("{}", "utf-8")
    with pytest.raises(PublishingError) as caught:
        centre.publish()
    assert caught.value.code == "content-rejected"
    (centre.content / "faq/R-07.json").unlink()
    assert [change.kind for change in centre.publish().changes] == ["removed"]
    with known_content(centre.repository, content_sums(read_standing(centre.repository).listed())) as known:
        assert known is not None
