"""Reading the lines of a passport by the camera: open only while it reads, and never for long."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.errors import CameraError, MadangError
from kiosk.ports import Camera, PictureReader
from ui.task_runner import TaskRunner

WORKER = "sight"
PATIENCE_SECONDS = 30


class PassportCameraViewModel(QObject):
    """kiosk.forms.passport.seen. What was read counts when two frames, one after the other, say the same."""

    changed = Signal()
    pictureChanged = Signal()
    read = Signal(str)
    """Both lines, divided by a line break."""

    def __init__(self, runner: TaskRunner, reader: PictureReader, camera: Camera) -> None:
        super().__init__()
        self._runner, self._reader, self._camera = runner, reader, camera
        self._watching = self._working = False
        self._turn = self._pictures = 0
        self._lines = self._ending = ""
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE_SECONDS * 1000)
        self.patience.timeout.connect(lambda: self._end("late"))
        camera.devices_changed = self.changed.emit

    def open(self) -> None:
        """Begin anew, for the page of the lines."""
        self._end("")

    @Slot()
    def start(self) -> None:
        """Open the camera."""
        self._turn += 1
        turn = self._turn
        self._watching, self._lines, self._ending = True, "", ""
        try:
            self._camera.start(lambda: self._on_picture(turn), lambda _: self._fail(turn))
        except CameraError:
            self._fail(turn)
            return
        self.patience.start()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Close the camera."""
        if self._watching:
            self._end("")

    def _on_picture(self, turn: int) -> None:
        picture = self._camera.picture
        if turn != self._turn or picture is None:
            return
        self._pictures += 1
        self.pictureChanged.emit()
        if not self._working:  # what comes meanwhile is only shown
            self._working = True
            self._runner.run(
                WORKER,
                lambda: self._reader.read(picture),
                lambda lines: self._on_read(turn, lines),
                lambda error: self._on_unreadable(turn, error),
            )

    def _on_read(self, turn: int, lines: str) -> None:
        self._working = False
        if turn != self._turn:
            return
        agreed = lines != "" and lines == self._lines
        self._lines = lines
        self.changed.emit()
        if agreed:
            self._end("")
            self.read.emit(lines)

    def _on_unreadable(self, turn: int, _error: MadangError) -> None:
        self._working = False
        self._fail(turn)

    def _fail(self, turn: int) -> None:
        if turn == self._turn:
            self._end("failed")

    def _end(self, ending: str) -> None:
        self._turn += 1
        self.patience.stop()
        self._camera.stop()
        self._watching, self._lines, self._ending = False, "", ending
        self.changed.emit()

    present = Property(bool, lambda self: self._camera.is_present(), notify=changed)
    watching = Property(bool, lambda self: self._watching, notify=changed)
    nearly = Property(bool, lambda self: self._lines != "", notify=changed)
    ending = Property(str, lambda self: self._ending, notify=changed)
    picture = Property(int, lambda self: self._pictures, notify=pictureChanged)
