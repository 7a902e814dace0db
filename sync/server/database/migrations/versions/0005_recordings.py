"""What staff have spoken."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "recording",
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("sound", sa.LargeBinary, nullable=False),
        sa.Column("sound_hash", sa.String(64), nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("text_hash", sa.String(64), nullable=False),
        sa.Column("speaker", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    """Remove it."""
    op.drop_table("recording")
