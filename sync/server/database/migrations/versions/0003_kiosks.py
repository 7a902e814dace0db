"""Kiosks, and what they say."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "kiosk",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("public_key", sa.String(64)),
        sa.Column("code_hash", sa.String(64), unique=True),
        sa.Column("code_expires_at", MOMENT),
        sa.Column("code_used", sa.Boolean, nullable=False),
        sa.Column("enrolled_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        sa.Column("seen_at", MOMENT),
    )
    op.create_table(
        "count",
        sa.Column("kiosk_id", sa.String(32), sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True, index=True),
        sa.Column("language", sa.String(64), primary_key=True),
        sa.Column("topic", sa.String(64), primary_key=True),
        sa.Column("outcome", sa.String(64), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
    )
    op.create_table(
        "health",
        sa.Column("kiosk_id", sa.String(32), sa.ForeignKey("kiosk.id"), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("release", sa.Integer, nullable=False),
        sa.Column("free_mb", sa.Integer, nullable=False),
        sa.Column("checks", sa.JSON, nullable=False),
    )
    op.create_table(
        "question",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("kiosk_id", sa.String(32), sa.ForeignKey("kiosk.id"), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("language", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("is_open", sa.Boolean, nullable=False),
    )
    op.create_index("question_by_language", "question", ["is_open", "language"])


def downgrade() -> None:
    """Remove them."""
    for table in ("question", "health", "count", "kiosk"):
        op.drop_table(table)
