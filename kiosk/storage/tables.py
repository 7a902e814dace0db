"""Tables of the kiosk's own database. Content of visits never comes here, but for questions given with consent."""

from datetime import date

from sqlalchemy import Boolean, Date, Float, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Base of all tables."""


class CounterRow(Base):
    """How often something happened on a day."""

    __tablename__ = "counter"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    topic: Mapped[str] = mapped_column(String(32), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(32), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, nullable=False, default=0)


class TranslationRow(Base):
    """A machine translation of a text of the content."""

    __tablename__ = "translation"

    content_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    edition: Mapped[str] = mapped_column(String(255), nullable=False)
    """Of the models that made it."""
    text: Mapped[str] = mapped_column(Text, nullable=False)
    path: Mapped[str] = mapped_column(String(64), nullable=False)
    """Tags gone through, with spaces between them."""
    log_probability: Mapped[float | None] = mapped_column(Float)


class SentRow(Base):
    """How far something was sent to the centre."""

    __tablename__ = "sent"

    what: Mapped[str] = mapped_column(String(32), primary_key=True)
    until: Mapped[date] = mapped_column(Date, nullable=False)


class QuestionRow(Base):
    """A question that nothing answered, redacted, kept with its visitor's consent until the centre has it."""

    __tablename__ = "question"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    day: Mapped[date] = mapped_column(Date, nullable=False)
    language: Mapped[str] = mapped_column(String(16), nullable=False)
    text: Mapped[str] = mapped_column(Text, nullable=False)


class SuggestionRow(Base):
    """A document of the centre's own that it suggests to the province."""

    __tablename__ = "suggestion"

    document: Mapped[str] = mapped_column(String(32), primary_key=True)
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    made_at: Mapped[str] = mapped_column(String(40), nullable=False)
    """ISO 8601 with its zone, which SQLite has no type for."""
    content: Mapped[str] = mapped_column(Text, nullable=False)
    sent: Mapped[bool] = mapped_column(Boolean, nullable=False)
