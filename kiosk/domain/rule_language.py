"""The language of benefit rules and of conditions in forms: readable, safe, three-valued.

    children_under_18 >= 1 and (visa in {"F-6", "F-5"} or not employed)

A name alone is a yes-or-no answer. `yes`, `no` and `unknown` are constants; `unknown` stands for what only the office
can tell. The truth of a rule is True, False, or None while an answer that could decide it is missing (Kleene's strong
logic). Text is read by this parser alone and never run as code. Grammar: docs/benefits.md.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import eq, ge, gt, le, lt, ne

Value = bool | int | str
Answers = Mapping[str, Value]
Truth = bool | None

LONGEST_RULE = 2000
DEEPEST_RULE = 32

_TOKEN = re.compile(r'\s*(?:(>=|<=|==|!=|[<>(){},])|"([^"]*)"|(\d+)(?![0-9a-z_])|([a-z][a-z0-9_]*))')
_COMPARISONS: dict[str, Callable[[Value, Value], bool]] = {"==": eq, "!=": ne, ">=": ge, "<=": le, ">": gt, "<": lt}
_CONSTANTS: dict[str, Truth] = {"yes": True, "no": False, "unknown": None}
_KEYWORDS = frozenset(("and", "or", "not", "in", *_CONSTANTS))


class RuleError(ValueError):
    """A rule is not written in the language. at: position of the fault in the text, from 0."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(f"{message} (at character {at + 1})")
        self.at = at


@dataclass(frozen=True, slots=True)
class Constant:
    """`yes`, `no` or `unknown`."""

    value: Truth

    def truth(self, answers: Answers) -> Truth:
        """Return the truth."""
        return self.value

    def open_names(self, answers: Answers) -> frozenset[str]:
        """Return the missing answers that could decide it: none."""
        return frozenset()

    def comparisons(self) -> Iterator["Comparison"]:
        """Yield the comparisons in it: none."""
        yield from ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A question's answer compared with values. A name alone is `name == True`; `in` has several values."""

    name: str
    sign: str
    values: tuple[Value, ...]
    at: int

    def truth(self, answers: Answers) -> Truth:
        """Return the truth, None where there is no answer."""
        answer = answers.get(self.name)
        if answer is None:
            return None
        if self.sign == "in":
            return answer in self.values
        if self.sign == "not in":
            return answer not in self.values
        return _COMPARISONS[self.sign](answer, self.values[0])

    def open_names(self, answers: Answers) -> frozenset[str]:
        """Return the name where there is no answer."""
        return frozenset() if self.name in answers else frozenset((self.name,))

    def comparisons(self) -> Iterator["Comparison"]:
        """Yield itself."""
        yield self


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    part: "Rule"

    def truth(self, answers: Answers) -> Truth:
        """Return the truth."""
        truth = self.part.truth(answers)
        return None if truth is None else not truth

    def open_names(self, answers: Answers) -> frozenset[str]:
        """Return the missing answers that could decide it."""
        return self.part.open_names(answers)

    def comparisons(self) -> Iterator[Comparison]:
        """Yield the comparisons in it."""
        return self.part.comparisons()


@dataclass(frozen=True, slots=True)
class Joined:
    """Parts joined by `and` (decided by one that is False) or by `or` (decided by one that is True)."""

    parts: tuple["Rule", ...]
    decisive: bool

    def truth(self, answers: Answers) -> Truth:
        """Return the truth."""
        result: Truth = not self.decisive
        for part in self.parts:
            truth = part.truth(answers)
            if truth is self.decisive:
                return truth
            if truth is None:
                result = None
        return result

    def open_names(self, answers: Answers) -> frozenset[str]:
        """Return the missing answers that could decide it: none once one part has."""
        if self.truth(answers) is not None:
            return frozenset()
        return frozenset[str]().union(*(part.open_names(answers) for part in self.parts))

    def comparisons(self) -> Iterator[Comparison]:
        """Yield the comparisons in it."""
        for part in self.parts:
            yield from part.comparisons()


Rule = Constant | Comparison | Not | Joined


