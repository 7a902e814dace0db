"""The microphone of the sound process: kiosk.ports.Microphone. Lives on the GUI thread."""

from collections.abc import Callable, Sequence

from kiosk.errors import HearingError
from speech.messages import Message
from speech.sound.link import SoundLink


class LinkedMicrophone:
    """Delivers what the child hears. A child that dies before its first sample is tried once more."""

    def __init__(self, link: SoundLink) -> None:
        self._link = link
        self._turn = 0
        self._runs = False
        self._may_try_again = False
        self._on_pcm: Callable[[bytes], None] = _ignore
        self._on_error: Callable[[Exception], None] = _ignore
        self.devices_changed: Callable[[], None] = lambda: None
        """Called when an input was plugged or unplugged."""
        link.on("heard", self._on_heard)
        link.on("deaf", self._on_deaf)
        link.lost.connect(self._on_lost)
        link.devices_changed.connect(self._on_devices)

    def devices(self) -> Sequence[tuple[str, str]]:
        """Return (id, name) of each input, the default first."""
        return self._link.inputs

    def start(self, on_pcm: Callable[[bytes], None], on_error: Callable[[Exception], None]) -> None:
        """Deliver samples until `stop`; where it runs already, to the new one. Raises HearingError microphone-missing.

        What goes wrong later comes to on_error.
        """
        self._on_pcm, self._on_error = on_pcm, on_error
        if self._runs:
            return
        if self._link.ready and not self._link.inputs:
            raise _missing()
        self._runs = self._may_try_again = True
        self._listen()

    def stop(self) -> None:
        """Stop at once."""
        if self._runs:
            self._forget()
            self._link.send({"do": "deafen"})

    def _listen(self) -> None:
        self._turn += 1
        self._link.send({"do": "listen", "turn": self._turn})

    def _forget(self) -> None:
        self._runs = False
        self._turn += 1
        self._on_pcm = self._on_error = _ignore

    def _on_heard(self, message: Message, pcm: bytes) -> None:
        if message["turn"] == self._turn:
            self._may_try_again = False
            self._on_pcm(pcm)

    def _on_deaf(self, message: Message, _pcm: bytes) -> None:
        if message["turn"] == self._turn:
            self._report(HearingError(message["message"], code=message["code"]))

    def _on_devices(self) -> None:
        self.devices_changed()

    def _on_lost(self) -> None:
        if self._runs and self._may_try_again:
            self._may_try_again = False
            self._listen()
        elif self._runs:
            self._report(_missing())

    def _report(self, error: HearingError) -> None:
        report = self._on_error
        self._forget()
        report(error)


def _missing() -> HearingError:
    return HearingError("There is no microphone. Plug one in, or type.", code="microphone-missing")


def _ignore(_value: object) -> None:
    """Do nothing."""
