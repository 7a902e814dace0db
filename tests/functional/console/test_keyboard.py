"""The console without a mouse: everything is reached by Tab, seen when it is reached, and answers where one is."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from sync.server.console.site import Site
from sync.server.documents.shape import Key
from tests.fakes.notices import notice
from tests.fakes.server import PASSWORD, person_with, take_in_notice, take_in_starter
from tests.functional.console.desk import DESKTOP, PHONE, Desk

FORM = Key("form", "FORM-02")
FARTHEST = 150
"""Steps with Tab after which something has surely been missed."""
IS_FOCUSED = "it => it === document.activeElement"
IS_SEEN = """it => {
    const at = it.getBoundingClientRect();
    const top = document.elementFromPoint(at.x + at.width / 2, Math.min(at.y + at.height / 2, at.y + 20));
    return getComputedStyle(it).outlineStyle !== "none" && (it.contains(top) || top?.contains(it));
}"""
"""A ring is around it, and nothing lies over it."""


def tab_to(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Press Tab until the wanted element has the focus; all that is passed must be seen."""
    for _ in range(FARTHEST):
        page.keyboard.press(key)
        focused = page.locator(":focus")
        assert focused.count() == 0 or focused.evaluate(IS_SEEN), focused.evaluate("it => it.outerHTML")
        if wanted.evaluate(IS_FOCUSED):
            return
    raise AssertionError(f"{wanted} cannot be reached with {key}")


def press(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Go to something and press Enter."""
    tab_to(page, wanted, key)
    page.keyboard.press("Enter")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_translator_works_without_a_mouse(chromium: Browser, address: str, viewport: dict[str, int]) -> None:
    desk = Desk(chromium, address, "en-US", viewport)
    page = desk.page
    page.goto("/log-in")
    expect(page.locator("[name=name]")).to_be_focused()
    page.keyboard.type("lan")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("What needs you")
    press(page, page.get_by_role("link", name="R-07").first)

    # Past the menus with one touch, then source, text and button in the order in which one reads.
    expect(page.locator("h1")).to_contain_text("R-07")
    press(page, page.locator(".skip"))
    expect(page.locator("main")).to_be_focused()
    tab_to(page, page.locator(".source").get_by_role("link", name="English"))
    for name, text in (("question", "Mất thẻ thì sao?"), ("short", "Hãy gọi 1345."), ("phrasings", "mất thẻ")):
        tab_to(page, page.locator(f"[name={name}]"))
        page.keyboard.type(text)
    press(page, page.get_by_role("button", name="One more line"))
    expect(page.locator("[name=phrasings]").last).to_be_focused()
    page.keyboard.type("tôi bị mất thẻ")
    expect(page.locator(".verdict:not(:empty)")).to_have_count(2)
    press(page, page.locator("button[value=save]"))
    expect(page.locator(".said")).to_be_focused()
    expect(page.locator("[name=phrasings]").nth(1)).to_have_value("tôi bị mất thẻ")

    press(page, page.get_by_role("link", name="Lan", exact=True), "Shift+Tab")
    press(page, page.get_by_role("button", name="Log out"))
    expect(page.locator("h1")).to_have_text("Log in")
    assert desk.faults == []


def test_what_was_refused_is_said_where_the_focus_goes(chromium: Browser, address: str) -> None:
    page = Desk(chromium, address, "en-US", PHONE).page
    page.goto("/log-in")
    page.keyboard.type("lan")
    page.keyboard.press("Tab")
    page.keyboard.type("a wrong password")
    page.keyboard.press("Enter")
    expect(page.locator(".refusal")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("[name=name]")).to_be_focused()


def test_what_came_of_a_table_is_said_where_the_focus_goes(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", DESKTOP)
    page = desk.log_in("lan")
    page.goto("/exchange")
    with page.expect_download() as taken_out:
        press(page, page.get_by_role("button", name="Save the table"))
    page.locator("[name=table]").set_input_files(taken_out.value.path())
    press(page, page.get_by_role("button", name="Read the table"))
    expect(page.locator("[data-outcome]")).to_be_focused()
    expect(page.locator("[data-outcome]")).to_contain_text("Unchanged 4")
    assert desk.faults == []


def test_a_check_leads_to_what_it_found_and_from_there_to_the_field(
    chromium: Browser, address: str, site: Site
) -> None:
    take_in_starter(site.database, Key("person", "person"), FORM)
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("mina")
    page.goto(f"/whole/{FORM}")
    section = page.locator("[name='fields/0/section']")
    section.fill("nowhere")
    page.get_by_role("button", name="Check before saving").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#faults > *")).to_be_focused()
    press(page, page.locator("#faults button").first)
    expect(section).to_be_focused()
    expect(section).to_have_attribute("aria-invalid", "true")
    assert desk.faults == []


def test_arrow_keys_in_a_filter_do_not_leave_it(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", DESKTOP)
    page = desk.log_in("lan")
    page.goto("/documents/faq")
    tab_to(page, page.locator("[name=status]"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[name=status]").input_value()
    expect(page.locator("[name=status]")).to_be_focused()
    press(page, page.get_by_role("button", name="Search"))
    expect(page).to_have_url(re.compile(f"status={chosen}"))
    assert desk.faults == []


def test_what_was_typed_is_still_there_after_a_refusal(chromium: Browser, address: str, site: Site) -> None:
    take_in_notice(site.database, notice("N-001"))
    desk = Desk(chromium, address, "en-US", DESKTOP)
    page = desk.log_in("mina")
    page.goto("/documents/notice/N-001/facts/edit")
    page.locator("[name=shown_from]").fill("2999-01-02")
    page.locator("[name=shown_until]").fill("2999-01-01")
    page.locator("[name=related]").fill("R-07")
    press(page, page.get_by_role("button", name="Save"))
    expect(page.locator("[role=alert]")).to_be_focused()
    press(page, page.get_by_role("button", name="Back"))
    expect(page.locator("[name=related]")).to_have_value("R-07")


def steps(page: Page) -> list[str]:
    """Walk through a page with Tab and return what had the focus."""
    found: list[str] = []
    for _ in range(FARTHEST):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.count() == 0:
            break
        assert focused.evaluate(IS_SEEN), focused.evaluate("it => it.outerHTML")
        found.append(focused.evaluate("it => it.outerHTML"))
    return found


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_whatever_can_be_used_can_be_reached_and_is_seen(
    chromium: Browser, address: str, site: Site, viewport: dict[str, int]
) -> None:
    person_with(site.database, "boss", "editor", "translator:*", "reviewer:*", "publisher", "administrator")
    desk = Desk(chromium, address, "en-US", viewport)
    page = desk.log_in("boss")
    for path in ("/", "/documents/faq", "/documents/faq/R-07", "/exchange", "/recordings/en/faq/R-07", "/publish"):
        page.goto(path)
        usable = page.locator("a[href], button, input:not([type=hidden]), select, textarea, summary").locator(
            "visible=true"
        )
        assert len(steps(page)) >= usable.count() > 1, path
    assert desk.faults == []
