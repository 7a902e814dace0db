"""What waits for the centre: until when counters were sent, and questions kept with consent."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "sent",
        sa.Column("what", sa.String(32), primary_key=True),
        sa.Column("until", sa.Date, nullable=False),
    )
    op.create_table(
        "question",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Remove them."""
    op.drop_table("question")
    op.drop_table("sent")
