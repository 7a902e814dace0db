"""A PostgreSQL of its own, which listens on a socket in a temporary folder only."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


@contextmanager
def private_postgres(*, durable: bool = False) -> Iterator[Path]:
    """Start one, and yield the socket's folder; user `madang`. durable: whether it flushes as in earnest."""
    # Short, because a socket's path is; and not in pytest's own folder, which other users may not enter.
    home = Path(tempfile.mkdtemp(prefix="madang-pg-"))
    as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_owner:
        shutil.chown(home, "postgres")
    data, options = home / "data", f"-k {home} -c listen_addresses='' -c fsync={'on' if durable else 'off'}"

    def run(program: str, *arguments: str) -> None:
        command = [*as_owner, str(PROGRAMS[-1] / program), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=home)

    run("initdb", "-D", str(data), "-A", "trust", "-U", "madang", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
    run("pg_ctl", "-D", str(data), "-w", "-l", str(home / "log"), "-o", options, "start")
    try:
        yield home
    finally:
        run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(home)
