"""`madang transcribe`: speech to text."""

import argparse
import time
from pathlib import Path
from typing import Any

from kiosk.cli.batch import read_batch
from kiosk.cli.output import milliseconds, say
from kiosk.composition import House, open_house
from kiosk.errors import MadangError, UsageError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--language", help="BCP-47 tag of the speech, e.g. ko")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--audio", type=Path, help="a WAV or FLAC recording; its first 20 seconds are heard")
    source.add_argument("--batch", type=Path, help="tab-separated file with path and language")


def run(arguments: argparse.Namespace) -> int:
    """Transcribe one recording, or a batch of them."""
    house = open_house()
    if arguments.audio:
        if not arguments.language:
            raise UsageError("Say the recording's language with --language.")
        record = transcribe(house, arguments.language, arguments.audio)
        say(record, record["text"] or "(nothing heard)", as_json=arguments.json)
        return 0
    return _batch(house, arguments.batch, arguments.language)


def _batch(house: House, file: Path, language: str | None) -> int:
    failed = 0
    for row in read_batch(file, (), ("path", "audio")):
        tag = row.get("language") or language or ""
        path = Path(row.get("path") or row.get("audio") or "")
        path = path if path.is_absolute() or path.exists() else file.parent / path
        passed_on = {k: v for k, v in row.items() if k not in ("path", "audio")}
        try:
            say({**passed_on, **transcribe(house, tag, path)}, "", as_json=True)
        except MadangError as error:
            failed += 1
            say({**passed_on, "path": str(path), "error": error.as_json()}, "", as_json=True)
    return 1 if failed else 0


def transcribe(house: House, tag: str, path: Path) -> dict[str, Any]:
    """Return the record of one recording. Raises HearingError or ModelError."""
    started = time.perf_counter()
    house.services.hearing.warm(tag)
    loaded = time.perf_counter()
    utterance = house.services.hearing.file(tag, path)
    return {
        "path": str(path),
        "language": tag,
        "text": utterance.text,
        "engine": utterance.hypotheses[0].engine if utterance.heard else None,
        "alternatives": [h.text for h in utterance.hypotheses[1:]],
        "words": [
            {"text": w.text, "start": w.start, "end": w.end, "confidence": w.confidence} for w in utterance.words
        ],
        "seconds": round(utterance.seconds, 3),
        "truncated": utterance.ended_by == "too-long",
        "ms": {"load": milliseconds(loaded - started), "hear": milliseconds(time.perf_counter() - loaded)},
    }
