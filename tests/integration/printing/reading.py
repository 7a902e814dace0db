"""Reading a page again: its words and its codes."""

import io
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from kiosk.printing.typst_compiler import FONT_FOLDERS

NEEDS = [
    pytest.mark.skipif(
        not all(map(Path.is_dir, FONT_FOLDERS)), reason="fonts-noto-core and fonts-noto-cjk are missing"
    ),
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed"),
]
"""What pages need to be made and read again."""


def words(pdf: bytes, page: int = 0) -> str:
    """Return a PDF's text (or a page's, from 1) in one line, without the marks that let long words break."""
    pages = ["-f", str(page), "-l", str(page)] if page else []
    run = subprocess.run(["pdftotext", "-raw", *pages, "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"\s+", " ", run.stdout.decode().replace("\u200b", ""))


def letters(text: str) -> str:
    """Return a text without white space, which extraction places as it likes."""
    return re.sub(r"\s+", "", text)


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


def codes_on_last_page(pdf: bytes, folder: Path) -> Sequence[str]:
    """Return what a reader finds on the last page printed at 200 dots per inch."""
    stem = folder / "page"
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-", str(stem)], input=pdf, check=True)
    *_, last = sorted(folder.glob("page-*"))
    with Image.open(last) as picture:
        return [code.text for code in zxingcpp.read_barcodes(picture)]
