"""A microphone and a loudspeaker without sound."""

from collections.abc import Callable, Sequence

from kiosk.domain.audio import Audio
from kiosk.errors import HearingError, SpeakingError
from kiosk.ports import Sounding


class SilentMicrophone:
    """Plugged in unless told otherwise; delivers what the test gives to `hear`."""

    def __init__(self, *, plugged: bool = True) -> None:
        self.plugged = plugged
        self.devices_changed: Callable[[], None] = lambda: None
        self.running = False
        self._on_pcm: Callable[[bytes], None] = lambda _: None
        self._on_error: Callable[[Exception], None] = lambda _: None

    def devices(self) -> Sequence[tuple[str, str]]:
        return [("silent", "Silent microphone")] if self.plugged else []

    def start(self, on_pcm: Callable[[bytes], None], on_error: Callable[[Exception], None]) -> None:
        if not self.plugged:
            raise HearingError("There is no microphone.", code="microphone-missing")
        self._on_pcm, self._on_error, self.running = on_pcm, on_error, True

    def stop(self) -> None:
        self.running = False

    def hear(self, pcm: bytes) -> None:
        """Deliver samples, as the real one does while it runs."""
        if self.running:
            self._on_pcm(pcm)

    def unplug(self) -> None:
        """Pull the plug while it may be running."""
        self.plugged = False
        report, was_running = self._on_error, self.running
        self.running = False
        if was_running:
            report(HearingError("The microphone was unplugged.", code="microphone-missing"))
        self.devices_changed()

    def plug(self) -> None:
        """Put it back."""
        self.plugged = True
        self.devices_changed()


class SilentPlayer:
    """Plays until the test says `end`."""

    def __init__(self) -> None:
        self.playing: Audio | None = None
        self.paused = False
        self.volume = 1.0
        self._on_end: Callable[[], None] = lambda: None
        self._on_error: Callable[[Exception], None] = lambda _: None

    def set_volume(self, volume: float) -> None:
        self.volume = volume

    def play(self, audio: Audio, on_end: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        self.playing, self.paused, self._on_end, self._on_error = audio, False, on_end, on_error

    def sounding(self) -> Sounding | None:
        return Sounding(self.playing, 0.0) if self.playing and not self.paused else None

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def stop(self) -> None:
        self.playing = None

    def end(self) -> None:
        """Come to the natural end."""
        self.playing = None
        self._on_end()

    def unplug(self) -> None:
        """Pull the plug while it plays."""
        self.playing = None
        self._on_error(SpeakingError("There is no loudspeaker.", code="loudspeaker-missing"))
