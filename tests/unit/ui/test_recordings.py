"""The section about recordings without a window: what is recorded, kept, taken back, and what is forgotten."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.domain.recording import LONGEST_SECONDS
from kiosk.errors import HearingError
from tests.fakes.qml_parts import AtOnce, Later
from tests.fakes.recordings import read_aloud
from tests.fakes.staff import OPENED_MOST, RIGHT_PIN, VOICELESS, RecordingsBench, StaffPage, make_staff_page
from tests.unit.ui.bench import Bench

TAG, DOCUMENT = "km", "L-08"
PIN = "402816"
SECONDS = 20.0
"""Long enough for every text that is read here."""


@pytest.fixture
def section(application: QGuiApplication) -> RecordingsBench:
    """The section, opened; one text is recorded in Khmer."""
    made = RecordingsBench(AtOnce())
    made.begin_anew()
    made.open()
    return made


@pytest.fixture
def text(section: RecordingsBench) -> RecordingsBench:
    """The section with a text opened."""
    section.openLanguage(TAG)
    section.openText(DOCUMENT)
    return section


def state(section: RecordingsBench) -> object:
    return section.reader.property("state")


def busy(waited_for: RecordingsBench | StaffPage) -> bool:
    """Tell whether somebody is not to be logged out."""
    return waited_for.is_busy


def ids(section: RecordingsBench) -> list[str]:
    """Return the documents of the page shown."""
    return [row["document"] for row in section.property("texts").rows]


def test_languages_without_a_voice_come_first_with_what_is_recorded_of_them(section: RecordingsBench) -> None:
    voiceless, voiced = section.property("voiceless").rows, section.property("voiced").rows
    assert {row["tag"] for row in voiceless} == set(VOICELESS)
    assert {"ko", "en", "vi"} < {row["tag"] for row in voiced}
    assert {row["tag"]: row["recorded"] for row in voiceless} == {tag: int(tag == TAG) for tag in VOICELESS}
    assert all(row["total"] > 150 for row in voiceless)


def test_emergencies_stand_first_then_what_is_opened_most_and_what_is_recorded_is_not_there(
    section: RecordingsBench,
) -> None:
    section.openLanguage(TAG)
    emergencies = len(section.service._library.emergencies)
    listed: list[str] = ids(section)
    urgent = [row["urgent"] for row in section.property("texts").rows]
    while section.property("pageNumber") < section.property("pages"):
        section.turnPage(1)
        listed += ids(section)
        urgent += [row["urgent"] for row in section.property("texts").rows]
    assert urgent == [True] * emergencies + [False] * (len(urgent) - emergencies)
    assert tuple(listed[emergencies : emergencies + 2]) == OPENED_MOST
    assert "R-01" not in listed
    assert len(set(listed)) == len(listed) == section.property("total") - 1
    section.turnPage(1)
    assert ids(section), "there is no page after the last"


def test_texts_are_found_by_number_and_by_words_of_three_languages(section: RecordingsBench) -> None:
    section.openLanguage(TAG)
    for words in ("l-08", "월급을 안 줘요", "PAY me employer", "ប្រមូលភស្តុតាង"):
        section.search(words)
        assert DOCUMENT in ids(section), words
    section.search("no text has these words")
    assert (ids(section), section.property("found"), section.property("pages")) == ([], 0, 1)


def test_whoever_comes_back_from_a_text_finds_the_list_as_it_was(section: RecordingsBench) -> None:
    section.openLanguage(TAG)
    section.turnPage(3)
    before = ids(section)
    section.openText(before[2])
    section.back()
    assert (ids(section), section.property("pageNumber")) == (before, 4)
    section.search("visa")
    found = section.property("found")
    section.openText(ids(section)[0])
    section.back()
    assert (section.property("words"), section.property("found"), section.property("pageNumber")) == ("visa", found, 1)
    section.openLanguage("th")
    assert (section.property("words"), section.property("pageNumber")) == ("", 1)
    assert section.property("found") > found > 1


def test_what_was_recorded_here_is_listed_apart(section: RecordingsBench) -> None:
    section.openLanguage(TAG)
    section.showKept(True)
    assert ids(section) == ["R-01"]
    section.openText("R-01")
    assert section.property("isKept")
    section.listen()
    assert section.player.playing is not None


def test_a_text_is_read_listened_to_kept_and_the_next_one_comes(text: RecordingsBench) -> None:
    text.reader.toggle()
    assert (state(text), text.microphone.running) == ("recording", True)
    text.hear(read_aloud(SECONDS)[:-SPEECH_RATE_HZ])
    assert text.reader.property("seconds") > SECONDS
    assert text.reader.property("level") > 0.3
    text.reader.toggle()
    assert (state(text), text.microphone.running) == ("done", False)
    assert text.reader.property("length") == pytest.approx(SECONDS + 0.45, abs=0.5)
    text.listen()
    assert text.player.playing is text.reader.sound
    assert busy(text)
    text.player.end()
    assert not busy(text)
    assert DOCUMENT not in str(text.kept.kept)
    text.keep()
    assert (text.property("outcome"), text.property("isKept"), state(text)) == ("kept", True, "ready")
    assert text.property("recorded") == 2
    found = text.service.sound(text.service.reading(DOCUMENT, TAG))
    assert found.seconds == pytest.approx(SECONDS + 0.45, abs=0.5)
    text.next()
    assert text.property("document") == OPENED_MOST[1]
    assert (state(text), text.property("isKept"), text.property("canUndo")) == ("ready", False, False)


def test_after_the_last_text_comes_the_list(section: RecordingsBench) -> None:
    section.openLanguage(TAG)
    section.search("L-08")
    section.openText(ids(section)[-1])
    section.next()
    assert section.property("phase") == "texts"


def test_what_was_kept_is_taken_back(text: RecordingsBench) -> None:
    text.read(SECONDS)
    text.keep()
    text.undo()
    assert (text.property("outcome"), text.property("isKept"), text.property("canUndo")) == ("undone", False, False)
    assert text.property("recorded") == 1
    text.back()
    assert DOCUMENT in {reading.document for reading in text.service.to_record(TAG)}


def test_a_removal_and_a_better_recording_are_taken_back_to_what_was_there(section: RecordingsBench) -> None:
    section.openLanguage(TAG)
    section.showKept(True)
    section.openText("R-01")
    before = dict(section.kept.kept)
    section.remove()
    assert (section.property("isKept"), section.kept.kept) == (False, {})
    section.undo()
    assert (section.property("isKept"), section.kept.kept) == (True, before)
    section.read(SECONDS)
    section.keep()
    assert section.kept.kept != before
    section.undo()
    assert section.kept.kept == before


def test_a_touch_on_record_again_records_again_and_the_key_does_not(text: RecordingsBench) -> None:
    text.read(SECONDS)
    sound = text.reader.sound
    text.reader.toggle()
    assert (text.reader.sound, state(text)) == (sound, "done")
    text.listen()
    text.reader.begin()
    assert (text.reader.sound, text.player.playing, state(text)) == (None, None, "recording")


def _without_microphone(section: RecordingsBench) -> None:
    section.microphone.unplug()
    section.reader.begin()


TROUBLES: dict[str, Callable[[RecordingsBench], None]] = {
    "microphone-missing": _without_microphone,
    "recording-silent": lambda section: section.read(SECONDS, level=0.0),
    "recording-short": lambda section: section.read(1.0),
    "recording-clipped": lambda section: section.read(SECONDS, level=1.5),
}


@pytest.mark.parametrize("code", TROUBLES)
def test_what_cannot_be_used_is_told_and_the_next_try_is_fine(text: RecordingsBench, code: str) -> None:
    TROUBLES[code](text)
    assert (text.property("problem"), state(text), busy(text)) == (code, "ready", False)
    text.microphone.plug()
    text.reader.begin()
    assert text.property("problem") == ""
    text.hear(read_aloud(SECONDS))
    text.reader.end()
    assert state(text) == "done"


def test_a_microphone_that_is_lost_in_the_middle_takes_nothing_that_was_kept(text: RecordingsBench) -> None:
    text.read(SECONDS)
    text.keep()
    kept = dict(text.kept.kept)
    text.reader.begin()
    text.hear(read_aloud(3.0))
    text.microphone.unplug()
    assert (text.property("problem"), state(text), text.reader.sound) == ("microphone-lost", "ready", None)
    assert (text.kept.kept, text.property("isKept")) == (kept, True)


def test_a_full_disk_loses_nothing(text: RecordingsBench) -> None:
    text.read(SECONDS)
    text.kept.is_full = True
    text.keep()
    assert (text.property("problem"), state(text), text.property("isKept")) == ("disk-full", "done", False)
    text.kept.is_full = False
    text.keep()
    assert (text.property("problem"), text.property("outcome")) == ("", "kept")


def test_a_lost_loudspeaker_is_told_and_the_sound_stays(text: RecordingsBench) -> None:
    text.read(SECONDS)
    text.listen()
    text.player.unplug()
    assert (text.property("problem"), state(text)) == ("loudspeaker-missing", "done")
    assert not busy(text)


def test_after_five_minutes_it_ends_by_itself_and_says_so(text: RecordingsBench) -> None:
    text.reader.begin()
    second = read_aloud(1.0)[SPEECH_RATE_HZ : 3 * SPEECH_RATE_HZ]
    for _ in range(int(LONGEST_SECONDS) + 1):
        text.microphone.hear(second)
    assert (state(text), text.microphone.running) == ("done", False)
    assert text.reader.property("wasCut")
    assert text.reader.property("length") <= LONGEST_SECONDS


@pytest.mark.parametrize(("level", "hint"), [(1.5, "too-loud"), (0.005, "too-quiet"), (0.0, "too-quiet"), (0.1, "")])
def test_whoever_is_too_loud_or_too_quiet_is_told_while_they_read(
    text: RecordingsBench, level: float, hint: str
) -> None:
    text.reader.begin()
    text.hear(read_aloud(6.0, level=level)[:-SPEECH_RATE_HZ])
    assert text.reader.property("hint") == hint


def test_a_wish_to_leave_is_asked_once_while_something_is_not_kept(text: RecordingsBench) -> None:
    text.read(SECONDS)
    assert text.back()
    assert (text.property("isLeaving"), text.property("phase"), state(text)) == (True, "text", "done")
    text.listen()
    assert not text.property("isLeaving"), "who listens stays"
    text.back()
    text.back()
    assert (text.property("phase"), text.reader.sound) == ("texts", None)
    text.back()
    assert text.property("phase") == "languages"
    assert not text.back()


@pytest.mark.parametrize("when", ["recording", "done"])
def test_who_leaves_or_is_logged_out_leaves_nothing_behind(application: QGuiApplication, when: str) -> None:
    page: StaffPage = make_staff_page()
    page.enter()
    page.tryPin(RIGHT_PIN)
    page.openSection("recordings")
    section: Any = page.part("recordings")
    before = dict(section.kept.kept)
    section.openLanguage(TAG)
    section.openText(DOCUMENT)
    assert not busy(page)
    section.reader.begin()
    section.hear(read_aloud(SECONDS))
    assert busy(page), "nobody who reads is logged out"
    if when == "done":
        section.reader.end()
        assert not busy(page), "what is not kept keeps nobody logged in"
    page.clear()
    assert (section.microphone.running, section.reader.sound, bytes(section.reader._pcm)) == (False, None, b"")
    assert (section.property("phase"), state(section), section.kept.kept) == ("languages", "ready", before)


def test_what_comes_too_late_belongs_to_nobody(application: QGuiApplication) -> None:
    runner = Later()
    section = RecordingsBench(runner)
    section.openLanguage(TAG)
    runner.work()
    section.openText(DOCUMENT)
    section.read(SECONDS)
    assert state(section) == "preparing"
    section.openText("R-12")
    runner.work()
    assert (state(section), section.reader.sound) == ("ready", None)
    section.read(SECONDS)
    runner.work()
    section.keep()
    section.close()
    runner.work()
    assert [str(name).split("/")[1] for name in section.kept.kept] == ["R-12"], "what was kept is kept"
    assert (section.property("phase"), section.property("outcome")) == ("languages", "")


def test_nothing_plays_into_a_recording(application: QGuiApplication) -> None:
    runner = Later()
    section = RecordingsBench(runner)
    section.begin_anew()
    section.openLanguage(TAG)
    section.showKept(True)
    runner.work()
    section.openText("R-01")
    section.listen()
    section.reader.begin()
    runner.work()
    assert (section.player.playing, state(section)) == (None, "recording")


def test_a_microphone_that_cannot_be_opened_is_told(text: RecordingsBench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise HearingError("Another program uses it.")

    monkeypatch.setattr(text.microphone, "start", refuse)
    text.reader.begin()
    assert (text.property("problem"), state(text)) == ("microphone-failed", "ready")


def test_what_is_kept_at_the_real_kiosk_is_read_aloud_at_once(bench: Bench) -> None:
    bench.house.staff.pin.set(PIN)
    bench.kiosk.openStaff()
    staff = bench.kiosk.property("staff")
    staff.tryPin(PIN)
    bench.wait(lambda: bench.get("staff.phase") == "open")
    staff.openSection("recordings")
    section = staff.part("recordings")
    bench.wait(lambda: TAG in {row["tag"] for row in section.property("voiced").rows})  # a bench speaks all languages
    section.openLanguage(TAG)
    bench.wait(lambda: section.property("found") > 150)
    section.openText(DOCUMENT)
    section.property("recorder").begin()
    bench.microphone.hear(read_aloud(SECONDS))
    section.property("recorder").end()
    bench.wait(lambda: section.property("recorder").property("state") == "done")
    state_folder = bench.house.machine.paths.state
    assert not list(state_folder.rglob("*.ogg")), "nothing is written before it is kept"
    section.keep()
    bench.wait(lambda: section.property("outcome") == "kept")
    bench.kiosk.finish()
    wiped: list[None] = []
    bench.kiosk._runner.run("paper", lambda: None, wiped.append, lambda _: None)
    bench.wait(lambda: wiped == [None])
    bench.kiosk.chooseLanguage(TAG)
    bench.kiosk.openAnswer(DOCUMENT)
    bench.wait_page("answer")
    assert bench.get("reading.canSpeak")
    bench.kiosk.property("reading").read()
    bench.wait(lambda: bench.player.playing is not None)
    assert bench.player.playing is not None
    assert bench.player.playing.seconds == pytest.approx(SECONDS + 0.45, abs=0.5)
