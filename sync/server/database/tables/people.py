"""Tables of the people who work with the console."""

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sync.server.database.tables.base import Base, Moment


class AccountRow(Base):
    """A person who works with the console."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    """What they log in with; lower case."""
    shown_name: Mapped[str] = mapped_column(String(100))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    """Argon2id; none until the invitation is taken up."""
    totp_secret: Mapped[str | None] = mapped_column(String(64))
    totp_step: Mapped[int] = mapped_column(Integer, default=0)
    """The last time step whose code was used: a code counts once."""
    enabled: Mapped[bool] = mapped_column(Boolean, default=True)
    roles: Mapped[list["RoleRow"]] = relationship(cascade="all, delete-orphan", lazy="selectin")


class RoleRow(Base):
    """What a person may do."""

    __tablename__ = "role"

    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(16), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True, default="")
    """BCP-47 tag, `*` for every language, or nothing where the role knows no language."""


class InvitationRow(Base):
    """A one-time code with which a person sets a password."""

    __tablename__ = "invitation"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    expires_at: Mapped[datetime] = mapped_column(Moment)


class LogInRow(Base):
    """A person logged in with one browser."""

    __tablename__ = "log_in"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    confirmed: Mapped[bool] = mapped_column(Boolean)
    """Whether the second factor, where there is one, was given."""
    began_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)


class FailureRow(Base):
    """How often logging in has failed, for a name or an address."""

    __tablename__ = "failure"

    whom: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Hash: the table tells nobody which names were tried."""
    number: Mapped[int] = mapped_column(Integer)
    last_at: Mapped[datetime] = mapped_column(Moment, index=True)
