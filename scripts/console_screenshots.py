"""Saves pictures of the staff's console for its guide: `scripts/console_screenshots.py OUT [--languages en,ko]`."""

import argparse
import io
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import soundfile
from playwright.sync_api import Page, sync_playwright

from kiosk.content.folder_store import STARTER
from kiosk.domain.recording import hash_of
from sync.server.console.site import Site, open_site
from sync.server.documents.shape import Key
from sync.server.documents.starter import take_in
from sync.server.recordings import shelf
from sync.server.recordings.sound import RATE_HZ, prepare
from sync.server.settings import ServerSettings
from tests.fakes.releases import signed_repository
from tests.fakes.server import PASSWORD, person_with
from tests.fakes.server_thread import RunningServer

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1180, "height": 820}
SHORT = {
    "mina": "일한 증거를 모아서 노동청에 진정서를 내세요. 무료예요. 전화는 1350이에요.",
    "jun": "증거를 모아 노동청에 진정서를 내세요. 돈은 안 들어요. 전화는 1350이에요.",
}
PAGES = {
    "work": "/",
    "list": "/documents/faq?q=월급",
    "document": "/documents/faq/L-08",
    "editor": "/documents/faq/L-08/vi",
    "place": "/whole/place",
    "people": "/people",
    "publish": "/publish",
    "recording": "/recordings/km/faq/L-08",
    "more": "/more",
}


def sample_site(folder: Path) -> Site:
    """Return a server with the starter content and two editors."""
    signed_repository(folder)
    site = open_site(folder, ServerSettings())
    with site.database.writing() as session:
        take_in(session, STARTER)
    everything = ("editor", "translator:*", "reviewer:*", "publisher", "administrator")
    for name in SHORT:
        person_with(site.database, name, *everything)
    person_with(site.database, "lan", "translator:vi", "reviewer:vi")
    mina = person_with(site.database, "mina", *everything)
    with site.database.writing() as session:
        key = Key("faq", "L-08", "km")
        text_hash = hash_of(shelf.spoken_text(session, key).texts)
        shelf.keep(session, mina, key, text_hash, prepare(_hummed(seconds=4)))
    return site


def _hummed(seconds: int) -> bytes:
    """Return a WAV file in place of a voice."""
    file = io.BytesIO()
    tone = np.sin(np.arange(seconds * RATE_HZ) * 2 * np.pi * 180 / RATE_HZ)
    soundfile.write(file, tone / 8, RATE_HZ, format="WAV")
    return file.getvalue()


def log_in(page: Page, name: str) -> None:
    """Log in."""
    page.goto("/log-in")
    page.locator("[name=name]").fill(name)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button.primary").click()


def save_text(page: Page, name: str) -> None:
    """Change the source text and save it."""
    page.locator("[name=short]").fill(SHORT[name])
    page.locator("[name=new_meaning]").check()
    page.locator("button[value=save]").click()


def draw(page: Page, out: Path, end: str, *, wide: bool) -> None:
    """Save the pages."""
    for name, path in PAGES.items():
        page.goto(path)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=out / f"staff-{name}{end}.png", full_page=not wide and name == "editor")
    page.goto(PAGES["editor"])
    line = page.locator("[name=phrasings]").last
    line.fill("chưa nhận được lương tháng này")
    page.locator(".verdict span").last.wait_for()
    line.scroll_into_view_if_needed()
    page.screenshot(path=out / f"staff-phrasing{end}.png")


def main() -> int:
    """Draw everything."""
    parser = argparse.ArgumentParser(description="Pictures of the console.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--languages", default="en,ko")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        RunningServer(sample_site(Path(folder))) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

        def desk(language: str, viewport: dict[str, int], name: str) -> Page:
            page = browser.new_context(locale=language, viewport=viewport, base_url=address).new_page()  # type: ignore[arg-type]
            page.set_default_timeout(120_000)
            log_in(page, name)
            return page

        mina, jun = desk("en", DESKTOP, "mina"), desk("en", DESKTOP, "jun")
        for page in (mina, jun):
            page.goto("/documents/faq/L-08/ko")
        save_text(mina, "mina")
        save_text(jun, "jun")
        jun.locator(".notice").wait_for()
        jun.screenshot(path=options.out / "staff-conflict.png")
        for language in options.languages.split(","):
            end = "" if language == "en" else f"-{language}"
            draw(desk(language, DESKTOP, "mina"), options.out, end, wide=True)
            draw(desk(language, PHONE, "lan" if language == "vi" else "mina"), options.out, f"-phone{end}", wide=False)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
