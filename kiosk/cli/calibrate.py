"""`madang form calibrate`: where the answers stand on an office's own blank form, in a window or from a file."""

import argparse
from dataclasses import asdict
from pathlib import Path

from kiosk.cli.output import say
from kiosk.composition import House
from kiosk.content.documents import FIELDS, read_document
from kiosk.domain.blank import FieldsFile
from kiosk.errors import FormError, MachineError
from kiosk.services.calibration import Calibration
from kiosk.services.calibrator import BlankFile


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("blank", metavar="BLANK.pdf", type=Path, help="the office's blank form")
    parser.add_argument("--form", required=True, help="e.g. FORM-01")
    parser.add_argument("--page", type=int, help="which page of a PDF that has several")
    parser.add_argument("--fields", type=Path, metavar="FILE", help="JSON file of boxes; without it a window opens")
    parser.add_argument("--window", metavar="WIDTHxHEIGHT", help="a window instead of the full screen")


def calibrate(house: House, arguments: argparse.Namespace) -> int:
    """Measure a blank. Raises FormError, MachineError, UsageError."""
    file = _read_blank(arguments.blank)
    calibration = house.calibrator.begin(arguments.form, file, arguments.page)
    if arguments.fields is not None:
        _follow(calibration, _read_fields(arguments.fields))
        _say_kept(house, calibration, file, house.calibrator.keep(calibration, file), as_json=arguments.json)
        return 0
    try:
        from ui.calibration_window import run_calibration
    except ImportError as error:
        message = f"The screen's libraries are missing ({error}). Run `make setup`, or use --fields."
        raise MachineError(message, code="package-missing") from error
    settings = house.machine.settings.screen
    document = run_calibration(house.calibrator, calibration, file, settings, window=arguments.window)
    if document is None:
        say({"form": arguments.form, "path": None}, "Nothing was kept.", as_json=arguments.json)
    else:
        _say_kept(house, calibration, file, document, as_json=arguments.json)
    return 0


def _say_kept(house: House, calibration: Calibration, file: BlankFile, document: Path, *, as_json: bool) -> None:
    unplaced = list(house.calibrator.unplaced(calibration, file))
    record = {
        "form": calibration.questions.form.id,
        "path": str(document),
        "boxes": [asdict(box) for box in calibration.boxes],
        "unplaced": unplaced,
    }
    human = f"{len(calibration.boxes)} boxes kept in {document}"
    say(record, human + "".join(f"\n  {key}: has no place on the blank" for key in unplaced), as_json=as_json)


def _follow(calibration: Calibration, fields: FieldsFile) -> None:
    calibration.boxes = fields.boxes
    for name, ours in fields.paper_fields.items():
        field, _, part = ours.partition("/")
        try:
            calibration.place_paper_field(name, field, part)
        except KeyError as error:
            known = ", ".join(paper.name for paper in calibration.read.fields) or "none"
            message = f"The PDF has no field {name}. It has: {known}."
            raise FormError(message, code="fields-unreadable") from error


def _read_blank(file: Path) -> BlankFile:
    try:
        return BlankFile(file.name, file.read_bytes())
    except OSError as error:
        raise FormError(f"{file} cannot be read: {error.strerror}.", code="blank-unreadable") from error


def _read_fields(file: Path) -> FieldsFile:
    fields, faults = read_document(FIELDS, file, file.parent)
    if faults:
        raise FormError(" ".join(map(str, faults)), code="fields-unreadable")
    assert isinstance(fields, FieldsFile)  # noqa: S101  # what this kind of document is
    return fields
