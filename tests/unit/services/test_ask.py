"""Deciding: emergencies first, then a clear answer, then a choice, else an honest refusal."""

import pytest

from kiosk.config import DecisionSettings
from kiosk.domain.decision import Candidate, Match, Ranking
from kiosk.domain.lint import Finding
from kiosk.errors import UsageError
from kiosk.services.ask import LONGEST_QUESTION, AskService, decide, typed

THRESHOLDS = DecisionSettings(answer_from=0.5, choose_from=0.2, emergency_from=0.5)


def ranking(*scores: float, emergency: float = 0.0) -> Ranking:
    """Return a ranking with these scores."""
    emergencies = (Candidate("EM-fire", emergency),) if emergency else ()
    return Ranking(tuple(Candidate(f"A-{i:02}", score) for i, score in enumerate(scores)), emergencies)


class SilentIndex:
    """Finds nothing."""

    def warm(self, tag: str) -> None:
        """Nothing to prepare."""

    def sharpen(self, tag: str) -> None:
        """Nothing to add."""

    def rank(self, tag: str, hypotheses: object) -> Ranking:
        return Ranking((), ())

    def complete(self, tag: str, text: str, limit: int = 5) -> list[str]:
        return []

    def matches(self, tag: str, text: str, limit: int = 10) -> list[Match]:
        return []

    def other_language(self, tag: str, text: str) -> str | None:
        return "ko" if text.startswith("여") else None

    def review(self, tag: str) -> list[Finding]:
        return []


@pytest.fixture
def service() -> AskService:
    return AskService(SilentIndex(), THRESHOLDS, ("en", "ko"))


def test_a_clear_winner_is_answered() -> None:
    decision = decide(ranking(0.9, 0.05), THRESHOLDS)
    assert (decision.kind, decision.candidates[0].id) == ("answer", "A-00")


def test_between_several_the_visitor_chooses() -> None:
    decision = decide(ranking(0.4, 0.3, 0.2, 0.1, 0.05), THRESHOLDS)
    assert decision.kind == "choose"
    assert 2 <= len(decision.candidates) <= 4


def test_a_weak_best_is_refused() -> None:
    assert decide(ranking(0.1, 0.09), THRESHOLDS).kind == "refuse"


def test_an_emergency_comes_before_any_answer() -> None:
    decision = decide(ranking(0.9, emergency=0.8), THRESHOLDS)
    assert (decision.kind, decision.candidates[0].id) == ("emergency", "EM-fire")


def test_a_faint_emergency_does_not_hide_a_clear_answer() -> None:
    assert decide(ranking(0.9, emergency=0.3), THRESHOLDS).kind == "answer"


def test_nothing_heard_is_said_so(service: AskService) -> None:
    decision = service.decide("en", [])
    assert (decision.kind, decision.reason) == ("refuse", "nothing-heard")


def test_a_question_in_another_language_is_offered_in_that_language(service: AskService) -> None:
    assert service.decide_text("en", "여권을 잃어버렸어요").other_language == "ko"
    assert service.decide_text("en", "where is it").other_language is None


@pytest.mark.parametrize("text", ["", "   ", "?!", "…"])
def test_an_empty_question_is_refused_with_a_code(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        typed(text)
    assert caught.value.code == "question-empty"


def test_a_question_of_ten_thousand_characters_is_refused_with_a_code() -> None:
    with pytest.raises(UsageError) as caught:
        typed("a" * 10_000)
    assert caught.value.code == "question-too-long"
    assert typed("a" * LONGEST_QUESTION).text


def test_an_unknown_language_is_named(service: AskService) -> None:
    with pytest.raises(UsageError) as caught:
        service.decide_text("xx", "hello")
    assert caught.value.code == "language-unknown"
    assert "ko" in caught.value.message
