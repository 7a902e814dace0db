"""What staff do at the console, in a real browser: log in, write, meet a colleague, translate, approve, publish."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from sync.server.console.site import Site
from sync.server.documents import workshop
from sync.server.documents.shape import Key
from sync.server.people import delays
from tests.fakes.server import person_with
from tests.functional.console.desk import DESKTOP, PHONE, Desk


def test_staff_write_meet_translate_approve_and_publish(chromium: Browser, address: str, site: Site) -> None:
    mina, jun = Desk(chromium, address, "ko-KR", DESKTOP), Desk(chromium, address, "en-US", DESKTOP)
    lan = Desk(chromium, address, "en-US", PHONE)
    for desk, name in ((mina, "mina"), (jun, "jun"), (lan, "lan")):
        desk.log_in(name)
    expect(mina.page.locator("h1")).to_have_text("내가 할 일")

    # Two editors open the same answer; the second to save sees both versions and loses nothing.
    for desk in (mina, jun):
        desk.page.goto("/documents/faq/R-07/ko")
    mina.page.locator("[name=short]").fill("1345에 전화해서 물어보세요.")
    mina.page.locator("[name=new_meaning]").check()
    mina.page.locator("button[value=save]").click()
    expect(mina.page.locator(".said")).to_have_text("저장했습니다.")
    jun.page.locator("[name=question]").fill("영주권은 어떻게 받나요?")
    jun.page.locator("button[value=save]").click()
    expect(jun.page.locator("[role=alert]")).to_contain_text("Nothing is lost")
    expect(jun.page.locator("[role=alert]")).to_be_focused()
    expect(jun.page.locator("[name=short]")).to_have_value("1345에 전화해서 물어보세요.")
    jun.page.locator("button[value=save]").click()
    expect(jun.page.locator("[name=question]")).to_have_value("영주권은 어떻게 받나요?")
    expect(jun.page.locator("[name=short]")).to_have_value("1345에 전화해서 물어보세요.")

    # The translator writes on a phone, beside the source.
    phone = lan.page
    phone.goto("/")
    phone.get_by_role("link", name="R-07").first.click()
    expect(phone.locator(".source")).to_contain_text("1345에 전화해서")
    phone.locator("[name=question]").fill("Làm sao xin thường trú?")
    phone.locator("[name=short]").fill("Hãy gọi 1345 để hỏi.")
    phone.locator("[name=phrasings]").last.fill("xin thường trú thế nào")
    phone.get_by_role("button", name="One more line").click()
    expect(phone.locator("[name=phrasings]")).to_have_count(2)
    assert lan.fits()
    phone.locator("button[value=save]").click()
    expect(phone.locator(".said")).to_have_text("Saved.")

    # The reviewer approves the source, then the translation.
    for tag in ("ko", "vi"):
        jun.page.goto(f"/documents/faq/R-07/{tag}")
        jun.page.locator("button[value=approve]").click()
        expect(jun.page.locator(".said")).to_have_text("Approved.")

    # English follows the old meaning: its page shows what has changed, word by word.
    jun.page.goto("/documents/faq/R-07/en?beside=ko")
    expect(jun.page.locator("main ins").first).to_be_visible()

    for desk in (mina, jun, lan):
        assert desk.faults == []


def test_an_event_is_written_on_a_phone_and_looked_at_as_the_kiosk_shows_it(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("jun")
    page.goto("/documents/notice")
    page.get_by_role("link", name="Write a new notice").click()
    page.locator("[name=shown_until]").fill("2999-12-31")
    page.locator("[name=title]").fill("Korean class")
    page.locator("[name=body]").fill("Come and learn.\n\nIt is free.")
    assert desk.fits()
    page.locator("main button.primary").click()
    page.locator("[name=starts]").fill("2999-12-05T14:00")
    page.locator("[name=ends]").fill("2999-12-05T16:00")
    page.locator("[name='venue/en']").fill("Room 2")
    page.get_by_text("Only in these cities").click()
    page.locator("[name=cities][value=ansan]").check()
    assert desk.fits()
    page.locator("main button.primary").click()
    expect(page.locator("main")).to_contain_text("2999-12-05 14:00")
    page.get_by_role("link", name="As the kiosk shows it").click()
    expect(page.locator(".shown")).to_contain_text("Room 2")
    expect(page.locator("main")).to_contain_text("Shown now")
    assert desk.fits()
    assert desk.faults == []


def test_a_phrasing_says_at_once_which_answer_it_finds(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("jun")
    page.goto("/documents/faq/R-07/en")
    page.locator("[name=phrasings]").last.fill("zxqv wvutsr plonk")
    expect(page.locator(".verdict").last).to_contain_text("Not understood")
    page.locator("[name=phrasings]").last.fill(page.locator("[name=phrasings]").first.input_value())
    expect(page.locator(".verdict").last).to_contain_text("twice")
    assert desk.faults == []


def test_a_script_written_into_a_text_never_runs(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", DESKTOP)
    page = desk.log_in("jun")
    page.goto("/documents/faq/R-07/en")
    for field in ("question", "short", "details"):
        page.locator(f"[name={field}]").fill('"><script>alert(1)</script><img src=x onerror="alert(2)">')
    page.locator("button[value=save]").click()
    for path in ("/documents/faq/R-07/en", "/documents/faq/R-07/en/history", "/documents/faq", "/documents/faq/R-07"):
        page.goto(path)
        assert page.locator("img[src=x]").count() == 0
    assert desk.faults == []


def test_a_stranger_learns_nothing_and_soon_has_to_wait(chromium: Browser, address: str) -> None:
    page = Desk(chromium, address, "en-US", PHONE).page
    for number in range(delays.FREE_TRIES["name"] + 1):
        page.goto("/log-in")
        page.locator("[name=name]").fill("mina")
        page.locator("[name=password]").fill(f"wrong password {number}")
        page.locator("main button.primary").click()
        expect(page.locator(".refusal")).to_contain_text("That did not work")


@pytest.mark.parametrize("locale", ["ko-KR", "en-US"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_no_page_sticks_out_to_the_side(
    chromium: Browser, address: str, site: Site, locale: str, viewport: dict[str, int]
) -> None:
    person_with(site.database, "boss", "editor", "translator:*", "reviewer:*", "publisher", "administrator")
    desk = Desk(chromium, address, locale, viewport)
    page = desk.log_in("boss")
    faq = "/documents/faq/R-07"
    for path in (
        "/",
        "/documents/faq",
        faq,
        f"{faq}/ko",
        f"{faq}/en/history",
        f"{faq}/facts/edit",
        "/publish",
        "/people",
        "/people/boss",
        "/account",
        "/log",
        "/more",
        "/new/faq",
        "/documents/notice",
        "/new/notice",
    ):
        page.goto(path)
        assert desk.fits(), path
    assert desk.faults == []


def test_publishing_shows_its_plan_and_publishes_exactly_that(
    chromium: Browser, address: str, site: Site, tmp_path: Path
) -> None:
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("mina")
    page.goto("/publish")
    page.get_by_role("button", name="Look at what would go out").click()
    expect(page.locator("main h2").first).to_have_text("What would go out")
    expect(page.get_by_role("link", name="R-07")).to_have_attribute("href", "/documents/faq/R-07")
    assert desk.fits()
    assert not (tmp_path / "repository" / "targets").exists()

    # Somebody approves a text between the look and the touch.
    jun = person_with(site.database, "jun", "editor", "reviewer:*")
    key = Key("faq", "R-12", "ko")
    with site.database.writing() as session:
        text = workshop.find_texts(session, key)["ko"]
        workshop.approve_text(session, jun, key, text.version, four_eyes=True)
    page.get_by_role("button", name="Publish exactly this").click()
    expect(page.locator(".notice")).to_contain_text("approved or published meanwhile")
    assert not (tmp_path / "repository" / "targets").exists()

    page.get_by_role("button", name="Publish exactly this").click()
    expect(page.locator("main h2").first).to_have_text("Release 1 has gone out")
    page.reload()
    expect(page.locator("main h2").first).to_have_text("Release 1 has gone out")
    assert (tmp_path / "repository" / "metadata" / "timestamp.json").exists()
    assert list((tmp_path / "repository" / "targets" / "content" / "faq").glob("*.R-07.json"))
    assert desk.faults == []
