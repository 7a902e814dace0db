"""A passport before the camera, as the page tells of it; and the camera through Qt, as far as none is needed."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.config import CameraSettings
from kiosk.domain.picture import Picture
from kiosk.errors import CameraError
from tests.fakes.camera import ScriptedReader, StillCamera, watching
from tests.unit.ui.bench import Bench
from ui.camera import QtCamera, camera_names, picture_of
from ui.preview import Preview
from ui.viewmodels.passport_camera import PATIENCE_SECONDS, PassportCameraViewModel

FRAME = Picture(2, 2, b"\0\x80\xff\x40")
LINES, OTHER = "P<A\n1", "P<B\n2"


class Page:
    """The view model with a camera and a reader of the test's."""

    def __init__(self, *, plugged: bool = True) -> None:
        self.camera, self.reader = StillCamera(plugged=plugged), ScriptedReader()
        self.model: PassportCameraViewModel = watching(self.camera, self.reader)
        self.read: list[str] = []
        self.model.read.connect(self.read.append)

    def see(self, says: str) -> None:
        self.reader.says = says
        self.camera.see(FRAME)

    def get(self, name: str) -> object:
        return self.model.property(name)


@pytest.fixture
def page(application: QGuiApplication) -> Page:
    return Page()


def test_two_frames_must_agree(page: Page) -> None:
    page.model.start()
    assert page.camera.running
    for says, nearly in (("", False), (LINES, True), (OTHER, True), ("", False), (OTHER, True)):
        page.see(says)
        assert (page.read, page.get("nearly")) == ([], nearly)
    page.see(OTHER)
    assert page.read == [OTHER]
    assert (page.get("watching"), page.get("nearly"), page.camera.running) == (False, False, False)
    assert page.camera.picture is None


def test_who_types_instead_closes_the_camera(page: Page) -> None:
    page.model.start()
    page.see(LINES)
    page.model.stop()
    page.see(LINES)
    assert (page.read, page.camera.running, page.get("ending")) == ([], False, "")


def test_patience_ends_calmly_and_can_begin_anew(page: Page) -> None:
    page.model.start()
    assert page.model.patience.isActive()
    assert page.model.patience.interval() == PATIENCE_SECONDS * 1000
    page.model.patience.timeout.emit()
    assert (page.get("watching"), page.get("ending"), page.camera.running) == (False, "late", False)
    page.model.start()
    assert (page.get("watching"), page.get("ending")) == (True, "")


def test_an_unplugged_camera_is_told_and_offered_no_more(page: Page) -> None:
    assert page.get("present")
    page.model.start()
    page.camera.unplug()
    assert (page.get("watching"), page.get("ending"), page.get("present")) == (False, "failed", False)
    page.model.start()
    assert (page.get("watching"), page.get("ending")) == (False, "failed")
    page.camera.plug()
    assert page.get("present")


@pytest.mark.parametrize("leave", ["openHome", "wipe", "back", "close"])
def test_whoever_leaves_the_page_closes_the_camera(bench: Bench, leave: str) -> None:
    to_the_lines(bench).passport.seen.start()
    bench.camera.see(FRAME)
    assert bench.camera.picture == FRAME
    getattr(bench.kiosk, leave)()
    assert [bench.camera.running, bench.camera.picture] == [False, None]


def to_the_lines(bench: Bench) -> Any:
    """Open the page of the passport's lines."""
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openForm("FORM-01")
    bench.wait(lambda: bench.get("forms.question.key") == "matter")
    forms = bench.kiosk.property("forms")
    forms.openPassport()
    bench.camera.plug()
    return forms


def test_the_preview_shows_the_picture_of_the_moment_only(application: QGuiApplication) -> None:
    camera = StillCamera(plugged=True)
    preview = Preview(camera)
    camera.start(lambda: None, lambda _: None)
    camera.see(FRAME)
    image = preview.requestImage("1", QSize(), QSize())
    assert [image.pixelColor(x, y).red() for y in (0, 1) for x in (0, 1)] == [0, 128, 255, 64]
    assert preview.requestImage("1", QSize(), QSize(10, 10)).width() == 10
    camera.stop()
    assert preview.requestImage("2", QSize(), QSize()).pixelColor(0, 0) == QColor("black")


def test_no_camera_is_said_so(application: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    camera = QtCamera(CameraSettings())
    without_any(monkeypatch)
    assert not camera.is_present()
    with pytest.raises(CameraError) as raised:
        camera.start(lambda: None, lambda _: None)
    assert raised.value.code == "camera-missing"
    camera.stop()
    assert camera.picture is None


class Device:
    """A camera of the machine, as Qt tells of it."""

    def __init__(self, name: str = "", device_id: str = "") -> None:
        self.description = lambda: name
        self.id = lambda: QByteArray(device_id.encode())
        self.isNull = lambda: not name


DESK, SCREEN = Device("Desk camera", "/dev/video0"), Device("Screen camera", "/dev/video2")


@pytest.mark.parametrize(
    ("settings", "used"),
    [
        (CameraSettings(), "Desk camera"),
        (CameraSettings(device="Screen camera"), "Screen camera"),
        (CameraSettings(device="/dev/video2"), "Screen camera"),
        (CameraSettings(device="Attic"), ""),
        (CameraSettings(use=False), ""),
        (CameraSettings(use=False, device="Screen camera"), ""),
    ],
)
def test_the_settings_choose_the_camera_or_switch_it_off(
    application: QGuiApplication, monkeypatch: pytest.MonkeyPatch, settings: CameraSettings, used: str
) -> None:
    monkeypatch.setattr("ui.camera.QCameraDevice", Device)
    monkeypatch.setattr("ui.camera.QMediaDevices.videoInputs", lambda: [DESK, SCREEN])
    monkeypatch.setattr("ui.camera.QMediaDevices.defaultVideoInput", lambda: DESK)
    assert QtCamera(settings).is_present() is bool(used)
    assert camera_names(settings) == (["Desk camera", "Screen camera"], used)


def without_any(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take all cameras from the machine."""
    from PySide6.QtMultimedia import QCameraDevice, QMediaDevices

    none: Callable[[], list[QCameraDevice]] = list
    monkeypatch.setattr(QMediaDevices, "videoInputs", none)
    monkeypatch.setattr(QMediaDevices, "defaultVideoInput", QCameraDevice)


def test_rows_of_a_picture_have_no_gaps() -> None:
    image = QImage(3, 2, QImage.Format.Format_Grayscale8)  # Qt begins each row at a multiple of four
    for place in range(6):
        image.setPixelColor(place % 3, place // 3, QColor(place * 10, place * 10, place * 10))
    assert picture_of(image) == Picture(3, 2, bytes((0, 10, 20, 30, 40, 50)))
