"""The promise of no network is kept by force during the tests, in this process and in its children."""

import socket
import subprocess
import sys

import pytest

from tests.guard.network_guard import NetworkForbiddenError

CHILD = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=1)"


def test_another_machine_cannot_be_reached() -> None:
    with socket.socket() as outside, pytest.raises(NetworkForbiddenError):
        outside.connect(("192.0.2.1", 9))
    with pytest.raises(NetworkForbiddenError):
        socket.getaddrinfo("example.org", 80)


def test_a_child_process_cannot_reach_another_machine_either() -> None:
    child = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False)
    assert "NetworkForbiddenError" in child.stderr


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
