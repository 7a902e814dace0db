"""Python's cyclic garbage, collected on the GUI thread only.

Left to itself Python collects in whichever thread happens to allocate. A worker that thereby destroys a QObject of the
GUI thread brings the process down.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MILLISECONDS = 5000


class GuiThreadCollector(QObject):
    """Collects from a timer, on the thread that made it, until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(gc.collect)
        self._timer.start(EVERY_MILLISECONDS)

    def stop(self) -> None:
        """Collect a last time and leave the rest to Python again, if it was before."""
        self._timer.stop()
        gc.collect()
        if self._was_enabled:
            gc.enable()
