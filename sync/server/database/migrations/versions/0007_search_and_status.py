"""Full-text search by the engine's own index, and what lists count: a text's status, a document's topic."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from sync.server.documents.search import terms_of

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

AT_ONCE = 500
SQLITE = (
    # Terms are made by the program: the tokenizer only has to part them at their spaces.
    """CREATE VIRTUAL TABLE search_term USING fts5
    (terms, content='search', content_rowid='number', tokenize='ascii', detail='none', columnsize=0)""",
    """CREATE TRIGGER search_added AFTER INSERT ON search BEGIN
    INSERT INTO search_term (rowid, terms) VALUES (new.number, new.terms); END""",
    """CREATE TRIGGER search_removed AFTER DELETE ON search BEGIN
    INSERT INTO search_term (search_term, rowid, terms) VALUES ('delete', old.number, old.terms); END""",
)
POSTGRESQL = (
    # The long column apart from the short ones, which are all that is read of what the index has found.
    "ALTER TABLE search ALTER COLUMN terms SET STORAGE EXTERNAL",
    "ALTER TABLE search SET (toast_tuple_target = 128)",
    "CREATE INDEX search_term ON search USING gin (array_to_tsvector(string_to_array(terms, ' ')))",
)
STATUS = """UPDATE text SET status = (SELECT CASE
    WHEN text.of_revision < document.revision THEN 'stale'
    WHEN coalesce(text.approved_version, 0) != text.version THEN 'waiting'
    ELSE text.state END FROM document WHERE document.kind = text.kind AND document.id = text.id)"""
TEXT = sa.table("text", *(sa.column(each) for each in ("kind", "id", "language")), sa.column("body", sa.JSON))
SEARCH = sa.table("search", *(sa.column(each) for each in ("kind", "id", "language", "terms")))
DOCUMENT = sa.table("document", sa.column("topic"), sa.column("body", sa.JSON))


def upgrade() -> None:
    """Make what is searched and counted, of what there is."""
    op.create_table(
        "search",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("terms", sa.Text, nullable=False),
        sa.UniqueConstraint("kind", "id", "language"),
    )
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in POSTGRESQL if is_postgresql else SQLITE:
        op.execute(statement)
    op.drop_index("text_states", "text")
    op.drop_index("document_revisions", "document")
    op.drop_column("text", "searched")
    op.add_column("text", sa.Column("status", sa.String(16), nullable=False, server_default=""))
    op.add_column("document", sa.Column("topic", sa.String(64), nullable=False, server_default=""))
    _fill()
    op.create_index("text_statuses", "text", ["kind", "language", "status", "id"])
    op.create_index("document_topics", "document", ["kind", "topic", "id"])


def _fill() -> None:
    op.execute(STATUS)
    topic = sa.func.coalesce(DOCUMENT.c.body["topic"].as_string(), "")
    op.execute(sa.update(DOCUMENT).values(topic=topic))
    texts = op.get_bind().execute(sa.select(TEXT).execution_options(yield_per=AT_ONCE))
    for some in texts.partitions():
        op.bulk_insert(SEARCH, [_found_by(*row) for row in some])


def _found_by(kind: str, document_id: str, language: str, body: dict[str, Any]) -> dict[str, str]:
    return {"kind": kind, "id": document_id, "language": language, "terms": terms_of(language, body)}


def downgrade() -> None:
    """Remove them. What the older program searches is empty until a text is saved again."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_term")
    op.drop_table("search")
    op.drop_index("document_topics", "document")
    op.drop_index("text_statuses", "text")
    op.drop_column("document", "topic")
    op.drop_column("text", "status")
    op.add_column("text", sa.Column("searched", sa.Text, nullable=False, server_default=""))
    op.create_index("document_revisions", "document", ["kind", "id", "revision"])
    columns = ["kind", "language", "id", "of_revision", "version", "approved_version", "state"]
    op.create_index("text_states", "text", columns)
