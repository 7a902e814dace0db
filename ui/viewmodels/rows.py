"""List models for QML."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.domain.answer import AnswerCard, HotlineLine

Index = QModelIndex | QPersistentModelIndex
CARD_ROLES = ("answerId", "question", "shortText")
HOTLINE_ROLES = ("number", "name", "hours", "alwaysOpen", "onlyIn")
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Rows(QAbstractListModel):
    """Rows of plain values under named roles, replaced all at once."""

    def __init__(self, roles: Sequence[str]) -> None:
        super().__init__()
        self._roles = tuple(roles)
        self._rows: list[dict[str, Any]] = []

    def fill(self, rows: Sequence[dict[str, Any]]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[dict[str, Any]]:
        """All rows."""
        return self._rows

    def row(self, index: int) -> dict[str, Any]:
        """Return a row. Raises IndexError."""
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the value of a role."""
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._roles):
            return None
        return self._rows[index.row()][self._roles[place]]

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles' names."""
        return {FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._roles)}


def card_rows(cards: Sequence[AnswerCard]) -> list[dict[str, Any]]:
    """Return rows of question cards."""
    return [{"answerId": card.id, "question": card.question, "shortText": card.short} for card in cards]


def hotline_rows(lines: Sequence[HotlineLine]) -> list[dict[str, Any]]:
    """Return rows of hotlines."""
    return [
        {
            "number": line.number,
            "name": line.name,
            "hours": line.hours,
            "alwaysOpen": line.always_open,
            "onlyIn": ", ".join(line.only_in),
        }
        for line in lines
    ]
