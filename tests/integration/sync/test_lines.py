"""Servers and neighbours: good ones, slow ones, cut ones, and those that never end."""

import gzip
import http.client
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import MachineError, SettingsError, SyncError
from sync.client import pace
from sync.client.http_source import HttpSource
from sync.client.pace import Pace
from sync.client.serving import MOST_GUESTS, serving
from sync.client.source import FileGoneError, RefusedError, SourceError
from tests.fakes.line import line
from tests.fakes.model_server import serve
from tests.integration.sync.conftest import Centre

UNREACHABLE = pytest.mark.expected_log("source-unreachable")


def _head(status: str = "200 OK", **headers: object) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode()


def _read(source: HttpSource, path: str = "x", start: int = 0) -> bytes:
    with closing(source.open(path, start).pieces) as pieces:
        return b"".join(pieces)


def test_a_release_comes_from_a_web_server(centre: Centre) -> None:
    with serve(centre.repository.folder) as server:
        assert centre.sync(HttpSource(server.address, centre.pace)).number == 1
    assert centre.installed() == centre.files


def test_a_cut_line_is_gone_on_with_where_it_was_cut(centre: Centre) -> None:
    text = "a long answer\n" * 20_000
    centre.sync()
    centre.publish(R_1=text)
    with serve(centre.repository.folder) as server:
        # Five small answers go before the long one: timestamp, snapshot, two bins, and the facts of the release.
        server.cuts = [10**9] * 5 + [100_000, 50_000]
        assert centre.sync(HttpSource(server.address, centre.pace)).number == 2
    parts = [start for path, start in server.asked if "R-1.json" in path]
    assert parts[0] == 0
    assert len(parts) == 3
    assert parts[1:] == sorted({*parts[1:]})
    assert all(parts[1:])
    assert centre.installed()["faq/R-1.json"] == text


@UNREACHABLE
def test_what_one_source_began_another_finishes(centre: Centre) -> None:
    text = "a long answer\n" * 20_000
    centre.sync()
    centre.publish(R_1=text)
    with serve(centre.repository.folder) as server:
        server.cuts = [10**9] * 5 + [100_000, 0, 0, 0, 0]
        before = centre.pace.received
        assert centre.sync(HttpSource(server.address, centre.pace), centre.stick()).number == 2
    assert centre.pace.received - before < len(text) + 100_000, "the beginning was not fetched twice"
    assert centre.installed()["faq/R-1.json"] == text


def test_what_a_compressing_server_sends_counts_as_it_was_sent() -> None:
    text = b"the same sentence again and again\n" * 5000

    def talk(connection: socket.socket, request: bytes) -> None:
        assert b"gzip" in request
        body = gzip.compress(text)
        connection.sendall(_head(Content_Encoding="gzip", Content_Length=len(body)) + body)

    measure = Pace()
    with line(talk) as address, closing(HttpSource(address, measure)) as source:
        assert _read(source) == text
        assert _read(source) == text
    assert measure.received < len(text) / 20


@UNREACHABLE
def test_a_compressed_bomb_is_left_after_the_bytes_announced(centre: Centre) -> None:
    bomb = gzip.compress(bytes(200_000_000), 9)

    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(_head(Content_Encoding="gzip", Content_Length=len(bomb)) + bomb)

    with line(talk) as address, pytest.raises(SyncError):
        centre.sync(HttpSource(address, centre.pace))
    assert centre.installed() == {}


@UNREACHABLE
def test_endless_data_is_left(centre: Centre) -> None:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(_head(Connection="close"))
        while True:
            connection.sendall(bytes(1 << 16))

    with line(talk) as address, pytest.raises(SyncError) as raised:
        centre.sync(HttpSource(address, centre.pace))
    assert raised.value.code == "source-unreachable"
    assert centre.pace.received < 100_000_000


@pytest.mark.parametrize("part", ["head", "body"])
def test_who_drips_only_blocks_the_line_for_a_while(monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    monkeypatch.setattr(pace, "GRACE_SECONDS", 0.3)

    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" if part == "head" else _head(Content_Length=100_000))
        while True:
            connection.sendall(b"a")
            time.sleep(0.02)

    with line(talk) as address, closing(HttpSource(address, Pace())) as source, pytest.raises(SourceError):
        _read(source)


def test_who_says_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "PATIENCE_SECONDS", 0.2)
    silent = threading.Event()

    def talk(_connection: socket.socket, _request: bytes) -> None:
        silent.wait(3)

    with (
        line(talk) as address,
        closing(HttpSource(address, Pace())) as source,
        pytest.raises(SourceError, match="timed out"),
    ):
        _read(source)
    silent.set()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (_head("404 Not Found", Content_Length=0), FileGoneError),
        (_head("403 Forbidden", Content_Length=0), FileGoneError),
        (_head("302 Found", Location="http://127.0.0.1:1/", Content_Length=0), RefusedError),
        (_head("500 Oops", Content_Length=0), SourceError),
        (_head(Content_Length=100) + b"cut", SourceError),
        (_head(Content_Encoding="gzip", Content_Length=3) + b"abc", SourceError),
        (_head(Transfer_Encoding="chunked") + b"zz\r\n", SourceError),
        (b"\0\xff\r\n\r\n", SourceError),
        (b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 20_000 + b"\r\n", SourceError),
    ],
)
def test_bad_answers_have_one_name(answer: bytes, error: type[Exception]) -> None:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_RDWR)

    with line(talk) as address, closing(HttpSource(address, Pace())) as source, pytest.raises(error):
        _read(source)


