"""Alembic's entry: runs the migrations on the connection which sync.server.database.engine hands over."""

from alembic import context

from sync.server.database.tables import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
