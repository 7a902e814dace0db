"""Checks that the interface's translations are complete and belong to the present QML.

Runs lupdate over a copy; a sentence that is new, gone or unfinished in any language fails.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

INTERFACE = Path(__file__).resolve().parent.parent / "ui"


STAFF = re.compile(r"Staff(?!Sheet)|PinPad|ConfirmButton")
"""Contexts of the staff page."""
STAFF_LANGUAGES = ("ko",)
"""It is shown in these and in English (ui/viewmodels/staff/staff.py), whatever visitors speak."""

Key = tuple[str, str, str]
"""Context, sentence and comment of a message."""


def messages(catalogue: Path) -> dict[Key, ET.Element]:
    """Return the messages of a catalogue."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
        for context in ET.parse(catalogue).iter("context")
        for message in context.iter("message")
    }


def is_finished(message: ET.Element) -> bool:
    """Tell whether a message, in each of its plural forms, has words that somebody has approved."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = list(translation.iter("numerusform")) or [translation]
    return all((form.text or "").strip() for form in forms)


def faults_of(committed: Path, updated: Path) -> list[str]:
    """Return what is wrong with a catalogue. updated: the same after lupdate has looked at the present QML."""
    known, used = messages(committed), messages(updated)
    if committed.stem.removeprefix("madang_") not in STAFF_LANGUAGES:
        used = {key: message for key, message in used.items() if key in known or not STAFF.match(key[0])}
    faults = [f"no longer used: {source!r}" for context, source, comment in known.keys() - used.keys()]
    faults += [f"new, run lupdate: {source!r}" for context, source, comment in used.keys() - known.keys()]
    faults += [f"not translated: {key[1]!r}" for key in used.keys() & known.keys() if not is_finished(used[key])]
    return [f"{committed.name}: {fault}" for fault in sorted(faults)]


def main(interface: Path = INTERFACE) -> int:
    """Check all languages; print the faults and return 1 when there are any."""
    catalogues = sorted((interface / "i18n").glob("*.ts"))
    if not catalogues:
        return 0
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(catalogue, folder)) for catalogue in catalogues]
        qml = sorted((interface / "qml").rglob("*.qml"))
        command: list[str | Path] = [lupdate, "-silent", "-no-obsolete", *qml, "-ts", *copies]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        pairs = zip(catalogues, copies, strict=True)
        faults = [fault for pair in pairs for fault in faults_of(*pair)]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
