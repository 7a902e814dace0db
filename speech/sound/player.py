"""The loudspeaker of the sound process: kiosk.ports.Player. Lives on the GUI thread."""

from collections.abc import Callable

from kiosk.domain.audio import Audio
from kiosk.errors import SpeakingError
from kiosk.ports import Sounding
from speech.messages import Message
from speech.sound.link import SoundLink


class LinkedPlayer:
    """Plays one sound at a time in the child. A child that dies before it sounds is tried once more."""

    def __init__(self, link: SoundLink) -> None:
        self._link = link
        self._turn = 0
        self._volume = 1.0
        self._audio: Audio | None = None
        self._seconds: float | None = None
        self._may_try_again = False
        self._on_end: Callable[[], None] = _nothing
        self._on_error: Callable[[Exception], None] = lambda _: None
        link.on("begun", self._on_begun)
        link.on("sounding", self._on_sounding)
        link.on("ended", self._on_ended)
        link.on("mute", self._on_mute)
        link.lost.connect(self._on_lost)

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0 to 1, of this and later sounds."""
        self._volume = min(1.0, max(0.0, volume))
        self._tell("volume", volume=self._volume)

    def play(self, audio: Audio, on_end: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        """Play, replacing what plays. Raises SpeakingError loudspeaker-missing; what comes later goes to on_error."""
        if self._link.ready and not self._link.outputs:
            self.stop()
            raise _missing()
        self._audio, self._seconds, self._on_end, self._on_error = audio, None, on_end, on_error
        self._may_try_again = True
        self._play(audio)

    def sounding(self) -> Sounding | None:
        """Return what plays now, as far as it had come with the last samples of the microphone."""
        if self._audio is None or self._seconds is None:
            return None
        return Sounding(self._audio, self._seconds)

    def pause(self) -> None:
        """Hold."""
        self._seconds = None
        self._tell("pause")

    def resume(self) -> None:
        """Go on at the same place."""
        self._tell("resume")

    def stop(self) -> None:
        """Be silent at once and forget the sound."""
        self._tell("hush")
        self._forget()

    def _tell(self, order: str, **what: float) -> None:
        if self._audio is not None:
            self._link.send({"do": order, **what})

    def _play(self, audio: Audio) -> None:
        self._turn += 1
        order = {"do": "play", "turn": self._turn, "rate_hz": audio.rate_hz, "volume": self._volume}
        self._link.send(order, audio.pcm)

    def _forget(self) -> None:
        self._turn += 1
        self._audio = self._seconds = None

    def _on_begun(self, message: Message, _payload: bytes) -> None:
        if message["turn"] == self._turn:
            self._may_try_again = False

    def _on_sounding(self, message: Message, _payload: bytes) -> None:
        if message["turn"] == self._turn:
            self._seconds = message["seconds"]

    def _on_ended(self, message: Message, _payload: bytes) -> None:
        if message["turn"] == self._turn:
            self._forget()
            self._on_end()

    def _on_mute(self, message: Message, _payload: bytes) -> None:
        if message["turn"] == self._turn:
            self._forget()
            self._on_error(SpeakingError(message["message"], code=message["code"]))

    def _on_lost(self) -> None:
        if self._audio is not None and self._may_try_again:
            self._may_try_again = False
            self._play(self._audio)
        elif self._audio is not None:
            self._forget()
            self._on_error(_missing())


def _missing() -> SpeakingError:
    return SpeakingError("There is no loudspeaker. Plug one in; the text can be read.", code="loudspeaker-missing")


def _nothing() -> None:
    """Do nothing."""
