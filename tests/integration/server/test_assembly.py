"""The lasting folder of approved content: written where something was approved, right after any cut."""

import json
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.durable import write_many
from sync.server.database.engine import Database
from sync.server.database.tables import EditionRow
from sync.server.documents import assembly, workshop
from sync.server.documents.assembly import LIST, assemble
from sync.server.documents.shape import Key
from sync.server.documents.workshop import TextChange
from tests.fakes.server import person_with

EN = Key("faq", "R-07", "en")


def bring_up(database: Database, folder: Path) -> int:
    with database.reading() as session:
        return assemble(session, folder)


def write(database: Database, short: str, key: Key = EN, *, approved: bool = True) -> None:
    """Let one person write a text and another approve it."""
    mina, jun = person_with(database, "mina", "editor", "translator:*"), person_with(database, "jun", "reviewer:*")
    with database.writing() as session:
        texts = workshop.find_texts(session, key)
        version = texts[key.language].version if key.language in texts else 0
        body = (texts.get(key.language) or texts["en"]).body | {"short": short}
        saved = workshop.save_text(session, mina, key, TextChange(body, version))
        if approved:
            workshop.approve_text(session, jun, key, saved.version, four_eyes=True)


def contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file() and file.name != LIST)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.fixture
def folder(database: Database, tmp_path: Path) -> Path:
    """The folder with everything that was taken in."""
    bring_up(database, tmp_path / "lasting")
    return tmp_path / "lasting"


def test_only_what_was_approved_since_is_written(database: Database, folder: Path) -> None:
    before = {name: (folder / name).stat().st_ino for name in contents(folder)}
    assert bring_up(database, folder) == 0
    write(database, "Not approved yet.", approved=False)
    assert bring_up(database, folder) == 0
    write(database, "Ask at 1345.")
    assert bring_up(database, folder) == 1
    after = {name: (folder / name).stat().st_ino for name in contents(folder)}
    assert {name for name in after if after[name] != before[name]} == {"faq/R-07.json"}
    assert json.loads((folder / "faq/R-07.json").read_bytes())["texts"]["en"]["short"] == "Ask at 1345."


def test_the_folder_is_what_a_new_one_would_be(database: Database, folder: Path, tmp_path: Path) -> None:
    write(database, "Ask at 1345.")
    write(database, "Hãy gọi 1345.", Key("faq", "R-07", "vi"))
    bring_up(database, folder)
    bring_up(database, tmp_path / "new")
    assert contents(folder) == contents(tmp_path / "new")


def test_what_lies_there_and_is_not_approved_goes(database: Database, folder: Path) -> None:
    (folder / "faq/R-99.json").write_text("{}", "utf-8")
    (folder / "faq/.R-07.json.new").write_text("half", "utf-8")
    (folder / "faq/R-12.json").unlink()
    assert bring_up(database, folder) == 3
    assert "faq/R-12.json" in contents(folder)
    assert not {"faq/R-99.json", "faq/.R-07.json.new"} & contents(folder).keys()


@pytest.mark.parametrize("damaged", [b"", b"[]", b'{"faq/R-07.json": 7', b"\xff"])
def test_without_its_list_the_folder_is_written_anew(database: Database, folder: Path, damaged: bytes) -> None:
    before = contents(folder)
    (folder / LIST).write_bytes(damaged)
    assert bring_up(database, folder) == len(before)
    assert contents(folder) == before


class CutError(Exception):
    """The power is gone."""


def test_after_a_cut_at_any_file_the_next_time_makes_it_right(
    database: Database, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(database, "Ask at 1345.")
    write(database, "Ask your employer.", Key("faq", "L-01", "en"))

    def cut(files: Iterable[tuple[Path, bytes]]) -> None:
        write_many(list(files)[:1])
        raise CutError

    with monkeypatch.context() as patch:
        patch.setattr(assembly, "write_many", cut)
        with pytest.raises(CutError):
            bring_up(database, folder)
    bring_up(database, folder)
    bring_up(database, tmp_path / "new")
    assert contents(folder) == contents(tmp_path / "new")


def test_an_older_copy_of_the_database_is_told_from_the_one_before(database: Database, folder: Path) -> None:
    write(database, "Ask at 1345.")
    bring_up(database, folder)
    with database.writing() as session:
        # As after a restored copy in which somebody has written something else under the same number.
        row = workshop.find_texts(session, EN)["en"]
        edition = update(EditionRow).where(EditionRow.id == "R-07", EditionRow.version == row.approved_version)
        edition = edition.where(EditionRow.language == "en")
        session.execute(edition.values(body={**row.body, "short": "Other."}, at=EditionRow.at))
        found = session.query(EditionRow).filter_by(id="R-07", language="en", version=row.approved_version).one()
        found.at += timedelta(seconds=1)
    assert bring_up(database, folder) == 1
    assert b"Other." in (folder / "faq/R-07.json").read_bytes()
