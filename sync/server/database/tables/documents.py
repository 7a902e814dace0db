"""Tables of documents and their texts: as they are now, as they were, what they are found by and as they are spoken."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, Float, Index, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, validates

from sync.server.database.tables.base import Base, Moment


class DocumentRow(Base):
    """A document without its texts."""

    __tablename__ = "document"

    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    topic: Mapped[str] = mapped_column(String(64), default="")
    """As the body says, for listing."""
    revision: Mapped[int] = mapped_column(Integer)
    """Of the source text's meaning; texts made for an older one are stale."""
    version: Mapped[int] = mapped_column(Integer)
    """Of this row, for optimistic locking."""

    __table_args__ = (Index("document_topics", "kind", "topic", "id"),)

    @validates("body")
    def _follow_topic(self, _name: str, body: dict[str, Any]) -> dict[str, Any]:
        self.topic = str(body.get("topic", ""))
        return body


class TextRow(Base):
    """A document's text in one language."""

    __tablename__ = "text"

    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    title: Mapped[str] = mapped_column(Text)
    """For lists."""
    state: Mapped[str] = mapped_column(String(16))
    by_role: Mapped[str] = mapped_column(String(16))
    of_revision: Mapped[int] = mapped_column(Integer)
    on: Mapped[date] = mapped_column(Date)
    version: Mapped[int] = mapped_column(Integer)
    approved_version: Mapped[int | None] = mapped_column(Integer)
    """The version that releases carry; none where there is no approved one yet."""
    status: Mapped[str] = mapped_column(String(16), default="")
    """What sync.server.documents.status says of it now, for counting and listing."""

    __table_args__ = (Index("text_statuses", "kind", "language", "status", "id"),)


class SearchRow(Base):
    """What a text is found by. Narrow, so that counting what was found does not read the texts."""

    __tablename__ = "search"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    id: Mapped[str] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(16))
    terms: Mapped[str] = mapped_column(Text)
    """With spaces between. The engine's own index follows them, in the same transaction."""

    __table_args__ = (UniqueConstraint("kind", "id", "language"),)


class EditionRow(Base):
    """A version that a document (language empty) or one of its texts once had, or has."""

    __tablename__ = "edition"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    id: Mapped[str] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(16))
    version: Mapped[int] = mapped_column(Integer)
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    revision: Mapped[int] = mapped_column(Integer)
    """Of the document, or the one that the text was made for."""
    state: Mapped[str] = mapped_column(String(16))
    by_role: Mapped[str] = mapped_column(String(16))
    on: Mapped[date] = mapped_column(Date)
    action: Mapped[str] = mapped_column(String(32))
    actor: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment)

    __table_args__ = (UniqueConstraint("kind", "id", "language", "version"),)


class RecordingRow(Base):
    """A document's text as somebody has spoken it."""

    __tablename__ = "recording"

    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    sound: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    """Ogg Opus."""
    sound_hash: Mapped[str] = mapped_column(String(64))
    """SHA-256."""
    seconds: Mapped[float] = mapped_column(Float)
    text_hash: Mapped[str] = mapped_column(String(64))
    """`kiosk.domain.recording.hash_of` the texts that were read."""
    speaker: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment)
    approved: Mapped[bool] = mapped_column(Boolean)
