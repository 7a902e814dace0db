"""Badly damaged texts are looked at twice; all others once."""

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from kiosk.domain.decision import Ranking
from kiosk.domain.hearing import Hypothesis
from offline_models.faq_model import language_model, second_look
from offline_models.faq_model.language_model import LanguageModel
from offline_models.faq_model.second_look import SecondLook
from tests.benchmarks.queries import Query, queries
from tests.benchmarks.robustness import by_characters
from tests.fakes.content import whole_library

LIBRARY = whole_library()
ASKED = [query for query in queries("dev", "en", LIBRARY) if query.expected in LIBRARY.faqs]


def rank(model: LanguageModel, text: str) -> Ranking:
    return model.rank([Hypothesis(text, "typed", 1.0)])


def found(model: LanguageModel, texts: Sequence[str], asked: Sequence[Query]) -> int:
    """Count the texts whose document is among the first three."""
    first = [[each.id for each in rank(model, text).candidates[:3]] for text in texts]
    return sum(query.expected in best for query, best in zip(asked, first, strict=True))


@pytest.fixture(scope="module")
def english() -> LanguageModel:
    return LanguageModel(LIBRARY, "en")


@pytest.fixture(scope="module")
def damaged() -> list[str]:
    chance = random.Random(7)
    return [by_characters(query.text, 0.3, ASKED, chance) for query in ASKED]


def test_more_badly_damaged_questions_are_found(
    english: LanguageModel, damaged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = found(english, damaged, ASKED)
    monkeypatch.setattr(language_model, "DAMAGED", 0.0)
    assert twice > found(english, damaged, ASKED)


def test_how_likely_the_first_is_and_what_is_an_emergency_stays(
    english: LanguageModel, damaged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = [rank(english, text) for text in damaged]
    monkeypatch.setattr(language_model, "DAMAGED", 0.0)
    once = [rank(english, text) for text in damaged]
    assert [each.emergencies for each in twice] == [each.emergencies for each in once]
    assert [each.candidates[0].score for each in twice if each.candidates] == pytest.approx(
        [each.candidates[0].score for each in once if each.candidates]
    )
    assert [each.candidates for each in twice] != [each.candidates for each in once]


def test_whole_questions_are_looked_at_once(english: LanguageModel, monkeypatch: pytest.MonkeyPatch) -> None:
    shares = {query.text: english._share(query.text) for query in ASKED[:100]}
    whole = [
        text for text, share in shares.items() if share is not None and share.likeness.max() >= second_look.DAMAGED
    ]
    assert len(whole) > 90
    twice = [rank(english, text) for text in whole]
    monkeypatch.setattr(language_model, "DAMAGED", 0.0)
    assert [rank(english, text) for text in whole] == twice


def test_what_must_not_be_asked_is_not_asked_by_the_second_look() -> None:
    look = SecondLook(["lost my card", "the boss does not pay"])
    likeness = look.likeness("lst my crd", np.array([0.2, -1.0]))
    assert likeness[1] == -1.0
    assert 0.2 < likeness[0] <= 1.0


def test_a_changed_document_is_found_by_the_second_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "DAMAGED", 1.0)
    model = LanguageModel(LIBRARY, "en")
    assert rank(model, "i lst my residnce crd").candidates[0].id == "R-07"
    without = {name: faq for name, faq in LIBRARY.faqs.items() if name != "R-07"}
    changed = model.updated(replace(LIBRARY, faqs=without), ["R-07"])
    assert "R-07" not in {each.id for each in rank(changed, "i lst my residnce crd").candidates}


def test_it_is_learned_when_the_first_damaged_text_comes() -> None:
    model = LanguageModel(LIBRARY, "en")
    rank(model, "I lost my residence card")
    assert "_second_look" not in vars(model)
    rank(model, "wjre cn i gti ql reistrd")
    assert "_second_look" in vars(model)
    thai = LanguageModel(LIBRARY, "th")
    assert rank(thai, "บตรปรจตวหย").candidates
    assert "_second_look" not in vars(thai)


def test_much_content_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "MOST_SAMPLES", 10)
    assert LanguageModel(LIBRARY, "en")._second_look is None
    assert second_look.DAMAGED > language_model.FAINT
