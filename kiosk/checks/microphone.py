"""What the microphone delivers."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.composition import House
from kiosk.health import Finding


@dataclass(frozen=True, slots=True)
class LevelFinding(Finding):
    """The microphone's row: what it delivered in a second."""

    level_dbfs: float = 0.0
    silent: bool = False
    clipping: bool = False


def microphone(house: House) -> Iterator[Finding]:
    """Yield a row: what was heard in a second. Needs a process without a window."""
    from speech.input_level import measure
    from speech.microphone import input_names

    names = input_names()
    if not names:
        text = "No microphone. Plug one in; until then visitors type."
        yield Finding("microphone", "warning", text, "microphone-missing")
        return
    level = measure(house.machine.settings.speech.microphone)
    figures = (level.level_dbfs, level.silent, level.overdriven)
    text = f"{', '.join(names)}: {level.level_dbfs:.0f} dBFS"
    if level.silent:
        text += ", only zeros: it is muted or switched off"
        yield LevelFinding("microphone", "warning", text, "microphone-missing", *figures)
    elif level.overdriven:
        yield LevelFinding("microphone", "warning", f"{text}, overdriven: lower the input's gain", "", *figures)
    else:
        yield LevelFinding("microphone", "good", text, "", *figures)
