"""`madang recording`: texts read aloud by a person, or beforehand by a better voice than the live one."""

import argparse
import os
from pathlib import Path

from kiosk.cli.model_progress import ModelProgress
from kiosk.cli.output import say
from kiosk.cli.single_instance import only_one
from kiosk.composition import House, open_house
from kiosk.errors import UsageError
from speech.voices import rendering_voices

NICENESS = 19
"""The least: hours of work beside visitors."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    commands = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    lists = commands.add_parser("list", help="the texts that nobody has recorded as they are now")
    add = commands.add_parser("add", help="trim, level and keep a sound file")
    render = commands.add_parser("render", help="speak all texts beforehand; cut at any point, it goes on there")
    render.add_argument("--limit", type=int, metavar="N", help="at most N sentences now")
    for command in (lists, add, render):
        command.add_argument("--language", required=True, help="BCP-47 tag, e.g. km")
        command.add_argument("--json", action="store_true", help="one JSON object a line")
    add.add_argument("document", help="id of the answer or emergency that was read, e.g. R-01")
    add.add_argument("file", type=Path, help="Ogg, FLAC or WAV, at most five minutes")


def run(arguments: argparse.Namespace) -> int:
    """List, keep or render. Raises UsageError, SpeakingError, MachineError."""
    house = open_house()
    try:
        house.check_language(arguments.language)
        {"list": _list, "add": _add, "render": _render}[arguments.action](house, arguments)
    finally:
        house.close()
    return 0


def _list(house: House, arguments: argparse.Namespace) -> None:
    for reading in house.services.recording.to_record(arguments.language):
        texts = [passage.text for passage in reading.passages]
        say(
            {"document": reading.document, "texts": texts},
            f"{reading.document}: {' '.join(texts)}",
            as_json=arguments.json,
        )


def _add(house: House, arguments: argparse.Namespace) -> None:
    recording = house.services.recording
    reading = recording.reading(arguments.document, arguments.language)
    sound = recording.prepare(reading, house.recordings.load(arguments.file))
    recording.keep(reading, sound)
    record = {"document": reading.document, "language": arguments.language, "seconds": round(sound.seconds, 1)}
    say(record, f"{reading.document} is spoken by a recording of {sound.seconds:.1f} s", as_json=arguments.json)


def _render(house: House, arguments: argparse.Namespace) -> None:
    tag = arguments.language
    if tag not in rendering_voices():
        known = ", ".join(rendering_voices())
        raise UsageError(f"No voice speaks `{tag}` beforehand. Known: {known}.", code="language-unknown")
    renderer = house.speech.renderer
    os.nice(NICENESS)
    progress = ModelProgress(tag, quiet=arguments.json)
    with only_one(house.machine.paths.rendered / ".lock", "Sentences are already being rendered on this machine."):
        try:
            now = house.rendering.render(
                tag, renderer, lambda done, total: progress(done, total, "rendering"), limit=arguments.limit
            )
        finally:
            progress.end()
    record = {"language": tag, "rendered": now.done, "sentences": now.sentences}
    say(record, f"{now.done} of {now.sentences} sentences are spoken beforehand", as_json=arguments.json)
