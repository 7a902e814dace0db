"""The staff's page, behind its PIN."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from kiosk.domain.audio import SPEECH_RATE_HZ
from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_scenes.base import Scene
from tests.fakes.recordings import read_aloud
from tests.fakes.staff import RIGHT_PIN


def _staff_door(pin: str = "", *, is_set: bool = True, wait: int = 0) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        staff = kiosk.values["staff"]
        staff.door.is_set, staff.door.wait = is_set, timedelta(seconds=wait)
        staff.enter()
        staff.tryPin(pin)
        kiosk.put(page="staff")

    return scene


def _staff(section: str = "", then: Callable[[Any], object] = lambda _: None) -> Scene:
    """Log in and open a section; then: what is done in it."""

    def scene(kiosk: FakeKiosk) -> None:
        _staff_door(RIGHT_PIN)(kiosk)
        kiosk.values["staff"].openSection(section)
        if section:
            then(kiosk.values["staff"].part(section))

    return scene


def _recording(tag: str, document: str, then: Callable[[Any], object] = lambda _: None) -> Scene:
    """Open a text to be recorded; then: what is done with it."""

    def open_text(section: Any) -> None:
        section.begin_anew()
        section.openLanguage(tag)
        section.openText(document)
        then(section)

    return _staff("recordings", open_text)


def _reads(section: Any, *, level: float = 0.1) -> None:
    section.reader.begin()
    section.hear(read_aloud(12.0, level=level)[:-SPEECH_RATE_HZ])  # without the silence at its end


def _has_read(section: Any) -> None:
    section.read(20.0)


def _keeps(section: Any) -> None:
    _has_read(section)
    section.keep()


def _leaves(section: Any) -> None:
    _has_read(section)
    section.back()


SCENES: dict[str, Scene] = {
    "staff-door": _staff_door(),
    "staff-door-wrong": _staff_door("739183"),
    "staff-door-locked": _staff_door(wait=450),
    "staff-door-unset": _staff_door(is_set=False),
    "staff-menu": _staff(),
    "staff-printers": _staff("printers", lambda section: section.printTest("pages")),
    "staff-health": _staff("health", lambda section: section.examineAll()),
    "staff-models": _staff("models", lambda section: section.verifyAll()),
    "staff-content": _staff("content"),
    "staff-content-looked": _staff("content", lambda section: section.lookNow()),
    "staff-recordings": _staff("recordings"),
    "staff-recordings-texts": _staff("recordings", lambda section: section.openLanguage("km")),
    "staff-recordings-urdu": _staff("recordings", lambda section: section.openLanguage("ur")),
    "staff-recordings-text": _recording("km", "L-08"),
    "staff-recordings-text-urdu": _recording("ur", "R-12"),
    "staff-recordings-text-long": _recording("vi", "Y-01"),
    "staff-recordings-recording": _recording("km", "L-08", _reads),
    "staff-recordings-too-loud": _recording("km", "L-08", lambda section: _reads(section, level=1.5)),
    "staff-recordings-done": _recording("km", "L-08", _has_read),
    "staff-recordings-short": _recording("km", "L-08", lambda section: section.read(1.0)),
    "staff-recordings-kept": _recording("km", "L-08", _keeps),
    "staff-recordings-leaving": _recording("km", "L-08", _leaves),
    "staff-our-centre": _staff("ourCentre"),
    "staff-our-centre-kinds": _staff("ourCentre", lambda section: section.write()),
    "staff-our-centre-pick": _staff("ourCentre", lambda section: section.begin("addition")),
    "staff-our-centre-notice": _staff("ourCentre", lambda section: section.edit("notices/LOCAL-002")),
    "staff-our-centre-answer": _staff("ourCentre", lambda section: section.edit("faq/LOCAL-001")),
    "staff-our-centre-place": _staff(
        "ourCentre", lambda section: section.edit("place_changes/ansan-foreign-residents-support")
    ),
    "staff-our-centre-compare": _staff("ourCentre", lambda section: section.edit("additions/R-12")),
}
