"""The paper of a place, as a taxi driver and a phone read it."""

import io
import re
import subprocess
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from kiosk.domain.place import PlaceSheet
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.qr_text import place_text
from tests.fakes.content import whole_library
from tests.fakes.places import HERE, library_with_points, make_places
from tests.integration.printing.reading import NEEDS

pytestmark = NEEDS
PLACES = make_places(library_with_points(), here=HERE)


def paper(pages: TypstPages, sheet: PlaceSheet, tag: str) -> tuple[bytes, str]:
    """Return the PDF of a place and the text of its code."""
    code = place_text(sheet, labels_of(tag), QrCodes().fits).text
    language = whole_library().languages[tag]
    return pages.place_page(sheet, language, printed_on=date(2026, 11, 24), qr=QrCodes().rows(code)), code


def words(pdf: bytes) -> str:
    """Return a PDF's text without white space, which extraction places as it likes."""
    run = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"[\s\u200b]+", "", run.stdout.decode())


@pytest.mark.parametrize("tag", whole_library().tags())
def test_a_place_fits_on_one_page_in_every_language(pages: TypstPages, tag: str, tmp_path: Path) -> None:
    sheet = PLACES.sheet("gimpo-foreign-residents", tag)
    pdf, code = paper(pages, sheet, tag)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    text = words(pdf)
    for said in (labels_of("ko")["drive"], sheet.address, sheet.korean_name, "031-986-7660", "18"):
        assert said.replace(" ", "") in text
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-", str(tmp_path / "page")], input=pdf, check=True)
    with Image.open(next(tmp_path.glob("page*"))) as picture:
        assert [found.text for found in zxingcpp.read_barcodes(picture)] == [code]


@pytest.mark.parametrize("place_id", ["uijeongbu-foreign-workers", "pharmacy-gongdan-sijang", "labour-gangwon"])
def test_a_place_of_which_little_is_known_says_so(pages: TypstPages, place_id: str) -> None:
    sheet = PLACES.sheet(place_id, "en")
    pdf, _ = paper(pages, sheet, "en")
    text = words(pdf)
    assert labels_of("en")[sheet.confidence].replace(" ", "") in text
    assert labels_of("ko")["drive"].replace(" ", "") not in text, "no driver could find it"
