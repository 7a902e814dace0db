"""The command line: one module per command, found by name."""

import argparse
import logging
from importlib import import_module

from kiosk.cli.output import say_error
from kiosk.errors import MadangError, UnexpectedError, UsageError
from kiosk.logs import start_logging
from kiosk.paths import find_paths

COMMANDS = {
    "run": "open the kiosk",
    "ask": "ask a question, in words or as a recording",
    "transcribe": "speech to text",
    "speak": "text to speech",
    "recording": "texts read aloud by a person",
    "form": "official forms: list, fill, calibrate a blank",
    "places": "where to get help",
    "translate": "translate a text, guarded",
    "benefits": "what help a person can probably get",
    "doctor": "check everything a kiosk needs",
    "printer": "the printers: state, test page, empty queue",
    "models": "the model store",
    "content": "the content store",
    "sync": "newer content from the centre",
    "staff": "the PIN of the staff page",
    "server": "the central server of the staff",
}

log = logging.getLogger(__name__)


def run_command(arguments: list[str]) -> int:
    """Run one command. Every failure becomes one sentence with a code."""
    options = build_parser(arguments).parse_args(arguments)
    start_logging(find_paths().log if options.command == "run" else None, verbose=options.verbose)
    try:
        return int(import_module(f"kiosk.cli.{options.command}").run(options))
    except UsageError as error:
        say_error(error, as_json=options.json)
        return 2 if error.code == "bad-usage" else 1
    except MadangError as error:
        say_error(error, as_json=options.json)
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the last net: a person gets a sentence, the log gets the traceback
        log.info("unexpected", exc_info=True)  # below what the screen shows, not below what the file keeps
        message = f"Something unexpected went wrong ({type(error).__name__}: {error}). --verbose shows more."
        say_error(UnexpectedError(message), as_json=options.json)
        return 1


def build_parser(arguments: list[str]) -> argparse.ArgumentParser:
    """Return the parser; only the command which is meant is imported, so that the start stays fast."""
    parser = argparse.ArgumentParser(prog="madang", description="The kiosk that answers in the visitor's language.")
    # The version is looked up only when somebody asks for it: that costs as much as half a window.
    shown = f"madang {_version()}" if "--version" in arguments else ""
    parser.add_argument("--version", action="version", version=shown)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    meant = next((word for word in arguments if word in COMMANDS), None)
    for name, help_text in COMMANDS.items():
        command = commands.add_parser(name, help=help_text, description=help_text)
        command.add_argument("--json", action="store_true", help="one JSON object a line")
        command.add_argument("--verbose", action="store_true", help="say more on stderr")
        if name == meant:
            import_module(f"kiosk.cli.{name}").configure(command)
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("madang")
    except PackageNotFoundError:
        return "0.1.0 (from the source folder)"
