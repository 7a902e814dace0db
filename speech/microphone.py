"""The microphone through QtMultimedia: kiosk.ports.Microphone. Lives on the GUI thread."""

import logging
from collections.abc import Callable, Sequence

import numpy as np
import soxr
from PySide6.QtCore import QByteArray, QCoreApplication, QEventLoop, QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.errors import HearingError

log = logging.getLogger(__name__)

BUFFER_SECONDS = 0.1
SILENT_DEVICE_SECONDS = 2.0
"""A device that delivers no samples for so long is gone."""
ZEROS_SECONDS = 4.0
"""So long nothing but zeros is no room, however quiet: the microphone is muted, or it was pulled out and the sound
server moved us to the monitor of the loudspeaker. Qt with PulseAudio (6.11, 6.12) misses that a device went."""


def input_names() -> list[str]:
    """Return the names of the machine's inputs, the default first, for a check without a screen."""
    application = QCoreApplication.instance() or QCoreApplication([])
    names = [device.description() for device in _inputs()]
    del application
    return names


def listen_for(seconds: float, device_id: str = "") -> bytes:
    """Return what is heard in some seconds, for a check without a screen. Raises HearingError."""
    application = QCoreApplication.instance() or QCoreApplication([])
    microphone, loop = QtMicrophone(device_id), QEventLoop()
    pcm, errors = bytearray(), list[Exception]()

    def take(more: bytes) -> None:
        if not pcm:
            QTimer.singleShot(int(seconds * 1000), loop.quit)
        pcm.extend(more)

    def fail(error: Exception) -> None:
        errors.append(error)
        loop.quit()

    microphone.start(take, fail)
    loop.exec()  # ends by itself: a device that delivers nothing is an error
    microphone.stop()
    del application
    if errors:
        raise errors[0]
    return bytes(pcm)


class QtMicrophone(QObject):
    """Delivers 16 kHz mono 16-bit samples. An unplugged device is an error; the next `start` takes what there is."""

    def __init__(self, device_id: str = "") -> None:
        """device_id: the wished input; empty, or not plugged in: the default one."""
        super().__init__()
        self._wished = device_id
        self._media = QMediaDevices(self)
        self._media.audioInputsChanged.connect(self._on_devices_changed)
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._device_id = ""
        self._convert: _Converter | None = None
        self._on_pcm: Callable[[bytes], None] = _ignore
        self._on_error: Callable[[Exception], None] = _ignore
        self._zero_samples = 0
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(int(SILENT_DEVICE_SECONDS * 1000))
        self._deadline.timeout.connect(self._on_deadline)
        self.devices_changed: Callable[[], None] = lambda: None
        """Called when an input was plugged or unplugged."""

    def devices(self) -> Sequence[tuple[str, str]]:
        """Return (id, name) of each input, the default first."""
        return [(_id(device), device.description()) for device in _inputs()]

    def start(self, on_pcm: Callable[[bytes], None], on_error: Callable[[Exception], None]) -> None:
        """Deliver samples until `stop`; where it runs already, to the new one. Raises HearingError, see the port."""
        if self._source is not None:
            self._on_pcm, self._on_error = on_pcm, on_error
            return
        device = self._choose()
        audio_format = _best_format(device)
        self._convert = _Converter(audio_format.sampleRate(), audio_format.channelCount())
        self._on_pcm, self._on_error = on_pcm, on_error
        self._device_id = _id(device)
        self._source = QAudioSource(device, audio_format, self)
        self._source.setBufferSize(audio_format.bytesForDuration(int(BUFFER_SECONDS * 1_000_000)))
        self._source.stateChanged.connect(self._on_state_changed)
        self._stream = self._source.start()
        # start() answers None when the device refuses, whatever its type hint says.
        if not self._stream:
            self.stop()
            message = "The microphone cannot be opened. Another program may use it; unplug it and plug it in again."
            raise HearingError(message)
        self._stream.readyRead.connect(self._on_ready)
        self._zero_samples = 0
        self._deadline.start()

    def stop(self) -> None:
        """Stop at once."""
        self._deadline.stop()
        source, self._source, self._stream = self._source, None, None
        self._on_pcm = self._on_error = _ignore
        if source is not None:
            source.stop()
            source.deleteLater()

    def _choose(self) -> QAudioDevice:
        inputs = _inputs()
        if not inputs:
            raise HearingError("There is no microphone. Plug one in, or type.", code="microphone-missing")
        return next((device for device in inputs if _id(device) == self._wished), inputs[0])

    def _on_ready(self) -> None:
        if self._stream is None or self._convert is None:
            return
        self._deadline.start()
        data = self._stream.readAll()
        if pcm := self._convert(data):
            self._zero_samples = 0 if pcm.strip(b"\0") else self._zero_samples + len(pcm) // SAMPLE_BYTES
            self._on_pcm(pcm)
        if self._zero_samples > ZEROS_SECONDS * SPEECH_RATE_HZ:
            self._fail("The microphone is muted or unplugged. Switch it on, or type.")

    def _on_deadline(self) -> None:
        self._fail("The microphone delivers nothing. Plug it in again, or type.")

    def _on_state_changed(self, state: QAudio.State) -> None:
        if self._source is not None and state == QAudio.State.StoppedState:
            self._fail("The microphone stopped. Plug it in again, or type.")

    def _on_devices_changed(self) -> None:
        plugged = {_id(device) for device in _inputs()}
        if self._source is not None and self._device_id not in plugged:
            self._fail("The microphone was unplugged. Plug it in again, or type.")
        self.devices_changed()

    def _fail(self, message: str) -> None:
        report = self._on_error
        self.stop()
        log.warning("microphone-missing: %s", message)
        report(HearingError(message, code="microphone-missing"))


class _Converter:
    """Turns what the device delivers into 16 kHz mono."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._channels = channels
        self._rest = b""
        self._resample = (
            None if rate_hz == SPEECH_RATE_HZ else soxr.ResampleStream(rate_hz, SPEECH_RATE_HZ, 1, dtype="int16")
        )

    def __call__(self, data: QByteArray) -> bytes:
        raw = self._rest + bytes(data.data())
        frame = 2 * self._channels
        whole = len(raw) - len(raw) % frame
        self._rest = raw[whole:]
        if self._channels == 1 and self._resample is None:
            return raw[:whole]
        samples = np.frombuffer(raw[:whole], dtype="<i2").reshape(-1, self._channels)
        mono = np.ascontiguousarray(samples.mean(axis=1).round().astype(np.int16))
        if self._resample is not None:
            mono = self._resample.resample_chunk(mono)
        return mono.astype("<i2").tobytes()


def _best_format(device: QAudioDevice) -> QAudioFormat:
    """Return 16 kHz mono where the device allows it, else its own rate and channels, in 16 bit."""
    wished = QAudioFormat()
    wished.setSampleRate(SPEECH_RATE_HZ)
    wished.setChannelCount(1)
    wished.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if device.isFormatSupported(wished):
        return wished
    own = device.preferredFormat()
    own.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return own


def _inputs() -> list[QAudioDevice]:
    default = QMediaDevices.defaultAudioInput()
    return sorted(QMediaDevices.audioInputs(), key=lambda device: _id(device) != _id(default))


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def _ignore(_value: object) -> None:
    """Do nothing."""
