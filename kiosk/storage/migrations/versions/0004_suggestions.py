"""What staff of the centre suggest to the province."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "suggestion",
        sa.Column("document", sa.String(32), primary_key=True),
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("sent", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    """Remove it."""
    op.drop_table("suggestion")
