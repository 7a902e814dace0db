"""A person in front of a browser at the staff's console."""

import re
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page

from tests.fakes.server import PASSWORD

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
WAIT = 60_000
"""Milliseconds until something has surely failed; a busy machine is slow."""


class Desk:
    """A person in front of a browser; nothing on a page may fail behind their back."""

    def __init__(self, chromium: Browser, address: str, locale: str, viewport: dict[str, int], **context: Any) -> None:
        """context: what else Playwright knows to give a browser."""
        self._context = chromium.new_context(locale=locale, viewport=viewport, base_url=address, **context)  # type: ignore[arg-type]
        self._context.set_default_timeout(WAIT)
        self.faults: list[str] = []
        self._context.on("console", self._note)
        self._context.on("dialog", self._refuse)
        self._context.on("weberror", lambda failed: self.faults.append(str(failed.error)))
        self.page: Page = self._context.new_page()

    def log_in(self, name: str) -> Page:
        """Log in and return the page."""
        self.page.goto("/log-in")
        self.page.locator("[name=name]").fill(name)
        self.page.locator("[name=password]").fill(PASSWORD)
        self.page.locator("main button.primary").click()
        self.page.wait_for_url(re.compile(r"/$"))
        return self.page

    def fits(self) -> bool:
        """Tell whether nothing sticks out to the side."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))

    def _note(self, line: ConsoleMessage) -> None:
        if "Content Security" in line.text:
            self.faults.append(line.text)

    def _refuse(self, dialog: Dialog) -> None:
        self.faults.append(dialog.message)
        dialog.dismiss()
