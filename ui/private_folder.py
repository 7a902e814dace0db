"""A folder in memory for what Qt and its keyboard would otherwise write to the disk (learned words, caches)."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108  # a folder of our own is made in it, readable by us only
VARIABLES = ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")


@contextmanager
def private_configuration() -> Iterator[Path]:
    """Point the configuration folders into memory for as long as the kiosk runs; then remove them."""
    before = {name: os.environ.get(name) for name in VARIABLES}
    with tempfile.TemporaryDirectory(prefix="madang-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        for name in VARIABLES:
            os.environ[name] = folder
        try:
            yield Path(folder)
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
