"""The automation interface as scripts see it: JSON, exit status, stable codes; never a traceback."""

import fcntl
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.paths import REPOSITORY
from offline_models.store import ModelStore
from tests.functional.questions import spoken


def madang(*arguments: str, **environment: str) -> tuple[int, list[dict[str, Any]], str]:
    """Run a command; return its exit status, its JSON lines, and its standard error."""
    run = subprocess.run(
        [sys.executable, str(REPOSITORY / "main.py"), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in run.stderr
    return run.returncode, [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")], run.stderr


def code_of(lines: list[dict[str, Any]]) -> str:
    return str(lines[-1]["error"]["code"])


def test_a_typed_question_gives_the_record_of_the_interface() -> None:
    status, [record], _ = madang("ask", "--language", "en", "--text", "my boss did not pay my salary", "--json")
    assert status == 0
    assert set(record) >= {"id", "language", "heard", "decision", "candidates", "answer", "hotlines", "ms"}
    assert (record["decision"], record["candidates"][0]["id"]) == ("answer", "L-08")
    assert record["answer"]["language"] == "en"
    assert record["answer"]["reviewed"] is False


def test_a_spoken_question_is_answered(models: ModelStore, tmp_path: Path) -> None:
    import numpy as np
    import soundfile as sf

    file = tmp_path / "question.flac"
    sf.write(file, np.frombuffer(spoken("I lost my residence card", "en"), dtype="<i2"), 16_000)
    environment = {"MADANG_MODELS": str(models.root)}
    status, [record], _ = madang("ask", "--language", "en", "--audio", str(file), "--json", **environment)
    assert status == 0
    assert {heard["engine"] for heard in record["heard"]} <= {"vosk", "whisper-base", "whisper-small", "whisper-tiny"}
    assert record["heard"][0]["score"] > 0
    assert record["candidates"][0]["id"] == "R-07"


def test_a_batch_keeps_its_order_and_passes_columns_on(tmp_path: Path) -> None:
    batch = tmp_path / "queries.tsv"
    rows = ("id\tlanguage\ttext\tnote", "1\tko\t월급을 못 받았어요\tx", "2\txx\thello\ty", "3\tvi\tmất thẻ cư trú\tz")
    batch.write_text("\n".join(rows) + "\n", "utf-8")
    status, records, _ = madang("ask", "--batch", str(batch))
    assert status == 1
    assert [record["note"] for record in records] == ["x", "y", "z"]
    assert records[1]["error"]["code"] == "language-unknown"
    assert records[0]["candidates"][0]["id"] == "L-08"


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("ask", "--language", "en", "--text", "", "--json"), 1, "question-empty"),
        (("ask", "--language", "en", "--text", "a" * 10_000, "--json"), 1, "question-too-long"),
        (("ask", "--language", "xx", "--text", "hello", "--json"), 1, "language-unknown"),
        (("ask", "--language", "vi", "--audio", "none.wav", "--json"), 1, "recognizer-missing"),
        (("ask", "--text", "hello", "--json"), 2, "bad-usage"),
        (("ask", "--batch", "none.tsv", "--json"), 2, "bad-usage"),
        (("speak", "--language", "km", "--text", "x", "--out", "x.wav", "--json"), 1, "voice-missing"),
        (("speak", "--language", "xx", "--text", "x", "--segments", "--json"), 1, "language-unknown"),
        (("speak", "--language", "ko", "--text", "x", "--json"), 2, "bad-usage"),
        (("content", "validate", "nowhere", "--json"), 1, "content-missing"),
        (("run", "--window", "wide", "--json"), 2, "bad-usage"),
    ],
)
def test_each_bad_input_has_its_code(arguments: tuple[str, ...], status: int, code: str) -> None:
    returned, lines, _ = madang(*arguments, MADANG_SPEECH_WHISPER="off")
    assert (returned, code_of(lines)) == (status, code)


def test_what_would_be_said() -> None:
    status, [record], _ = madang("speak", "--language", "ru", "--text", "Звоните 119 (외국인등록).", "--segments")
    assert status == 0
    assert record["sentences"][0]["shown"] == "Звоните 119 (외국인등록)."
    said = [(segment["text"], segment["language"]) for segment in record["sentences"][0]["segments"]]
    assert said == [("Звоните один один девять", "ru"), ("외국인등록", "ko")]


