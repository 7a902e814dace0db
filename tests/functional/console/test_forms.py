"""A form is shown on paper in a tab of the browser, under the policy that forbids nearly everything."""

import io

import numpy as np
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from sync.server.console.site import Site
from sync.server.documents.shape import Key
from tests.fakes.server import take_in_starter
from tests.functional.console.desk import DESKTOP, WAIT, Desk

FORM = Key("form", "FORM-02")
PAUSE = 500
"""Milliseconds between two looks at the tab."""


def shows_a_sheet(tab: Page) -> bool:
    """Tell whether the browser's PDF viewer shows a white sheet with ink on it, on its dark table."""
    grey = np.asarray(Image.open(io.BytesIO(tab.screenshot())).convert("L"))
    dark, white = grey < 60, grey == 255  # the viewer's table, and the paper
    sheet = dark[:, white.mean(axis=0) > 1 / 2]
    return bool(sheet.size > dark.size / 8 and dark.mean() > 1 / 8 and sheet.any())


def test_a_form_is_shown_on_paper_and_the_editor_stays_as_it_was(chromium: Browser, address: str, site: Site) -> None:
    take_in_starter(site.database, Key("person", "person"), FORM)
    desk = Desk(chromium, address, "en-US", DESKTOP)
    page = desk.log_in("mina")
    page.goto(f"/whole/{FORM}")
    title = page.locator("[name='title/vi']")
    title.fill("Tên mới của đơn")
    page.locator("[name=preview_language]").first.select_option("vi")
    with page.expect_popup() as opened, page.context.expect_event("response") as answered:
        page.get_by_role("button", name="Show on paper").click()
    assert answered.value.headers["content-type"] == "application/pdf"
    for _ in range(WAIT // PAUSE):
        if shows_a_sheet(opened.value):
            break
        opened.value.wait_for_timeout(PAUSE)
    assert shows_a_sheet(opened.value)
    opened.value.close()
    expect(title).to_have_value("Tên mới của đơn")
    assert desk.faults == []
