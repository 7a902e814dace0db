"""Answers of every type: valid, invalid, odd, in the languages of visitors."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.form import Question, QuestionType
from kiosk.understanding.reader import FormAnswers
from tests.fakes.content import whole_library

TODAY = date(2026, 11, 21)
READER = FormAnswers()
LIBRARY = whole_library()
SEX = Question(
    "sex",
    "choice",
    {},
    {},
    "",
    options=next(q for q in LIBRARY.person.questions if q.key == "sex").options if LIBRARY.person else (),
)


def read(kind: QuestionType, said: str, tag: str = "en", **values: str) -> tuple[str, str, tuple[str, ...]]:
    """Return outcome, value and codes."""
    verdict = READER.read(Question("x", kind, {}, {}, ""), said, tag, values, TODAY)
    return verdict.outcome, verdict.value, verdict.codes


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("1995-03-07", "en"),
        ("19950307", "ko"),
        ("1995년 3월 7일", "ko"),
        ("95년 3월 7일", "ko"),
        ("1995年3月7日", "zh"),
        ("1995年3月7日", "ja"),
        ("March 7, 1995", "en"),
        ("7 Mar 1995", "en"),
        ("ngày 7 tháng 3 năm 1995", "vi"),
        ("07/03/1995", "vi"),
        ("7 марта 1995 года", "ru"),
        ("7-mart 1995", "uz"),
        ("7 มีนาคม 1995", "th"),
        ("៧ មីនា ១៩៩៥", "km"),
        ("७ मार्च १९९५", "ne"),
        ("1995 оны 3 сарын 7", "mn"),
        ("7 Maret 1995", "id"),
        ("Marso 7, 1995", "fil"),
        ("1995 မတ် 7", "my"),
        ("1995 මාර්තු 7", "si"),
        ("৭ মার্চ ১৯৯৫", "bn"),
        ("7 مارچ 1995", "ur"),
    ],
)
def test_dates_in_every_languages_way(said: str, tag: str) -> None:
    assert read("date", said, tag) == ("fine", "1995-03-07", ())


@pytest.mark.parametrize(
    ("said", "tag", "code"),
    [
        ("31 February 1990", "en", "date-impossible"),
        ("31/02/1990", "vi", "date-impossible"),
        ("1990-13-01", "en", "date-impossible"),
        ("29.02.2023", "ru", "date-impossible"),
        ("sometime", "en", "date-unreadable"),
        ("1995", "en", "date-unreadable"),
        ("2026 2026 2026", "en", "date-impossible"),
    ],
)
def test_days_that_are_none_are_refused_with_the_reason(said: str, tag: str, code: str) -> None:
    outcome, _, codes = read("date", said, tag)
    assert (outcome, codes) == ("impossible", (code,))


def test_other_calendars_are_offered_converted() -> None:
    assert read("date", "7 มีนาคม 2538", "th") == ("doubtful", "1995-03-07", ("date-buddhist",))
    assert read("date", "7/3/2538", "km") == ("doubtful", "1995-03-07", ("date-buddhist",))
    assert read("date", "1 9 1445", "ur") == ("doubtful", "2024-03-11", ("date-hijri",))


@pytest.mark.parametrize(
    "said",
    ["२०५२/११/२३", "2052-11-23", "२०५२ फागुन २३", "२३ फाल्गुन २०५२", "52 fagun 23", "2052 साल फागुन 23 गते", "20521123"],
)
def test_nepali_dates_are_offered_converted(said: str) -> None:
    assert read("date", said, "ne") == ("doubtful", "1996-03-06", ("date-bikram",))


def test_a_nepali_year_that_may_be_a_common_one_is_nepali_where_the_day_must_be_past() -> None:
    birth = Question("birth", "date", {}, {}, "", not_after="today")
    assert READER.read(birth, "२०३०/५/१५", "ne", {}, TODAY).value == "1973-08-31"
    assert READER.read(birth, "2020-05-15", "ne", {}, TODAY).value == "2020-05-15"
    assert read("date", "२०३०/५/१५", "ne")[1] == "2030-05-15"


def test_a_common_date_in_nepali_stays_what_it_is() -> None:
    assert read("date", "७ मार्च १९९५", "ne")[:2] == ("fine", "1995-03-07")
    assert read("date", "2031-05-10", "ne")[:2] == ("fine", "2031-05-10")
    assert read("date", "2052-11-23", "en")[1] == "2052-11-23"
    assert read("date", "२०५२ फागुन ३२", "ne")[2] == ("date-impossible",)
    assert read("date", "2150-01-01", "ne")[2] == ("date-impossible",)


def test_a_day_that_may_be_a_month_is_offered_both_ways() -> None:
    verdict = READER.read(Question("x", "date", {}, {}, ""), "3/7/1995", "en", {}, TODAY)
    assert (verdict.outcome, verdict.codes) == ("doubtful", ("date-order-unclear",))
    assert set(verdict.offered) == {"1995-03-07", "1995-07-03"}


def test_dates_are_held_against_each_other() -> None:
    expiry = Question("passport_expiry", "date", {}, {}, "", not_before="passport_issue")
    issue = Question("passport_issue", "date", {}, {}, "", not_after="today")
    values = {"passport_issue": "2021-05-10"}
    assert READER.read(expiry, "2020-01-01", "en", values, TODAY).codes == ("date-early",)
    assert READER.read(expiry, "2025-01-01", "en", values, TODAY).codes == ("date-expired",)
    assert READER.read(expiry, "2031-05-10", "en", values, TODAY).outcome == "fine"
    assert READER.read(issue, "2026-11-22", "en", {}, TODAY).codes == ("date-future",)
    assert READER.read(issue, "2026-11-21", "en", {}, TODAY).outcome == "fine"
    assert READER.read(issue, "1850-01-01", "en", {}, TODAY).codes == ("date-old",)


@pytest.mark.parametrize(
    ("said", "outcome", "codes"),
    [
        ("950307-5123456", "doubtful", ("registration-check",)),
        ("950307-5123451", "fine", ()),
        ("９５０３０７ ５１２３４５１", "fine", ()),
        ("950307-1234567", "doubtful", ("registration-gender",)),
        ("951307-5123451", "doubtful", ("registration-date",)),
        ("950307", "impossible", ("registration-length",)),
        ("none", "impossible", ("registration-length",)),
    ],
)
def test_registration_numbers(said: str, outcome: str, codes: tuple[str, ...]) -> None:
    assert read("registration", said)[::2] == (outcome, codes)


def test_a_registration_number_agrees_with_birth_and_sex() -> None:
    assert read("registration", "950307-5123451", birth="1995-03-07", sex="M")[0] == "fine"
    said = read("registration", "950307-5123451", birth="1995-03-08", sex="F")
    assert said[2] == ("registration-birth", "registration-sex")


@pytest.mark.parametrize(
    ("said", "outcome"),
    [("220-81-62517", "fine"), ("134-86-72683", "fine"), ("220-81-62518", "doubtful"), ("12345", "impossible")],
)
def test_business_numbers(said: str, outcome: str) -> None:
    assert read("business", said)[0] == outcome


@pytest.mark.parametrize(
    ("kind", "said", "outcome", "value"),
    [
        ("mobile", "01012345678", "fine", "010-1234-5678"),
        ("mobile", "+82 10-1234-5678", "fine", "010-1234-5678"),
        ("mobile", "공일공 일이삼사 오육칠팔", "fine", "010-1234-5678"),
        ("mobile", "011-123-4567", "doubtful", "011-123-4567"),
        ("mobile", "123", "impossible", "123"),
        ("phone", "02-123-4567", "fine", "02-123-4567"),
        ("phone", "+84 90 123 45 67", "fine", "+84901234567"),
        ("phone", "1345123", "doubtful", "1345123"),
        ("passport", "c 1234567", "fine", "C1234567"),
        ("passport", "ABCDEFGHIJ12", "doubtful", "ABCDEFGHIJ12"),
        ("passport", "여권", "impossible", "여권"),
        ("email", "An@Example.com", "fine", "An@Example.com"),
        ("email", "an at example dot com", "fine", "an@example.com"),
        ("email", "an골뱅이example.com", "fine", "an@example.com"),
        ("email", "an@", "impossible", "an@"),
        ("visa", "e9", "fine", "E-9"),
        ("visa", "F-2-7", "fine", "F-2-7"),
        ("visa", "에프 6", "fine", "F-6"),
        ("visa", "E-77", "doubtful", "E-77"),
        ("visa", "tourist", "doubtful", "tourist"),
        ("country", "Vietnam", "fine", "VN"),
        ("country", "베트남", "fine", "VN"),
        ("country", "KH", "fine", "KH"),
        ("country", "Atlantis", "doubtful", "Atlantis"),
        ("number", "3억 5000만", "fine", "350000000"),
        ("number", "1.500.000", "fine", "1500000"),
        ("number", "২৫০০০", "fine", "25000"),
        ("number", "many", "impossible", "many"),
        ("amount", "3000", "fine", "3000"),
        ("amount", "30 million", "doubtful", "3000"),
        ("address", "경기도 안산시 원곡로 1, 203호", "fine", "경기도 안산시 원곡로 1, 203호"),
        ("address", "안산", "doubtful", "안산"),
        ("latin", "van an", "fine", "VAN AN"),
        ("latin", "Nguyễn", "doubtful", "NGUYEN"),
        ("yes_no", "응", "impossible", "응"),
        ("text", "x" * 500, "doubtful", "x" * 500),
        ("text", "x" * 3000, "impossible", "x" * 3000),
        ("text", "  a\x00 \n b\u202e ", "fine", "a b"),
        ("text", " ", "impossible", ""),
    ],
)  # fmt: skip
def test_answers_of_each_type(kind: QuestionType, said: str, outcome: str, value: str) -> None:
    assert read(kind, said)[:2] == (outcome, value) if said != "응" else read(kind, said, "ko")[:2] == ("fine", "yes")


@pytest.mark.parametrize(
    ("name", "latin"),
    [("김민수", "GIMMINSU"), ("Иванов", "IVANOV"), ("李", "LI"), ("Батбаяр", "BATBAYAR")],
)
def test_a_name_in_another_script_is_offered_in_latin_letters(name: str, latin: str) -> None:
    verdict = READER.read(Question("x", "latin", {}, {}, ""), name, "ko", {}, TODAY)
    assert (verdict.outcome, verdict.codes, verdict.offered) == ("impossible", ("latin-only",), (latin,))


YES = {
    "ko": "네", "en": "Yes, please", "vi": "vâng ạ", "zh": "是的", "ru": "Да!", "uz": "ha", "th": "ใช่ค่ะ",
    "ne": "हो",
    "km": "បាទ", "mn": "тийм", "id": "iya", "fil": "opo", "my": "ဟုတ်ကဲ့", "si": "ඔව්", "bn": "হ্যাঁ",
    "ur": "جی ہاں", "ja": "はい",
}  # fmt: skip
NO = {
    "ko": "아니요", "en": "no, thanks", "vi": "không có", "zh": "不是", "ru": "нет", "uz": "yo‘q",
    "th": "ไม่ใช่", "ne": "होइन",
    "km": "អត់ទេ", "mn": "үгүй", "id": "tidak", "fil": "hindi po", "my": "မဟုတ်ဘူး",
    "si": "නැහැ", "bn": "না", "ur": "جی نہیں", "ja": "いいえ",
}  # fmt: skip


@pytest.mark.parametrize("tag", sorted(YES))
def test_yes_and_no_in_every_language(tag: str) -> None:
    assert read("yes_no", YES[tag], tag)[:2] == ("fine", "yes")
    assert read("yes_no", NO[tag], tag)[:2] == ("fine", "no")
    assert read("yes_no", "4711", tag)[2] == ("yes-no-unclear",)


@pytest.mark.parametrize(
    ("said", "tag"), [("F", "vi"), ("Nữ", "vi"), ("여", "ko"), ("female", "mn"), ("2", "th"), ("Женский", "ru")]
)
def test_choices_by_key_name_or_number(said: str, tag: str) -> None:
    assert READER.read(SEX, said, tag, {}, TODAY).value == "F"


def test_a_choice_that_is_none_is_refused() -> None:
    assert READER.read(SEX, "perhaps", "en", {}, TODAY).codes == ("choice-unknown",)
    assert READER.read(SEX, "3", "en", {}, TODAY).codes == ("choice-unknown",)


def test_every_code_has_a_sentence_in_every_language() -> None:
    codes = ("required", "date-impossible", "registration-check", "business-check", "latin-only", "box-long")
    for code in codes:
        sentences = {tag: READER.sentence(code, tag) for tag in LIBRARY.languages}
        assert all(sentences.values())
        assert len(set(sentences.values())) == len(LIBRARY.languages), code
    assert READER.sentence("required", "xx") == READER.sentence("required", "en")


def test_a_long_answer_is_kept_and_said() -> None:
    question = replace(SEX, type="text", longest=10)
    assert READER.read(question, "x" * 11, "en", {}, TODAY).codes == ("box-long",)
