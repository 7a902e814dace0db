"""How fresh the content of a kiosk is."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class ContentReport:
    """What staff should know about the installed release."""

    number: int
    """0 for the starter content."""
    made_on: date | None
    """When the release was made; None for the starter content."""
    checked_on: datetime | None
    """When a source last showed that nothing newer is there."""
    source: str
    """Which one that was."""
    tried_on: datetime | None
    """When a newer one was last looked for, in vain or not."""
    code: str
    """Error of the last look; empty when it went well."""
    state: Literal["good", "warning", "bad"]
    """How urgent that is."""
    previous: int
    """The release before, which can be returned to; 0 for the starter content."""
    can_look: bool
    """Whether a source is set up."""
