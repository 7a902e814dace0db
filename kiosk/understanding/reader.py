"""Understands an answer to a form's question and says what is wrong with it: kiosk.ports.AnswerReader."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.domain.form import Question
from kiosk.domain.listed_answer import ListedAnswer
from kiosk.domain.passport import PassportLines
from kiosk.domain.verdict import Verdict
from kiosk.understanding import checks, choices, countries, dates, mrz, names, numbers, phones
from kiosk.understanding.folding import digits, tidy, western
from kiosk.understanding.number_words import in_figures

FALLBACK = "en"
LONGEST_SAID = 2000
ALWAYS_IN_WON = 100_000
"""More than 1,000 million won a year: surely meant in won, not in ten thousands."""


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    question: Question
    tag: str
    values: Mapping[str, str]
    today: date


class FormAnswers:
    """Reads answers of every type of question."""

    def read(self, question: Question, said: str, tag: str, values: Mapping[str, str], today: date) -> Verdict:
        """Return the verdict on an answer in a language. values: the other answers, by the keys of their questions."""
        text = tidy(said)
        if not text:
            return _impossible(text, "required")
        if len(text) > LONGEST_SAID:
            return _impossible(text, "too-long")
        verdict = _READERS[question.type](_Said(text, question, tag, values, today))
        if verdict.outcome != "impossible" and len(verdict.value) > question.longest:
            return Verdict("doubtful", verdict.value, (*verdict.codes, "box-long"), verdict.offered)
        return verdict

    def passport(self, lines: str, today: date) -> PassportLines:
        """Return what the two lines of a passport say, typed or from a reader."""
        return mrz.read_passport(lines, today)

    def countries(self, tag: str) -> Sequence[ListedAnswer]:
        """Return the countries of which one can be a national, in the order of a language's letters."""
        return countries.countries(tag)

    def sentence(self, code: str, tag: str) -> str:
        """Return what a verdict's code means, in a language (English where there is none)."""
        sentences = _sentences()[code]
        return sentences.get(tag, sentences[FALLBACK])


@cache
def _sentences() -> dict[str, dict[str, str]]:
    text = Path(__file__).with_name("sentences.json").read_text("utf-8")
    sentences: dict[str, dict[str, str]] = json.loads(text)
    return sentences


def _fine(value: str) -> Verdict:
    return Verdict("fine", value)


def _judged(value: str, *doubts: str) -> Verdict:
    return Verdict("doubtful" if doubts else "fine", value, doubts)


def _impossible(value: str, code: str, *offered: str) -> Verdict:
    return Verdict("impossible", value, (code,), offered)


def _text(said: _Said) -> Verdict:
    return _fine(said.text)


def _address(said: _Said) -> Verdict:
    return _judged(said.text, *(() if digits(said.text) else ("address-short",)))


def _latin(said: _Said) -> Verdict:
    value = names.in_latin(said.text)
    if not names.is_latin(said.text):
        return _impossible(said.text, "latin-only", *filter(None, (value,)))
    if not value:
        return _impossible(said.text, "latin-only")
    return _judged(value, *(() if said.text.upper() == value else ("latin-converted",)))


def _choice(said: _Said) -> Verdict:
    key = choices.read_choice(said.text, said.question, said.tag)
    return _fine(key) if key else _impossible(said.text, "choice-unknown")


def _yes_no(said: _Said) -> Verdict:
    value = choices.read_yes_no(said.text, said.tag)
    return _fine(value) if value else _impossible(said.text, "yes-no-unclear")


def _country(said: _Said) -> Verdict:
    code = countries.read_country(said.text, said.tag)
    return _fine(code) if code else _judged(said.text, "country-unknown")


def _visa(said: _Said) -> Verdict:
    code = choices.read_visa(said.text)
    return _judged(code or said.text, *(() if code and choices.is_known_visa(code) else ("visa-unknown",)))


