"""The interface for kiosks over HTTP: bounded, limited, described, and no way around the console's rules."""

from pathlib import Path

import pytest
from httpx2 import Response
from nacl.signing import SigningKey
from pydantic import TypeAdapter
from sqlalchemy import func, select
from starlette.testclient import TestClient

from sync.server.api import app as api
from sync.server.console.app import create_app
from sync.server.console.site import Site
from sync.server.database.tables import CountRow
from sync.server.people import delays
from sync.uplink.envelopes import LARGEST_UPLOAD, Envelope, Upload
from tests.fakes.kiosks import counts, enrolled, invited, wish
from tests.fakes.server import ADDRESS, small_site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A server."""
    return small_site(tmp_path)


@pytest.fixture
def line(site: Site) -> TestClient:
    """What a kiosk reaches of it."""
    return client_of(site)


def client_of(site: Site) -> TestClient:
    headers = {"content-type": "application/json"}
    return TestClient(create_app(site), base_url=ADDRESS, headers=headers, raise_server_exceptions=False)


def upload(line: TestClient, *envelopes: Envelope) -> Response:
    return line.post("/api/v1/uploads", content=TypeAdapter(Upload).dump_json(Upload(list(envelopes))))


def enrol(line: TestClient, code: str, key: SigningKey) -> Response:
    return line.post("/api/v1/enrol", content=TypeAdapter(Envelope).dump_json(wish(code, key)))


def test_a_kiosk_enrols_and_uploads(line: TestClient, site: Site) -> None:
    kiosk_id, code = invited(site.database, "Centre in Jecheon")
    answer = enrol(line, code, SigningKey.generate())
    key = bytes(site.centre_key.public_key).hex()
    assert answer.json() == {"kiosk": kiosk_id, "name": "Centre in Jecheon", "centre_key": key}
    assert key != bytes(site.centre_key).hex()
    kiosk = enrolled(site.database)
    assert upload(line, kiosk.says(counts(1)), Envelope("{}", "0" * 128)).json() == {"codes": ["", "message-invalid"]}


def test_it_is_described(line: TestClient) -> None:
    described = line.get("/api/v1/openapi.json").json()
    assert set(described["paths"]) == {"/enrol", "/uploads"}
    assert {"Envelope", "Upload", "Receipt", "Enrolled"} <= set(described["components"]["schemas"])


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"envelopes": []}', b'{"envelopes": [{"content": 1}]}', b"\xff\xfe", b"[" * 90_000]
)
def test_what_is_no_upload_is_refused_with_a_code(line: TestClient, body: bytes) -> None:
    answer = line.post("/api/v1/uploads", content=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "message-invalid")


def test_a_body_beyond_the_bound_is_not_listened_to(line: TestClient) -> None:
    assert line.post("/api/v1/uploads", content=b" " * (LARGEST_UPLOAD + 1)).status_code == 413
    chunks = (b" " * 10_000 for _ in range(LARGEST_UPLOAD // 10_000 + 2))
    answer = line.post("/api/v1/uploads", content=chunks)
    assert answer.status_code == 413
    assert "content-security-policy" in answer.headers


def test_too_many_envelopes_are_refused(line: TestClient, site: Site) -> None:
    said = enrolled(site.database).says(counts(1))
    assert upload(line, *[said] * 51).status_code == 400
    assert upload(line, *[said] * 50).json() == {"codes": [""] * 50}


def test_guessing_codes_becomes_slow_and_even_the_right_one_must_wait(line: TestClient, site: Site) -> None:
    _, code = invited(site.database)
    key = SigningKey.generate()
    tries = [enrol(line, f"AAAA-AAAA-AAAA-{n:04}", key) for n in range(delays.FREE_TRIES["address"])]
    assert {answer.status_code for answer in tries} == {403}
    assert {answer.json()["error"]["code"] for answer in tries} == {"code-invalid"}
    stopped = enrol(line, code, key)
    assert (stopped.status_code, stopped.json()["error"]["code"]) == (429, "too-many")
    assert stopped.headers["retry-after"]


def test_an_address_that_asks_too_often_must_wait(
    line: TestClient, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "ADDRESS_AT_ONCE", 3)
    monkeypatch.setattr(api, "ADDRESS_PER_SECOND", 0.0)
    line = client_of(site)
    said = enrolled(site.database).says(counts(1))
    assert [upload(line, said).status_code for _ in range(5)] == [200, 200, 200, 429, 429]


def test_sql_in_every_field_stays_text(line: TestClient, site: Site) -> None:
    hostile = "'; DROP TABLE kiosk; --"
    kiosk = enrolled(site.database, hostile)
    assert upload(line, kiosk.says(counts(1, outcome="x --"))).json() == {"codes": [""]}
    assert enrol(line, hostile, SigningKey.generate()).status_code == 403
    with site.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(CountRow)) == 1


@pytest.mark.expected_log("unexpected")
def test_a_broken_server_says_so_in_its_own_form(line: TestClient, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> list[str]:
        raise RuntimeError("out of order")

    monkeypatch.setattr(api, "take", broken)
    answer = upload(line, enrolled(site.database).says(counts(1)))
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "unexpected")
    assert "out of order" not in answer.text
