"""What the camera sees, for the pages: image://camera/<number>. Nothing of it is kept here."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ports import Camera

PREVIEW = "camera"


class Preview(QQuickImageProvider):
    """Shows the camera's picture of the moment, black while it is closed."""

    def __init__(self, camera: Camera) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._camera = camera

    def requestImage(self, _number: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture, as large as asked for."""
        picture = self._camera.picture
        if picture is None:
            black = QImage(1, 1, QImage.Format.Format_Grayscale8)
            black.fill(0)
            return black
        form = QImage.Format.Format_Grayscale8
        image = QImage(picture.grey, picture.width, picture.height, picture.width, form)
        size.setWidth(image.width())
        size.setHeight(image.height())
        if requested.isValid() and requested.width() > 0:
            return image.scaled(requested, Qt.AspectRatioMode.KeepAspectRatio)
        return image.copy()
