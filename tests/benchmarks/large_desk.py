"""A desk's database of ten thousand answers in seventeen languages: the starter set's, many times over."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from kiosk.content.folder_store import STARTER
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.database.tables import EditionRow, TextRow
from sync.server.documents.starter import take_in
from sync.server.documents.status import keep_status

MANY_VERSIONS = "R-07"
"""An answer whose English text has a long history."""
# The starter set's rows apart, so that a round of copies does not read those of the rounds before.
ORIGINALS = (
    "CREATE TEMPORARY TABLE original AS SELECT kind, id, body, topic FROM document WHERE kind = 'faq'",
    """CREATE TEMPORARY TABLE original_text AS SELECT text.*, terms FROM text JOIN search
    ON search.kind = text.kind AND search.id = text.id AND search.language = text.language
    WHERE text.kind = 'faq' AND text.language IN ({tags})""",
)
DOCUMENTS = """
INSERT INTO document (kind, id, body, topic, revision, version)
SELECT kind, id || '-' || :n, body, topic, 2, 1 FROM original ORDER BY id LIMIT :wanted
"""
# Of twenty texts one is outdated, one waits, and one is missing; the copy's number is among its words.
TEXTS = """
INSERT INTO text (kind, id, language, body, title, state, by_role, of_revision, "on", version, approved_version, status)
SELECT kind, id, language, body, title, state, by_role, of_revision, "on", 1, approved,
    CASE WHEN of_revision < 2 THEN 'stale' WHEN approved IS NULL THEN 'waiting' ELSE state END
FROM (
    SELECT original_text.kind, document.id, language, original_text.body, title || ' (k' || :n || ')' AS title,
        CASE (:n + length(title)) % 3 WHEN 0 THEN 'reviewed' WHEN 1 THEN 'drafted' ELSE 'machine' END AS state,
        by_role, CASE (:n * 3 + length(title)) % 20 WHEN 0 THEN 1 ELSE 2 END AS of_revision, "on",
        CASE (:n * 5 + length(title)) % 20 WHEN 0 THEN NULL ELSE 1 END AS approved
    FROM original_text JOIN document ON document.kind = 'faq' AND document.id = original_text.id || '-' || :n
    WHERE language IN ('ko', 'en') OR (:n * 7 + length(title)) % 20 > 0
) AS copy
"""
SEARCH = """
INSERT INTO search (kind, id, language, terms)
SELECT text.kind, text.id, text.language, terms || ' ' || text.language || '·k' || :n
FROM original_text JOIN text
ON text.kind = 'faq' AND text.id = original_text.id || '-' || :n AND text.language = original_text.language
"""


def fill(database: Database, documents: int, tags: Sequence[str] = ()) -> None:
    """Take in the starter content and add copies of its answers until there are so many.

    tags: the copies' languages; all where none is named. Of a copy's texts only the present version is kept.
    """
    # One connection, which has the temporary tables, and a transaction a round, so that no log of it grows.
    with database.engine.execution_options(writes=True).connect() as connection, Session(connection) as session:
        take_in(session, STARTER)
        index = _without_index(session)
        known = set(session.scalars(text("SELECT DISTINCT language FROM text")))
        wanted = ", ".join(f"'{tag}'" for tag in sorted(known & set(tags) if tags else known))
        for statement in ORIGINALS:
            session.execute(text(statement.format(tags=wanted)))
        number = 0
        while (missing := documents - _answers(session)) > 0:
            number += 1
            session.execute(text(DOCUMENTS), {"n": number, "wanted": missing})
            session.execute(text(TEXTS), {"n": number})
            session.execute(text(SEARCH), {"n": number})
            session.commit()
        for statement in index:
            session.execute(text(statement))
        _write_history(session)
        session.commit()
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # As PostgreSQL does by itself after a while.
        connection.execute(text("VACUUM ANALYZE" if connection.dialect.name == "postgresql" else "ANALYZE"))


def _answers(session: Session) -> int:
    return int(session.scalar(text("SELECT count(*) FROM document WHERE kind = 'faq'")) or 0)


def _without_index(session: Session) -> tuple[str, ...]:
    """Return the statements that make the search's index, which is not kept up for the time of filling."""
    if session.get_bind().dialect.name == "sqlite":
        made = session.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'search_added'"))
        session.execute(text("DROP TRIGGER search_added"))
        return "INSERT INTO search_term (search_term) VALUES ('rebuild')", str(made)
    made = session.scalar(text("SELECT indexdef FROM pg_indexes WHERE indexname = 'search_term'"))
    session.execute(text("DROP INDEX search_term"))
    session.execute(text("SET maintenance_work_mem = '512MB'"))
    return (str(made),)


def _write_history(session: Session) -> None:
    """Give one text a hundred earlier versions."""
    row = session.get_one(TextRow, ("faq", MANY_VERSIONS, "en"))
    bodies = [{**row.body, "short": f"{row.body['short']} Written {n} times."} for n in range(2, 102)]
    session.execute(insert(EditionRow), [_edition(row, body, n) for n, body in enumerate(bodies, 2)])
    row.version, row.approved_version, row.body = 101, 101, bodies[-1]
    session.flush()
    keep_status(session, "faq", MANY_VERSIONS)


def _edition(row: TextRow, body: dict[str, Any], version: int) -> dict[str, Any]:
    return {
        **{name: getattr(row, name) for name in ("kind", "id", "language", "state", "by_role", "on")},
        "revision": row.of_revision,
        "version": version,
        "body": body,
        "action": "text-saved",
        "actor": "anna",
        "at": audit.now(),
    }
