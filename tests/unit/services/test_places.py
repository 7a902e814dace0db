"""Finding places, and what is shown of one."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.config import CentreSettings
from kiosk.domain.faq import Source
from kiosk.domain.place import Coordinates, Phone, Place
from kiosk.errors import UsageError
from kiosk.services.geography import COMPASS, compass_point, distance_metres, local_map, round_length
from kiosk.services.places import PlaceQuery, Places
from tests.fakes.content import whole_library
from tests.fakes.places import HERE, POINTS, TUESDAY, library_with_points, make_places


@pytest.fixture(scope="module")
def places() -> Places:
    """The starter's places, on a Tuesday at ten."""
    return make_places()


def ids(places: Places, **query: object) -> list[str]:
    """Return the ids that a search finds, in order."""
    return [found.place.id for found in places.search(PlaceQuery(**query))]  # type: ignore[arg-type]


def test_by_kind(places: Places) -> None:
    found = ids(places, kind="family_center")
    assert set(found) >= {"pyeongtaek-family", "goyang-family"}
    assert not [id_ for id_ in found if whole_library().places[id_].kind != "family_center"]
    assert "pyeongtaek-family" in ids(places, kind="kiip_site"), "also a class site"


def test_by_city_where_it_stands_or_which_it_serves(places: Places) -> None:
    assert "labour-pyeongtaek" in ids(places, city="osan", kind="labour_office")
    assert "labour-pyeongtaek" in ids(places, city="pyeongtaek")
    assert "labour-pyeongtaek" not in ids(places, city="suwon")


def test_by_language_spoken(places: Places) -> None:
    found = ids(places, language="ur")
    assert set(found) == {"ansan-foreign-residents-support", "gimpo-foreign-residents"}
    assert ids(places, language="kk") == ["gimpo-foreign-residents"], "also one that the kiosk does not speak"


def test_only_what_is_open_now() -> None:
    by_day, by_night = make_places(), make_places(moment=TUESDAY.replace(hour=23))
    assert "gimpo-foreign-residents" in ids(by_day, open_now=True)
    assert "pharmacy-chowon" not in ids(by_day, open_now=True)
    assert "gimpo-foreign-residents" not in ids(by_night, open_now=True)
    assert "pharmacy-chowon" in ids(by_night, open_now=True)
    assert "suwon-foreigner-welfare" not in ids(by_day, open_now=True), "nobody knows its hours"


def test_holidays_close_the_offices() -> None:
    christmas = make_places(moment=TUESDAY.replace(month=12, day=25))
    assert ids(christmas, kind="labour_office", open_now=True) == []


@pytest.mark.parametrize("text", ["gimpo foreign", "김포 외국인주민", "황금로110번길", "GIMPO", "金浦 福利"])
def test_by_words_of_any_language(places: Places, text: str) -> None:
    assert "gimpo-foreign-residents" in ids(places, text=text)
    assert "immigration-suwon" not in ids(places, text=text)


def test_all_conditions_hold_together(places: Places) -> None:
    query = {"kind": "foreigner_center", "city": "ansan", "language": "vi", "open_now": True, "text": "ansan"}
    assert ids(places, **query) == ["ansan-foreign-residents-support"]
    assert ids(places, **query | {"language": "bn"}) == []
    assert ids(places, text="zanzibarquux") == []


