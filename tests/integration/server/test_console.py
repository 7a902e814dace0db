"""The console's pages as a browser without scripts uses them, and as an attacker does."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.routing import APIRoute
from httpx2 import Response
from sqlalchemy import event, update

from sync.server.audit import now
from sync.server.console.headers import LARGEST_BODY
from sync.server.console.pages import PAGES
from sync.server.console.site import BROWSER_COOKIE
from sync.server.database.tables import KioskRow, RecordingRow, SuggestionRow, TextRow
from sync.server.people import delays
from sync.server.settings import ServerSettings
from tests.fakes.content import whole_library
from tests.fakes.kiosks import suggested
from tests.fakes.local import addition
from tests.fakes.notices import EVENT, notice
from tests.fakes.server import PASSWORD, Browser, logged_in, person_with, small_site, take_in_notice

SCRIPT = '<script>alert("x")</script>'
HOSTILE = f"\"'><img src=x onerror=alert(1)>{SCRIPT}{{{{7*7}}}}${{7*7}}'; DROP TABLE text; --"
KIOSK = "0123456789ab"
EN = "/documents/faq/R-07/en"


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    """Somebody with every role, not logged in yet."""
    site = small_site(tmp_path)
    roles = ("editor", "translator:*", "reviewer:*", "publisher", "administrator")
    person_with(site.database, "mina", *roles)
    with site.database.writing() as session:
        session.add(KioskRow(id=KIOSK, name="Centre in Okcheon", code_used=False))
        session.add(
            RecordingRow(
                language="en",
                kind="faq",
                id="R-07",
                sound=b"OggS",
                sound_hash="0" * 64,
                seconds=2.0,
                text_hash="0" * 64,
                speaker="lan",
                at=now(),
                approved=False,
            )
        )
        said = suggested(addition(whole_library()))
        session.add(
            SuggestionRow(
                kiosk_id=KIOSK,
                document=said.document,
                id=said.id,
                made_at=said.made_at,
                content=json.loads(said.content),
                is_open=True,
                remark="",
            )
        )
    take_in_notice(site.database, notice("N-001", event=replace(EVENT, place="")))
    return Browser(site)


@pytest.fixture
def desk(browser: Browser) -> Browser:
    """The same, logged in."""
    assert browser.log_in("mina").status_code == 303
    return browser


def paths(method: str) -> list[str]:
    """Return an address of every page that answers a method."""
    routes = [each for router in PAGES for each in router.routes if isinstance(each, APIRoute)]
    return [_filled(each.path) for each in routes if method in (each.methods or ())]


def _filled(path: str) -> str:
    values = {"kind": "faq", "document_id": "R-07", "tag": "en", "name": "mina", "kiosk_id": KIOSK}
    values |= {"kiosk": KIOSK, "document": "addition"}
    if path.startswith("/documents/notice"):
        values |= {"document_id": "N-001"}
    if path.startswith("/whole"):
        values |= {"kind": "pack", "document_id": "pack"}
    needed = {"/exchange/file": "?language=en", "/documents/{kind}/{document_id}/{tag}/phrase": "?place=1"}
    return path.format(**values) + needed.get(path, "")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_can_be_read_in_both_languages(desk: Browser, language: str) -> None:
    desk.client.headers["accept-language"] = language
    for path in paths("GET"):
        if path.startswith("/language"):
            continue
        answer = desk.open(path)
        assert answer.status_code == 200, path
        if answer.headers["content-type"].startswith("text/html") and "<html" in answer.text:
            assert f'<html lang="{language}">' in answer.text


def test_without_logging_in_there_is_only_the_entrance(browser: Browser) -> None:
    open_to_all = ("/log-in", "/log-in/code", "/welcome", "/language/en", "/documents")
    for path in paths("GET"):
        answer = browser.client.get(path)
        if path in open_to_all:
            continue
        assert answer.status_code == 303, path
        assert answer.headers["location"].startswith("/log-in")


def test_every_change_needs_the_seal_of_this_browser(desk: Browser) -> None:
    other = Browser(desk.site)
    foreign = other.seal()
    for path in paths("POST"):
        for fields in ({}, {"seal": ""}, {"seal": foreign}, {"seal": "0" * 64}):
            answer = desk.client.post(path, data={**fields, "name": "x", "password": "y", "code": "z"})
            assert answer.status_code == 403, path
            assert "form-outdated" in answer.text


def test_another_site_cannot_use_the_cookie_for_a_change(desk: Browser) -> None:
    cookies = desk.open("/log-in").headers.get("set-cookie", "") + str(desk.log_in("mina").headers["set-cookie"])
    assert "HttpOnly" in cookies
    assert "samesite=lax" in cookies.lower()


def test_logging_in_changes_the_browsers_token_and_logging_out_ends_it(browser: Browser) -> None:
    browser.open("/log-in")
    planted = browser.client.cookies[BROWSER_COOKIE]
    browser.log_in("mina")
    mine = browser.client.cookies[BROWSER_COOKIE]
    assert mine != planted
    thief = Browser(browser.site)
    thief.client.cookies.set(BROWSER_COOKIE, planted)
    assert thief.client.get("/").status_code == 303
    thief.client.cookies.set(BROWSER_COOKIE, mine, domain="desk.test")
    browser.send("/log-out", {}, seen="/account")
    after = Browser(browser.site)
    after.client.cookies.set(BROWSER_COOKIE, mine)
    assert after.client.get("/").status_code == 303


def test_the_console_does_not_tell_which_names_exist(browser: Browser) -> None:
    def shown(answer: Response) -> str:
        return re.sub(r"[0-9a-f]{64}", "", answer.text).replace("ghost", "mina")

    known, unknown = browser.log_in("mina", "wrong password"), browser.log_in("ghost", "wrong password")
    assert (known.status_code, shown(known)) == (unknown.status_code, shown(unknown))
    assert {name.lower() for name in known.headers} == {name.lower() for name in unknown.headers}


def test_guessing_codes_of_invitations_becomes_slow(browser: Browser) -> None:
    fields = {"password": PASSWORD, "again": PASSWORD}
    answers = [
        browser.send("/welcome", {**fields, "code": f"AAAA-BBBB-CCCC-{number:04}"}).text
        for number in range(delays.FREE_TRIES["address"] + 1)
    ]
    assert "The code is wrong" in answers[0]
    assert "several failures" in answers[-1]


@pytest.mark.parametrize(
    "after", ["https://evil.example", "//evil.example", "/\\evil.example", "/\tevil", "javascript:x"]
)
def test_nobody_is_led_elsewhere(browser: Browser, after: str) -> None:
    answer = browser.send("/log-in", {"name": "mina", "password": PASSWORD, "after": after})
    assert answer.headers["location"] == "/"
    assert browser.client.get("/language/en", params={"after": after}).headers["location"] == "/"


def test_what_is_written_is_shown_as_text_wherever_it_appears(desk: Browser) -> None:
    fields = desk.text(EN)
    for name in ("question", "short", "details", "bring", "phrasings"):
        fields[name] = HOSTILE
    assert desk.send(EN, fields).status_code == 303
    for path in (
        EN,
        f"{EN}/history",
        "/documents/faq/R-07",
        "/documents/faq?q=alert",
        "/documents/faq/R-07/ko?beside=en",
        "/log",
    ):
        page = desk.open(path)
        assert page.status_code == 200
        assert SCRIPT not in page.text
        assert "<img src=x" not in page.text
        assert "49" not in page.text.replace("{{7*7}}", "").split("alert", 1)[-1][:40]
    conflict = desk.send(EN, {**fields, "seen_version": "1", "short": f"{HOSTILE}2"})
    assert conflict.status_code == 409
    assert SCRIPT not in conflict.text
    trial = desk.client.post(f"{EN}/try", data={"phrasings": HOSTILE, "place": "0", "seal": desk.seal(EN)})
    assert SCRIPT not in trial.text


@pytest.mark.parametrize(
    "path", ["/documents/faq?q={}", "/documents/faq?topic={}", "/log?about={}", "/meaning/en?q={}", "/log-in?after={}"]
)
def test_what_is_asked_for_is_shown_as_text(desk: Browser, path: str) -> None:
    page = desk.open(path.format("%3Cscript%3Ealert(1)%3C/script%3E%00%22%27"))
    assert page.status_code == 200
    assert "<script>alert" not in page.text


@pytest.mark.parametrize(
    "path",
    [
        "/documents/faq/%00/en",
        "/documents/faq/..%2f..%2fetc/en",
        "/people/%00",
        "/documents/faq/R-07/xx",
        "/static/../app.py",
        "/static/%2e%2e/app.py",
    ],
)
def test_paths_lead_nowhere_else(desk: Browser, path: str) -> None:
    assert desk.open(path).status_code in (404, 405)


def test_the_work_list_asks_as_often_for_many_piles_as_for_one(desk: Browser) -> None:
    asked: list[str] = []
    event.listen(desk.site.database.engine, "before_cursor_execute", lambda *parts: asked.append(parts[2]))

    def questions(*waiting: str) -> int:
        with desk.site.database.writing() as session:
            session.execute(update(TextRow).values(status="reviewed"))
            session.execute(update(TextRow).where(TextRow.language.in_(waiting)).values(status="waiting"))
        asked.clear()
        shown = desk.open("/").text
        assert all(f"/documents/faq/R-07/{tag}" in shown for tag in waiting)
        return len(asked)

    assert questions("en") == questions("en", "ko")


@pytest.mark.parametrize("name", ["title", "agency", "address", "visas", "regions", "related"])
def test_facts_are_shown_as_text(desk: Browser, name: str) -> None:
    edit = "/documents/faq/R-07/facts/edit"
    fields = {
        "seen_version": "1",
        "topic": "residence",
        "confidence": "official",
        "checked_on": "2026-11-20",
        "title": "A law",
        name: HOSTILE,
    }
    assert desk.send(edit, fields).status_code == 303
    for path in (edit, "/documents/faq/R-07", "/documents/faq/R-07/facts/history", "/log"):
        assert SCRIPT not in desk.open(path).text


@pytest.mark.parametrize(
    "field",
    [{"confidence": "certain"}, {"checked_on": "yesterday"}, {"seen_version": "x"}, {"review_by": "2026-13-01"}],
)
def test_facts_that_are_no_content_are_refused(desk: Browser, field: dict[str, str]) -> None:
    right = {
        "seen_version": "1",
        "topic": "residence",
        "confidence": "official",
        "checked_on": "2026-11-20",
        "title": "T",
    }
    assert desk.send("/documents/faq/R-07/facts/edit", right | field).status_code == 400


def test_every_answer_carries_the_headers_of_caution(desk: Browser) -> None:
    for path in ("/", "/log-in", "/static/console.css", "/no-such-page", EN):
        headers = desk.open(path).headers
        policy = headers["content-security-policy"]
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
    assert desk.open("/").headers["cache-control"] == "no-store"


def test_no_page_has_scripts_or_styles_of_its_own(desk: Browser) -> None:
    for path in paths("GET"):
        answer = desk.open(path)
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = answer.text
        assert not re.search(r"<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|javascript:", page), path


def test_a_body_without_end_is_refused(desk: Browser) -> None:
    answer = desk.client.post(EN, content=b"x" * (LARGEST_BODY + 1))
    assert answer.status_code == 413
    chunks = (b"x" * 1_000_000 for _ in range(LARGEST_BODY // 1_000_000 + 1))
    form = {"content-type": "application/x-www-form-urlencoded"}
    assert desk.client.post(EN, content=chunks, headers=form).status_code == 413


def test_behind_https_cookies_are_bound_to_it(tmp_path: Path) -> None:
    site = small_site(tmp_path, ServerSettings(public_address="https://desk.test"))
    answer = Browser(site).client.get("/log-in")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"__Host-{BROWSER_COOKIE}=")
    assert "Secure" in cookie
    assert answer.headers["strict-transport-security"]


@pytest.mark.parametrize(
    ("roles", "closed"),
    [
        (("editor",), ["/people", "/people/new", "/log", "/publish"]),
        (("publisher",), ["/people", "/log", "/new/faq"]),
        (("administrator",), ["/publish", "/new/faq"]),
    ],
)
def test_roles_open_only_their_pages(tmp_path: Path, roles: tuple[str, ...], closed: list[str]) -> None:
    site = small_site(tmp_path)
    person_with(site.database, "boss", "administrator")
    person_with(site.database, "jun", *roles)
    browser = logged_in(site, "jun")
    assert [browser.open(path).status_code for path in closed] == [403] * len(closed)


def test_an_administrator_invites_and_the_invited_person_begins(desk: Browser) -> None:
    fields = {"name": "lan", "shown_name": "Lan", "grant": ["translator:vi"]}
    page = desk.send("/people/new", fields).text
    code = re.search(r'class="big-code">([^<]+)<', page)
    assert code
    lan = Browser(desk.site)
    assert lan.send("/welcome", {"code": code[1], "password": PASSWORD, "again": PASSWORD}).status_code == 303
    assert "Tiếng Việt" in lan.open("/").text
    assert lan.open("/people").status_code == 403


def test_a_roleless_or_unknown_grant_is_refused(desk: Browser) -> None:
    for grant in ("king", "translator", "editor:vi", "translator:"):
        answer = desk.send("/people/new", {"name": "lan", "grant": [grant]})
        assert answer.status_code == 400, grant


def test_a_translation_is_written_beside_its_source_and_approved_by_another(desk: Browser) -> None:
    path = "/documents/faq/R-07/vi"
    text = {"question": "Thẻ cư trú?", "short": "Gọi 1345.", "phrasings": ["thẻ của tôi"], "details": "", "bring": ""}
    page = desk.open(path)
    assert "Source" in page.text
    sent = desk.send(path, {**text, "seen_version": "0", "up_to_date": "1", "then": "approve"})
    assert sent.status_code == 400
    assert "only writer" in sent.text
    desk.send(path, {**text, "seen_version": "0", "up_to_date": "1", "then": "save"})
    person_with(desk.site.database, "lan", "reviewer:vi")
    lan = logged_in(desk.site, "lan")
    assert "R-07" in lan.open("/").text
    assert lan.send(path, {**lan.text(path), "then": "approve"}).headers["location"].endswith("said=approved")
    assert "Approved" in lan.open(path).text


def test_a_phrasing_is_tried_with_the_other_lines_as_they_stand(desk: Browser) -> None:
    seal = desk.seal(EN)
    lines = [line for line in desk.text(EN)["phrasings"] if line]

    def verdict(line: str) -> str:
        fields = {"phrasings": [*lines, line], "place": str(len(lines)), "seal": seal}
        return desk.client.post(f"{EN}/try", data=fields).text

    assert "stands here twice" in verdict(lines[0])
    assert "Not understood" in verdict("zxqv wvutsr plonk")
    assert verdict("   ") == ""
    collision = desk.text("/documents/faq/L-01/en")["phrasings"][0]
    assert "L-01" in verdict(collision)
