"""`madang server publish`: a content folder becomes the next release; or the signatures of the last are renewed."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import say
from kiosk.disk import reported_to_technician
from kiosk.errors import ContentError, MachineError, UsageError

if TYPE_CHECKING:
    from sync.server.publishing.online_keys import OnlineKeys


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("content", nargs="?", type=Path, help="the content folder")
    parser.add_argument(
        "--models", type=Path, metavar="DIR", help="packs of `madang models export`; default: as before"
    )
    parser.add_argument("--dry-run", action="store_true", help="check, test and compare only")
    parser.add_argument(
        "--whole", action="store_true", help="check and test also what has not changed since the last release"
    )
    parser.add_argument("--renew", action="store_true", help="no content: sign anew what ends soon (daily, by a timer)")


def run(arguments: argparse.Namespace) -> int:
    """Publish or renew. Raises MadangError."""
    repository, keys = signing_place(arguments.folder)
    if arguments.renew == (arguments.content is not None):
        raise UsageError("Name a content folder, or --renew.")
    from sync.server.publishing.publishing import publish, renew

    with reported_to_technician(repository):
        if arguments.renew:
            renew(repository, keys)
            say({"renewed": True}, "The signatures are renewed.", as_json=arguments.json)
            return 0
        if not arguments.content.is_dir():
            raise ContentError(f"There is no content folder {arguments.content}.", code="content-missing")
        options = {"models": arguments.models, "whole": arguments.whole, "dry_run": arguments.dry_run}
        report = publish(arguments.content, repository, keys, **options)
    say(report.as_json(), "\n".join(report.lines()), as_json=arguments.json)
    return 0


def signing_place(folder: Path) -> tuple[Path, "OnlineKeys"]:
    """Return the repository and the keys below the server's folder. Raises MachineError package-missing."""
    try:
        import bcrypt  # noqa: F401 - what cryptography encrypts private keys with

        from sync.server.publishing.online_keys import OnlineKeys
    except ImportError as error:
        message = f"The server's packages are not installed ({error.name}): pip install 'madang[server]'."
        raise MachineError(message, code="package-missing") from error
    return folder / "repository", OnlineKeys(folder / "keys")
