"""Countries by their names in every language (CLDR, by babel)."""

from functools import cache

from kiosk.domain.listed_answer import ListedAnswer
from kiosk.understanding.alphabet import letter_of, order_of
from kiosk.understanding.folding import folded

NO_NATIONALITY = frozenset(["AC", "AQ", "BV", "CP", "DG", "GS", "HM", "IO", "TA", "TF", "UM", "ZZ"])
"""Places of CLDR whose people, if there are any, are nationals of another place."""
PASSPORT_CODES = {"D": "DE", "RKS": "XK", **dict.fromkeys(("GBD", "GBN", "GBO", "GBP", "GBS"), "GB")}
"""Codes which passports use beside ISO 3166-1 alpha-3 (ICAO Doc 9303, part 3, section 5)."""


@cache
def _codes(tag: str) -> dict[str, str]:
    from babel import Locale

    names = Locale.parse(tag).territories
    return {folded(name): code for code, name in names.items() if len(code) == 2 and code.isalpha()}  # noqa: PLR2004


def read_country(text: str, tag: str) -> str:
    """Return the ISO 3166-1 code of a country's name in the language, Korean or English; else nothing."""
    said, code = folded(text), text.strip().upper()
    if code in _codes("en").values():
        return code
    for language in (tag, "ko", "en"):
        if found := _codes(language).get(said) or _codes(language).get(said.replace(" ", "")):
            return found
    return next((c for name, c in _codes("en").items() if name.replace(" ", "") == said.replace(" ", "")), "")


def country_of_passport(code: str) -> str:
    """Return the ISO 3166-1 alpha-2 code of a nationality in a passport; nothing for the stateless and unknown."""
    from babel.core import get_global

    [found, *_] = get_global("territory_aliases").get(code, [""])
    found = PASSPORT_CODES.get(code, found)
    return found if found in _nationalities() else ""


@cache
def countries(tag: str) -> tuple[ListedAnswer, ...]:
    """Return the countries of which one can be a national, in the order of a language's letters."""
    from babel import Locale

    names = Locale.parse(tag).territories
    ordered = sorted(_nationalities(), key=lambda code: order_of(names[code], tag))
    return tuple(ListedAnswer(code, names[code], letter_of(names[code], tag)) for code in ordered)


@cache
def _nationalities() -> frozenset[str]:
    """The places with a code of three letters where a language is spoken: ISO 3166-1 and Kosovo."""
    from babel.core import get_global

    coded = {found[0] for code, found in get_global("territory_aliases").items() if len(code) == 3 and len(found) == 1}  # noqa: PLR2004
    return frozenset(coded & set(get_global("territory_languages"))) - NO_NATIONALITY
