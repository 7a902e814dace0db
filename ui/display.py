"""Choosing where the window goes, before Qt does: Qt ends the process when a display cannot be opened."""

import ctypes
import os
import select
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import MachineError


def choose_platform(vnc_port: int) -> None:
    """Use the platform the environment names, else X or Wayland, else Qt's VNC screen on loopback.

    Raises MachineError display-missing when DISPLAY names a display that does not answer.
    """
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY")
    if display:
        if not _answers(display):
            message = f"The display {display} cannot be opened. Start the desktop first, or unset DISPLAY for VNC."
            raise MachineError(message, code="display-missing")
        return
    os.environ["QT_QPA_PLATFORM"] = f"vnc:size=1080x1920:port={vnc_port}"
    print(f"No display: open localhost:{vnc_port} in a VNC viewer on this machine.", file=sys.stderr)  # noqa: T201
    print(f"From another machine: ssh -L {vnc_port}:localhost:{vnc_port} THIS-MACHINE, then the same.", file=sys.stderr)  # noqa: T201


def keep_to_loopback(vnc_port: int) -> None:
    """Close the VNC screen to other machines: Qt opens it to all of them and knows no password.

    Raises MachineError display-missing where the system does not allow it, or where another program has the port.
    """
    listeners = list(_listeners(vnc_port))
    if not listeners:
        message = f"The VNC screen cannot use port {vnc_port}. End the program that has it, or set screen.vnc_port."
        raise MachineError(message, code="display-missing")
    for listener in listeners:
        with listener:
            try:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo")
            except OSError as error:
                message = (
                    f"The VNC screen would be open to the network ({error}). Use a display, or a kernel from 5.7 on."
                )
                raise MachineError(message, code="display-missing") from error
            _drop_waiting(listener)


def _listeners(port: int) -> Iterator[socket.socket]:
    """Yield this process's TCP sockets that listen on a port, as copies: closing one leaves the original open."""
    for link in list(Path("/proc/self/fd").iterdir()):
        try:
            if not stat.S_ISSOCK(link.stat().st_mode):
                continue
            copy = socket.socket(fileno=os.dup(int(link.name)))
        except OSError:
            continue  # closed meanwhile
        internet = copy.family in (socket.AF_INET, socket.AF_INET6)
        if internet and copy.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) and copy.getsockname()[1] == port:
            yield copy
        else:
            copy.close()


def _drop_waiting(listener: socket.socket) -> None:
    """Drop who connected in the moment before the socket was closed to them."""
    while select.select([listener], [], [], 0)[0]:
        connection, _ = listener.accept()
        connection.close()


def _answers(display: str) -> bool:
    try:
        xlib = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True  # let Qt try
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    connection = xlib.XOpenDisplay(display.encode())
    if not connection:
        return False
    xlib.XCloseDisplay(ctypes.c_void_p(connection))
    return True
