"""Writing, approving and undoing, as two people at two desks do it."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.errors import ServerError
from sync.server.database.engine import Database
from sync.server.database.tables import AuditRow, TextRow
from sync.server.documents import history, workshop
from sync.server.documents.assembly import assemble
from sync.server.documents.overview import Wanted, list_documents, tally
from sync.server.documents.shape import Json, Key
from sync.server.documents.workshop import EditConflictError, TextChange
from tests.fakes.server import person_with

FAQ = Key("faq", "R-07")
EN, KO, VI = (FAQ.text(tag) for tag in ("en", "ko", "vi"))


def body_of(database: Database, key: Key) -> Json:
    with database.reading() as session:
        return workshop.find_texts(session, key)[key.language].body


def row_of(database: Database, key: Key) -> TextRow:
    with database.reading() as session:
        return workshop.find_texts(session, key)[key.language]


def save(database: Database, name: str, key: Key, version: int, new_meaning: bool = False, **fields: object) -> TextRow:
    person = person_with(database, name, "editor", "translator:*")
    body = body_of(database, EN if version == 0 else key) | fields
    with database.writing() as session:
        return workshop.save_text(session, person, key, TextChange(body, version, new_meaning=new_meaning))


def approve(database: Database, name: str, key: Key, version: int, *, four_eyes: bool = True) -> TextRow:
    person = person_with(database, name, "reviewer:*")
    with database.writing() as session:
        return workshop.approve_text(session, person, key, version, four_eyes=four_eyes)


def released(database: Database, folder: Path, document: str = "R-07") -> Json:
    folder.mkdir()
    with database.reading() as session:
        assemble(session, folder)
    read: Json = json.loads((folder / "faq" / f"{document}.json").read_text("utf-8"))
    return read


def test_what_was_taken_in_comes_out_to_the_byte(database: Database, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with database.reading() as session:
        assemble(session, out)
    before = {
        file.relative_to(tmp_path / "content"): file.read_bytes() for file in (tmp_path / "content").rglob("*.json")
    }
    after = {file.relative_to(out): file.read_bytes() for file in out.rglob("*.json")}
    assert after == before


def test_a_saved_text_waits_for_approval_and_the_old_one_stays_in_releases(database: Database, tmp_path: Path) -> None:
    old = body_of(database, EN)["short"]
    save(database, "mina", EN, 1, short="Ask at 1345.")
    assert released(database, tmp_path / "a")["texts"]["en"]["short"] == old
    approve(database, "jun", EN, 2)
    text = released(database, tmp_path / "b")["texts"]["en"]
    assert text["short"] == "Ask at 1345."
    assert text["review"]["state"] == "reviewed"


def test_a_second_editor_never_overwrites_silently(database: Database) -> None:
    save(database, "mina", EN, 1, short="Mina was here.")
    with pytest.raises(EditConflictError):
        save(database, "jun", EN, 1, short="Jun was here.")
    assert body_of(database, EN)["short"] == "Mina was here."


def test_of_writers_at_the_same_moment_exactly_one_wins(database: Database) -> None:
    people = [person_with(database, f"p{number}", "editor") for number in range(6)]
    body = body_of(database, EN)

    def write(number: int) -> str | None:
        try:
            with database.writing() as session:
                change = TextChange({**body, "short": f"Text {number}."}, 1)
                workshop.save_text(session, people[number], EN, change)
        except EditConflictError:
            return None
        return f"Text {number}."

    with ThreadPoolExecutor(6) as pool:
        outcomes = list(pool.map(write, range(6)))
    [winner] = [each for each in outcomes if each]
    assert body_of(database, EN)["short"] == winner
    assert row_of(database, EN).version == 2


def test_new_meaning_makes_translations_stale_and_wording_does_not(database: Database) -> None:
    save(database, "mina", EN, 1, short="The same in other words.")
    assert row_of(database, KO).of_revision == 1
    save(database, "mina", EN, 2, new_meaning=True, short="Something else holds now.")
    with database.reading() as session:
        assert workshop.find_document(session, FAQ).revision == 2
        assert tally(session, "faq", ["ko"])["ko"].by_status["stale"] == 1
        [listed] = list_documents(session, Wanted(language="ko", status="stale"), ("ko",), "ko").documents
    assert listed.id == "R-07"
    assert listed.statuses["en"] == "waiting"


def test_that_the_meaning_changes_can_be_said_later_without_another_word(database: Database) -> None:
    save(database, "mina", EN, 1, short="Something else holds now.")
    save(database, "mina", EN, 2, new_meaning=True)
    assert (row_of(database, EN).version, row_of(database, EN).status) == (3, "waiting")
    assert row_of(database, KO).status == "stale"
    with pytest.raises(EditConflictError):
        save(database, "mina", EN, 2, new_meaning=True)


def test_a_stale_text_cannot_be_approved_before_it_is_brought_up_to_date(database: Database) -> None:
    save(database, "mina", EN, 1, new_meaning=True, short="Something else holds now.")
    with pytest.raises(ServerError) as caught:
        approve(database, "jun", KO, 1)
    assert caught.value.code == "approval-impossible"


def test_a_translation_is_approved_after_its_source(database: Database, tmp_path: Path) -> None:
    save(database, "mina", EN, 1, new_meaning=True, short="Something else holds now.")
    save(database, "lan", VI, 0, short="Bây giờ khác rồi.")
    with pytest.raises(ServerError) as caught:
        approve(database, "jun", VI, 1)
    assert caught.value.code == "approval-impossible"
    approve(database, "jun", EN, 2)
    approve(database, "jun", VI, 1)
    document = released(database, tmp_path / "out")
    assert document["revision"] == 2
    assert document["texts"]["vi"]["review"] == {
        **document["texts"]["vi"]["review"],
        "of_revision": 2,
        "state": "reviewed",
    }
    assert document["texts"]["ko"]["review"]["of_revision"] == 1


def test_nobody_approves_only_their_own_words_unless_the_settings_allow_it(database: Database) -> None:
    person = person_with(database, "mina", "editor", "reviewer:en")
    with database.writing() as session:
        workshop.save_text(session, person, EN, TextChange({**body_of(database, EN), "short": "Mine."}, 1))
    with pytest.raises(ServerError) as caught, database.writing() as session:
        workshop.approve_text(session, person, EN, 2, four_eyes=True)
    assert caught.value.code == "approval-impossible"
    with database.writing() as session:
        assert workshop.approve_text(session, person, EN, 2, four_eyes=False).state == "reviewed"


def test_undo_is_a_new_version_and_loses_nothing(database: Database) -> None:
    before = body_of(database, EN)
    save(database, "mina", EN, 1, short="A mistake.")
    person = person_with(database, "mina", "editor")
    with database.writing() as session:
        restored = workshop.restore_text(session, person, EN, 1, 2)
    assert (restored.body, restored.version, restored.approved_version) == (before, 3, 3)
    with database.reading() as session:
        assert [each.version for each in history.editions(session, EN)] == [3, 2, 1]


def test_undoing_a_new_meaning_makes_its_followers_stale(database: Database) -> None:
    save(database, "mina", EN, 1, new_meaning=True, short="Something else holds now.")
    save(database, "lan", VI, 0, short="Bây giờ khác rồi.")
    person = person_with(database, "mina", "editor")
    with database.writing() as session:
        workshop.restore_text(session, person, EN, 1, 2)
    assert row_of(database, EN).of_revision == 3
    assert row_of(database, VI).of_revision == 2


def test_roles_bound_what_one_may_write(database: Database) -> None:
    stranger = person_with(database, "lan", "translator:vi", "reviewer:vi", "publisher", "administrator")
    change = TextChange(body_of(database, EN), 0)
    with pytest.raises(ServerError) as caught, database.writing() as session:
        workshop.save_text(session, stranger, EN, replace(change, seen_version=1))
    assert caught.value.code == "not-allowed"
    with database.writing() as session:
        workshop.save_text(session, stranger, VI, change)


def test_a_text_that_is_no_content_is_refused_and_nothing_is_kept(database: Database) -> None:
    person = person_with(database, "mina", "editor")
    with pytest.raises(ServerError) as caught, database.writing() as session:
        workshop.save_text(session, person, EN, TextChange({"question": "Only this?"}, 1))
    assert caught.value.code == "text-invalid"
    assert row_of(database, EN).version == 1


def test_the_log_says_who_changed_what_before_and_after(database: Database) -> None:
    old = body_of(database, EN)["short"]
    save(database, "mina", EN, 1, short="Ask at 1345.")
    with database.reading() as session:
        row = session.scalars(select(AuditRow).where(AuditRow.action == "text-saved")).one()
    assert (row.actor, row.subject) == ("mina", "faq/R-07/en")
    assert row.before == {"short": old}
    assert row.after == {"short": "Ask at 1345."}


@pytest.mark.parametrize("words", ["1345", "r-07", "RESIDENCE card"])
def test_words_are_found_without_case(database: Database, words: str) -> None:
    save(database, "mina", EN, 1, short="Call 1345 about the Residence Card.")
    with database.reading() as session:
        found = list_documents(session, Wanted(words=words), ("en",), "ko")
    assert "R-07" in [each.id for each in found.documents]


@pytest.mark.parametrize("words", ["100%", "a_b", "\\", "'; drop table text; --", "%"])
def test_signs_that_mean_something_to_a_database_are_words_like_others(database: Database, words: str) -> None:
    with database.reading() as session:
        assert list_documents(session, Wanted(words=words), ("en",), "en").total in (0, 1)
        assert list_documents(session, Wanted(), ("en",), "en").total == 3
