"""The pages of places: what can be touched, and what is read there."""

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.qml.harness import SHAPES, Screen


def text(screen: Screen, name: str) -> str:
    """Return the words of an item."""
    return str(screen.find(name).property("text"))


def shown(screen: Screen, beginning: str) -> list[str]:
    """Return the names of the visible items that begin so."""
    return [item.objectName() for item in screen.items() if item.objectName().startswith(beginning)]


def test_from_the_start_page_to_a_place_and_its_code(screen: Screen) -> None:
    screen.show("home", "en")
    screen.press("placesButton")
    screen.press("kindOfPlace_foreigner_center")
    assert text(screen, "pageTitle") == "Foreigner welfare centre"
    screen.press("place_ansan-foreign-residents-support")
    assert text(screen, "placeAddress").startswith("경기도 안산시")
    assert text(screen, "placeOpenness") == "Open until 18:00"
    assert "3.7 km" in text(screen, "placeWay")
    assert text(screen, "placeWay").endswith("west")
    screen.press("qrButton")
    assert ("makeQr",) in screen.kiosk.values["takeAway"].calls
    screen.kiosk.values["takeAway"].closeQr()
    screen.settle()
    screen.press("printButton")
    assert ("print",) in screen.kiosk.values["takeAway"].calls


def test_an_answer_leads_to_its_places(screen: Screen) -> None:
    screen.show("answer", "en")
    offered = screen.find("kindOfPlace_immigration")
    screen.find("pageScroller").setProperty("contentY", offered.mapToItem(None, QPointF(0, 0)).y() - 600)
    screen.settle()
    screen.press("kindOfPlace_immigration")
    assert screen.kiosk.values["page"] == "placeList"
    assert "place_immigration-suwon" in shown(screen, "place_")
    assert text(screen, "pageTitle") == "Immigration office"


def test_a_city_what_is_open_and_ones_own_language_narrow_the_list_down(screen: Screen) -> None:
    screen.show("place-list-map", "vi")
    every = shown(screen, "place_")
    screen.press("myLanguageButton")
    assert shown(screen, "place_") == ["place_ansan-foreign-residents-support", "place_gimpo-foreign-residents"]
    screen.press("openNowButton")
    screen.press("cityButton")
    screen.press("city_ansan")
    assert shown(screen, "place_") == ["place_ansan-foreign-residents-support"]
    assert not [name for name in shown(screen, "city_") if name != "cityButton"]
    for button in ("myLanguageButton", "openNowButton"):
        screen.press(button)
    screen.press("cityButton")
    screen.press("city_")
    assert shown(screen, "place_") == every


def test_nothing_found_is_said(screen: Screen) -> None:
    screen.show("place-list-empty", "en")
    assert text(screen, "noPlaceText").startswith("Nothing was found")
    assert "moreButton" not in shown(screen, "moreButton")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("tag", ["en", "ur"])
def test_on_the_map_east_is_right_in_every_language(screen: Screen, tag: str, shape: str) -> None:
    screen.window.resize(*SHAPES[shape])
    screen.show("place-list-map", tag)
    points = [item for item in screen.items() if item.metaObject().className().startswith("MapPoint")]
    places = {item.property("place")["number"]: item for item in points}
    assert len(places) == 6
    ansan, suwon = (places[number].mapToScene(QPointF(0, 0)) for number in (1, 3))
    assert ansan.x() < suwon.x()
    gimpo = places[6].mapToScene(QPointF(0, 0))
    assert gimpo.y() < min(ansan.y(), suwon.y())
    assert screen.find("scaleBar").width() > 20


def test_there_is_no_map_without_points(screen: Screen) -> None:
    for scene in ("place-list", "place-bare"):
        screen.show(scene, "en")
        assert not shown(screen, "scaleBar")


def test_what_is_not_known_is_said(screen: Screen) -> None:
    screen.show("place-bare", "en")
    assert text(screen, "placeOpenness") == "Opening hours not known"
    assert not shown(screen, "placeAddress")
    assert "labelPlaceDoubt" in shown(screen, "label")
    assert "hotline_1577-0071" in shown(screen, "hotline_")
    screen.show("place-area", "en")
    assert "22:00 – 08:00" in text(screen, "times_0")
    screen.show("place", "en")
    assert not shown(screen, "labelPlaceDoubt")
    assert {"hotline_031-986-7660", "hotline_031-120"} <= set(shown(screen, "hotline_"))


def test_keys_reach_a_place(screen: Screen) -> None:
    screen.show("place-list-map", "en")
    screen.tab_to("place_bigger-neighbour-asia")
    screen.key(Qt.Key.Key_Return)
    assert screen.kiosk.values["page"] == "place"
    assert text(screen, "placeName") == "Bigger Neighbour Asia"
