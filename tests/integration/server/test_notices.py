"""Notices and events in the console: made, translated, approved, published, over."""

import html
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content.folder_store import FolderContentStore
from sync.server.console.site import Site
from sync.server.documents.assembly import assemble
from tests.fakes.notices import notice
from tests.fakes.server import Browser, logged_in, take_in_notice

NEW = {"language": "en", "title": "Free flu shots", "body": "Come to the health centre.\n\nBring your card."}
FACTS = "/documents/notice/N-001/facts/edit"
EN = "/documents/notice/N-001/en"


def days(site: Site, begin: int = 0, end: int = 9) -> dict[str, str]:
    """Return the days of a notice, counted from today."""
    today = site.today()
    return {name: (today + timedelta(days=n)).isoformat() for name, n in (("shown_from", begin), ("shown_until", end))}


def make(desk: Browser) -> None:
    """Write a notice in English."""
    sent = desk.send("/new/notice", {**NEW, **days(desk.site)})
    assert sent.headers["location"].startswith(FACTS)


def facts(desk: Browser, **changed: str | list[str]) -> dict[str, str | list[str]]:
    """Return the fields of the form of days and places."""
    fields = {"seen_version": "1", "importance": "normal", **days(desk.site)}
    return {**fields, "starts": "", "ends": "", "place": "", **changed}


def test_an_editor_makes_an_event_another_approves_and_the_kiosk_has_it(desk: Browser, tmp_path: Path) -> None:
    make(desk)
    day = days(desk.site)["shown_until"]
    event = {"starts": f"{day}T14:00", "ends": f"{day}T16:00", "venue/en": "Hall", "venue/ko": "강당"}
    sent = desk.send(FACTS, facts(desk, importance="urgent", hotlines=["1345"], cities=["ansan"], **event))
    assert sent.status_code == 303
    preview = desk.open("/documents/notice/N-001/preview/show").text
    assert "Hall" in preview
    assert "Shown now" in preview
    assert "<p>Bring your card.</p>" in preview
    jun = logged_in(desk.site, "jun")
    assert "N-001" in jun.open("/").text
    approved = jun.send(EN, {**jun.text(EN), "then": "approve"})
    assert approved.headers["location"].endswith("said=approved")
    with desk.site.database.reading() as session:
        assemble(session, tmp_path / "release")
    [released] = FolderContentStore(tmp_path / "release").load().notices.values()
    assert (released.id, released.importance, released.cities) == ("N-001", "urgent", ("ansan",))
    assert released.event is not None
    assert released.event.starts.isoformat() == f"{day}T14:00:00"
    assert released.texts["en"].review.state == "reviewed"
    assert released.updated == desk.site.today()


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"shown_until": "2020-01-01"}, "ends before it begins"),
        ({"starts": "2999-01-02T10:00", "ends": "2999-01-02T09:00", "venue/en": "Hall"}, "ends before it begins"),
        ({"starts": "2999-01-02T10:00", "ends": "2999-01-02T11:00"}, "nowhere"),
        ({"starts": "2999-01-02T10:00", "ends": "2999-01-02T11:00", "place": "castle"}, "castle"),
        ({"starts": "2999-01-02T10:00", "ends": "", "venue/en": "Hall"}, "Event › Ends"),
        ({"related": "Z-99"}, "Z-99"),
        ({"importance": "deadly"}, "Importance"),
        ({"shown_from": "soon"}, "First day"),
    ],
)
def test_days_and_places_that_are_wrong_are_refused_with_the_reason(
    desk: Browser, wrong: dict[str, str], word: str
) -> None:
    make(desk)
    sent = desk.send(FACTS, facts(desk, **wrong))
    assert sent.status_code == 400
    assert word in html.unescape(sent.text)
    assert 'name="starts" value=""' in desk.open(FACTS).text


@pytest.mark.parametrize(
    ("language", "reason"), [("en", "It ends before it begins"), ("ko", "마지막 날이 첫날보다 빠릅니다.")]
)
def test_a_notice_that_ends_before_it_begins_is_not_even_made(desk: Browser, language: str, reason: str) -> None:
    desk.client.headers["accept-language"] = language
    sent = desk.send("/new/notice", {**NEW, **days(desk.site, begin=3, end=2)})
    assert sent.status_code == 400
    assert reason in html.unescape(sent.text)
    assert "N-001" not in desk.open("/documents/notice").text
    assert desk.open("/documents/notice/N-001").status_code == 404


def test_two_editors_of_the_days_do_not_overwrite_each_other(desk: Browser) -> None:
    make(desk)
    assert desk.send(FACTS, facts(desk, importance="urgent")).status_code == 303
    assert desk.send(FACTS, facts(desk)).status_code == 409
    assert "urgent" in desk.open("/documents/notice/N-001/facts/history").text


def test_texts_have_conflicts_history_and_a_way_back(desk: Browser) -> None:
    make(desk)
    first = desk.text(EN)
    assert desk.send(EN, {**first, "body": "Come on Monday."}).status_code == 303
    assert desk.send(EN, {**first, "body": "Come on Tuesday."}).status_code == 409
    restored = desk.send(f"{EN}/restore", {"version": "1", "seen_version": "2"}, seen=f"{EN}/history")
    assert restored.status_code == 303
    assert "Bring your card." in str(desk.text(EN)["body"])


def test_a_text_with_marks_or_without_a_figure_is_named(desk: Browser) -> None:
    make(desk)
    desk.send(EN, {**desk.text(EN), "body": "**Come** at 9."})
    assert "Only plain paragraphs are allowed." in desk.open(EN).text
    ko = "/documents/notice/N-001/ko"
    desk.send(
        ko, {"title": "무료 접종", "body": "보건소로 오세요.", "seen_version": "0", "up_to_date": "1", "then": "save"}
    )
    assert "Figures of the source text are missing: 9" in desk.open(ko).text


def test_the_list_says_until_when_and_what_is_over_asks_for_no_translation(site: Site, desk: Browser) -> None:
    today = site.today()
    take_in_notice(
        site.database, notice("over", shown_until=today - timedelta(days=1), shown_from=today - timedelta(days=9))
    )
    take_in_notice(site.database, notice("now", shown_until=today, shown_from=today))
    take_in_notice(
        site.database, notice("later", shown_until=today + timedelta(days=9), shown_from=today + timedelta(days=2))
    )
    listed = desk.open("/documents/notice").text
    for words in (f"Over since {today - timedelta(days=1)}", f"Until {today}", f"From {today + timedelta(days=2)}"):
        assert words in listed
    lan = logged_in(site, "lan")
    work = lan.open("/").text
    assert "/documents/notice/now/vi" in work
    assert "/documents/notice/over/vi" not in work


def test_a_preview_in_a_language_without_a_text_says_so(site: Site, desk: Browser) -> None:
    take_in_notice(site.database, notice("now"))
    page = desk.open("/documents/notice/now/preview/show?language=vi").text
    assert "This language has no text yet" in page
    assert "Title of now" in page
    assert desk.open("/documents/notice/nothing/preview/show").status_code == 404


def test_only_editors_make_notices_and_change_their_days(site: Site, desk: Browser) -> None:
    make(desk)
    lan = logged_in(site, "lan")
    assert lan.open("/new/notice").status_code == 403
    assert lan.send("/new/notice", {**NEW, **days(site)}, seen="/account").status_code == 403
    assert lan.send(FACTS, facts(desk, importance="urgent")).status_code == 403
