"""The staff page without a window: its door, its sections, and who is logged out."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from tests.fakes.printing import FakePrinter
from tests.fakes.qml_parts import Later
from tests.fakes.staff import RIGHT_PIN, StaffPage, make_staff, make_staff_page
from tests.unit.ui.bench import Bench
from ui.viewmodels.staff.printers import PrintersSection

PIN = "402816"


@pytest.fixture
def page(application: QGuiApplication) -> StaffPage:
    """The page over fakes, logged in."""
    made = make_staff_page()
    made.enter()
    made.tryPin(RIGHT_PIN)
    assert made.property("phase") == "open"
    return made


def get(page: StaffPage, section: str, name: str) -> object:
    """Return a property of a section."""
    return page.part(section).property(name)


def test_nothing_opens_before_the_pin(application: QGuiApplication) -> None:
    page = make_staff_page()
    page.enter()
    page.openSection("printers")
    assert (page.property("phase"), page.property("section")) == ("pin", "")
    page.tryPin("000000")
    assert (page.property("phase"), page.property("problem")) == ("pin", "pin-wrong")
    page.door.wait = timedelta(seconds=90)
    page.enter()
    assert (page.property("waitSeconds"), page.property("problem")) == (90, "")
    page.door.is_set = False
    page.enter()
    assert page.property("problem") == "pin-missing"
    page.door.is_set = True
    page._look()  # as its timer does
    assert page.property("problem") == ""


def test_back_leads_from_a_section_to_the_list_and_from_there_out(page: StaffPage) -> None:
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    page.openSection("printers")
    assert page.back()
    assert (page.property("section"), left) == ("", [])
    page.openSection("nonsense")
    assert page.property("section") == ""
    page.back()
    assert left == [True]


def test_logging_out_closes_the_open_section(page: StaffPage) -> None:
    page.openSection("health")
    page.clear()
    assert (page.property("phase"), page.property("section")) == ("closed", "")
    page.openSection("health")
    assert page.property("section") == ""


def test_a_test_page_is_followed_to_its_end_and_the_queue_emptied(page: StaffPage) -> None:
    page.openSection("printers")
    printers = page.part("printers")
    assert [row["trouble"] for row in get(page, "printers", "printers").rows] == ["", "media-empty"]  # type: ignore[attr-defined]
    printers.printTest("pages")  # type: ignore[attr-defined]
    while page.is_busy:
        printers._look()  # type: ignore[attr-defined]  # as its timer does
    assert get(page, "printers", "testPhase") == "done"
    printers.printTest("receipts")  # type: ignore[attr-defined]
    assert get(page, "printers", "testTrouble") == "media-empty"
    assert not page.is_busy, "nobody stays logged in because paper is missing"
    printers.clearQueue()  # type: ignore[attr-defined]
    assert (get(page, "printers", "wasCleared"), get(page, "printers", "waiting")) == (True, 0)


def test_the_health_shows_first_what_needs_somebody_and_leaves_out_what_takes_long(page: StaffPage) -> None:
    page.openSection("health")
    rows = get(page, "health", "parts").rows  # type: ignore[attr-defined]
    assert [(row["part"], row["state"]) for row in rows] == [
        ("printer", "bad"),
        ("fonts", "warning"),
        ("space", "good"),
    ]
    assert rows[0]["details"] == "Office is stopped: media-empty"
    page.part("health").examineAll()  # type: ignore[attr-defined]
    assert [row["part"] for row in get(page, "health", "parts").rows][-1] == "answers"  # type: ignore[attr-defined]


def test_the_microphones_level_is_followed_until_the_section_is_closed(page: StaffPage) -> None:
    health = page.part("health")
    microphone = health._microphone  # type: ignore[attr-defined]
    page.openSection("health")
    microphone.hear(b"\x00\x40" * 800)
    assert get(page, "health", "level") > 0.9  # type: ignore[operator]
    microphone.unplug()
    assert (get(page, "health", "level"), get(page, "health", "microphoneProblem")) == (0.0, "microphone-missing")
    microphone.plug()
    page.openSection("health")
    assert get(page, "health", "microphoneProblem") == ""
    page.back()
    assert not microphone.running


def test_the_loudspeaker_plays_a_second_of_sound(page: StaffPage) -> None:
    page.openSection("health")
    page.part("health").playSound()  # type: ignore[attr-defined]
    audio = page.part("health")._player.playing  # type: ignore[attr-defined]
    assert audio.seconds == pytest.approx(1.05, abs=0.01)
    assert max(audio.pcm) > 0
    page.back()
    assert page.part("health")._player.playing is None  # type: ignore[attr-defined]


def test_damaged_models_are_found_and_named_and_models_removed(page: StaffPage) -> None:
    page.openSection("models")
    models = page.part("models")
    models.verifyAll()  # type: ignore[attr-defined]
    assert get(page, "models", "broken") == ["argos-ko-en-broken"]
    assert (get(page, "models", "verified"), get(page, "models", "toVerify")) == (3, 3)
    before = get(page, "models", "count")
    models.remove("vosk-small-ko")  # type: ignore[attr-defined]
    rows = get(page, "models", "elsewhere").rows  # type: ignore[attr-defined]
    assert get(page, "models", "count") == before - 1  # type: ignore[operator]
    assert "vosk-small-ko" in [row["modelId"] for row in rows]


def test_content_is_looked_for_taken_from_a_stick_and_returned_from(page: StaffPage) -> None:
    page.openSection("content")
    content = page.part("content")
    assert (get(page, "content", "number"), get(page, "content", "code")) == (41, "source-unreachable")
    content.lookNow()  # type: ignore[attr-defined]
    assert get(page, "content", "outcome") == "looking-nothing"
    [stick] = get(page, "content", "sticks").rows  # type: ignore[attr-defined]
    content.takeFrom(stick["stick"])  # type: ignore[attr-defined]
    assert (get(page, "content", "outcome"), get(page, "content", "number")) == ("taking-done", 42)
    content.rollBack()  # type: ignore[attr-defined]
    assert (get(page, "content", "outcome"), get(page, "content", "number")) == ("returning-done", 40)
    content.rollBack()  # type: ignore[attr-defined]
    content.rollBack()  # type: ignore[attr-defined]
    assert (get(page, "content", "outcome"), get(page, "content", "problem")) == ("", "release-missing")


def test_the_real_door_opens_between_visits_only_and_speaks_korean_then_english(bench: Bench) -> None:
    bench.house.staff.pin.set(PIN)
    bench.kiosk.chooseLanguage("vi")
    bench.kiosk.openStaff()
    assert bench.page == "home"
    bench.kiosk.wipe()
    spoken: list[str] = []
    bench.kiosk.languageChanged.connect(spoken.append)
    bench.kiosk.openStaff()
    assert (bench.page, bench.get("languageTag"), bench.kiosk.isFree) == ("staff", "ko", False)
    staff = bench.kiosk.property("staff")
    staff.tryPin("739182")
    bench.wait(lambda: bench.get("staff.problem") == "pin-wrong")
    staff.tryPin(PIN)
    bench.wait(lambda: bench.get("staff.phase") == "open")
    staff.changeLanguage()
    assert spoken == ["ko", "en"]
    bench.kiosk.finish()
    assert (bench.page, bench.get("staff.phase")) == ("attract", "closed")
    bench.wait(lambda: bench.kiosk.isFree)


def test_who_leaves_while_the_pin_is_looked_at_is_not_let_in(bench: Bench) -> None:
    bench.house.staff.pin.set(PIN)
    bench.kiosk.openStaff()
    bench.kiosk.property("staff").tryPin(PIN)
    bench.kiosk.wipe()
    bench.kiosk.openStaff()
    bench.kiosk.property("staff").tryPin("739182")  # its answer comes after that of the first
    bench.wait(lambda: bench.get("staff.problem") == "pin-wrong")
    assert bench.get("staff.phase") == "pin"


def test_the_real_sections_open(bench: Bench) -> None:
    """The services that the composition puts behind them answer."""
    bench.house.staff.pin.set(PIN)
    bench.kiosk.openStaff()
    staff = bench.kiosk.property("staff")
    staff.tryPin(PIN)
    bench.wait(lambda: bench.get("staff.phase") == "open")
    staff.openSection("printers")
    bench.wait(lambda: len(staff.part("printers").property("printers").rows) == 1)
    staff.openSection("models")
    bench.wait(lambda: staff.part("models").property("countElsewhere") > 10)
    staff.openSection("content")
    bench.wait(lambda: staff.part("content").property("state") == "good")
    assert staff.part("content").property("number") == 0
    staff.openSection("health")
    bench.wait(lambda: not staff.part("health").property("isExamining"))
    parts = {row["part"]: row["state"] for row in staff.part("health").property("parts").rows}
    assert parts["space"] == parts["content"] == "good"
    assert "answers" not in parts


def test_the_end_of_one_test_page_is_not_taken_for_that_of_the_next(application: QGuiApplication) -> None:
    runner, printer = Later(), FakePrinter(course=("printing", "done"))
    section = PrintersSection(runner, make_staff(printer).printers)
    section.printTest("pages")
    runner.work()
    section.printTest("pages")
    section._look()  # as its timer does: asks for the first page once more, behind the second
    runner.work()
    printer.trouble = ("media-empty",)
    for _ in range(3):
        section._look()
        runner.work()
    assert section.property("testTrouble") == "media-empty"
