"""Texts that a person has spoken."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.content.folder_store import STARTER, FolderContentStore, validate_folder
from kiosk.content.recordings import FolderRecordings
from kiosk.domain.recording import hash_of
from kiosk.domain.spoken import Passage, Reading
from kiosk.errors import SpeakingError
from kiosk.services.answers import Answers
from kiosk.services.reading import reading_of_answer

SECONDS, RATE_HZ = 2, 48_000


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a small pack in which Khmer R-01 has been recorded."""
    root = tmp_path / "content"
    for folder in ("faq", "recordings", "media/km"):
        (root / folder).mkdir(parents=True)
    shutil.copy(STARTER / "pack.json", root)
    for folder in ("languages", "emergencies", "background", "glossary"):
        shutil.copytree(STARTER / folder, root / folder)
    shutil.copy(STARTER / "faq" / "R-01.json", root / "faq")
    record(root)
    return root


def text_of(root: Path) -> tuple[str, ...]:
    text = json.loads((root / "faq" / "R-01.json").read_text("utf-8"))["texts"]["km"]
    return (text["short"], *text["bring"])


def record(root: Path, file: str = "R-01.ogg", text_hash: str | None = None) -> None:
    """Declare and make a recording: a tone."""
    tone = 0.3 * np.sin(np.arange(SECONDS * RATE_HZ) * 0.05)
    codec = {"subtype": "OPUS"} if file.endswith(".ogg") else {}
    if Path(file).name == file:
        soundfile.write(root / "media" / "km" / file, np.stack([tone, tone], axis=1), RATE_HZ, **codec)
    row = {"document": "R-01", "file": file, "text_hash": text_hash or hash_of(text_of(root))}
    (root / "recordings" / "km.json").write_text(json.dumps({"language": "km", "recordings": [row]}), "utf-8")


def faults(root: Path) -> list[str]:
    return [fault.problem for fault in validate_folder(root) if fault.file.startswith(("recordings/", "media/"))]


def opened(root: Path) -> tuple[FolderRecordings, Reading]:
    library = FolderContentStore(root).load()
    return FolderRecordings(root, library.recordings), reading_of_answer(Answers(library).answer("R-01", "km"))


@pytest.mark.parametrize("file", ["R-01.ogg", "R-01.flac"])
def test_a_recording_that_fits_is_played(content: Path, file: str) -> None:
    (content / "media" / "km" / "R-01.ogg").unlink()
    record(content, file)
    assert faults(content) == []
    recordings, reading = opened(content)
    found = recordings.find(reading)
    assert found is not None
    sound = recordings.load(found)
    assert sound.rate_hz == RATE_HZ
    assert sound.seconds == pytest.approx(SECONDS, abs=0.1)
    loudness = np.sqrt(np.mean(np.square(np.frombuffer(sound.pcm, dtype="<i2") / 32768)))
    assert loudness == pytest.approx(0.3 / np.sqrt(2), rel=0.1)


def test_a_recording_of_an_older_text_is_not_played_and_is_named(content: Path) -> None:
    file = content / "faq" / "R-01.json"
    document = json.loads(file.read_text("utf-8"))
    document["texts"]["km"]["short"] += " 90"
    file.write_text(json.dumps(document), "utf-8")
    recordings, reading = opened(content)
    assert recordings.find(reading) is None
    assert faults(content) == ["the text has changed since it was recorded"]


def test_another_document_and_another_language_have_no_recording(content: Path) -> None:
    recordings, reading = opened(content)
    assert recordings.find(Reading("R-02", reading.passages)) is None
    passages = tuple(Passage(p.place, p.text, "th") for p in reading.passages)
    assert recordings.find(Reading("R-01", passages)) is None


@pytest.mark.parametrize("damage", [b"", b"no sound at all"])
def test_a_damaged_recording_is_an_error(content: Path, damage: bytes) -> None:
    file = content / "media" / "km" / "R-01.ogg"
    file.write_bytes(damage)
    assert faults(content) == ["media/km/R-01.ogg cannot be read"]
    recordings, reading = opened(content)
    assert recordings.find(reading) == file
    with pytest.raises(SpeakingError) as caught:
        recordings.load(file)
    assert caught.value.code == "recording-unreadable"


def test_a_recording_that_is_missing_is_named_and_not_played(content: Path) -> None:
    (content / "media" / "km" / "R-01.ogg").unlink()
    assert faults(content) == ["media/km/R-01.ogg is missing"]
    recordings, reading = opened(content)
    assert recordings.find(reading) is None


def test_a_name_that_leads_out_of_the_folder_is_refused(content: Path) -> None:
    record(content, "../../../R-01.ogg")
    assert faults(content) == ["`../../../R-01.ogg` is not a name for it"]


def test_what_nobody_declared_and_what_has_no_text_is_named(content: Path) -> None:
    (content / "media" / "km" / "L-99.ogg").write_bytes(b"?")
    row = {"document": "L-98", "file": "L-98.ogg", "text_hash": "0"}
    (content / "recordings" / "th.json").write_text(json.dumps({"language": "th", "recordings": [row]}), "utf-8")
    assert sorted(faults(content)) == ["no recording list names this file", "there is no text of `L-98` in `th`"]
