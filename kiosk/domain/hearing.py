"""What was heard: hypotheses of one utterance."""

from dataclasses import dataclass, field
from typing import Literal

ANY_LANGUAGE = "und"
"""BCP-47 for a language not yet known. Its recogniser hears which one is spoken: its texts are tags of languages."""

TYPED = "typed"
"""The engine of a hypothesis that nobody heard: the question was typed, or chosen."""

SPELLING = "en-x-spelled"
"""BCP-47 for words spelled letter by letter in English, as names in passports are. Its texts are the words."""


@dataclass(frozen=True, slots=True)
class Word:
    """A recognised word with its place in the utterance, in seconds."""

    text: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One guess of what was said. score: 0 to 1, comparable within one utterance only."""

    text: str
    engine: str
    score: float

    @property
    def heard(self) -> bool:
        """Whether a recogniser guessed it: it may be written otherwise than it was meant."""
        return self.engine != TYPED


Hint = Literal["", "too-loud", "too-quiet", "noisy"]
"""What whoever speaks could do to be understood better; empty where there is nothing to say."""

OVERDRIVEN_FROM = 0.05


@dataclass(frozen=True, slots=True)
class InputLevel:
    """What a microphone delivers, in dB below full scale (-80 to 0)."""

    level_dbfs: float
    """Root mean square of the last samples."""
    peak_dbfs: float
    """Their highest."""
    room_dbfs: float
    """The noise floor, followed since the first sample."""
    clipping: float
    """Highest share, 0 to 1, of frames at full scale within about a second."""
    silent: bool
    """Nothing but zeros so far: muted, or no microphone behind the input."""
    voiced: bool = False
    """Whether anything has stood out of the room so far, as a voice does."""
    hint: Hint = ""
    """What whoever speaks is to be asked for."""

    @property
    def overdriven(self) -> bool:
        """Whether the input's gain is too high, or somebody shouts."""
        return self.clipping > OVERDRIVEN_FROM


EndReason = Literal["endpoint", "stopped", "too-long", "end-of-audio"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """A finished utterance. No hypotheses means that nothing was heard."""

    hypotheses: tuple[Hypothesis, ...]
    """Best first, at most 5."""
    seconds: float
    """Length of the audio that was read."""
    ended_by: EndReason
    words: tuple[Word, ...] = field(default=())

    @property
    def heard(self) -> bool:
        """Whether any words were heard."""
        return bool(self.hypotheses)

    @property
    def text(self) -> str:
        """The best hypothesis' text, or nothing."""
        return self.hypotheses[0].text if self.hypotheses else ""
