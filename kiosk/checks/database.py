"""Names what is left of a damaged database: questions that were left for the centre may stand in it."""

from collections.abc import Iterator

from kiosk.composition import House
from kiosk.health import Finding

PART = "database"


def set_aside_database(house: House) -> Iterator[Finding]:
    """Yield a row where a damaged database was set aside."""
    from kiosk.storage.engine import set_aside_as

    aside = set_aside_as(house.machine.paths.database)
    if aside.exists():
        text = (
            f"{aside} was damaged and set aside. Counters, and questions that were not sent yet, may stand in it: "
            "delete it when nobody needs it any more"
        )
        yield Finding(PART, "warning", text, "database-damaged")
