"""Paper and QR: started by a touch, followed truthfully."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.language import Language
from kiosk.domain.place import PlaceSheet
from kiosk.domain.printing import PrinterState
from kiosk.errors import MadangError
from kiosk.services.take_away import PrintProgress, QrCode, TakeAway
from ui.task_runner import TaskRunner

WORKER = "paper"
POLL_MILLISECONDS = 500

Shown = Answer | EmergencyAdvice | PlaceSheet


class TakeAwayViewModel(QObject):
    """Prints what the page shows, or makes its QR code."""

    changed = Signal()
    failed = Signal(str)
    printed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        take_away: TakeAway,
        languages: Mapping[str, Language],
        shown: Callable[[], Shown | None],
    ) -> None:
        """shown: what the page shows now."""
        super().__init__()
        self._runner, self._take_away, self._languages, self._shown = runner, take_away, languages, shown
        self._phase, self._reason = "idle", ""
        self._job: int | None = None
        self._turn = 0
        self._tag = ""
        self._can_print = False
        self._code: QrCode | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._look)

    def open(self, tag: str) -> None:
        """Serve a visitor's language: look whether there is a printer."""
        self.clear()
        self._tag = tag
        turn = self._turn
        self._runner.run(WORKER, self._take_away.printer_state, lambda state: self._knows(turn, state), self._ignore)

    def clear(self) -> None:
        """Forget the job's number and the code. A job that is on its way comes out."""
        self._turn += 1
        self._poll.stop()
        self._phase, self._reason, self._job, self._code = "idle", "", None, None
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Print the page."""
        shown, tag = self._shown(), self._tag
        if shown is None or self._phase not in ("idle", "done", "problem"):
            return
        self.clear()
        turn = self._turn
        self._enter("preparing", "")
        self._runner.run(WORKER, lambda: self._print(shown, tag), lambda job: self._sent(turn, job), self._fail(turn))

    @Slot()
    def cancelPrint(self) -> None:
        """Cancel the job."""
        job = self._job
        self.clear()
        if job is not None:
            self._runner.run(WORKER, lambda: self._take_away.cancel(job), lambda _: None, self._ignore)

    @Slot(bool)
    def askedDidPrint(self, yes: bool) -> None:
        """The visitor says whether the paper is there."""
        if yes:
            self.printed.emit()
            self._enter("idle", "")
        else:
            self._enter("problem", "other")

    @Slot()
    def closeQr(self) -> None:
        """Forget the code."""
        self._code = None
        self.changed.emit()

    @Slot()
    def makeQr(self) -> None:
        """Make the QR code of the page."""
        shown, tag = self._shown(), self._tag
        if shown is None:
            return
        turn = self._turn
        self._runner.run(
            WORKER, lambda: self._make_code(shown, tag), lambda code: self._coded(turn, code), self._fail(turn)
        )

    def _print(self, shown: Shown, tag: str) -> int:
        language = self._languages[tag]
        if isinstance(shown, EmergencyAdvice):
            return self._take_away.print_emergency(shown, language)
        if isinstance(shown, PlaceSheet):
            return self._take_away.print_place(shown, language)
        return self._take_away.print_answer(shown, language)

    def _make_code(self, shown: Shown, tag: str) -> QrCode:
        language = self._languages[tag]
        if isinstance(shown, EmergencyAdvice):
            return self._take_away.emergency_qr(shown, language)
        if isinstance(shown, PlaceSheet):
            return self._take_away.place_qr(shown, language)
        return self._take_away.answer_qr(shown, language)

    def _knows(self, turn: int, state: PrinterState) -> None:
        if turn == self._turn:
            self._can_print = state.status != "missing"
            self.changed.emit()

    def _sent(self, turn: int, job: int) -> None:
        if turn == self._turn:
            self._job = job
            self._enter("waiting", "")
            self._poll.start()

    def _look(self) -> None:
        turn, job = self._turn, self._job
        if job is not None:
            self._runner.run(
                WORKER, lambda: self._take_away.progress(job), lambda p: self._followed(turn, p), self._fail(turn)
            )

    def _followed(self, turn: int, progress: PrintProgress) -> None:
        if turn != self._turn:
            return
        if progress.ended:
            self._poll.stop()
        self._enter(*phase_of(progress))

    def _coded(self, turn: int, code: QrCode) -> None:
        if turn == self._turn:
            self._code = code
            self.changed.emit()

    def _fail(self, turn: int) -> Callable[[MadangError], None]:
        def fail(error: MadangError) -> None:
            if turn != self._turn:
                return
            self._poll.stop()
            self._enter("problem", "missing" if error.code == "printer-missing" else "other")
            self.failed.emit(error.code)

        return fail

    def _ignore(self, error: MadangError) -> None:
        self.failed.emit(error.code)

    def _enter(self, phase: str, reason: str) -> None:
        if (phase, reason) != (self._phase, self._reason):
            self._phase, self._reason = phase, reason
            self.changed.emit()

    def _rows(self) -> list[Any]:
        return ["".join("1" if dark else "0" for dark in row) for row in self._code.rows] if self._code else []

    printPhase = Property(str, lambda self: self._phase, notify=changed)
    printerReason = Property(str, lambda self: self._reason, notify=changed)
    canPrint = Property(bool, lambda self: self._can_print, notify=changed)
    qrRows = Property(list, lambda self: self._rows(), notify=changed)
    qrShortened = Property(bool, lambda self: self._code.shortened if self._code else False, notify=changed)
    qrText = Property(str, lambda self: self._code.text if self._code else "", notify=changed)


SENTENCES = {
    "media-empty": "media-empty",
    "media-needed": "media-empty",
    "media-jam": "media-jam",
    "cover-open": "cover-open",
    "door-open": "cover-open",
    "toner-empty": "toner-empty",
    "marker-supply-empty": "toner-empty",
    "offline": "offline",
    "connecting-to-device": "offline",
    "paused": "paused",
}
"""The page's word for an IPP reason; every other reason is `other`."""


def phase_of(progress: PrintProgress) -> tuple[str, str]:
    """Return the phase and the reason which the page shows for a job."""
    if progress.job.status == "done":
        return "done", ""
    if progress.needs_person or progress.job.status == "cancelled":
        reasons = (*progress.reasons, progress.printer.status)
        known = (word for reason in reasons for name, word in SENTENCES.items() if reason.startswith(name))
        return "problem", next(known, "other")
    return ("printing" if progress.job.status == "printing" else "waiting"), ""
