"""Whether Python collects by itself, before, during and after the window's collector."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from ui.garbage import GuiThreadCollector


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    if was_enabled:
        gc.enable()
    else:
        gc.disable()


@pytest.mark.parametrize("before", [True, False], ids=["on", "off"])
def test_its_end_leaves_collecting_as_it_found_it(application: QGuiApplication, *, before: bool) -> None:
    if before:
        gc.enable()
    else:
        gc.disable()
    collector = GuiThreadCollector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled() is before
