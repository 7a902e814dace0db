"""A print server of one's own: real CUPS on a free loopback port, with a printer whose troubles a test decides.

    with PrivateCups() as cups:
        printer = IppPrinter(server=cups.server)
        cups.set_trouble("media-empty")      # the next job waits for paper
        ...
        cups.set_trouble("none")             # somebody has filled the tray
        [pdf] = cups.printed()               # what arrived, byte for byte

Everything (configuration, spool, cache, logs, the backend) lies in one temporary folder which `stop` removes, and the
machine's own CUPS is not touched. The queues, one for pages and one for receipts, are raw: what is sent arrives
unchanged. Troubles of the printers:

| trouble | what the backend does |
|---|---|
| none | prints |
| media-empty | reports `media-empty-error` and waits until the trouble is gone, as a printer without paper does |
| media-empty-halfway | the same in the middle of the document, with half of the progress reported |
| media-jam | reports `media-jam-error` and waits |
| cover-open | reports `cover-open-error` and waits |
| toner-low | reports `toner-low-warning` and prints |
| offline | reports `offline-report` and waits, as a printer that is switched off |
| unreachable | reports `connecting-to-device` and waits, as with a cable pulled out |
| slow | prints after two seconds |
| last-sheet | says that there is paper, prints, and reports `media-empty-error` at the end |
| stopped | fails, so that CUPS stops the queue |

It needs Debian's cups package. Started as root (as in CI) cupsd gives its backends to the user `lp`.
"""

import http.client
import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from tests.functional.private_cups_files import BACKEND, CUPS_FILES_CONF, CUPSD_CONF, PRINTERS_CONF

Trouble = Literal[
    "none",
    "media-empty",
    "media-empty-halfway",
    "media-jam",
    "cover-open",
    "toner-low",
    "offline",
    "unreachable",
    "slow",
    "last-sheet",
    "stopped",
]

PRINTER = "Test-Printer"
RECEIPTS = "Test-Receipts"
START_SECONDS = 15.0
SYSTEM_SERVER_BIN = Path("/usr/lib/cups")


