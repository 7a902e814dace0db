"""What a publication was shown as, and how far it has come."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("publication", sa.Column("plan", sa.String(64), nullable=False, server_default=""))
    op.add_column("publication", sa.Column("step", sa.JSON))


def downgrade() -> None:
    """Remove them."""
    with op.batch_alter_table("publication") as table:
        table.drop_column("step")
        table.drop_column("plan")
