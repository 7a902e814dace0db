"""`madang staff pin`: the PIN that opens the staff page on the screen."""

import argparse
import getpass
import sys

from kiosk.cli.output import say
from kiosk.clock import SystemClock
from kiosk.errors import StaffError
from kiosk.paths import find_paths
from kiosk.services.staff_pin import StaffPin


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the action."""
    parser.add_argument("action", choices=("pin",), help="set the PIN; asked for, or the first line of the input")


def run(arguments: argparse.Namespace) -> int:
    """Set the PIN. Whoever may write the state folder may do so: the old one is not asked for. Raises StaffError."""
    StaffPin(find_paths().staff_pin, SystemClock()).set(_asked())
    say({"set": True}, "The PIN is set. On the screen: hold the name 마당 for three seconds.", as_json=arguments.json)
    return 0


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("New PIN: ")
    if getpass.getpass("Once more: ") != pin:
        raise StaffError("The two were not the same. Nothing was changed.", code="pin-weak")
    return pin
