"""Choosing where the window goes, before Qt does: Qt ends the process when a display cannot be opened."""

import ctypes
import os
import sys

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
    print(f"No display: connect a VNC viewer to this machine's port {vnc_port}.", file=sys.stderr)  # noqa: T201


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
