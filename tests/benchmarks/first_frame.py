"""First frame of the kiosk against an empty Qt Quick window, started in turn (aim: at most 1.5 times)."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
RUNS = 5
LIMIT = 1.5

EMPTY = """
import time; begin = time.perf_counter()
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; width: 1080; height: 1920 }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: (print(time.perf_counter() - begin, flush=True), application.quit()))
application.exec()
"""
KIOSK = """
import time; begin = time.perf_counter()
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQml import QQmlApplicationEngine
from kiosk.composition import open_house
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from ui.app import load_pages, offered_languages
from ui.viewmodels.kiosk import KioskViewModel
application = QGuiApplication([])
house = open_house()
kiosk = KioskViewModel(house.services, house.settings.screen, SilentMicrophone(), SilentPlayer(), offered_languages())
engine = QQmlApplicationEngine()
window = load_pages(engine, kiosk)
window.frameSwapped.connect(lambda: (print(time.perf_counter() - begin, flush=True), application.quit()))
window.show()
application.exec()
kiosk.close(); house.close()
"""


def main() -> None:
    """Print the medians and their ratio."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    times: dict[str, list[float]] = {"empty": [], "kiosk": []}
    for _ in range(RUNS):
        for name, program in (("empty", EMPTY), ("kiosk", KIOSK)):
            run = subprocess.run(
                [sys.executable, "-c", program],
                env=environment,
                cwd=REPOSITORY,
                capture_output=True,
                text=True,
                check=True,
            )
            times[name].append(float(run.stdout.split()[0]))
    empty, kiosk = statistics.median(times["empty"]), statistics.median(times["kiosk"])
    print(f"empty window {empty * 1000:.0f} ms, kiosk {kiosk * 1000:.0f} ms, ratio {kiosk / empty:.2f} (aim {LIMIT})")


if __name__ == "__main__":
    main()
