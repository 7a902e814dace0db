"""Taking a place along: on paper and on the phone."""

from dataclasses import replace

from kiosk.domain.place import Coordinates, PlaceSheet
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.print_queue import PrintQueue
from kiosk.services.qr_text import place_text
from kiosk.services.take_away import TakeAway
from tests.fakes.clock import StillClock
from tests.fakes.places import HERE, TUESDAY, library_with_points, make_places
from tests.fakes.printing import FakePrinter, FakeRenderer, FakeSheets, make_language

ENGLISH = labels_of("en")


def sheet(place_id: str = "gimpo-foreign-residents") -> PlaceSheet:
    """Return what is shown of a place in English."""
    return make_places(library_with_points(), here=HERE).sheet(place_id, "en")


def text(shown: PlaceSheet) -> str:
    """Return the text of its code."""
    return place_text(shown, ENGLISH, QrCodes().fits).text


def test_the_phone_shows_the_address_the_point_and_whom_to_call() -> None:
    lines = text(sheet()).splitlines()
    assert lines[:2] == ["Gimpo foreign resident support centre", "김포시외국인주민지원센터"]
    assert "경기도 김포시 양촌읍 황금로110번길 52" in lines
    assert "geo:37.660000,126.620000" in lines
    assert "tel:031-986-7660" in lines
    assert "Tuesday – Sunday: 09:00 – 18:00" in lines
    assert "Monday: closed" in lines
    assert ENGLISH["holidays_closed"] in lines


def test_a_point_that_could_lead_to_a_wrong_door_is_left_out() -> None:
    assert "geo:" not in text(sheet("siheung-foreigner-welfare"))
    assert "geo:" not in text(replace(sheet(), coordinates=None))
    south = replace(sheet(), coordinates=Coordinates(-6.2, 106.8))
    assert "geo:-6.200000,106.800000" in text(south)


def test_doubts_are_said() -> None:
    assert ENGLISH["area_only"] in text(sheet("pharmacy-gongdan-sijang"))
    assert ENGLISH["secondary"] in text(sheet("pharmacy-gongdan-sijang"))
    bare = text(sheet("uijeongbu-foreign-workers"))
    assert ENGLISH["area_only"] not in bare, "not even the area is known"
    assert ENGLISH["unverified"] in bare


def test_what_matters_least_is_left_out_first() -> None:
    whole = replace(sheet(), note="A note. " * 20, directions="By bus. " * 20)
    sizes = {}
    for size in (2000, 700, 330, 160):
        code = place_text(whole, ENGLISH, lambda text, size=size: len(text.encode()) <= size)  # type: ignore[misc]
        sizes[size] = code
        assert whole.address in code.text
    assert not sizes[2000].shortened
    assert "By bus." in sizes[2000].text
    assert sizes[700].shortened
    assert "A note." not in sizes[700].text
    assert "Monday" in sizes[700].text
    assert "Monday" not in sizes[330].text
    assert "tel:031-986-7660" in sizes[330].text


def test_a_place_is_printed_with_its_code() -> None:
    printer, pages = FakePrinter(), FakeRenderer()
    take_away = TakeAway(
        pages, PrintQueue(printer, clock=StillClock()), QrCodes(), StillClock(TUESDAY), labels_of, sheets=FakeSheets()
    )
    take_away.print_place(sheet(), make_language("en"))
    assert pages.pages[0].startswith("place gimpo-foreign-residents en 2026-11-24 qr=")
    assert not pages.pages[0].endswith("qr=0")
    assert printer.documents[0].startswith(b"%PDF")
