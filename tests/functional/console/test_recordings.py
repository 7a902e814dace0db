"""Staff lend their voice: into the browser's microphone or as a file, and a colleague approves by ear."""

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from sync.server.console.site import Site
from tests.fakes.recordings import spoken, written
from tests.functional.console.desk import DESKTOP, PHONE, Desk

PAGE = "/recordings/en/faq/R-07"
SPOKEN_MS = 4000
"""How long somebody speaks. Chromium's microphone beeps a few times meanwhile."""


def hear(page: Page) -> None:
    """Play the recording of a page, and wait until some of it has sounded."""
    page.locator("audio").evaluate(
        "audio => audio.play().then(() => new Promise(heard => audio.addEventListener('timeupdate', heard)))"
    )


def test_a_voice_is_sent_as_a_file_and_approved_by_ear(
    chromium: Browser, address: str, site: Site, tmp_path: Path
) -> None:
    (tmp_path / "voice.wav").write_bytes(written(spoken()))
    mina, jun = Desk(chromium, address, "en-US", DESKTOP), Desk(chromium, address, "ko-KR", PHONE)
    page = mina.log_in("mina")
    page.goto("/recordings?language=en")
    page.get_by_role("link", name="R-07").click()
    page.locator("[name=sound]").set_input_files(tmp_path / "voice.wav")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".said")).to_have_text("Saved.")
    expect(page.locator("h1")).to_contain_text("To approve")
    hear(page)

    page = jun.log_in("jun")
    page.goto(PAGE)
    hear(page)
    assert jun.fits()
    page.locator("button[value=approve]").click()
    expect(page.locator("h1")).to_contain_text("승인됨")
    assert mina.faults == jun.faults == []


def test_a_text_is_read_aloud_into_the_browsers_microphone(chromium: Browser, address: str) -> None:
    desk = Desk(chromium, address, "en-US", PHONE, permissions=["microphone"])
    page = desk.log_in("mina")
    page.goto(PAGE)
    page.get_by_role("button", name="Start recording").click()
    expect(page.locator("[data-said]")).to_have_text("Recording …")
    page.wait_for_timeout(SPOKEN_MS)
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("[data-said]")).to_contain_text("Recorded")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".said")).to_have_text("Saved.")
    hear(page)
    assert desk.faults == []


def test_what_is_no_sound_is_refused_in_words(chromium: Browser, address: str, tmp_path: Path) -> None:
    (tmp_path / "voice.wav").write_bytes(b"a letter, not a voice")
    desk = Desk(chromium, address, "en-US", PHONE)
    page = desk.log_in("mina")
    page.goto(PAGE)
    page.locator("[name=sound]").set_input_files(tmp_path / "voice.wav")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("[role=alert]")).to_contain_text("no recording that can be read")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("Not recorded")
    assert desk.faults == []
