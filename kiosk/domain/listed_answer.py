"""Answers of which there is a long list, such as countries: found by their first letter."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListedAnswer:
    """One line of the list."""

    key: str
    """As it is kept: ISO 3166-1 alpha-2 of a country, the code of a visa."""
    text: str
    """In the visitor's language."""
    letter: str
    """Under which it is found in that language."""


@dataclass(frozen=True, slots=True)
class AnswerList:
    """What can be touched instead of typed."""

    every: tuple[ListedAnswer, ...] = ()
    """In the order of the language's letters."""
    frequent: tuple[ListedAnswer, ...] = ()
    """What people here answer often, the most frequent first; empty where the list is short."""

    @property
    def letters(self) -> list[str]:
        """The letters under which there is something, in order; none where the list is short."""
        return list(dict.fromkeys(line.letter for line in self.every)) if self.frequent else []

    def under(self, letter: str) -> tuple[ListedAnswer, ...]:
        """Return what begins with a letter; without one the frequent answers, or all of a short list."""
        if not letter:
            return self.frequent or self.every
        return tuple(line for line in self.every if line.letter == letter)

    def holding(self, typed: str) -> tuple[ListedAnswer, ...]:
        """Return what has typed letters in its text or key, what begins with them first; without any as `under`.

        Case and marks do not count.
        """
        wanted = _plain(typed)
        found = [line for line in self.every if wanted in _plain(f"{line.key} {line.text}")]
        found.sort(key=lambda line: not _plain(line.text).startswith(wanted))
        return tuple(found) if wanted else self.under("")


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")
