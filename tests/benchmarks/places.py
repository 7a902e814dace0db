"""Five thousand places: time of a search, each with every kind of condition.

    python -m tests.benchmarks.places

The places are the starter's many times over, scattered around a kiosk, with 600 different opening hours. Limit: 20 ms a
search. The first search of a day reads the hours; it is told apart.
"""

import random
import statistics
import time
from dataclasses import replace

from kiosk.domain.library import Library
from kiosk.domain.place import Coordinates, Place
from kiosk.services.places import PlaceQuery, Places
from tests.fakes.content import whole_library
from tests.fakes.places import HERE, make_places

PLACES = 5_000
HOURS = 600
LIMIT_MS = 20.0
TURNS = 20
QUERIES = {
    "all": PlaceQuery(),
    "kind": PlaceQuery(kind="foreigner_center"),
    "city": PlaceQuery(city="ansan"),
    "language": PlaceQuery(language="vi"),
    "open now": PlaceQuery(open_now=True),
    "words": PlaceQuery(text="수원 센터"),
    "everything": PlaceQuery("foreigner_center", "ansan", "vi", open_now=True, text="ansan"),
}


def main() -> None:
    """Print a line for each query."""
    places = make_places(grown(whole_library()), here=HERE)
    first = milliseconds(places, PlaceQuery())
    print(
        f"{PLACES} places with {HOURS} different hours; the first search of all, which reads the hours: {first:.0f} ms"
    )
    for name, query in QUERIES.items():
        took = [milliseconds(places, query) for _ in range(TURNS)]
        p95 = statistics.quantiles(took, n=20)[18]
        found = len(places.search(query))
        median = statistics.median(took)
        print(f"{name}: {found} found, median {median:.1f} ms, p95 {p95:.1f} ms ({p95 / LIMIT_MS:.2f} of the limit)")


def milliseconds(places: Places, query: PlaceQuery) -> float:
    """Return how much of a processor's time a search takes, whatever else the machine does."""
    started = time.process_time()
    places.search(query)
    return (time.process_time() - started) * 1000


def grown(library: Library) -> Library:
    """Return the library with as many places as asked, each somewhere else."""
    chance = random.Random(1)
    hours = [written(chance) for _ in range(HOURS)]
    originals = list(library.places.values())
    copies = (copied(originals[number % len(originals)], number, chance, hours) for number in range(PLACES))
    return replace(library, places={place.id: place for place in copies})


def copied(place: Place, number: int, chance: random.Random, hours: list[str]) -> Place:
    """Return a place like another, elsewhere and with other hours."""
    at = Coordinates(HERE.latitude + chance.uniform(-0.5, 0.5), HERE.longitude + chance.uniform(-0.5, 0.5))
    names = {tag: f"{name} {number}" for tag, name in place.names.items()}
    return replace(
        place, id=f"{place.id}-{number}", names=names, coordinates=at, opening_hours=chance.choice(["", *hours])
    )


def written(chance: random.Random) -> str:
    """Return opening hours as offices, shops and pharmacies have them."""
    opens, closes = chance.randint(6, 11), chance.randint(16, 22)
    half = chance.choice(("00", "15", "30", "45"))
    day = chance.choice(("Mo-Fr", "Mo-Sa", "Tu-Su", "Su-Th"))
    rest = chance.choice(("", "; PH off", "; Sa 10:00-13:00; PH off", "; Su off", "; We 12:00-24:00"))
    night = f"22:{half}-0{chance.randint(1, 8)}:00"
    return chance.choice(
        (f"{day} {opens:02}:{half}-{closes}:{half}{rest}", f"{day} {opens:02}:00-{closes}:{half}{rest}", night)
    )


if __name__ == "__main__":
    main()
