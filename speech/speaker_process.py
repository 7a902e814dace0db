"""espeak-ng through pyttsx3, in a process of its own (speech/serving.py)."""

import ctypes
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any

from speech.serving import own_output, serve, wave_in

BASE_WORDS_PER_MINUTE = 150
"""Slower than the engine's 200: many listeners are learning, in a public room."""


def main() -> None:
    """Serve requests until stdin ends."""
    replies = own_output()
    engine = _open_engine()
    serve(sys.stdin.buffer, replies, _voices(engine), partial(_synthesize, engine))


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


def _synthesize(engine: Any, text: str, voice: str, speed: float) -> tuple[bytes, int]:
    """Return samples and their rate. The engine insists on a file: it gets one in memory."""
    memory = os.memfd_create("speech")
    try:
        engine.setProperty("voice", voice)
        engine.setProperty("rate", int(BASE_WORDS_PER_MINUTE * speed))
        engine.save_to_file(text, f"/proc/self/fd/{memory}")
        engine.runAndWait()
        return wave_in(memory)
    finally:
        os.close(memory)


if __name__ == "__main__":
    main()
