"""Making a server out of an empty folder."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.folder_store import STARTER
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.documents.starter import is_empty, take_in
from sync.server.people.accounts import create_account, find_account, invite, usable_administrators
from sync.server.people.roles import EVERY_LANGUAGE, PER_LANGUAGE, ROLES, Grant
from sync.server.settings import ServerSettings

FIRST_NAME = "admin"
EVERYTHING = tuple(Grant(role, EVERY_LANGUAGE if role in PER_LANGUAGE else "") for role in ROLES)


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was done."""

    documents: int
    """How many were taken in; 0 where there were some already."""
    first_code: str
    """One-time code of the first administrator; empty where somebody can log in as one."""


def set_up(folder: Path, settings: ServerSettings, content: Path = STARTER) -> SetUp:
    """Make the database, take in the content where there is none, invite the first administrator.

    Doing it again changes nothing but the one-time code, while nobody has used one. Raises MadangError.
    """
    database = Database(settings.database_url(folder))
    try:
        with database.writing() as session:
            documents = take_in(session, content) if is_empty(session) else 0
            code = ""
            if not usable_administrators(session):
                account = find_account(session, FIRST_NAME)
                account = account or create_account(session, audit.NOBODY, FIRST_NAME, "", EVERYTHING)
                code = invite(session, audit.NOBODY, account)
        return SetUp(documents, code)
    finally:
        database.close()
