"""The page of publishing: a plan first, then exactly that plan or nothing."""

import html
import re
import time
from pathlib import Path

import pytest

from sync.server.database.tables import PublicationRow
from sync.server.documents import workshop
from sync.server.documents.shape import Json, Key
from sync.server.documents.workshop import TextChange
from sync.server.publications import BEGINNING
from sync.server.publishing.only_publisher import only_publisher
from tests.fakes.releases import signed_repository
from tests.fakes.server import Browser, logged_in, person_with, small_site

PATIENCE_SECONDS = 120
EN = Key("faq", "R-07", "en")


@pytest.fixture
def desk(tmp_path: Path) -> Browser:
    """A publisher in front of a server that can publish."""
    signed_repository(tmp_path)
    site = small_site(tmp_path)
    person_with(site.database, "mina", "publisher", "editor")
    return logged_in(site, "mina")


def ended(desk: Browser) -> str:
    """Return the page as it is when nothing runs any more."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        page = html.unescape(desk.open("/publish").text)
        if "<progress" not in page:
            return page
        time.sleep(0.1)
    pytest.fail("it runs without end")


def look(desk: Browser) -> str:
    assert desk.send("/publish", {"then": "check"}).status_code == 303
    return ended(desk)


def plan_of(page: str) -> str:
    found = re.search(r'name="plan" value="(\w{64})"', page)
    assert found, "no plan can be published"
    return found[1]


def publish(desk: Browser, plan: str) -> str:
    assert desk.send("/publish", {"then": "publish", "plan": plan}).status_code == 303
    return ended(desk)


def approve(desk: Browser, key: Key = EN, *, new_meaning: bool = False, **fields: object) -> None:
    """Let a text become another, approved by two."""
    mina, jun = (person_with(desk.site.database, name, "editor", "reviewer:*") for name in ("nari", "jun"))
    with desk.site.database.writing() as session:
        text = workshop.find_texts(session, key)[key.language]
        change = TextChange(text.body | fields, text.version, new_meaning=new_meaning)
        saved = workshop.save_text(session, mina, key, change)
        workshop.approve_text(session, jun, key, saved.version, four_eyes=True)


def releases(desk: Browser) -> list[Path]:
    return list((desk.site.folder / "repository/targets").glob("**/*.R-07.json"))


def test_the_plan_is_shown_and_then_goes_out(desk: Browser) -> None:
    page = look(desk)
    assert "What would go out" in page
    assert '<a href="/documents/faq/R-07">' in page
    assert re.search(r"en <b>\d+</b>", page)
    assert not releases(desk)
    assert "Release 1 has gone out" in publish(desk, plan_of(page))
    assert len(releases(desk)) == 1
    assert "Nothing has changed since the last release." in look(desk)


def test_what_was_approved_meanwhile_does_not_go_out_unseen(desk: Browser) -> None:
    seen = plan_of(look(desk))
    approve(desk, short="Ask at 1345.")
    page = publish(desk, seen)
    assert "approved or published meanwhile" in page
    assert not releases(desk)
    assert plan_of(page) != seen
    assert "Release 1 has gone out" in publish(desk, plan_of(page))
    assert b"Ask at 1345." in releases(desk)[0].read_bytes()


def test_a_changed_figure_goes_out_before_its_translations_once_it_is_a_new_meaning(desk: Browser) -> None:
    approve(desk, short="The fee is 98,765 won.")
    page = look(desk)
    assert "98765" in page, "a figure that only one language has"
    assert '<a href="/documents/faq/R-07/ko">' in page
    assert 'name="plan"' not in page
    approve(desk, new_meaning=True)
    assert "Release 1 has gone out" in publish(desk, plan_of(look(desk)))
    assert b"98,765" in releases(desk)[0].read_bytes()


def test_only_what_changed_is_named_the_second_time(desk: Browser) -> None:
    publish(desk, plan_of(look(desk)))
    approve(desk, short="Ask at 1345.")
    page = look(desk)
    assert "1 documents change" in page
    assert page.count('class="row change"') == 1


def test_a_plan_that_nobody_was_shown_is_questioned_all_the_same(desk: Browser) -> None:
    question = _body(desk, EN)["question"]
    approve(desk, Key("faq", "L-01", "en"), question=question)
    page = look(desk)
    assert "self-test-failed" in page
    assert "forbids the release" in page
    assert '<a href="/documents/faq/' in page
    assert 'name="plan"' not in page
    with desk.site.database.reading() as session:
        plan = session.query(PublicationRow).one().plan
    assert "self-test-failed" in publish(desk, plan)
    assert not releases(desk)


def test_faults_that_forbid_a_release_are_named_with_their_documents(desk: Browser) -> None:
    approve(desk, short="word " * 190)
    approve(desk, Key("faq", "L-01", "en"), phrasings=[])
    page = look(desk)
    assert "content-rejected" in page
    assert '<a href="/documents/faq/R-07/en">R-07</a>' in page
    assert '<a href="/documents/faq/L-01/en">L-01</a>' in page
    assert 'name="plan"' not in page


@pytest.mark.parametrize("fields", [{"then": "publish"}, {"then": "publish", "plan": ""}])
def test_nothing_is_published_without_a_plan(desk: Browser, fields: dict[str, str]) -> None:
    assert desk.send("/publish", fields).status_code == 400
    assert "<progress" not in desk.open("/publish").text


@pytest.mark.parametrize("plan", ["0" * 64, "x' OR 1=1 --", "<script>alert(1)</script>"])
def test_a_plan_that_is_none_is_answered_with_the_real_one(desk: Browser, plan: str) -> None:
    page = publish(desk, plan[:64])
    assert "approved or published meanwhile" in page
    assert "<script>alert" not in desk.open("/publish").text
    assert not releases(desk)


def test_one_publisher_at_a_time(desk: Browser) -> None:
    with only_publisher(desk.site.folder / "repository"):
        answer = desk.send("/publish", {"then": "check"})
    assert answer.status_code == 409
    assert "publishing-busy" in answer.text


def test_what_a_stopped_server_left_is_said_after_a_reload(desk: Browser) -> None:
    page = look(desk)
    with desk.site.database.writing() as session:
        row = session.query(PublicationRow).one()
        row.ended_at, row.report, row.began_at = None, None, row.began_at - 2 * BEGINNING
        row.step = {"name": "questioning", "done": 1, "of": 2}
    with only_publisher(desk.site.folder / "repository"):
        assert '<progress value="1" max="2">' in desk.open("/publish").text
    assert "broken-off" in desk.open("/publish").text
    assert plan_of(look(desk)) == plan_of(page)


def test_without_keys_the_page_says_what_is_missing(tmp_path: Path) -> None:
    site = small_site(tmp_path)
    person_with(site.database, "mina", "publisher")
    browser = logged_in(site, "mina")
    answer = browser.send("/publish", {"then": "check"})
    assert answer.status_code == 400
    assert "root-missing" in answer.text


def test_the_texts_in_a_plan_are_shown_as_text(desk: Browser) -> None:
    approve(desk, question="<script>alert(1)</script> How do I get a permanent visa?")
    look(desk)
    assert "<script>alert" not in desk.open("/publish").text


def _body(desk: Browser, key: Key) -> Json:
    with desk.site.database.reading() as session:
        return workshop.find_texts(session, key)[key.language].body
