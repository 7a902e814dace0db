"""Completion, other languages, and the content's own review."""

from dataclasses import replace

import pytest

from kiosk.domain.library import Library
from offline_models.faq_model.answer_index import ContentAnswerIndex
from tests.fakes.content import small_library, whole_library


@pytest.fixture(scope="module")
def index() -> ContentAnswerIndex:
    return ContentAnswerIndex(small_library())


@pytest.mark.parametrize(
    ("tag", "typed", "expected"),
    [
        ("en", "i lost my pass", "X-12"),
        ("en", "garbage", "D-07"),
        ("en", "minimun wagge", "L-01"),
        ("ko", "최저임", "L-01"),
        ("ko", "여권을 잃", "X-12"),
        ("zh", "最低工", "L-01"),
        ("vi", "ho chieu", "X-12"),
        ("ru", "паспорт потер", "X-12"),
        ("th", "ค่าแรงขั้นต่ำ", "L-01"),
        ("ur", "پاسپورٹ", "X-12"),
        ("my", "ပတ်စပို့", "X-12"),
        ("km", "លិខិតឆ្លងដែន", "X-12"),
    ],
)
def test_what_is_typed_is_completed_in_every_script(
    index: ContentAnswerIndex, tag: str, typed: str, expected: str
) -> None:
    assert expected in index.complete(tag, typed)


def test_a_beginning_comes_before_a_part(index: ContentAnswerIndex) -> None:
    found = index.complete("en", "how", 14)
    assert len(found) == len(set(found)) > 3


@pytest.mark.parametrize("typed", ["", " ", "?", "zzzzqqqq"])
def test_nothing_is_offered_for_nothing(index: ContentAnswerIndex, typed: str) -> None:
    assert index.complete("en", typed) == []


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ko", "Мне не платят зарплату два месяца", "ru"),
        ("en", "tôi bị mất thẻ cư trú rồi", "vi"),
        ("ru", "паспортоо гээчихлээ яах вэ", "mn"),
        ("zh", "外国人登録証をなくしました", "ja"),
        ("en", "मेरो पासपोर्ट हरायो", "ne"),
        ("en", "I lost my passport", None),
        ("ko", "ARC", None),
        ("ne", "मेरो पासपोर्ट हरायो", None),
        ("en", "", None),
    ],
)
def test_another_language_is_noticed_only_when_it_is_sure(tag: str, text: str, expected: str | None) -> None:
    assert WHOLE.other_language(tag, text) == expected


WHOLE = ContentAnswerIndex(whole_library())


def test_the_review_names_phrasings_that_two_documents_share(index: ContentAnswerIndex) -> None:
    library = small_library()
    findings = list(
        ContentAnswerIndex(with_phrasing(library, "H-01", "I lost my passport, what do I do now?")).review("en")
    )
    assert any(f.kind == "near-duplicate" and "X-12" in (f.document, f.message.split(" of ")[-1][:4]) for f in findings)
    assert not [f for f in index.review("en") if f.kind == "near-duplicate"]


def test_the_review_names_a_phrasing_that_leads_elsewhere() -> None:
    findings = list(
        ContentAnswerIndex(with_phrasing(small_library(), "H-01", "my boss has not paid my wages for months")).review(
            "en"
        )
    )
    assert [(f.document, f.kind) for f in findings if f.text == "my boss has not paid my wages for months"] == [
        ("H-01", "astray")
    ]


def with_phrasing(library: Library, faq_id: str, phrase: str) -> Library:
    faq = library.faqs[faq_id]
    text = replace(faq.texts["en"], phrasings=(*faq.texts["en"].phrasings, phrase))
    return replace(library, faqs={**library.faqs, faq_id: replace(faq, texts={**faq.texts, "en": text})})
