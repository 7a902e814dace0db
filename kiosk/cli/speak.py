"""`madang speak`: text to speech, into a WAV file."""

import argparse
import time
import wave
from pathlib import Path

from kiosk.cli.output import milliseconds, say
from kiosk.composition import open_house
from kiosk.errors import MachineError
from kiosk.services.ask import typed
from kiosk.services.reading import reading_of_text


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--language", required=True, help="BCP-47 tag, e.g. vi")
    parser.add_argument("--text", required=True, help="what to say")
    parser.add_argument("--out", type=Path, required=True, help="the WAV file to write")
    parser.add_argument("--speed", type=float, default=1.0, help="0.5 to 2.0")


def run(arguments: argparse.Namespace) -> int:
    """Speak into a file."""
    house = open_house()
    started = time.perf_counter()
    try:
        audio = house.services.reading.whole(
            reading_of_text(typed(arguments.text).text, arguments.language), arguments.speed
        )
    finally:
        house.close()
    took = time.perf_counter() - started
    try:
        with wave.open(str(arguments.out), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(audio.rate_hz)
            file.writeframes(audio.pcm)
    except OSError as error:
        raise MachineError(f"{arguments.out} cannot be written: {error}.", code="disk-full") from error
    record = {
        "path": str(arguments.out),
        "language": arguments.language,
        "seconds": round(audio.seconds, 3),
        "rate_hz": audio.rate_hz,
        "ms": {"speak": milliseconds(took)},
    }
    say(record, f"{audio.seconds:.1f} s of speech in {arguments.out}", as_json=arguments.json)
    return 0
