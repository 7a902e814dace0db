"""A question that a visitor has left for the centre."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """Redacted, and kept with consent."""

    id: str
    """32 hexadecimal digits by chance."""
    day: date
    language: str
    """BCP-47 tag."""
    text: str
