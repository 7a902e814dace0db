"""A web server of its own with the documented locations, in front of a server and a repository of releases."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import REPOSITORY

PROGRAM = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
LOCATIONS = REPOSITORY / "docs" / "deploy" / "madang-locations.conf"
CONFIGURATION = """
daemon off;
pid {folder}/pid;
worker_processes 1;
{user}
events {{ worker_connections 1024; }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  upstream madang_server {{ server 127.0.0.1:{server}; keepalive 16; }}
  server {{
    listen 127.0.0.1:{port};
    set $madang_repository {repository};
    include {locations};
  }}
}}
"""


@dataclass(frozen=True, slots=True)
class Nginx:
    """One that runs."""

    port: int
    process: int

    @property
    def address(self) -> str:
        """How it is reached."""
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def nginx(folder: Path, server: int, repository: Path) -> Iterator[Nginx]:
    """Serve a repository, and pass the rest on. server: the port of the server behind."""
    assert PROGRAM is not None
    folder.mkdir(exist_ok=True)
    port = free_port()
    # What the tests write is theirs only: its processes stay theirs too.
    user = "user root;" if os.geteuid() == 0 else ""
    names = {"folder": folder, "server": server, "port": port, "repository": repository, "locations": LOCATIONS}
    (folder / "nginx.conf").write_text(CONFIGURATION.format(**names, user=user))
    log = folder / "error.log"
    with subprocess.Popen([PROGRAM, "-c", str(folder / "nginx.conf"), "-e", str(log)]) as process:
        try:
            while not answers(port):
                assert process.poll() is None, log.read_text()
                time.sleep(0.05)
            yield Nginx(port, process.pid)
        finally:
            process.terminate()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def answers(port: int) -> bool:
    """Tell whether somebody listens."""
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True
