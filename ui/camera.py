"""The camera through QtMultimedia: kiosk.ports.Camera. Lives on the GUI thread."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from kiosk.config import CameraSettings
from kiosk.domain.picture import Picture
from kiosk.errors import CameraError

log = logging.getLogger(__name__)

WISHED_WIDTH = 1280
"""Pixels: enough for 44 signs in a line, and quick to read."""
PICTURE_MILLISECONDS = 100
"""So far apart are pictures at least; what comes between them is thrown away unseen."""
SILENT_DEVICE_SECONDS = 5
"""A camera that delivers no picture for so long is gone."""


class QtCamera(QObject):
    """Delivers grey pictures, about ten in a second. An unplugged camera is an error; the next `start` looks anew."""

    def __init__(self, settings: CameraSettings) -> None:
        super().__init__()
        self._settings = settings
        self.devices_changed: Callable[[], None] = lambda: None
        self.picture: Picture | None = None
        self._media = QMediaDevices(self)
        self._media.videoInputsChanged.connect(self._on_devices_changed)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self.take)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self._sink)
        self._camera: QCamera | None = None
        self._on_picture: Callable[[], None] = lambda: None
        self._on_error: Callable[[Exception], None] = lambda _: None
        self._since = QElapsedTimer()
        self._deadline = QTimer(self, singleShot=True, interval=SILENT_DEVICE_SECONDS * 1000)
        self._deadline.timeout.connect(lambda: self._fail("The camera delivers nothing."))

    def is_present(self) -> bool:
        """Tell whether there is one."""
        return not _chosen(self._settings).isNull()

    def start(self, on_picture: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        """Open the camera of the settings until `stop`. Raises CameraError camera-missing."""
        self.stop()
        device = _chosen(self._settings)
        if device.isNull():
            raise CameraError("There is no camera. Plug one in, or type.", code="camera-missing")
        self._on_picture, self._on_error = on_picture, on_error
        self._camera = QCamera(device, self)
        self._camera.setCameraFormat(_best_format(device))
        self._camera.errorOccurred.connect(lambda _code, words: self._fail(words))
        self._session.setCamera(self._camera)
        self._deadline.start()
        self._camera.start()

    def stop(self) -> None:
        """Close it at once and forget what it saw."""
        self._deadline.stop()
        self._since.invalidate()
        self.picture = None
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            camera.deleteLater()
        self._sink.setVideoFrame(QVideoFrame())

    def take(self, frame: QVideoFrame) -> None:
        """Make a frame of an open camera the picture of the moment."""
        recent = self._since.isValid() and not self._since.hasExpired(PICTURE_MILLISECONDS)
        if self._camera is None or not frame.isValid() or recent:
            return
        image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        if image.isNull():
            return
        self._since.start()
        self._deadline.start()
        self.picture = picture_of(image)
        self._on_picture()

    def _on_devices_changed(self) -> None:
        if self._camera is not None and self._camera.cameraDevice() not in QMediaDevices.videoInputs():
            self._fail("The camera was unplugged.")
        self.devices_changed()

    def _fail(self, message: str) -> None:
        report = self._on_error
        if self._camera is not None:
            self.stop()
            log.warning("camera-failed: %s", message)
            report(CameraError(message))


def camera_names(settings: CameraSettings) -> tuple[list[str], str]:
    """Return the names of the machine's cameras and of the one in use (empty: none), for a check without a screen."""
    application = QCoreApplication.instance() or QCoreApplication([])
    names = [device.description() for device in QMediaDevices.videoInputs()]
    chosen = _chosen(settings).description()
    del application
    return names, chosen


def _chosen(settings: CameraSettings) -> QCameraDevice:
    """Return the camera of the settings, a null one where it is switched off or not there."""
    if not settings.use:
        return QCameraDevice()
    if not settings.device:
        return QMediaDevices.defaultVideoInput()
    named = (each for each in QMediaDevices.videoInputs() if settings.device in _names(each))
    return next(named, QCameraDevice())


def _names(device: QCameraDevice) -> tuple[str, str]:
    return device.description(), device.id().toStdString()


def picture_of(image: QImage) -> Picture:
    """Return a grey image (Format_Grayscale8) without the gaps that Qt leaves between rows."""
    width, stride = image.width(), image.bytesPerLine()
    rows = bytes(image.constBits())
    if stride != width:
        rows = b"".join(rows[begin : begin + width] for begin in range(0, stride * image.height(), stride))
    return Picture(width, image.height(), rows)


def _best_format(device: QCameraDevice) -> QCameraFormat:
    """Return the format nearest to the wished width, of those the one with the most pictures in a second."""
    return min(
        device.videoFormats(),
        key=lambda form: (abs(form.resolution().width() - WISHED_WIDTH), -form.maxFrameRate()),
        default=QCameraFormat(),
    )
