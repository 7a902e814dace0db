"""The kiosk's window: it opens at once; what stands behind it is loaded after its first frame."""

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import MachineError, UsageError
from kiosk.garbage import keep_what_is_loaded
from ui.display import display
from ui.garbage import GuiThreadCollector
from ui.private_folder import private_configuration

if TYPE_CHECKING:
    from kiosk.config import ScreenSettings
    from kiosk.services.services import Services
    from ui.screen import Screen

PAGES = Path(__file__).parent / "qml"
LONGEST_WAIT_FOR_FRAME_MILLISECONDS = 2000
"""A window that nobody can see draws no frame; the kiosk must be ready all the same."""

log = logging.getLogger(__name__)
qml_log = logging.getLogger("qml")


def run_kiosk(open_services: "Callable[[], Services]", settings: "ScreenSettings", *, window: str | None = None) -> int:
    """Open the kiosk and return when it is closed.

    1. Choose the display: the machine's, or a VNC screen where there is none.
    2. Give the on-screen keyboard a folder in memory, so that it learns nothing about visitors on the disk.
    3. Make the application; send Qt's messages and unexpected errors to the log, never to the screen.
    4. Show the window; after its first frame call open_services, and load the view models and the pages.
    5. Run until the window is closed or the service is stopped; then wipe the visit and end the workers.

    Raises MachineError display-missing, UsageError for a wrong window size, and what open_services raises.
    """
    size = size_of(window)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    # Else Qt lays a second, invisible keyboard window over ours, which swallows touches.
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    with display(settings.vnc_port), private_configuration():
        qInstallMessageHandler(log_message)
        application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        if not isinstance(application, QGuiApplication):
            raise MachineError("Another kind of Qt application runs in this process.", code="display-missing")
        application.setFont(QFont("Noto Sans"))
        collector = GuiThreadCollector()
        engine = QQmlApplicationEngine()
        opening = Opening(application, engine, open_services, settings)
        try:
            opening.show(size)
            end_by_signal(application)
            status = int(application.exec())
        finally:
            # The pages must go before what they show, and both before Python tidies up in an order of its own.
            opening.close()
            collector.stop()
            qInstallMessageHandler(None)
            shiboken6.delete(engine)
            application.shutdown()  # before its display goes
        if opening.error is not None:
            raise opening.error
        return status


def load_window(engine: QQmlApplicationEngine) -> QQuickWindow:
    """Load the window, still without its pages. Raises MachineError display-missing."""
    engine.addImportPath(str(PAGES))
    engine.load(QUrl.fromLocalFile(str(PAGES / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise MachineError("The window cannot be shown; the log says why. Run `make setup`.", code="display-missing")
    return roots[0]


class Opening(QObject):
    """Shows the window and fills it after its first frame."""

    def __init__(
        self,
        application: QGuiApplication,
        engine: QQmlApplicationEngine,
        open_services: "Callable[[], Services]",
        settings: "ScreenSettings",
    ) -> None:
        super().__init__()
        self._application, self._engine = application, engine
        self._open_services, self._settings = open_services, settings
        self._window: QQuickWindow | None = None
        self._screen: Screen | None = None
        self._begun = False
        self.error: Exception | None = None
        """Why the kiosk cannot be opened."""

    def show(self, size: tuple[int, int] | None) -> None:
        """Show the window. Raises MachineError display-missing."""
        window = self._window = load_window(self._engine)
        window.frameSwapped.connect(self._fill, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(LONGEST_WAIT_FOR_FRAME_MILLISECONDS, self, self._fill)
        if size is not None:
            window.resize(*size)
        if self._settings.full_screen and size is None:
            window.showFullScreen()
        else:
            window.show()

    def close(self) -> None:
        """Wipe the visit and end the workers."""
        if self._screen is not None:
            self._screen.close()

    def _fill(self) -> None:
        if self._begun or self._window is None:
            return
        self._begun = True
        self._window.frameSwapped.disconnect(self._fill)
        try:
            self._screen = self._open(self._window)
        except Exception as error:  # noqa: BLE001  # raised again by run_kiosk, where there is no event loop that would lose it
            self.error = error
            self._application.exit(1)
            return
        sys.excepthook = _unexpected(self._screen)
        keep_what_is_loaded()

    def _open(self, window: QQuickWindow) -> "Screen":
        from ui.screen import Screen  # not before the first frame

        return Screen(self._open_services(), self._settings, self._application, self._engine, window)


def size_of(window: str | None) -> tuple[int, int] | None:
    if window is None:
        return None
    width, _, height = window.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise UsageError("--window wants a size such as 1080x1920.")
    return int(width), int(height)


def end_by_signal(application: QGuiApplication) -> None:
    """End in good order when the service is stopped. Python sees signals only while it runs: each one wakes it."""

    def end(_number: int, _frame: FrameType | None) -> None:
        # Not here and now: quitting closes the window, which Qt may be drawing at this moment.
        QTimer.singleShot(0, application, application.quit)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    ear, bell = socket.socketpair()
    ear.setblocking(False)
    bell.setblocking(False)
    signal.set_wakeup_fd(bell.detach())
    notifier = QSocketNotifier(ear.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: ear.recv(64))


LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_message(kind: QtMsgType, _context: object, message: str) -> None:
    qml_log.log(LEVELS.get(kind, logging.WARNING), "%s", message)


def _unexpected(screen: "Screen"):  # type: ignore[no-untyped-def]  # the hook's own type is long and says nothing
    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        log.error("unexpected", exc_info=(kind, error, traceback))
        screen.show_unexpected()

    return hook
