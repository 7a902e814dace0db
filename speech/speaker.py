"""Text to speech through a child process: kiosk.ports.Speaker. Interrupting it is killing it."""

import json
import logging
import os
import select
import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, TypeVar

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from speech.joining import join
from speech.messages import LENGTH, packed

log = logging.getLogger(__name__)

_PROGRAM_FOLDER = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 2.0
"""Longest wait for one piece of a text, which normally takes milliseconds. After it the engine counts as hung."""
START_SECONDS = 5.0
"""Longest wait for a child to come up; it normally takes 0.1 s."""
ESPEAK = ("speech.speaker_process",)
"""The child that speaks most languages: a module and its arguments."""


_Result = TypeVar("_Result")


class _ChildDiedError(Exception):
    """The child ended, hung, or was killed in the middle of a request."""


class ChildSpeaker:
    """Speaks with the voices which the engine really has. Safe to use from several threads; one text at a time."""

    def __init__(
        self,
        voices: Mapping[str, str | None],
        *,
        engine: Sequence[str] = ESPEAK,
        patience_seconds: float = PATIENCE_SECONDS,
    ) -> None:
        """voices: the engine's voice code by BCP-47 tag, None where the language has no voice.

        `+NAME` behind a code is a variant of that voice, such as a woman's: `ko+f2`. engine: the module which serves
        requests as speech/serving.py does, and its arguments.
        """
        self._engine = tuple(engine)
        self._wanted = dict(voices)
        self._patience = patience_seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._installed: frozenset[str] | None = None
        self._turn = threading.Lock()
        self._cancelled = threading.Event()

    def can_speak(self, tag: str) -> bool:
        """Tell whether the engine has a voice for this very language. False when the engine cannot be asked."""
        try:
            return self._voice(tag) is not None
        except SpeakingError:
            return False

    def synthesize(self, text: str, tag: str, *, speed: float = 1.0) -> Audio:
        """Return speech of one voice. A child that dies or hangs is replaced once.

        Raises SpeakingError voice-missing, or speaker-failed (also after `cancel`).
        """
        return self.say((Segment(text, tag),), speed=speed)

    def say(self, segments: Sequence[Segment], *, speed: float = 1.0) -> Audio:
        """Return one sentence in one or several voices, joined without the engine's long silences.

        What has no voice is left out, unless nothing has one. Raises SpeakingError as `synthesize`.
        """
        voices = [(_speakable(each.text), self._voice(each.language)) for each in segments]
        if voices and not any(voice for _, voice in voices):
            tag = segments[0].language
            raise SpeakingError(f"There is no voice for `{tag}`; the text can be read.", code="voice-missing")
        said = [(text, voice) for text, voice in voices if text and voice]
        if not said:
            raise SpeakingError("There is nothing to say.")
        self._cancelled.clear()
        sounds = [self._request({"text": text, "voice": voice, "speed": speed}) for text, voice in said]
        joined = join([Audio(pcm, rate_hz) for pcm, rate_hz in sounds if pcm])
        if joined is None:
            raise SpeakingError("The voice said nothing.")
        return joined

    def cancel(self) -> None:
        """Abandon a synthesis that is running, by killing the child."""
        self._cancelled.set()
        child = self._child
        if child is not None and self._turn.locked():
            child.kill()

    def close(self) -> None:
        """End the child process."""
        self.cancel()
        with self._turn:
            self._end_child()

    def _voice(self, tag: str) -> str | None:
        wanted = self._wanted.get(tag)
        if wanted is None:
            return None
        if self._installed is None:
            with self._turn:
                self._with_second_child(self._running_child)
        voice, _, _variant = wanted.lower().partition("+")
        return wanted if self._installed is not None and voice in self._installed else None

    def _request(self, request: dict[str, Any]) -> tuple[bytes, int]:
        with self._turn:
            if self._cancelled.is_set():
                raise SpeakingError("The speech was interrupted.")
            return self._with_second_child(lambda: self._exchange(request))

    def _with_second_child(self, work: Callable[[], _Result]) -> _Result:
        """Return what the work returns, with a fresh child when the first one fails. Raises SpeakingError."""
        for _attempt in range(2):
            try:
                return work()
            except (_ChildDiedError, OSError) as error:
                self._end_child()
                if self._cancelled.is_set():
                    break
                log.warning("speaker-failed: the speaking process %s; another one is started", error)
        raise SpeakingError("The text-to-speech engine stopped. The text can be read.")

    def _exchange(self, request: dict[str, Any]) -> tuple[bytes, int]:
        child = self._running_child()
        _pipe(child.stdin).write(packed(request))
        said, rate_hz, left = bytearray(), 0, 1
        while left:
            reply, pcm = _reply(_pipe(child.stdout), self._patience)
            said += pcm
            rate_hz, left = max(rate_hz, reply["rate_hz"]), reply["left"]
        return bytes(said), rate_hz

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            log.warning("speaker-failed: the speaking process ended by itself; another one is started")
            self._end_child()
        if self._child is None:
            child = self._child = subprocess.Popen(
                [sys.executable, "-m", *self._engine],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # the engine's chatter names the texts' files
                bufsize=0,
                cwd=os.fspath(_PROGRAM_FOLDER),
            )
            reply, _ = _reply(_pipe(child.stdout), START_SECONDS)
            self._installed = frozenset(str(voice).rsplit("/", 1)[-1].lower() for voice in reply["voices"])
        return self._child

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()


def _speakable(text: str) -> str:
    """Return a text without what no text holds: control characters and halves of surrogate pairs."""
    kept = (each if each == "\n" or unicodedata.category(each) not in ("Cc", "Cs") else " " for each in text)
    return "".join(kept).strip()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise _ChildDiedError("has no pipes")
    return stream


def _reply(stream: IO[bytes], patience: float) -> tuple[dict[str, Any], bytes]:
    """Return the child's next message and its sound. Raises _ChildDiedError."""
    deadline = time.monotonic() + patience
    reply = json.loads(_read(stream, LENGTH.unpack(_read(stream, LENGTH.size, deadline))[0], deadline))
    return reply, _read(stream, reply["bytes"], deadline)


def _read(stream: IO[bytes], size: int, deadline: float) -> bytes:
    """Return exactly so many bytes. Raises _ChildDiedError at the end of the stream or after the deadline."""
    data = bytearray()
    while len(data) < size:
        ready, _, _ = select.select([stream], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise _ChildDiedError("hung")
        if not (piece := stream.read(size - len(data))):
            raise _ChildDiedError("ended")
        data += piece
    return bytes(data)
