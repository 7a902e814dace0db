"""What a text and its translation are compared by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands for each other on both sides."""

    source: str
    target: str
