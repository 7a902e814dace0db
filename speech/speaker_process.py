"""The text-to-speech engine in a process of its own, which can be killed when it hangs.

Reads requests from stdin and answers on stdout (speech/messages.py); a reply's sound follows as raw 16-bit samples.
The first reply says that the engine is open; a text is answered piece by piece, so that whoever waits sees the work go
on. Nothing said here reaches a file, a log or an argument list.
"""

import ctypes
import json
import os
import re
import resource
import sys
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from speech.messages import LENGTH, packed

BASE_WORDS_PER_MINUTE = 150
"""Slower than the engine's 200: many listeners are learning, in a public room."""
PIECE_CHARACTERS = 300
_SENTENCE_END = re.compile(r"(?<=[.!?।۔။:;])\s+|(?<=[。！？])|\n+")


def main() -> None:
    """Serve requests until stdin ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash must not leave what was said on the disk
    # The engine prints to the standard output; what it prints must not get between our messages.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, out, _open_engine())


def serve(requests: IO[bytes], replies: IO[bytes], engine: Any) -> None:
    """Say what voices there are, then answer each text with its pieces' sounds; `left`: how many are to come."""
    _reply(replies, {"voices": sorted(_voices(engine))})
    while header := requests.read(LENGTH.size):
        request = json.loads(requests.read(LENGTH.unpack(header)[0]))
        texts = pieces(request["text"])
        if not texts:
            _reply(replies, {"rate_hz": 0, "left": 0})
        for left, text in zip(reversed(range(len(texts))), texts, strict=True):
            sound, rate = _synthesize_piece(engine, text, request["voice"], request["speed"])
            _reply(replies, {"rate_hz": rate, "left": left}, sound)


def _reply(replies: IO[bytes], reply: dict[str, Any], sound: bytes = b"") -> None:
    replies.write(packed(reply, sound))
    replies.flush()


def _open_engine() -> Any:
    import espeakng_loader

    ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    os.environ["ESPEAK_DATA_PATH"] = str(Path(espeakng_loader.get_data_path()).parent)
    import pyttsx3
    from pyttsx3.drivers import _espeak

    # In espeak's asynchronous mode, which pyttsx3 asks for without waiting, sounds come out empty or cut (their rest in
    # the next one), the speed is set too late now and then, and long texts end the process. The synchronous mode has
    # none of it, but does not report the end that pyttsx3 waits for.
    _espeak.AUDIO_OUTPUT_RETRIEVAL = _espeak.AUDIO_OUTPUT_SYNCHRONOUS
    engine = pyttsx3.init("espeak")
    synthesize = _espeak.Synth

    def synthesize_and_report(text: bytes, flags: int) -> None:
        synthesize(text, flags=flags)
        end = (_espeak.EVENT * 2)()
        end[0].type, end[1].type = _espeak.EVENT_MSG_TERMINATED, _espeak.EVENT_LIST_TERMINATED
        engine.proxy._driver._onSynth(None, 0, end)

    _espeak.Synth = synthesize_and_report
    return engine


def _voices(engine: Any) -> set[str]:
    """Return voice ids; pyttsx3 3 names them like `gmw/en-US`, whose last part is the code in lower case."""
    return {voice.id for voice in engine.getProperty("voices")}


def _synthesize_piece(engine: Any, text: str, voice: str, speed: float) -> tuple[bytes, int]:
    """Return samples and their rate. The engine insists on a file: it gets one in memory."""
    memory = os.memfd_create("speech")
    try:
        engine.setProperty("voice", voice)
        engine.setProperty("rate", int(BASE_WORDS_PER_MINUTE * speed))
        engine.save_to_file(text, f"/proc/self/fd/{memory}")
        engine.runAndWait()
        with os.fdopen(os.dup(memory), "rb") as stream:
            stream.seek(0)
            if not stream.read(1):
                return b"", 0
            stream.seek(0)
            with wave.open(stream) as sound:
                return sound.readframes(sound.getnframes()), sound.getframerate()
    finally:
        os.close(memory)


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


if __name__ == "__main__":
    main()
