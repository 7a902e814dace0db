"""One window for all tests of a file; each begins plain and ends without a complaint of Qt's."""

import os
import sys
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication

from tests.qml.harness import SHAPES, Screen
from ui.garbage import GuiThreadCollector


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
    collector = GuiThreadCollector()
    opened = Screen(application)
    opened.messages = heard
    yield opened
    opened.window.close()
    opened.engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    collector.stop()
    qInstallMessageHandler(previous)


@pytest.fixture(autouse=True)
def _plain(screen: Screen) -> Iterator[None]:
    screen.messages.clear()
    screen.kiosk.values["comfort"].put(textScale=1.0, highContrast=False, lowReach=False)
    screen.window.resize(*SHAPES["portrait"])
    screen.speak("en")
    yield
    assert screen.messages == []
