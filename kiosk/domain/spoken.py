"""What is read aloud: passages of the screen, their sentences, and what a voice says of each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that one voice says."""

    text: str
    """Written for the ear: figures, symbols and addresses as they are said."""
    language: str
    """BCP-47 tag of the voice."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a displayed text."""

    start: int
    """Index of its first character in the displayed text."""
    end: int
    """Index after its last one."""
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the screen that is read aloud."""

    place: str
    """Where it stands: `short`, `advice`, `bring/0`, …; empty for what is not on a page."""
    text: str
    language: str
    """BCP-47 tag."""
