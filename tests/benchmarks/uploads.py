"""A fleet of kiosks at the centre, all on this machine: nginx, two server workers, PostgreSQL with durable commits.

    python -m tests.benchmarks.uploads [--kiosks 5000] [--days 2]

Every kiosk has its own key, address and connections. It looks for news and finds none, fetches one changed answer, and
tells its days: health and thirty counters, signed. The fleet comes at once, not spread over a day, and without TLS.
Aim: 300 uploads a second on two cores. Processor time is said by process, because others may use the cores as well.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nacl.signing import SigningKey
from pydantic import TypeAdapter
from sqlalchemy import func, select, text

from kiosk.content.folder_store import STARTER
from kiosk.paths import REPOSITORY
from sync.release.layout import BIN_BITS
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.database.tables import CountRow, KioskRow
from sync.server.set_up import set_up
from sync.server.settings import ServerSettings
from sync.uplink.envelopes import Upload, signed_message
from sync.uplink.messages import Check, Count, DayCounts, Health, Message
from tests.benchmarks.crowd import Visit, come
from tests.benchmarks.processes import postgres_process, processor_seconds
from tests.benchmarks.sync import publish_change
from tests.fakes.nginx import answers, free_port, nginx
from tests.fakes.postgres import private_postgres
from tests.fakes.release_repository import Repository

AIM = 300
"""Uploads a second."""
IDLE = 0.05
"""Processor seconds that a worker without work takes in one."""
LANGUAGES, OUTCOMES = ("vi", "km", "ne", "uz", "zh", "th"), ("visit", "answer", "refuse", "shown", "printed")
_UPLOAD = TypeAdapter(Upload)


@dataclass(frozen=True, slots=True)
class Centre:
    """What runs: the port of nginx, and the processes by name."""

    port: int
    processes: dict[str, int]

    def worked(self) -> dict[str, float]:
        """Return the processor seconds of each so far; `fleet` is this process, which plays the kiosks."""
        of_own = sum(os.times()[:2])
        return {**{name: processor_seconds(each) for name, each in self.processes.items()}, "fleet": of_own}


def main(*given: str) -> None:
    """Measure, and print a line a round."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kiosks", type=int, default=5000)
    parser.add_argument("--days", type=int, default=3, help="that the fleet tells")
    arguments = parser.parse_args(given or None)
    with tempfile.TemporaryDirectory(prefix="madang-fleet-") as name, private_postgres(durable=True) as home:
        folder, url = Path(name), f"postgresql+psycopg://madang@/postgres?host={home}"
        set_up(folder, ServerSettings(database=url))
        fleet = enrolled_fleet(url, arguments.kiosks)
        repository = Repository(folder / "releases", bits=BIN_BITS)
        look, change = _static_requests(repository)
        with _server(folder, url) as (port, process), nginx(folder / "web", port, repository.folder) as front:
            centre = Centre(front.port, {"nginx": front.process, "server": process, "database": postgres_process(home)})
            _round(centre, "no news", [look] * len(fleet))
            _round(centre, "one changed answer", [change] * len(fleet))
            _wait_until_idle(centre.processes["server"])
            for day in range(arguments.days):
                said = [[upload(*kiosk, day)] for kiosk in fleet]
                _round(centre, f"uploads, day {day + 1}", said, AIM, lambda body: body == b'{"codes":["",""]}')
        _print_size(url)


def _wait_until_idle(process: int) -> None:
    """Wait until a process does nothing for a second: the workers learn the answer model when they have started."""
    worked = -1.0
    while (now := processor_seconds(process)) - worked > IDLE:
        worked = now
        time.sleep(1)


def enrolled_fleet(url: str, number: int) -> list[tuple[str, SigningKey]]:
    """Return ids and keys of kiosks that the server knows."""
    fleet = [(f"{at:012x}", SigningKey.generate()) for at in range(number)]
    database = Database(url)
    with database.writing() as session:
        for kiosk_id, key in fleet:
            public = bytes(key.verify_key).hex()
            session.add(
                KioskRow(id=kiosk_id, name=kiosk_id, public_key=public, code_used=True, enrolled_at=audit.now())
            )
    database.close()
    return fleet


