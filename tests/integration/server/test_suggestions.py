"""What the centres suggest: taken once, bounded, shown as text, taken over as a draft or declined."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from kiosk.content.folder_store import STARTER
from kiosk.domain.local import LocalDocument
from sync.server.console.site import Site
from sync.server.database.tables import AuditRow, DocumentRow, SuggestionRow, TextRow
from sync.server.kiosks import suggestions
from sync.server.kiosks.taking import take
from sync.uplink.messages import Suggested
from tests.fakes.content import whole_library
from tests.fakes.kiosks import EnrolledKiosk, counts, enrolled, suggested
from tests.fakes.local import addition, local_answer, local_notice, place_change
from tests.fakes.server import Browser, logged_in, person_with

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}"
RELEASE = whole_library()


@pytest.fixture
def kiosk(site: Site) -> EnrolledKiosk:
    return enrolled(site.database, "Centre in Siheung")


def says(site: Site, kiosk: EnrolledKiosk, *said: Suggested) -> list[str]:
    with site.database.writing() as session:
        return take(session, [kiosk.says(each) for each in said])


def page_of(kiosk: EnrolledKiosk, document: LocalDocument) -> str:
    return f"/suggestions/{kiosk.id}/{suggested(document).document}/{document.id}"


def kept(site: Site) -> list[SuggestionRow]:
    with site.database.reading() as session:
        return list(session.scalars(select(SuggestionRow)))


def test_the_same_suggestion_counts_once_and_the_later_one_stands(site: Site, kiosk: EnrolledKiosk) -> None:
    now = datetime.now(UTC)
    first = suggested(local_answer(short="Room 3."), now)
    later = suggested(local_answer(short="Room 4."), now + timedelta(seconds=1))
    assert says(site, kiosk, later, first, later) == ["", "", ""]
    assert says(site, kiosk, first) == [""]
    [row] = kept(site)
    assert row.content["texts"]["en"]["short"] == "Room 4."


@pytest.mark.parametrize(
    "change",
    [
        {"content": "{}"},
        {"content": "[1"},
        {"content": json.dumps([1])},
        {"id": "LOCAL-009"},
        {"document": "notice"},
    ],
    ids=("empty", "no-json", "no-object", "another-id", "another-kind"),
)
def test_what_is_no_document_is_refused_alone(site: Site, kiosk: EnrolledKiosk, change: dict[str, str]) -> None:
    wrong = replace(suggested(local_answer()), **change)  # type: ignore[arg-type]
    with site.database.writing() as session:
        assert take(session, [kiosk.says(wrong), kiosk.says(counts(3))]) == ["message-invalid", ""]
    assert kept(site) == []


def test_an_answer_with_an_official_id_is_no_document_of_a_centres_own(site: Site, kiosk: EnrolledKiosk) -> None:
    assert says(site, kiosk, suggested(local_answer("R-07"))) == ["message-invalid"]


def test_a_kiosk_cannot_fill_the_disk(site: Site, kiosk: EnrolledKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggestions, "MOST_OF_KIOSK", 2)
    several = [suggested(local_answer(f"LOCAL-{n:03}")) for n in range(3)]
    assert [says(site, kiosk, each) for each in several] == [[""], [""], ["too-many"]]
    assert says(site, kiosk, suggested(local_answer("LOCAL-000", short="Changed."))) == [""], "what is there may change"
    other = enrolled(site.database, "Another")
    assert says(site, other, several[0]) == [""]


def test_an_answer_becomes_a_draft_with_an_id_of_the_provinces(site: Site, kiosk: EnrolledKiosk, desk: Browser) -> None:
    says(site, kiosk, suggested(local_answer()))
    assert "Where does the choir sing?" in desk.open("/suggestions").text
    assert "In room 3, on Fridays." in desk.open(page_of(kiosk, local_answer())).text
    sent = desk.send(page_of(kiosk, local_answer()), {"then": "take"})
    path = sent.headers["location"].partition("?")[0]
    document_id = path.rpartition("/")[2]
    assert not document_id.startswith("LOCAL")
    with site.database.reading() as session:
        assert session.get_one(DocumentRow, ("faq", document_id)).body["topic"] == "daily_life"
        texts = {row.language: row for row in session.scalars(select(TextRow).where(TextRow.id == document_id))}
    assert set(texts) == {"en", "ko"}
    assert all(row.state == "drafted" and row.approved_version is None for row in texts.values())
    assert desk.open(path).status_code == 200
    assert "No suggestion waits." in desk.open("/suggestions").text
    assert desk.send(page_of(kiosk, local_answer()), {"then": "take"}, seen="/account").status_code == 409


def test_an_addition_is_shown_beside_the_answer_and_added_to_its_draft(
    site: Site, kiosk: EnrolledKiosk, desk: Browser
) -> None:
    added = addition(RELEASE)
    says(site, kiosk, suggested(added))
    page = desk.open(page_of(kiosk, added)).text
    assert "우리 센터 2층에서 도와드립니다." in page
    assert RELEASE.faqs["R-07"].texts["ko"].short in page
    assert desk.send(page_of(kiosk, added), {"then": "take"}).headers["location"].startswith("/documents/faq/R-07")
    with site.database.reading() as session:
        text = session.get_one(TextRow, ("faq", "R-07", "ko"))
        assert text.body["details"].endswith("\n\n우리 센터 2층에서 도와드립니다.")
        assert text.approved_version != text.version, "somebody approves it"


def test_hours_of_a_place_are_compared_and_taken_over(site: Site, kiosk: EnrolledKiosk, desk: Browser) -> None:
    place_id = "ansan-foreign-residents-support"
    place = json.loads((STARTER / "places" / f"{place_id}.json").read_text("utf-8"))
    with site.database.writing() as session:
        session.add(DocumentRow(kind="place", id=place_id, body=place, revision=1, version=1))
    change = place_change(RELEASE, place_id)
    says(site, kiosk, suggested(change))
    page = desk.open(page_of(kiosk, change)).text
    assert "Mo-Sa 10:00-16:00" in page
    sent = desk.send(page_of(kiosk, change), {"then": "take"})
    assert sent.headers["location"].startswith(f"/whole/place/{place_id}")
    with site.database.reading() as session:
        body = session.get_one(DocumentRow, ("place", place_id)).body
    assert body["opening_hours"] == "Mo-Sa 10:00-16:00"
    assert body["phones"][0] == {"number": "031-123-4567", "confirmed": True}


def test_a_suggestion_is_declined_with_a_remark(site: Site, kiosk: EnrolledKiosk, desk: Browser) -> None:
    says(site, kiosk, suggested(local_notice()))
    desk.send(page_of(kiosk, local_notice()), {"then": "decline", "remark": "Only for one centre."})
    [row] = kept(site)
    assert (row.is_open, row.remark) == (False, "Only for one centre.")
    assert "Only for one centre." in desk.open(page_of(kiosk, local_notice())).text
    with site.database.reading() as session:
        done = session.scalar(select(func.count()).where(AuditRow.action == "suggestion-declined"))
    assert done == 1
    later = suggested(local_notice(title="다시"), datetime.now(UTC) + timedelta(seconds=1))
    says(site, kiosk, later)
    assert kept(site)[0].is_open, "what was changed since is looked at again"


def test_a_notice_becomes_a_draft_that_names_nothing_unknown(site: Site, kiosk: EnrolledKiosk, desk: Browser) -> None:
    hostile = replace(local_notice(), hotlines=("nobody",), cities=("atlantis",))
    says(site, kiosk, suggested(hostile))
    assert desk.send(page_of(kiosk, hostile), {"then": "take"}).status_code == 303
    with site.database.reading() as session:
        [row] = session.scalars(select(DocumentRow).where(DocumentRow.kind == "notice"))
    assert (row.body["hotlines"], row.body["cities"]) == ([], [])


def test_only_editors_take_over_and_decline(site: Site, kiosk: EnrolledKiosk) -> None:
    says(site, kiosk, suggested(local_answer()))
    lan = logged_in(site, "lan")
    assert lan.open(page_of(kiosk, local_answer())).status_code == 200
    for then in ("take", "decline"):
        assert lan.send(page_of(kiosk, local_answer()), {"then": then}, seen="/account").status_code == 403
    assert kept(site)[0].is_open


def drafts(site: Site) -> list[tuple[str, str]]:
    with site.database.reading() as session:
        rows = session.scalars(select(TextRow).where(TextRow.state == "drafted", TextRow.approved_version.is_(None)))
        return sorted((row.language, row.body["short"]) for row in rows)


def test_what_somebody_may_take_over_only_in_part_stays_open(site: Site, kiosk: EnrolledKiosk) -> None:
    texts = local_answer().texts
    both = replace(local_answer(), texts={"ko": texts["ko"], "vi": replace(texts["en"], short="Phòng 3.")})
    says(site, kiosk, suggested(both))
    person_with(site.database, "sora", "editor")
    refused = logged_in(site, "sora").send(page_of(kiosk, both), {"then": "take"})
    assert refused.status_code == 403
    assert "Nothing was taken over" in refused.text
    assert "Tiếng Việt" in refused.text
    assert kept(site)[0].is_open
    assert drafts(site) == []
    person_with(site.database, "sora", "editor", "translator:vi")
    assert logged_in(site, "sora").send(page_of(kiosk, both), {"then": "take"}).status_code == 303
    assert drafts(site) == [("ko", "3호실입니다."), ("vi", "Phòng 3.")]


def test_an_addition_to_a_text_that_is_not_there_stays_open(site: Site, kiosk: EnrolledKiosk, desk: Browser) -> None:
    added = replace(addition(RELEASE), texts={"ko": "2층입니다.", "vi": "Ở tầng 2."})
    says(site, kiosk, suggested(added))
    refused = desk.send(page_of(kiosk, added), {"then": "take"})
    assert (refused.status_code, "Tiếng Việt" in refused.text) == (403, True)
    assert kept(site)[0].is_open
    with site.database.reading() as session:
        assert "2층입니다." not in session.get_one(TextRow, ("faq", "R-07", "ko")).body["details"]


def test_whatever_is_suggested_is_shown_as_text(site: Site, kiosk: EnrolledKiosk, desk: Browser) -> None:
    texts = local_answer().texts
    hostile = replace(
        local_answer(question=HOSTILE, short=HOSTILE),
        topic="",
        texts={
            "en": replace(texts["en"], question=HOSTILE, short=HOSTILE),
            HOSTILE: texts["ko"],
        },
    )
    assert says(site, kiosk, suggested(hostile)) == [""]
    for page in (desk.open("/suggestions").text, desk.open(page_of(kiosk, hostile)).text):
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "{{7*7}}" in page, "nothing of it is carried out"
    refused = desk.send(page_of(kiosk, hostile), {"then": "take"})
    assert refused.status_code == 403, "there is no such language"
    assert "<script>alert" not in refused.text
    assert desk.open("/suggestions/nobody/faq/LOCAL-001").status_code == 404
    assert desk.open(f"/suggestions/{kiosk.id}/pack/pack").status_code == 404
