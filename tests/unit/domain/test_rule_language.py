"""The language of benefit rules: what can be written, what each text means, and where a fault is named."""

import string
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.rule_language import (
    DEEPEST_RULE,
    LONGEST_RULE,
    Answers,
    RuleError,
    Truth,
    Value,
    names_of,
    parse_rule,
)

TRUTHS: tuple[Truth, ...] = (True, False, None)
WORD = {True: "yes", False: "no", None: "unknown"}


@pytest.mark.parametrize(
    ("text", "answers", "truth"),
    [
        ('visa in {"F-6", "F-5"}', {"visa": "F-5"}, True),
        ('visa not in {"F-6", "F-5"}', {"visa": "F-5"}, False),
        ('children >= 1 and visa == "E-9"', {"children": 2, "visa": "E-9"}, True),
        ('children >= 1 and visa == "E-9"', {"children": 0}, False),
        ('children >= 1 and visa == "E-9"', {"children": 1}, None),
        ("employed or children > 2", {"employed": True}, True),
        ("not employed", {"employed": False}, True),
        ("employed", {}, None),
        ("age <= 12 and age != 5", {"age": 5}, False),
        ("no or yes and unknown", {}, None),
        ("not (no or yes)", {}, False),
        ("  age  <13", {"age": 12}, True),
        ("number in {1, 2}", {"number": 2}, True),
    ],
)
def test_a_rule_means_what_it_says(text: str, answers: Answers, truth: Truth) -> None:
    assert parse_rule(text).truth(answers) is truth


def _and(left: Truth, right: Truth) -> Truth:
    return False if False in (left, right) else None if None in (left, right) else True


def _not(truth: Truth) -> Truth:
    return None if truth is None else not truth


@pytest.mark.parametrize(("left", "right"), list(product(TRUTHS, TRUTHS)))
def test_and_or_not_follow_kleene(left: Truth, right: Truth) -> None:
    assert parse_rule(f"{WORD[left]} and {WORD[right]}").truth({}) is _and(left, right)
    assert parse_rule(f"{WORD[left]} or {WORD[right]}").truth({}) is _not(_and(_not(left), _not(right)))
    assert parse_rule(f"not {WORD[left]}").truth({}) is _not(left)


def test_and_binds_closer_than_or() -> None:
    assert parse_rule("yes or yes and no").truth({}) is True
    assert parse_rule("(yes or yes) and no").truth({}) is False


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("", 0),
        ("and", 0),
        ("visa ==", 7),
        ("visa == F-6", 8),
        ('visa in ("F-6")', 8),
        ("visa in {}", 9),
        ('visa in {"F-6"', 14),
        ('visa not {"F-6"}', 9),
        ("(employed", 9),
        ("employed)", 8),
        ("employed visa", 9),
        ("a == 1 == 2", 7),
        ("__import__('os')", 0),
        ("a.b", 1),
        ("a == -1", 5),
        ('a == "open', 5),
        ("12abc > 1", 0),
        ("in == 3", 0),
        ("a == 1;", 6),
        ("employed and", 12),
        ("Employed", 0),
    ],
)
def test_a_fault_is_named_with_its_place(text: str, at: int) -> None:
    with pytest.raises(RuleError) as caught:
        parse_rule(text)
    assert caught.value.at == at


def test_depth_and_length_have_limits() -> None:
    assert parse_rule("(" * (DEEPEST_RULE - 1) + "yes" + ")" * (DEEPEST_RULE - 1)).truth({}) is True
    for deep in ("(" * 100_000 + "yes" + ")" * 100_000, "not " * 400 + "yes", "(" * 900 + "yes" + ")" * 900):
        with pytest.raises(RuleError):
            parse_rule(deep)
    long = " or ".join(["no"] * 1000)
    assert len(long) > LONGEST_RULE
    with pytest.raises(RuleError, match="longer"):
        parse_rule(long)


def test_only_answers_that_can_decide_are_open() -> None:
    rule = parse_rule("a and (b or c >= 1) and unknown")
    assert rule.open_names({}) == {"a", "b", "c"}
    assert rule.open_names({"b": True}) == {"a"}
    assert rule.open_names({"a": False}) == frozenset()
    assert rule.open_names({"a": True, "b": True}) == frozenset()
    assert names_of(rule) == {"a", "b", "c"}


RULES = st.recursive(
    st.sampled_from(["yes", "no", "unknown", "a", "b", "n >= 2", "n < 5", 'v in {"x", "y"}', 'v != "x"']),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        inner.map(lambda text: f"not {text}"),
    ),
    max_leaves=8,
)
ANSWERS = st.fixed_dictionaries(
    {},
    optional={"a": st.booleans(), "b": st.booleans(), "n": st.integers(0, 9), "v": st.sampled_from(["x", "y", "z"])},
)


@given(RULES, ANSWERS, ANSWERS)
def test_a_further_answer_never_turns_a_decision(text: str, some: dict[str, Value], more: dict[str, Value]) -> None:
    rule = parse_rule(text)
    before = rule.truth(some)
    if before is not None:
        assert rule.truth({**more, **some}) is before
        assert rule.open_names(some) == frozenset()


@given(RULES, ANSWERS, ANSWERS)
def test_answers_that_are_not_open_change_nothing(text: str, some: dict[str, Value], more: dict[str, Value]) -> None:
    rule = parse_rule(text)
    idle = {key: value for key, value in more.items() if key not in rule.open_names(some)}
    assert rule.truth({**idle, **some}) is rule.truth(some)


@given(st.text(alphabet=string.printable, max_size=200))
def test_any_text_is_a_rule_or_a_named_fault(text: str) -> None:
    try:
        at = 0 if parse_rule(text) else -1
    except RuleError as error:
        at = error.at
    assert 0 <= at <= len(text)
