"""Checksums of content files, remembered as long as nothing has touched the files: only what changed is read again.

A file is taken for untouched when its size, its number on the disk and both of its times are the same: the time of its
last change of any kind cannot be set back by a program.
"""

import json
import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.durable import write_atomically

FILE = ".collected.json"
SETTLED_NS = 2_000_000_000
"""Age from which a file is remembered: a younger one may change again within one tick of the disk's clock."""

Touched = tuple[int, ...]
"""What changes with a file: size, number, time of writing, time of change."""
Sums = dict[str, tuple[str, Touched]]
"""Checksum and marks of a file by its path."""


def marks_of(found: os.stat_result) -> Touched:
    """Return the marks of a file."""
    return found.st_size, found.st_ino, found.st_mtime_ns, found.st_ctime_ns


def read_sums(repository: Path) -> Sums:
    """Return what is remembered; nothing where that cannot be read."""
    try:
        record = json.loads((repository / FILE).read_bytes())
        return {path: (sha256, tuple(marks)) for path, (sha256, marks) in record.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_sums(repository: Path, files: Iterable[tuple[str, str, Touched]]) -> None:
    """Remember the checksums of files that have come to rest."""
    latest = time.time_ns() - SETTLED_NS
    sums: Mapping[str, tuple[str, Touched]] = {
        file: (sha256, marks) for file, sha256, marks in files if max(marks[2:]) < latest
    }
    write_atomically(repository / FILE, json.dumps(sums).encode())
