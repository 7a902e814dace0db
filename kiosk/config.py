"""Settings: one TOML file and the environment, read once.

The file is `settings.toml` in the state folder (see kiosk.paths) or what MADANG_SETTINGS names. Each key can be set by
an environment variable too: `speech.endpoint_seconds` by MADANG_SPEECH_ENDPOINT_SECONDS. Wrong values are named, all at
once, and the kiosk refuses to start.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import time
from pathlib import Path
from typing import Any, Literal

from kiosk.domain.place import Coordinates
from kiosk.errors import SettingsError


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """Hearing and speaking."""

    microphone: str = ""
    """Id of the input device; empty for the machine's default."""
    endpoint_seconds: float = 1.0
    """Silence that ends an utterance."""
    longest_seconds: float = 20.0
    """Longest utterance."""
    barge_in: bool = False
    """Whether speaking stops the reading aloud."""
    memory_mb: int = 1100
    """Budget for loaded recognisers."""
    whisper: Literal["auto", "off", "tiny", "base", "small"] = "auto"
    """Size of the second pass; auto: the largest installed one that this machine is quick enough for."""


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """The camera, which reads the lines of a passport."""

    use: bool = True
    """Whether visitors are offered it, where there is one."""
    device: str = ""
    """Name or id of the camera, as `madang doctor` tells it; empty for the machine's default."""


@dataclass(frozen=True, slots=True)
class DecisionSettings:
    """When to answer, to offer a choice, to refuse. Probabilities, 0 to 1."""

    answer_from: float = 0.7
    choose_from: float = 0.62
    emergency_from: float = 0.3


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """The screen."""

    full_screen: bool = True
    idle_seconds: int = 90
    """Time without a touch until the warning."""
    warning_seconds: int = 20
    """Length of the visible warning before the visit is wiped."""
    vnc_port: int = 5900
    """Loopback port of the screen when the machine has no display."""


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """The printer."""

    name: str = ""
    """Name of the queue for pages of A4; empty for the default one."""
    duplex: bool = False
    """Whether to print on both sides."""
    colour: Literal["auto", "colour", "grey"] = "auto"
    """How to print; auto: as the queue is set up."""
    receipt: str = ""
    """Name of the queue of a receipt printer (80 mm), for the short form of answers; empty when there is none."""


@dataclass(frozen=True, slots=True)
class CentreSettings:
    """The place where the kiosk stands."""

    name: str = ""
    """Name of the centre, printed on paper."""
    city: str = ""
    """Id of one of the pack's cities; notices of other cities are not shown."""
    server: str = ""
    """Web address of the folder made by `madang models export`, on the centre's server; empty when there is none."""
    latitude: float | None = None
    """Where the kiosk stands, in degrees (WGS 84), for distances and the map; without it there are none."""
    longitude: float | None = None
    """The same."""

    def __post_init__(self) -> None:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude belong together")
        _ = self.coordinates  # which must be on the earth

    @property
    def coordinates(self) -> Coordinates | None:
        """Where the kiosk stands, if it is known."""
        if self.latitude is None or self.longitude is None:
            return None
        return Coordinates(self.latitude, self.longitude)


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """Content from the centre. docs/sync.md."""

    sources: tuple[str, ...] = ()
    """Where releases come from, in the order of asking: web addresses, folders, `lan` for kiosks nearby.
    In the environment: separated by commas."""
    models: tuple[str, ...] = ()
    """Models to bring with releases: ids, BCP-47 tags for the usual ones of a language, `usual` for all of these."""
    every_minutes: int = 60
    """How often the kiosk looks for a newer release while nobody visits; 0 for never."""
    window: str = ""
    """Local time in which it looks by itself, as `01:00-05:30`; empty for always."""
    kilobytes_per_second: int = 0
    """Limit of speed; 0 for none."""
    proxy: str = ""
    """`http://user:password@host:port`, or empty."""
    serve: bool = False
    """Whether to hand the content, and models that came with it, on to kiosks nearby."""
    serve_port: int = 8712
    warn_after_days: int = 14
    """Days without a look that went well, after which staff is told."""

    def __post_init__(self) -> None:
        if self.window:
            _ = self.hours
        if min(self.every_minutes, self.kilobytes_per_second, self.warn_after_days) < 0:
            raise ValueError("times and limits are not negative")

    @property
    def hours(self) -> tuple[time, time]:
        """Begin and end of the window; the same moment twice for always."""
        begin, _, end = (self.window or "00:00-00:00").partition("-")
        return time.fromisoformat(begin.strip()), time.fromisoformat(end.strip())


@dataclass(frozen=True, slots=True)
class TranslationSettings:
    """Translating."""

    memory_mb: int = 600
    """Budget for loaded translators."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    camera: CameraSettings = field(default_factory=CameraSettings)
    centre: CentreSettings = field(default_factory=CentreSettings)
    decision: DecisionSettings = field(default_factory=DecisionSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    sync: SyncSettings = field(default_factory=SyncSettings)
    translation: TranslationSettings = field(default_factory=TranslationSettings)


def read_settings(file: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings of a file (which may be missing) and the environment. Raises SettingsError."""
    try:
        tables = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"The settings file {file} cannot be read: {error}. Mend or remove it.") from error
    merged = _with_environment(tables, environment)
    return _validated(merged, file) if merged else Settings()


def _validated(tables: dict[str, Any], file: Path) -> Settings:
    # Imported here: a kiosk with nothing to validate opens its window without it.
    from pydantic import ConfigDict, TypeAdapter, ValidationError

    adapter = TypeAdapter(list[Settings], config=ConfigDict(extra="forbid"))
    try:
        [settings] = adapter.validate_python([tables])
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, d['loc'][1:]))}: {d['msg']}" for d in error.errors())
        raise SettingsError(f"Wrong settings in {file} or the environment: {wrong}.") from error
    return settings


def _with_environment(tables: Mapping[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    merged = {name: dict(table) if isinstance(table, dict) else table for name, table in tables.items()}
    for table in fields(Settings):
        for key in fields(getattr(Settings(), table.name)):
            variable = f"MADANG_{table.name}_{key.name}".upper()
            if variable in environment:
                value = environment[variable]
                several = isinstance(key.default, tuple)
                merged.setdefault(table.name, {})[key.name] = value.split(",") if several else value
    return merged
