"""Tables of the kiosk's own database. Content of visits never comes here."""

from datetime import date

from sqlalchemy import Date, Float, Integer, String, Text
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
