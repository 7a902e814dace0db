"""A sound card of one's own: a private PulseAudio with a microphone that a test speaks into and a loudspeaker it hears.

    with VirtualAudio() as audio:
        subprocess.Popen([...], env={**os.environ, **audio.environment})
        audio.speak(pcm_16k)            # the program hears exactly these samples
        audio.unplug_microphone()       # ... and loses its microphone
        audio.plug_microphone()
        audio.echo_gain = 0.3           # the microphone hears the loudspeaker
        played = audio.played()         # what the loudspeaker got so far: 44.1 kHz mono 16-bit samples

A program takes it by `environment`, which must be set before its QtMultimedia is first used; for the running process
`os.environ.update(audio.environment)` does, once per process, since Qt connects once. A microphone that nobody speaks
into delivers a quiet room (the last bit flickers) in real time, as a real one does. Everything lies in one temporary
folder which `stop` removes; no sound card, system service or display is needed or touched, only `pulseaudio` and
`pactl` (Debian's package pulseaudio).
"""

import contextlib
import fcntl
import os
import queue
import random
import select
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import soxr

MICROPHONE, LOUDSPEAKER = "mic", "speaker"
MICROPHONE_RATE_HZ = 16_000
LOUDSPEAKER_RATE_HZ = 44_100
PIECE_SECONDS = 0.02
PIPE_BYTES = 4096
"""0.13 s: what nobody listened to is old, and a microphone does not deliver it later."""
START_SECONDS = 10.0


def missing_programs() -> list[str]:
    """Return which of the needed programs this machine lacks."""
    return [name for name in ("pulseaudio", "pactl") if shutil.which(name) is None]


