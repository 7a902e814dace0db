"""Sums of the counters by day, made when somebody looks at them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "day_sum",
        sa.Column("what", sa.String(16), primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
    )
    op.create_table("summed_day", sa.Column("day", sa.Date, primary_key=True))


def downgrade() -> None:
    """Remove them."""
    op.drop_table("summed_day")
    op.drop_table("day_sum")
