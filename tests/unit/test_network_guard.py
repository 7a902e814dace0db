"""The promise of no network is kept by force during the tests, in this process and in its children."""

import os
import pwd
import socket
import subprocess
import sys
from pathlib import Path

import pytest

REFUSED = "The tests may not reach"
CHILD = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=1)"


def test_another_machine_cannot_be_reached() -> None:
    with socket.socket() as outside, pytest.raises(RuntimeError, match=REFUSED):
        outside.connect(("192.0.2.1", 9))
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.getaddrinfo("example.org", 80)
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.gethostbyname("example.org")


def test_not_even_one_datagram_leaves() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as outside:
        with pytest.raises(RuntimeError, match=REFUSED):
            outside.sendto(b"", ("192.0.2.1", 9))
        with pytest.raises(RuntimeError, match=REFUSED):
            outside.sendmsg([b""], [], 0, ("192.0.2.1", 9))


def test_a_child_process_cannot_reach_another_machine_either() -> None:
    child = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False)
    assert "NetworkForbiddenError" in child.stderr


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
    assert socket.gethostbyname("localhost").startswith("127.")


def test_nothing_is_read_or_written_in_the_home_of_who_runs_the_tests() -> None:
    home = pwd.getpwuid(os.getuid()).pw_dir
    kept = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "MADANG_STATE")
    assert not [name for name in kept if Path(os.environ[name]).is_relative_to(home)]
    assert not [
        name for name in os.environ if name.startswith("MADANG_") and name not in ("MADANG_STATE", "MADANG_MODELS")
    ]
