"""Text to speech through a child process: kiosk.ports.Speaker. Interrupting it is killing it."""

import json
import os
import select
import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from kiosk.domain.audio import Audio
from kiosk.errors import SpeakingError
from speech.speaker_process import LENGTH

_PROGRAM_FOLDER = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 15.0
"""Longest wait for a synthesis; it normally takes milliseconds. After it the engine counts as hung."""


class _ChildDiedError(Exception):
    """The child ended, hung, or was killed in the middle of a request."""


class ChildSpeaker:
    """Speaks with the voices which the engine really has. Safe to use from several threads; one text at a time."""

    def __init__(self, voices: Mapping[str, str | None], *, patience_seconds: float = PATIENCE_SECONDS) -> None:
        """voices: the engine's voice code by BCP-47 tag, None where the language has no voice."""
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
        """Return speech. A child that dies is replaced once.

        Raises SpeakingError voice-missing, or speaker-failed (also after `cancel`).
        """
        voice = self._voice(tag)
        if voice is None:
            raise SpeakingError(f"There is no voice for `{tag}`; the text can be read.", code="voice-missing")
        text = _speakable(text)
        if not text:
            raise SpeakingError("There is nothing to say.")
        self._cancelled.clear()
        reply, pcm = self._request({"text": text, "voice": voice, "speed": speed})
        if not pcm:
            raise SpeakingError("The voice said nothing.")
        return Audio(pcm, int(reply["rate_hz"]))

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
            reply, _ = self._request({})
            self._installed = frozenset(str(voice).rsplit("/", 1)[-1].lower() for voice in reply["voices"])
        return wanted if wanted.lower() in self._installed else None

    def _request(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        with self._turn:
            for _attempt in range(2):
                try:
                    return self._exchange(request)
                except (_ChildDiedError, OSError):
                    self._end_child()
                    if self._cancelled.is_set():
                        break
        raise SpeakingError("The text-to-speech engine stopped. The text can be read.")

    def _exchange(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        child = self._running_child()
        if child.stdin is None or child.stdout is None:
            raise _ChildDiedError
        payload = json.dumps(request).encode()
        child.stdin.write(LENGTH.pack(len(payload)) + payload)
        child.stdin.flush()
        deadline = time.monotonic() + self._patience
        reply = json.loads(_read(child.stdout, LENGTH.unpack(_read(child.stdout, LENGTH.size, deadline))[0], deadline))
        return reply, _read(child.stdout, reply["bytes"], deadline)

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self._end_child()
        if self._child is None:
            self._child = subprocess.Popen(
                [sys.executable, "-m", "speech.speaker_process"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # the engine's chatter names the texts' files
                bufsize=0,
                cwd=os.fspath(_PROGRAM_FOLDER),
            )
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


def _read(stream: IO[bytes], size: int, deadline: float) -> bytes:
    """Return exactly so many bytes. Raises _ChildDiedError at the end of the stream or after the deadline."""
    data = bytearray()
    while len(data) < size:
        ready, _, _ = select.select([stream], [], [], max(0.0, deadline - time.monotonic()))
        piece = stream.read(size - len(data)) if ready else b""
        if not piece:
            raise _ChildDiedError
        data += piece
    return bytes(data)
