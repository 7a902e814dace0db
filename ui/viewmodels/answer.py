"""What the answer page and the emergency page show."""

from html import escape

from PySide6.QtCore import Property, QObject, Signal

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.rich_text import Block, Span, parse
from ui.viewmodels.rows import CARD_ROLES, HOTLINE_ROLES, Rows, card_rows, hotline_rows


class AnswerViewModel(QObject):
    """One answer, or one emergency's advice; empty between visits."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._answer: Answer | None = None
        self._advice: EmergencyAdvice | None = None
        self._heard = ""
        self._right_to_left = False
        self._hotlines = Rows(HOTLINE_ROLES)
        self._related = Rows(CARD_ROLES)

    @property
    def answer(self) -> Answer | None:
        """The answer shown, if it is one."""
        return self._answer

    @property
    def advice(self) -> EmergencyAdvice | None:
        """The emergency advice shown, if it is one."""
        return self._advice

    def show_answer(self, answer: Answer, *, heard: str, right_to_left: bool) -> None:
        """Show an answer; heard: what the visitor said, empty when it was touched."""
        self._answer, self._advice = answer, None
        self._fill(heard, right_to_left=right_to_left)

    def show_emergency(self, advice: EmergencyAdvice, *, heard: str, right_to_left: bool) -> None:
        """Show what to do in an emergency."""
        self._answer, self._advice = None, advice
        self._fill(heard, right_to_left=right_to_left)

    def clear(self) -> None:
        """Forget everything."""
        self._answer = self._advice = None
        self._fill("", right_to_left=False)

    def _fill(self, heard: str, *, right_to_left: bool) -> None:
        self._heard, self._right_to_left = heard, right_to_left
        shown = self._answer or self._advice
        self._hotlines.fill(hotline_rows(shown.hotlines) if shown else [])
        self._related.fill(card_rows(shown.related) if shown else [])
        self.changed.emit()

    def _text(self, field: str) -> str:
        return str(getattr(self._answer, field)) if self._answer else ""

    def _is(self, field: str) -> bool:
        return bool(getattr(self._answer, field)) if self._answer else False

    def _source(self, field: str) -> str:
        return str(getattr(self._answer.source, field)) if self._answer else ""

    def _added(self, field: str) -> str:
        added = self._answer.addition if self._answer else None
        return str(getattr(added, field)) if added else ""

    def _tag(self) -> str:
        shown = self._answer or self._advice
        return shown.language if shown else ""

    answerId = Property(str, lambda self: self._text("id"), notify=changed)
    question = Property(
        str, lambda self: self._advice.title if self._advice else self._text("question"), notify=changed
    )
    shortText = Property(str, lambda self: self._text("short"), notify=changed)
    detailsHtml = Property(str, lambda self: html_of(self._text("details")), notify=changed)
    bring = Property(list, lambda self: list(self._answer.bring) if self._answer else [], notify=changed)
    hotlines = Property(QObject, lambda self: self._hotlines, constant=True)
    related = Property(QObject, lambda self: self._related, constant=True)
    sourceTitle = Property(str, lambda self: self._source("title"), notify=changed)
    sourceAgency = Property(str, lambda self: self._source("agency"), notify=changed)
    sourceAddress = Property(str, lambda self: self._source("address"), notify=changed)
    checkedOn = Property(str, lambda self: self._text("checked_on"), notify=changed)
    confidence = Property(str, lambda self: self._text("confidence"), notify=changed)
    reviewed = Property(bool, lambda self: self._is("reviewed"), notify=changed)
    translated = Property(bool, lambda self: self._is("translated"), notify=changed)
    local = Property(bool, lambda self: self._is("local"), notify=changed)
    addition = Property(str, lambda self: self._added("text"), notify=changed)
    additionTag = Property(str, lambda self: self._added("language"), notify=changed)
    additionOn = Property(str, lambda self: self._added("on"), notify=changed)
    stale = Property(bool, lambda self: self._is("stale") or self._is("overdue"), notify=changed)
    heardText = Property(str, lambda self: self._heard, notify=changed)
    originalLanguage = Property(str, lambda self: self._text("original_language"), notify=changed)
    originalShort = Property(str, lambda self: self._text("original_short"), notify=changed)
    isEmergency = Property(bool, lambda self: self._advice is not None, notify=changed)
    adviceText = Property(str, lambda self: self._advice.advice if self._advice else "", notify=changed)
    textLanguageTag = Property(str, lambda self: self._tag(), notify=changed)
    textRightToLeft = Property(bool, lambda self: self._right_to_left, notify=changed)


def html_of(details: str) -> str:
    """Return the details as HTML which holds nothing but what we put there."""
    return "".join(_html(block) for block in parse(details))


def _html(block: Block) -> str:
    mark = "•&nbsp;&nbsp;" if block.kind == "list" else ""
    return "".join(f"<p>{mark}{''.join(map(_span, item))}</p>" for item in block.items)


def _span(span: Span) -> str:
    text = escape(span.text).replace("\n", "<br>")
    return f"<b>{text}</b>" if span.bold else text
