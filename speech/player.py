"""The loudspeaker through QtMultimedia: kiosk.ports.Player. Lives on the GUI thread."""

from collections.abc import Callable

import numpy as np
import soxr
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from kiosk.domain.audio import SAMPLE_BYTES, Audio
from kiosk.errors import SpeakingError
from kiosk.ports import Sounding

TAIL_SECONDS = 0.1
"""Silence after each sound: Qt calls the sink idle, and we stop it, while the last samples are still on their way."""
STUCK_SECONDS = 2.0
"""A loudspeaker that takes no samples for so long is gone: Qt says nothing when the sound server dies."""


class QtPlayer(QObject):
    """Plays one sound at a time out of memory."""

    def __init__(self) -> None:
        super().__init__()
        self._media = QMediaDevices(self)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None
        self._on_end: Callable[[], None] = _nothing
        self._on_error: Callable[[Exception], None] = lambda _: None
        self._volume = 1.0
        self._audio: Audio | None = None
        self._taken = -1
        self._watch = QTimer(self, interval=int(STUCK_SECONDS * 1000))
        self._watch.timeout.connect(self._on_watch)

    def set_volume(self, volume: float) -> None:
        """Set the loudness, 0 to 1, of this and later sounds."""
        self._volume = min(1.0, max(0.0, volume))
        if self._sink is not None:
            self._sink.setVolume(self._volume)

    def play(self, audio: Audio, on_end: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        """Play, replacing what plays. Raises SpeakingError loudspeaker-missing; what comes later goes to on_error."""
        self.stop()
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise _missing()
        audio_format = QAudioFormat()
        audio_format.setSampleRate(audio.rate_hz)
        audio_format.setChannelCount(1)
        audio_format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        pcm = audio.pcm + bytes(SAMPLE_BYTES * int(audio.rate_hz * TAIL_SECONDS))
        if not device.isFormatSupported(audio_format):
            audio_format = device.preferredFormat()
            audio_format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            pcm = _converted(pcm, audio.rate_hz, audio_format)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pcm))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._on_end, self._on_error, self._audio = on_end, on_error, audio
        self._sink = QAudioSink(device, audio_format, self)
        self._sink.setVolume(self._volume)
        self._sink.start(self._buffer)
        # Qt's list keeps a loudspeaker that was pulled out; opening it tells. state() is of QtAudio's enumeration
        # where the signal carries QAudio's, and the two are never equal.
        if self._sink.state() == QtAudio.State.StoppedState:
            self.stop()
            raise _missing()
        self._sink.stateChanged.connect(self._on_state_changed)
        self._taken = -1
        self._watch.start()

    def sounding(self) -> Sounding | None:
        """Return what plays now."""
        if self._sink is None or self._audio is None or self._sink.state() == QtAudio.State.SuspendedState:
            return None
        return Sounding(self._audio, self._sink.processedUSecs() / 1_000_000)

    def pause(self) -> None:
        """Hold."""
        if self._sink is not None:
            self._sink.suspend()

    def resume(self) -> None:
        """Go on at the same place."""
        if self._sink is not None:
            self._sink.resume()

    def stop(self) -> None:
        """Be silent at once and forget the sound."""
        self._watch.stop()
        sink, self._sink = self._sink, None
        buffer, self._buffer = self._buffer, None
        self._on_end, self._audio = _nothing, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()
        if buffer is not None:
            buffer.close()
            buffer.deleteLater()

    def _on_state_changed(self, state: QAudio.State) -> None:
        # Idle before the end of the sound is a busy machine's underrun: Qt goes on by itself.
        if self._sink is not None and state == QAudio.State.IdleState and self._buffer and self._buffer.atEnd():
            done = self._on_end
            self.stop()
            done()
        elif self._sink is not None and state == QAudio.State.StoppedState:
            self._fail()

    def _on_watch(self) -> None:
        if self._sink is None or self._sink.state() == QtAudio.State.SuspendedState:
            return
        before, self._taken = self._taken, self._sink.processedUSecs()
        if before == self._taken:
            self._fail()

    def _fail(self) -> None:
        report = self._on_error
        self.stop()
        report(_missing())


def _missing() -> SpeakingError:
    return SpeakingError("There is no loudspeaker. Plug one in; the text can be read.", code="loudspeaker-missing")


def _converted(pcm: bytes, rate_hz: int, wanted: QAudioFormat) -> bytes:
    """Return mono samples at the rate and with the channel count which the device wants."""
    mono = soxr.resample(np.frombuffer(pcm, dtype="<i2"), rate_hz, wanted.sampleRate())
    return bytes(np.repeat(mono, wanted.channelCount()).astype("<i2").tobytes())


def _nothing() -> None:
    """Do nothing."""
