"""Where the window goes when there is no display."""

import os
import socket
from pathlib import Path

import pytest

from kiosk.errors import MachineError
from ui.display import display


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def listening_addresses(port: int) -> set[str]:
    """Return the local addresses, as the kernel writes them, on which somebody listens on a port."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text("ascii").splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            address, number = local.split(":")
            if state == "0A" and int(number, 16) == port:
                found.add(address)
    return found


def test_without_a_display_a_vnc_screen_answers_this_machine_alone() -> None:
    port = free_port()
    with display(port):
        assert os.environ["DISPLAY"].startswith(":")
        with socket.create_connection(("127.0.0.1", port), timeout=5) as viewer:
            assert viewer.recv(4) == b"RFB "
        loopback = {"0100007F", "00000000000000000000000001000000"}
        assert listening_addresses(port) <= loopback
    assert "DISPLAY" not in os.environ
    assert listening_addresses(port) == set()


def test_a_port_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(MachineError, match=str(port)) as raised, display(port):
            pass
    assert raised.value.code == "display-missing"


def test_without_a_vnc_server_the_remedy_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(MachineError, match="make setup") as raised, display(free_port()):
        pass
    assert raised.value.code == "display-missing"


def test_a_platform_that_is_named_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with display(free_port()):
        assert "DISPLAY" not in os.environ
