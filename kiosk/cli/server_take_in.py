"""`madang server take-in`: what kiosks have put on a stick comes into the database."""

import argparse
from collections import Counter
from pathlib import Path

from kiosk.cli.output import say
from kiosk.errors import UplinkError


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("stick", type=Path, help="folder of the stick")


def run(arguments: argparse.Namespace) -> int:
    """Take everything in; exit 1 when something was refused. Raises MadangError."""
    from sync.server.database.engine import Database
    from sync.server.kiosks.centre_key import centre_key
    from sync.server.kiosks.sticks import take_in
    from sync.server.settings import read_server_settings

    if not arguments.stick.is_dir():
        message = f"There is no folder {arguments.stick}. Is the stick plugged in?"
        raise UplinkError(message, code="centre-unreachable")
    database = Database(read_server_settings(arguments.folder).database_url(arguments.folder))
    codes: Counter[str] = Counter()
    try:
        for file, of_file in take_in(database, centre_key(arguments.folder), arguments.stick):
            codes.update(of_file)
            if refused := sorted({code for code in of_file if code}):
                say(
                    {"file": file.name, "refused": refused},
                    f"{file.name}: {', '.join(refused)}",
                    as_json=arguments.json,
                )
    finally:
        database.close()
    refusals = codes.total() - codes[""]
    human = f"{codes['']} messages taken, {refusals} refused"
    say({"taken": codes[""], "refused": refusals}, human, as_json=arguments.json)
    return 1 if refusals else 0
