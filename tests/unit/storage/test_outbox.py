"""What waits for the centre is kept until it was sent, and not without end."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.domain.kept_question import KeptQuestion
from kiosk.domain.suggestion import Suggestion
from kiosk.errors import MachineError
from kiosk.storage import engine, outbox
from kiosk.storage.outbox import SqlOutbox

DAY = date(2026, 11, 21)


def question(day: date = DAY) -> KeptQuestion:
    return KeptQuestion(uuid4().hex, day, "en", "Is there a choir?")


def test_the_mark_of_what_was_sent_survives_reopening(tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite3"
    assert SqlOutbox(file).counters_sent_until() == date.min
    SqlOutbox(file).note_counters_sent(DAY)
    SqlOutbox(file).note_counters_sent(DAY + timedelta(days=1))
    assert SqlOutbox(file).counters_sent_until() == DAY + timedelta(days=1)


def test_questions_wait_until_they_were_sent(tmp_path: Path) -> None:
    box = SqlOutbox(tmp_path / "a.sqlite3")
    first, second = question(DAY), question(DAY + timedelta(days=1))
    box.keep_question(second)
    box.keep_question(first)
    assert box.questions() == [first, second]
    box.forget_questions([first.id, "unknown"])
    assert SqlOutbox(tmp_path / "a.sqlite3").questions() == [second]


def readable(folder: Path) -> bytes:
    """Return all that stands in the files."""
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


def test_a_question_that_was_forgotten_stands_in_no_file(tmp_path: Path) -> None:
    box, other = SqlOutbox(tmp_path / "a.sqlite3"), SqlOutbox(tmp_path / "a.sqlite3")
    asked = question()
    box.keep_question(asked)
    assert other.questions() == [asked]
    assert asked.text.encode() in readable(tmp_path)
    box.forget_questions([asked.id])
    assert asked.text.encode() not in readable(tmp_path)
    assert other.questions() == []


def test_a_reader_does_not_keep_questions_from_being_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PATIENCE_SECONDS", 0.1)
    file = tmp_path / "a.sqlite3"
    box, asked = SqlOutbox(file), question()
    box.keep_question(asked)
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT text FROM question").fetchall() == [(asked.text,)]
        box.forget_questions([asked.id])
    assert box.questions() == []
    box.forget_questions([])
    assert asked.text.encode() not in readable(tmp_path)


def test_the_oldest_questions_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "MOST_QUESTIONS", 3)
    box = SqlOutbox(tmp_path / "a.sqlite3")
    kept = [question(DAY + timedelta(days=n)) for n in range(5)]
    for each in kept:
        box.keep_question(each)
    assert box.questions() == kept[2:]


def test_a_folder_that_cannot_be_written_gives_a_code(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError) as caught:
        SqlOutbox(tmp_path / "file" / "a.sqlite3").keep_question(question())
    assert caught.value.code == "disk-full"


def test_a_suggestion_waits_until_it_was_sent_and_a_later_one_takes_its_place(tmp_path: Path) -> None:
    box = SqlOutbox(tmp_path / "a.sqlite3")
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    first = Suggestion("faq", "LOCAL-001", at, "{}")
    later = replace(first, made_at=at + timedelta(seconds=1), content='{"id": "LOCAL-001"}')
    box.keep_suggestion(first)
    box.keep_suggestion(later)
    box.note_suggestions_sent([first])
    assert SqlOutbox(tmp_path / "a.sqlite3").suggestions() == [later], "the centre has only the earlier one"
    box.note_suggestions_sent([later])
    assert box.suggestions() == [replace(later, sent=True)]
    box.forget_suggestion("faq", "LOCAL-001")
    box.forget_suggestion("faq", "LOCAL-001")
    assert box.suggestions() == []
