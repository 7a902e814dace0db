"""A language as a row of data."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language which a visitor can choose. Missing parts (voice, recogniser, keyboard) hide only that part."""

    tag: str
    """BCP-47 tag, e.g. `ko`."""
    iso_639_3: str
    name: str
    """Its own name in its own script."""
    name_en: str
    name_ko: str
    direction: Direction
    font: str
    """Font family for its script."""
    greeting: str
    """What the attract screen says."""
    word_boundaries: bool
    """Whether words are divided by spaces."""
    recognizer: str | None
    """Engine that can hear it, or None."""
    voice: str | None
    """Voice of the text-to-speech engine, or None."""
    keyboard: str | None
    """Layout of the on-screen keyboard, or None."""
    review: Literal["drafted", "machine", "reviewed"]
    """State of the interface's own sentences in this language."""

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return self.direction == "rtl"
