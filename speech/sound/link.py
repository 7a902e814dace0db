"""This program's end of the child that has the devices: keeps one running. Lives on the GUI thread."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from speech.messages import Message, Unpacker, packed

log = logging.getLogger(__name__)

_PROGRAM_FOLDER = Path(__file__).resolve().parents[2]
FIRST_WAIT_MS = 200
LONGEST_WAIT_MS = 60_000
"""Waits before a new child; each is twice the one before it, until there are devices again."""
LOOK_MS = 2_000
MOST_QUIET_LOOKS = 2
MOST_QUIET_LOOKS_AT_START = 10
"""A child that answers nothing for so many looks hangs."""

Handler = Callable[[Message, bytes], None]


class SoundLink(QObject):
    """One child process. It is started anew when it ends, hangs, or sees no device (it may have lost the server)."""

    devices_changed = Signal()
    lost = Signal()
    """The child has ended, and with it whatever listened or played."""

    def __init__(self, wished_input: str = "") -> None:
        """wished_input: id of the microphone to prefer."""
        super().__init__()
        self.inputs: tuple[tuple[str, str], ...] = ()
        self.outputs: tuple[str, ...] = ()
        self.ready = False
        """Whether the child has told which devices there are."""
        self._wished = wished_input
        self._handlers: dict[str, Handler] = {"devices": self._on_devices}
        self._process: QProcess | None = None
        self._unpacker = Unpacker()
        self._wait_ms = FIRST_WAIT_MS
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._begin_again)
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._quiet_looks = 0
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)
        self._start()

    def on(self, event: str, handler: Handler) -> None:
        """Have what the child tells of a kind handled."""
        self._handlers[event] = handler

    def send(self, order: Message, payload: bytes = b"") -> None:
        """Tell the child to do something; where none runs, a new one."""
        if self._process is None:
            self._start()
        if self._process is not None:
            self._process.write(packed(order, payload))

    def close(self) -> None:
        """End the child for good."""
        self._again.stop()
        self._end()

    def _start(self) -> None:
        self._again.stop()
        process = self._process = QProcess(self)
        self._unpacker = Unpacker()
        self._quiet_looks = 0
        process.setWorkingDirectory(str(_PROGRAM_FOLDER))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_told)
        process.stateChanged.connect(self._on_state)
        process.start(sys.executable, ["-m", "speech.sound.process", self._wished])
        self._looks.start()

    def _end(self) -> None:
        process, self._process = self._process, None
        self._looks.stop()
        self.ready = False
        if process is not None:
            process.stateChanged.disconnect(self._on_state)
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def _begin_again(self) -> None:
        self._end()
        self._start()

    def _on_state(self, state: QProcess.ProcessState) -> None:
        if state == QProcess.ProcessState.NotRunning:
            log.warning("the sound process ended; another one is started")
            self._end()
            self._plan()
            self.lost.emit()

    def _plan(self) -> None:
        """Have another child started after a while."""
        self._again.start(self._wait_ms)
        self._wait_ms = min(LONGEST_WAIT_MS, 2 * self._wait_ms)

    def _look(self) -> None:
        self._quiet_looks += 1
        if self._quiet_looks > (MOST_QUIET_LOOKS if self.ready else MOST_QUIET_LOOKS_AT_START) and self._process:
            log.warning("the sound process hangs; another one is started")
            self._process.kill()
        else:
            self.send({"do": "ping"})

    def _on_told(self) -> None:
        if self._process is None:
            return
        self._quiet_looks = 0
        for message, payload in self._unpacker.take(bytes(self._process.readAllStandardOutput().data())):
            if handler := self._handlers.get(message["event"]):
                handler(message, payload)

    def _on_devices(self, message: Message, _payload: bytes) -> None:
        self.inputs = tuple((identity, name) for identity, name in message["inputs"])
        self.outputs = tuple(message["outputs"])
        self.ready = True
        if self.inputs or self.outputs:
            self._again.stop()
            self._wait_ms = FIRST_WAIT_MS
        else:
            self._plan()
        self.devices_changed.emit()
