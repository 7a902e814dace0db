"""Pages as a person and a phone read them."""

import io
import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.answer import Answer
from kiosk.domain.language import Language
from kiosk.errors import PrintingError
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.answers import Answers
from kiosk.services.qr_text import answer_text
from tests.fakes.printing import KOREAN_SHORT, make_advice, make_answer, make_hotline, make_language
from tests.integration.printing.reading import NEEDS, codes_on_last_page, letters, page_count, words
from tests.integration.printing.samples import SENTENCES

DAY = date(2026, 11, 21)
A4_POINTS = (595, 842)
HOSTILE = '#import "@preview/x:1.0.0" $x^2$ \\ "quoted" `raw` <label> @ref *b* _i_ // c /* d */ [x] {y} #panic()'

pytestmark = NEEDS
LIBRARY = FolderContentStore().load()


def answer_page(pages: TypstPages, answer: Answer, language: Language, qr: str = "") -> bytes:
    """Return the page of an answer, with a QR code where a text is given."""
    return pages.answer_page(answer, language, printed_on=DAY, qr=QrCodes().rows(qr) if qr else None)


def test_an_answer_holds_everything_that_is_promised(pages: TypstPages) -> None:
    pdf = answer_page(pages, make_answer(hotlines=(make_hotline("1345", "Immigration", "Weekdays"),)), make_language())
    text = words(pdf)
    for part in (
        "Madang",
        "Ansan Community Centre",
        "I moved house. What must I report?",
        "Report your new address within 15 days",
        "Deadline: within 15 days",
        "What to bring 가져갈 것",
        "Residence card",
        "Whom to call 전화할 곳",
        "1345",
        "Weekdays",
        "Korean original 한국어 원문",
        KOREAN_SHORT,
        "외국인등록증",
        "Immigration Act, article 36, Ministry of Justice, law.go.kr",
        "Checked on 확인한 날 2026-11-20",
        "Printed on 2026-11-21",
        "R-12",
        "Page 1 / 1",
    ):
        assert part in text, part
    [page] = PdfReader(io.BytesIO(pdf)).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == A4_POINTS


def test_the_document_says_its_title_and_language_and_nothing_of_a_person(pages: TypstPages) -> None:
    reader = PdfReader(io.BytesIO(answer_page(pages, make_answer(language="vi"), make_language("vi"))))
    assert reader.metadata is not None
    assert reader.metadata.title == "I moved house. What must I report?"
    assert str(reader.root_object["/Lang"]) == "vi"
    assert set(reader.metadata) <= {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert str(reader.metadata["/CreationDate"]) == "D:20261121000000Z", "the day, and no time"


@pytest.mark.parametrize("faq_id", ["R-12", "L-08", "R-24"])
@pytest.mark.parametrize("tag", ["ko", "en", "zh", "vi"])
def test_a_phone_reads_the_code_on_the_paper(pages: TypstPages, tmp_path: Path, faq_id: str, tag: str) -> None:
    answer = Answers(LIBRARY).answer(faq_id, tag)
    payload = answer_text(answer, tag, labels_of(tag), QrCodes().fits).text
    pdf = answer_page(pages, answer, LIBRARY.languages[tag], qr=payload)
    assert codes_on_last_page(pdf, tmp_path) == [payload]


def test_a_korean_reader_gets_one_column(pages: TypstPages) -> None:
    answer = Answers(LIBRARY).answer("R-12", "ko")
    text = words(answer_page(pages, answer, LIBRARY.languages["ko"]))
    assert text.count(answer.short[-20:]) == 1
    assert "한국어 원문" not in text


@pytest.mark.parametrize(
    ("changes", "label"),
    [
        ({"translated": True, "reviewed": False}, "translated"),
        ({"reviewed": False}, "not_reviewed"),
        ({"confidence": "unverified"}, "unverified"),
        ({"confidence": "secondary"}, "secondary"),
        ({"stale": True}, "stale"),
        ({"language": "en"}, "not_in_your_language"),
    ],
)
def test_doubts_are_said_in_both_languages(pages: TypstPages, changes: dict[str, object], label: str) -> None:
    good = replace(make_answer(language="vi"), reviewed=True)
    vietnamese = LIBRARY.languages["vi"]
    said, for_staff = letters(labels_of("vi")[label]), letters(labels_of("ko")[label])
    assert said not in letters(words(answer_page(pages, good, vietnamese)))
    doubtful = letters(words(answer_page(pages, replace(good, **changes), vietnamese)))  # type: ignore[arg-type]
    assert said in doubtful
    assert for_staff in doubtful


@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_every_script_is_set_with_its_own_font(pages: TypstPages, tag: str) -> None:
    sentence, language = SENTENCES[tag], LIBRARY.languages[tag]
    answer = make_answer(
        language=tag, question=sentence, short=sentence, details=f"- **{sentence}**", bring=(sentence,)
    )
    pdf = answer_page(pages, answer, language)
    fonts = font_names(pdf)
    assert all(embedded for _, embedded in fonts)
    assert any(language.font.replace(" ", "").lower()[:12] in name.lower() for name, _ in fonts), fonts
    assert all("Noto" in name for name, _ in fonts), "a letter was set in a font that nobody chose"
    assert "15" in words(pdf) or tag == "bn"


def font_names(pdf: bytes) -> list[tuple[str, bool]]:
    """Return each font's name and whether it is embedded."""
    run = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True)
    rows = run.stdout.decode().splitlines()[2:]
    return [(row.split()[0], row.split()[-5] == "yes") for row in rows]


