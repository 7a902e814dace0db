"""The child which has the devices. Reads orders from stdin, tells on stdout what happens (speech/messages.py).

Ends with stdin, and when a device that was there fails: a new child asks the sound server anew.

Orders (`do`): listen and deafen; play with the sound's samples, pause, resume, hush, volume; ping. What happens
(`event`): devices; heard with samples, and before it sounding with the second of the sound that plays by then; deaf and
mute with an error; begun and ended of a sound; alive. `turn` says which listening or playing is meant.
"""

import os
import resource
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtMultimedia import QMediaDevices

from kiosk.domain.audio import Audio
from kiosk.errors import HearingError, MadangError, SpeakingError
from speech.messages import Message, Unpacker, packed
from speech.microphone import QtMicrophone
from speech.player import QtPlayer

STDIN, STDOUT = 0, 1
PIECE_BYTES = 65_536


class SoundProcess(QObject):
    """Does as it is told, one order after the other."""

    def __init__(self, wished_input: str) -> None:
        super().__init__()
        self._microphone, self._player = QtMicrophone(wished_input), QtPlayer()
        self._playing = 0
        """The turn of what was played last."""
        self._media = QMediaDevices(self)
        self._microphone.devices_changed = self._tell_devices
        self._media.audioOutputsChanged.connect(self._tell_devices)
        self._orders: dict[str, Callable[[Message, bytes], None]] = {
            "listen": self._listen,
            "deafen": lambda _order, _pcm: self._microphone.stop(),
            "play": self._play,
            "pause": lambda _order, _pcm: self._player.pause(),
            "resume": lambda _order, _pcm: self._player.resume(),
            "hush": lambda _order, _pcm: self._player.stop(),
            "volume": lambda order, _pcm: self._player.set_volume(order["volume"]),
            "ping": lambda _order, _pcm: _tell({"event": "alive"}),
        }
        self._unpacker = Unpacker()
        self._notifier = QSocketNotifier(STDIN, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_order)
        self._tell_devices()

    def _on_order(self) -> None:
        data = os.read(STDIN, PIECE_BYTES)
        if not data:
            QCoreApplication.quit()
        for order, pcm in self._unpacker.take(data):
            self._orders[order["do"]](order, pcm)

    def _tell_devices(self) -> None:
        outputs = [device.description() for device in QMediaDevices.audioOutputs()]
        _tell({"event": "devices", "inputs": self._microphone.devices(), "outputs": outputs})

    def _listen(self, order: Message, _pcm: bytes) -> None:
        turn = order["turn"]
        try:
            self._microphone.start(lambda pcm: self._heard(turn, pcm), lambda error: self._fail("deaf", turn, error))
        except HearingError as error:
            self._fail("deaf", turn, error)

    def _heard(self, turn: int, pcm: bytes) -> None:
        if (sounding := self._player.sounding()) is not None:
            _tell({"event": "sounding", "turn": self._playing, "seconds": sounding.seconds})
        _tell({"event": "heard", "turn": turn}, pcm)

    def _play(self, order: Message, pcm: bytes) -> None:
        turn = self._playing = order["turn"]
        self._player.set_volume(order["volume"])
        try:
            self._player.play(
                Audio(pcm, order["rate_hz"]),
                lambda: _tell({"event": "ended", "turn": turn}),
                lambda error: self._fail("mute", turn, error),
            )
        except SpeakingError as error:
            self._fail("mute", turn, error)
        else:
            _tell({"event": "begun", "turn": turn})

    def _fail(self, event: str, turn: int, error: Exception) -> None:
        code = error.code if isinstance(error, MadangError) else ""
        _tell({"event": event, "turn": turn, "code": code, "message": str(error)})
        if self._player.sounding() is None:  # else the loudspeaker works, or will be found out too
            QCoreApplication.quit()


def _tell(message: Message, payload: bytes = b"") -> None:
    rest = packed(message, payload)
    while rest:
        rest = rest[os.write(STDOUT, rest) :]


def main() -> None:
    """Serve until stdin ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what was said must not lie on the disk after a crash
    application = QCoreApplication([])
    process = SoundProcess(sys.argv[1])
    application.exec()
    del process  # before the application, which its devices need


if __name__ == "__main__":
    main()
