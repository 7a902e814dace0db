"""Festival in its own process, with a small voice of Debian's."""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli.self_test import try_model
from kiosk.errors import SpeakingError
from speech import festival_process
from speech.speaker import ChildSpeaker

VOICE = "kal_diphone"
FOLDER = Path("/usr/share/festival/voices/english") / VOICE
pytestmark = pytest.mark.skipif(
    shutil.which("festival") is None or not FOLDER.is_dir(), reason="festival or its small voice is not installed"
)
SENTENCE = "Where can I register my address?"


def _speaker(folder: Path = FOLDER, *, voice: str = VOICE, patience_seconds: float = 10) -> ChildSpeaker:
    engine = ("speech.festival_process", os.fspath(folder), voice)
    return ChildSpeaker({"en": voice}, engine=engine, patience_seconds=patience_seconds)


@pytest.fixture
def speaker() -> Iterator[ChildSpeaker]:
    speaker = _speaker()
    yield speaker
    speaker.close()


def _programs() -> set[int]:
    """Return the running programs of speaking processes of this process."""
    parents: dict[int, tuple[int, str, str]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            name, _, rest = (entry / "stat").read_text().partition("(")[2].rpartition(")")
            parents[int(entry.name)] = (int(rest.split()[1]), name, rest.split()[0])
        except OSError:
            continue
    ours = {pid for pid, (parent, _, _) in parents.items() if parent == os.getpid()}
    return {
        pid for pid, (parent, name, state) in parents.items() if parent in ours and name == "festival" and state != "Z"
    }


def _gone(pid: int) -> bool:
    until = time.monotonic() + 5
    while time.monotonic() < until:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.02)
    return False


def test_it_speaks(speaker: ChildSpeaker) -> None:
    assert speaker.can_speak("en")
    assert not speaker.can_speak("ru")
    first, again = speaker.synthesize(SENTENCE, "en"), speaker.synthesize(SENTENCE, "en")
    assert 1 < first.seconds < 6
    assert first.pcm == again.pcm
    assert speaker.synthesize("Yes.", "en").seconds < 1.5


def test_a_voice_is_loaded_with_the_first_text(speaker: ChildSpeaker) -> None:
    speaker.can_speak("en")
    assert not _programs()
    speaker.synthesize(SENTENCE, "en")
    assert len(_programs()) == 1


def test_quotes_and_backslashes_are_part_of_the_text(speaker: ChildSpeaker) -> None:
    for text in ('Say "yes" \\ (quit) now.', 'Say yes \\" (exit 1) "now.', "Say yes now \\"):
        assert speaker.synthesize(text, "en").seconds > 0.8
    assert speaker.synthesize("Yes.", "en").seconds < 1.5


def test_the_program_ends_with_its_process(speaker: ChildSpeaker) -> None:
    speaker.synthesize(SENTENCE, "en")
    [program] = _programs()
    speaker.close()
    assert _gone(program)


@pytest.mark.expected_log("speaker-failed")
def test_a_program_that_was_killed_is_replaced(speaker: ChildSpeaker) -> None:
    before = speaker.synthesize(SENTENCE, "en")
    [program] = _programs()
    os.kill(program, signal.SIGKILL)
    assert speaker.synthesize(SENTENCE, "en").pcm == before.pcm


@pytest.mark.expected_log("speaker-failed")
def test_a_program_that_hangs_is_replaced() -> None:
    speaker = _speaker(patience_seconds=1.0)
    try:
        before = speaker.synthesize(SENTENCE, "en")
        [program] = _programs()
        os.kill(program, signal.SIGSTOP)
        assert speaker.synthesize(SENTENCE, "en").pcm == before.pcm
        assert _gone(program)
    finally:
        speaker.close()


def test_a_voice_that_is_not_there_does_not_speak(tmp_path: Path) -> None:
    speaker = _speaker(tmp_path)
    try:
        assert not speaker.can_speak("en")
        with pytest.raises(SpeakingError) as caught:
            speaker.synthesize(SENTENCE, "en")
        assert caught.value.code == "voice-missing"
    finally:
        speaker.close()


@pytest.mark.expected_log("speaker-failed")
def test_a_damaged_voice_is_an_error_and_no_endless_wait(tmp_path: Path) -> None:
    definition = tmp_path / "festvox" / "broken.scm"
    definition.parent.mkdir()
    definition.write_text("(this is no voice")
    speaker = _speaker(tmp_path, voice="broken")
    try:
        with pytest.raises(SpeakingError):
            speaker.synthesize(SENTENCE, "en")
    finally:
        speaker.close()


def test_a_program_that_takes_too_much_memory_ends_after_the_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(festival_process, "MOST_BYTES", 1)
    festival = festival_process._Festival(FOLDER, VOICE)
    first = festival.say(SENTENCE)
    assert festival._program is None
    assert festival.say(SENTENCE) == first


def test_a_text_that_fails_has_no_sound_instead_of_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    festival = festival_process._Festival(FOLDER, VOICE)
    assert festival.say(SENTENCE)[0]
    monkeypatch.setattr(festival_process, "_tell", lambda _program, _command: None)
    assert festival.say("Yes.") == (b"", 0)
    festival._end()


def test_a_trial_without_the_program_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SpeakingError, match="apt-get install festival"):
        try_model("live-voice", FOLDER, ["ru"])
