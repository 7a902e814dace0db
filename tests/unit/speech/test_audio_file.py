"""Recordings of every kind become what the recognisers hear."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from kiosk.errors import HearingError
from speech.audio_file import CHUNK_SAMPLES, open_audio


def tone(rate_hz: int, seconds: float = 1.0, hertz: float = 440.0) -> NDArray[np.float64]:
    return 0.5 * np.sin(2 * np.pi * hertz * np.arange(int(rate_hz * seconds)) / rate_hz)


def read(path: Path, limit_s: float = 20.0) -> NDArray[np.int16]:
    with open_audio(path) as file:
        return np.frombuffer(b"".join(file.chunks(limit_s)), dtype="<i2")


def test_what_is_right_already_passes_bit_by_bit(tmp_path: Path) -> None:
    samples = np.random.default_rng(1).integers(-32768, 32767, 37_001).astype(np.int16)
    soundfile.write(tmp_path / "a.flac", samples, 16_000, subtype="PCM_16")
    assert np.array_equal(read(tmp_path / "a.flac"), samples)
    with open_audio(tmp_path / "a.flac") as file:
        sizes = [len(chunk) // 2 for chunk in file.chunks(20)]
    assert sizes == [CHUNK_SAMPLES] * 9 + [37_001 - 9 * CHUNK_SAMPLES]


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_any_rate_and_channel_count(tmp_path: Path, rate_hz: int, channels: int) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, np.repeat(tone(rate_hz)[:, None], channels, axis=1), rate_hz)
    heard = read(path).astype(float) / 32768
    assert len(heard) == pytest.approx(16_000, abs=2)
    middle = slice(2_000, 14_000)
    assert np.abs(heard[:16_000] - tone(16_000)[: len(heard)])[middle].max() < 0.01


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW"])
def test_any_sample_format(tmp_path: Path, subtype: str) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000), 16_000, subtype=subtype)
    assert np.abs(read(tmp_path / "a.wav") / 32768 - tone(16_000)).max() < 0.02


def test_a_float_file_beyond_full_scale_is_clipped_and_what_is_no_number_is_silent(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.array([2.0, -2.0, np.nan, np.inf]), 16_000, subtype="FLOAT")
    assert read(tmp_path / "a.wav").tolist() == [32767, -32768, 0, 0]


def test_an_hour_long_file_is_read_no_further_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "hour.wav"
    soundfile.write(path, np.zeros(8), 16_000, subtype="PCM_16")
    data = 3_600 * 16_000 * 2
    with path.open("r+b") as file:
        for place, size in ((4, 36 + data), (40, data)):
            file.seek(place)
            file.write(size.to_bytes(4, "little"))
        file.truncate(44 + data)  # sparse: takes no room
    with open_audio(path) as opened:
        assert opened.duration_s == 3_600
        chunks = opened.chunks(20.0)
        assert sum(len(chunk) for chunk in chunks) == 20 * 16_000 * 2


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.wav", b"", "audio-empty"),
        ("garbage.wav", b"\x07garbage" * 999, "audio-unreadable"),
        ("garbage.raw", b"\x07garbage" * 999, "audio-unreadable"),
        ("header.wav", b"RIFF\x24\0\0\0WAVEfmt ", "audio-unreadable"),
        ("text.flac", "안녕하세요".encode(), "audio-unreadable"),
    ],
)
def test_what_is_no_recording(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(HearingError) as caught:
        read(tmp_path / name)
    assert caught.value.code == code


def test_no_sample_no_file_and_a_folder(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "none.wav", np.zeros(0), 16_000)
    codes = []
    for path in (tmp_path / "none.wav", tmp_path / "missing.wav", tmp_path):
        with pytest.raises(HearingError) as caught:
            read(path)
        codes.append(caught.value.code)
    assert codes == ["audio-empty", "audio-unreadable", "audio-unreadable"]


def test_a_recording_that_was_cut_off(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, 48_000)
    soundfile.write(tmp_path / "a.flac", noise, 16_000)
    whole = (tmp_path / "a.flac").read_bytes()
    (tmp_path / "a.flac").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(HearingError) as caught:
        read(tmp_path / "a.flac")
    assert caught.value.code == "audio-unreadable"
