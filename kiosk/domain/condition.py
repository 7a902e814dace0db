"""A small, safe language of conditions over answers, with three-valued logic.

    matter is extension and (situation is employed or age >= 18)
    matter in registration, reissue
    not (residence_number known)

The result is True, False, or None while an answer is missing that could decide it. Nothing is ever evaluated as code.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import ge, gt, le, lt

Truth = bool | None
Answers = Mapping[str, str]

_TOKEN = re.compile(r"\s*(?:(>=|<=|>|<|[(),])|([A-Za-z0-9_.\-]+))")
_WORDS = frozenset(("and", "or", "not", "is", "in", "known", "yes", "no"))
_COMPARISONS = {">=": ge, "<=": le, ">": gt, "<": lt}


class ConditionError(ValueError):
    """A condition is not written in the language; its text says where."""


@dataclass(frozen=True, slots=True)
class Constant:
    """`yes` or `no`."""

    value: bool

    def truth(self, answers: Answers) -> Truth:
        """Return the truth."""
        return self.value

    def names(self) -> frozenset[str]:
        """Return the questions on which it rests."""
        return frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """`name known`: there is an answer."""

    name: str

    def truth(self, answers: Answers) -> Truth:
        """Return the truth; a question not yet asked leaves it open, an empty answer denies it."""
        return None if self.name not in answers else answers[self.name] != ""

    def names(self) -> frozenset[str]:
        """Return the question."""
        return frozenset((self.name,))


@dataclass(frozen=True, slots=True)
class OneOf:
    """`name is value`, `name in value, value`."""

    name: str
    values: frozenset[str]

    def truth(self, answers: Answers) -> Truth:
        """Return the truth."""
        return answers[self.name] in self.values if self.name in answers else None

    def names(self) -> frozenset[str]:
        """Return the question."""
        return frozenset((self.name,))


@dataclass(frozen=True, slots=True)
class Compared:
    """`name >= number`."""

    name: str
    comparison: str
    limit: float

    def truth(self, answers: Answers) -> Truth:
        """Return the truth; an answer that is no number leaves it open."""
        try:
            return bool(_COMPARISONS[self.comparison](float(answers[self.name]), self.limit))
        except (KeyError, ValueError):
            return None

    def names(self) -> frozenset[str]:
        """Return the question."""
        return frozenset((self.name,))


@dataclass(frozen=True, slots=True)
class Not:
    """`not condition`."""

    part: "Condition"

    def truth(self, answers: Answers) -> Truth:
        """Return the truth."""
        truth = self.part.truth(answers)
        return None if truth is None else not truth

    def names(self) -> frozenset[str]:
        """Return the questions on which it rests."""
        return self.part.names()


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions joined by `and` (decided by one that is False) or `or` (by one that is True)."""

    parts: tuple["Condition", ...]
    decisive: bool

    def truth(self, answers: Answers) -> Truth:
        """Return the truth (Kleene's strong logic)."""
        truths = [part.truth(answers) for part in self.parts]
        if self.decisive in truths:
            return self.decisive
        return None if None in truths else not self.decisive

    def names(self) -> frozenset[str]:
        """Return the questions on which it rests."""
        return frozenset[str]().union(*(part.names() for part in self.parts))


Condition = Constant | Known | OneOf | Compared | Not | Joined


@lru_cache(maxsize=1024)
def parse_condition(text: str) -> Condition:
    """Return the condition of a text, remembered. Raises ConditionError."""
    reader = _Reader(list(_tokens(text)))
    condition = reader.alternatives()
    if reader.left():
        raise ConditionError(f"`{reader.next()}` was not expected")
    return condition


def _tokens(text: str) -> Iterator[str]:
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            raise ConditionError(f"`{text[at:].strip()[0]}` cannot stand in a condition")
        yield match[1] or match[2]
        at = match.end()


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens

    def left(self) -> bool:
        return bool(self._tokens)

    def next(self) -> str:
        if not self._tokens:
            raise ConditionError("the condition ends too early")
        return self._tokens.pop(0)

    def alternatives(self) -> Condition:
        parts = [self._all()]
        while self._skipped("or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts), decisive=True)

    def _all(self) -> Condition:
        parts = [self._one()]
        while self._skipped("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts), decisive=False)

    def _one(self) -> Condition:
        token = self.next()
        if token == "not":  # noqa: S105 (a word of the language)
            return Not(self._one())
        if token == "(":  # noqa: S105
            inner = self.alternatives()
            if not self._skipped(")"):
                raise ConditionError("a bracket is not closed")
            return inner
        return Constant(token == "yes") if token in ("yes", "no") else self._about(self._name(token))  # noqa: S105

    def _about(self, name: str) -> Condition:
        verb = self.next()
        if verb == "known":
            return Known(name)
        if verb == "is":
            return OneOf(name, frozenset((self.next(),)))
        if verb == "in":
            values = [self.next()]
            while self._skipped(","):
                values.append(self.next())
            return OneOf(name, frozenset(values))
        if verb in _COMPARISONS:
            return Compared(name, verb, self._number())
        raise ConditionError(f"`{verb}` was not expected after `{name}`")

    def _number(self) -> float:
        token = self.next()
        try:
            return float(token)
        except ValueError as error:
            raise ConditionError(f"`{token}` is no number") from error

    def _name(self, token: str) -> str:
        if token in _WORDS or not token[0].isalpha():
            raise ConditionError(f"`{token}` is no name of a question")
        return token

    def _skipped(self, token: str) -> bool:
        if self._tokens[:1] != [token]:
            return False
        self._tokens.pop(0)
        return True
