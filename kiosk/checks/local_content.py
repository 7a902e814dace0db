"""What needs a person among the documents of the centre's own."""

from collections.abc import Iterator

from kiosk.composition import House
from kiosk.health import Finding

PART = "local"


def local_content(house: House) -> Iterator[Finding]:
    """Yield a row for each such document, and for the files that were set aside."""
    for path in house.machine.supply.local.damaged():
        text = f"{path} was damaged and set aside: write it again on the staff page, then delete it"
        yield Finding(PART, "warning", text, "local-damaged")
    rows = house.our_centre.rows("en")
    for row in rows:
        if row.state in ("conflict", "gone"):
            says = "says something else now" if row.state == "conflict" else "no longer has it"
            text = f"{row.path} ({row.title}): the release {says}. Decide on the staff page"
            yield Finding(PART, "warning", text, "local-conflict")
        elif row.state == "unfit":
            yield Finding(PART, "warning", f"{row.path} is not shown: {row.problem}", "local-invalid")
    yield Finding(PART, "good", f"{len(rows)} documents of the centre's own")
