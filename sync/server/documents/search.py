"""Search by words in texts of every script, on SQLite (FTS5) and PostgreSQL (GIN): the same terms, the same answers.

A word of a script that puts spaces between words is found by its beginning, one letter or digit alone only as a word of
its own (E in "E-9"). Thai, Khmer, Burmese, Chinese and Japanese put no spaces, Korean hangs particles and other words
on: there, whatever stands anywhere is found. Case, marks that people leave out, and look-alike letters do not matter.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, cast, delete, false, literal_column, select, table
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.orm import Session

from offline_models.faq_model.folding import fold, plain
from sync.server.database.tables import SearchRow, TextRow
from sync.server.documents.shape import Json

REACH = 4
"""Letters of a script without spaces that one term holds; more are found by all the terms that they are made of."""
LONGEST = 40
"""Letters of a word that count."""
MOST_WORDS = 12
"""Of a search that count."""
_RUNS = re.compile(
    "(?P<unspaced>[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+)"
    "|(?P<spaced>[^ \u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+)"
)
_FOUND_BY_SQLITE = table("search_term")
_KIND_OF_SQLITE: ColumnElement[str] = literal_column("+search.kind")
"""With the sign no index fits, else SQLite would look through all texts of the kind for the few that were found."""
_OF_POSTGRESQL: ColumnElement[Any] = literal_column("array_to_tsvector(string_to_array(search.terms, ' '))")
"""As the index of the migration has it: without it the index would not be used."""


def terms_of(tag: str, text: Json) -> str:
    """Return what a text in a language is found by, with spaces between."""
    parts = (part for value in text.values() for part in (value if isinstance(value, list) else [value]))
    found = dict.fromkeys(_terms("\n".join(part for part in parts if isinstance(part, str))))
    return " ".join(f"{_mark(tag)}{term}" for term in found)


def search_row(text: TextRow) -> SearchRow:
    """Return what a text is found by."""
    terms = terms_of(text.language, text.body)
    return SearchRow(kind=text.kind, id=text.id, language=text.language, terms=terms)


def keep_findable(session: Session, text: TextRow) -> None:
    """Let a text be found by what it says now, from the end of the transaction on."""
    # Removed and added, never changed: so SQLite's index has two triggers only.
    session.execute(delete(SearchRow).filter_by(kind=text.kind, id=text.id, language=text.language))
    session.add(search_row(text))


def found_ids(session: Session, kind: str, words: str, tags: Collection[str]) -> Select[str]:
    """Return a query for the ids of documents that have all the words in one text of the languages.

    Signs are no part of words, and where nothing but signs is searched for, nothing is found.
    """
    wanted = [term for run in words.split()[:MOST_WORDS] for term in _wanted(run)]
    if not wanted:
        return select(SearchRow.id).where(false())
    is_postgresql = session.get_bind().dialect.name == "postgresql"
    of_kind = (SearchRow.kind if is_postgresql else _KIND_OF_SQLITE) == kind
    return select(SearchRow.id).where(of_kind, (_in_postgresql if is_postgresql else _in_sqlite)(wanted, tags))


def _in_postgresql(wanted: list[tuple[str, bool]], tags: Collection[str]) -> ColumnElement[bool]:
    # Terms are letters, marks and digits only, so that nothing in them can be part of the query language.
    of_tags = (" & ".join(f"'{_mark(tag)}{term}'{':*' * begins}" for term, begins in wanted) for tag in tags)
    return _OF_POSTGRESQL.op("@@")(cast(" | ".join(of_tags), TSQUERY))


def _in_sqlite(wanted: list[tuple[str, bool]], tags: Collection[str]) -> ColumnElement[bool]:
    of_tags = (" AND ".join(f'"{_mark(tag)}{term}"{"*" * begins}' for term, begins in wanted) for tag in tags)
    query = " OR ".join(f"({each})" for each in of_tags)
    matching = literal_column("search_term").op("MATCH")(query)
    return SearchRow.number.in_(select(literal_column("rowid")).select_from(_FOUND_BY_SQLITE).where(matching))


def _terms(text: str) -> Iterator[str]:
    for run in _RUNS.finditer(_compared(text)):
        letters = run[0]
        if run["spaced"]:
            yield letters[:LONGEST]
        else:
            yield from (letters[at : at + REACH] for at in range(len(letters)))


def _wanted(words: str) -> Iterator[tuple[str, bool]]:
    """Yield the terms that a text must have, each with whether only its beginning is known."""
    for run in _RUNS.finditer(_compared(words)):
        letters = run[0][:LONGEST]
        if run["spaced"]:
            yield letters, len(letters) > 1
        elif len(letters) <= REACH:
            yield letters, True
        else:
            yield from ((letters[at : at + REACH], False) for at in range(len(letters) - REACH + 1))


def _compared(text: str) -> str:
    # Hangul whole again: a syllable's sounds are no letters that anybody searches for.
    return unicodedata.normalize("NFC", plain(fold(text)))


def _mark(tag: str) -> str:
    """Return what stands before the terms of a language: "visa" is a word in many. Both engines keep the sign."""
    return f"{tag.replace('-', '·').lower()}·"
