"""Server time of every page of the console at ten thousand answers in seventeen languages, on both engines.

    python -m tests.benchmarks.console [sqlite] [postgresql] [--documents 10000] [--meaning]

The application is called without a network. Wall time, which others on the machine disturb, and processor time of
this process; that of PostgreSQL's processes is the mean of all calls of a page. Limit: 100 ms a page.
"""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kiosk.garbage import keep_what_is_loaded
from sync.server import audit
from sync.server.console.app import create_app
from sync.server.console.site import Site, open_site
from sync.server.people.accounts import create_account
from sync.server.people.log_ins import start
from sync.server.people.roles import Grant
from sync.server.set_up import EVERYTHING
from sync.server.settings import ServerSettings
from tests.benchmarks.fleet import fill_figures
from tests.benchmarks.large_desk import MANY_VERSIONS, fill
from tests.benchmarks.processes import postgres_process, processor_seconds
from tests.fakes.postgres import private_postgres

LIMIT = 100
"""Milliseconds."""
ROUNDS = 20
ROLES = {
    "translator": (Grant("translator", "vi"),),
    "reviewer": (Grant("reviewer", "km"),),
    "editor": (Grant("editor", ""),),
    "all": EVERYTHING,
}
WORDS = {
    "en": "visa",
    "ko": "비자",
    "th": "ประกันสังคม",
    "km": "ប្រាក់",
    "ur": "ویزا",
    "vi": "bảo hiểm",
    "zh": "签证",
    "my": "ဗီဇာ",
}
LIST = "/documents/faq"
PAGES = (
    *((f"work list of {role}", role, "/") for role in ROLES),
    ("documents, first page", "all", LIST),
    ("documents, page 200", "all", f"{LIST}?page=200"),
    ("documents of a topic", "all", f"{LIST}?topic=work"),
    ("documents, outdated in vi", "all", f"{LIST}?language=vi&status=stale"),
    ("documents, missing in vi", "all", f"{LIST}?language=vi&status=missing"),
    ("documents, topic and state, page 5", "all", f"{LIST}?topic=work&language=vi&status=drafted&page=5"),
    *((f"words in {tag}: {words}", "all", f"{LIST}?language={tag}&q={quote(words)}") for tag, words in WORDS.items()),
    ("words: the", "all", f"{LIST}?q=the"),
    ("words: a", "all", f"{LIST}?q=a"),
    ("words: E-9", "all", f"{LIST}?q=E-9"),
    ("words in ko: 이", "all", f"{LIST}?language=ko&q={quote('이')}"),
    ("words in th: ก", "all", f"{LIST}?language=th&q={quote('ก')}"),
    ("words: k7", "all", f"{LIST}?q=k7"),
    ("words: nothing", "all", f"{LIST}?q=zzzz"),
    ("words with topic and state", "all", f"{LIST}?language=vi&status=drafted&topic=work&q=lao"),
    ("document", "all", f"{LIST}/R-07"),
    ("facts", "all", f"{LIST}/R-07/facts/edit"),
    ("editor, vi", "translator", f"{LIST}/R-07/vi"),
    ("editor, en", "editor", f"{LIST}/{MANY_VERSIONS}/en"),
    ("history, 101 versions", "editor", f"{LIST}/{MANY_VERSIONS}/en/history"),
    ("glossary", "all", "/whole/glossary"),
    ("log", "all", "/log"),
    ("log about a document", "all", "/log?about=text/"),
    ("figures, 30 days", "all", "/figures?days=30"),
    ("figures, a year", "all", "/figures?days=365"),
    ("kiosks", "all", "/kiosks"),
    ("questions", "all", "/questions"),
    ("publishing", "all", "/publish"),
)


