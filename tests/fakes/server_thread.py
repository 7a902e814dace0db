"""The central server in a thread, for a real browser."""

from threading import Thread

import uvicorn

from sync.server.console.app import create_app
from sync.server.console.site import Site


class RunningServer(uvicorn.Server):
    """Serves from a thread, on a port that the system chooses."""

    def __init__(self, site: Site) -> None:
        super().__init__(uvicorn.Config(create_app(site), port=0, log_config=None, ws="none"))
        self._thread = Thread(target=self.run)

    def __enter__(self) -> str:
        """Start, and return the address."""
        self._thread.start()
        while not self.started:
            assert self._thread.is_alive()
        return f"http://127.0.0.1:{self.servers[0].sockets[0].getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.should_exit = True
        self._thread.join()
