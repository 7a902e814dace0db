"""What help a person can probably get: the next best question, and what the answers say. Keeps nothing itself."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass

from kiosk.domain.benefit import Assessment, Benefit, BenefitQuestion, Reason, outcome_of
from kiosk.domain.form import Fills
from kiosk.domain.library import Library
from kiosk.domain.rule_language import Answers, Rule, Truth, Value, all_of, names_of, parse_rule
from kiosk.errors import UsageError

NobodyKnows = Set[str]
"""Keys of the questions that a person cannot or would rather not answer."""


@dataclass(frozen=True, slots=True)
class _Ruled:
    benefit: Benefit
    parts: tuple[Rule, ...]
    whole: Rule
    names: frozenset[str]


class Benefits:
    """Evaluates the rules of the installed benefits. Answers are by question key; see `read_answers`."""

    def __init__(self, library: Library) -> None:
        self._questions = library.benefit_questions
        self._ruled = tuple(_ruled(benefit) for benefit in library.benefits.values())
        self._asked_if = {key: parse_rule(q.ask_if) for key, q in self._questions.items() if q.ask_if}
        self._yes_if = {key: parse_rule(q.yes_if) for key, q in self._questions.items() if q.yes_if}

    @property
    def questions(self) -> Mapping[str, BenefitQuestion]:
        """The questions by key."""
        return self._questions

    def assess(self, answers: Answers) -> tuple[Assessment, ...]:
        """Return what the answers say about each benefit, in the order of the content."""
        return tuple(_assessment(each, answers) for each in self._ruled)

    def next_question(self, answers: Answers, withheld: NobodyKnows = frozenset()) -> BenefitQuestion | None:
        """Return the question that decides most benefits, or None when no question can decide another one.

        For each question: how many benefits its choices decide on average; then on how many open ones it bears.
        withheld: what is not to be asked (again); it stays unknown.
        """
        open_rules = {each.benefit.id: self._open(each.whole, answers, withheld) for each in self._ruled}
        askable = frozenset[str]().union(*open_rules.values())
        if not askable:
            return None
        still_open = [each for each in self._ruled if open_rules[each.benefit.id]]
        worth = {key: self._worth(key, still_open, answers, withheld) for key in sorted(askable)}
        bears = {key: sum(key in names for names in open_rules.values()) for key in worth}
        return self._questions[max(worth, key=lambda key: (worth[key], bears[key]))]

    def open_questions(self, answers: Answers, withheld: NobodyKnows = frozenset()) -> frozenset[str]:
        """Return the keys of the questions that could be asked now and bear on a benefit."""
        return frozenset[str]().union(*(self._open(each.whole, answers, withheld) for each in self._ruled))

    def read_answers(self, given: Mapping[str, object]) -> tuple[dict[str, Value], frozenset[str], tuple[str, ...]]:
        """Return the answers, the keys of those withheld (null), and the keys that no question has.

        A choice may be given more exactly than the question offers it: `F-6-1` counts as `F-6`.
        Raises UsageError answer-invalid.
        """
        answers: dict[str, Value] = {}
        for key, value in given.items():
            if key in self._questions and value is not None:
                answers[key] = _read(self._questions[key], value)
        withheld = frozenset(key for key, value in given.items() if value is None and key in self._questions)
        return answers, withheld, tuple(key for key in given if key not in self._questions)

    def known(self, filled: Mapping[str, str]) -> dict[str, Value]:
        """Return the answers which follow from what a person has answered in forms, by the names of these answers."""
        known: dict[str, Value] = {key: True for key, rule in self._yes_if.items() if rule.truth(filled)}
        for key, question in self._questions.items():
            for choice in question.choices:
                if choice.fills and all(_counts_as(filled.get(name, ""), v) for name, v in choice.fills.items()):
                    known[key] = choice.value
        return known

    def fills(self, answers: Answers, benefits: Iterable[Benefit]) -> Fills:
        """Return what the forms of these benefits need not ask: what was answered here, and what they are about.

        Where two benefits use a form for different matters, the form asks.
        """
        fills: Fills = {}
        for key, value in answers.items():
            for choice in self._questions[key].choices:
                fills |= choice.fills if choice.value == value else {}
        about = [item for benefit in benefits for item in benefit.fills.items()]
        fills |= dict(about)
        return {name: value for name, value in fills.items() if all(v == value for n, v in about if n == name)}

    def _open(self, rule: Rule, answers: Answers, withheld: NobodyKnows) -> frozenset[str]:
        """Return the questions that can be asked now and may decide a rule."""
        names = rule.open_names(answers) if rule.truth(answers) is None else frozenset()
        return frozenset(key for name in names for key in self._askable(name, answers, withheld))

    def _askable(self, key: str, answers: Answers, withheld: NobodyKnows) -> Iterator[str]:
        """Yield the question, or those that must be answered before it makes sense."""
        if key in withheld or key not in self._questions:
            return
        asked_if = self._asked_if.get(key)
        sense = asked_if.truth(answers) if asked_if else True
        if sense:
            yield key
        elif sense is None and asked_if:
            for name in asked_if.open_names(answers):
                yield from self._askable(name, answers, withheld)

    def _worth(self, key: str, rules: list[_Ruled], answers: Answers, withheld: NobodyKnows) -> float:
        """Return how many of the rules the answers to a question decide on average."""
        # What stands before the question bears on rules that do not name it.
        touched = [each for each in rules if key in each.names or key in self._open(each.whole, answers, withheld)]
        values = _values(self._questions[key])
        decided = 0
        for value in values:
            then = {**answers, key: value}
            decided += sum(not self._open(each.whole, then, withheld) for each in touched)
        return decided / len(values)


def _ruled(benefit: Benefit) -> _Ruled:
    parts = tuple(parse_rule(condition.when) for condition in benefit.conditions)
    whole = all_of(parts)
    return _Ruled(benefit, parts, whole, names_of(whole))


def _assessment(each: _Ruled, answers: Answers) -> Assessment:
    truths = [part.truth(answers) for part in each.parts]
    truth: Truth = False if False in truths else None if None in truths else True
    # Of several conditions those decide that have the outcome's own truth.
    reasons = tuple(
        Reason(truth, condition)
        for condition, found in zip(each.benefit.conditions, truths, strict=True)
        if found is truth
    )
    return Assessment(each.benefit, outcome_of(truth), reasons)


def _values(question: BenefitQuestion) -> tuple[Value, ...]:
    return tuple(choice.value for choice in question.choices) or (True, False)


def _read(question: BenefitQuestion, value: object) -> Value:
    if question.type == "yes_no" and isinstance(value, bool):
        return value
    if question.type == "number" and isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if question.type == "choice" and isinstance(value, str):
        for choice in question.choices:
            if _counts_as(value, str(choice.value)):
                return choice.value
    raise UsageError(f"`{question.key}` cannot be answered with {value!r}; {_wanted(question)}.", code="answer-invalid")


def _counts_as(value: str, offered: str) -> bool:
    """Tell whether an answer is what was offered, or a part of it: `F-6-1` of `F-6`."""
    return value == offered or value.startswith(f"{offered}-")


def _wanted(question: BenefitQuestion) -> str:
    if question.type == "choice":
        return "it is one of " + ", ".join(str(choice.value) for choice in question.choices)
    return "it is true or false" if question.type == "yes_no" else "it is a whole number from 0"
