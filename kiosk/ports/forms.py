"""What forms need."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from kiosk.domain.blank import BlankSheet
from kiosk.domain.form import Question
from kiosk.domain.listed_answer import ListedAnswer
from kiosk.domain.passport import PassportLines
from kiosk.domain.verdict import Verdict


class AnswerReader(Protocol):
    """Understands answers to the questions of forms, spoken or typed, and says what is wrong with them."""

    def read(self, question: Question, said: str, tag: str, values: Mapping[str, str], today: date) -> Verdict:
        """Return the verdict on an answer in a language. values: the other answers, by the keys of their questions."""

    def passport(self, lines: str, today: date) -> PassportLines:
        """Return what the two lines of a passport say, or what is wrong with them."""

    def countries(self, tag: str) -> Sequence[ListedAnswer]:
        """Return the countries of which one can be a national, in the order of a language's letters."""

    def sentence(self, code: str, tag: str) -> str:
        """Return what a verdict's code means, in a language (English where there is none)."""


class Blanks(Protocol):
    """The offices' own blank forms, as far as staff have measured them."""

    def find(self, form_id: str) -> BlankSheet | None:
        """Return the blank of a form; None where there is none. Raises FormError why it cannot be used."""

    def keep(self, sheet: BlankSheet) -> Path:
        """Keep a blank and return its document. Raises FormError blank-invalid, MachineError disk-full."""
