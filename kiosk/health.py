"""The technician's check of everything: a row per part, each with what to do when it is not right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from kiosk.errors import MadangError

State = Literal["good", "warning", "bad"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One row of the sheet."""

    part: str
    state: State
    text: str
    code: str = ""
    """Error code where the state is not good."""


Check = Callable[[], Iterator[Finding]]


def examine(checks: dict[str, Check]) -> Iterator[Finding]:
    """Yield the findings of each check; a check that fails is a finding too."""
    for part, check in checks.items():
        try:
            yield from check()
        except MadangError as error:
            yield Finding(part, "bad", error.message, error.code)
