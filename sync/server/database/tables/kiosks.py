"""Tables of the kiosks and of what they say."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.database.tables.base import Base, Moment


class KioskRow(Base):
    """A kiosk, from the moment when it was given a code."""

    __tablename__ = "kiosk"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    """Where it stands."""
    public_key: Mapped[str | None] = mapped_column(String(64))
    """Ed25519, in hexadecimal digits; none until it has enrolled."""
    code_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    code_expires_at: Mapped[datetime | None] = mapped_column(Moment)
    code_used: Mapped[bool] = mapped_column(Boolean, default=False)
    """It may be used again with the same key only: the answer may have been lost."""
    enrolled_at: Mapped[datetime | None] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    """When something of it came last."""


class CountRow(Base):
    """How often something happened at a kiosk on a day."""

    __tablename__ = "count"

    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True, index=True)
    language: Mapped[str] = mapped_column(String(64), primary_key=True)
    topic: Mapped[str] = mapped_column(String(64), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int] = mapped_column(Integer)


class DaySumRow(Base):
    """How often something happened at all kiosks on a day: what figures need, so that nobody adds up every counter."""

    __tablename__ = "day_sum"

    what: Mapped[str] = mapped_column(String(16), primary_key=True)
    """What is added up: `outcome`; visits by `language`, answers by `topic`; how often an answer was `opened`."""
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int] = mapped_column(Integer)


class SummedDayRow(Base):
    """A day whose sums hold: no counter of it has come since."""

    __tablename__ = "summed_day"

    day: Mapped[date] = mapped_column(Date, primary_key=True)


class HealthRow(Base):
    """How a kiosk was on a day, as it said last."""

    __tablename__ = "health"

    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
    version: Mapped[str] = mapped_column(String(64))
    release: Mapped[int] = mapped_column(Integer)
    free_mb: Mapped[int] = mapped_column(Integer)
    checks: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    """Part, state and code of each."""


class QuestionRow(Base):
    """A question that nothing answered."""

    __tablename__ = "question"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"))
    day: Mapped[date] = mapped_column(Date)
    language: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    """Emptied when it was dealt with; the row stays, so that the same upload does not bring it back."""
    is_open: Mapped[bool] = mapped_column(Boolean)

    __table_args__ = (Index("question_by_language", "is_open", "language"),)


class SuggestionRow(Base):
    """What a centre's staff suggest: of two about the same document the later one."""

    __tablename__ = "suggestion"

    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"), primary_key=True)
    document: Mapped[str] = mapped_column(String(32), primary_key=True)
    """`faq`, `notice`, `addition` or `place_change`."""
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    """The centre's own, or that of the document which it adds to or changes."""
    made_at: Mapped[datetime] = mapped_column(Moment)
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    is_open: Mapped[bool] = mapped_column(Boolean, index=True)
    remark: Mapped[str] = mapped_column(Text)
    """Why it was declined."""
