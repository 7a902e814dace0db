"""People, documents with their history, and the log of what was done."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    _people()
    _documents()
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.String(64), nullable=False),
        sa.Column("action", sa.String(32), nullable=False, index=True),
        sa.Column("subject", sa.String(150), nullable=False, index=True),
        sa.Column("before", sa.JSON, nullable=False),
        sa.Column("after", sa.JSON, nullable=False),
    )


def _people() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(64), nullable=False, unique=True),
        sa.Column("shown_name", sa.String(100), nullable=False),
        sa.Column("password_hash", sa.String(200)),
        sa.Column("totp_secret", sa.String(64)),
        sa.Column("totp_step", sa.Integer, nullable=False),
        sa.Column("enabled", sa.Boolean, nullable=False),
    )
    op.create_table(
        "role",
        _account(primary_key=True),
        sa.Column("role", sa.String(16), primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
    )
    op.create_table(
        "invitation",
        sa.Column("code_hash", sa.String(64), primary_key=True),
        _account(nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
    )
    op.create_table(
        "log_in",
        sa.Column("token_hash", sa.String(64), primary_key=True),
        _account(nullable=False, index=True),
        sa.Column("confirmed", sa.Boolean, nullable=False),
        sa.Column("began_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
    )
    op.create_table(
        "failure",
        sa.Column("whom", sa.String(64), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("last_at", MOMENT, nullable=False, index=True),
    )


def _account(**options: bool) -> sa.Column[int]:
    return sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id"), **options)  # type: ignore[arg-type]


def _documents() -> None:
    op.create_table(
        "document",
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Index("document_revisions", "kind", "id", "revision"),
    )
    op.create_table(
        "text",
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("searched", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("by_role", sa.String(16), nullable=False),
        sa.Column("of_revision", sa.Integer, nullable=False),
        sa.Column("on", sa.Date, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("approved_version", sa.Integer),
        sa.Index("text_states", "kind", "language", "id", "of_revision", "version", "approved_version", "state"),
    )
    op.create_table(
        "edition",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("body", sa.JSON, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("by_role", sa.String(16), nullable=False),
        sa.Column("on", sa.Date, nullable=False),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("actor", sa.String(64), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.UniqueConstraint("kind", "id", "language", "version"),
    )


def downgrade() -> None:
    """Remove them."""
    for table in ("edition", "text", "document", "failure", "log_in", "invitation", "role", "account", "audit"):
        op.drop_table(table)
