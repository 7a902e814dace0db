"""The list of countries: complete in every language, in the order of its letters."""

import pytest

from kiosk.understanding.countries import countries, read_country
from tests.fakes.content import whole_library

LIBRARY = whole_library()


@pytest.mark.parametrize("tag", sorted(LIBRARY.languages))
def test_every_country_is_found_under_a_letter_and_understood_by_its_name(tag: str) -> None:
    listed = countries(tag)
    assert {line.key for line in listed} >= set(LIBRARY.pack.frequent_countries)
    assert {read_country(line.text, tag) for line in listed} == {line.key for line in listed}
    letters = list(dict.fromkeys(line.letter for line in listed))
    assert len(letters) == len({line.letter for line in listed}), "what shares a letter stands together"
    assert all(len(letter) == 1 for letter in letters)


@pytest.mark.parametrize(
    ("tag", "code", "letter"),
    [
        ("en", "VN", "V"),
        ("ko", "VN", "ㅂ"),
        ("zh", "VN", "Y"),
        ("ja", "VN", "ヘ"),
        ("vi", "DE", "D"),
        ("th", "KH", "ก"),
        ("th", "NL", "น"),
        ("ru", "RU", "Р"),
        ("ur", "PK", "پ"),
    ],
)
def test_the_letter_is_the_one_of_the_languages_dictionaries(tag: str, code: str, letter: str) -> None:
    assert next(line.letter for line in countries(tag) if line.key == code) == letter


def test_places_without_people_are_nobodys_nationality() -> None:
    assert not {"AQ", "EU", "UN", "ZZ"} & {line.key for line in countries("en")}
