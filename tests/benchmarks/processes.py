"""Processor time of other processes, as Linux tells it (in hundredths of a second)."""

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PARENT, WORKED = 1, slice(11, 15)
"""Fields of /proc/N/stat after the program's name; the latter: itself and its ended children, both modes."""


def processor_seconds(root: int) -> float:
    """Return what a process, its children and theirs have worked so far."""
    fields = {int(each.name): _fields(each) for each in Path("/proc").iterdir() if each.name.isdecimal()}
    family = {root}
    while more := {each for each, its in fields.items() if its and int(its[PARENT]) in family} - family:
        family |= more
    return sum(sum(map(int, fields[each][WORKED])) for each in family if fields.get(each)) / TICKS


def postgres_process(home: Path) -> int:
    """Return the id of a private PostgreSQL's first process."""
    return int((home / "data" / "postmaster.pid").read_text().splitlines()[0])


def _fields(process: Path) -> list[str]:
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()
    except OSError:  # it has ended meanwhile
        return []
