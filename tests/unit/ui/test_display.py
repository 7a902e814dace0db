"""Where the window goes, and who may look at it."""

import socket

import pytest

from kiosk.errors import MachineError
from ui.display import keep_to_loopback


def test_the_vnc_screen_is_closed_to_other_machines() -> None:
    with socket.create_server(("0.0.0.0", 0)) as screen:  # as Qt opens it
        keep_to_loopback(screen.getsockname()[1])
        device = screen.getsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, 16)
        assert device.rstrip(b"\0") == b"lo"
        with socket.create_connection(("127.0.0.1", screen.getsockname()[1]), timeout=5):
            screen.settimeout(5)
            connection, _ = screen.accept()
            connection.close()


def test_who_connected_before_is_dropped() -> None:
    with socket.create_server(("127.0.0.1", 0)) as screen:
        screen.setblocking(False)
        with socket.create_connection(screen.getsockname(), timeout=5) as early:
            keep_to_loopback(screen.getsockname()[1])
            assert early.recv(1) == b""


def test_a_screen_that_does_not_listen_is_an_error() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(MachineError) as raised:
            keep_to_loopback(unused.getsockname()[1])
    assert raised.value.code == "display-missing"
