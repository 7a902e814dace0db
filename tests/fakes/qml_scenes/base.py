"""What every scene is made of."""

from collections.abc import Callable

from tests.fakes.qml_kiosk import FakeKiosk

Scene = Callable[[FakeKiosk], None]
"""Puts a kiosk into a state."""


def page(name: str) -> Scene:
    """Return the scene of a page as it opens."""
    return lambda kiosk: kiosk.put(page=name)
