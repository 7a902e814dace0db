"""The two ends of a virtual sound card: what speaks into its microphone, and what hears its loudspeaker."""

import contextlib
import fcntl
import os
import queue
import random
import select
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soxr

from kiosk.domain.audio import SPEECH_RATE_HZ

LOUDSPEAKER_RATE_HZ = 44_100
PIECE_SECONDS = 0.02
PIPE_BYTES = 4096
"""0.13 s: what nobody listened to is old, and a microphone does not deliver it later."""


class Voice:
    """Feeds the microphone: 20 ms every 20 ms, a quiet room when nobody speaks."""

    def __init__(self, fifo: Path, rate_hz: int, channels: int, is_muted: Callable[[], bool]) -> None:
        self._rate_hz, self._channels, self._is_muted = rate_hz, channels, is_muted
        self._said: queue.SimpleQueue[tuple[bytes, threading.Event]] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._pipe = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        fcntl.fcntl(self._pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        self._echo: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._feed, name="virtual microphone", daemon=True)
        self._thread.start()

    def say(self, pcm: bytes, *, wait: bool) -> None:
        done = threading.Event()
        self._said.put((self._delivered(pcm), done))
        if wait and not done.wait(len(pcm) / 2 / SPEECH_RATE_HZ + 10):
            raise RuntimeError("nothing listens to the virtual microphone")

    def is_heard(self) -> bool:
        done = threading.Event()
        self._said.put((bytes(2 * self._channels * PIPE_BYTES), done))
        return done.wait(2)

    def echo(self, pcm: bytes) -> None:
        self._echo.put(self._delivered(pcm))

    def _delivered(self, pcm: bytes) -> bytes:
        samples = np.frombuffer(pcm, dtype="<i2")
        if self._rate_hz != SPEECH_RATE_HZ:
            samples = soxr.resample(samples, SPEECH_RATE_HZ, self._rate_hz)
        return np.repeat(samples, self._channels).astype("<i2").tobytes()

    def close(self) -> None:
        self._closing.set()
        self._thread.join(2)
        os.close(self._pipe)

    def _feed(self) -> None:
        size = int(PIECE_SECONDS * self._rate_hz) * 2 * self._channels
        due = time.monotonic()
        room = random.Random(1)
        quiet = [b"".join(room.choices((b"\0\0", b"\1\0", b"\xff\xff"), k=size // 2)) for _ in range(50)]
        saying, done, echo = b"", threading.Event(), bytearray()
        while not self._closing.is_set():
            if not saying:
                done.set()
                with contextlib.suppress(queue.Empty):
                    saying, done = self._said.get_nowait()
            while not self._echo.empty():
                echo += self._echo.get()
            back, echo = bytes(echo[:size]), echo[size:]
            # A full pipe means that nobody listens: the room may then be lost, what is said waits.
            with contextlib.suppress(BlockingIOError, BrokenPipeError):
                sound = _mixed(saying[:size] or quiet[room.randrange(50)], back)
                os.write(self._pipe, bytes(len(sound)) if self._is_muted() else sound)
                saying = saying[size:]
            due = max(due + PIECE_SECONDS, time.monotonic() - 1)
            time.sleep(max(0.0, due - time.monotonic()))


class Ear:
    """Takes what the loudspeaker gets into memory, and tells it on at the microphone's rate."""

    def __init__(self, fifo: Path, on_sound: "Callable[[np.ndarray[tuple[int], np.dtype[np.int16]]], None]") -> None:
        self._on_sound = on_sound
        self._heard = bytearray()
        self._closing = threading.Event()
        self._pipe = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        self._thread = threading.Thread(target=self._listen, name="virtual ear", daemon=True)
        self._thread.start()

    def heard(self) -> bytes:
        return bytes(self._heard[: len(self._heard) // 2 * 2])

    def close(self) -> None:
        self._closing.set()
        self._thread.join(2)
        os.close(self._pipe)

    def _listen(self) -> None:
        slower, odd = soxr.ResampleStream(LOUDSPEAKER_RATE_HZ, SPEECH_RATE_HZ, 1, dtype="int16"), b""
        while not self._closing.is_set():
            if select.select([self._pipe], [], [], 0.05)[0]:
                piece = os.read(self._pipe, 65_536)
                if not piece:
                    return
                self._heard += piece
                odd += piece
                whole = len(odd) // 2 * 2
                self._on_sound(slower.resample_chunk(np.frombuffer(odd[:whole], dtype="<i2")))
                odd = odd[whole:]


def _mixed(sound: bytes, echo: bytes) -> bytes:
    """Return both at once, as long as the first."""
    if not echo:
        return sound
    both = np.frombuffer(sound, dtype="<i2").astype(np.int32)
    both[: len(echo) // 2] += np.frombuffer(echo, dtype="<i2")[: len(both)]
    return bytes(np.clip(both, -32_768, 32_767).astype("<i2").tobytes())
