"""Telling the centre how this kiosk is and what was asked: counts, health, questions left with consent."""

from dataclasses import asdict
from pathlib import Path

from kiosk.checks.every import quick_checks
from kiosk.cli.output import say, say_error
from kiosk.clock import SystemClock
from kiosk.composition import House
from kiosk.disk import free_mb
from kiosk.errors import MadangError
from kiosk.health import examine
from kiosk.version import NUMBER
from sync.client.enrolling import read_membership
from sync.client.telling import Teller
from sync.uplink.messages import Check, Health


def tell_centre(house: House, *, as_json: bool) -> None:
    """Send what waits, where this kiosk has enrolled, and say how it went. What cannot be sent is sent another time."""
    try:
        teller = make_teller(house)
        if teller is None:
            return
        told = teller.tell(health_of(house), proxy=house.machine.settings.sync.proxy)
    except MadangError as error:
        say_error(error, as_json=as_json)
        return
    refused = f"; {told.refused} it does not want" if told.refused else ""
    say({"told": asdict(told)}, f"told the centre {told.messages} things{refused}", as_json=as_json)


def write_for_centre(house: House, stick: Path, *, as_json: bool) -> None:
    """Put what waits on a stick that goes to the centre, where this kiosk has enrolled, and say how it went."""
    try:
        teller = make_teller(house)
        if teller is None:
            return
        health = health_of(house)
        # First: what has arrived by an earlier journey need not travel again.
        confirmed = teller.take_receipts(health, stick)
        number = teller.write(health, stick)
    except MadangError as error:
        say_error(error, as_json=as_json)
        return
    arrived = f"; {confirmed} of before have arrived there" if confirmed else ""
    record = {"carried": number, "confirmed": confirmed}
    say(record, f"{number} things for the centre are on the stick{arrived}", as_json=as_json)


def make_teller(house: House) -> Teller | None:
    """Return what tells the centre; None where this kiosk has not enrolled. Raises UplinkError key-unreadable."""
    membership = read_membership(house.machine.paths.enrolment)
    return None if membership is None else Teller(membership, house.machine.counters, house.machine.outbox)


def health_of(house: House) -> Health:
    """Return how this kiosk is: states and codes only, since words may name things."""
    checks = [Check(each.part, each.state, each.code) for each in examine(quick_checks(house))]
    release = house.machine.supply.store.standing.number
    return Health(SystemClock().now(), NUMBER, release, free_mb(house.machine.paths.state), checks)
