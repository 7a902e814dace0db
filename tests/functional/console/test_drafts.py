"""A machine's draft in the translation editor, mended by a translator and saved by nobody else."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from kiosk.content.folder_store import STARTER
from sync.server.console.site import Site
from sync.server.documents import workshop
from sync.server.documents.drafting import Drafter
from sync.server.documents.shape import Key
from sync.server.documents.workshop import TextChange
from tests.fakes.server import person_with
from tests.fakes.translation_packages import make_package
from tests.functional.console.desk import PHONE, Desk


@pytest.fixture
def site(site: Site, tmp_path: Path) -> Site:
    """The desk with a translator from English, and Vietnamese texts by which the guard knows the language."""
    packages = {"en-vi": make_package(tmp_path / "en-vi", ("en", "vi"))}
    site = replace(site, drafter=Drafter(lambda: packages))
    nari = person_with(site.database, "nari", "translator:vi", "editor")
    source = {"short": "the centre opens at 9:00 on Monday"}
    written = {"L-01": "vi", "R-12": "vi", "R-07": "en"}
    for document, tag in written.items():
        text = json.loads((STARTER / f"faq/{document}.json").read_bytes())["texts"][tag]
        body = {name: text[name] for name in text if name != "review"}
        key = Key("faq", document, tag)
        with site.database.writing() as session:
            there = workshop.find_texts(session, key).get(tag)
            change = TextChange(body | (source if tag == "en" else {}), there.version if there else 0)
            workshop.save_text(session, nari, key, change)
    return site


def test_a_translator_takes_a_draft_mends_it_and_saves(chromium: Browser, address: str, site: Site) -> None:
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("lan")
    page.goto("/documents/faq/R-07/vi")
    page.locator(".source").get_by_role("link", name="English").click()
    page.get_by_role("link", name="Draft by machine").click()
    expect(page.locator("form .notice")).to_contain_text("nothing is saved yet")
    expect(page.locator("[name=short]")).to_have_value("trung tâm mở cửa lúc 9:00 vào thứ hai")
    expect(page.locator("main")).to_contain_text("The guard has found no fault")
    # What the guard refuses is to be seen, but stands in no field.
    expect(page.locator(".draft-note .bad").first).to_contain_text("Not taken over")
    expect(page.locator("[name=question]")).to_have_value("")
    assert desk.fits()

    page.locator("[name=question]").fill("Trung tâm mở cửa lúc nào?")
    page.locator("button[value=save]").click()
    expect(page.locator(".said")).to_have_text("Saved.")
    expect(page.locator("h1")).to_contain_text("To approve")
    expect(page.locator("[name=short]")).to_have_value("trung tâm mở cửa lúc 9:00 vào thứ hai")
    expect(page.get_by_role("link", name="Draft by machine")).to_have_count(0)
    with site.database.reading() as session:
        assert workshop.find_texts(session, Key("faq", "R-07"))["vi"].state == "machine"
    assert desk.faults == []


def test_a_draft_that_is_left_is_not_kept(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("lan")
    page.goto("/documents/faq/R-07/vi?draft=1&beside=en")
    expect(page.locator("[name=short]")).not_to_have_value("")
    page.goto("/documents/faq/R-07/vi")
    expect(page.locator("[name=short]")).to_have_value("")
    assert desk.faults == []
