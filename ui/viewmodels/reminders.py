"""What must be done by when: deadlines that follow from dates, and the dates that are asked for."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.deadline import Deadline, DeadlineLine, DeadlineRule, DeadlineSheet
from kiosk.domain.library import Library
from kiosk.domain.rule_language import Value
from kiosk.domain.texts import nearest_name
from kiosk.errors import UsageError
from kiosk.ports import Clock
from kiosk.services.forms import Forms
from kiosk.services.reminders import Reminders
from ui.viewmodels.rows import Rows

DEADLINE_ROLES = (
    "deadlineId",
    "text",
    "koreanText",
    "lastDay",
    "daysLeft",
    "opens",
    "urgent",
    "asks",
    "day",
    "source",
    "confidence",
    "formTitle",
    "number",
    "numberName",
)
DATE_ROLES = ("deadlineId", "asks")


class RemindersViewModel(QObject):
    """kiosk.reminders. phase: list or date. Dates stay with the visit's answers to forms."""

    changed = Signal()
    failed = Signal(str)
    formChosen = Signal(str)
    """Id of the form with which a deadline is kept."""

    def __init__(self, library: Library, forms: Forms, clock: Clock) -> None:
        super().__init__()
        self._library, self._forms, self._clock = library, forms, clock
        self._reminders = Reminders(library)
        self.deadlines, self.dates = Rows(DEADLINE_ROLES), Rows(DATE_ROLES)
        self.clear()

    @property
    def sheet(self) -> DeadlineSheet | None:
        """The deadlines to print, once there are some."""
        return self._sheet if self._sheet and self._sheet.lines else None

    def clear(self) -> None:
        """Forget what the visitor gave and withheld."""
        self._tag = ""
        self._answers: Mapping[str, Value] = {}
        self._withheld: set[str] = set()
        self._sheet: DeadlineSheet | None = None
        self._asked: DeadlineRule | None = None
        for rows in (self.deadlines, self.dates):
            rows.fill([])
        self.changed.emit()

    def begin(self, tag: str, answers: Mapping[str, Value]) -> None:
        """Show the deadlines in a language. answers: to benefit questions, which tell whom a deadline concerns."""
        self._tag, self._answers, self._asked = tag, answers, None
        self._look()

    def back(self) -> bool:
        """Go one step back within the page; False where there is none."""
        if self._asked is None:
            return False
        self._ask(None)
        return True

    @Slot(str)
    def openDate(self, deadline_id: str) -> None:
        """Ask for the date from which a deadline is counted."""
        self._ask(self._library.deadlines.get(deadline_id))

    @Slot(str)
    def give(self, day: str) -> None:
        """Take the date asked for, written as YYYY-MM-DD."""
        rule = self._asked
        if rule is None:
            return
        given = {rule.from_date: day}
        try:
            self._found(self._reminders.read_dates(given))
        except UsageError as error:
            self.failed.emit(error.code)
            return
        self._forms.answers.keep_all(dict.fromkeys(rule.names, day))
        self._asked = None
        self._look()

    @Slot()
    def withhold(self) -> None:
        """I do not know, or would rather not say."""
        if self._asked is not None:
            self._withheld.add(self._asked.id)
            self._ask(None)

    @Slot(str)
    def openForm(self, deadline_id: str) -> None:
        """Fill in the form with which a deadline is kept."""
        rule = self._library.deadlines.get(deadline_id)
        if rule is not None and rule.forms:
            self._forms.answers.keep_all(rule.fills)
            self.formChosen.emit(rule.forms[0])

    def _found(self, dates: Mapping[str, date]) -> tuple[Deadline, ...]:
        return self._reminders.deadlines(dates, self._today(), self._tag, self._answers)

    def _look(self) -> None:
        try:
            dates = self._reminders.dates_in(self._forms.answers.values)
            found = self._found(dates)
        except UsageError as error:
            self.failed.emit(error.code)
            return
        self._sheet = self._reminders.sheet(found, self._tag)
        self.deadlines.fill([_row(line, self._today()) for line in self._sheet.lines])
        wanted = [
            rule
            for rule in self._reminders.rules(self._answers)
            if rule.from_date not in dates and rule.id not in self._withheld
        ]
        self.dates.fill([{"deadlineId": rule.id, "asks": nearest_name(rule.asks, self._tag)} for rule in wanted])
        self.changed.emit()

    def _ask(self, rule: DeadlineRule | None) -> None:
        self._asked = rule
        self._look()

    def _today(self) -> date:
        return self._clock.now().date()

    phase = Property(str, lambda self: "date" if self._asked else "list", notify=changed)
    asks = Property(str, lambda self: nearest_name(self._asked.asks, self._tag) if self._asked else "", notify=changed)
    drafted = Property(bool, lambda self: bool(self.sheet and not self.sheet.reviewed), notify=changed)
    deadlineRows = Property(QObject, lambda self: self.deadlines, constant=True)
    dateRows = Property(QObject, lambda self: self.dates, constant=True)


def _row(line: DeadlineLine, today: date) -> dict[str, Any]:
    deadline, rule = line.deadline, line.deadline.rule
    hotline = line.hotlines[0] if line.hotlines else None
    return {
        "deadlineId": rule.id,
        "text": deadline.text,
        "koreanText": line.korean_text,
        "lastDay": deadline.closes.isoformat(),
        "daysLeft": deadline.days_left,
        "opens": deadline.opens.isoformat() if deadline.opens > today else "",
        "urgent": deadline.days_left <= rule.warn_days,
        "asks": line.asks,
        "day": deadline.start.isoformat(),
        "source": line.source,
        "confidence": rule.confidence,
        "formTitle": line.forms[0] if line.forms else "",
        "number": hotline.number if hotline else "",
        "numberName": hotline.name if hotline else "",
    }
