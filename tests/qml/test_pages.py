"""Every page in every language, size and shape: no warning, nothing clipped, everything large enough to touch."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QPointF,
    QRectF,
    Qt,
    QtMsgType,
    QTranslator,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QKeyEvent
from PySide6.QtQml import QJSValue, QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_scenes import SCENES

INTERFACE = Path(__file__).resolve().parents[2] / "ui"
LANGUAGES = ("en", "ko", "zh", "vi", "ur")
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
SPACED = ("en", "vi")
"""Languages in which a word may never be broken."""
SLACK = 1.5
"""Pixels that rounding may cost."""


class Screen:
    """The window with a fake kiosk behind it, and every message Qt wrote."""

    def __init__(self, application: QGuiApplication) -> None:
        self.application = application
        self.messages: list[str] = []
        self.kiosk = FakeKiosk()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(INTERFACE / "qml"))
        self.engine.setInitialProperties({"kiosk": self.kiosk})
        self.engine.load(QUrl.fromLocalFile(str(INTERFACE / "qml" / "Main.qml")))
        root = self.engine.rootObjects()[0]
        assert isinstance(root, QQuickWindow)
        self.window = root
        self._translator: QTranslator | None = None

    def theme(self, name: str) -> Any:
        """Return a value of the Theme."""
        theme = self.engine.singletonInstance("Madang", "Theme")
        assert isinstance(theme, QObject)
        value = theme.property(name)
        return value.toVariant() if isinstance(value, QJSValue) else value

    def speak(self, tag: str) -> None:
        """Show the interface and the sample data in a language."""
        if self._translator is not None:
            self.application.removeTranslator(self._translator)
        self._translator = QTranslator()
        if self._translator.load(f"madang_{tag}", str(INTERFACE / "i18n")):
            self.application.installTranslator(self._translator)
        self.engine.retranslate()

    def show(self, scene: str, tag: str) -> None:
        """Open a scene and let its layout come to rest."""
        self.kiosk.calls.clear()
        self.kiosk.speak(tag)
        SCENES[scene](self.kiosk)
        self.settle()

    def settle(self) -> None:
        """Let bindings and layouts come to rest."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        self.window.grabWindow()
        QCoreApplication.processEvents()

    def items(self) -> Iterator[QQuickItem]:
        """Yield every visible item."""
        yield from walk(self.window.contentItem())

    def find(self, name: str) -> QQuickItem:
        """Return the visible item of this objectName."""
        found = next((item for item in self.items() if item.objectName() == name), None)
        assert found is not None, f"{name} is not on the page"
        return found

    def press(self, name: str) -> None:
        """Touch the middle of an item."""
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Press and release a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self.window, event)
        self.settle()


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible items under an item, depth first."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from walk(child)


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the parents of an item, the nearest first."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def is_text(item: QQuickItem) -> bool:
    """Whether an item is a Text, or one that is read aloud."""
    return (item.inherits("QQuickText") or item.inherits("QQuickTextEdit")) and bool(item.property("text"))


def is_button(item: QQuickItem) -> bool:
    """Whether an item can be touched."""
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")


def described(item: QQuickItem) -> str:
    """Return how to find an item by hand."""
    names = [parent.objectName() for parent in ancestors(item) if parent.objectName()]
    return f"{item.objectName() or item.metaObject().className()} {item.property('text')!r} in {names[:2]}"


def clipped_texts(screen: Screen) -> list[str]:
    """Return the texts that do not fit into their item, their button, or the window (unless they scroll)."""
    faults = []
    width, height = screen.window.width(), screen.window.height()
    for item in filter(is_text, screen.items()):
        if item.property("paintedWidth") > item.width() + SLACK or item.property("truncated"):
            faults.append(f"too narrow: {described(item)}")
        if item.property("paintedHeight") > item.height() + SLACK:
            faults.append(f"too low: {described(item)}")
        corner = item.mapToScene(QPointF(0, 0))
        scrolls = False
        for parent in ancestors(item):
            if parent.inherits("QQuickFlickable"):
                scrolls = True
            if is_button(parent):
                inside = parent.mapRectFromItem(item, item.boundingRect())
                whole = QRectF(0, 0, parent.width(), parent.height())
                if not whole.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inside):
                    faults.append(f"outside its button: {described(item)}")
        across = corner.x() < -SLACK or corner.x() + item.width() > width + SLACK
        down = corner.y() < -SLACK or corner.y() + item.height() > height + SLACK
        if across or (down and not scrolls):
            faults.append(f"outside the window: {described(item)}")
    return faults


