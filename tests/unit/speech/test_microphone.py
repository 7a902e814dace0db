"""What devices deliver becomes 16 kHz mono, whatever the pieces."""

import numpy as np
import pytest
from PySide6.QtCore import QByteArray

from kiosk.domain.audio import SPEECH_RATE_HZ
from speech.microphone import _Converter

SECONDS = 2


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (16_000, 2), (44_100, 1), (44_100, 2), (48_000, 2)])
@pytest.mark.parametrize("piece", [640, 1777])
def test_any_format_becomes_the_recognisers(rate: int, channels: int, piece: int) -> None:
    tone = 8_000 * np.sin(2 * np.pi * 440 * np.arange(rate * SECONDS) / rate)
    delivered = np.repeat(tone, channels).astype("<i2").tobytes()
    convert = _Converter(rate, channels)
    pieces = [delivered[i : i + piece] for i in range(0, len(delivered), piece)]
    heard = np.frombuffer(b"".join(convert(QByteArray(part)) for part in pieces), dtype="<i2")
    assert len(heard) == pytest.approx(SPEECH_RATE_HZ * SECONDS, rel=0.05)  # a resampler keeps a little back
    spectrum = np.abs(np.fft.rfft(heard.astype(float)))
    assert np.argmax(spectrum) * SPEECH_RATE_HZ / len(heard) == pytest.approx(440, abs=2)
    assert np.abs(heard.astype(int)).max() == pytest.approx(8_000, rel=0.05)
