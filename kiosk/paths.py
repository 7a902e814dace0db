"""Where things lie on the machine. Everything can be moved by the environment."""

import os
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders and files of one kiosk."""

    settings: Path
    models: Path
    content: Path
    state: Path
    """Counters, log and lock. Nothing personal."""

    @property
    def database(self) -> Path:
        """SQLite file with the counters."""
        return self.state / "madang.sqlite3"

    @property
    def speeds(self) -> Path:
        """How quick this machine is with each size of Whisper, measured at installation."""
        return self.state / "whisper-speed.json"

    @property
    def log(self) -> Path:
        """The technician's log."""
        return self.state / "madang.log"

    @property
    def lock(self) -> Path:
        """Held while a kiosk runs."""
        return self.state / "madang.lock"


def find_paths() -> Paths:
    """Return this machine's paths: MADANG_SETTINGS, _MODELS, _CONTENT, _STATE, or the defaults."""
    state = _folder("MADANG_STATE", REPOSITORY / "var")
    return Paths(
        settings=_folder("MADANG_SETTINGS", state / "settings.toml"),
        models=_folder("MADANG_MODELS", REPOSITORY / "models"),
        content=_folder("MADANG_CONTENT", REPOSITORY / "kiosk" / "content" / "starter"),
        state=state,
    )


def _folder(variable: str, default: Path) -> Path:
    return Path(os.environ[variable]) if os.environ.get(variable) else default
