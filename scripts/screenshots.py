"""Saves pictures of the pages, with sample data: `python scripts/screenshots.py OUT_FOLDER [--languages en,ko] ...`.

No display is needed. Every scene of tests/fakes/qml_scenes is drawn upright and lying; `--scale 2` draws large text,
`--contrast` strong contrast, `--low` the low reach, `--scenes home,answer` only some.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer, QTranslator, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_scenes import SCENES
from ui.line_breaks import end_lines_between_words
from ui.preview import PREVIEW, Preview

INTERFACE = Path(__file__).resolve().parent.parent / "ui"
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
SETTLE_MILLISECONDS = 420


def wait(milliseconds: int = SETTLE_MILLISECONDS) -> None:
    """Let Qt work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--languages", default="en,ko,zh,vi,ur")
    parser.add_argument("--scenes", default=",".join(SCENES))
    parser.add_argument("--shapes", default=",".join(SHAPES))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--low", action="store_true")
    return parser.parse_args()


def main() -> int:
    """Save the pictures."""
    wanted = arguments()
    wanted.out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    application.setFont(QFont("Noto Sans"))
    kiosk = FakeKiosk()
    kiosk.values["comfort"].put(textScale=wanted.scale, highContrast=wanted.contrast, lowReach=wanted.low)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(INTERFACE / "qml"))
    engine.addImageProvider(PREVIEW, Preview(kiosk.camera))
    end_lines_between_words(engine)
    engine.setInitialProperties({"kiosk": kiosk})
    engine.load(QUrl.fromLocalFile(str(INTERFACE / "qml" / "Main.qml")))
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return 1
    for tag in wanted.languages.split(","):
        translator = QTranslator()
        if translator.load(f"madang_{tag}", str(INTERFACE / "i18n")):
            application.installTranslator(translator)
        engine.retranslate()
        for shape in wanted.shapes.split(","):
            window.resize(*SHAPES[shape])
            for scene in wanted.scenes.split(","):
                kiosk.speak(tag)
                SCENES[scene](kiosk)
                wait()
                window.grabWindow().save(str(wanted.out / f"{scene}-{tag}-{shape}.png"))
        application.removeTranslator(translator)
    del engine
    return 0


if __name__ == "__main__":
    sys.exit(main())
