"""The child's side of a text-to-speech engine in a process of its own, which can be killed when it hangs.

Reads requests from stdin and answers on stdout (speech/messages.py); a reply's sound follows as raw 16-bit samples.
The first reply says that the engine is open; a text is answered piece by piece, so that whoever waits sees the work go
on. Nothing said here reaches a file, a log or an argument list.
"""

import json
import os
import re
import resource
import wave
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

from speech.messages import LENGTH, packed

PIECE_CHARACTERS = 300
_SENTENCE_END = re.compile(r"(?<=[.!?।۔။:;])\s+|(?<=[。！？])|\n+")

Synthesize = Callable[[str, str, float], tuple[bytes, int]]
"""Returns samples and their rate of a text in a voice at a speed."""


def own_output() -> IO[bytes]:
    """Return where replies go. What an engine prints to the standard output comes between no two of them any more."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash must not leave what was said on the disk
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return out


def serve(requests: IO[bytes], replies: IO[bytes], voices: Iterable[str], synthesize: Synthesize) -> None:
    """Say what voices there are, then answer each text with its pieces' sounds; `left`: how many are to come."""
    _reply(replies, {"voices": sorted(voices)})
    while header := requests.read(LENGTH.size):
        request = json.loads(requests.read(LENGTH.unpack(header)[0]))
        texts = pieces(request["text"])
        if not texts:
            _reply(replies, {"rate_hz": 0, "left": 0})
        for left, text in zip(reversed(range(len(texts))), texts, strict=True):
            sound, rate = synthesize(text, request["voice"], request["speed"])
            _reply(replies, {"rate_hz": rate, "left": left}, sound)


def _reply(replies: IO[bytes], reply: dict[str, Any], sound: bytes = b"") -> None:
    replies.write(packed(reply, sound))
    replies.flush()


def pieces(text: str) -> list[str]:
    """Return whole sentences together up to PIECE_CHARACTERS; a longer sentence is cut between words.

    In pieces, because pyttsx3's time grows with the square of a text's length.
    """
    together: list[str] = []
    for sentence in (part for each in _SENTENCE_END.split(text) for part in _cut(each) if part):
        if together and len(together[-1]) + len(sentence) < PIECE_CHARACTERS:
            together[-1] += " " + sentence
        else:
            together.append(sentence)
    return together


def _cut(sentence: str) -> Iterator[str]:
    while len(sentence) > PIECE_CHARACTERS:
        at = sentence.rfind(" ", 1, PIECE_CHARACTERS)
        at = at if at > 0 else PIECE_CHARACTERS
        yield sentence[:at].strip()
        sentence = sentence[at:]
    yield sentence.strip()


def wave_in(memory: int) -> tuple[bytes, int]:
    """Return samples and rate of a WAV file in memory; nothing for an empty one."""
    with os.fdopen(os.dup(memory), "rb") as stream:
        stream.seek(0)
        if not stream.read(1):
            return b"", 0
        stream.seek(0)
        with wave.open(stream) as sound:
            return sound.readframes(sound.getnframes()), sound.getframerate()
