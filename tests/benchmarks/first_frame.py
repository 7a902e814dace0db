"""First frame of the kiosk against an empty Qt Quick window, from the start of the process (aim: at most 1.5 times).

The kiosk is started as `main.py run` starts it, in a fresh state folder. Its first frame is the sun and the name; the
time until the pages can be touched is printed too, without an aim.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
RUNS = 7
LIMIT = 1.5

EMPTY = """
import time
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; width: 1080; height: 1920 }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: print(time.time(), flush=True))
window.frameSwapped.connect(application.quit, Qt.ConnectionType.QueuedConnection)
application.exec()
"""
KIOSK = """
import time
from PySide6.QtCore import Qt
from kiosk.cli import entry
import ui.app
load_window = ui.app.load_window
fill = ui.app.Opening._fill
def watched(engine):
    window = load_window(engine)
    window.frameSwapped.connect(lambda: print(time.time(), flush=True))
    return window
def filled(self):
    if not self._begun:
        fill(self)
        # Queued: quitting closes the window, which must not happen while it is being drawn.
        self._window.frameSwapped.connect(self._application.quit, Qt.ConnectionType.QueuedConnection)
ui.app.load_window, ui.app.Opening._fill = watched, filled
entry.run_command(["run", "--window", "1080x1920"])
"""


def first_and_last(program: str) -> tuple[float, float]:
    """Return the seconds from the start of the process to its first and its last frame."""
    with tempfile.TemporaryDirectory() as state:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MADANG_STATE": state}
        environment["QT_QUICK_BACKEND"] = "software"
        begin = time.time()
        run = subprocess.run(
            [sys.executable, "-c", program],
            env=environment,
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=True,
        )
    frames = [float(line) for line in run.stdout.split()]
    return frames[0] - begin, frames[-1] - begin


def main() -> None:
    """Print the medians and their ratio."""
    times: dict[str, list[tuple[float, float]]] = {"empty": [], "kiosk": []}
    for _ in range(RUNS):
        for name, program in (("empty", EMPTY), ("kiosk", KIOSK)):
            times[name].append(first_and_last(program))
    empty, kiosk = (statistics.median(first for first, _ in times[name]) for name in ("empty", "kiosk"))
    ready = statistics.median(last for _, last in times["kiosk"])
    print(f"empty window {empty * 1000:.0f} ms, kiosk {kiosk * 1000:.0f} ms, ratio {kiosk / empty:.2f} (aim {LIMIT})")
    print(f"kiosk ready to be touched after {ready * 1000:.0f} ms, {ready / empty:.2f} times the empty window's frame")


if __name__ == "__main__":
    main()
