"""Forms on an office's own blank: each value stands in its box, whatever the PDF is like."""

import io
import re
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.content.blank_store import FolderBlanks
from kiosk.domain.blank import BlankBox
from kiosk.domain.packet import Packet
from kiosk.printing.blank_reading import read_blank
from kiosk.printing.labels import labels_of
from kiosk.services.packets import Packets
from tests.fakes.blanks import BOXES, MM, Place, changed, ruled_pdf, sheet_of, with_buttons, with_fields
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, make_forms, make_packets
from tests.integration.printing.reading import NEEDS, letters, page_count, words

LIBRARY = whole_library()
SLACK_MM = 0.5
pytestmark = NEEDS


@pytest.fixture
def blanks(tmp_path: Path) -> FolderBlanks:
    """A kiosk's measured blanks."""
    return FolderBlanks(tmp_path, LIBRARY)


@pytest.fixture
def packets(blanks: FolderBlanks) -> Packets:
    """The paper of that kiosk."""
    return make_packets(blanks)


FORMS = make_forms()


def paper(packets: Packets, tag: str = "vi", **said: str) -> bytes:
    """Return the PDF of FORM-01."""
    return packets.paper(Packet((FORMS.fill("FORM-01", tag, EXTENSION | said).filled,)), tag)


def printed_words(pdf: bytes, page: int = 1) -> list[tuple[str, Place]]:
    """Return the words of a page and where their ink may be: left, top, right and bottom in millimetres."""
    run = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-"], input=pdf, capture_output=True, check=True
    )
    found = re.findall(
        r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', run.stdout.decode()
    )
    return [(text, tuple(float(edge) / MM for edge in edges)) for *edges, text in found]  # type: ignore[misc]


def words_of(pdf: bytes, page: int) -> str:
    """Return the words of a page."""
    return " ".join(text for text, _ in printed_words(pdf, page))


def is_mark(text: str, top: float, bottom: float) -> bool:
    """Whether a word is one of the small numbers on the corners of boxes."""
    return text.isdecimal() and bottom - top < 2.5


def words_in(pdf: bytes, box: BlankBox) -> str:
    """Return the words whose middle lies in a box; each must lie in it with all its ink."""
    inside = []
    for text, (left, top, right, bottom) in printed_words(pdf):
        if is_mark(text, top, bottom):
            continue
        across, down = (left + right) / 2, (top + bottom) / 2
        if box.x < across < box.x + box.width and box.y < down < box.y + box.height:
            edges = (left - box.x, top - box.y, box.x + box.width - right, box.y + box.height - bottom)
            assert min(edges) >= -SLACK_MM, f"{text} runs out of the box of {box.field}"
            inside.append(text)
    return " ".join(inside)


def colour_at(pdf: bytes, x: float, y: float) -> tuple[int, ...]:
    """Return the colour of a point of the first page."""
    run = subprocess.run(["pdftoppm", "-r", "72", "-l", "1", "-png", "-"], input=pdf, capture_output=True, check=True)
    with Image.open(io.BytesIO(run.stdout)) as picture:
        colour = picture.getpixel((round(x * MM), round(y * MM)))
    assert isinstance(colour, tuple)
    return tuple(map(int, colour))


def box_of(field: str, part: str = "", boxes: Sequence[BlankBox] = BOXES) -> BlankBox:
    """Return the box of a field."""
    return next(box for box in boxes if (box.field, box.part) == (field, part))


def assert_every_value_stands_in_its_box(pdf: bytes) -> None:
    """The answers of EXTENSION on `ruled_pdf`."""
    for field, part, text in (
        ("surname", "", "NGUYEN"),
        ("given_names", "", "VAN AN"),
        ("birth", "year", "1995"),
        ("birth", "month", "03"),
        ("birth", "day", "07"),
        ("sex", "M", "✓"),
        ("sex", "F", ""),
        ("address_kr", "", "경기도 안산시 단원구 원곡로 1, 203호"),
        ("work_name", "", "한빛정밀 주식회사"),
        ("mobile", "", "010-1234-5678"),
        ("consent_applicant", "", "NGUYEN VAN AN"),
    ):
        assert words_in(pdf, box_of(field, part)) == text, field
    for part, digits in (("birth", "950307"), ("serial", "5123451")):
        box = box_of("residence_number", part)
        for index, digit in enumerate(digits):
            step = box.width / len(digits)
            cell = replace(box, x=box.x + index * step, width=step)
            assert words_in(pdf, cell) == digit