def upload(kiosk_id: str, key: SigningKey, day: int) -> bytes:
    """Return what a kiosk sends in a night, as bytes of HTTP."""
    at = datetime.now(UTC) - timedelta(days=day)
    counts = [
        Count(language, "residence", outcome, random.randint(1, 30)) for language in LANGUAGES for outcome in OUTCOMES
    ]
    health = Health(at, "0.1.0", 12, 4000, [Check("space", "good"), Check("printer", "bad", "printer-problem")])
    bodies = (health, DayCounts(at.date(), counts))
    body = _UPLOAD.dump_json(Upload([signed_message(key, Message(kiosk_id, each)) for each in bodies]))
    head = f"POST /api/v1/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


def _static_requests(repository: Repository) -> tuple[list[bytes], list[bytes]]:
    """Publish twice; return what a kiosk asks for that has the newest release, and for one that has the one before."""
    files = {file.relative_to(STARTER).as_posix(): file.read_text("utf-8") for file in STARTER.rglob("*.json")}
    repository.publish(files)
    before = set(repository.folder.rglob("*.json"))
    publish_change(repository, files, "Changed.")
    new = sorted(
        file.relative_to(repository.folder).as_posix() for file in set(repository.folder.rglob("*.json")) - before
    )
    look = ["metadata/2.root.json", "metadata/timestamp.json"]
    return [_get(path) for path in look], [_get(path) for path in (*look, *new)]


def _get(path: str) -> bytes:
    return f"GET /releases/{path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n".encode()


def _round(
    centre: Centre,
    title: str,
    fleet: Sequence[Sequence[bytes]],
    aim: float = 0,
    is_right: Callable[[bytes], bool] = bool,
) -> None:
    """Let the fleet come, and print what that has given."""
    before, began = centre.worked(), time.perf_counter()
    visits = come(centre.port, fleet)
    seconds, after = time.perf_counter() - began, centre.worked()
    requests = sum(len(visit.answers) for visit in visits)
    wrong = sum(not is_right(body) for visit in visits for _, body in visit.answers)
    rate = requests / seconds
    works = "; ".join(f"{name} {(after[name] - before[name]) / requests * 1000:.2f}" for name in after)
    print(f"{title}: {requests} requests of {len(fleet)} kiosks in {seconds:.1f} s, {rate:.0f} a second", end="")
    print(f" ({rate / aim:.2f} of the aim)" if aim else "", f"wrong {wrong}, statuses {_statuses(visits)}", sep=", ")
    print(f"  processor, ms a request: {works}; load {os.getloadavg()[0]:.1f}")
    sent, received = (_mean(visits, field) for field in ("sent", "received"))
    print(f"  {_waits(visits)}; it sends {sent:.0f} and gets {received:.0f} bytes", flush=True)


def _statuses(visits: Sequence[Visit]) -> dict[int, int]:
    found = [status for visit in visits for status, _ in visit.answers]
    return {status: found.count(status) for status in sorted(set(found))}


def _waits(visits: Sequence[Visit]) -> str:
    waits = sorted(visit.seconds * 1000 for visit in visits)
    return f"a kiosk waits {waits[len(waits) // 2]:.0f} ms (median), {waits[len(waits) * 95 // 100]:.0f} ms (95 %)"


def _mean(visits: Sequence[Visit], field: str) -> float:
    total: int = sum(getattr(visit, field) for visit in visits)
    return total / len(visits)


def _print_size(url: str) -> None:
    database = Database(url)
    with database.reading() as session:
        rows = session.scalar(select(func.count()).select_from(CountRow)) or 1
        size = session.scalar(text("SELECT pg_total_relation_size('count')")) or 0
    print(f"{rows} counters take {size / rows:.0f} bytes each with their indexes")
    database.close()


@contextmanager
def _server(folder: Path, url: str) -> Iterator[tuple[int, int]]:
    """Serve with two worker processes; yield the port and the id of the first process."""
    port = free_port()
    command = [sys.executable, str(REPOSITORY / "main.py"), "server", "run", "--workers", "2"]
    process = subprocess.Popen(
        [*command, "--folder", str(folder), "--port", str(port)],
        env={**os.environ, "MADANG_SERVER_DATABASE": url},
        stdout=subprocess.DEVNULL,
    )
    try:
        while not answers(port):
            if process.poll() is not None:
                raise RuntimeError("the server has ended")
            time.sleep(0.2)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
