"""What becomes of a recording: trimmed, levelled, kept and played."""

import io
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.content.folder_store import STARTER, FolderContentStore
from kiosk.content.recording_sound import AFTER_SECONDS, BEFORE_SECONDS, packed, prepared, read_sound
from kiosk.content.recording_store import FolderKeptRecordings, SeveralRecordings
from kiosk.content.recordings import FolderRecordings
from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Reading
from kiosk.errors import MachineError, SpeakingError, UsageError
from kiosk.services.answers import Answers
from kiosk.services.recording import RecordingService

RATE_HZ = 16_000
VOICE_SECONDS = 3.0


def voice(level: float, seconds: float = VOICE_SECONDS) -> np.ndarray:
    """Return syllables: a tone that swells four times a second, peak `level` of full scale."""
    time = np.arange(int(RATE_HZ * seconds)) / RATE_HZ
    return level * np.sin(2 * np.pi * 220 * time) * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time))


def recorded(samples: np.ndarray, *, before: float = 2.0, after: float = 4.0, room: float = 0.001) -> Audio:
    """Return samples in a room, with silence around them."""
    padded = np.pad(samples, (int(before * RATE_HZ), int(after * RATE_HZ)))
    noise = np.random.default_rng(1).standard_normal(len(padded)) * room
    return Audio((np.clip(padded + noise, -1, 1) * 32_767).astype("<i2").tobytes(), RATE_HZ)


def loudest_dbfs(audio: Audio) -> float:
    samples = np.frombuffer(audio.pcm, "<i2") / 32_768
    frames = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    return float(np.percentile(10 * np.log10(np.mean(frames**2, axis=1) + 1e-10), 80))


@pytest.mark.parametrize("level", [0.02, 0.1, 0.8])
def test_silence_goes_and_every_voice_is_as_loud(level: float) -> None:
    sound = prepared(recorded(voice(level)))
    assert sound.seconds == pytest.approx(VOICE_SECONDS + BEFORE_SECONDS + AFTER_SECONDS, abs=0.15)
    assert loudest_dbfs(sound) == pytest.approx(-20, abs=1.5)


def test_pauses_within_stay() -> None:
    pause = np.zeros(int(1.5 * RATE_HZ))
    sound = prepared(recorded(np.concatenate((voice(0.2, 1.0), pause, voice(0.2, 1.0)))))
    assert sound.seconds == pytest.approx(3.5 + BEFORE_SECONDS + AFTER_SECONDS, abs=0.15)


def test_a_click_is_not_a_voice() -> None:
    click = np.zeros(RATE_HZ)
    click[100:200] = 0.5
    with pytest.raises(SpeakingError) as error:
        prepared(recorded(click))
    assert error.value.code == "recording-silent"


@pytest.mark.parametrize(
    ("audio", "code"),
    [
        (Audio(b"", RATE_HZ), "recording-silent"),
        (Audio(bytes(RATE_HZ), RATE_HZ), "recording-silent"),
        (recorded(voice(0.0)), "recording-silent"),
        (recorded(voice(4.0)), "recording-clipped"),
    ],
)
def test_what_nobody_would_understand_is_refused(audio: Audio, code: str) -> None:
    with pytest.raises(SpeakingError) as error:
        prepared(audio)
    assert error.value.code == code


def test_a_packed_sound_sounds_the_same() -> None:
    sound = prepared(recorded(voice(0.2)))
    opened = read_sound(io.BytesIO(packed(sound)))
    assert opened.seconds == pytest.approx(sound.seconds, abs=0.1)
    assert loudest_dbfs(Audio(opened.pcm, opened.rate_hz)) == pytest.approx(-20, abs=3)


def test_no_sound_file_is_an_error() -> None:
    with pytest.raises(SpeakingError) as error:
        read_sound(io.BytesIO(b"not a sound"))
    assert error.value.code == "recording-unreadable"


@pytest.fixture(scope="module")
def library():  # type: ignore[no-untyped-def]
    return FolderContentStore(STARTER).load()


def service(library, folder: Path) -> tuple[RecordingService, SeveralRecordings]:  # type: ignore[no-untyped-def]
    kept = FolderKeptRecordings(folder)
    every = SeveralRecordings((kept, FolderRecordings(STARTER, library.recordings)))
    return RecordingService(library, Answers(library), every, kept, popular=lambda _: ("R-12", "L-08")), every


