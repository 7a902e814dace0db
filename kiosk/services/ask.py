"""The main way through the house: what was said, what is meant, what to do."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.config import DecisionSettings
from kiosk.domain.decision import Candidate, Decision, DecisionReason, Match, Ranking
from kiosk.domain.hearing import TYPED, Hypothesis
from kiosk.errors import UsageError
from kiosk.ports import AnswerIndex

LONGEST_QUESTION = 500
"""Characters; a minute of speech is about 900, and nobody types that much at a kiosk."""
FEWEST_CHOICES, MOST_CHOICES = 2, 4
BEYOND_DOUBT = 0.8
"""Score from which an answer stands although the question looks like another language."""
CALM = 0.5
"""Share of the best answer's score that an emergency must reach: "how do I report violence" is a question, not a cry.
Chosen with `emergency_from` on the development questions: 99 % of the emergencies for the fewest false alarms."""


class AskService:
    """Decides what to do with a question, spoken or typed."""

    def __init__(self, index: AnswerIndex, thresholds: DecisionSettings, tags: Sequence[str]) -> None:
        self._index = index
        self._thresholds = thresholds
        self._tags = frozenset(tags)

    def warm(self, tag: str) -> None:
        """Prepare a language before its first question (a second)."""
        self._index.warm(tag)

    def sharpen(self, tag: str) -> None:
        """Add what makes answers better and takes longer; for a thread of its own."""
        self._index.sharpen(tag)

    def decide_text(self, tag: str, text: str) -> Decision:
        """Decide on a typed question. Raises UsageError question-empty, question-too-long or language-unknown."""
        return self.decide(tag, [typed(text)])

    def decide(self, tag: str, hypotheses: Sequence[Hypothesis]) -> Decision:
        """Decide on what was heard; no hypotheses means that nothing was. Raises UsageError language-unknown."""
        if tag not in self._tags:
            known = ", ".join(sorted(self._tags))
            raise UsageError(f"There is no content in `{tag}`. Known: {known}.", code="language-unknown")
        if not hypotheses:
            return Decision("refuse", "nothing-heard", ())
        ranking = self._index.rank(tag, hypotheses)
        decision = decide(ranking, self._thresholds)
        if decision.kind == "emergency" or best_score(ranking.candidates) >= BEYOND_DOUBT:
            return decision
        return _in_doubt(decision, self._index.other_language(tag, hypotheses[0].text))

    def why(self, tag: str, text: str) -> Sequence[Match]:
        """Return the phrasings that decided about a question, the weightiest first."""
        return self._index.matches(tag, text)

    def complete(self, tag: str, text: str, limit: int = 5) -> Sequence[str]:
        """Return ids of questions which a person may be typing."""
        return self._index.complete(tag, text[:LONGEST_QUESTION], limit)


def typed(text: str) -> Hypothesis:
    """Return a typed question as a hypothesis. Raises UsageError question-empty or question-too-long."""
    clean = " ".join(text.split())
    if not any(c.isalnum() for c in clean):
        raise UsageError("The question is empty. Say or type what you want to know.", code="question-empty")
    if len(clean) > LONGEST_QUESTION:
        message = f"The question has {len(clean)} characters. Ask in at most {LONGEST_QUESTION}."
        raise UsageError(message, code="question-too-long")
    return Hypothesis(clean, TYPED, 1.0)


def decide(ranking: Ranking, thresholds: DecisionSettings) -> Decision:
    """Return the decision for a ranking: an emergency first, then a clear answer, then a choice, else a refusal."""
    urgent = tuple(c for c in ranking.emergencies if c.score >= thresholds.emergency_from)
    if urgent and urgent[0].score >= best_score(ranking.candidates) * CALM:
        return Decision("emergency", "emergency-pattern", urgent[:FEWEST_CHOICES])
    best = best_score(ranking.candidates)
    if best >= thresholds.answer_from:
        return Decision("answer", "clear", ranking.candidates[:MOST_CHOICES])
    if best >= thresholds.choose_from:
        return _choice(ranking.candidates, "between-several")
    return Decision("refuse", "unknown", ranking.candidates[:MOST_CHOICES])


def _in_doubt(decision: Decision, other_language: str | None) -> Decision:
    """Return the decision with the offer of another language; then a doubtful answer is only one of several cards."""
    if other_language is not None and decision.kind == "answer":
        decision = _choice(decision.candidates, "between-several")
    return replace(decision, other_language=other_language)


def best_score(candidates: Sequence[Candidate]) -> float:
    """Return the best score, or 0."""
    return candidates[0].score if candidates else 0.0


def _choice(candidates: Sequence[Candidate], reason: DecisionReason) -> Decision:
    worth = [c for c in candidates if c.score >= candidates[0].score / 10][:MOST_CHOICES]
    return Decision("choose", reason, tuple(worth if len(worth) >= FEWEST_CHOICES else candidates[:FEWEST_CHOICES]))