@pytest.mark.parametrize(
    "answer",
    [
        _head(Connection="close") + b"whole",
        _head(Transfer_Encoding="chunked") + b"3\r\nwho\r\n2\r\nle\r\n0\r\n\r\n",
        _head(Connection="close", Content_Length=5) + b"whole",
    ],
)
def test_answers_that_end_in_other_ways(answer: bytes) -> None:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(answer)
        connection.shutdown(socket.SHUT_RDWR)

    with line(talk) as address, closing(HttpSource(address, Pace())) as source:
        assert [_read(source), _read(source)] == [b"whole", b"whole"], "also after the server has closed the line"


def test_a_part_that_was_not_asked_for_is_refused() -> None:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(_head("206 Partial Content", Content_Range="bytes 0-2/10", Content_Length=3) + b"abc")

    with line(talk) as address, closing(HttpSource(address, Pace())) as source, pytest.raises(RefusedError):
        _read(source, start=5)


def test_a_proxy_is_asked_for_the_whole_address() -> None:
    asked: list[bytes] = []

    def talk(connection: socket.socket, request: bytes) -> None:
        asked.append(request)
        connection.sendall(_head(Content_Length=2) + b"ok")

    with line(talk) as address:
        proxy = address.replace("http://", "http://staff:geheim@")
        with closing(HttpSource("http://centre.example/content", Pace(), proxy=proxy)) as source:
            assert _read(source, "metadata/timestamp.json") == b"ok"
    assert asked[0].startswith(b"GET http://centre.example/content/metadata/timestamp.json HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic c3RhZmY6Z2VoZWlt" in asked[0]


@pytest.mark.parametrize("address", ["", "ftp://x", "http://", "http://x:99999", "http://[::1", "file:///etc"])
def test_addresses_that_are_none(address: str) -> None:
    with pytest.raises(SettingsError):
        HttpSource(address, Pace())


def test_the_limit_of_speed_is_kept() -> None:
    limited = Pace(kilobytes_per_second=1000)
    waited = sum(limited.count(50_000) for _ in range(6))
    assert waited > 0.25, "300 KB at 1000 KB/s"
    assert Pace().count(10**9) == 0


# --- neighbours ---


@pytest.fixture
def neighbour(centre: Centre, tmp_path: Path) -> Iterator[tuple[Centre, int]]:
    """A kiosk that has the release and hands it on."""
    centre.sync()
    with serving(centre.store, 0, "127.0.0.1") as port:
        yield centre, port


def _other(centre: Centre, folder: Path) -> Centre:
    other = Centre(folder, files=centre.files)
    other.repository = centre.repository
    return other


def test_a_neighbour_hands_on_what_it_has(neighbour: tuple[Centre, int], tmp_path: Path) -> None:
    centre, port = neighbour
    other = _other(centre, tmp_path / "other")
    address = f"http://127.0.0.1:{port}"
    assert other.sync(HttpSource(address, other.pace)).number == 1
    centre.publish(R_1="new", R_2=None)
    centre.sync()
    assert other.sync(HttpSource(address, other.pace)).files == 2
    assert other.installed() == centre.files
    assert not other.sync(HttpSource(address, other.pace)).changed


@pytest.mark.expected_log("source-untrusted")
def test_a_lying_neighbour_is_passed_over(neighbour: tuple[Centre, int], tmp_path: Path) -> None:
    centre, port = neighbour
    content = centre.store.content
    assert content is not None
    (content / "faq/R-1.json").write_text("call 6666\n" * 40)
    other = _other(centre, tmp_path / "other")
    assert other.sync(HttpSource(f"http://127.0.0.1:{port}", other.pace), other.stick()).changed
    assert other.installed() == centre.files


@pytest.mark.parametrize(
    "path",
    [
        "/../standing.json",
        "/metadata/../files.json",
        "/metadata/..%2f..%2fstanding.json",
        "/targets/content/faq/R-1.json",
        "/content/pack.json",
        "//etc/passwd",
        "/files.json",
        "/",
    ],
)
def test_a_neighbour_gives_nothing_but_the_release(neighbour: tuple[Centre, int], path: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", neighbour[1], timeout=5)
    connection.putrequest("GET", path, skip_host=True)
    connection.endheaders()
    assert connection.getresponse().status == 404
    connection.close()


def test_a_neighbour_begins_where_it_is_asked_to(neighbour: tuple[Centre, int]) -> None:
    centre, port = neighbour
    whole = (centre.repository.folder / "metadata" / "1.snapshot.json").read_bytes()
    with closing(HttpSource(f"http://127.0.0.1:{port}", Pace())) as source:
        assert _read(source, "metadata/1.snapshot.json", 10) == whole[10:]
        assert _read(source, "metadata/1.snapshot.json", 10**6) == whole, "begins anew"
        with pytest.raises(FileGoneError):
            _read(source, "metadata/99.snapshot.json")


def test_a_neighbour_has_room_for_so_many_guests(neighbour: tuple[Centre, int]) -> None:
    _, port = neighbour
    guests = [socket.create_connection(("127.0.0.1", port), timeout=5) for _ in range(MOST_GUESTS)]
    deadline = time.monotonic() + 20
    turned_away = False
    while not turned_away and time.monotonic() < deadline:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as late:
            late.settimeout(0.5)
            try:
                turned_away = late.recv(1) == b""
            except TimeoutError:
                continue
    assert turned_away
    for guest in guests:
        guest.close()


def test_a_taken_port_is_named(neighbour: tuple[Centre, int]) -> None:
    centre, port = neighbour
    with pytest.raises(MachineError) as raised, serving(centre.store, port, "127.0.0.1"):
        pass
    assert raised.value.code == "already-running"
