"""Recordings of voice: sent by staff, made even, approved by ear, in the release, and played by the kiosk."""

import html
import io
import re
from pathlib import Path

import numpy as np
import pytest
import soundfile

from kiosk.content.folder_store import FolderContentStore, validate_folder
from kiosk.content.recordings import FolderRecordings
from kiosk.domain.spoken import Passage, Reading
from sync.server.console.headers import LARGEST_BODY
from sync.server.documents import workshop
from sync.server.documents.assembly import assemble
from sync.server.documents.shape import Key
from sync.server.documents.workshop import TextChange
from sync.server.recordings.sound import MOST_SECONDS, SPEECH_DB
from tests.fakes.recordings import spoken, written
from tests.fakes.server import Browser, logged_in, person_with, small_site

PAGE = "/recordings/en/faq/R-07"


@pytest.fixture
def desk(tmp_path: Path) -> Browser:
    """A speaker in front of a server."""
    site = small_site(tmp_path)
    person_with(site.database, "mina", "editor")
    person_with(site.database, "jun", "reviewer:en")
    person_with(site.database, "lan", "translator:vi")
    return logged_in(site, "mina")


@pytest.fixture
def reviewer(desk: Browser) -> Browser:
    """Who approves what was spoken."""
    return logged_in(desk.site, "jun")


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="(\w+)"', page)
    assert found, name
    return found[1]


def send(desk: Browser, sound: bytes, name: str = "voice.wav", **fields: str) -> tuple[int, str]:
    page = desk.open(PAGE).text
    sent = {"seal": hidden(page, "seal"), "text_hash": hidden(page, "text_hash"), "then": "keep", **fields}
    answer = desk.client.post(PAGE, data=sent, files={"sound": (name, sound, "audio/wav")})
    return answer.status_code, html.unescape(answer.text)


def approve(reviewer: Browser) -> int:
    page = reviewer.open(PAGE).text
    fields = {"then": "approve", "sound_hash": hidden(page, "sound_hash")}
    return reviewer.send(PAGE, fields).status_code


def change_text(desk: Browser, short: str) -> None:
    nari, chul = (
        person_with(desk.site.database, "nari", "editor"),
        person_with(desk.site.database, "chul", "reviewer:*"),
    )
    key = Key("faq", "R-07", "en")
    with desk.site.database.writing() as session:
        text = workshop.find_texts(session, key)["en"]
        saved = workshop.save_text(session, nari, key, TextChange(text.body | {"short": short}, text.version))
        workshop.approve_text(session, chul, key, saved.version, four_eyes=True)


def content_of(desk: Browser) -> Path:
    folder = desk.site.folder / "lasting"
    with desk.site.database.reading() as session:
        assemble(session, folder)
    return folder