@pytest.mark.parametrize(
    ("query", "code"),
    [
        (PlaceQuery(kind="castle"), "place-kind-unknown"),
        (PlaceQuery(city="atlantis"), "city-unknown"),
        (PlaceQuery(language="tlh"), "language-unknown"),
    ],
)
def test_what_does_not_exist_is_an_error(places: Places, query: PlaceQuery, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        places.search(query)
    assert caught.value.code == code
    with pytest.raises(UsageError) as caught:
        places.sheet("nowhere", "en")
    assert caught.value.code == "place-unknown"


def test_the_nearest_come_first_and_those_without_a_point_last() -> None:
    found = make_places(library_with_points(), here=HERE).search(PlaceQuery())
    near = [each for each in found if each.metres is not None]
    assert [each.place.id for each in near][0:2] == ["comwel-ansan-hospital", "ansan-foreign-residents-support"]
    assert [each.metres for each in near] == sorted(each.metres or 0 for each in near)
    assert list(found[: len(near)]) == near


def test_a_kiosk_that_does_not_know_where_it_is_sorts_by_city(places: Places) -> None:
    found = places.search(PlaceQuery())
    assert {each.metres for each in found} == {None}
    cities = [places.city_name(each.place.city, "en") for each in found if each.place.city]
    assert cities == sorted(cities)


def test_an_unconfirmed_number_is_never_shown(places: Places) -> None:
    hidden = {p.number for place in whole_library().places.values() for p in place.phones if not p.confirmed}
    shown = set()
    assert hidden
    for place in whole_library().places.values():
        sheet = places.sheet(place.id, "en")
        shown |= {*sheet.phones, *(line.number for line in sheet.hotlines)}
        assert not any(number in str(sheet) for number in hidden)
    assert not hidden & shown


def test_a_place_without_a_number_offers_the_line_of_its_kind(places: Places) -> None:
    sheet = places.sheet("immigration-suwon", "vi")
    assert sheet.phones == ()
    assert [line.number for line in sheet.hotlines] == ["1345"]
    own = places.sheet("gyeonggi-immigration-integration-centre", "vi")
    assert own.phones == ("1661-0222",)
    assert own.hotlines == (), "the same number is not offered twice"


def test_what_is_shown_of_a_place() -> None:
    sheet = make_places(library_with_points(), here=HERE).sheet("ansan-foreign-residents-support", "vi")
    assert sheet.korean_name.startswith("안산시")
    assert sheet.kind == "Trung tâm phúc lợi người nước ngoài"
    assert sheet.address.startswith("경기도 안산시")
    assert (sheet.now.state, sheet.until) == ("open", "18:00")
    assert sheet.week is not None
    assert sheet.week.lines[0].days == "Thứ Hai – Thứ Sáu"
    assert "Tiếng Urdu" in sheet.languages
    assert (sheet.distance, sheet.bearing) == ("3,7 km", "w")


def test_hours_that_say_nothing_of_holidays_come_with_a_warning_on_one() -> None:
    christmas = make_places(moment=TUESDAY.replace(month=12, day=25))
    assert christmas.sheet("ansan-foreign-residents-support", "en").holiday == "Christmas Day"
    assert christmas.sheet("gimpo-foreign-residents", "en").holiday == ""


def test_kinds_and_cities_are_those_of_which_there_are_places(places: Places) -> None:
    kinds = {kind.id: number for kind, number in places.kinds()}
    assert kinds["labour_office"] == 9
    assert "embassy" not in kinds
    assert {city.id for city in places.cities("clinic_free")} == {"ansan"}
    assert len(places.cities("")) == 33


def make_place(**changes: object) -> Place:
    """Return a place of which hardly anything is known."""
    bare = Place(
        id="bare",
        kind="shelter",
        also=(),
        names={"ko": "쉼터"},
        city="",
        serves=(),
        address="",
        exact_address=False,
        coordinates=None,
        phones=(Phone("02-000-0000", confirmed=False),),
        languages=(),
        opening_hours="",
        directions={},
        notes={},
        source=Source("", "", ""),
        confidence="unverified",
        checked_on=date(2026, 11, 20),
    )
    return replace(bare, **changes)  # type: ignore[arg-type]


def test_a_place_of_which_nothing_is_known_is_still_shown() -> None:
    library = replace(whole_library(), places={"bare": make_place()})
    sheet = make_places(library, here=HERE).sheet("bare", "th")
    assert sheet.name == sheet.korean_name == "쉼터"
    assert (sheet.week, sheet.now.state, sheet.until, sheet.distance, sheet.bearing) == (None, "unknown", "", "", "")
    assert (sheet.phones, sheet.city) == ((), "")
    assert sheet.hotlines[0].number == "1366"


def test_distances_and_directions() -> None:
    seoul, busan = Coordinates(37.5665, 126.978), Coordinates(35.1796, 129.0756)
    assert distance_metres(seoul, busan) == pytest.approx(325_000, rel=0.01)
    assert distance_metres(seoul, seoul) == 0
    around = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)]
    points = [Coordinates(37.5 + 0.01 * north, 127 + 0.0126 * east) for north, east in around]
    assert tuple(compass_point(Coordinates(37.5, 127), point) for point in points) == COMPASS


def test_the_map_has_a_point_for_each_place_that_has_one() -> None:
    found = make_places(library_with_points(), here=HERE).search(PlaceQuery(kind="foreigner_center"))
    drawn = local_map(HERE, found)
    assert {point.id for point in drawn.points} == POINTS.keys()
    west = next(point for point in drawn.points if point.id == "ansan-foreign-residents-support")
    assert west.east == pytest.approx(-3538, rel=0.01)
    assert west.north == pytest.approx(1112, rel=0.01)
    assert max((point.east**2 + point.north**2) ** 0.5 for point in drawn.points) == pytest.approx(drawn.radius)
    assert drawn.bar == 20_000
    assert local_map(None, found).points == ()
    assert local_map(HERE, [each for each in found if each.metres is None]).points == ()


@pytest.mark.parametrize(("longest", "round_"), [(1, 1), (1.9, 1), (4.9, 2), (60, 50), (999, 500), (25_000, 20_000)])
def test_the_scale_bar_is_round(longest: float, round_: float) -> None:
    assert round_length(longest) == round_


@pytest.mark.parametrize(("latitude", "longitude"), [(91.0, 0.0), (0.0, 181.0), (37.3, None), (None, 127.0)])
def test_a_kiosk_stands_on_the_earth(latitude: float | None, longitude: float | None) -> None:
    with pytest.raises(ValueError, match="latitude"):
        CentreSettings(latitude=latitude, longitude=longitude)
    assert CentreSettings().coordinates is None
    assert CentreSettings(latitude=37.3, longitude=126.8).coordinates == Coordinates(37.3, 126.8)


@pytest.mark.parametrize(
    ("kinds", "address", "expected"),
    [
        (["immigration"], "경기도 안산시 단원구 원곡로 1", "immigration-ansan"),
        (["immigration"], "1 Wongok-ro, Danwon-gu, Ansan-si", "immigration-ansan"),
        (["community_office", "immigration"], "경기도 평택시 비전동", "immigration-pyeongtaek"),
        (["labour_office"], "경기도 남양주시 화도읍", "labour-uijeongbu"),
        (["immigration"], "경기도 남양주시 화도읍", None),  # not that of Yangju
        (["immigration"], "", None),
        ([], "경기도 안산시", None),
    ],
)
def test_the_office_that_is_responsible_for_an_address(
    places: Places, kinds: list[str], address: str, expected: str | None
) -> None:
    assert places.responsible(kinds, address) == expected
