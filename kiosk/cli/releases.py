"""`madang content export`, `import` and `rollback`: releases on sticks, the way back, and what the centre is told."""

import argparse

from kiosk.cli.model_progress import ModelProgress
from kiosk.cli.output import say
from kiosk.cli.telling import write_for_centre
from kiosk.cli.transfers import bring
from kiosk.composition import House
from kiosk.errors import SyncError


def export_release(house: House, arguments: argparse.Namespace) -> int:
    """Write the installed release to a stick. Raises MadangError."""
    from sync.client.export import FOLDER, export

    supply = house.machine.supply
    write_for_centre(house, arguments.to, as_json=arguments.json)
    progress = ModelProgress("release", quiet=arguments.json)
    try:
        number = export(supply.store, arguments.to, lambda done, total: progress(done, total, "writing"))
    finally:
        progress.end()
    folder = arguments.to / FOLDER
    say({"number": number, "folder": str(folder)}, f"release {number} is in {folder}", as_json=arguments.json)
    return 0


def import_release(house: House, arguments: argparse.Namespace) -> int:
    """Install the release of a stick. Raises MadangError."""
    if not arguments.origin.is_dir():
        raise SyncError(f"There is no folder {arguments.origin}. Is the stick plugged in?", code="source-unreachable")
    supply = house.machine.supply
    stick = supply.stick(arguments.origin)
    try:
        return bring(supply, [stick], accept_expired=arguments.accept_expired, as_json=arguments.json)
    finally:
        # The stick goes back to the centre.
        write_for_centre(house, arguments.origin, as_json=arguments.json)


def roll_back(house: House, arguments: argparse.Namespace) -> int:
    """Return to the release before, or to the starter content. Raises SyncError release-missing."""
    standing = house.machine.supply.roll_back()
    words = f"release {standing.number} is in use again" if standing.current else "the starter content is in use again"
    say({"number": standing.number}, words, as_json=arguments.json)
    return 0


ACTIONS = {"export": export_release, "import": import_release, "rollback": roll_back}
