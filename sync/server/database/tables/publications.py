"""Table of the publications."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.database.tables.base import Base, Moment


class PublicationRow(Base):
    """A publishing, or a rehearsal of one, from its beginning to its end."""

    __tablename__ = "publication"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    actor: Mapped[str] = mapped_column(String(64))
    rehearsal: Mapped[bool] = mapped_column(Boolean)
    began_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    report: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    error: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """Code, message, and the content's faults where these are the reason."""
    plan: Mapped[str] = mapped_column(String(64), default="")
    """Digest of the plan: of a rehearsal the one that it shows, of a publication the one that its publisher saw."""
    step: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """Name, how much is done and of how much, while it runs."""
