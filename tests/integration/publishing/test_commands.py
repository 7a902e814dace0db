"""`madang server keys` and `madang server publish`, from the first stick to a kiosk that follows."""

import io
import json
import stat
from pathlib import Path

import pytest

from kiosk.cli.entry import run_command
from kiosk.durable import sha256_of
from sync.server.publishing import key_files
from tests.fakes.releases import edit_answer, fetched, follower, small_content

PASSPHRASE = "five words are quite enough"


class Terminal:
    """Runs commands as a script would, with a passphrase on the standard input."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._patch, self._capsys = folder, monkeypatch, capsys

    def run(self, action: str, *words: object, passphrase: str = PASSPHRASE) -> tuple[int, list[dict[str, object]]]:
        """Return the status and the JSON lines of a command."""
        self._patch.setattr("sys.stdin", io.StringIO(passphrase + "\n"))
        self._capsys.readouterr()
        server = ("--folder", str(self.folder / "server"))
        status = run_command(["server", action, *server, *map(str, words), "--json"])
        out = self._capsys.readouterr()
        assert PASSPHRASE not in out.out + out.err
        assert "PRIVATE KEY" not in out.out + out.err
        return status, [json.loads(line) for line in out.out.splitlines()]


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    monkeypatch.setattr(key_files, "ROUNDS", 1)
    return Terminal(tmp_path, monkeypatch, capsys)


def hold_ceremony(terminal: Terminal) -> None:
    sticks, draft = terminal.folder / "sticks", terminal.folder / "draft"
    for name in ("anna", "bo", "chul"):
        assert terminal.run("keys", "create", name, "--to", sticks / name)[0] == 0
    public = [sticks / name / f"{name}.pub.json" for name in ("anna", "bo", "chul")]
    assert terminal.run("keys", "init", draft, *public)[1] == [{"root": 1, "signed_by": [], "missing": 2}]
    _, [one] = terminal.run("keys", "sign-root", draft, "--key", sticks / "bo/bo.key")
    assert one == {"root": 1, "signed_by": ["bo"], "missing": 1}
    status, [refused] = terminal.run("keys", "install-root", draft)
    assert (status, refused["error"]["code"]) == (1, "root-unsigned")  # type: ignore[index]
    assert terminal.run("keys", "sign-root", draft, "--key", sticks / "anna/anna.key")[1][0]["missing"] == 0
    status, [installed] = terminal.run("keys", "install-root", draft)
    root = terminal.folder / "server/repository/metadata/1.root.json"
    assert (status, installed) == (0, {"root": 1, "file": str(root), "sha256": sha256_of(root)})


def test_from_the_first_stick_to_the_kiosk(terminal: Terminal) -> None:
    hold_ceremony(terminal)
    content = small_content(terminal.folder / "content")
    repository = terminal.folder / "server/repository"
    assert [line["state"] for line in terminal.run("keys", "status")[1]] == ["good", "missing", "missing", "missing"]
    status, [planned] = terminal.run("publish", content, "--dry-run")
    assert (status, planned["release"]["number"]) == (0, 1)  # type: ignore[index]
    assert not (repository / "metadata/timestamp.json").exists()
    assert terminal.run("publish", content)[0] == 0
    assert terminal.run("keys", "status")[0] == 0
    edit_answer(content)
    _, [report] = terminal.run("publish", content)
    assert [change["name"] for change in report["changes"]] == ["faq/R-07.json"]  # type: ignore[attr-defined]
    assert terminal.run("publish", "--renew") == (0, [{"renewed": True}])
    kiosk = follower(terminal.folder / "kiosk", repository)
    assert b"Ask at 1345." in (fetched(kiosk, "content/faq/R-07.json", terminal.folder / "fetched") or b"")


def test_keys_are_replaced_and_revoked(terminal: Terminal) -> None:
    hold_ceremony(terminal)
    sticks = terminal.folder / "sticks"
    terminal.run("keys", "create", "dana", "--to", sticks / "dana")
    draft = terminal.folder / "draft-2"
    new = ("--holder", sticks / "dana/dana.pub.json")
    assert terminal.run("keys", "revoke", draft, "bo", *new)[1][0]["missing"] == 2
    for name in ("anna", "chul"):
        terminal.run("keys", "sign-root", draft, "--key", sticks / name / f"{name}.key")
    assert terminal.run("keys", "install-root", draft)[1][0]["root"] == 2
    root, *_ = terminal.run("keys", "status")[1]
    assert (root["version"], root["keys"]) == (2, ["anna", "chul", "dana"])
    draft = terminal.folder / "draft-3"
    terminal.run("keys", "rotate", draft, "--role", "timestamp", "--role", "targets")
    status, [refused] = terminal.run("keys", "sign-root", draft, "--key", sticks / "bo/bo.key")
    assert (status, refused["error"]["code"]) == (1, "key-unknown")  # type: ignore[index]


def test_the_publishers_keys_are_for_their_owner_only(terminal: Terminal) -> None:
    hold_ceremony(terminal)
    files = list((terminal.folder / "server/keys").iterdir())
    assert len(files) == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    files[0].chmod(0o644)
    status, [refused] = terminal.run("publish", small_content(terminal.folder / "content"))
    assert (status, refused["error"]["code"]) == (1, "key-exposed")  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("publish",), 2, "bad-usage"),
        (("publish", "no-such-folder"), 1, "content-missing"),
        (("publish", "x", "--renew"), 2, "bad-usage"),
        (("publish", "--renew"), 1, "root-missing"),
        (("keys", "status"), 1, "root-missing"),
        (("keys", "sign-root", "no-such-folder", "--key", "none"), 1, "ceremony-invalid"),
        (("keys", "rotate", "draft"), 1, "root-missing"),
        (("keys", "init", "draft", "none.pub.json"), 1, "key-unreadable"),
    ],
)
def test_what_cannot_be_is_said_with_a_code(terminal: Terminal, words: tuple[str, ...], status: int, code: str) -> None:
    found, [line] = terminal.run(*words)
    assert (found, line["error"]["code"]) == (status, code)  # type: ignore[index]


def test_a_wrong_or_short_passphrase_is_told(terminal: Terminal) -> None:
    _, [short] = terminal.run("keys", "create", "anna", "--to", terminal.folder, passphrase="too short")
    assert short["error"]["code"] == "passphrase-short"  # type: ignore[index]
    hold_ceremony(terminal)
    draft = terminal.folder / "draft-2"
    terminal.run("keys", "rotate", draft)
    key = terminal.folder / "sticks/bo/bo.key"
    _, [wrong] = terminal.run("keys", "sign-root", draft, "--key", key, passphrase="that is surely not it")
    assert wrong["error"]["code"] == "passphrase-wrong"  # type: ignore[index]
