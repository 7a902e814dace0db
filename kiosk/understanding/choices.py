"""Yes and no, choices by name or number, and visa codes."""

import json
import re
from functools import cache
from pathlib import Path

from kiosk.domain.form import Question
from kiosk.understanding.folding import folded, western

YES, NO = "yes", "no"
VISA_GROUPS = {"A": 3, "B": 2, "C": 4, "D": 10, "E": 10, "F": 6, "G": 1, "H": 2}
"""The highest number of each letter in the list of statuses of stay (Immigration Act Enforcement Decree, annex 1)."""
_LETTERS = {"에이": "A", "비": "B", "씨": "C", "시": "C", "디": "D", "이": "E", "에프": "F", "지": "G", "에이치": "H"}
_VISA = re.compile(r"([A-Z])\s*[- ]?\s*(\d{1,2})(?:\s*[- ]\s*(\d{1,2}|[A-Z]))?")


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    words: dict[str, dict[str, list[str]]] = json.loads(Path(__file__).with_name("yes_no.json").read_text("utf-8"))
    return words


def read_yes_no(text: str, tag: str) -> str:
    """Return `yes`, `no`, or nothing where the answer is unclear. A whole answer counts more than its first word."""
    said = folded(text)
    meant = {
        folded(word): yes
        for language in (tag, "ko", "en")
        for yes, words in _words().get(language, {}).items()
        for word in words
    }
    meant = {YES: YES, NO: NO, **meant}
    return meant.get(said) or meant.get(" ".join(said.split()[:2])) or meant.get(said.split(" ")[0], "")


def read_choice(text: str, question: Question, tag: str) -> str:
    """Return the key of the option meant: its key, name, number, or the only name in the words or around them."""
    said = folded(text)
    for option in question.options:
        if text.strip() == option.key or said in {
            folded(option.labels[t]) for t in (tag, "ko", "en") if t in option.labels
        }:
            return option.key
    if said.isdigit() and 1 <= int(said) <= len(question.options):
        return question.options[int(said) - 1].key
    tags = (tag, "ko", "en")
    held = [o for o in question.options if any(_holds(said, o.labels.get(t, "")) for t in tags)]
    longest = max((len(folded(o.labels.get(tag, ""))) for o in held), default=0)
    held = [o for o in held if len(folded(o.labels.get(tag, ""))) == longest]
    held = held or [o for o in question.options if any(_holds(o.labels.get(t, ""), said) for t in tags)]
    return held[0].key if len(held) == 1 else ""


def _holds(said: str, name: str) -> bool:
    said, name = folded(said), folded(name)
    spaced = f" {name} " in f" {said} "
    return bool(name) and bool(said) and (spaced or (len(name) > 1 and not name.isascii() and name in said))


def read_visa(text: str) -> str:
    """Return a visa code as `E-9` or `F-2-7`, nothing where there is none."""
    said = western(text).upper()
    for name in sorted(_LETTERS, key=len, reverse=True):
        said = said.replace(name, _LETTERS[name])
    match = _VISA.search(said)
    return "-".join(part for part in match.groups() if part) if match else ""


def is_known_visa(code: str) -> bool:
    """Tell whether the list of statuses has such a code."""
    letter, number, *_ = code.split("-")
    return 1 <= int(number) <= VISA_GROUPS.get(letter, 0)
