"""Drafts of a translation in the editor: from the memory, from a translator, and saved by a person only."""

import html
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.folder_store import STARTER
from sync.server.documents import workshop
from sync.server.documents.drafting import Drafter
from sync.server.documents.shape import Key
from sync.server.documents.workshop import TextChange
from tests.fakes.server import Browser, logged_in, person_with, small_site
from tests.fakes.translation_packages import make_package

VI = "/documents/faq/R-07/vi"
DRAFT = f"{VI}?draft=1&beside=en"


def desk_with(tmp_path: Path, *, packages: dict[str, Path]) -> Browser:
    site = replace(small_site(tmp_path), drafter=Drafter(lambda: packages))
    person_with(site.database, "lan", "translator:vi", "editor", "reviewer:*")
    person_with(site.database, "viewer", "translator:th")
    return logged_in(site, "lan")


def write(desk: Browser, key: Key, **fields: object) -> None:
    nari = person_with(desk.site.database, "nari", "translator:vi", "editor")
    with desk.site.database.writing() as session:
        texts = workshop.find_texts(session, key)
        text = texts.get(key.language)
        body = (text or texts["en"]).body | fields
        workshop.save_text(session, nari, key, TextChange(body, text.version if text else 0))


def state_of(desk: Browser) -> str:
    with desk.site.database.reading() as session:
        return workshop.find_texts(session, Key("faq", "R-07"))["vi"].state


def value_of(page: str, name: str) -> str:
    found = re.search(
        rf'<input name="{name}" value="([^"]*)"|<textarea name="{name}"[^>]*>(.*?)</textarea>', page, re.S
    )
    assert found
    return html.unescape(found[1] or found[2] or "")


@pytest.fixture
def desk(tmp_path: Path) -> Browser:
    """A translator where no translator program is installed."""
    return desk_with(tmp_path, packages={})


@pytest.fixture
def with_machine(tmp_path: Path) -> Browser:
    """The same with a real package from English into Vietnamese, and Vietnamese texts by which the guard knows it."""
    desk = desk_with(tmp_path, packages={"en-vi": make_package(tmp_path / "en-vi", ("en", "vi"))})
    for document in ("L-01", "R-12"):
        text = json.loads((STARTER / f"faq/{document}.json").read_text("utf-8"))["texts"]["vi"]
        write(desk, Key("faq", document, "vi"), **{name: text[name] for name in text if name != "review"})
    return desk


def test_the_memory_fills_what_people_have_translated_and_the_page_says_calmly_what_is_missing(desk: Browser) -> None:
    for tag, short in (("en", "Call 1345. It is free."), ("vi", "Hãy gọi 1345. Miễn phí.")):
        write(desk, Key("faq", "L-01", tag), short=short, question=f"Question {tag}?")
    write(desk, Key("faq", "R-07", "en"), short="Call 1345. It is free.")
    assert "Draft by machine" in desk.open(VI).text
    page = desk.open(DRAFT).text
    assert value_of(page, "short") == "Hãy gọi 1345. Miễn phí."
    assert "From the translation memory" in page
    assert "No translator of this pair is installed" in page


def test_what_is_alike_is_shown_with_the_difference_and_not_taken_over(desk: Browser) -> None:
    write(desk, Key("faq", "L-01", "en"), short="Bring your passport to the office.")
    write(desk, Key("faq", "L-01", "vi"), short="Hãy mang hộ chiếu đến văn phòng.")
    write(desk, Key("faq", "R-07", "en"), short="Bring your card to the office.")
    page = html.unescape(desk.open(DRAFT).text)
    assert value_of(page, "short") == ""
    assert "Hãy mang hộ chiếu đến văn phòng." in page
    assert "<del>" in page
    assert "<ins>" in page


def test_the_machine_drafts_and_the_guard_names_what_it_refuses(with_machine: Browser) -> None:
    write(
        with_machine,
        Key("faq", "R-07", "en"),
        short="the centre opens at 9:00 on Monday",
        details="the centre costs 90 won",
    )
    page = html.unescape(with_machine.open(DRAFT).text)
    assert value_of(page, "short").lower().startswith("trung tâm mở cửa lúc 9:00")
    assert "The guard has found no fault." in page
    assert value_of(page, "question") == ""
    assert "Not taken over:" in page


def test_a_draft_is_saved_by_a_person_only_and_stays_marked(with_machine: Browser) -> None:
    page = with_machine.open(DRAFT)
    with with_machine.site.database.reading() as session:
        assert "vi" not in workshop.find_texts(session, Key("faq", "R-07"))
    fields = {"question": "Thẻ?", "short": "Gọi 1345.", "seen_version": "0", "up_to_date": "1", "then": "save"}
    assert 'name="machine" value="1"' in page.text
    assert with_machine.send(VI, {**fields, "machine": "1"}).status_code == 303
    assert state_of(with_machine) == "machine"
    assert "Draft by machine" not in with_machine.open(VI).text
    with_machine.send(VI, {**fields, "short": "Hãy gọi 1345.", "seen_version": "1"})
    assert state_of(with_machine) == "drafted"


def test_a_draft_that_was_read_through_is_its_writers(with_machine: Browser) -> None:
    fields = {"question": "Thẻ?", "short": "Gọi 1345.", "seen_version": "0", "up_to_date": "1", "then": "save"}
    with_machine.send(VI, {**fields, "machine": "1", "read_through": "1"})
    assert state_of(with_machine) == "drafted"


def test_a_damaged_package_leaves_the_fields_empty(tmp_path: Path) -> None:
    package = make_package(tmp_path / "en-vi", ("en", "vi"))
    (package / "model" / "model.bin").write_bytes(b"damaged")
    desk = desk_with(tmp_path, packages={"en-vi": package})
    page = desk.open(DRAFT)
    assert page.status_code == 200
    assert value_of(page.text, "short") == ""


def test_hostile_words_in_a_draft_are_shown_as_text(desk: Browser) -> None:
    hostile = "<script>alert(1)</script> Bring it to the office now."
    write(desk, Key("faq", "L-01", "en"), short=hostile)
    write(desk, Key("faq", "L-01", "vi"), short=f"{hostile} vi")
    write(desk, Key("faq", "R-07", "en"), short=f"{hostile} Please.")
    assert "<script>alert" not in desk.open(DRAFT).text


def test_nobody_drafts_in_a_language_of_others(desk: Browser) -> None:
    viewer = logged_in(desk.site, "viewer")
    page = viewer.open(DRAFT).text
    assert 'name="machine"' not in page
