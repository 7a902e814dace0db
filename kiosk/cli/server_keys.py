"""`madang server keys`: the ceremony of the root and the state of all keys. Step by step: docs/publishing.md."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import say
from kiosk.cli.server_publish import signing_place
from kiosk.durable import sha256_of
from kiosk.errors import PublishingError

if TYPE_CHECKING:
    from sync.server.publishing.ceremony import Ceremony

ACTIONS = {
    "create": "a holder: make a key of the root on a stick",
    "init": "the centre: draft the first root from the holders' public keys",
    "rotate": "the centre: draft the next root, with a later end and, if named, new keys",
    "revoke": "the centre: draft a root without some keys",
    "sign-root": "a holder: sign the draft in a folder",
    "install-root": "the centre: put the signed root in force",
    "status": "who may sign, until when, what is to be done; ends with 1 when something is",
}
ONLINE = ("targets", "snapshot", "timestamp")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    steps = parser.add_subparsers(dest="step", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        step = steps.add_parser(name, help=help_text)
        step.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        if name == "create":
            step.add_argument("name", help="of the holder")
            step.add_argument("--to", dest="stick", type=Path, required=True, metavar="DIR", help="the stick")
        elif name != "status":
            step.add_argument("ceremony", type=Path, help="folder of the draft, which travels from holder to holder")
        if name == "init":
            step.add_argument("holders", type=Path, nargs="+", help="public keys of the holders (NAME.pub.json)")
            step.add_argument("--threshold", type=int, default=2, help="how many of them must sign")
        if name == "rotate":
            step.add_argument(
                "--role",
                dest="roles",
                action="append",
                default=[],
                choices=ONLINE,
                help="a role of the publisher that gets a new key; repeat it for more",
            )
        if name == "revoke":
            step.add_argument("revoked", nargs="+", metavar="KEY", help="holder's name, or beginning of a key's id")
        if name in ("rotate", "revoke"):
            step.add_argument("--holder", dest="holders", type=Path, action="append", default=[], help="a new holder")
        if name == "sign-root":
            step.add_argument("--key", type=Path, required=True, help="the holder's private key (NAME.key)")


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Raises MadangError."""
    signing_place(arguments.folder)
    actions = {
        "create": _create,
        "init": _init,
        "rotate": _next,
        "revoke": _next,
        "sign-root": _sign,
        "install-root": _install,
        "status": _status,
    }
    return actions[arguments.step](arguments)


def _create(arguments: argparse.Namespace) -> int:
    from sync.server.publishing.holders import create_holder

    files = create_holder(arguments.name, arguments.stick, _new_passphrase())
    human = f"Keep {files.private} locked away. Give {files.public} to the centre."
    say({"private": str(files.private), "public": str(files.public)}, human, as_json=arguments.json)
    return 0


def _init(arguments: argparse.Namespace) -> int:
    from sync.server.publishing.ceremony import begin
    from sync.server.publishing.holders import read_holder
    from sync.server.publishing.roots import first_root
    from sync.server.publishing.terms import now

    _, keys = signing_place(arguments.folder)
    holders = [read_holder(file) for file in arguments.holders]
    root = first_root(holders, arguments.threshold, keys, now())
    _report(begin(arguments.ceremony, root, None), as_json=arguments.json)
    return 0


def _next(arguments: argparse.Namespace) -> int:
    from sync.server.publishing.ceremony import begin, newest_root
    from sync.server.publishing.holders import read_holder
    from sync.server.publishing.roots import next_root
    from sync.server.publishing.standing import read_roots
    from sync.server.publishing.terms import now

    repository, keys = signing_place(arguments.folder)
    root = next_root(
        read_roots(repository)[-1],
        keys,
        now(),
        roles=getattr(arguments, "roles", ()),
        revoked=getattr(arguments, "revoked", ()),
        holders=[read_holder(file) for file in arguments.holders],
    )
    _report(begin(arguments.ceremony, root, newest_root(repository)), as_json=arguments.json)
    return 0


def _sign(arguments: argparse.Namespace) -> int:
    from sync.server.publishing.ceremony import read_ceremony
    from sync.server.publishing.key_files import read_private

    ceremony = read_ceremony(arguments.ceremony)
    if not arguments.json:
        print("You are about to sign:", *ceremony.summary(), sep="\n", flush=True)
    ceremony.sign(read_private(arguments.key, _passphrase("Passphrase (nothing is shown; Ctrl+C signs nothing): ")))
    _report(ceremony, as_json=arguments.json)
    return 0


def _install(arguments: argparse.Namespace) -> int:
    from sync.server.publishing.ceremony import install_root, read_ceremony

    repository, keys = signing_place(arguments.folder)
    ceremony = read_ceremony(arguments.ceremony)
    file = install_root(ceremony, repository, keys)
    version, sha256 = ceremony.draft.signed.version, sha256_of(file)
    human = (
        f"Root {version} is in force. Publish now: kiosks follow it from the next release on.\n"
        f"For new kiosks: {file}\nSHA-256 {sha256}"
    )
    say({"root": version, "file": str(file), "sha256": sha256}, human, as_json=arguments.json)
    return 0


def _status(arguments: argparse.Namespace) -> int:
    from sync.server.publishing.key_status import key_status
    from sync.server.publishing.terms import now

    statuses = key_status(*signing_place(arguments.folder), now())
    for status in statuses:
        say(status.as_json(), status.line(), as_json=arguments.json)
    return int(any(status.state != "good" for status in statuses))


def _report(ceremony: "Ceremony", *, as_json: bool) -> None:
    signed, missing = ceremony.signed_by(), ceremony.missing()
    record = {"root": ceremony.draft.signed.version, "signed_by": signed, "missing": missing}
    lines = [*ceremony.summary(), f"signed by: {', '.join(signed) or 'nobody yet'}"]
    lines.append(f"{missing} more must sign" if missing else "complete: madang server keys install-root")
    say(record, "\n".join(lines), as_json=as_json)


def _new_passphrase() -> str:
    passphrase = _passphrase("New passphrase, five words or more (nothing is shown): ")
    if sys.stdin.isatty() and _passphrase("Once more: ") != passphrase:
        raise PublishingError("The two passphrases differ. Try again.", code="passphrase-wrong")
    return passphrase


def _passphrase(prompt: str) -> str:
    """Ask a person; a script writes it to the standard input."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
