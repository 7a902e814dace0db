"""`madang run`: the kiosk itself."""

import argparse
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.cli.single_instance import only_one
from kiosk.config import read_settings
from kiosk.errors import MachineError
from kiosk.paths import find_paths

if TYPE_CHECKING:
    from kiosk.services.services import Services


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--window", metavar="WIDTHxHEIGHT", help="a window instead of the full screen")


def run(arguments: argparse.Namespace) -> int:
    """Open the kiosk: settings, one instance, the window, then what stands behind it. Returns when it is closed."""
    paths = find_paths()
    settings = read_settings(paths.settings)
    with only_one(paths.lock), ExitStack() as closing:
        try:
            from ui.app import run_kiosk
        except ImportError as error:
            message = f"The screen's libraries are missing ({error}). Run `make setup`."
            raise MachineError(message, code="package-missing") from error

        def open_services() -> "Services":
            # Imported here, so that the window stands on the screen before these heavy parts are read.
            from kiosk.composition import House
            from kiosk.machine import Machine

            house = House(Machine(settings, paths))
            closing.callback(house.close)
            return house.services

        return run_kiosk(open_services, settings.screen, window=arguments.window)
