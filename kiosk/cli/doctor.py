"""`madang doctor`: the technician's sheet, machine-readable with --json."""

import argparse
from dataclasses import asdict

from kiosk.checks.camera import camera
from kiosk.checks.every import every_check
from kiosk.checks.microphone import microphone
from kiosk.cli.output import say
from kiosk.composition import open_house
from kiosk.health import examine

SIGNS = {"good": "ok  ", "warning": "note", "bad": "BAD "}


def configure(parser: argparse.ArgumentParser) -> None:
    """No options of its own."""
    del parser


def run(arguments: argparse.Namespace) -> int:
    """Examine everything; exit 0 when nothing is bad."""
    house = open_house()
    bad = 0
    try:
        devices = {"microphone": lambda: microphone(house), "camera": lambda: camera(house)}
        for finding in examine({**every_check(house), **devices}):
            bad += finding.state == "bad"
            human = f"{SIGNS[finding.state]} {finding.part:<12} {finding.text}"
            say(asdict(finding), human + (f" [{finding.code}]" if finding.code else ""), as_json=arguments.json)
    finally:
        house.close()
    return 1 if bad else 0