KINDS: dict[str, Callable[[], bytes]] = {
    "plain": ruled_pdf,
    "with fields of its own": lambda: with_fields(ruled_pdf(), {"surname": (50, 50, 60, 9)}),
    "turned by 90": lambda: changed(ruled_pdf(), rotate=90),
    "turned by 180": lambda: changed(ruled_pdf(), rotate=180),
    "turned by 270": lambda: changed(ruled_pdf(), rotate=270),
    "with another origin": lambda: changed(ruled_pdf(), shift_mm=20),
    "of which page 2 is used": lambda: ruled_pdf(pages=2),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_value_stands_in_its_box_on_the_blank(packets: Packets, blanks: FolderBlanks, kind: str) -> None:
    pdf, second = KINDS[kind](), "page 2" in kind
    blanks.keep(sheet_of(pdf, page=2 if second else 1))
    out = paper(packets)
    assert_every_value_stands_in_its_box(out)
    for part in ("안내", "Notes") if second else ("새 서식", "외국인등록번호"):
        assert letters(part) in letters(" ".join(text for text, _ in printed_words(out))), "the blank itself"
    fonts = subprocess.run(["pdffonts", "-"], input=out, capture_output=True, check=True).stdout.decode()
    assert all(row.split()[-5] == "yes" for row in fonts.splitlines()[2:]), "fonts are embedded"


def test_the_key_follows_with_the_same_numbers(packets: Packets, blanks: FolderBlanks) -> None:
    blanks.keep(sheet_of(ruled_pdf()))
    out = paper(packets)
    marks = {text for text, (_, top, _, bottom) in printed_words(out) if is_mark(text, top, bottom)}
    assert marks == set("123456789")
    found = printed_words(out, 2)
    for label, number in (("외국인등록번호", "3"), ("대한민국", "6")):
        edge, at = next((left, bottom) for text, (left, _, _, bottom) in found if text == label)
        beside = {left: text for text, (left, _, _, bottom) in found if left < edge and abs(bottom - at) < 2}
        assert [beside[left] for left in sorted(beside) if beside[left].isdecimal()][-1] == number
    key = " ".join(text for text, _ in printed_words(out, 2))
    assert "an@example.com" in key, "what has no place on the blank is on the key, to be written by hand"
    assert letters("Hãy viết tay") in letters(key)


def test_a_long_answer_shrinks_and_then_continues_on_an_extra_sheet(packets: Packets, blanks: FolderBlanks) -> None:
    blanks.keep(sheet_of(ruled_pdf()))
    address = "경기도 안산시 단원구 원곡로 " * 6
    assert letters(words_in(paper(packets, address_kr=address), box_of("address_kr"))) == letters(address)
    endless = " ".join(f"건물{number}" for number in range(60))
    out = paper(packets, address_kr=endless)
    assert "Extra sheet 6" in words_in(out, box_of("address_kr"))
    assert letters(endless) in letters(" ".join(text for text, _ in printed_words(out, 2)))


@pytest.mark.parametrize(
    ("said", "shown"), [("VAN AN", "VANAN"), ("MARIA CRISTINA DE LA CRUZ", "MARIACRISTINADELACRUZ")]
)
def test_words_in_cells_keep_their_gaps_and_stand_closer_where_there_are_too_few_cells(
    packets: Packets, blanks: FolderBlanks, said: str, shown: str
) -> None:
    box = BlankBox("given_names", 50, 59, 80, 9, "cells", cells=16)
    blanks.keep(sheet_of(ruled_pdf(), (box,)))
    out = paper(packets, given_names=said)
    assert letters(words_in(out, box)) == shown
    if len(said) <= box.cells:
        assert words_in(out, replace(box, x=box.x + 3 * 5, width=5)) == "", "the gap between the names"


def test_ticks_and_dates_with_words_where_the_blank_has_none(packets: Packets, blanks: FolderBlanks) -> None:
    date, sex = BlankBox("birth", 50, 200, 60, 9, "date"), BlankBox("sex", 50, 215, 60, 9, "ticks")
    blanks.keep(sheet_of(ruled_pdf(), (date, sex)))
    out = paper(packets)
    assert {"1995", "년", "03", "월", "07", "일"} <= set(words_in(out, date).split())
    assert "✓" in words_in(out, sex)
    assert "여" in words_in(out, sex)


def test_the_looks_of_the_blanks_own_fields_stay_and_the_fields_go(packets: Packets, blanks: FolderBlanks) -> None:
    """A field's light ground is drawn under its answer; nobody can type into the paper."""
    blanks.keep(sheet_of(with_fields(ruled_pdf(), {"surname": (50, 50, 60, 9)})))
    out = paper(packets)
    page = PdfReader(io.BytesIO(out)).pages[0]
    assert not page.get("/Annots")
    assert colour_at(out, 100, 56) == pytest.approx((230, 242, 255), abs=2)
    assert colour_at(out, 150, 56) == (255, 255, 255)


def test_an_answer_whose_tick_box_was_not_measured_is_to_be_written_by_hand(
    packets: Packets, blanks: FolderBlanks
) -> None:
    boxes = tuple(box for box in BOXES if (box.field, box.part) != ("sex", "F"))
    blanks.keep(sheet_of(ruled_pdf(), boxes))
    by_hand = letters(labels_of("en")["form_by_hand"])
    men, women = (letters(words(paper(packets, "en", sex=sex))) for sex in ("M", "F"))
    assert women.count(by_hand) == men.count(by_hand) + 1


def test_buttons_of_the_pdf_are_found_by_what_they_stand_for_and_drawn_as_not_pressed(
    packets: Packets, blanks: FolderBlanks
) -> None:
    places = {"M": (132.0, 79.5, 4.0, 4.0), "F": (152.0, 79.5, 4.0, 4.0)}
    pdf = with_buttons(ruled_pdf(), "sex", places)
    found = {paper.name: (paper.x, paper.y, paper.width, paper.height) for paper in read_blank(pdf).fields}
    assert set(found) == {"sex/M", "sex/F"}
    assert found["sex/F"] == pytest.approx(places["F"], abs=0.05)
    blanks.keep(sheet_of(pdf))
    out = paper(packets)
    assert words_in(out, box_of("sex", "M")) == "✓"
    assert colour_at(out, 153, 82) == pytest.approx((204, 255, 204), abs=2)


@pytest.mark.expected_log("blank-missing")
def test_a_missing_blank_gives_way_to_the_own_layout(packets: Packets, blanks: FolderBlanks, tmp_path: Path) -> None:
    blanks.keep(sheet_of(ruled_pdf()))
    (tmp_path / "blanks" / "FORM-01.pdf").unlink()
    text = words(paper(packets))
    assert "Annex Form 34" in text
    assert "blank-missing" in text


@pytest.mark.expected_log("blank-changed")
def test_a_blank_that_was_changed_gives_way_too(packets: Packets, blanks: FolderBlanks, tmp_path: Path) -> None:
    blanks.keep(sheet_of(ruled_pdf()))
    (tmp_path / "blanks" / "FORM-01.pdf").write_bytes(ruled_pdf(title="통합신청서 (더 새 서식)"))
    out = paper(packets)
    assert "blank-changed" in words(out)
    assert "NGUYEN" in words(out)


@pytest.mark.expected_log("blank-invalid")
def test_a_damaged_document_gives_way_too(packets: Packets, blanks: FolderBlanks, tmp_path: Path) -> None:
    blanks.keep(sheet_of(ruled_pdf()))
    file = tmp_path / "blanks" / "FORM-01.json"
    file.write_text(file.read_text("utf-8").replace('"surname"', '"sirname"'), "utf-8")
    assert "blank-invalid" in words(paper(packets))


def test_in_a_packet_each_form_has_its_own_ground(packets: Packets, blanks: FolderBlanks) -> None:
    """A cover before it and a form after it change nothing."""
    blanks.keep(sheet_of(ruled_pdf()))
    named = {key: EXTENSION[key] for key in ("surname", "given_names", "nationality")}
    filled = (FORMS.fill("FORM-02", "vi", named).filled, FORMS.fill("FORM-01", "vi", EXTENSION).filled)
    out = packets.paper(Packet(filled), "vi")
    grounds = [page for page in range(1, page_count(out) + 1) if "서식)" in words_of(out, page)]
    assert len(grounds) == 1
    assert "NGUYEN" in words_of(out, grounds[0])
    assert letters(LIBRARY.forms["FORM-02"].title["ko"]) in letters(words_of(out, 2)), "on its own layout"
    assert grounds[0] > 3


def test_without_a_blank_nothing_is_said_of_one(packets: Packets) -> None:
    out = paper(packets)
    assert "Staff:" not in words(out)
    assert page_count(out) >= 2


def test_the_fields_and_ruled_cells_of_a_pdf_are_found() -> None:
    pdf = with_fields(ruled_pdf(), {"Sur": (50, 50, 60, 9), "No": (50, 68, 48, 9)}, {"No": 6})
    for each in (pdf, changed(ruled_pdf(), rotate=90), changed(ruled_pdf(), shift_mm=20)):
        cell = read_blank(each).rulings.cell_at(80, 55)
        assert cell is not None
        assert (cell.x, cell.y, cell.width, cell.height) == pytest.approx((50, 50, 110, 9), abs=0.1)
        assert read_blank(each).rulings.cell_at(30, 20) is None
    found = {paper.name: paper for paper in read_blank(pdf).fields}
    assert (found["Sur"].x, found["Sur"].y, found["Sur"].width) == pytest.approx((50, 50, 60), abs=0.01)
    assert (found["Sur"].cells, found["No"].cells) == (0, 6)
