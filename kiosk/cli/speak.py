"""`madang speak`: text to speech, into a WAV file; or what would be said."""

import argparse
import time
import wave
from dataclasses import asdict
from pathlib import Path

from kiosk.cli.output import milliseconds, say
from kiosk.composition import House, open_house
from kiosk.domain.audio import SAMPLE_BYTES, Audio
from kiosk.domain.spoken import Reading
from kiosk.errors import MachineError, UsageError
from kiosk.services.ask import typed
from kiosk.services.reading import reading_of_text


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--language", required=True, help="BCP-47 tag, e.g. vi")
    parser.add_argument("--text", required=True, help="what to say")
    parser.add_argument("--out", type=Path, help="the WAV file to write")
    parser.add_argument("--speed", type=float, default=1.0, help="0.5 to 2.0")
    parser.add_argument("--segments", action="store_true", help="print what would be said by which voice, as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Speak into a file, or print the spoken form. Raises UsageError, SpeakingError, MachineError."""
    if not arguments.out and not arguments.segments:
        raise UsageError("Say where the sound goes with --out, or ask for --segments.")
    house = open_house()
    text = typed(arguments.text).text
    try:
        if arguments.segments:
            house.check_language(arguments.language)
            sentences = house.spoken_form.sentences(text, arguments.language)
            rows = [{"shown": text[each.start : each.end], **asdict(each)} for each in sentences]
            say({"language": arguments.language, "sentences": rows}, "", as_json=True)
        if arguments.out:
            _speak(house, reading_of_text(text, arguments.language), arguments)
    finally:
        house.close()
    return 0


def _speak(house: House, reading: Reading, arguments: argparse.Namespace) -> None:
    started = time.perf_counter()
    audio = _whole(house, reading, arguments.speed)
    took = time.perf_counter() - started
    _write(arguments.out, audio)
    record = {
        "path": str(arguments.out),
        "language": arguments.language,
        "seconds": round(audio.seconds, 3),
        "rate_hz": audio.rate_hz,
        "ms": {"speak": milliseconds(took)},
    }
    say(record, f"{audio.seconds:.1f} s of speech in {arguments.out}", as_json=arguments.json)


def _whole(house: House, reading: Reading, speed: float) -> Audio:
    """Return all lines as one sound. Raises SpeakingError."""
    from speech.joining import at_rate

    service = house.services.reading
    sounds = [service.sound(line, speed) for line in service.lines(reading)]
    rate_hz = sounds[0].rate_hz
    return Audio(b"".join(at_rate(sound, rate_hz).pcm for sound in sounds), rate_hz)


def _write(path: Path, audio: Audio) -> None:
    try:
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(SAMPLE_BYTES)
            file.setframerate(audio.rate_hz)
            file.writeframes(audio.pcm)
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error}.", code="disk-full") from error