def broken_words(screen: Screen) -> list[str]:
    """Return the texts in which a word is wider than its line."""
    faults = []
    for item in filter(is_text, screen.items()):
        if "<p>" in item.property("text"):
            continue
        metrics = QFontMetricsF(item.property("font"))
        words = str(item.property("text")).split()
        if words and max(map(metrics.horizontalAdvance, words)) > item.width() + SLACK:
            faults.append(f"word broken: {described(item)}")
    return faults


def small_targets(screen: Screen) -> list[str]:
    """Return the buttons smaller than a finger."""
    touch = screen.theme("touch")
    return [
        f"{item.width():.0f}x{item.height():.0f} < {touch}: {described(item)}"
        for item in filter(is_button, screen.items())
        if min(item.width(), item.height()) < touch - SLACK
    ]


def wordless_buttons(screen: Screen) -> list[str]:
    """Return the buttons that show a drawing without a word."""
    return [
        described(item)
        for item in screen.items()
        if item.inherits("QQuickAbstractButton")
        and item.objectName() not in ("startButton", "micButton")
        and not any(is_text(inner) for inner in walk(item))
    ]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """Return one window for all tests; what Qt says is kept in its messages."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(application, QGuiApplication)
    application.setFont(QFont("Noto Sans"))
    heard: list[str] = []

    def keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            print(message, file=sys.__stderr__)
        if kind != QtMsgType.QtDebugMsg:
            heard.append(f"{context.file}: {message}")

    previous = qInstallMessageHandler(keep)
    opened = Screen(application)
    opened.messages = heard
    yield opened
    opened.window.close()
    opened.engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    qInstallMessageHandler(previous)


@pytest.fixture(autouse=True)
def _plain(screen: Screen) -> Iterator[None]:
    screen.messages.clear()
    screen.kiosk.values["comfort"].put(textScale=1.0, highContrast=False, lowReach=False)
    screen.window.resize(*SHAPES["portrait"])
    screen.speak("en")
    yield
    assert screen.messages == []


@pytest.mark.parametrize("tag", ["en", "ur", "ko"])
def test_the_sentence_that_is_read_is_marked_and_moves_nothing(screen: Screen, tag: str) -> None:
    screen.speak(tag)
    screen.show("answer", tag)
    short = screen.find("answerShort")
    lines = short.property("lineCount")
    before = (short.width(), short.height(), short.property("paintedWidth"), short.property("text"))
    screen.show("answer-reading", tag)
    short, reading = screen.find("answerShort"), screen.kiosk.values["reading"].values
    marked = short.property("text")[reading["markStart"] : reading["markEnd"]]
    assert short.property("selectedText").strip() == marked.strip() != ""
    after = (short.width(), short.height(), short.property("paintedWidth"), short.property("text"))
    assert (after, short.property("lineCount")) == (before, lines)
    screen.kiosk.values["reading"].put(place="bring/0", markStart=0, markEnd=4)
    screen.settle()
    assert short.property("selectedText") == ""
    assert len(screen.find("bring_0").property("selectedText")) == 4
    screen.kiosk.values["reading"].put(state="silent", place="", markStart=0, markEnd=0)
    screen.settle()
    assert screen.find("bring_0").property("selectedText") == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_page_fits(screen: Screen, tag: str, shape: str, scale: float) -> None:
    """Nothing is clipped, broken, too small or mute, and Qt has nothing to complain about."""
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale)
    screen.speak(tag)
    faults = {}
    for scene in SCENES:
        screen.show(scene, tag)
        found = clipped_texts(screen) + small_targets(screen) + wordless_buttons(screen)
        found += broken_words(screen) if tag in SPACED else []
        found += screen.messages
        screen.messages.clear()
        if found:
            faults[scene] = found
    assert faults == {}, told(faults)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_low_reach_and_strong_contrast_fit_too(screen: Screen, shape: str, scale: float) -> None:
    """The comfort switches spoil nothing, and on an upright screen every button comes within low reach."""
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale, highContrast=True, lowReach=True)
    faults = {}
    for scene in SCENES:
        screen.show(scene, "en")
        found = clipped_texts(screen) + small_targets(screen)
        if shape == "portrait" and scene != "attract":
            limit = screen.window.height() * 0.28
            found += [
                f"too high: {described(item)}"
                for item in filter(is_button, screen.items())
                if item.mapToScene(QPointF(0, 0)).y() < limit and item.isEnabled()
            ]
        if found:
            faults[scene] = found
    assert faults == {}, told(faults)


def told(faults: dict[str, list[str]]) -> str:
    """Return the faults, one a line."""
    return "".join(f"\n{scene}: {fault}" for scene, found in faults.items() for fault in found)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("strong", [False, True])
def test_contrast(screen: Screen, strong: bool) -> None:
    """Texts have 4.5 to 1 (7 to 1 with strong contrast, but for the red), outlines 3 to 1."""
    screen.kiosk.values["comfort"].put(highContrast=strong)
    faults = []
    for name, least in (("textPairs", 4.5), ("shapePairs", 3.0)):
        pairs = screen.theme(name)
        assert pairs
        for front, back in pairs:
            ratio = contrast(screen.theme(front), screen.theme(back))
            wanted = 7.0 if strong and least > 4 and back != "alarm" else least
            if ratio < wanted:
                faults.append(f"{front} on {back}: {ratio:.2f}")
    assert faults == []


def test_every_drawing_is_there(screen: Screen) -> None:
    """Each drawing that a page names is a file (a missing one would be a warning as well)."""
    drawings = {file.stem for file in (INTERFACE / "qml" / "Madang" / "icons").glob("*.svg")}
    named = set()
    for scene in SCENES:
        screen.show(scene, "en")
        named |= {item.property("symbol") for item in screen.items() if item.property("symbol")}
    assert named
    assert named <= drawings


def test_right_to_left_is_mirrored(screen: Screen) -> None:
    """The way back stands where reading begins."""
    screen.show("answer", "en")
    assert screen.find("backButton").mapToScene(QPointF(0, 0)).x() < 540
    screen.show("answer", "ur")
    assert screen.find("backButton").mapToScene(QPointF(0, 0)).x() > 540


def test_keys_reach_everything(screen: Screen) -> None:
    """Tab visits every button of the page, what it visits is in sight, Enter presses it."""
    screen.show("home", "en")
    wanted = {item.objectName() for item in filter(is_button, screen.items()) if item.isEnabled()} - {"moreButton"}
    visited = set()
    for _ in range(40):
        screen.key(Qt.Key.Key_Tab)
        focused = screen.window.activeFocusItem()
        visited.add(focused.objectName())
        top = focused.mapToScene(QPointF(0, 0)).y()
        assert -SLACK <= top <= screen.window.height() - focused.height() + SLACK
        if focused.objectName() == "topic_work":
            screen.key(Qt.Key.Key_Return)
    assert wanted <= visited
    assert ("openTopic", "work") in screen.kiosk.calls


def test_escape_goes_back_and_closes_sheets_first(screen: Screen) -> None:
    """Esc closes the code, then leaves the page."""
    screen.show("qr", "en")
    screen.key(Qt.Key.Key_Escape)
    assert screen.kiosk.values["takeAway"].values["qrRows"] == []
    assert ("back",) not in screen.kiosk.calls
    screen.key(Qt.Key.Key_Escape)
    assert ("back",) in screen.kiosk.calls


TOUCHES = [
    ("attract", "startButton", "kiosk", ("start",)),
    ("attract", "callStaffButton", "kiosk", ("callStaff",)),
    ("language", "language_vi", "kiosk", ("chooseLanguage", "vi")),
    ("language", "sample_ko", "kiosk", ("playSample", "ko")),
    ("home", "micButton", "ask", ("startListening",)),
    ("home", "typeButton", "kiosk", ("openTyping",)),
    ("home", "benefitsButton", "kiosk", ("openBenefits",)),
    ("home", "formsButton", "kiosk", ("openForms",)),
    ("form-text", "formMicButton", "kiosk", ("sayAnswer",)),
    ("form-packet", "printButton", "takeAway", ("print",)),
    ("form-packet", "qrButton", "takeAway", ("makeQr",)),
    ("form-packet", "finishButton", "kiosk", ("finish",)),
    ("home", "topic_work", "kiosk", ("openTopic", "work")),
    ("home", "emergencyButton", "kiosk", ("openEmergencies",)),
    ("home", "languageButton", "kiosk", ("openLanguages",)),
    ("home", "finishButton", "kiosk", ("finish",)),
    ("asking", "stopListeningButton", "ask", ("stopListening",)),
    ("asking", "cancelListeningButton", "ask", ("cancel",)),
    ("asking-nothing", "sayAgainButton", "ask", ("startListening",)),
    ("typing", "suggestion_R-12", "kiosk", ("openAnswer", "R-12")),
    ("heard", "confirmHeardButton", "ask", ("confirm",)),
    ("heard", "alternative_1", "ask", ("chooseAlternative", 1)),
    ("answer", "correctHeardButton", "kiosk", ("openHeard",)),
    ("answer", "listenButton", "reading", ("read",)),
    ("answer-reading", "listenButton", "reading", ("pause",)),
    ("answer-reading", "stopReadingButton", "reading", ("stop",)),
    ("answer", "printButton", "takeAway", ("print",)),
    ("answer", "qrButton", "takeAway", ("makeQr",)),
    ("answer", "finishButton", "kiosk", ("finish",)),
    ("answer", "backButton", "kiosk", ("back",)),
    ("answer", "homeButton", "kiosk", ("openHome",)),
    ("choose", "candidate_R-12", "kiosk", ("openAnswer", "R-12")),
    ("refusal", "refusalStaffButton", "kiosk", ("callStaff",)),
    ("topic", "topicQuestion_L-01", "kiosk", ("openAnswer", "L-01")),
    ("goodbye", "face_good", "kiosk", ("rate", "good")),
    ("idle", "stillHereButton", "kiosk", ("stillHere",)),
    ("error", "dismissErrorButton", "kiosk", ("dismissError",)),
    ("print-problem", "cancelPrintButton", "takeAway", ("cancelPrint",)),
    ("print-done", "didPrintYesButton", "takeAway", ("askedDidPrint", True)),
    ("print-done", "didPrintNoButton", "takeAway", ("askedDidPrint", False)),
    ("print-failed", "printAgainButton", "takeAway", ("printAgain",)),
    ("qr-several", "nextQrButton", "takeAway", ("showQr", 2)),
    ("qr-several", "previousQrButton", "takeAway", ("showQr", 0)),
]


@pytest.mark.parametrize(("scene", "button", "part", "call"), TOUCHES)
def test_touch(screen: Screen, scene: str, button: str, part: str, call: tuple[object, ...]) -> None:
    """A touch on a button does what it says."""
    screen.show(scene, "en")
    served = screen.kiosk if part == "kiosk" else screen.kiosk.values[part]
    served.calls.clear()
    screen.press(button)
    assert call in served.calls


def test_no_paper_leads_to_the_phone(screen: Screen) -> None:
    """Who says that nothing was printed is offered the phone."""
    screen.show("print-done", "en")
    screen.press("didPrintNoButton")
    assert "sorry" in screen.find("printState").property("text")
    screen.press("printQrButton")
    assert screen.find("qrCode").width() > 300


def test_none_of_these_leads_to_people(screen: Screen) -> None:
    """When no card is meant, the page says so and offers a person, without the same cards again."""
    screen.show("choose", "en")
    screen.press("noneOfTheseButton")
    assert screen.find("refusalTitle").property("text") == "I do not know this"
    assert not [item for item in screen.items() if item.objectName().startswith("candidate_")]


def test_typed_words_are_asked(screen: Screen) -> None:
    """A physical keyboard types, Enter asks."""
    screen.show("home", "en")
    screen.show("typing", "en")
    field = screen.find("questionField")
    assert field.hasActiveFocus()
    ask = screen.kiosk.values["ask"]
    ask.calls.clear()
    for key in (Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_E):
        QTest.keyClick(screen.window, key)
    assert ("typing", "wage") in ask.calls
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    assert ("submit", "wage") in ask.calls


def holding(screen: Screen, milliseconds: int) -> list[str]:
    """Return what is asked of the microphone while its button is held; the kiosk answers as the real one does."""
    ask = screen.kiosk.values["ask"]
    ask.calls.clear()
    item = screen.find("micButton")
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(screen.window, button, none, middle)
    listens(screen)
    QTest.qWait(milliseconds)
    QTest.mouseRelease(screen.window, button, none, middle)
    return [str(call[0]) for call in ask.calls]


def listens(screen: Screen) -> None:
    """Show the page on which the kiosk listens; the button that was pressed is gone."""
    SCENES["asking"](screen.kiosk)
    screen.settle()


def test_letting_go_after_holding_ends_the_question(screen: Screen) -> None:
    """The microphone listens from the press on; who held it has said all."""
    screen.show("home", "en")
    assert holding(screen, 700) == ["startListening", "stopListening"]


def test_the_space_bar_is_held_to_talk(screen: Screen) -> None:
    """A physical keyboard does what the finger does, and its repetition changes nothing."""
    screen.show("home", "en")
    ask = screen.kiosk.values["ask"]
    ask.calls.clear()
    QTest.keyPress(screen.window, Qt.Key.Key_Space)
    listens(screen)
    QTest.qWait(700)
    repeated = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_Space), Qt.KeyboardModifier.NoModifier, " ", True)
    QCoreApplication.sendEvent(screen.window, repeated)
    QTest.keyRelease(screen.window, Qt.Key.Key_Space)
    assert [call[0] for call in ask.calls] == ["startListening", "stopListening"]
