"""The technician's log: a file that turns over, without anything a visitor said."""

import logging
import logging.handlers
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
LARGEST_BYTES = 1_000_000
KEPT_FILES = 3


class _FullDiskTolerantHandler(logging.handlers.RotatingFileHandler):
    """Drops lines which cannot be written: a full disk must not stop a visit, and there is nowhere to say so."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the line."""


def start_logging(file: Path | None, *, verbose: bool = False) -> None:
    """Log warnings to stderr and everything from INFO up to the file; without a file to stderr only."""
    root = logging.getLogger()
    root.handlers.clear()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    screen = logging.StreamHandler()
    screen.setLevel(logging.DEBUG if verbose else logging.WARNING)
    screen.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    root.addHandler(screen)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _FullDiskTolerantHandler(file, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    except OSError as error:
        root.warning("disk-full: no log file: %s", error)
        return
    handler.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(handler)