def played(folder: Path) -> Path | None:
    """Return what the kiosk plays for the answer."""
    library = FolderContentStore(folder).load()
    text = library.faqs["R-07"].texts["en"]
    passages = tuple(Passage("", each, "en") for each in (text.short, *text.bring))
    return FolderRecordings(folder, library.recordings).find(Reading("R-07", passages))


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG"])
def test_a_recording_is_trimmed_and_levelled_and_the_kiosk_plays_it_once_approved(
    desk: Browser, reviewer: Browser, kind: str
) -> None:
    assert send(desk, written(spoken(), kind=kind))[0] == 303
    heard = desk.open(f"{PAGE}/sound")
    assert heard.headers["content-type"] == "audio/ogg"
    samples, rate_hz = soundfile.read(io.BytesIO(heard.content))
    assert 2.0 <= len(samples) / rate_hz < 2.6
    middle = samples[len(samples) // 4 : -len(samples) // 4]
    assert abs(20 * np.log10(np.sqrt((middle**2).mean())) - SPEECH_DB) < 2
    assert played(content_of(desk)) is None
    assert approve(reviewer) == 303
    folder = content_of(desk)
    assert validate_folder(folder) == []
    file = played(folder)
    assert file is not None
    assert file.read_bytes() == heard.content
    assert FolderRecordings(folder, {}).load(file).seconds > 2


def test_a_loud_recording_is_not_driven_into_its_ceiling(desk: Browser) -> None:
    peaks = spoken(level=0.01)
    peaks[70_000:70_040] = 0.9
    assert send(desk, written(peaks))[0] == 303
    samples, _ = soundfile.read(io.BytesIO(desk.open(f"{PAGE}/sound").content))
    assert np.abs(samples).max() < 1


def test_another_text_makes_the_recording_stale_and_keeps_it_out_of_releases(desk: Browser, reviewer: Browser) -> None:
    send(desk, written(spoken()))
    approve(reviewer)
    content_of(desk)
    change_text(desk, "Ask at 1345.")
    assert "The text has changed" in desk.open(PAGE).text
    folder = content_of(desk)
    assert played(folder) is None
    assert not list(folder.glob("media/*/*"))
    assert validate_folder(folder) == []
    assert send(desk, written(spoken()))[0] == 303
    assert "To approve" in desk.open(PAGE).text


def test_what_was_spoken_for_another_text_than_the_one_now_is_refused(desk: Browser) -> None:
    old = hidden(desk.open(PAGE).text, "text_hash")
    change_text(desk, "Ask at 1345.")
    status, page = send(desk, written(spoken()), text_hash=old)
    assert status == 400
    assert "recording-outdated" in page


def test_an_approval_holds_for_the_recording_that_was_heard(desk: Browser, reviewer: Browser) -> None:
    send(desk, written(spoken()))
    heard = hidden(reviewer.open(PAGE).text, "sound_hash")
    send(desk, written(spoken(3)))
    answer = reviewer.send(PAGE, {"then": "approve", "sound_hash": heard})
    assert answer.status_code == 400
    assert "recording-outdated" in answer.text


@pytest.mark.parametrize(
    "sound",
    [
        b"",
        b"MZ\x90 no sound at all",
        b"RIFF\x24\x00\x00\x00WAVEfmt ",
        b"<script>alert(1)</script>" * 100,
        written(spoken(), kind="AIFF"),
        written(spoken()[:40]),
        written(np.zeros(44_100, np.float32)),
        written(np.full(44_100, np.nan, np.float32), kind="WAV"),
    ],
    ids=["empty", "program", "cut", "text", "aiff", "blink", "silence", "nan"],
)
def test_what_is_no_speech_is_refused_by_its_content(desk: Browser, sound: bytes) -> None:
    status, page = send(desk, sound, name="voice.wav")
    assert status == 400
    assert "recording-unusable" in page
    assert "Not recorded" in desk.open(PAGE).text


def test_a_recording_without_end_is_refused(desk: Browser) -> None:
    long = np.tile(np.array([0.1, -0.1], np.float32), int(MOST_SECONDS * 4_000) + 4_000)
    status, page = send(desk, written(long, 8_000, "FLAC"))
    assert status == 400
    assert "longer than four minutes" in page
    assert desk.client.post(PAGE, content=b"x" * (LARGEST_BODY + 1)).status_code == 413


def test_the_name_of_a_file_is_never_used(desk: Browser) -> None:
    assert send(desk, written(spoken()), name="../../../<script>alert(1)</script>.exe")[0] == 303
    assert "<script>alert" not in desk.open(PAGE).text
    assert "<script>alert" not in desk.open("/recordings?language=en").text


@pytest.mark.parametrize("path", ["/recordings/en/form/FORM-01", "/recordings/xx/faq/R-07", "/recordings/vi/faq/R-07"])
def test_only_texts_that_are_read_aloud_have_a_page(desk: Browser, path: str) -> None:
    assert desk.open(path).status_code == 404


def test_roles_decide_who_records_and_who_approves(desk: Browser, reviewer: Browser) -> None:
    lan = logged_in(desk.site, "lan")
    seal = {"seal": lan.seal("/account")}
    sound = {"sound": ("voice.wav", written(spoken()), "audio/wav")}
    text_hash = hidden(desk.open(PAGE).text, "text_hash")
    refused = lan.client.post(PAGE, data={**seal, "then": "keep", "text_hash": text_hash}, files=sound)
    assert refused.status_code == 403
    send(desk, written(spoken()))
    for then in ("approve", "remove"):
        fields = {**seal, "then": then, "sound_hash": hidden(reviewer.open(PAGE).text, "sound_hash")}
        assert lan.client.post(PAGE, data=fields).status_code == 403
    assert desk.client.post(PAGE, data={"then": "remove"}).status_code == 403


def test_a_recording_is_removed(desk: Browser, reviewer: Browser) -> None:
    send(desk, written(spoken()))
    approve(reviewer)
    assert desk.send(PAGE, {"then": "remove"}).status_code == 303
    assert desk.open(f"{PAGE}/sound").status_code == 404
    assert played(content_of(desk)) is None


def test_the_list_counts_and_filters(desk: Browser) -> None:
    send(desk, written(spoken()))
    page = desk.open("/recordings?language=en&status=waiting").text
    assert page.count('class="row kiosk"') == 1
    assert PAGE in page
    assert "To approve (1)" in page
