"""Paper and QR: started by a touch, followed truthfully."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QElapsedTimer, QObject, QTimer, Signal, Slot

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.language import Language
from kiosk.domain.packet import Packet
from kiosk.domain.place import PlaceSheet
from kiosk.domain.printing import PrinterState
from kiosk.errors import MadangError
from kiosk.services.packets import Packets
from kiosk.services.print_queue import PrintProgress
from kiosk.services.take_away import QrCode, Sheet, TakeAway
from ui.task_runner import TaskRunner

WORKER = "paper"
POLL_MILLISECONDS = 500

Shown = Answer | EmergencyAdvice | PlaceSheet | Packet | Sheet


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
        packets: Packets,
    ) -> None:
        """shown: what the page shows now. packets: lays out filled forms."""
        super().__init__()
        self._runner, self._take_away, self._languages, self._shown = runner, take_away, languages, shown
        self._packets = packets
        self._phase, self._reason = "idle", ""
        self._percent, self._low_toner = 0, False
        self._still = QElapsedTimer()
        """Since the page went on for the last time."""
        self._page: int | None = None
        self._turn = 0
        self._unwanted: set[int] = set()
        """Turns that were cancelled while their page was being prepared."""
        self._tag = ""
        self._can_print = False
        self._codes: tuple[QrCode, ...] = ()
        self._code_index = 0
        self._code_width_mm = 0.0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._look)
        # What a cut of power left in the queue must not come out among strangers. Later, for it loads libraries.
        QTimer.singleShot(0, self, self._wipe_leftovers)

    def is_on_its_way(self, within_seconds: float) -> bool:
        """Tell whether a page comes out, or waits for somebody, and went on within so many seconds."""
        going = self._phase in ("preparing", "waiting", "printing") or (
            self._phase == "problem" and self._poll.isActive()
        )
        return going and self._still.elapsed() < 1000 * within_seconds

    def open(self, tag: str) -> None:
        """Serve a visitor's language: look whether there is a printer."""
        self.clear()
        self._tag = tag
        self._runner.run(WORKER, self._take_away.printer_state, self._knows, self._ignore)

    def clear(self) -> None:
        """Forget the page's number and the codes. A page that is on its way comes out."""
        self._turn += 1
        self._poll.stop()
        self._phase, self._reason, self._page = "idle", "", None
        self._percent, self._low_toner = 0, False
        self._codes, self._code_index = (), 0
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

        def work() -> int | None:
            return None if turn in self._unwanted else self._print(shown, tag)

        self._runner.run(WORKER, work, lambda page: self._sent(turn, page), self._fail(turn))

    @Slot()
    def cancelPrint(self) -> None:
        """Cancel the page, also while it is being prepared."""
        page = self._page
        if page is None and self._phase == "preparing":
            self._unwanted.add(self._turn)
        self.clear()
        if page is not None:
            self._cancel(page)

    @Slot(bool)
    def askedDidPrint(self, yes: bool) -> None:
        """The visitor says whether the paper is there."""
        page = self._page
        if not yes:
            self._enter("problem", "other")
            return
        self.printed.emit()
        self._page = None
        self._enter("idle", "")
        if page is not None:
            self._runner.run(WORKER, lambda: self._take_away.came_out(page), lambda _: None, self._ignore)

    @Slot()
    def printAgain(self) -> None:
        """Print the page once more."""
        turn, page = self._turn, self._page
        if page is None or not self._can_retry():
            return
        self._enter("preparing", "")
        self._runner.run(
            WORKER, lambda: self._take_away.retry(page), lambda _: self._sent(turn, page), self._fail(turn)
        )

    @Slot()
    def closeQr(self) -> None:
        """Forget the codes."""
        self._codes, self._code_index = (), 0
        self.changed.emit()

    @Slot()
    def makeQr(self) -> None:
        """Make the QR codes of the page."""
        shown, tag, width_mm = self._shown(), self._tag, self._code_width_mm
        if shown is None:
            return
        turn = self._turn
        self._runner.run(
            WORKER,
            lambda: self._make_codes(shown, tag, width_mm),
            lambda codes: self._coded(turn, codes),
            self._fail(turn),
        )

    @Slot(int)
    def showQr(self, index: int) -> None:
        """Show another code, from 0. One that does not exist is ignored."""
        if 0 <= index < len(self._codes):
            self._code_index = index
            self.changed.emit()

    def _wipe_leftovers(self) -> None:
        self._runner.run(WORKER, self._take_away.wipe, lambda _: None, self._ignore)

    def _print(self, shown: Shown, tag: str) -> int:
        language = self._languages[tag]
        if isinstance(shown, EmergencyAdvice):
            return self._take_away.print_emergency(shown, language)
        if isinstance(shown, PlaceSheet):
            return self._take_away.print_place(shown, language)
        if isinstance(shown, Packet):
            return self._take_away.print_pdf(self._packets.paper(shown, tag))
        if isinstance(shown, Sheet):
            return self._take_away.print_sheet(shown, language)
        return self._take_away.print_answer(shown, language)

    def _make_codes(self, shown: Shown, tag: str, width_mm: float) -> tuple[QrCode, ...]:
        language = self._languages[tag]
        if isinstance(shown, EmergencyAdvice):
            return self._take_away.emergency_codes(shown, language, millimetres=width_mm)
        if isinstance(shown, PlaceSheet):
            return self._take_away.place_codes(shown, language, millimetres=width_mm)
        if isinstance(shown, Packet):
            return self._take_away.text_codes(self._packets.summaries(shown, tag), millimetres=width_mm)
        if isinstance(shown, Sheet):
            return self._take_away.sheet_codes(shown, language, millimetres=width_mm)
        return self._take_away.answer_codes(shown, language, millimetres=width_mm)

    def _knows(self, state: PrinterState) -> None:
        """Take the printer's state, whichever page is shown by now."""
        self._can_print = state.status != "missing"
        self.changed.emit()

    def _sent(self, turn: int, page: int | None) -> None:
        if turn in self._unwanted:
            self._unwanted.discard(turn)
            if page is not None:
                self._cancel(page)
        elif turn == self._turn:
            self._page = page
            self._enter("waiting", "")
            self._poll.start()

    def _cancel(self, page: int) -> None:
        self._runner.run(WORKER, lambda: self._take_away.cancel(page), lambda _: None, self._ignore)

    def _look(self) -> None:
        turn, page = self._turn, self._page
        if page is not None:
            self._runner.run(
                WORKER, lambda: self._take_away.progress(page), lambda p: self._followed(turn, p), self._fail(turn)
            )

    def _followed(self, turn: int, progress: PrintProgress) -> None:
        if turn != self._turn or not self._poll.isActive():
            return
        if progress.ended:
            self._poll.stop()
        self._enter(*phase_of(progress), percent=progress.job.percent, low_toner=progress.printer.low_toner)

    def _coded(self, turn: int, codes: tuple[QrCode, ...]) -> None:
        if turn == self._turn:
            self._codes, self._code_index = codes, 0
            self.changed.emit()

    def _fail(self, turn: int) -> Callable[[MadangError], None]:
        def fail(error: MadangError) -> None:
            self._unwanted.discard(turn)
            if turn != self._turn:
                return
            self._poll.stop()
            self._enter("problem", "missing" if error.code == "printer-missing" else "other")
            self.failed.emit(error.code)

        return fail

    def _ignore(self, error: MadangError) -> None:
        self.failed.emit(error.code)

    def _enter(self, phase: str, reason: str, *, percent: int = 0, low_toner: bool = False) -> None:
        now = (phase, reason, percent, low_toner)
        if now != (self._phase, self._reason, self._percent, self._low_toner):
            self._phase, self._reason, self._percent, self._low_toner = now
            self._still.start()
            self.changed.emit()

    def _can_retry(self) -> bool:
        """Tell whether nothing more comes of the page by itself."""
        return self._page is not None and self._phase in ("done", "problem") and not self._poll.isActive()

    def _code(self) -> QrCode | None:
        return self._codes[self._code_index] if self._codes else None

    def _rows(self) -> list[str]:
        code = self._code()
        return ["".join("1" if dark else "0" for dark in row) for row in code.rows] if code else []

    def _qr_text(self) -> str:
        code = self._code()
        return code.text if code else ""

    def _set_code_width(self, millimetres: float) -> None:
        self._code_width_mm = millimetres
        self.changed.emit()

    printPhase = Property(str, lambda self: self._phase, notify=changed)
    printerReason = Property(str, lambda self: self._reason, notify=changed)
    printPercent = Property(int, lambda self: self._percent, notify=changed)
    lowToner = Property(bool, lambda self: self._low_toner, notify=changed)
    canRetry = Property(bool, lambda self: self._can_retry(), notify=changed)
    canPrint = Property(bool, lambda self: self._can_print, notify=changed)
    qrRows = Property(list, lambda self: self._rows(), notify=changed)
    qrCount = Property(int, lambda self: len(self._codes), notify=changed)
    qrIndex = Property(int, lambda self: self._code_index, notify=changed)
    qrMillimetres = Property(float, lambda self: self._code_width_mm, _set_code_width, notify=changed)
    qrShortened = Property(bool, lambda self: bool(self._codes) and self._codes[0].shortened, notify=changed)
    qrText = Property(str, lambda self: self._qr_text(), notify=changed)


def phase_of(progress: PrintProgress) -> tuple[str, str]:
    """Return the phase and the reason which the page shows for a job."""
    if progress.job.status == "done":
        return "done", ""
    if progress.needs_person or progress.job.status == "cancelled":
        return "problem", progress.trouble or "other"
    return ("printing" if progress.job.status == "printing" else "waiting"), ""
