"""A sound card of one's own: a private PulseAudio with a microphone that a test speaks into and a loudspeaker it hears.

    with VirtualAudio() as audio:
        subprocess.Popen([...], env={**os.environ, **audio.environment})
        audio.speak(pcm_16k)            # the program hears exactly these samples
        audio.unplug_microphone()       # ... and loses its microphone
        audio.plug_microphone()
        audio.echo_gain = 0.3           # the microphone hears the loudspeaker
        audio.muted = True              # the microphone delivers zeros
        audio.die()                     # the sound server ends
        audio.come_back()               # ... and is started again with what was plugged in
        audio.plug_microphone("other")  # a second microphone
        audio.prefer_microphone("other")
        played = audio.played()         # what the loudspeaker got so far: 44.1 kHz mono 16-bit samples

A program takes it by `environment`, which must be set before its QtMultimedia is first used; for the running process
`os.environ.update(audio.environment)` does, once per process, since Qt connects once. A microphone that nobody speaks
into delivers a quiet room (the last bit flickers) in real time, as a real one does. Everything lies in one temporary
folder which `stop` removes; no sound card, system service or display is needed or touched, only `pulseaudio` and
`pactl` (Debian's package pulseaudio).
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from kiosk.domain.audio import SPEECH_RATE_HZ
from tests.functional.virtual_devices import LOUDSPEAKER_RATE_HZ, Ear, Voice

MICROPHONE, LOUDSPEAKER = "mic", "speaker"
START_SECONDS = 10.0


def missing_programs() -> list[str]:
    """Return which of the needed programs this machine lacks."""
    return [name for name in ("pulseaudio", "pactl") if shutil.which(name) is None]


class VirtualAudio:
    """A private sound server. A context manager; `start` and `stop` do the same."""

    def __init__(
        self, *, microphone: bool = True, loudspeaker: bool = True, rate_hz: int = SPEECH_RATE_HZ, channels: int = 1
    ) -> None:
        """microphone, loudspeaker: what is plugged in at first; rate_hz, channels: what microphones deliver."""
        self._at_first = microphone, loudspeaker
        self._rate_hz, self._channels = rate_hz, channels
        self.echo_gain = 0.0
        """How much of what the loudspeaker plays the microphone hears."""
        self.muted = False
        """Whether microphones deliver nothing but zeros."""
        self._folder = Path()
        self._server: subprocess.Popen[bytes] | None = None
        self._voices: dict[str, Voice] = {}
        self._ear: Ear | None = None
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
        self._start_server()
        microphone, loudspeaker = self._at_first
        if loudspeaker:
            self.plug_loudspeaker()
        if microphone:
            self.plug_microphone()

    def die(self) -> None:
        """End the sound server without warning."""
        self._hang_up()
        if self._server is not None:
            self._server.kill()
            self._server.wait()

    def come_back(self) -> None:
        """Start the sound server again, and plug in what was plugged in."""
        plugged = tuple(self._modules)
        self._modules.clear()
        self._start_server()
        for name in plugged:
            (self._folder / f"{name}.fifo").unlink()
            if name == LOUDSPEAKER:
                self.plug_loudspeaker()
            else:
                self.plug_microphone(name)

    def hang(self, *, hangs: bool) -> None:
        """Let the sound server answer nobody; or let it go on."""
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP if hangs else signal.SIGCONT)

    def _start_server(self) -> None:
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

    def speak(self, pcm: bytes, *, wait: bool = True, into: str = MICROPHONE) -> None:
        """Say 16 kHz mono 16-bit samples into a microphone in real time; return when they were said."""
        if into not in self._voices:
            raise RuntimeError("no microphone is plugged in")
        self._voices[into].say(pcm, wait=wait)

    def is_heard(self, name: str = MICROPHONE) -> bool:
        """Tell whether a program takes what the microphone delivers: some zeros, within two seconds."""
        return self._voices[name].is_heard()

    def plug_microphone(self, name: str = MICROPHONE) -> None:
        """Plug a microphone in. Harmless when it is."""
        if name in self._modules:
            return
        fifo = self._folder / f"{name}.fifo"
        shape = f"format=s16le rate={self._rate_hz} channels={self._channels}"
        self._load(name, f"module-pipe-source source_name={name} file={fifo} {shape}")
        self._voices[name] = Voice(fifo, self._rate_hz, self._channels, lambda: self.muted)

    def prefer_microphone(self, name: str) -> None:
        """Make a microphone the default one."""
        self._control("set-default-source", name)

    def suspend_microphone(self, *, suspended: bool) -> None:
        """Let the microphone deliver nothing, as one that another program holds does; or let it go on."""
        self._control("suspend-source", MICROPHONE, "1" if suspended else "0")

    def unplug_microphone(self) -> None:
        """Pull the microphone out."""
        if MICROPHONE in self._voices:
            self._voices.pop(MICROPHONE).close()
        self._unload(MICROPHONE)

    def plug_loudspeaker(self) -> None:
        """Plug the loudspeaker in. Harmless when it is."""
        if LOUDSPEAKER in self._modules:
            return
        fifo = self._folder / f"{LOUDSPEAKER}.fifo"
        shape = f"format=s16le rate={LOUDSPEAKER_RATE_HZ} channels=1 use_system_clock_for_timing=yes"
        self._load(LOUDSPEAKER, f"module-pipe-sink sink_name={LOUDSPEAKER} file={fifo} {shape}")
        self._ear = Ear(fifo, self._echo)

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
        if self.echo_gain and (voice := self._voices.get(MICROPHONE)) is not None:
            voice.echo((samples * self.echo_gain).astype("<i2").tobytes())

    def _hang_up(self) -> None:
        for voice in self._voices.values():
            voice.close()
        self._voices.clear()
        if self._ear is not None:
            self._ear.close()
        self._ear = None

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
