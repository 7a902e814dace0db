"""Lets a test look at the window: where an item is, what it says, a picture. It reads; it never touches.

Off unless MADANG_OBSERVE names a Unix socket to make. One JSON object a line, one answer a line.
"""

import json
import os
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QPointF
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtQuick import QQuickItem, QQuickWindow

VARIABLE = "MADANG_OBSERVE"


class Observer(QObject):
    """Answers {"find": objectName}, {"grab": path} and {"page": true}."""

    def __init__(self, window: QQuickWindow, kiosk: Callable[[], QObject], path: str) -> None:
        super().__init__(window)
        self._window, self._kiosk = window, kiosk
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(path)

    @classmethod
    def from_environment(cls, window: QQuickWindow, kiosk: Callable[[], QObject]) -> "Observer | None":
        """Return an observer when a test asked for one."""
        path = os.environ.get(VARIABLE)
        return cls(window, kiosk, path) if path else None

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.readyRead.connect(lambda: self._answer(connection))
        connection.disconnected.connect(connection.deleteLater)

    def _answer(self, connection: QLocalSocket) -> None:
        while connection.canReadLine():
            request = json.loads(bytes(connection.readLine().data()))
            connection.write(json.dumps(self._look(request), ensure_ascii=False).encode() + b"\n")

    def _look(self, request: dict[str, Any]) -> dict[str, Any]:
        if "grab" in request:
            return {"saved": self._window.grabWindow().save(request["grab"])}
        answer: dict[str, Any] = {"page": self._kiosk().property("page")}
        if "find" in request:
            item = find_item(self._window.contentItem(), request["find"])
            answer["item"] = _describe(item) if item is not None else None
        return answer


def find_item(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the first visible item with this objectName, depth first."""
    for child in root.childItems():
        if not child.isVisible():
            continue
        if child.objectName() == name:
            return child
        if (found := find_item(child, name)) is not None:
            return found
    return None


def _describe(item: QQuickItem) -> dict[str, Any]:
    centre = item.mapToGlobal(QPointF(item.width() / 2, item.height() / 2))
    return {
        "x": round(centre.x()),
        "y": round(centre.y()),
        "width": round(item.width()),
        "height": round(item.height()),
        "text": item.property("text"),
        "enabled": item.isEnabled(),
        "in_sight": _is_in_sight(item),
    }


def _is_in_sight(item: QQuickItem) -> bool:
    """Tell whether an item's centre has not been scrolled away."""
    centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    clipping = (above for above in _ancestors(item) if above.clip())
    return all(above.mapRectToScene(above.boundingRect()).contains(centre) for above in clipping)


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()