def main(*given: str) -> None:
    """Measure, and print a line a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engines", nargs="*", choices=("sqlite", "postgresql", []), default=[])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--languages", nargs="*", default=(), help="tags; all where none is named")
    parser.add_argument("--kiosks", type=int, default=1000, help="whose counters of 30 days the figures show")
    parser.add_argument("--meaning", action="store_true", help="the search by meaning too: learning takes minutes")
    arguments = parser.parse_args(given or None)
    for engine in arguments.engines or ("sqlite", "postgresql"):
        with tempfile.TemporaryDirectory(prefix="madang-desk-") as name, _address(engine) as (url, process):
            site = open_site(Path(name), ServerSettings(database=url, four_eyes=False))
            began = time.perf_counter()
            fill(site.database, arguments.documents, arguments.languages)
            fill_figures(site.database, arguments.kiosks, days=30)
            print(f"\n{engine}: {arguments.documents} documents filled in {time.perf_counter() - began:.0f} s")
            _measure(site, process)
            if arguments.meaning:
                _measure_meaning(site)
            site.database.close()


def _measure(site: Site, process: int) -> None:
    tokens = {role: _log_in(site, role) for role in ROLES}
    app = create_app(site)
    keep_what_is_loaded()  # as the server does
    head = "wall first, p50, p95 ms; processor p50, p95 ms; database ms; of the limit (processor with database)"
    print(f"{'page':38} {head}")
    for title, role, path in PAGES:
        first, _ = _call(app, tokens[role], path)
        walls, works, before = [], [], _database_seconds(process)
        for _ in range(ROUNDS):
            wall, work = _call(app, tokens[role], path)
            walls.append(wall)
            works.append(work)
        database = (_database_seconds(process) - before) / ROUNDS * 1000
        ratio = (_p95(works) + database) / LIMIT
        judged = f"{ratio:.2f}{' MISSED' * (ratio > 1)}"
        print(
            f"{title:38} {first:6.1f} {statistics.median(walls):6.1f} {_p95(walls):6.1f}; "
            f"{statistics.median(works):6.1f} {_p95(works):6.1f}; {database:6.1f}; {judged}",
            flush=True,
        )
    print(f"load {os.getloadavg()[0]:.1f}")


def _call(app: Any, token: str, path: str) -> tuple[float, float]:
    """Return milliseconds of wall and processor time of a page."""
    path, _, query = path.partition("?")
    headers = [(b"host", b"desk.test"), (b"accept-language", b"en"), (b"cookie", f"madang-browser={token}".encode())]
    scope: dict[str, Any] = {
        "type": "http",
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "root_path": "",
    }
    scope |= {"raw_path": path.encode(), "query_string": query.encode(), "headers": headers}
    scope |= {"client": ("127.0.0.1", 1), "server": ("desk.test", 80), "state": {}, "app": app}
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    wall, work = time.perf_counter(), time.process_time()
    _LOOP.run_until_complete(app(scope, receive, send))
    took = (time.perf_counter() - wall) * 1000, (time.process_time() - work) * 1000
    if sent[0]["status"] != 200:
        raise RuntimeError(f"{path}: {sent[0]['status']}")
    return took


_LOOP = asyncio.new_event_loop()


def _measure_meaning(site: Site) -> None:
    for question in ("How do I extend my visa?", "My boss does not pay me."):
        wall, work = time.perf_counter(), time.process_time()
        site.meaning.search("en", question)
        print(
            f"by meaning: {time.perf_counter() - wall:.2f} s, processor {time.process_time() - work:.2f} s: {question}"
        )


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[18]


def _log_in(site: Site, role: str) -> str:
    with site.database.writing() as session:
        account = create_account(session, audit.NOBODY, role, role, ROLES[role])
        return start(session, account, confirmed=True)


@contextmanager
def _address(engine: str) -> Iterator[tuple[str, int]]:
    """Yield the database's address, and the id of its process; 0 where it is in this one."""
    if engine == "sqlite":
        yield "", 0
        return
    with private_postgres(durable=True) as home:
        yield f"postgresql+psycopg://madang@/postgres?host={home}", postgres_process(home)


def _database_seconds(process: int) -> float:
    return processor_seconds(process) if process else 0.0


if __name__ == "__main__":
    main()
