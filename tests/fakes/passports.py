"""Lines of invented passports."""

from random import Random
from string import ascii_uppercase, digits

from kiosk.understanding.mrz import LINE_SIGNS, check_digit


def lines(
    *,
    name: str = "NGUYEN<<VAN<AN",
    number: str = "C1234567",
    country: str = "VNM",
    birth: str = "950307",
    sex: str = "M",
    expiry: str = "310510",
    personal: str = "",
) -> str:
    """Return the two lines of a passport, with right check digits."""
    number, personal = number.ljust(9, "<"), personal.ljust(14, "<")
    checked = [number + check_digit(number), birth + check_digit(birth), expiry + check_digit(expiry)]
    last = personal + check_digit(personal)
    whole = check_digit("".join((*checked, last)))
    second = checked[0] + country.ljust(3, "<") + checked[1] + sex + checked[2] + last + whole
    return f"P<{country.ljust(3, '<')}{name}".ljust(LINE_SIGNS, "<")[:LINE_SIGNS] + "\n" + second


def any_lines(chance: Random) -> str:
    """Return the lines of any passport: names, numbers and countries of all lengths and signs."""

    def word(shortest: int, longest: int, signs: str = ascii_uppercase) -> str:
        return "".join(chance.choices(signs, k=chance.randint(shortest, longest)))

    given = "<".join(word(1, 9) for _ in range(chance.randint(1, 3)))
    return lines(
        name=f"{word(2, 12)}<<{given}",
        number=word(7, 9, ascii_uppercase + digits),
        country=chance.choice(("VNM", "CHN", "UZB", "NPL", "KHM", "PHL", "MNG", "BGD", "D")),
        birth=f"{chance.randint(0, 99):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}",
        sex=chance.choice("MF<"),
        expiry=f"{chance.randint(26, 36):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}",
        personal=chance.choice(("", word(6, 14, ascii_uppercase + digits))),
    )
