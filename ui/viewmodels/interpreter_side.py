"""One of the two who talk: what they read, in their language, and what they can touch."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal

from kiosk.domain.answer import HotlineLine
from kiosk.domain.bidi import legible
from kiosk.domain.conversation import Side, Turn, reasons, trust
from kiosk.domain.language import Language
from kiosk.domain.phrase import Phrase
from ui.viewmodels.rows import Rows

TURN_ROLES = (
    "number",
    "own",
    "text",
    "fontName",
    "rightToLeft",
    "trust",
    "reasons",
    "original",
    "originalFont",
    "guesses",
    "back",
    "backTrust",
    "canSpeak",
)
PHRASE_ROLES = ("phraseId", "text")
CAN_BE_CHECKED = ("machine", "twice", "memory")


class SideViewModel(QObject):
    """A half of the interpreter page."""

    changed = Signal()
    fontChanged = Signal()
    """Comes before `changed`: no text is laid out in the typeface of another script."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.which = side
        self._language: Language | None = None
        self._can_hear = False
        self._help: HotlineLine | None = None
        self._turns, self._phrases = Rows(TURN_ROLES), Rows(PHRASE_ROLES)

    def open(
        self, language: Language, phrases: Sequence[Phrase], help_line: HotlineLine | None, *, can_hear: bool
    ) -> None:
        """Serve a language."""
        self._language, self._help, self._can_hear = language, help_line, can_hear
        self.fontChanged.emit()
        self._phrases.fill([{"phraseId": each.id, "text": legible(each.texts[language.tag])} for each in phrases])
        self.changed.emit()

    def show(self, turns: Sequence[dict[str, Any]]) -> None:
        """Show what was said; rows of `turn_row`."""
        self._turns.fill(turns)
        self.changed.emit()

    def hears(self, can_hear: bool) -> None:
        """Say whether the microphone and a recogniser are there."""
        if can_hear != self._can_hear:
            self._can_hear = can_hear
            self.changed.emit()

    def clear(self) -> None:
        """Forget all."""
        self._language, self._help, self._can_hear = None, None, False
        self._turns.fill([])
        self._phrases.fill([])
        self.changed.emit()

    def _of(self, field: str) -> str:
        return str(getattr(self._language, field) or "") if self._language else ""

    side = Property(str, lambda self: self.which, constant=True)
    tag = Property(str, lambda self: self._of("tag"), notify=changed)
    name = Property(str, lambda self: self._of("name"), notify=changed)
    fontName = Property(str, lambda self: self._of("font"), notify=fontChanged)
    keyboard = Property(str, lambda self: self._of("keyboard"), notify=changed)
    rightToLeft = Property(bool, lambda self: self._of("direction") == "rtl", notify=changed)
    canHear = Property(bool, lambda self: self._can_hear, notify=changed)
    helpNumber = Property(str, lambda self: self._help.number if self._help else "", notify=changed)
    helpName = Property(str, lambda self: self._help.name if self._help else "", notify=changed)
    turns = Property(QObject, lambda self: self._turns, constant=True)
    phrases = Property(QObject, lambda self: self._phrases, constant=True)


def turn_row(turn: Turn, reader: Side, languages: Mapping[str, Language], *, can_speak: bool) -> dict[str, Any]:
    """Return what one side reads of a turn. can_speak: whether there is a voice for their language."""
    own = turn.side == reader
    now = trust(turn.translation)
    read = languages[turn.target_tag if turn.is_translated and not own else turn.tag]
    back = trust(turn.back) if turn.back else ""
    return {
        "number": turn.number,
        "own": own,
        "text": legible(turn.text if own else "" if now == "waiting" else turn.shown),
        "fontName": read.font,
        "rightToLeft": read.right_to_left,
        "trust": now,
        "reasons": list(reasons(turn.translation)),
        "original": legible(turn.text) if turn.is_translated and not own else "",
        "originalFont": languages[turn.tag].font,
        "guesses": list(turn.guesses) if own else [],
        "back": legible(turn.back.text) if own and turn.back and back != "refused" else "",
        "backTrust": (back or ("possible" if now in CAN_BE_CHECKED else "")) if own else "",
        "canSpeak": can_speak and turn.is_translated and not own,
    }
