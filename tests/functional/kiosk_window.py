"""The real kiosk on a virtual screen, driven by a finger (xdotool) and looked at through its observer."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 40.0
LOOK_EVERY_SECONDS = 0.05
SCROLL_SECONDS = 1.0
AFTER_SCROLLING_SECONDS = 0.7
"""A page that stands still counts as moving a little longer, and a touch then only stops it."""
PROGRAMS = ("Xvfb", "xdotool")


def missing_programs() -> list[str]:
    """Return which of the needed programs this machine lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class KioskWindow:
    """A kiosk process with its own display, state folder and home. A context manager."""

    def __init__(
        self,
        environment: Mapping[str, str] = {},
        *,
        width: int = 1080,
        height: int = 1920,
        program: Sequence[str] = (str(REPOSITORY / "main.py"),),
    ) -> None:
        """environment: what the kiosk gets besides, such as a sound card. program: what Python runs as the kiosk."""
        self._extra = dict(environment)
        self._program = tuple(program)
        self._size = (width, height)
        self._stack = contextlib.ExitStack()
        self.folder = Path()
        self._display = ""
        self._kiosk: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self._replies = b""

    def __enter__(self) -> Self:
        with contextlib.ExitStack() as opening:
            opening.callback(self._stack.close)
            self._open()
            opening.pop_all()
        return self

    def _open(self) -> None:
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="madang-kiosk-")))
        self._display = self._start_display()
        (self.folder / "home").mkdir()
        command = [sys.executable, *self._program, "run", "--window", "{}x{}".format(*self._size)]
        with (self.folder / "stderr").open("wb") as errors:
            self._kiosk = subprocess.Popen(command, env=self._environment(), stderr=errors, cwd=self.folder)
        self._stack.callback(self._end)
        self._connect()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def pid(self) -> int:
        """The kiosk's process."""
        assert self._kiosk is not None
        return self._kiosk.pid

    # --- looking ---

    @property
    def page(self) -> str:
        """The page shown."""
        return str(self._ask({"page": True})["page"])

    def find(self, name: str) -> dict[str, Any] | None:
        """Return a visible item: centre x, y on the screen, width, height, text, in_sight; None if not there."""
        found: dict[str, Any] | None = self._ask({"find": name})["item"]
        return found

    def text(self, name: str) -> str:
        """Return an item's text, waiting for the item."""
        return str(self.wait_for(name)["text"])

    def wait_for(self, name: str) -> dict[str, Any]:
        """Wait for a visible item. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if (item := self.find(name)) is not None and item["enabled"] and item["width"]:
                return item
            time.sleep(LOOK_EVERY_SECONDS)
        raise TimeoutError(f"{name!r} is not on page {self.page!r}; {self.errors()}")

    def wait_for_any(self, *names: str) -> str:
        """Wait for one of these items and return its name. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if found := next((name for name in names if self.find(name) is not None), None):
                return found
            time.sleep(LOOK_EVERY_SECONDS)
        raise TimeoutError(f"none of {names} on page {self.page!r}; {self.errors()}")

    def wait_for_page(self, *names: str) -> str:
        """Wait for one of these pages and return which it is. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if (page := self.page) in names:
                return page
            time.sleep(LOOK_EVERY_SECONDS)
        raise TimeoutError(f"page {self.page!r} instead of {names}; {self.errors()}")

    def picture(self, file: Path) -> Path:
        """Save what the window shows."""
        assert self._ask({"grab": str(file)})["saved"]
        return file

    def errors(self) -> str:
        """Return what the kiosk wrote on its standard error."""
        return (self.folder / "stderr").read_text("utf-8", "replace")

    # --- touching ---

    def touch(self, name: str) -> None:
        """Touch an item with a finger, scrolling down to it first where it is out of sight."""
        item = first = self._settled(name)
        for _ in range(40):
            if item["in_sight"] and not self._is_covered(item):
                break
            self._xdotool("mousemove", str(self._size[0] // 2), str(self._size[1] // 2), "click", "5")
            item = self._moved(name, item)
        if item != first:
            time.sleep(AFTER_SCROLLING_SECONDS)
        self._xdotool("mousemove", str(item["x"]), str(item["y"]), "click", "1")

    def touch_part(self, name: str, right: float, down: float) -> None:
        """Touch a place in an item, given as parts of its width and height, such as a key of the keyboard."""
        item = self.wait_for(name)
        x = item["x"] + (right - 0.5) * item["width"]
        y = item["y"] + (down - 0.5) * item["height"]
        self._xdotool("mousemove", str(round(x)), str(round(y)), "click", "1")

    def hold(self, name: str, seconds: float) -> None:
        """Touch an item and stay on it."""
        item = self._settled(name)
        self._xdotool("mousemove", str(item["x"]), str(item["y"]), "mousedown", "1")
        time.sleep(seconds)
        self._xdotool("mouseup", "1")

    def type(self, text: str) -> None:
        """Type on the physical keyboard."""
        self._xdotool("type", "--delay", "15", text)

    def key(self, name: str) -> None:
        """Press a key such as Return."""
        self._xdotool("key", name)

    def _moved(self, name: str, before: dict[str, Any]) -> dict[str, Any]:
        """Return an item once it has left a place and stands again, or does not move at all."""
        end = time.monotonic() + SCROLL_SECONDS
        while self.wait_for(name) == before and time.monotonic() < end:
            time.sleep(LOOK_EVERY_SECONDS)
        return self._settled(name)

    def _settled(self, name: str) -> dict[str, Any]:
        """Return an item once it has stopped moving."""
        before = self.wait_for(name)
        while True:
            time.sleep(LOOK_EVERY_SECONDS)
            now = self.wait_for(name)
            if now == before:
                return now
            before = now

    def _is_covered(self, item: dict[str, Any]) -> bool:
        """Tell whether the button which says that there is more below lies over an item's centre."""
        more = self.find("moreButton")
        return more is not None and item != more and abs(item["y"] - more["y"]) < more["height"] / 2

    # --- inside ---

    def _environment(self) -> dict[str, str]:
        own = {
            "DISPLAY": self._display,
            "HOME": str(self.folder / "home"),
            "MADANG_STATE": str(self.folder / "state"),
            "MADANG_OBSERVE": str(self.folder / "observe"),
            "MADANG_MODELS": os.environ.get("MADANG_MODELS") or str(REPOSITORY / "models"),
        }
        without = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
        return {k: v for k, v in os.environ.items() if k not in without} | own | self._extra

    def _start_display(self) -> str:
        reader, writer = os.pipe()
        size = "{}x{}x24".format(*self._size)
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        self._stack.callback(display.wait)
        self._stack.callback(display.terminate)
        os.close(writer)
        with os.fdopen(reader) as answer:
            return f":{answer.readline().strip()}"

    def _connect(self) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(str(self.folder / "observe"))
            except OSError:
                connection.close()
                if time.monotonic() > end or (self._kiosk is not None and self._kiosk.poll() is not None):
                    raise TimeoutError(f"the kiosk did not open: {self.errors()}") from None
                time.sleep(LOOK_EVERY_SECONDS)
            else:
                connection.settimeout(PATIENCE_SECONDS)
                self._socket = connection
                self._stack.callback(connection.close)
                return

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        assert self._socket is not None
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        while b"\n" not in self._replies:
            piece = self._socket.recv(65536)
            if not piece:
                raise ConnectionError(f"the kiosk has ended: {self.errors()}")
            self._replies += piece
        line, _, self._replies = self._replies.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self._display}, check=True, timeout=20)

    def _end(self) -> None:
        if self._kiosk is None:
            return
        self._kiosk.terminate()
        try:
            self._kiosk.wait(15)
        except subprocess.TimeoutExpired:
            self._kiosk.kill()
            self._kiosk.wait()