@pytest.mark.parametrize("tag", ["en", "fil", "ja", "mn", "ru", "uz", "vi", "zh"])
def test_text_comes_back_out_of_the_page(pages: TypstPages, tag: str) -> None:
    answer = make_answer(language=tag, short=SENTENCES[tag])
    assert letters(SENTENCES[tag]) in letters(words(answer_page(pages, answer, LIBRARY.languages[tag])))


def test_right_to_left_pages_begin_on_the_right(pages: TypstPages) -> None:
    urdu = LIBRARY.languages["ur"]
    assert urdu.direction == "rtl"
    left, _ = side_of(answer_page(pages, make_answer(language="ur", question=SENTENCES["ur"][:20]), urdu), "Madang")
    assert left > A4_POINTS[0] / 2
    left, _ = side_of(answer_page(pages, make_answer(), make_language()), "Madang")
    assert left < A4_POINTS[0] / 2


def side_of(pdf: bytes, word: str) -> tuple[float, float]:
    """Return where a word stands, in points from the page's left edge."""
    boxes = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    match = re.search(rf'xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>{word}<', boxes)
    assert match is not None
    return float(match[1]), float(match[2])


def test_a_long_answer_goes_on_overleaf_and_loses_nothing(pages: TypstPages) -> None:
    sentences = [f"Sentence number {n} of a long answer says what to do next." for n in range(150)]
    details = "\n\n".join(" ".join(sentences[i : i + 5]) for i in range(0, 150, 5))
    pdf = answer_page(pages, make_answer(details=details), make_language(), qr="x" * 400)
    assert page_count(pdf) > 1
    text = words(pdf)
    assert [n for n in range(150) if f"number {n} of" not in text] == []
    assert f"Page {page_count(pdf)} / {page_count(pdf)}" in text


def test_hostile_text_is_printed_letter_by_letter(pages: TypstPages) -> None:
    answer = make_answer(
        question=HOSTILE,
        short=HOSTILE,
        details=f"**{HOSTILE}**\n\n- {HOSTILE}\n\n= no heading\n\n+ no list",
        bring=(HOSTILE,),
        hotlines=(make_hotline("#1345", HOSTILE, HOSTILE),),
    )
    text = letters(words(answer_page(pages, answer, make_language())))
    assert text.count(letters(HOSTILE)) == 7
    assert "=noheading+nolist" in text


def test_endless_words_stay_on_the_paper(pages: TypstPages) -> None:
    endless = "W" * 400
    answer = make_answer(
        question=endless,
        short=endless,
        details=f"- {endless}",
        bring=(endless,),
        hotlines=(make_hotline("1345", endless),),
    )
    pdf = answer_page(pages, answer, make_language(), qr="x")
    boxes = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    ends = [float(x) for x in re.findall(r'xMax="([\d.]+)"', boxes)]
    bottoms = [float(y) for y in re.findall(r'yMax="([\d.]+)"', boxes)]
    assert max(ends) < A4_POINTS[0] - 28
    assert max(bottoms) < A4_POINTS[1]
    assert words(pdf).replace(" ", "").count("W") >= 5 * 400


def test_emoji_and_unknown_signs_do_not_stop_a_page(pages: TypstPages) -> None:
    pdf = answer_page(pages, make_answer(short="Fine 😀👍🏽 \U0001f9ff \ufffd \x07 end"), make_language())
    assert "end" in words(pdf)


def test_an_emergency_has_its_number_large_and_a_plea_in_korean(pages: TypstPages) -> None:
    advice = make_advice((make_hotline("112", "Police"), make_hotline("119", "Ambulance")))
    pdf = pages.emergency_page(advice, make_language(), printed_on=DAY)
    text = words(pdf)
    for part in (
        "Someone is hurting me",
        "112 Police",
        "119 Ambulance",
        "Call 112 now.",
        "이 번호로 대신 전화해 주세요.",
    ):
        assert part in text, part
    assert page_count(pdf) == 1


def test_every_starter_answer_takes_at_most_two_pages(pages: TypstPages) -> None:
    answers, rows = Answers(LIBRARY), QrCodes().rows("x" * 1200)
    numbers = {
        (faq_id, tag): page_count(
            pages.answer_page(answers.answer(faq_id, tag), LIBRARY.languages[tag], printed_on=DAY, qr=rows)
        )
        for tag in ("en", "vi")
        for faq_id in LIBRARY.faqs
    }
    assert [which for which, number in numbers.items() if number > 2] == []


def test_without_fonts_the_page_still_comes(tmp_path: Path) -> None:
    pdf = answer_page(TypstPages(font_folders=[tmp_path]), make_answer(), make_language())
    assert "Report your new address" in words(pdf)


def test_a_damaged_code_is_one_printing_error(pages: TypstPages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.printing.qr_picture.qr_svg", lambda rows: "<no picture")
    with pytest.raises(PrintingError) as caught:
        answer_page(pages, make_answer(), make_language(), qr="x")
    assert caught.value.code == "print-failed"
