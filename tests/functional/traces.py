"""What a visit leaves: the words on its paper, and files that hold what nobody may find later."""

import subprocess
from collections.abc import Iterable
from pathlib import Path


def text_of(pdf: bytes) -> str:
    """Return the words on a PDF, divided by single spaces."""
    run = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(run.stdout.decode().split())


def places_with(planted: str, folders: Iterable[Path]) -> list[str]:
    """Return the files below these folders which hold a string, in UTF-8 or UTF-16."""
    needles = (planted.encode(), planted.encode("utf-16-le"))
    found = []
    for folder in folders:
        for file in folder.rglob("*"):
            if file.is_file() and file.stat().st_size < 50_000_000:
                content = file.read_bytes()
                found += [str(file)] * any(needle in content for needle in needles)
    return found