class VirtualAudio:
    """A private sound server. A context manager; `start` and `stop` do the same."""

    def __init__(self, *, microphone: bool = True, loudspeaker: bool = True) -> None:
        """microphone, loudspeaker: what is plugged in at first."""
        self._at_first = microphone, loudspeaker
        self.echo_gain = 0.0
        """How much of what the loudspeaker plays the microphone hears."""
        self._folder = Path()
        self._server: subprocess.Popen[bytes] | None = None
        self._voice: _Voice | None = None
        self._ear: _Ear | None = None
        self._modules: dict[str, str] = {}

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to use this sound card."""
        folder = str(self._folder)
        return {
            "PULSE_SERVER": f"unix:{folder}/native",
            "PULSE_RUNTIME_PATH": folder,
            "PULSE_COOKIE": f"{folder}/cookie",
        }

    def start(self) -> None:
        """Start the server and plug in."""
        self._folder = Path(tempfile.mkdtemp(prefix="madang-audio-"))
        own = {**os.environ, "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)}
        command = [
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
            "--disable-shm=yes",
        ]
        native = f"module-native-protocol-unix auth-anonymous=1 socket={self._folder}/native"
        self._server = subprocess.Popen(
            [*command, "--log-level=error", "-L", native],
            env={**own, "PULSE_RUNTIME_PATH": str(self._folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_for_server()
        microphone, loudspeaker = self._at_first
        if loudspeaker:
            self.plug_loudspeaker()
        if microphone:
            self.plug_microphone()

    def stop(self) -> None:
        """Stop everything and remove every trace. Harmless when stopped."""
        self._hang_up()
        server, self._server = self._server, None
        if server is not None:
            server.terminate()
            try:
                server.wait(5)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
            shutil.rmtree(self._folder, ignore_errors=True)
        self._modules.clear()

    def speak(self, pcm: bytes, *, wait: bool = True) -> None:
        """Say 16 kHz mono 16-bit samples into the microphone in real time; return when they were said."""
        if self._voice is None:
            raise RuntimeError("no microphone is plugged in")
        self._voice.say(pcm, wait=wait)

    def plug_microphone(self) -> None:
        """Plug the microphone in. Harmless when it is."""
        if MICROPHONE in self._modules:
            return
        fifo = self._folder / "mic.fifo"
        shape = f"format=s16le rate={MICROPHONE_RATE_HZ} channels=1"
        self._load(MICROPHONE, f"module-pipe-source source_name={MICROPHONE} file={fifo} {shape}")
        self._voice = _Voice(fifo)

    def suspend_microphone(self, *, suspended: bool) -> None:
        """Let the microphone deliver nothing, as one that another program holds does; or let it go on."""
        self._control("suspend-source", MICROPHONE, "1" if suspended else "0")

    def unplug_microphone(self) -> None:
        """Pull the microphone out."""
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()
        self._unload(MICROPHONE)

    def plug_loudspeaker(self) -> None:
        """Plug the loudspeaker in. Harmless when it is."""
        if LOUDSPEAKER in self._modules:
            return
        fifo = self._folder / "speaker.fifo"
        shape = f"format=s16le rate={LOUDSPEAKER_RATE_HZ} channels=1 use_system_clock_for_timing=yes"
        self._load(LOUDSPEAKER, f"module-pipe-sink sink_name={LOUDSPEAKER} file={fifo} {shape}")
        self._ear = _Ear(fifo, self._echo)

    def unplug_loudspeaker(self) -> None:
        """Pull the loudspeaker out; what it played is forgotten."""
        ear, self._ear = self._ear, None
        if ear is not None:
            ear.close()
        self._unload(LOUDSPEAKER)

    def played(self) -> bytes:
        """Return what the loudspeaker has been given since it was plugged in, silence between sounds included."""
        return self._ear.heard() if self._ear is not None else b""

    def _echo(self, samples: "np.ndarray[tuple[int], np.dtype[np.int16]]") -> None:
        voice = self._voice
        if voice is not None and self.echo_gain:
            voice.echo((samples * self.echo_gain).astype("<i2").tobytes())

    def _hang_up(self) -> None:
        if self._voice is not None:
            self._voice.close()
        if self._ear is not None:
            self._ear.close()
        self._voice = self._ear = None

    def _load(self, name: str, module: str) -> None:
        self._modules[name] = self._control("load-module", *module.split()).strip()

    def _unload(self, name: str) -> None:
        if (module := self._modules.pop(name, None)) is not None:
            self._control("unload-module", module)

    def _control(self, *arguments: str) -> str:
        done = subprocess.run(
            ["pactl", *arguments],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"pactl {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def _wait_for_server(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            with contextlib.suppress(RuntimeError):
                self._control("info")
                return
            time.sleep(0.05)
        self.stop()
        raise RuntimeError("PulseAudio did not start")


class _Voice:
    """Feeds the microphone: 20 ms every 20 ms, a quiet room when nobody speaks."""

    def __init__(self, fifo: Path) -> None:
        self._said: queue.SimpleQueue[tuple[bytes, threading.Event]] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._pipe = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        fcntl.fcntl(self._pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        self._echo: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._feed, name="virtual microphone", daemon=True)
        self._thread.start()

    def say(self, pcm: bytes, *, wait: bool) -> None:
        done = threading.Event()
        self._said.put((pcm, done))
        if wait and not done.wait(len(pcm) / 2 / MICROPHONE_RATE_HZ + 10):
            raise RuntimeError("nothing listens to the virtual microphone")

    def echo(self, pcm: bytes) -> None:
        self._echo.put(pcm)

    def close(self) -> None:
        self._closing.set()
        self._thread.join(2)
        os.close(self._pipe)

    def _feed(self) -> None:
        size = int(PIECE_SECONDS * MICROPHONE_RATE_HZ) * 2
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
            with contextlib.suppress(BlockingIOError):
                os.write(self._pipe, _mixed(saying[:size] or quiet[room.randrange(50)], back))
                saying = saying[size:]
            due = max(due + PIECE_SECONDS, time.monotonic() - 1)
            time.sleep(max(0.0, due - time.monotonic()))


class _Ear:
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
        slower, odd = soxr.ResampleStream(LOUDSPEAKER_RATE_HZ, MICROPHONE_RATE_HZ, 1, dtype="int16"), b""
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
