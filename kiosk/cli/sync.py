"""`madang sync`: content from the centre, looked for now, and what came of it."""

import argparse
import signal
from pathlib import Path

from kiosk.checks.freshness import freshness
from kiosk.checks.wanted_models import models_finding, wanted_models
from kiosk.cli.model_bringing import bring_models
from kiosk.cli.output import say, say_error
from kiosk.cli.self_test import self_test
from kiosk.cli.telling import tell_centre
from kiosk.cli.transfers import bring
from kiosk.clock import SystemClock
from kiosk.composition import House, open_house
from kiosk.disk import reported_to_technician
from kiosk.errors import ModelError
from kiosk.machine import Machine
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from sync.client.standing import as_record

ACTIONS = {
    "now": "look for a newer release and install it",
    "status": "say what is in use, where it came from, and what went wrong",
    "serve": "hand the installed release on to kiosks nearby, until it is stopped",
    "enrol": "become a kiosk of a centre, with the one-time code of its console",
    "trust": "take the root metadata that releases are to be trusted by",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the actions."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, help_text in ACTIONS.items():
        action = actions.add_parser(name, help=help_text, description=help_text)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
        if name == "now":
            action.add_argument(
                "--models",
                nargs="*",
                metavar="MODEL",
                help="also fetch models: those of the settings, and these (ids, languages, or `usual`)",
            )
            action.add_argument(
                "--again", action="store_true", help="compare every byte, and take also a release that was refused"
            )
        if name == "enrol":
            action.add_argument("--server", required=True, metavar="ADDRESS", help="https address of the console")
            action.add_argument("--code", required=True, help="one-time code")
            action.add_argument("--again", action="store_true", help="leave the centre of before")
        if name == "trust":
            action.add_argument("file", type=Path, help="1.root.json of the centre")
            action.add_argument("--again", action="store_true", help="take the place of another one")


def run(arguments: argparse.Namespace) -> int:
    """Run an action. Raises MadangError."""
    house = open_house()
    if arguments.action == "now":
        return _now(house, arguments)
    if arguments.action == "enrol":
        return _enrol(house, arguments)
    if arguments.action == "serve":
        return _serve(house, as_json=arguments.json)
    if arguments.action == "trust":
        return _trust(house.machine.paths.root, arguments)
    return _status(house, as_json=arguments.json)


def _now(house: House, arguments: argparse.Namespace) -> int:
    try:
        supply = house.machine.supply
        bring(supply, supply.sources(), again=arguments.again, as_json=arguments.json)
    finally:
        # Also when nothing could be brought: the centre wants to know just then.
        tell_centre(house, as_json=arguments.json)
    # Last and apart: gigabytes on a thin line must not keep an answer waiting.
    return _bring_models(house.machine, arguments)


def _bring_models(machine: Machine, arguments: argparse.Namespace) -> int:
    store = ModelStore(machine.paths.models, load_catalogue(), self_test=self_test)
    wishes = [*machine.settings.sync.models, *(arguments.models or ())]
    missing = [each for each in wanted_models(store.catalogue, wishes) if not store.is_current(each)]
    asked = arguments.again or arguments.models is not None
    left = bring_models(machine.supply, store, missing, as_json=arguments.json, anew=asked) if missing else []
    if left:
        message = f"Not brought: {', '.join(left)}. Either no source has it, or the reason is above."
        say_error(ModelError(message, code="model-download-failed"), as_json=arguments.json)
    return 1 if left and arguments.models is not None else 0


def _enrol(house: House, arguments: argparse.Namespace) -> int:
    from sync.client.enrolling import enrol

    proxy = house.machine.settings.sync.proxy
    member = enrol(house.machine.paths.enrolment, arguments.server, arguments.code, proxy=proxy, again=arguments.again)
    human = f"This is now {member.name!r} ({member.kiosk}) of {member.server}."
    say({"server": member.server, "kiosk": member.kiosk, "name": member.name}, human, as_json=arguments.json)
    return 0


def _serve(house: House, *, as_json: bool) -> int:
    from sync.client.neighbours import announced
    from sync.client.serving import serving

    ends = {signal.SIGINT, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, ends)  # before there are threads, so that none of them takes it
    with serving(house.machine.supply.store, house.machine.settings.sync.serve_port) as port, announced(port):
        say({"port": port}, f"handing content on at port {port}", as_json=as_json)
        signal.sigwait(ends)
    return 0


def _trust(place: Path, arguments: argparse.Namespace) -> int:
    from sync.client.trust import take_root

    with reported_to_technician(place.parent):
        sha256 = take_root(arguments.file, place, again=arguments.again)
    words = f"trusted from now on: {place}\nSHA-256 {sha256}\nCompare it with what the centre says by another way."
    say({"file": str(place), "sha256": sha256}, words, as_json=arguments.json)
    return 0


def _status(house: House, *, as_json: bool) -> int:
    standing = house.machine.supply.store.standing
    finding = freshness(standing, house.machine.settings.sync, SystemClock().now())
    record = {**as_record(standing), "number": standing.number, "state": finding.state, "code": finding.code}
    models = models_finding(house.machine.models, house.machine.settings)
    if models is not None:
        record["models"] = {"state": models.state, "text": models.text, "code": models.code}
    text = "\n".join([finding.text, *([f"{models.part}: {models.text}"] if models else [])])
    say(record, text, as_json=as_json)
    return 1 if "bad" in (finding.state, models and models.state) else 0
