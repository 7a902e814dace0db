"""How the visitor likes it: large text, high contrast, low reach, loudness."""

from PySide6.QtCore import Property, QObject, Signal, Slot

DEFAULT_VOLUME = 0.8
LARGEST_TEXT = 2.0


class ComfortViewModel(QObject):
    """Switches which are on every page. They go back to normal at the end of a visit."""

    changed = Signal()
    volumeChanged = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._on = {"contrast": False, "low": False}
        self._text_scale = 1.0
        self._volume = DEFAULT_VOLUME

    def clear(self) -> None:
        """Everything back to normal."""
        self._on = dict.fromkeys(self._on, False)
        self.setTextScale(1.0)
        self.setVolume(DEFAULT_VOLUME)

    def _set(self, switch: str, on: bool) -> None:
        self._on[switch] = on
        self.changed.emit()

    @Slot(bool)
    def setLargeText(self, on: bool) -> None:
        """Switch 200 % text."""
        self.setTextScale(LARGEST_TEXT if on else 1.0)

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Set the size of the text, 1.0 to 2.0."""
        self._text_scale = min(LARGEST_TEXT, max(1.0, scale))
        self.changed.emit()

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """Switch high contrast."""
        self._set("contrast", on)

    @Slot(bool)
    def setLowReach(self, on: bool) -> None:
        """Switch controls within low reach."""
        self._set("low", on)

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        """Set the loudness, 0 to 1."""
        self._volume = min(1.0, max(0.0, volume))
        self.volumeChanged.emit(self._volume)

    largeText = Property(bool, lambda self: self._text_scale > 1, notify=changed)
    textScale = Property(float, lambda self: self._text_scale, notify=changed)
    highContrast = Property(bool, lambda self: self._on["contrast"], notify=changed)
    lowReach = Property(bool, lambda self: self._on["low"], notify=changed)
    volume = Property(float, lambda self: self._volume, notify=volumeChanged)