def test_a_kept_recording_is_played_and_no_longer_asked_for(library, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    recording, every = service(library, tmp_path)
    wanted = recording.to_record("km")
    assert len(wanted) > 100
    for reading in wanted[:2]:
        recording.keep(reading, recording.prepare(reading, recorded(voice(0.2, 10.0))))
    left = recording.to_record("km")
    assert [each.document for each in left] == [each.document for each in wanted[2:]]
    assert recording.recorded("km") == 2
    file = every.find(wanted[0])
    assert file is not None
    assert every.load(file).seconds > VOICE_SECONDS
    changed = Reading(wanted[0].document, wanted[1].passages)
    assert every.find(changed) is None
    assert json.loads((tmp_path / "recordings" / "km.json").read_text("utf-8"))["language"] == "km"


def test_a_recording_is_made_again_and_a_damaged_list_is_mended(library, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    recording, every = service(library, tmp_path)
    reading = recording.reading("R-01", "km")
    recording.keep(reading, prepared(recorded(voice(0.2))))
    (tmp_path / "recordings" / "km.json").write_text("{", "utf-8")
    assert every.find(reading) is None
    recording.keep(reading, prepared(recorded(voice(0.2, 1.0))))
    file = every.find(reading)
    assert file is not None
    assert every.load(file).seconds < VOICE_SECONDS


def test_an_unknown_text_and_a_full_disk_are_errors(library, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "state").write_text("a file where a folder should be", "utf-8")
    recording, _ = service(library, tmp_path / "state")
    with pytest.raises(UsageError) as unknown:
        recording.reading("NOPE", "km")
    assert unknown.value.code == "document-unknown"
    with pytest.raises(MachineError) as full:
        recording.keep(recording.reading("R-01", "km"), prepared(recorded(voice(0.2))))
    assert full.value.code == "disk-full"


def test_a_stereo_file_of_another_rate_is_read(tmp_path: Path) -> None:
    samples = np.stack([voice(0.3), voice(0.3)], axis=1)
    soundfile.write(tmp_path / "R-01.flac", samples, RATE_HZ)
    assert read_sound(tmp_path / "R-01.flac").seconds == pytest.approx(VOICE_SECONDS)


def test_half_a_text_is_too_short(library, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    recording, _ = service(library, tmp_path)
    for tag in ("km", "ko"):
        reading = recording.reading("L-08", tag)
        with pytest.raises(SpeakingError) as error:
            recording.prepare(reading, recorded(voice(0.2, 2.0)))
        assert error.value.code == "recording-short"
        assert recording.prepare(reading, recorded(voice(0.2, 10.0))).seconds > 10


def test_emergencies_come_first_then_what_is_opened_most(library, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    recording, _ = service(library, tmp_path)
    documents = [each.document for each in recording.to_record("km")]
    urgent = len(library.emergencies)
    assert set(documents[:urgent]) == set(library.emergencies)
    assert documents[urgent : urgent + 2] == ["R-12", "L-08"]


def test_what_was_kept_or_removed_is_taken_back(library, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    recording, every = service(library, tmp_path)
    reading, other = recording.reading("R-01", "km"), recording.reading("R-02", "km")
    recording.keep(other, prepared(recorded(voice(0.2, 1.0))))
    recording.keep(reading, prepared(recorded(voice(0.2, 1.0))))
    first = (tmp_path / "media" / "km" / "R-01.ogg").read_bytes()
    better = recording.keep(reading, prepared(recorded(voice(0.2))))
    assert recording.sound(reading).seconds > VOICE_SECONDS
    better()
    assert (tmp_path / "media" / "km" / "R-01.ogg").read_bytes() == first
    removal = recording.remove(reading)
    assert every.find(reading) is None
    assert [file.name for file in (tmp_path / "media" / "km").iterdir()] == ["R-02.ogg"]
    assert [each.document for each in recording.kept_here("km")] == ["R-02"]
    with pytest.raises(SpeakingError) as missing:
        recording.sound(reading)
    assert missing.value.code == "recording-unreadable"
    removal()
    assert (tmp_path / "media" / "km" / "R-01.ogg").read_bytes() == first
    assert {each.document for each in recording.kept_here("km")} == {"R-01", "R-02"}
    recording.keep(reading, prepared(recorded(voice(0.2))))()
    assert recording.coverage("km").recorded == 2
