"""Checks that the interface's translations are complete and belong to the present QML.

Runs lupdate over a copy; a sentence that is new, gone or unfinished in any language fails.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
SOURCES = REPOSITORY / "ui" / "i18n"


def faults_of(catalogue: Path) -> list[str]:
    """Return the sentences of an updated catalogue which are not translated, or no longer used."""
    faults = []
    for message in ET.parse(catalogue).iter("message"):
        translation = message.find("translation")
        state = translation.get("type", "") if translation is not None else "unfinished"
        text = translation.text if translation is not None else ""
        if state or not text:
            faults.append(f"{catalogue.name}: {state or 'empty'}: {message.findtext('source')!r}")
    return faults


def main() -> int:
    """Check all languages."""
    qml = [str(file) for file in sorted((REPOSITORY / "ui" / "qml").rglob("*.qml"))]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in sorted(SOURCES.glob("*.ts")):
            copy = Path(shutil.copy(catalogue, folder))
            lupdate = Path(sys.executable).parent / "pyside6-lupdate"
            subprocess.run([lupdate, "-silent", "-no-obsolete", *qml, "-ts", copy], check=True)
            known = {message.findtext("source") for message in ET.parse(catalogue).iter("message")}
            used = {message.findtext("source") for message in ET.parse(copy).iter("message")}
            faults += [f"{catalogue.name}: no longer used: {source!r}" for source in sorted(map(str, known - used))]
            faults += faults_of(copy)
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
