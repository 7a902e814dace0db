"""The voice catalogue (voices.json): which voice of which engine speaks a language, and how well."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

_FILE = Path(__file__).with_name("voices.json")

Quality = Literal["natural", "clear", "rough", "poor"]
"""natural: like a person. clear: a machine, understood at once. rough: understood with some effort. poor: often not."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice that can be had offline."""

    engine: str
    voice: str
    """The engine's own name for it, as in the language's document of the content."""
    language: str
    """BCP-47 tag."""
    quality: Quality
    """Our judgement until native speakers give theirs; figures: docs/benchmarks.md."""
    licence: str
    """SPDX identifier."""
    notes: str
    live: bool = True
    """Whether it speaks while somebody waits; another one renders the content's sentences beforehand."""
    model: str = ""
    """Id of the model that a live voice needs."""


@cache
def catalogue() -> tuple[Voice, ...]:
    """Return all voices."""
    return tuple(Voice(**row) for row in json.loads(_FILE.read_text("utf-8"))["voices"])


def rendering_voices() -> dict[str, str]:
    """Return the names of the voices that render sentences beforehand, by language."""
    return {voice.language: voice.voice for voice in catalogue() if not voice.live}


def understood(tag: str, name: str | None) -> str | None:
    """Return the voice's name unless it is known to be poor: sounds that nobody understands are worse than silence."""
    voice = find_voice(tag, name)
    return None if voice is not None and voice.quality == "poor" else name


def better_voices() -> dict[str, Voice]:
    """Return the live voices that come with a model of their own, by its id."""
    return {voice.model: voice for voice in catalogue() if voice.model and voice.live}


def find_voice(tag: str, name: str | None) -> Voice | None:
    """Return what is known of the voice which a language names, None where nothing is."""
    return next((voice for voice in catalogue() if (voice.language, voice.voice) == (tag, name)), None)
