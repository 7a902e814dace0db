"""`madang run`: the kiosk itself."""

import argparse

from kiosk.cli.single_instance import only_one
from kiosk.composition import open_house
from kiosk.errors import MachineError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--window", metavar="WIDTHxHEIGHT", help="a window instead of the full screen")


def run(arguments: argparse.Namespace) -> int:
    """Open the kiosk: settings, one instance, content, then the screen. Returns when it is closed."""
    house = open_house()
    with only_one(house.paths.lock):
        try:
            from ui.app import run_kiosk
        except ImportError as error:
            message = f"The screen's libraries are missing ({error}). Run `make setup`."
            raise MachineError(message, code="package-missing") from error
        try:
            return run_kiosk(house.services, house.settings, house.paths, window=arguments.window)
        finally:
            house.close()
