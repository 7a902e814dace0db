"""From page to page: what each one finds when it is reached, and what ends when one is left."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.chosen_language import ChosenLanguage
from ui.viewmodels.parts import Parts
from ui.viewmodels.way import Way

STOPS_READING = (
    "asking",
    "heard",
    "goodbye",
    "attract",
    "home",
    "language",
    "places",
    "placeList",
    "place",
    "notices",
    "forms",
    "reminders",
)


class Pages(QObject):
    """Moves along the visitor's way."""

    reached = Signal()
    """A page is shown."""

    def __init__(self, way: Way, parts: Parts, language: ChosenLanguage, touched: Callable[[], None]) -> None:
        """touched: hears that somebody goes on."""
        super().__init__()
        self._way, self._parts, self._language, self._touched = way, parts, language, touched
        self.listening_for: Literal["question", "language", "form"] = "question"
        """What the visitor speaks for."""

    @property
    def page(self) -> str:
        """The page shown."""
        return self._way.page

    def open(self, page: str) -> None:
        """Go on to a page."""
        self._touched()
        if self._way.page == "language" and not self._language.tag:
            self._way.begin(page)  # no visit yet to go back in
        else:
            self._way.open(page)
        self._arrive()

    def open_fresh(self, page: str) -> None:
        """Go on to a page of which nothing is printed yet."""
        self._parts.take_away.clear()
        self.open(page)

    def begin(self, page: str) -> None:
        """Go to a page with nothing behind it."""
        self._way.begin(page)
        self._arrive()

    def back(self) -> bool:
        """Go one page back; False where there is none."""
        if not self._way.back():
            return False
        self._arrive()
        return True

    def back_to(self, page: str) -> None:
        """Go to a page which may be the one behind."""
        self._way.back_to(page)
        self._arrive()

    def _arrive(self) -> None:
        page = self._way.page
        self._parts.take_away.closeQr()
        if self._way.left == "interpreter" and page != "interpreter":
            self._parts.interpreter.leave()
        if page != "forms":
            self._parts.camera.stop()
        if page in STOPS_READING:
            self._parts.reading.stop()
        self._parts.arrive(page)
        if page != "asking":
            self._listen_no_more()
        self.reached.emit()

    def _listen_no_more(self) -> None:
        """Forget what is being said, and what it was for."""
        ask = self._parts.ask
        if ask.is_busy:
            ask.silence()
        if self.listening_for == "language":
            if self._language.tag:
                ask.open(self._language.tag)
            else:
                ask.clear()
        self.listening_for, ask.spelling = "question", False
