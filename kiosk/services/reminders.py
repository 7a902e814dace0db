"""Deadlines that follow from the dates a person gives: when something must be done, and from when it can be."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from kiosk.domain.bidi import legible
from kiosk.domain.deadline import Deadline, DeadlineLine, DeadlineRule, DeadlineSheet
from kiosk.domain.library import Library
from kiosk.domain.rule_language import Answers, Truth, parse_rule
from kiosk.domain.texts import nearest, nearest_name
from kiosk.errors import UsageError
from kiosk.services.answers import Answers as AnswerTexts

KOREAN = "ko"
MONTHS_A_YEAR = 12
NOTHING: Answers = {}


class Reminders:
    """Applies the installed deadline rules. Keeps nothing."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._hotlines = AnswerTexts(library).hotlines

    def rules(self, answers: Answers) -> tuple[DeadlineRule, ...]:
        """Return the rules that may concern a person, those on dates that every form may ask for first.

        answers: to benefit questions.
        """
        person = self._library.person
        common = {question.key for question in person.questions} if person else set()
        rules = [rule for rule in self._library.deadlines.values() if _holds(rule.applies_if, answers) is not False]
        return tuple(sorted(rules, key=lambda rule: rule.from_date not in common))

    def deadlines(
        self, dates: Mapping[str, date], today: date, tag: str, answers: Answers = NOTHING
    ) -> tuple[Deadline, ...]:
        """Return a person's deadlines, the nearest first, passed ones included. dates: by key, e.g. `entry_date`.

        Raises UsageError date-invalid for a date so far away that the deadline is none.
        """
        rules = [rule for rule in self.rules(answers) if rule.from_date in dates]
        found = [_deadline(rule, dates[rule.from_date], today, tag, answers) for rule in rules]
        return tuple(sorted(found, key=lambda each: (each.closes, each.rule.id)))

    def sheet(self, deadlines: Iterable[Deadline], tag: str) -> DeadlineSheet:
        """Return deadlines with what a visitor needs to know of them."""
        lines = tuple(self._line(each, tag) for each in deadlines)
        return DeadlineSheet(lines, reviewed=all(line.deadline.rule.review == "reviewed" for line in lines))

    def read_dates(self, given: Mapping[str, object]) -> dict[str, date]:
        """Return the dates among a person's data on which deadlines rest. Raises UsageError date-invalid."""
        keys = {rule.from_date for rule in self._library.deadlines.values()}
        return {key: _read_date(key, value) for key, value in given.items() if key in keys and value is not None}

    def dates_in(self, filled: Mapping[str, str]) -> dict[str, date]:
        """Return the dates among what a person has answered in forms, by the names of these answers."""
        found = {}
        for rule in self._library.deadlines.values():
            given = next((filled[name] for name in rule.names if filled.get(name)), "")
            if given:
                found[rule.from_date] = _read_date(rule.from_date, given)
        return found

    def _line(self, deadline: Deadline, tag: str) -> DeadlineLine:
        rule, forms = deadline.rule, self._library.forms
        return DeadlineLine(
            deadline,
            korean_text=rule.texts[KOREAN],
            asks=nearest_name(rule.asks, tag),
            source=", ".join((rule.source.title, rule.source.agency)) if rule.source.agency else "",
            forms=tuple(nearest_name(forms[key].title, tag) for key in rule.forms if key in forms),
            hotlines=self._hotlines(rule.hotlines, tag),
        )


def _read_date(key: str, value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        message = f"`{key}` is no date that exists, written as YYYY-MM-DD: {value!r}."
        raise UsageError(message, code="date-invalid") from error


def _deadline(rule: DeadlineRule, start: date, today: date, tag: str, answers: Answers) -> Deadline:
    used = nearest(rule.texts, tag)
    terms = [rule.closes, *(each.closes for each in rule.shorter if _holds(each.applies_if, answers) is not False)]
    opens, closes = (_shifted(start, number, rule.unit) for number in (rule.opens, min(terms)))
    return Deadline(rule, legible(rule.texts[used]), used, start, opens, closes, (closes - today).days)


def _holds(rule: str, answers: Answers) -> Truth:
    return parse_rule(rule).truth(answers) if rule else True


def _shifted(start: date, number: int, unit: str) -> date:
    """Return a day so many days or months away; a month that is too short ends on its last day."""
    try:
        if unit == "days":
            return start + timedelta(days=number)
        months = start.year * MONTHS_A_YEAR + start.month - 1 + number
        year, month = divmod(months, MONTHS_A_YEAR)
        return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError) as error:
        raise UsageError(f"The date {start} is too far away.", code="date-invalid") from error
