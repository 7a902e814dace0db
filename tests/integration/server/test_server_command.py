"""`madang server` from an empty folder to a page, as its administrator meets it."""

import json
import re
import socket
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
MADANG = (sys.executable, str(REPOSITORY / "main.py"), "server")
CODE = re.compile(r"one-time code ((?:[A-Z2-9]{4}-){3}[A-Z2-9]{4})")


def run(*arguments: str) -> tuple[int, dict[str, object]]:
    done = subprocess.run([*MADANG, *arguments, "--json"], capture_output=True, text=True, check=False)
    return done.returncode, json.loads(done.stdout)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_an_empty_folder_becomes_a_server_in_one_command(tmp_path: Path) -> None:
    port = free_port()
    command = [*MADANG, "run", "--folder", str(tmp_path / "new"), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        said = ""
        while "Listening" not in said:
            line = server.stdout.readline()
            assert line, said
            said += line
        assert "documents" in said
        code = CODE.search(said)
        assert code
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}", transport=httpx2.HTTPTransport(retries=60)) as client:
            page = client.get("/welcome", headers={"accept-language": "en"})
            seal = re.search(r'name="seal" value="(\w+)"', page.text)
            assert seal
            password = "a yard where we all meet"
            fields = {"code": code[1], "password": password, "again": password, "seal": seal[1]}
            assert client.post("/welcome", data=fields).headers["location"] == "/"
            assert "What needs you" in client.get("/", headers={"accept-language": "en"}).text
        server.terminate()
        assert server.wait() in (0, -15)
    status, again = run("init", "--folder", str(tmp_path / "new"))
    assert (status, again["documents"], again["code"]) == (0, 0, "")


def test_people_are_made_at_the_command_line(tmp_path: Path) -> None:
    run("init", "--folder", str(tmp_path))
    command = ("create-user", "--folder", str(tmp_path), "lan", "--role", "translator:vi", "--role", "editor")
    status, made = run(*command)
    assert status == 0
    assert made["name"] == "lan"
    status, again = run(*command)
    assert status == 0
    assert again["code"] != made["code"]


@pytest.mark.parametrize(
    ("arguments", "code"), [(("Bad Name",), "name-invalid"), (("lan", "--role", "king"), "role-unknown")]
)
def test_people_that_cannot_be_are_refused(tmp_path: Path, arguments: tuple[str, ...], code: str) -> None:
    run("init", "--folder", str(tmp_path))
    status, said = run("create-user", "--folder", str(tmp_path), *arguments)
    assert status == 1
    assert said["error"]["code"] == code  # type: ignore[index]


def test_a_database_that_cannot_be_reached_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "server.toml").write_text(f'database = "postgresql+psycopg://nobody@/none?host={tmp_path}"')
    status, said = run("init", "--folder", str(tmp_path))
    assert status == 1
    assert said["error"]["code"] == "database-unreachable"  # type: ignore[index]
