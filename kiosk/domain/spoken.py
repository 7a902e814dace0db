"""What is read aloud: passages of the screen, their sentences, and what a voice says of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that one voice says."""

    text: str
    """Written for the ear: figures, symbols and addresses as they are said."""
    language: str
    """BCP-47 tag of the voice."""


_QUOTED = {"en": 1, "ko": 2}
"""In which languages names stand in sentences of others: English ones in some languages, Korean ones in all."""


def language_of(sentence: Sequence[Segment]) -> str:
    """Return the language that a sentence is in, whatever names stand in it or begin it; empty for no segment."""
    return min((each.language for each in sentence), key=lambda tag: _QUOTED.get(tag, 0), default="")


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
    """Where it stands: `short`, `advice`, `bring/0`, `addition`, …; empty for what is not on a page."""
    text: str
    language: str
    """BCP-47 tag."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read aloud together."""

    document: str
    """Id of the document it comes from; empty where there is none."""
    passages: tuple[Passage, ...]
    """Of the document itself; a person may have recorded them."""
    added: tuple[Passage, ...] = ()
    """What the centre adds, read after them and never recorded: first its mark, then its text."""

    def text_at(self, place: str) -> str:
        """Return the text that stands somewhere; empty where nothing is read there."""
        return next((each.text for each in (*self.passages, *self.added) if each.place == place), "")


@dataclass(frozen=True, slots=True)
class Line:
    """What is played at a stretch, and what of the screen it reads."""

    place: str
    """The passage's."""
    start: int
    """Index of the first character in the passage's text."""
    end: int
    """Index after the last one; equal to `start` where nothing is to be marked."""
    segments: tuple[Segment, ...] = ()
    recording: Path | None = None
    """A person's voice instead of the segments."""
