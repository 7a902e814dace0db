"""The documented web server in front of a real server and a published repository."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from pydantic import TypeAdapter
from sqlalchemy import select

from kiosk.paths import REPOSITORY
from sync.server.console.headers import LARGEST_BODY
from sync.server.console.site import Site
from sync.server.database.tables import CountRow
from sync.server.publishing.publishing import publish
from sync.uplink.envelopes import LARGEST_UPLOAD, Upload
from tests.fakes.kiosks import counts, enrolled
from tests.fakes.nginx import PROGRAM, nginx
from tests.fakes.releases import edit_answer, signed_repository, small_content
from tests.fakes.server import small_site
from tests.fakes.server_thread import RunningServer

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="nginx is not installed (scripts/debian-packages-test.txt)")
OWN = "# what only the server may read"
FOR_EVER = "public, max-age=31536000, immutable"


@dataclass
class Desk:
    """A centre behind its web server."""

    site: Site
    repository: Path
    address: str
    web: httpx2.Client


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("desk")
    repository, keys, _ = signed_repository(folder)
    content = small_content(folder / "published")
    publish(content, repository, keys)
    edit_answer(content, short="Call 1345 today.")
    publish(content, repository, keys)
    (repository.parent / "server.toml").write_text(OWN)
    site = small_site(folder)
    with (
        RunningServer(site) as behind,
        nginx(folder / "web", int(behind.rpartition(":")[2]), repository) as front,
        httpx2.Client(base_url=front.address) as web,
    ):
        yield Desk(site, repository, front.address, web)


def test_the_console_is_reached_and_never_cached(desk: Desk) -> None:
    answer = desk.web.get("/log-in", headers={"host": "desk.example.go.kr"})
    assert answer.status_code == 200
    assert 'name="password"' in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert desk.web.get("/").headers["location"].startswith("/log-in")
    assert desk.web.get("/health").json() == {"state": "well"}
    style = desk.web.get("/static/console.css")
    assert (style.status_code, style.headers["content-encoding"]) == (200, "gzip")


def test_what_a_kiosk_tells_arrives(desk: Desk) -> None:
    kiosk = enrolled(desk.site.database)
    body = TypeAdapter(Upload).dump_json(Upload([kiosk.says(counts(5))]))
    answer = desk.web.post("/api/v1/uploads", content=body, headers={"content-type": "application/json"})
    assert answer.json() == {"codes": [""]}
    with desk.site.database.reading() as session:
        assert session.scalars(select(CountRow.number).where(CountRow.kiosk_id == kiosk.id)).all() == [5]


@pytest.mark.parametrize(("path", "bound"), [("/api/v1/uploads", LARGEST_UPLOAD), ("/log-in", LARGEST_BODY)])
def test_too_much_is_refused(desk: Desk, path: str, bound: int) -> None:
    with httpx2.Client(base_url=desk.address) as web:
        assert web.post(path, content=b"x" * (bound + bound // 10)).status_code == 413
    assert desk.web.post(path, content=b"x" * (bound // 2)).status_code != 413


def test_releases_are_packed_and_kept_by_caches(desk: Desk) -> None:
    newest = max(desk.repository.glob("metadata/*.snapshot.json"), key=lambda file: int(file.name.partition(".")[0]))
    target = next(file for file in desk.repository.rglob("targets/**/*.json") if file.stat().st_size > 500)
    for file in (newest, target):
        path = f"/releases/{file.relative_to(desk.repository).as_posix()}"
        with desk.web.stream("GET", path, headers={"accept-encoding": "gzip"}) as packed:
            raw = b"".join(packed.iter_raw())
        assert gzip.decompress(raw) == file.read_bytes()
        assert packed.headers["cache-control"] == FOR_EVER
        assert packed.headers["vary"] == "Accept-Encoding"
        plain = desk.web.get(path, headers={"accept-encoding": "identity", "range": "bytes=100-"})
        assert (plain.status_code, plain.content) == (206, file.read_bytes()[100:])


def test_the_newest_timestamp_is_asked_for_again(desk: Desk) -> None:
    answer = desk.web.get("/releases/metadata/timestamp.json")
    assert answer.content == (desk.repository / "metadata" / "timestamp.json").read_bytes()
    assert answer.headers["cache-control"] == "public, max-age=60"
    missing = desk.web.get("/releases/metadata/2.root.json")
    assert missing.status_code == 404
    assert "cache-control" not in missing.headers, "it may be there tomorrow"


@pytest.mark.parametrize(
    "path", ["/releases/", "/releases/metadata/", "/releases../server.toml", "/releases/%2e%2e/server.toml"]
)
def test_nothing_but_the_files_of_releases_is_shown(desk: Desk, path: str) -> None:
    request = desk.web.build_request("GET", path)
    answer = desk.web.send(request)
    assert answer.status_code in (303, 400, 403, 404)
    assert OWN not in answer.text


def test_a_kiosk_follows_through_it_and_answers_with_the_change(desk: Desk, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "MADANG_STATE": str(tmp_path / "kiosk"),
        "MADANG_MODELS": str(tmp_path / "models"),
        "MADANG_SYNC_SOURCES": f"{desk.address}/releases",
    }

    def madang(*arguments: str) -> dict[str, object]:
        command = [sys.executable, str(REPOSITORY / "main.py"), *arguments, "--json"]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        said: dict[str, object] = json.loads(ended.stdout.splitlines()[-1])
        return said

    madang("sync", "trust", str(desk.repository / "metadata" / "1.root.json"))
    brought = madang("sync", "now")
    assert (brought["changed"], brought["number"]) == (True, 2)
    answered = madang("ask", "--language", "en", "--text", "I lost my residence card")
    assert answered["answer"]["text"] == "Call 1345 today."  # type: ignore[index]
    assert madang("sync", "now")["changed"] is False
