"""Answers as they stand on the paper: in the boxes as the office writes them, on the key in the visitor's language."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.form import Question

DATE_PARTS = (("년", "yyyy"), ("월", "mm"), ("일", "dd"))
KOREAN, FALLBACK = "ko", "en"
YES_NO = (("yes", "예", "Yes"), ("no", "아니요", "No"))


def printed(question: Question, value: str) -> str:
    """Return an answer as the office reads it."""
    if option := question.option(value):
        return option.labels.get(KOREAN, value)
    return _WRITTEN.get(question.type, str)(value)


def said(question: Question, value: str, tag: str) -> str:
    """Return an answer as its person reads it."""
    if question.type == "country":
        return country_name(value, tag)
    if question.type == "date":
        return value
    if option := question.option(value):
        return option.labels.get(tag) or option.labels.get(FALLBACK, value)
    if question.type == "yes_no":
        return {"yes": "✓", "no": "✗"}.get(value, value)
    return printed(question, value)


def country_name(code: str, tag: str) -> str:
    """Return a country's name in a language (CLDR); what is no code comes back as it is."""
    from babel import Locale

    return str(Locale.parse(tag).territories.get(code, code))


def options_of(question: Question, value: str) -> list[dict[str, Any]]:
    """Return the tick boxes of a question, in Korean and English."""
    if question.type == "yes_no":
        return [{"ko": ko, "en": en, "on": key == value} for key, ko, en in YES_NO]
    return [
        {"ko": option.labels[KOREAN], "en": option.labels.get(FALLBACK, ""), "on": option.key == value}
        for option in question.options
    ]


def date_parts(value: str) -> list[tuple[str, str, str]]:
    """Return year, month and day with their Korean and English units; empty ones to be written by hand."""
    figures = value.split("-") if value else ["", "", ""]
    return [(figure, ko, en) for figure, (ko, en) in zip(figures, DATE_PARTS, strict=True)]


def part_of(question: Question, value: str, part: str) -> str:
    """Return the part of a date or of a registration number that has a place of its own (see parts_of)."""
    if question.type == "date":
        return dict(zip(("year", "month", "day"), value.split("-"), strict=True))[part]
    return value[:6] if part == "birth" else value[6:]


def cells_of(value: str) -> list[str]:
    """Return one character a cell."""
    return [character for character in value if character.isalnum()]


_WRITTEN: dict[str, Callable[[str], str]] = {
    "country": lambda value: country_name(value, FALLBACK).upper(),
    "date": lambda value: value.replace("-", ". ") + ".",
    "registration": lambda value: f"{value[:6]}-{value[6:]}",
    "business": lambda value: f"{value[:3]}-{value[3:5]}-{value[5:]}",
    "number": lambda value: f"{int(value):,}",
    "amount": lambda value: f"{int(value):,}",
}
