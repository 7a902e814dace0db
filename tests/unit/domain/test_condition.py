"""Conditions decide only what the answers decide."""

import pytest

from kiosk.domain.condition import ConditionError, parse_condition


@pytest.mark.parametrize(
    ("text", "answers", "truth"),
    [
        ("yes", {}, True),
        ("no", {}, False),
        ("matter is extension", {}, None),
        ("matter is extension", {"matter": "extension"}, True),
        ("matter in extension, reissue", {"matter": "reissue"}, True),
        ("not matter in extension, reissue", {"matter": "grant"}, True),
        ("a is x and b is y", {"a": "z"}, False),
        ("a is x and b is y", {"a": "x"}, None),
        ("a is x or b is y", {"b": "y"}, True),
        ("a is x or b is y", {"b": "z"}, None),
        ("a is x or b is y and c is z", {"a": "x"}, True),
        ("(a is x or b is y) and c is z", {"a": "x", "c": "n"}, False),
        ("age >= 18 and age < 65", {"age": "18"}, True),
        ("age >= 18", {"age": "old"}, None),
        ("card known", {"card": ""}, False),
        ("card known", {"card": "1"}, True),
        ("card known", {}, None),
        ("status in E-9, H-2", {"status": "E-9"}, True),
    ],
)
def test_truth(text: str, answers: dict[str, str], truth: bool | None) -> None:
    assert parse_condition(text).truth(answers) is truth


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a is",
        "a is x and",
        "(a is x",
        "a is x)",
        "a is x y",
        "a ~ 1",
        "a >= x",
        "__import__('os')",
        "is is x",
        "9 is x",
    ],
)
def test_what_is_not_in_the_language_is_refused(text: str) -> None:
    with pytest.raises(ConditionError):
        parse_condition(text)


def test_it_knows_on_which_questions_it_rests() -> None:
    assert parse_condition("a is x and not (b known or c > 1)").names() == {"a", "b", "c"}
