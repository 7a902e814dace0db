"""What the tests of the console share: a real browser, and a server for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from sync.server.console.site import Site
from sync.server.settings import ServerSettings
from tests.fakes.releases import signed_repository
from tests.fakes.server import person_with, small_site
from tests.fakes.server_thread import RunningServer
from tests.functional.console.desk import WAIT

CHROMIUM = Path("/usr/bin/chromium")
HEARS_A_TONE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
"""Chromium's own microphone without one: it beeps, and nobody is asked."""


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A real browser without a window."""
    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed")
    expect.set_options(timeout=WAIT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", *HEARS_A_TONE])
        yield browser
        browser.close()


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A server with a small content, three people, and a signed repository to publish into."""
    signed_repository(tmp_path)
    site = small_site(tmp_path, ServerSettings())
    person_with(site.database, "mina", "editor", "publisher")
    person_with(site.database, "jun", "editor", "reviewer:*")
    person_with(site.database, "lan", "translator:vi")
    return site


@pytest.fixture
def address(site: Site) -> Iterator[str]:
    """Where the server listens."""
    with RunningServer(site) as address:
        yield address
