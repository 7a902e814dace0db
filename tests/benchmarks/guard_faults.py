"""Faults planted in translations which people wrote."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from kiosk.domain.figures import western
from kiosk.domain.glossary import Term
from offline_models.translation.guard.pieces import Piece, pieces
from offline_models.translation.guard.terms import Terms, rendering, variants

Sort = Literal["number", "date", "phone", "term", "negation removed", "negation added"]
_PAIRS = Path(__file__).parents[1] / "data" / "guard" / "negation.json"


@dataclass(frozen=True)
class Planted:
    """A translation with one fault."""

    sort: Sort
    text: str
    change: str


@cache
def negation_pairs(tag: str) -> list[list[str]]:
    """Return pairs of what denies and what affirms in a language."""
    pairs: list[list[str]] = json.loads(_PAIRS.read_text("utf-8"))[tag]
    return pairs


def figures_changed(text: str, tag: str, dice: random.Random) -> Iterator[Planted]:
    """Yield a text for each of its figures: a number changed, a date shifted, a digit of a phone number changed."""
    for piece in pieces(text, tag):
        changed = _changed(piece, dice)
        if changed:
            sort: Sort = {"phone": "phone", "date": "date"}.get(piece.sort, "number")  # type: ignore[assignment]
            yield Planted(sort, text[: piece.start] + changed + text[piece.end :], f"{piece.text} → {changed}")


def _changed(piece: Piece, dice: random.Random) -> str:
    """Return a piece with one digit changed; three digits alone are a short phone number."""
    places = [place for place, sign in enumerate(piece.text) if sign.isdigit()]
    if not places or piece.sort == "address":
        return ""
    place = dice.choice(places)
    digit = int(western(piece.text[place]))
    # A first digit of nought would make another number of digits of it.
    other = dice.choice([new for new in range(1, 10) if new != digit])
    return piece.text[:place] + str(other) + piece.text[place + 1 :]


def date_written_out(text: str, tag: str, dice: random.Random) -> Iterator[Planted]:
    """Yield a text for each of its days, weeks, months and years: shifted by one to nine."""
    for piece in pieces(text, tag):
        if piece.sort == "number" and re.fullmatch(r"20\d\d", piece.value):
            shifted = str(int(piece.value) + dice.choice([-2, -1, 1, 2]))
            yield Planted("date", text[: piece.start] + shifted + text[piece.end :], f"{piece.text} → {shifted}")


def terms_replaced(
    source: str, source_tag: str, text: str, tag: str, terms: Terms, locked: frozenset[str], dice: random.Random
) -> Iterator[Planted]:
    """Yield a text for each locked term: its rendering replaced by that of another term."""
    for term in sorted(terms.named(source, source_tag)):
        if f"{term}/{tag}" not in locked:
            continue
        others = [other for other in terms.glossary.values() if _differs(other, terms.glossary[term], tag)]
        shown = variants(rendering(dice.choice(others), tag))[0]
        for variant in variants(rendering(terms.glossary[term], tag)):
            swapped = re.sub(re.escape(variant), shown, text, flags=re.IGNORECASE)
            if swapped != text:
                yield Planted("term", swapped, f"{variant} → {shown}")


def _differs(other: Term, term: Term, tag: str) -> bool:
    if tag not in other.texts and tag != "ko":
        return False
    first, second = rendering(other, tag), rendering(term, tag)
    return other.id != term.id and first[:4] not in second and second[:4] not in first


def negations_swapped(text: str, tag: str) -> Iterator[Planted]:
    """Yield a text for each word of denial taken away or put in."""
    for denied, affirmed in negation_pairs(tag):
        if (taken := _swapped(text, denied, affirmed, tag)) != text:
            yield Planted("negation removed", taken, f"{denied} → {affirmed}")
        elif (put := _swapped(text, affirmed, denied, tag)) != text:
            yield Planted("negation added", put, f"{affirmed} → {denied}")


_UNSPACED = frozenset({"ko", "zh", "ja", "th", "km", "my"})


def _swapped(text: str, words: str, others: str, tag: str) -> str:
    """Return a text with some words in place of others, once. Indic vowel signs are no word characters to `re`."""
    start, end = (r"(?<![\w\u0900-\u0dff'])", r"(?![\w\u0900-\u0dff'])")
    if tag in _UNSPACED:
        start = end = ""
    elif words.endswith(" ") or (tag in {"ru", "ur"} and len(words) > _STEM):
        end = ""
    if others.startswith(words):
        end += f"(?!{re.escape(others.removeprefix(words))})"
    if others.endswith(words):
        start += f"(?<!{re.escape(others.removesuffix(words))})"
    return re.sub(start + re.escape(words) + end, others, text, count=1)


_STEM = 4
"""Letters from which a word of the table may go on."""
