"""A raw web server that says what a test tells it, as slowly as the test wants."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def line(talk: Callable[[socket.socket, bytes], None]) -> Iterator[str]:
    """Serve on the loopback device; talk(connection, request) answers one request. Yields the address."""
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)

        def answer(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):
                while not ended.is_set() and (request := connection.recv(65536)):
                    talk(connection, request)

        def listen() -> None:
            while not ended.is_set():
                with contextlib.suppress(TimeoutError):
                    connection, _ = server.accept()
                    connection.settimeout(5)
                    threading.Thread(target=answer, args=(connection,), daemon=True).start()

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            ended.set()
            thread.join()
