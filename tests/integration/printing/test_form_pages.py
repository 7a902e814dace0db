"""Filled forms as an office and their person read them."""

import io
import re
import subprocess

import pytest
from pypdf import PdfReader

from kiosk.domain.packet import Packet
from kiosk.printing.labels import labels_of
from kiosk.services.forms import Forms
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, forms_lacking, make_forms, make_packets
from tests.integration.printing.reading import NEEDS

LIBRARY = whole_library()
PLAIN = {"ko", "en", "vi", "zh", "ru", "uz", "mn", "id"}
"""Languages whose letters come back one by one, without shaping."""

pytestmark = NEEDS


@pytest.fixture(scope="module")
def forms() -> Forms:
    """The forms of the starter content."""
    return make_forms()


PACKETS = make_packets()


def paper(forms: Forms, tag: str, said: dict[str, str], form_id: str = "FORM-01") -> bytes:
    """Return the PDF of a form."""
    return PACKETS.paper(Packet((forms.fill(form_id, tag, said).filled,)), tag)


def letters(pdf: bytes, *pages: int) -> str:
    """Return the letters of a PDF (of some pages) without white space, which extraction places as it likes."""
    reader = PdfReader(io.BytesIO(pdf))
    chosen = [reader.pages[page] for page in pages] or reader.pages
    return squeezed("".join(page.extract_text() for page in chosen))


def squeezed(text: str) -> str:
    """Return a text without white space and invisible marks."""
    return re.sub(r"[\s\u200b]+", "", text)


def examples(form_id: str) -> dict[str, str]:
    """Return every question's own example as its answer."""
    assert LIBRARY.person is not None
    own = {question.key: question for question in LIBRARY.forms[form_id].questions}
    persons = {question.key: question for question in LIBRARY.person.questions}
    used = {key for field in LIBRARY.forms[form_id].fields for key in field.questions}
    return {key: (own.get(key) or persons[key]).example for key in used}


def fonts_embedded(pdf: bytes) -> bool:
    """Tell whether every font is in the file."""
    rows = (
        subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode().splitlines()[2:]
    )
    return bool(rows) and all(row.split()[-5] == "yes" for row in rows)


def test_the_form_holds_values_in_korean_surroundings_and_the_key_speaks_vietnamese(forms: Forms) -> None:
    pdf = paper(forms, "vi", EXTENSION)
    form, key = letters(pdf, 0), letters(pdf, *range(1, len(PdfReader(io.BytesIO(pdf)).pages)))
    for part in (
        "통합신청서",
        "별지제34호서식",
        "NGUYEN",
        "VANAN",
        "VIETNAM",
        "C1234567",
        "한빛정밀주식회사",
        "공용란",
        "Surname",
    ):
        assert part in form, part
    assert "9503075123451" in form  # one digit a cell, no hyphen
    assert "2208162517" in form
    for part in ("Họ", "Giahạnthờigianlưutrú", "Hộchiếu", "₩60,000", "1345", squeezed(labels_of("vi")["form_sign"])):
        assert part in key, part
    assert fonts_embedded(pdf)


def test_only_the_chosen_matter_is_ticked(forms: Forms) -> None:
    form = letters(paper(forms, "en", EXTENSION), 0)
    assert form.count("✓") == 3  # matter, sex, consent


@pytest.mark.parametrize(
    ("form_id", "tag"), [(form.id, tag) for form in LIBRARY.forms.values() for tag in sorted(form.reviews)]
)
def test_every_form_in_every_language_it_has(forms: Forms, form_id: str, tag: str) -> None:
    form, said = LIBRARY.forms[form_id], examples(form_id)
    pdf = paper(forms, tag, said, form_id)
    text = letters(pdf)
    assert squeezed(form.title["ko"]) in text
    assert "Extrasheet" not in text, "an example must fit its box"
    if "surname" in said:
        assert said["surname"] in text
    if tag in PLAIN:
        assert squeezed(form.title[tag]) in text
        assert squeezed(form.office.where[tag]) in text
    assert fonts_embedded(pdf)


