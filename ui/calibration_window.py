"""The window in which staff measure an office's blank form: its pages rendered by Qt's PDF module, its view model."""

import os
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QSize, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.config import ScreenSettings
from kiosk.errors import MachineError
from kiosk.services.calibration import PAGE_MM, Calibration
from kiosk.services.calibrator import BlankFile, Calibrator
from ui.app import PAGES, end_by_signal, log_message, size_of
from ui.display import display
from ui.private_folder import private_configuration
from ui.task_runner import TaskRunner
from ui.viewmodels.calibration import CalibrationViewModel

PROVIDER = "form"
WIDTH_PIXELS = 1050
"""Of a page whose picture is asked for without a size."""


def run_calibration(
    calibrator: Calibrator, calibration: Calibration, file: BlankFile, settings: ScreenSettings, *, window: str | None
) -> Path | None:
    """Open the window and return, when it is closed, the document that was kept.

    Raises MachineError display-missing, UsageError for a wrong window size.
    """
    size = size_of(window)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with display(settings.vnc_port), private_configuration():
        qInstallMessageHandler(log_message)
        application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        assert isinstance(application, QGuiApplication)  # noqa: S101  # nothing else was made in this process
        application.setFont(QFont("Noto Sans"))
        runner, engine = TaskRunner(), QQmlApplicationEngine()
        try:
            shown = CalibrationWindow(engine, runner, calibrator, calibration, file)
            if size is not None:
                shown.window.resize(*size)
                shown.window.show()
            elif settings.full_screen:
                shown.window.showFullScreen()
            end_by_signal(application)
            application.exec()
        finally:
            runner.close()
            qInstallMessageHandler(None)
            shiboken6.delete(engine)
            application.shutdown()
        return shown.view_model.document


class CalibrationWindow:
    """The window with its view model."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        runner: TaskRunner,
        calibrator: Calibrator,
        calibration: Calibration,
        file: BlankFile,
    ) -> None:
        """Load it. Raises MachineError display-missing."""
        self._pictures = PagePictures(file.pdf, calibration.read.page)
        self.view_model = CalibrationViewModel(runner, calibrator, calibration, file, self._pictures.show_proof)
        engine.addImportPath(str(PAGES))
        engine.addImageProvider(PROVIDER, self._pictures)
        engine.setInitialProperties({"calibration": self.view_model})
        engine.load(QUrl.fromLocalFile(str(PAGES / "Calibration.qml")))
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = "The window cannot be shown; the log says why. Run `make setup`, or use --fields."
            raise MachineError(message, code="display-missing")
        self.window: QQuickWindow = roots[0]


class PagePictures(QQuickImageProvider):
    """Pictures of the blank page (`blank`) and of the form filled with examples (`proof/…`)."""

    def __init__(self, blank: bytes, page: int) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._blank, self._page = Pages(blank), page - 1
        self._proof: Pages | None = None

    def show_proof(self, pdf: bytes) -> None:
        """Show this filled form from now on."""
        self._proof = Pages(pdf)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture of a page, as wide as it is asked for."""
        width = requested.width() if requested.width() > 0 else WIDTH_PIXELS
        pixels = QSize(width, round(width * PAGE_MM[1] / PAGE_MM[0]))
        if name == "blank" or self._proof is None:
            return self._blank.picture(self._page, pixels)
        return self._proof.picture(0, pixels)


class Pages:
    """A PDF in memory."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    def picture(self, page: int, pixels: QSize) -> QImage:
        """Return a page without its paper: white is where nothing is printed."""
        return self._document.render(page, pixels)