def all_of(parts: tuple[Rule, ...]) -> Rule:
    """Return the rule that every part must be true for."""
    return Joined(parts, decisive=False)


def names_of(rule: Rule) -> frozenset[str]:
    """Return the questions on which a rule rests."""
    return frozenset(comparison.name for comparison in rule.comparisons())


@lru_cache(maxsize=1024)
def parse_rule(text: str) -> Rule:
    """Return the rule of a text, remembered. Raises RuleError."""
    if len(text) > LONGEST_RULE:
        raise RuleError(f"the rule is longer than {LONGEST_RULE} characters", LONGEST_RULE)
    reader = _Reader(list(_tokens(text)), len(text))
    rule = reader.alternatives()
    if reader.kind():
        reader.fail("`and`, `or` or the end was expected")
    return rule


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """The sign or keyword itself, or `text`, `number`, `name`."""
    value: str
    at: int


def _tokens(text: str) -> Iterator[_Token]:
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at, end)
        if match is None:
            raise RuleError("this cannot stand in a rule", at + len(text[at:]) - len(text[at:].lstrip()))
        sign, quoted, number, name = match.groups()
        start = match.end() - len(match[0].lstrip())
        if quoted is not None:
            yield _Token("text", quoted, start)
        elif number is not None:
            yield _Token("number", number, start)
        else:
            word = sign or name
            yield _Token(word if sign or word in _KEYWORDS else "name", word, start)
        at = match.end()


class _Reader:
    """Reads tokens by recursive descent, one method for each level of the grammar."""

    def __init__(self, tokens: list[_Token], end: int) -> None:
        self._tokens = tokens
        self._next = 0
        self._end = end
        self._depth = 0

    def kind(self) -> str:
        return self._tokens[self._next].kind if self._next < len(self._tokens) else ""

    def fail(self, message: str) -> None:
        raise RuleError(message, self._tokens[self._next].at if self.kind() else self._end)

    def alternatives(self) -> Rule:
        return self._joined("or", lambda: self._joined("and", self._one, decisive=False), decisive=True)

    def _joined(self, word: str, read: Callable[[], Rule], *, decisive: bool) -> Rule:
        parts = [read()]
        while self.kind() == word:
            self._take()
            parts.append(read())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts), decisive)

    def _one(self) -> Rule:
        if self._depth == DEEPEST_RULE:
            self.fail(f"the rule is nested more than {DEEPEST_RULE} deep")
        self._depth += 1
        rule = self._not_or_less()
        self._depth -= 1
        return rule

    def _not_or_less(self) -> Rule:
        kind = self.kind()
        if kind == "not":
            self._take()
            return Not(self._one())
        if kind == "(":
            self._take()
            rule = self.alternatives()
            self._take(")")
            return rule
        if kind in _CONSTANTS:
            return Constant(_CONSTANTS[self._take().kind])
        return self._comparison()

    def _comparison(self) -> Comparison:
        name = self._take("name")
        kind = self.kind()
        if kind in _COMPARISONS:
            self._take()
            return Comparison(name.value, kind, (self._value(),), name.at)
        if kind == "in":
            self._take()
            return Comparison(name.value, "in", self._set(), name.at)
        if kind == "not":
            self._take()
            self._take("in")
            return Comparison(name.value, "not in", self._set(), name.at)
        return Comparison(name.value, "==", (True,), name.at)

    def _set(self) -> tuple[Value, ...]:
        self._take("{")
        values = [self._value()]
        while self.kind() == ",":
            self._take()
            values.append(self._value())
        self._take("}")
        return tuple(values)

    def _value(self) -> Value:
        if self.kind() not in ("text", "number"):
            self.fail("a number or a text in quotes was expected")
        token = self._take()
        return int(token.value) if token.kind == "number" else token.value

    def _take(self, kind: str = "") -> _Token:
        if not self.kind() or (kind and self.kind() != kind):
            self.fail(f"{'a name' if kind == 'name' else f'`{kind}`'} was expected")
        self._next += 1
        return self._tokens[self._next - 1]