@pytest.mark.parametrize("tag", ["ur", "my", "fil"])
def test_a_language_without_the_form_gets_english_and_is_told_so(tag: str) -> None:
    without = make_forms(forms_lacking(tag))
    text = letters(paper(without, tag, EXTENSION))
    assert "IntegratedApplicationForm" in text
    if tag == "fil":
        assert squeezed(labels_of("fil")["not_in_your_language"]) in text


def test_a_name_of_500_characters_continues_on_an_extra_sheet(forms: Forms) -> None:
    name = " ".join(f"NAME{number}" for number in range(70))[:500].strip()
    pdf = paper(forms, "en", EXTENSION | {"given_names": name})
    assert "Extrasheet5" in letters(pdf, 0)
    assert squeezed(name) in letters(pdf, 1)
    endless = "W" * 500
    pdf = paper(forms, "en", EXTENSION | {"work_name": endless})
    assert endless in letters(pdf, 1)


@pytest.mark.parametrize("odd", ["محمد علی ہاؤس 12", "집 🏠 12", '#import "x" $y$ *b* <l> @r 1', "บ้านเลขที่ 12 ถนน"])
def test_odd_text_inside_the_korean_form(forms: Forms, odd: str) -> None:
    pdf = paper(forms, "ko", EXTENSION | {"address_kr": odd})
    text = letters(pdf, 0)
    assert "12" in text
    assert "통합신청서" in text
    if odd.isascii():
        assert squeezed(odd) in text


def test_nothing_runs_off_its_box(forms: Forms) -> None:
    """Every word of the form page lies inside the frame of the boxes."""
    said = EXTENSION | {"address_kr": "경기도 안산시 " * 30, "email": "a" * 60 + "@example.com", "occupation": "W" * 90}
    pdf = paper(forms, "en", said)
    run = subprocess.run(["pdftotext", "-bbox", "-l", "1", "-", "-"], input=pdf, capture_output=True, check=True)
    edges = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"', run.stdout.decode())
    millimetre = 72 / 25.4
    assert edges
    assert min(float(left) for left, _, _ in edges) >= 11.9 * millimetre
    assert max(float(right) for _, _, right in edges) <= 198.5 * millimetre


def test_what_is_missing_or_doubtful_is_marked_on_the_key(forms: Forms) -> None:
    said = {key: value for key, value in EXTENSION.items() if key != "passport_no"} | {"mobile": "011-123-4567"}
    text = letters(paper(forms, "en", said))
    assert squeezed(labels_of("en")["form_by_hand"]) in text
    assert squeezed(labels_of("en")["form_check"]) in text


def test_attachments_and_fee_follow_the_matter(forms: Forms) -> None:
    text = letters(paper(forms, "en", EXTENSION | {"matter": "residence"}))
    assert "Lease" in text
    assert squeezed(labels_of("en")["form_free"]) in text
    assert "60,000" not in text


def test_the_file_says_nothing_of_the_person_in_its_properties(forms: Forms) -> None:
    reader = PdfReader(io.BytesIO(paper(forms, "en", EXTENSION)))
    assert reader.metadata is not None
    assert "NGUYEN" not in str(dict(reader.metadata))


def test_a_key_that_has_room_is_one_sheet_and_a_longer_one_keeps_the_errand_together(forms: Forms) -> None:
    """The second sheet is what one takes along to the office, and counts from the key's first."""
    short = paper(forms, "vi", examples("FORM-05"), "FORM-05")
    assert len(PdfReader(io.BytesIO(short)).pages) == 2
    assert squeezed(f"{labels_of('vi')['page']} 1 / 1") in letters(short, 1)
    long, labels = paper(forms, "vi", EXTENSION), labels_of("vi")
    assert len(PdfReader(io.BytesIO(long)).pages) == 3
    for number in (1, 2):
        assert squeezed(f"{labels['page']} {number} / 2") in letters(long, number)
    errand = (labels["bring"], labels["form_fee"], labels["form_where"], labels["call"], labels["on_phone"])
    for words in errand:
        assert squeezed(words) not in letters(long, 1)
        assert squeezed(words) in letters(long, 2)


def test_a_korean_key_says_what_the_fee_is_for(forms: Forms) -> None:
    assert "온라인" in letters(paper(forms, "ko", EXTENSION), 1)