def _registration(said: _Said) -> Verdict:
    number = digits(said.text)
    if len(number) != checks.REGISTRATION_DIGITS:
        return _impossible(said.text, "registration-length")
    return _judged(number, *checks.registration_doubts(number, said.values))


def _passport(said: _Said) -> Verdict:
    number = western(said.text).upper().replace(" ", "").replace("-", "")
    if not (number.isascii() and number.isalnum()):
        return _impossible(said.text, "passport-format")
    return _judged(number, *(() if checks.is_usual_passport(number) else ("passport-unusual",)))


def _business(said: _Said) -> Verdict:
    number = digits(said.text)
    if len(number) != checks.BUSINESS_DIGITS:
        return _impossible(said.text, "business-length")
    return _judged(number, *(() if checks.is_business_number(number) else ("business-check",)))


def _phone(said: _Said) -> Verdict:
    number = phones.read_phone(said.text)
    if len(number) < checks.SHORTEST_PHONE:
        return _impossible(said.text, "phone-short")
    return _judged(phones.written(number), *checks.phone_doubts(number, mobile=said.question.type == "mobile"))


def _email(said: _Said) -> Verdict:
    address = western(said.text).replace("골뱅이", "@").replace(" at ", "@").replace(" dot ", ".").replace(" ", "")
    return _fine(address) if checks.is_email(address) else _impossible(said.text, "email-format")


def _number(said: _Said) -> Verdict:
    value = numbers.read_number(in_figures(said.text))
    return _impossible(said.text, "number-unreadable") if value is None else _fine(str(value))


def _amount(said: _Said) -> Verdict:
    """Units of 10,000 won; an amount that can only be in won is offered divided."""
    value = numbers.read_number(in_figures(said.text))
    if value is None:
        return _impossible(said.text, "number-unreadable")
    if value >= ALWAYS_IN_WON:
        return Verdict("doubtful", str(value // 10_000), ("amount-in-won",), (str(value // 10_000), str(value)))
    return _fine(str(value))


def _date(said: _Said) -> Verdict:
    past = said.question.not_after == "today"
    found = dates.read_date(in_figures(said.text), said.tag, said.today, past=past)
    if found is None:
        return _impossible(said.text, "date-unreadable")
    if not found.days:
        return _impossible(said.text, "date-impossible")
    day = found.days[0]
    if problem := _date_problem(day, said):
        return _impossible(day.isoformat(), problem)
    doubts = [*_date_doubts(day, said)]
    if found.calendar != "gregorian":
        doubts.append(f"date-{found.calendar}")
    if len(found.days) > 1:
        doubts.append("date-order-unclear")
    offered = tuple(each.isoformat() for each in found.days) if len(found.days) > 1 else ()
    return Verdict("doubtful" if doubts else "fine", day.isoformat(), tuple(doubts), offered)


def _date_problem(day: date, said: _Said) -> str:
    early, late = (_limit(name, said) for name in (said.question.not_before, said.question.not_after))
    if early and day < early:
        return "date-early"
    return "date-future" if late and day > late else ""


def _limit(name: str, said: _Said) -> date | None:
    value = said.today.isoformat() if name == "today" else said.values.get(name, "")
    return date.fromisoformat(value) if value else None


def _date_doubts(day: date, said: _Said) -> list[str]:
    doubts = ["date-old"] if said.today.year - day.year > checks.OLDEST_YEARS else []
    if said.question.key.endswith("expiry") and day < said.today:
        doubts.append("date-expired")
    return doubts


_READERS: dict[str, Callable[[_Said], Verdict]] = {
    "text": _text,
    "long_text": _text,
    "latin": _latin,
    "date": _date,
    "choice": _choice,
    "yes_no": _yes_no,
    "country": _country,
    "visa": _visa,
    "registration": _registration,
    "passport": _passport,
    "business": _business,
    "phone": _phone,
    "mobile": _phone,
    "email": _email,
    "number": _number,
    "amount": _amount,
    "address": _address,
}
