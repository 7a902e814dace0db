"""The two lines of a passport: right, mistyped, foreign, and what they leave open."""

from datetime import date

import pytest

from kiosk.understanding.mrz import LINE_SIGNS, read_passport
from kiosk.understanding.reader import FormAnswers
from tests.fakes.forms import EXTENSION, PASSPORT
from tests.fakes.passports import lines

TODAY = date(2026, 11, 21)
PUBLISHED = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
"""The example of ICAO Doc 9303, part 4, appendix B; Utopia is no country."""


def test_the_published_example() -> None:
    read = read_passport("\n".join(PUBLISHED), TODAY)
    assert read.faults == ()
    assert read.values == {
        "surname": "ERIKSSON",
        "given_names": "ANNA MARIA",
        "birth": "1974-08-12",
        "sex": "F",
        "passport_no": "L898902C3",
        "passport_expiry": "2012-04-15",
    }


def test_the_lines_answer_seven_questions() -> None:
    read = read_passport("\n".join(PASSPORT), TODAY)
    keys = ("surname", "given_names", "birth", "sex", "nationality", "passport_no", "passport_expiry")
    assert read.values == {key: EXTENSION[key] for key in keys}
    assert read.doubts == {}


@pytest.mark.parametrize(
    "typed",
    [
        "".join(PASSPORT),
        "\r\n".join(PASSPORT) + "\r\n",
        " ".join("\n".join(PASSPORT).lower()),
        "\n".join(PASSPORT).replace("<<", "«"),
        "\n".join(PASSPORT).replace("9503076", "९५०३०७६"),
    ],
)
def test_lines_are_read_however_they_come(typed: str) -> None:
    assert read_passport(typed, TODAY).values["surname"] == "NGUYEN"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", "mrz-length"),
        (PASSPORT[0], "mrz-length"),
        ("\n".join(PASSPORT) + "<", "mrz-length"),
        ("\n".join(PASSPORT).replace("NGUYEN", "NGUYÊN"), "mrz-signs"),
        ("\n".join(PASSPORT).replace("P<", "🙂<"), "mrz-signs"),
        ("\n".join(reversed(PASSPORT)), "mrz-not-passport"),
        ("\n".join(PASSPORT).replace("C1234567", "C1Z34567"), "mrz-number-check"),
        ("\n".join(PASSPORT).replace("9503076", "9503016"), "mrz-birth-check"),
        ("\n".join(PASSPORT).replace("3105102", "3205102"), "mrz-expiry-check"),
        ("\n".join(PUBLISHED).replace("ZE184226B", "ZE184226C"), "mrz-line-check"),
        (PASSPORT[0] + PASSPORT[1][:-1] + "3", "mrz-line-check"),
    ],
)
def test_what_is_wrong_is_named(typed: str, fault: str) -> None:
    read = read_passport(typed, TODAY)
    assert (dict(read.values), read.faults) == ({}, (fault,))
    assert len({FormAnswers().sentence(fault, tag) for tag in ("en", "ko", "vi", "km", "ur")}) == 5


@pytest.mark.parametrize("place", range(LINE_SIGNS))
def test_no_mistyped_sign_of_the_second_line_that_is_checked_goes_through(place: int) -> None:
    checked = [*range(10), *range(13, 20), *range(21, LINE_SIGNS)]
    wrong = PASSPORT[1][:place] + ("8" if PASSPORT[1][place] != "8" else "3") + PASSPORT[1][place + 1 :]
    assert bool(read_passport(PASSPORT[0] + wrong, TODAY).faults) is (place in checked)


@pytest.mark.parametrize(
    ("written", "key", "value"),
    [
        (lines(country="D"), "nationality", "DE"),
        (lines(country="GBN"), "nationality", "GB"),
        (lines(country="RKS"), "nationality", "XK"),
        (lines(country="XXA"), "nationality", ""),  # stateless: the person says it
        (lines(birth="261121"), "birth", "2026-11-21"),
        (lines(birth="261122"), "birth", "1926-11-22"),
        (lines(birth="95<<<<"), "birth", ""),
        (lines(birth="950231"), "birth", ""),
        (lines(sex="<"), "sex", ""),
        (lines(name="SUHARTO"), "given_names", "SUHARTO"),
        (lines(name="SUHARTO"), "surname", ""),
        (lines(name="ABDULLAH<AL<HAJ<<OMAR"), "surname", "ABDULLAH AL HAJ"),
        (lines(number="12"), "passport_no", "12"),
    ],
)
def test_odd_lines(written: str, key: str, value: str) -> None:
    read = read_passport(written, TODAY)
    assert (read.faults, read.values.get(key, "")) == ((), value)


def test_a_name_that_fills_its_line_may_be_cut_off() -> None:
    read = read_passport(lines(name="WICKRAMASINGHE<<MUDIYANSELAGE<CHAMINDANUWAN"), TODAY)
    assert read.doubts == {"given_names": "mrz-name-cut"}
