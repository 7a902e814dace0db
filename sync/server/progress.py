"""How far something long has come."""

from typing import Protocol


class Tell(Protocol):
    """Hears the step that goes on, and how much of it is done; 0 of 0 where nobody can count it."""

    def __call__(self, step: str, done: int = 0, of: int = 0) -> None:
        """Hear it."""


def nobody_listens(step: str, done: int = 0, of: int = 0) -> None:
    """Hear of a step where nobody waits for it."""
