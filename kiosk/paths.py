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
    """The content to use while no release is installed."""
    state: Path
    """Counters, releases, log, lock, the blank forms measured here (`blanks/`) and what this centre says (`local/`).

    Nothing personal.
    """
    content_is_fixed: bool = False
    """Whether releases are passed over: somebody named a content folder."""

    @property
    def releases(self) -> Path:
        """The installed releases of the content."""
        return self.state / "content"

    @property
    def local(self) -> Path:
        """What this centre says itself."""
        return self.state / "local"

    @property
    def rendered(self) -> Path:
        """Sentences of the content that were spoken beforehand."""
        return self.state / "rendered"

    @property
    def root(self) -> Path:
        """The root metadata which releases are trusted by."""
        return self.state / "root.json"

    @property
    def enrolment(self) -> Path:
        """The centre that has taken this kiosk in, with the kiosk's own private key."""
        return self.state / "enrolment.json"

    @property
    def staff_pin(self) -> Path:
        """What is kept of the PIN of the staff page."""
        return self.state / "staff-pin.json"

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
        content_is_fixed=bool(os.environ.get("MADANG_CONTENT")),
    )


def _folder(variable: str, default: Path) -> Path:
    return Path(os.environ[variable]) if os.environ.get(variable) else default