class PrivateCups:
    """A CUPS of one test. A context manager; `start` and `stop` do the same by hand."""

    def __init__(self, *, with_printer: bool = True, extra: str = "") -> None:
        """extra: further lines of cupsd.conf, such as `PreserveJobFiles No`."""
        self._with_printer = with_printer
        self._extra = extra
        self._root = Path()
        self._port = 0
        self._process: subprocess.Popen[bytes] | None = None

    @staticmethod
    def is_possible() -> bool:
        """Tell whether this machine has CUPS."""
        return shutil.which("cupsd", path=_path()) is not None

    @property
    def server(self) -> str:
        """Its address in the form of CUPS_SERVER."""
        return f"127.0.0.1:{self._port}"

    @property
    def printer(self) -> str:
        """Name of its default queue."""
        return PRINTER

    @property
    def receipt_printer(self) -> str:
        """Name of the receipt printer's queue."""
        return RECEIPTS

    @property
    def root(self) -> Path:
        """Folder of everything that this print server writes, and of what was printed."""
        return self._root

    @property
    def print_path(self) -> Path:
        """Folder in which the printed documents lie."""
        return self._root / "paper"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Write the configuration, start cupsd and wait until it answers."""
        self._root = Path(tempfile.mkdtemp(prefix="private-cups-"))
        self._port = _free_port()
        self._write_files()
        command = ["cupsd", "-f", "-c", str(self._root / "cupsd.conf"), "-s", str(self._root / "cups-files.conf")]
        with (self._root / "log" / "cupsd").open("wb") as output:
            self._process = subprocess.Popen(
                command, env={**os.environ, "PATH": _path()}, stdout=output, stderr=subprocess.STDOUT
            )
        self._wait_until_it_answers()

    def stop(self) -> None:
        """End cupsd and remove everything it kept. Harmless when stopped."""
        if self._process is None:
            return
        self.set_trouble("none")
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None
        shutil.rmtree(self._root, ignore_errors=True)

    def set_trouble(self, trouble: Trouble) -> None:
        """Let something go wrong with the printer, or right again with `none`."""
        file = self.print_path / "trouble"
        new = file.with_suffix(".new")
        new.write_text(trouble, "utf-8")
        new.replace(file)

    def printed(self) -> list[bytes]:
        """Return what came out of the printer, in the order of the jobs."""
        return [file.read_bytes() for file in sorted(self.print_path.glob("[0-9]*.pdf"))]

    def receipts(self) -> list[bytes]:
        """Return what came out of the receipt printer."""
        return [file.read_bytes() for file in sorted((self.print_path / "receipts").glob("[0-9]*.pdf"))]

    def options(self) -> list[str]:
        """Return the options which the printers were given, a line for each job."""
        file = self.print_path / "options"
        return file.read_text("utf-8").splitlines() if file.exists() else []

    def spool_files(self) -> list[str]:
        """Return the names of all files which CUPS keeps of jobs: control files, documents, temporary files."""
        spool = self._root / "spool"
        return sorted(str(file.relative_to(spool)) for file in spool.rglob("*") if file.is_file())

    def pause(self) -> None:
        """Pause the queue, as somebody with the administration page does."""
        self._administer("cupsdisable", PRINTER)

    def resume(self) -> None:
        """Let the queue go on after `pause` or after it stopped by itself."""
        self._administer("cupsenable", PRINTER)

    def reject(self) -> None:
        """Let the queue refuse new jobs."""
        self._administer("cupsreject", PRINTER)

    def accept(self) -> None:
        """Let the queue take jobs again."""
        self._administer("cupsaccept", PRINTER)

    def remove(self) -> None:
        """Remove the queue of pages, as somebody with the administration page does."""
        self._administer("lpadmin", "-x", PRINTER)

    def add(self) -> None:
        """Add the queue of pages again after `remove`."""
        self._administer("lpadmin", "-p", PRINTER, "-v", "paper:/tray", "-E")
        self._administer("lpadmin", "-d", PRINTER)

    def print_as_somebody_else(self, document: bytes, *, held: bool = False) -> None:
        """Print with CUPS's own command, under the name of this process's user. held: it waits until told otherwise."""
        self._administer("lp", "-d", PRINTER, *(["-H", "hold"] if held else []), document=document)

    def titles(self) -> list[str]:
        """Return whose jobs with which titles the printer was given, as `user title`."""
        file = self.print_path / "titles"
        return file.read_text("utf-8").splitlines() if file.exists() else []

    def reasons(self) -> str:
        """Return the printer's state as CUPS's own command tells it."""
        return self._administer("lpstat", "-l", "-p", PRINTER)

    def log(self) -> str:
        """Return CUPS's log, for a failed test."""
        return (self._root / "log" / "error_log").read_text("utf-8", "replace")

    def _administer(self, command: str, *arguments: str, document: bytes = b"") -> str:
        environment = {**os.environ, "PATH": _path(), "CUPS_SERVER": self.server, "LC_ALL": "C.UTF-8"}
        run = subprocess.run(
            [command, *arguments], env=environment, input=document, stdout=subprocess.PIPE, check=True, timeout=10
        )
        return run.stdout.decode()

    def _write_files(self) -> None:
        self._root.chmod(0o755)
        for folder in ("bin/backend", "cache", "log", "paper/receipts", "ppd", "spool/tmp", "state", "www"):
            (self._root / folder).mkdir(parents=True)
        for folder in ("paper", "paper/receipts"):
            (self._root / folder).chmod(0o777)
        for name in ("cgi-bin", "daemon", "driver", "filter", "monitor", "notifier"):
            (self._root / "bin" / name).symlink_to(SYSTEM_SERVER_BIN / name)
        values = {"root": self._root, "port": self._port, "name": PRINTER, "receipts": RECEIPTS, "extra": self._extra}
        self._write("cupsd.conf", CUPSD_CONF.format(**values))
        self._write("cups-files.conf", CUPS_FILES_CONF.format(**values))
        self._write("bin/backend/paper", BACKEND.format(**values), mode=0o755)
        if self._with_printer:
            self._write("printers.conf", PRINTERS_CONF.format(**values), mode=0o600)
        self.set_trouble("none")

    def _write(self, name: str, text: str, *, mode: int = 0o644) -> None:
        file = self._root / name
        file.write_text(text, "utf-8")
        file.chmod(mode)

    def _wait_until_it_answers(self) -> None:
        end = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self._process is not None
            if self._process.poll() is not None or time.monotonic() > end:
                output = (self._root / "log" / "cupsd").read_text("utf-8", "replace")
                self.stop()
                raise RuntimeError(f"cupsd does not start: {output}")
            time.sleep(0.05)

    def _answers(self) -> bool:
        with closing(http.client.HTTPConnection("127.0.0.1", self._port, timeout=1)) as connection:
            try:
                connection.request("GET", "/robots.txt")
                connection.getresponse().read()
            except (OSError, http.client.HTTPException):
                return False
            return True


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _path() -> str:
    return f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
