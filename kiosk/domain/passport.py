"""What the two lines at the bottom of a passport's page say."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PassportLines:
    """The lines as read. Lives only as long as its visit."""

    values: Mapping[str, str] = field(default_factory=dict)
    """By the keys of the person's questions, in the form in which answers are kept; without what the lines leave open.
    """
    doubts: Mapping[str, str] = field(default_factory=dict)
    """By the same keys: why a value may not be what the passport says elsewhere."""
    faults: tuple[str, ...] = ()
    """Why the lines cannot be taken, in kebab case; each has a sentence in every language."""
