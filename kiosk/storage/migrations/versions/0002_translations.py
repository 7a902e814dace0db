"""Machine translations of content texts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "translation",
        sa.Column("content_hash", sa.String(64), primary_key=True),
        sa.Column("edition", sa.String(255), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("path", sa.String(64), nullable=False),
        sa.Column("log_probability", sa.Float, nullable=True),
    )


def downgrade() -> None:
    """Remove it."""
    op.drop_table("translation")
