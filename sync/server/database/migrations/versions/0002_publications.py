"""What was published when."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "publication",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("actor", sa.String(64), nullable=False),
        sa.Column("rehearsal", sa.Boolean, nullable=False),
        sa.Column("began_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("report", sa.JSON),
        sa.Column("error", sa.JSON),
    )


def downgrade() -> None:
    """Remove it."""
    op.drop_table("publication")
