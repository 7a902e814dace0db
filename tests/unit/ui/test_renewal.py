"""New content between two visits: kept waiting while somebody is there."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.errors import ContentError
from kiosk.services.services import Services
from ui.renewal import Renewal


@dataclass
class FakeServices:
    """keeping_up and renewed, as the renewal sees them."""

    newer: "list[FakeServices | Exception]" = field(default_factory=list)
    installed_in: Path = Path("/nowhere")
    heard: list[str] = field(default_factory=list)

    @property
    def keeping_up(self) -> "FakeServices":
        return self

    def go_on(self) -> None:
        self.heard.append("go on")

    def rest(self) -> None:
        self.heard.append("rest")

    def close(self) -> None:
        self.heard.append("close")

    def renewed(self) -> "FakeServices | None":
        found = self.newer.pop(0) if self.newer else None
        if isinstance(found, Exception):
            raise found
        return found


@dataclass
class House:
    """Somebody visits, or nobody."""

    services: FakeServices
    is_free: bool = True
    taken: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.renewal = Renewal(cast(Services, self.services), lambda: self.is_free, self.taken.append)

    def look(self) -> None:
        """Look once, and wait for what the worker brings."""
        self.renewal.look()
        loop = QEventLoop()
        QTimer.singleShot(200, loop.quit)
        loop.exec()


@pytest.fixture
def house() -> Any:
    application = QCoreApplication.instance() or QGuiApplication([])
    made = House(FakeServices())
    yield made
    made.renewal.close()
    del application


def test_newer_content_is_handed_over_at_once_while_nobody_visits(house: House) -> None:
    newer = FakeServices()
    house.services.newer.append(newer)
    house.look()
    assert house.taken == [newer]
    house.look()
    assert newer.heard[-1] == "go on", "from now on the new services are asked"
    assert house.taken == [newer]


def test_newer_content_waits_for_the_end_of_a_visit(house: House) -> None:
    newer = FakeServices()
    house.services.newer.append(newer)
    house.renewal.look()
    house.is_free = False
    house.look()
    assert house.taken == []
    assert house.services.heard[-1] == "rest"
    house.is_free = True
    house.look()
    assert house.taken == [newer]


def test_what_is_installed_is_noticed_without_waiting_for_the_next_look(house: House, tmp_path: Path) -> None:
    house.renewal._timer.stop()
    house.services.installed_in = tmp_path
    house.look()
    newer = FakeServices()
    house.services.newer.append(newer)
    (tmp_path / "new").write_text("1", "utf-8")
    (tmp_path / "new").rename(tmp_path / "standing.json")
    patience = QElapsedTimer()
    patience.start()
    while not house.taken and patience.elapsed() < 20_000:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    assert house.taken == [newer]


def test_content_that_cannot_be_read_changes_nothing_and_is_tried_again(house: House) -> None:
    newer = FakeServices()
    house.services.newer += [ContentError("damaged"), newer]
    house.look()
    assert house.taken == []
    house.look()
    assert house.taken == [newer]


def test_closing_ends_what_goes_on(house: House) -> None:
    house.renewal.close()
    assert house.services.heard[-1] == "close"
