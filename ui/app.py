"""The kiosk's window."""

import logging
import os
import signal
import sys
from pathlib import Path
from types import FrameType, TracebackType

import shiboken6
from PySide6.QtCore import QLocale, QObject, QTimer, QtMsgType, QTranslator, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config import Settings
from kiosk.errors import MachineError, UsageError
from kiosk.paths import Paths
from kiosk.services.services import Services
from ui.display import choose_platform
from ui.observer import Observer
from ui.private_folder import private_configuration
from ui.viewmodels.kiosk import KioskViewModel

HERE = Path(__file__).parent
TRANSLATIONS = HERE / "i18n"
SIGNAL_LOOK_MILLISECONDS = 200
SOURCE_LANGUAGE = "en"

log = logging.getLogger(__name__)
qml_log = logging.getLogger("qml")


def run_kiosk(services: Services, settings: Settings, paths: Paths, *, window: str | None = None) -> int:
    """Open the kiosk and return when it is closed.

    1. Choose the display: the machine's, or Qt's VNC screen where there is none.
    2. Give the on-screen keyboard a folder in memory, so that it learns nothing about visitors on the disk.
    3. Make the application; send Qt's messages and unexpected errors to the log, never to the screen.
    4. Put the view models together and load the pages.
    5. Run until the window is closed or the service is stopped; then wipe the visit and end the workers.

    Raises MachineError display-missing, UsageError for a wrong window size.
    """
    del paths
    size = _size_of(window)
    choose_platform(settings.screen.vnc_port)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    # Else Qt lays a second, invisible keyboard window over ours, which swallows touches.
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    with private_configuration():
        qInstallMessageHandler(_to_log)
        application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        if not isinstance(application, QGuiApplication):
            raise MachineError("Another kind of Qt application runs in this process.", code="display-missing")
        application.setFont(QFont("Noto Sans"))
        kiosk = KioskViewModel(
            services, settings.screen, services.open_microphone(), services.open_player(), offered_languages()
        )
        sys.excepthook = _unexpected(kiosk)
        engine = QQmlApplicationEngine()
        translations = Translations(application, engine)
        kiosk.languageChanged.connect(translations.use)
        kiosk.wiped.connect(_forget_outside)
        screen = load_pages(engine, kiosk)
        _show(screen, size, full_screen=settings.screen.full_screen and size is None)
        observer = Observer.from_environment(screen, kiosk)
        _end_by_signal(application)
        try:
            return int(application.exec())
        finally:
            kiosk.wipe()
            kiosk.close()
            # The pages must go before what they show, and both before Python tidies up in an order of its own.
            if observer is not None:
                observer.close()
            qInstallMessageHandler(None)
            shiboken6.delete(engine)


def load_pages(engine: QQmlApplicationEngine, kiosk: KioskViewModel) -> QQuickWindow:
    """Load the window and return its window. Raises MachineError display-missing."""
    engine.addImportPath(str(HERE / "qml"))
    engine.setInitialProperties({"kiosk": kiosk})
    engine.load(QUrl.fromLocalFile(str(HERE / "qml" / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise MachineError("The pages cannot be shown; the log says why. Run `make setup`.", code="display-missing")
    return roots[0]


def offered_languages() -> list[str]:
    """Return the languages into which the interface is translated and compiled."""
    return [SOURCE_LANGUAGE, *sorted(f.stem.removeprefix("madang_") for f in TRANSLATIONS.glob("madang_*.qm"))]


class Translations(QObject):
    """Changes the language of the pages while they run."""

    def __init__(self, application: QGuiApplication, engine: QQmlApplicationEngine) -> None:
        super().__init__(application)
        self._application, self._engine = application, engine
        self._translator: QTranslator | None = None

    def use(self, tag: str) -> None:
        """Show the pages in a language; one without a translation shows English."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self)
        if tag != SOURCE_LANGUAGE and translator.load(f"madang_{tag}", str(TRANSLATIONS)):
            self._application.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(QLocale(tag))
        self._engine.retranslate()


def _size_of(window: str | None) -> tuple[int, int] | None:
    if window is None:
        return None
    width, _, height = window.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise UsageError("--window wants a size such as 1080x1920.")
    return int(width), int(height)


def _show(screen: QQuickWindow, size: tuple[int, int] | None, *, full_screen: bool) -> None:
    if size is not None:
        screen.resize(*size)
    if full_screen:
        screen.showFullScreen()
    else:
        screen.show()


def _forget_outside() -> None:
    """Forget what a visitor left in the clipboard and in the on-screen keyboard."""
    QGuiApplication.clipboard().clear()
    QGuiApplication.inputMethod().reset()


def _end_by_signal(application: QGuiApplication) -> None:
    """End in good order when the service is stopped. Python sees signals only while it runs: a timer lets it."""

    def end(_number: int, _frame: FrameType | None) -> None:
        application.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)
    timer.start(SIGNAL_LOOK_MILLISECONDS)


LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _to_log(kind: QtMsgType, _context: object, message: str) -> None:
    qml_log.log(LEVELS.get(kind, logging.WARNING), "%s", message)


def _unexpected(kiosk: KioskViewModel):  # type: ignore[no-untyped-def]  # the hook's own type is long and says nothing
    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        log.error("unexpected", exc_info=(kind, error, traceback))
        kiosk.showUnexpected()

    return hook