@pytest.mark.parametrize(("content", "code"), [(b"", "audio-empty"), (b"RIFF nonsense", "audio-unreadable")])
def test_a_damaged_recording_has_its_code(models: ModelStore, tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "damaged.wav"
    file.write_bytes(content)
    command = ("transcribe", "--language", "en", "--audio", str(file), "--json")
    status, lines, _ = madang(*command, MADANG_MODELS=str(models.root))
    assert (status, code_of(lines)) == (1, code)


def test_recordings_in_several_languages_name_their_engines(models: ModelStore, tmp_path: Path) -> None:
    import numpy as np
    import soundfile as sf

    for name, sound in (("one", spoken("where is the hospital", "en")), ("none", bytes(96_000))):
        sf.write(tmp_path / f"{name}.flac", np.frombuffer(sound, dtype="<i2"), 16_000)
    rows = ["path\tlanguage\tspeaker", "one.flac\ten\tA", "one.flac\tko\tB", "none.flac\ten\tC", "gone.flac\tzh\tD"]
    (tmp_path / "manifest.tsv").write_text("\n".join(rows), "utf-8")
    command = ("transcribe", "--batch", str(tmp_path / "manifest.tsv"), "--json")
    status, lines, _ = madang(*command, MADANG_MODELS=str(models.root), MADANG_SPEECH_WHISPER="off")
    assert status == 1
    assert [line["speaker"] for line in lines] == ["A", "B", "C", "D"]
    assert [line.get("language") for line in lines] == ["en", "ko", "en", "zh"]
    assert [line.get("engine") for line in lines] == ["vosk", "vosk", None, None]
    assert lines[3]["error"]["code"] == "audio-unreadable"
    whisper = models.path("whisper-base")
    if whisper is not None:
        _, lines, _ = madang(*command, MADANG_MODELS=str(models.root), MADANG_SPEECH_WHISPER="base")
        assert lines[0]["engine"] in ("vosk", "whisper-base")
        assert "hospital" in " ".join((lines[0]["text"], *lines[0]["alternatives"])).lower()
        assert lines[2]["engine"] is None


def test_forms_are_named_and_filled(tmp_path: Path) -> None:
    status, records, _ = madang("form", "list", "--json")
    assert status == 0
    assert {record["id"] for record in records} >= {f"FORM-0{number}" for number in range(1, 7)}
    answers, paper = tmp_path / "answers.json", tmp_path / "x.pdf"
    answers.write_text(json.dumps({"matter": "extension", "surname": "Nguyễn", "birth": "7 tháng 3 năm 1995"}), "utf-8")
    fill = ("form", "fill", "FORM-01", "--language", "vi", "--answers", str(answers), "--out", str(paper), "--json")
    status, [record], _ = madang(*fill)
    assert status == 0
    assert paper.read_bytes().startswith(b"%PDF-")
    assert [doubt["codes"] for doubt in record["doubtful"]] == [["latin-converted"]]
    assert "hộ chiếu" in record["doubtful"][0]["sentences"][0]
    assert {"passport_no", "mobile"} <= set(record["missing"])
    status, [record], _ = madang(*fill[:3], "FORM-02", *fill[3:])
    assert (status, record["forms"]) == (0, ["FORM-01", "FORM-02"])


@pytest.mark.parametrize(
    ("form", "answers", "code"),
    [
        ("FORM-99", "{}", "form-unknown"),
        ("FORM-01", "[]", "answers-unreadable"),
        ("FORM-01", "{", "answers-unreadable"),
        ("FORM-01", '{"surname": {"a": 1}}', "answers-unreadable"),
        pytest.param("FORM-01", "[" * 100_000, "answers-unreadable", id="nested"),
        ("FORM-01", '{"colour": "red"}', "answer-unknown"),
        ("FORM-01", '{"birth": "31 February 1990"}', "answer-impossible"),
        ("FORM-15", '{"lease_from": "soon", "lease_to": "2027-01-01"}', "answer-impossible"),
    ],
)
def test_answers_that_cannot_be_used_have_their_codes(tmp_path: Path, form: str, answers: str, code: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(answers, "utf-8")
    out = str(tmp_path / "x.pdf")
    fill = ("form", "fill", form, "--language", "en", "--answers", str(file), "--out", out, "--json")
    status, lines, _ = madang(*fill)
    assert (status, code_of(lines)) == (1, code)
    assert not Path(out).exists()


def test_a_second_kiosk_refuses_to_start(tmp_path: Path) -> None:
    with (tmp_path / "madang.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        status, lines, _ = madang("run", "--json", MADANG_STATE=str(tmp_path))
    assert (status, code_of(lines)) == (1, "already-running")


def test_a_display_that_does_not_answer_is_said_in_one_sentence(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "", "DISPLAY": ":987", "MADANG_STATE": str(tmp_path)}
    status, lines, _ = madang("run", "--json", **environment)
    assert (status, code_of(lines)) == (1, "display-missing")


def test_a_vnc_port_in_use_is_said_in_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        environment = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "MADANG_STATE": str(tmp_path)}
        status, lines, _ = madang("run", "--json", MADANG_SCREEN_VNC_PORT=port, **environment)
    assert (status, code_of(lines)) == (1, "display-missing")
    assert port in lines[-1]["error"]["message"]


def test_wrong_settings_refuse_to_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[screen]\nidle_seconds = 'soon'\n")
    status, lines, _ = madang("run", "--json", MADANG_SETTINGS=str(file))
    assert (status, code_of(lines)) == (1, "settings-invalid")
    assert "idle_seconds" in lines[-1]["error"]["message"]


def test_a_state_folder_that_cannot_be_written_refuses_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    status, lines, _ = madang("run", "--json", MADANG_STATE=str(tmp_path / "file" / "state"))
    assert (status, code_of(lines)) == (1, "disk-full")


def test_places_are_found_without_a_screen() -> None:
    status, records, _ = madang("places", "--kind", "foreigner_center", "--language", "ur", "--json")
    assert status == 0
    assert [record["id"] for record in records] == ["ansan-foreign-residents-support", "gimpo-foreign-residents"]
    assert records[1]["phones"] == ["031-986-7660"]
    assert records[0]["phones"] == [], "unconfirmed"
    assert {record["open"] for record in records} <= {"open", "closed"}
    assert records[0]["metres"] is None


def test_places_near_a_kiosk_that_knows_where_it_stands() -> None:
    here = {"MADANG_CENTRE_LATITUDE": "37.32", "MADANG_CENTRE_LONGITUDE": "126.83"}
    _, records, _ = madang("places", "--city", "ansan", "--json", **here)
    assert records[0]["id"] == "comwel-ansan-hospital"
    assert 0 < records[0]["metres"] < 1000


def test_an_unknown_kind_of_place_has_a_code() -> None:
    status, lines, _ = madang("places", "--kind", "castle", "--json")
    assert (status, code_of(lines)) == (1, "place-kind-unknown")
    status, lines, _ = madang("places", "--json", MADANG_CENTRE_LATITUDE="137", MADANG_CENTRE_LONGITUDE="1")
    assert (status, code_of(lines)) == (1, "settings-invalid")
