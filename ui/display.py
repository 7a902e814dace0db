"""Where the window goes, decided before Qt does: Qt ends the process when a display cannot be opened."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.errors import MachineError

GEOMETRY = "1080x1920"
PROGRAMS = ("Xtigervnc", "Xvnc")
LONGEST_END_SECONDS = 5.0


@contextmanager
def display(vnc_port: int) -> Iterator[None]:
    """Use the platform the environment names, else X or Wayland, else a VNC screen which ends with this context.

    Qt has a VNC screen of its own; it breaks down when a viewer connects and is open to the whole network
    (docs/decisions/0005-vnc-screen.md).

    Raises MachineError display-missing when DISPLAY names a display that does not answer, when there is no VNC server,
    or when the port is taken.
    """
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        yield
        return
    name = os.environ.get("DISPLAY")
    if not name:
        with _vnc_screen(vnc_port):
            yield
        return
    if not _answers(name):
        message = f"The display {name} cannot be opened. Start the desktop first, or unset DISPLAY for VNC."
        raise MachineError(message, code="display-missing")
    yield


@contextmanager
def _vnc_screen(port: int) -> Iterator[None]:
    """Run an X server which only this machine's VNC viewers can open."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        message = "There is no display, and no VNC server to make one. Run `make setup`."
        raise MachineError(message, code="display-missing")
    read, write = os.pipe()
    # It has no password, so it listens on loopback only; -terminate ends it with the kiosk, even after a crash.
    access = ("-localhost", "-SecurityTypes", "None", "-nolisten", "tcp", "-rfbport", str(port))
    command = [program, "-displayfd", str(write), "-geometry", GEOMETRY, "-depth", "24", "-terminate", *access]
    # A session of its own: Ctrl+C and a service's stop reach the kiosk, which ends the screen after itself.
    server = subprocess.Popen(
        command,
        pass_fds=[write],
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number:
            message = f"The VNC screen cannot use port {port}. End the program that has it, or set screen.vnc_port."
            raise MachineError(message, code="display-missing")
        print(f"No display: open localhost:{port} in a VNC viewer on this machine.", file=sys.stderr)  # noqa: T201
        print(f"From another machine: ssh -L {port}:localhost:{port} THIS-MACHINE, then the same.", file=sys.stderr)  # noqa: T201
        os.environ["DISPLAY"] = f":{number}"
        yield
    finally:
        os.environ.pop("DISPLAY", None)
        _end(server)


def _end(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    try:
        server.wait(LONGEST_END_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _answers(display_name: str) -> bool:
    try:
        xlib = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True  # let Qt try
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    connection = xlib.XOpenDisplay(display_name.encode())
    if not connection:
        return False
    xlib.XCloseDisplay(ctypes.c_void_p(connection))
    return True
