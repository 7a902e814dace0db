"""Reading the two lines of a passport in a picture: what is said is right; where anything is uncertain, nothing is."""

import random

import numpy as np
import pytest

from kiosk.domain.picture import Picture
from kiosk.sight.passport_sight import PassportSight
from kiosk.sight.signs import SIGNS, Shades
from kiosk.sight.zone import zone_of
from tests.fakes.passport_pictures import Sight, empty, picture
from tests.fakes.passports import any_lines, lines

READABLE = {
    "straight": Sight(),
    "far": Sight(page_share=0.5),
    "tilted": Sight(tilt=5),
    "perspective": Sight(keystone=0.12, tilt=2),
    "blurred": Sight(blur=1.5),
    "noisy": Sight(noise=12),
    "uneven-light": Sight(shade=0.6),
    "lighter-print": Sight(font="OCRBL"),
}
HOPELESS = {
    "a-finger": Sight(covered=0.25),
    "out-of-focus": Sight(blur=6),
    "too-far": Sight(page_share=0.2),
    "in-the-dark": Sight(shade=1, noise=40),
}
ALL = dict(zip(SIGNS, np.eye(len(SIGNS), dtype=np.float32), strict=True))


@pytest.mark.parametrize("name", READABLE)
def test_a_passport_is_read_in_most_frames_and_never_wrongly(name: str) -> None:
    passports = [any_lines(random.Random(seed)) for seed in range(4)]
    read = [PassportSight().read(picture(each, READABLE[name], seed=seed)) for seed, each in enumerate(passports)]
    assert set(read) <= {*passports, ""}
    assert sum(one == each for one, each in zip(read, passports, strict=True)) >= 3


@pytest.mark.parametrize("name", HOPELESS)
def test_what_cannot_be_read_is_not_guessed(name: str) -> None:
    assert PassportSight().read(picture(lines(), HOPELESS[name])) == ""


def test_a_wrong_check_digit_is_not_read() -> None:
    assert PassportSight().read(picture(lines().replace("9503076", "9503016"))) == ""


def test_a_picture_without_a_passport_says_nothing() -> None:
    assert PassportSight().read(empty()) == ""
    assert PassportSight().read(Picture(640, 480, bytes(640 * 480))) == ""
    assert PassportSight().read(Picture(1, 1, b"\0")) == ""
    assert PassportSight().read(Picture(640, 1, bytes(640))) == ""


def test_a_sign_between_two_is_decided_by_the_check_digit_only() -> None:
    first, second = lines(number="B2345678S").split("\n")
    assert zone_of(like(first), like(second, unsure={0: "8"})) == f"{first}\n{second}"
    assert zone_of(like(first), like(second, unsure={10: "U"})) == ""  # nationality: nothing checks it
    assert zone_of(like(first, unsure={7: "O"}), like(second)) == ""  # nor the name


def test_a_digit_is_no_letter_where_letters_stand() -> None:
    first, second = lines(name="OO<<IO").split("\n")
    assert (
        zone_of(like(first.replace("O", "0"), unsure={5: "O", 6: "O", 10: "O"}), like(second)) == f"{first}\n{second}"
    )


def like(line: str, unsure: dict[int, str] | None = None) -> Shades:
    """Return the likeness of a line's signs; some look as much like another one."""
    alike = np.stack([ALL[sign] for sign in line])
    for place, other in (unsure or {}).items():
        alike[place] = np.maximum(alike[place], ALL[other])
    return alike
