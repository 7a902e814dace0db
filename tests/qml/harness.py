"""The pages in a window without a screen, and how to look at them: what is clipped, too small, or mute."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, QTranslator, QUrl
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent
from PySide6.QtQml import QJSValue, QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_scenes import SCENES
from ui.line_breaks import end_lines_between_words
from ui.preview import PREVIEW, Preview

INTERFACE = Path(__file__).resolve().parents[2] / "ui"
SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
SPACED = ("en", "vi")
"""Languages in which a word may never be broken."""
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters of Thai, Lao, Burmese and Khmer, whose words are not divided; staff read them on a page in English."""
SLACK = 1.5
"""Pixels that rounding may cost."""
MOST_TABS = 60


class Screen:
    """The window with a fake kiosk behind it, and every message Qt wrote."""

    def __init__(self, application: QGuiApplication) -> None:
        self.application = application
        self.messages: list[str] = []
        self.kiosk = FakeKiosk()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(INTERFACE / "qml"))
        self.engine.addImageProvider(PREVIEW, Preview(self.kiosk.camera))
        end_lines_between_words(self.engine)
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

    def tab_to(self, name: str) -> None:
        """Press Tab until an item has the keyboard."""
        for _ in range(MOST_TABS):
            self.key(Qt.Key.Key_Tab)
            if self.window.activeFocusItem().objectName() == name:
                return
        pytest.fail(f"Tab does not reach {name}")


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


def in_sight(item: QQuickItem) -> bool:
    """Whether no part of the page that scrolls has scrolled an item away."""
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    areas = [parent for parent in ancestors(item) if parent.inherits("QQuickFlickable")]
    return all(area.mapRectToScene(area.boundingRect()).contains(middle) for area in areas)


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
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))  # right for a half that is turned, too
        scrolls = False
        for parent in ancestors(item):
            if parent.inherits("QQuickFlickable"):
                scrolls = True
            if is_button(parent):
                inside = parent.mapRectFromItem(item, item.boundingRect())
                whole = QRectF(0, 0, parent.width(), parent.height())
                if not whole.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inside):
                    faults.append(f"outside its button: {described(item)}")
        across = place.left() < -SLACK or place.right() > width + SLACK
        down = place.top() < -SLACK or place.bottom() > height + SLACK
        if across or (down and not scrolls):
            faults.append(f"outside the window: {described(item)}")
    return faults


def faults_of_pages(screen: Screen, scenes: Iterable[str], tag: str) -> dict[str, list[str]]:
    """Return what is wrong with each of some pages in a language."""
    found = {}
    screen.speak(tag)
    for scene in scenes:
        screen.show(scene, tag)
        if faults := faults_of(screen, tag):
            found[scene] = faults
    return found


def broken_words(screen: Screen) -> list[str]:
    """Return the texts in which a word is wider than its line."""
    faults = []
    for item in filter(is_text, screen.items()):
        if "<p>" in item.property("text") or UNSPACED.search(item.property("text")):
            continue
        metrics = QFontMetricsF(item.property("font"))
        words = str(item.property("text")).split()
        widest = (
            item.property("contentWidth")
            if item.property("shrinks")
            else max(map(metrics.horizontalAdvance, words), default=0)
        )
        if widest > item.width() + SLACK:
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


def faults_of(screen: Screen, tag: str) -> list[str]:
    """Return all that is wrong with what the screen shows, and what Qt complained about since the last look."""
    found = clipped_texts(screen) + small_targets(screen) + wordless_buttons(screen)
    found += broken_words(screen) if tag in SPACED else []
    found += screen.messages
    screen.messages.clear()
    return found


def told(faults: dict[str, list[str]]) -> str:
    """Return the faults, one a line."""
    return "".join(f"\n{scene}: {fault}" for scene, found in faults.items() for fault in found)
