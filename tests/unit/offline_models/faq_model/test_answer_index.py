"""Completion, other languages, and the content's own review."""

import threading
from collections.abc import Collection
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from kiosk.domain.library import Library
from kiosk.domain.pack import Background
from kiosk.services.ask import typed
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


class SlowEncoder:
    """Knows no sentence before it is let go."""

    def __init__(self) -> None:
        self.reads, self.goes_on = threading.Event(), threading.Event()

    def encode(self, texts: Collection[str]) -> npt.NDArray[np.float32]:
        self.reads.set()
        assert self.goes_on.wait(20)
        return np.full((len(texts), 4), 0.5, np.float32)


def test_questions_are_answered_while_the_encoder_reads_and_by_it_afterwards() -> None:
    encoder = SlowEncoder()
    index = ContentAnswerIndex(small_library(), lambda _: encoder)
    question = [typed("i lost my passport")]
    index.warm("en")
    sharpening = threading.Thread(target=index.sharpen, args=("en",))
    sharpening.start()
    assert encoder.reads.wait(20)
    before = index.rank("en", question)
    assert before.candidates[0].id == "X-12"
    encoder.goes_on.set()
    sharpening.join(20)
    assert index.rank("en", question) != before


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
LITTLE = replace(small_library(), emergencies={}, background={"en": Background("en", ("good morning", "who is there"))})
"""Content that is reviewed in a second."""


def test_the_review_names_phrasings_that_two_documents_share() -> None:
    assert not [f for f in ContentAnswerIndex(LITTLE).review("en") if f.kind == "near-duplicate"]
    shared = with_phrasing(LITTLE, "H-01", "I lost my passport, what do I do now?")
    found = [f for f in ContentAnswerIndex(shared).review("en") if f.kind == "near-duplicate"]
    assert any("X-12" in (f.document, f.message.split(" of ")[-1][:4]) for f in found)


def test_the_review_names_a_phrasing_that_leads_elsewhere() -> None:
    astray = "my boss has not paid my wages for months"
    findings = ContentAnswerIndex(with_phrasing(LITTLE, "H-01", astray)).review("en")
    assert [(f.document, f.kind) for f in findings if f.text == astray] == [("H-01", "astray")]


def test_a_change_costs_only_the_languages_in_which_other_questions_are_asked(index: ContentAnswerIndex) -> None:
    library = small_library()
    for tag in ("en", "ko"):
        index.warm(tag)
    faq = library.faqs["H-01"]
    reworded = replace(faq, texts={**faq.texts, "ko": replace(faq.texts["ko"], short="?")})
    same = index.updated(replace(library, faqs={**library.faqs, "H-01": reworded}), ["H-01"])
    assert all(same._quick.ready(tag) is index._quick.ready(tag) for tag in ("en", "ko"))
    assert same._completions.ready("en") is index._completions.ready("en")
    other = index.updated(with_phrasing(library, "H-01", "zebra crossing"), ["H-01"])
    assert other._quick.ready("ko") is index._quick.ready("ko")
    assert other._completions.ready("en") is None
    assert other.complete("en", "zebra") == ["H-01"]
    assert other.rank("en", [typed("zebra crossing")]).candidates[0].id == "H-01"
    assert index.complete("en", "zebra cros") != ["H-01"], "the former index stays as it was"


def with_phrasing(library: Library, faq_id: str, phrase: str) -> Library:
    faq = library.faqs[faq_id]
    text = replace(faq.texts["en"], phrasings=(*faq.texts["en"].phrasings, phrase))
    return replace(library, faqs={**library.faqs, faq_id: replace(faq, texts={**faq.texts, "en": text})})
