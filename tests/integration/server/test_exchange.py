"""Texts go out to a translator's spreadsheet and come back, and nothing else comes in."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from sync.server.documents import workshop
from sync.server.documents.shape import Key
from sync.server.documents.spreadsheets import read_table, write_table
from sync.server.documents.status import status_of
from sync.server.documents.workshop import TextChange
from tests.fakes.notices import EVENT, notice
from tests.fakes.server import Browser, logged_in, person_with, small_site, take_in_notice

HEADER = ["document", "field", "source", "text", "version"]


@pytest.fixture
def desk(tmp_path: Path) -> Browser:
    """A translator and editor, logged in."""
    site = small_site(tmp_path)
    person_with(site.database, "lan", "translator:vi", "editor")
    return logged_in(site, "lan")


def bring_back(desk: Browser, content: bytes, language: str = "vi", name: str = "table.xlsx") -> tuple[int, str]:
    answer = desk.client.post(
        "/exchange", data={"language": language, "seal": desk.seal("/exchange")}, files={"table": (name, content)}
    )
    return answer.status_code, answer.text


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_is_translated_and_comes_back(desk: Browser, kind: str) -> None:
    rows = read_table(desk.client.get("/exchange/file", params={"language": "vi", "format": kind}).content)
    assert rows[0] == HEADER
    for row in rows[1:]:
        if row[0] == "faq/R-07":
            assert row[2] or row[1] == "bring"
            row[3] = "một\nhai" if row[1] in ("phrasings", "bring") else f"Dịch {row[1]}"
    status, page = bring_back(desk, write_table(rows, "csv" if kind == "csv" else "xlsx"))
    assert status == 200
    assert "Saved 1" in page
    assert desk.text("/documents/faq/R-07/vi")["phrasings"][:2] == ["một", "hai"]
    status, page = bring_back(desk, write_table(rows, "csv"))
    assert "meanwhile 1" in page


def test_an_untouched_table_changes_nothing(desk: Browser) -> None:
    table = desk.client.get("/exchange/file", params={"language": "en", "format": "csv"}).content
    _, page = bring_back(desk, table, "en", "table.csv")
    assert "Saved 0" in page
    assert "Unchanged 4" in page


@pytest.fixture
def translated(desk: Browser) -> Browser:
    """The desk with a text in Vietnamese, brought back by a table."""
    rows = table_of(desk)
    assert "Saved 1" in bring_back(desk, write_table(worded(rows, "một"), "csv"))[1]
    return desk


def table_of(desk: Browser) -> list[list[str]]:
    rows = read_table(desk.client.get("/exchange/file", params={"language": "vi", "format": "csv"}).content)
    return [row for row in rows if row[0] in ("document", "faq/R-07")]


def worded(rows: list[list[str]], text: str) -> list[list[str]]:
    return [HEADER, *([*row[:3], text, row[4]] for row in rows[1:])]


def change_source(desk: Browser, details: str, *, new_meaning: bool) -> None:
    """Change the Korean source: its meaning, or only how it is worded."""
    jun = person_with(desk.site.database, "jun", "editor")
    with desk.site.database.writing() as session:
        key = Key("faq", "R-07", "ko")
        row = workshop.find_texts(session, key)["ko"]
        body = {**row.body, "details": details}
        workshop.save_text(session, jun, key, TextChange(body, row.version, new_meaning=new_meaning))


def status_in_vietnamese(desk: Browser) -> str:
    with desk.site.database.reading() as session:
        return status_of(workshop.find_texts(session, Key("faq", "R-07")).get("vi"))


def test_an_outdated_text_that_nobody_touched_stays_outdated(translated: Browser) -> None:
    change_source(translated, "새로운 내용", new_meaning=True)
    _, page = bring_back(translated, write_table(table_of(translated), "xlsx"))
    assert "Unchanged 1" in page
    assert status_in_vietnamese(translated) == "stale"


def test_an_outdated_text_translated_from_todays_source_is_outdated_no_more(translated: Browser) -> None:
    change_source(translated, "새로운 내용", new_meaning=True)
    rows = table_of(translated)
    change_source(translated, "새로운  내용.", new_meaning=False)
    _, page = bring_back(translated, write_table(worded(rows, "hai"), "xlsx"))
    assert "Saved 1" in page
    assert status_in_vietnamese(translated) == "waiting", "the source has been worded anew, but means the same"


def test_what_was_translated_from_a_source_that_changed_meanwhile_is_saved_as_outdated(translated: Browser) -> None:
    rows = table_of(translated)
    change_source(translated, "새로운 내용", new_meaning=True)
    _, page = bring_back(translated, write_table(worded(rows, "hai"), "xlsx"))
    assert "Saved 1" in page
    assert translated.text("/documents/faq/R-07/vi")["details"] == "hai"
    assert status_in_vietnamese(translated) == "stale"


def test_a_first_translation_of_a_source_that_changed_meanwhile_is_saved_as_outdated(desk: Browser) -> None:
    rows = table_of(desk)
    change_source(desk, "새로운 내용", new_meaning=True)
    _, page = bring_back(desk, write_table(worded(rows, "một"), "xlsx"))
    assert "Saved 1" in page
    assert status_in_vietnamese(desk) == "stale"


def test_a_notice_is_translated_in_the_table_while_it_is_still_to_be_shown(desk: Browser) -> None:
    ahead = {"shown_from": date(2999, 1, 1), "shown_until": date(2999, 1, 31)}
    take_in_notice(desk.site.database, notice("N-001", **ahead))
    take_in_notice(desk.site.database, notice("N-002", shown_from=date(2020, 1, 1), shown_until=date(2020, 1, 31)))
    wanted = {"language": "vi", "only": "unfinished"}
    rows = read_table(desk.client.get("/exchange/file", params=wanted).content)
    assert [row[1] for row in rows if row[0] == "notice/N-001"] == ["title", "body"]
    assert not [row for row in rows if row[0] == "notice/N-002"]
    translated = {"title": "Lớp tiếng Hàn", "body": "Hãy đến học.\n\nMiễn phí."}
    changed = [[*row[:3], translated[row[1]], row[4]] for row in rows if row[0] == "notice/N-001"]
    _, page = bring_back(desk, write_table([HEADER, *changed], "xlsx"))
    assert "Saved 1" in page
    assert "Hãy đến học.\n\nMiễn phí." in desk.open("/documents/notice/N-001/vi").text
    later = read_table(desk.client.get("/exchange/file", params=wanted).content)
    assert not [row for row in later if row[0] == "notice/N-001"]


def test_where_an_event_takes_place_is_translated_in_the_table(desk: Browser) -> None:
    ahead = {"shown_from": date(2026, 11, 1), "shown_until": date(2999, 12, 31)}
    take_in_notice(desk.site.database, notice("N-001", event=EVENT, **ahead))
    wanted = {"language": "vi", "only": "unfinished"}
    rows = read_table(desk.client.get("/exchange/file", params=wanted).content)
    [row] = [row for row in rows if row[1] == "venue"]
    assert row[2:] == ["2층 2호실", "", "1"]
    jun = person_with(desk.site.database, "jun", "editor")
    with desk.site.database.writing() as session:
        key = Key("notice", "N-001")
        body = workshop.find_document(session, key).body
        workshop.save_document(session, jun, key, {**body, "importance": "urgent"}, 1)
    row[3] = " Phòng 2,\n tầng 2 "
    _, page = bring_back(desk, write_table([HEADER, row], "xlsx"))
    assert "Saved 1" in page
    assert "Phòng 2, tầng 2" in desk.open("/documents/notice/N-001/preview/show?language=vi").text
    with desk.site.database.reading() as session:
        assert workshop.find_document(session, key).body["importance"] == "urgent", "what others changed stays"
    assert not [
        each for each in read_table(desk.client.get("/exchange/file", params=wanted).content) if each[1] == "venue"
    ]
    row[3] = "Phòng 3"
    _, page = bring_back(desk, write_table([HEADER, row], "csv"))
    assert "meanwhile 1" in page
    assert "notice/N-001/venue" in page


def test_a_venue_that_is_none_is_refused_and_an_empty_one_changes_nothing(desk: Browser) -> None:
    ahead = {"shown_until": date(2999, 12, 31)}
    for document_id, event in (("N-001", EVENT), ("N-002", None)):
        take_in_notice(desk.site.database, notice(document_id, event=event, **ahead))
    rows = [
        ["notice/N-001", "venue", "", "x" * 201, "1"],
        ["notice/N-002", "venue", "", "Phòng 3", "1"],
        ["notice/N-003", "venue", "", "Phòng 3", "1"],
    ]
    _, page = bring_back(desk, write_table([HEADER, *rows], "csv"))
    assert "Refused 2" in page
    assert "longer than 200 characters" in page
    assert "meanwhile 1" in page
    _, page = bring_back(desk, write_table([HEADER, ["notice/N-001", "venue", "", "", "1"]], "csv"))
    assert "Unchanged 1" in page
    status, _ = bring_back(desk, write_table([HEADER, ["faq/R-07", "venue", "", "x", "1"]], "csv"))
    assert status == 400


def test_a_notice_without_its_title_is_refused_and_named(desk: Browser) -> None:
    take_in_notice(desk.site.database, notice("N-001"))
    _, page = bring_back(desk, write_table([HEADER, ["notice/N-001", "body", "", "Hãy đến học.", "0"]], "csv"))
    assert "Refused 1" in page
    assert "notice/N-001" in page


def test_cells_are_never_formulas(desk: Browser) -> None:
    path = "/documents/faq/R-07/en"
    desk.send(path, {**desk.text(path), "question": '=HYPERLINK("https://evil.example")', "details": "- one\n- two"})
    xlsx = desk.client.get("/exchange/file", params={"language": "en"}).content
    types = {cell.data_type for row in load_workbook(io.BytesIO(xlsx)).worksheets[0].iter_rows() for cell in row}
    assert "f" not in types
    table = desk.client.get("/exchange/file", params={"language": "en", "format": "csv"}).content
    assert b",=HYPERLINK" not in table
    assert b'"=HYPERLINK' not in table
    assert next(row[:2] for row in read_table(table) if row[3] == "- one\n- two") == ["faq/R-07", "details"]


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 101_000_000)
    return stream.getvalue()


def book_without_header() -> bytes:
    book, stream = Workbook(), io.BytesIO()
    book.worksheets[0].append(["something", "else"])
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + bytes(50),
        b"PK\x03\x04 no archive",
        "한글".encode("cp949"),
        b"a,b,c\n1,2,3",
        b'"open',
    ],
    ids=["empty", "picture", "broken archive", "other encoding", "other table", "open quote"],
)
def test_what_is_no_table_is_refused(desk: Browser, content: bytes) -> None:
    status, page = bring_back(desk, content)
    assert status == 400
    assert "upload-invalid" in page


def test_archives_that_burst_and_books_of_other_things_are_refused(desk: Browser) -> None:
    assert bring_back(desk, bomb())[0] == 400
    assert bring_back(desk, book_without_header())[0] == 400


@pytest.mark.parametrize(
    "row",
    [
        ["faq/R-07", "review", "", "x", "0"],
        ["notice/N-001", "short", "", "x", "0"],
        ["nothing/R-07", "short", "", "x", "0"],
        ["R-07", "short", "", "x", "0"],
        ["faq/R-07", "short", "", "x", "one"],
        ["faq/R-07"],
    ],
)
def test_rows_that_mean_nothing_are_refused(desk: Browser, row: list[str]) -> None:
    assert bring_back(desk, write_table([HEADER, row], "csv"))[0] == 400


def test_documents_that_do_not_exist_are_named_and_the_others_saved(desk: Browser) -> None:
    names = ("question", "short", "details", "bring", "phrasings")
    rows = [HEADER, ["faq/Z-99", "short", "", "x", "0"], *(["faq/R-07", name, "", "một", "0"] for name in names)]
    status, page = bring_back(desk, write_table(rows, "csv"))
    assert status == 200
    assert "Saved 1" in page
    assert "faq/Z-99" in page


def test_only_ones_own_languages_may_come_in(desk: Browser) -> None:
    table = desk.client.get("/exchange/file", params={"language": "th", "format": "csv"}).content
    assert bring_back(desk, table, "th")[0] == 403
