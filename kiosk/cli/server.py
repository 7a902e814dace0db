"""`madang server`: the central server of the staff."""

import argparse
import os
from importlib import import_module
from pathlib import Path

from kiosk.cli.output import say
from kiosk.errors import MachineError
from kiosk.paths import find_paths

ACTIONS = {
    "init": "make the database, take in the content, invite the first administrator",
    "run": "the same where it is needed, then serve the console",
    "create-user": "make an account and print its one-time code; for an account that exists, a new code",
    "take-in": "take what kiosks have put on a stick",
    "publish": "make a content folder the next release, signed",
    "keys": "the keys that sign releases: make, renew, revoke, state",
}
OWN_MODULES = {
    "take-in": "kiosk.cli.server_take_in",
    "publish": "kiosk.cli.server_publish",
    "keys": "kiosk.cli.server_keys",
}
"""Of actions that need no web server."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        action = actions.add_parser(name, help=help_text)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        action.add_argument("--folder", type=Path, default=find_paths().state / "server", help="of the server's files")
        if name in OWN_MODULES:
            import_module(OWN_MODULES[name]).configure(action)
        if name == "run":
            action.add_argument("--host", default="127.0.0.1", help="address to listen on")
            action.add_argument("--port", type=int, default=8080)
            action.add_argument("--workers", type=int, default=1, help="processes that serve")
        if name == "create-user":
            action.add_argument("name", help="for logging in")
            action.add_argument("--shown-name", default="")
            action.add_argument(
                "--role",
                action="append",
                default=[],
                help="editor, translator:vi, reviewer:*, publisher, administrator",
            )


def run(arguments: argparse.Namespace) -> int:
    """Run an action."""
    if module := OWN_MODULES.get(arguments.action):
        return int(import_module(module).run(arguments))
    _require_packages()
    return {"init": _init, "run": _run, "create-user": _create_user}[arguments.action](arguments)


def _init(arguments: argparse.Namespace) -> int:
    from sync.server.set_up import set_up
    from sync.server.settings import read_server_settings

    settings = read_server_settings(arguments.folder)
    done = set_up(arguments.folder, settings)
    place = settings.public_address or f"http://{_browsable(arguments)}"
    lines = [f"The server's folder is {arguments.folder.resolve()}."]
    if done.documents:
        lines.append(f"Took in {done.documents} documents.")
    if done.first_code:
        lines.append(f"First administrator: open {place}/welcome and enter the one-time code {done.first_code}")
    record = {"folder": str(arguments.folder), "documents": done.documents, "code": done.first_code, "address": place}
    say(record, "\n".join(lines), as_json=arguments.json)
    return 0


def _run(arguments: argparse.Namespace) -> int:
    import uvicorn

    from sync.server.console.app import FOLDER_VARIABLE

    _init(arguments)
    if not arguments.json:
        print(f"Listening on http://{_browsable(arguments)}; Ctrl+C ends.", flush=True)
    os.environ[FOLDER_VARIABLE] = str(arguments.folder)
    # Only a proxy on this machine is believed about where a browser is.
    uvicorn.run(
        "sync.server.console.app:create_app_of_environment",
        factory=True,
        host=arguments.host,
        port=arguments.port,
        workers=arguments.workers,
        # Longer than nginx keeps a connection to a worker: what it sends on one that closes meanwhile would be lost.
        timeout_keep_alive=75,
        log_level="warning",
        server_header=False,
        forwarded_allow_ips="127.0.0.1",
        log_config=None,
    )
    return 0


def _create_user(arguments: argparse.Namespace) -> int:
    from sync.server import audit
    from sync.server.database.engine import Database
    from sync.server.people.accounts import create_account, find_account, invite
    from sync.server.people.roles import Grant
    from sync.server.settings import read_server_settings

    database = Database(read_server_settings(arguments.folder).database_url(arguments.folder))
    grants = [Grant(*role.split(":", maxsplit=1)) for role in arguments.role]
    with database.writing() as session:
        account = find_account(session, arguments.name)
        if account is None:
            account = create_account(session, audit.NOBODY, arguments.name, arguments.shown_name, grants)
        code = invite(session, audit.NOBODY, account)
    database.close()
    say({"name": account.name, "code": code}, f"One-time code of {account.name}: {code}", as_json=arguments.json)
    return 0


def _browsable(arguments: argparse.Namespace) -> str:
    return f"{getattr(arguments, 'host', '127.0.0.1')}:{getattr(arguments, 'port', 8080)}"


def _require_packages() -> None:
    try:
        import argon2  # noqa: F401
        import fastapi  # noqa: F401
        import jinja2  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError as error:
        message = f"The server's packages are not installed ({error.name}): pip install 'madang[server]'."
        raise MachineError(message, code="package-missing") from error
