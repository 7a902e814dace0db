"""What is made known these days: the list, and the notice that was touched."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.notice import NoticeCard, NoticeSheet
from kiosk.errors import MadangError, UsageError
from kiosk.services.notices import Notices
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import CARD_ROLES, HOTLINE_ROLES, Rows, card_rows, hotline_rows

NOTICE_ROLES = ("noticeId", "title", "when", "urgent")


class NoticesViewModel(QObject):
    """Looks anew each time: what has expired since is gone, also within a visit."""

    changed = Signal()
    opened = Signal(str)
    """The page to show: `notices` or `notice`."""

    translated_now = Signal()
    """A machine's translation has taken the place of a text in another language."""

    def __init__(self, runner: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._runner, self._service = runner, notices
        self.tag = ""
        self._cards: tuple[NoticeCard, ...] = ()
        self.sheet: NoticeSheet | None = None
        self._rows, self._hotlines, self._related = Rows(NOTICE_ROLES), Rows(HOTLINE_ROLES), Rows(CARD_ROLES)

    def open(self, tag: str) -> None:
        """Serve a visitor's language."""
        self.clear()
        self.tag = tag
        self.look()

    def clear(self) -> None:
        """Forget what was looked at."""
        self.tag, self._cards, self.sheet = "", (), None
        for rows in (self._rows, self._hotlines, self._related):
            rows.fill([])
        self.changed.emit()

    def look(self) -> None:
        """Look what is in force now."""
        cards = self._service.in_force(self.tag)
        if cards != self._cards:
            self._cards = cards
            self._rows.fill([_row(card) for card in cards])
            self.changed.emit()

    @Slot()
    def openNotices(self) -> None:
        """Show the list; a single notice at once."""
        self.look()
        if len(self._cards) == 1:
            self.openNotice(self._cards[0].id)
        elif self._cards:
            self.opened.emit("notices")

    @Slot(str)
    def openNotice(self, notice_id: str) -> None:
        """Show a notice. One that has expired meanwhile leaves the list."""
        tag = self.tag
        try:
            self.sheet = self._service.sheet(notice_id, tag)
        except UsageError:
            self.look()
            return
        self._hotlines.fill(hotline_rows(self.sheet.hotlines))
        self._related.fill(card_rows(self.sheet.related))
        self.changed.emit()
        self.opened.emit("notice")
        if self.sheet.language != tag:
            self._runner.run("translation", lambda: self._service.translated(notice_id, tag), self._take, self._missed)

    def _take(self, made: NoticeSheet | None) -> None:
        """Show a translation, if the visitor is still looking at what it translates."""
        looking = made is not None and self.sheet is not None and self.sheet.id == made.id
        if looking and made is not None and made.language == self.tag:
            self.sheet = made
            self.changed.emit()
            self.translated_now.emit()

    def _missed(self, _error: MadangError) -> None:
        """Leave the text as it is: the notice has just expired."""

    @Slot(str, result=str)
    def urgentTitle(self, tag: str) -> str:
        """Return the title of an urgent notice for a page without a visitor; empty where there is none now."""
        return self._service.urgent_title(tag)

    def _text(self, field: str) -> str:
        return str(getattr(self.sheet, field)) if self.sheet else ""

    def _is(self, field: str) -> bool:
        return bool(self.sheet and getattr(self.sheet, field))

    def _first(self, field: str) -> Any:
        return getattr(self._cards[0], field) if self._cards else None

    def _source(self) -> str:
        source = self.sheet.source if self.sheet else None
        return " · ".join(filter(None, (source.agency, source.title))) if source else ""

    cards = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._cards), notify=changed)
    firstTitle = Property(str, lambda self: self._first("title") or "", notify=changed)
    firstUrgent = Property(bool, lambda self: bool(self._first("urgent")), notify=changed)

    title = Property(str, lambda self: self._text("title"), notify=changed)
    body = Property(str, lambda self: self._text("body"), notify=changed)
    koreanTitle = Property(str, lambda self: self._text("korean_title"), notify=changed)
    urgent = Property(bool, lambda self: self._is("urgent"), notify=changed)
    when = Property(str, lambda self: self._text("when"), notify=changed)
    placeId = Property(str, lambda self: self._text("place_id"), notify=changed)
    place = Property(str, lambda self: self._text("place"), notify=changed)
    venue = Property(str, lambda self: self._text("venue"), notify=changed)
    hotlines = Property(QObject, lambda self: self._hotlines, constant=True)
    related = Property(QObject, lambda self: self._related, constant=True)
    source = Property(str, lambda self: self._source(), notify=changed)
    changedOn = Property(str, lambda self: self._text("updated"), notify=changed)
    foreign = Property(bool, lambda self: self._text("language") not in ("", self.tag), notify=changed)
    translated = Property(bool, lambda self: self._is("translated"), notify=changed)
    reviewed = Property(bool, lambda self: self._is("reviewed"), notify=changed)
    original = Property(str, lambda self: self._text("original"), notify=changed)
    local = Property(bool, lambda self: self._is("local"), notify=changed)
    stale = Property(bool, lambda self: self._is("stale"), notify=changed)


def _row(card: NoticeCard) -> dict[str, Any]:
    return {"noticeId": card.id, "title": card.title, "when": card.when, "urgent": card.urgent}
