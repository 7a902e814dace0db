"""`madang places`."""

import argparse
from typing import Any

from kiosk.cli.output import say
from kiosk.composition import open_house
from kiosk.domain.place import FoundPlace
from kiosk.services.places import PlaceQuery


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--kind", default="", help="kind of place, e.g. immigration")
    parser.add_argument("--city", default="", help="city in which it is or which it serves, e.g. ansan")
    parser.add_argument("--language", default="", help="language that is spoken there, e.g. vi")
    parser.add_argument("--text", default="", help="words of the name, the address or the city")
    parser.add_argument("--open-now", action="store_true", help="only what is open now")


def run(options: argparse.Namespace) -> int:
    """Print the places, one a line, the nearest first. Raises UsageError, ContentError."""
    places = open_house().places
    query = PlaceQuery(options.kind, options.city, options.language, options.open_now, options.text)
    for found in places.search(query):
        say(_record(found), _line(found), as_json=options.json)
    return 0


def _record(found: FoundPlace) -> dict[str, Any]:
    place, at = found.place, found.place.coordinates
    return {
        "id": place.id,
        "kinds": place.kinds,
        "names": place.names,
        "city": place.city,
        "serves": place.serves,
        "address": place.address,
        "exact_address": place.exact_address,
        "coordinates": None if at is None else [at.latitude, at.longitude],
        "metres": None if found.metres is None else round(found.metres),
        "phones": place.shown_phones,
        "languages": place.languages,
        "opening_hours": place.opening_hours,
        "open": found.now.state,
        "until": found.now.until.isoformat() if found.now.until else None,
        "confidence": place.confidence,
    }


def _line(found: FoundPlace) -> str:
    place = found.place
    name = " / ".join(dict.fromkeys(place.names[tag] for tag in ("ko", "en") if tag in place.names))
    near = "" if found.metres is None else f"{found.metres / 1000:.1f} km"
    return " | ".join(filter(None, (place.id, name, place.address, *place.shown_phones, found.now.state, near)))
