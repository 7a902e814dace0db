"""Saves a picture of every page: `python scripts/screenshots.py OUT_FOLDER [tag ...]`. No display is needed."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.composition import open_house
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from ui.app import Translations, load_pages, offered_languages
from ui.viewmodels.kiosk import KioskViewModel

SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
QUESTIONS = {
    "en": ("I moved to a new house, who do I tell", "how to buy a car", "my husband is hitting me"),
    "ko": ("이사했는데 어디에 말해요", "자동차 사고 싶어요", "남편이 때려요"),
    "zh": ("我搬家了要告诉谁", "怎么买车", "老公在打我"),
    "vi": ("tôi mới chuyển nhà phải báo ai", "mua xe ô tô thế nào", "chồng đang đánh tôi"),
}


def wait(milliseconds: int = 350) -> None:
    """Let Qt work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def visit(kiosk: KioskViewModel, window: QQuickWindow, tag: str, out: Path, shape: str) -> None:
    """Walk through the pages in one language and save each."""

    def save(name: str, milliseconds: int = 350) -> None:
        wait(milliseconds)
        window.grabWindow().save(str(out / f"{shape}-{tag}-{name}.png"))

    known, unknown, urgent = QUESTIONS[tag]
    save("01-attract")
    kiosk.start()
    save("02-language")
    kiosk.chooseLanguage(tag)
    save("03-home")
    kiosk.openAsking()
    save("04-asking")
    kiosk.openTyping()
    save("05-typing", 900)
    kiosk.property("ask").submit(known)
    save("06-answer", 2500)
    kiosk.property("takeAway").makeQr()
    save("07-answer-again")
    kiosk.openHeard()
    save("08-heard")
    kiosk.property("ask").submit(unknown)
    save("09-unknown", 900)
    kiosk.property("ask").submit(urgent)
    save("10-emergency", 900)
    kiosk.openTopic("work")
    save("11-topic")
    kiosk.openEmergencies()
    save("12-help")
    kiosk.callStaff()
    save("13-staff")
    kiosk.dismissStaff()
    kiosk.property("comfort").setLargeText(True)
    kiosk.openAnswer("R-12")
    save("14-answer-large")
    kiosk.openHome()
    save("15-home-large")
    kiosk.property("comfort").setLargeText(False)
    kiosk.property("comfort").setHighContrast(True)
    kiosk.openAnswer("L-08")
    save("16-answer-contrast")
    kiosk.finish()
    save("17-goodbye")
    kiosk.wipe()


def main() -> int:
    """Save the pages of the languages named, or of English and Vietnamese."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    house = open_house()
    kiosk = KioskViewModel(
        house.services, house.settings.screen, SilentMicrophone(), SilentPlayer(), offered_languages()
    )
    engine = QQmlApplicationEngine()
    translations = Translations(application, engine)
    kiosk.languageChanged.connect(translations.use)
    window = load_pages(engine, kiosk)
    for shape, size in SHAPES.items():
        window.resize(*size)
        window.show()
        for tag in sys.argv[2:] or ("en", "vi"):
            visit(kiosk, window, tag, out, shape)
    kiosk.close()
    house.close()
    del engine
    return 0


if __name__ == "__main__":
    sys.exit(main())
