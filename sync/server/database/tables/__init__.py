"""Tables of the server. All of them are known once this package is imported: they refer to one another."""

from sync.server.database.tables.audit import AuditRow
from sync.server.database.tables.base import Base
from sync.server.database.tables.documents import DocumentRow, EditionRow, RecordingRow, SearchRow, TextRow
from sync.server.database.tables.kiosks import (
    CountRow,
    DaySumRow,
    HealthRow,
    KioskRow,
    QuestionRow,
    SuggestionRow,
    SummedDayRow,
)
from sync.server.database.tables.people import AccountRow, FailureRow, InvitationRow, LogInRow, RoleRow
from sync.server.database.tables.publications import PublicationRow

__all__ = [
    "AccountRow",
    "AuditRow",
    "Base",
    "CountRow",
    "DaySumRow",
    "DocumentRow",
    "EditionRow",
    "FailureRow",
    "HealthRow",
    "InvitationRow",
    "KioskRow",
    "LogInRow",
    "PublicationRow",
    "QuestionRow",
    "RecordingRow",
    "RoleRow",
    "SearchRow",
    "SuggestionRow",
    "SummedDayRow",
    "TextRow",
]
