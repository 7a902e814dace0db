"""Faults planted in translations which people wrote."""

import json
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.domain.figures import western
from kiosk.domain.glossary import Term
from offline_models.faq_model.folding import fold
from offline_models.translation.guard.alignment import sentences
from offline_models.translation.guard.pieces import Piece, pieces
from offline_models.translation.guard.terms import rendering, variants

_DATA = Path(__file__).parents[1] / "data" / "guard"
_UNSPACED = frozenset({"ko", "zh", "ja", "th", "km", "my"})
_STEM = 4
"""Letters from which a word of the tables may go on."""
_WON = re.compile(
    r"[\s\u00a0]?(?:[만천억万億千]|만|thousand|million)*[\s\u00a0]?(?:원|won|вон|ウォン|韩元|von|ওন|वन|වොන්|วอน|وان|ဝမ်|វ៉ុន)"
)
_LONG_ENOUGH = 24
"""Characters of a translation from which it can lose a half, or keep one untranslated."""


@dataclass(frozen=True)
class Planted:
    """A translation with one fault."""

    sort: str
    text: str
    change: str


@cache
def _pairs(name: str, tag: str) -> list[list[str]]:
    pairs: list[list[str]] = json.loads((_DATA / f"{name}.json").read_text("utf-8"))[tag]
    return pairs


def figures_changed(text: str, tag: str, phones: frozenset[str], dice: random.Random) -> Iterator[Planted]:
    """Yield two texts for each figure, code and address: one digit or letter of it changed, and all of it left out."""
    for piece in pieces(text, tag):
        changed = _changed(piece, dice)
        before, after = text[: piece.start], text[piece.end :]
        yield Planted(_sort(piece, text, phones), before + changed + after, f"{piece.text} → {changed}")
        yield Planted(_sort(piece, text, phones), before.rstrip() + " " + after.lstrip(), f"{piece.text} left out")


def _sort(piece: Piece, text: str, phones: frozenset[str]) -> str:
    if piece.sort != "number":
        return piece.sort
    if piece.value in phones:
        return "phone"
    return "amount" if _WON.match(text, piece.end) or _WON.search(piece.text) else "number"


def _changed(piece: Piece, dice: random.Random) -> str:
    places = [place for place, sign in enumerate(piece.text) if sign.isdigit()]
    if piece.sort == "address" or not places:
        place = dice.choice([place for place, sign in enumerate(piece.text) if sign.isalpha()])
        return piece.text[:place] + ("x" if piece.text[place] != "x" else "y") + piece.text[place + 1 :]
    place = dice.choice(places)
    # A first digit of nought would make another number of digits of it.
    other = dice.choice([new for new in range(1, 10) if new != int(western(piece.text[place]))])
    return piece.text[:place] + str(other) + piece.text[place + 1 :]


def terms_changed(
    text: str, tag: str, named: set[str], glossary: Mapping[str, Term], dice: random.Random
) -> Iterator[Planted]:
    """Yield two texts for each term: its rendering replaced by that of another term, and left out."""
    for term in sorted(named):
        others = [other for other in glossary.values() if _differs(other, glossary[term], tag)]
        other = variants(rendering(dice.choice(others), tag))[0]
        for variant in variants(rendering(glossary[term], tag)):
            for shown in (other, ""):
                swapped = re.sub(re.escape(variant), shown, text, flags=re.IGNORECASE)
                if swapped != text:
                    yield Planted("term", swapped, f"{variant} → {shown}")


def _differs(other: Term, term: Term, tag: str) -> bool:
    if tag not in other.texts and tag != "ko":
        return False
    first, second = fold(rendering(other, tag)), fold(rendering(term, tag))
    return other.id != term.id and first[:4] not in second and second[:4] not in first


def negations_swapped(text: str, tag: str) -> Iterator[Planted]:
    """Yield a text for each word of denial taken away or put in."""
    for denied, affirmed in _pairs("negation", tag):
        if (taken := _swapped(text, denied, affirmed, tag)) != text:
            yield Planted("negation removed", taken, f"{denied} → {affirmed}")
        elif (put := _swapped(text, affirmed, denied, tag)) != text:
            yield Planted("negation added", put, f"{affirmed} → {denied}")


def duties_swapped(text: str, tag: str) -> Iterator[Planted]:
    """Yield a text for each "need not" that became "must not", or the other way round."""
    for said, other in _pairs("duty", tag):
        if (swapped := _swapped(text, said, other, tag)) != text:
            yield Planted("duty", swapped, f"{said} → {other}")


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
    if tag == "zh":
        # 有没有 and 是不是 ask; they deny nothing.
        start, end = f"{start}(?<!{words[-1]})", f"{end}(?![没不])"
    return re.sub(start + re.escape(words) + end, others, text, count=1)


def spoiled(source: str, target: str, tag: str) -> Iterator[Planted]:
    """Yield what translators of our days do: loop, stop halfway, leave half of it in the source's language."""
    yield Planted("repetition", f"{target} " + " ".join([_tail(target)] * 5), "last words five times")
    if len(target) >= _LONG_ENOUGH:
        half = len(target) // 2
        yield Planted("untranslated", target[:half] + " " + source[len(source) // 2 :], "second half in the source")
        yield Planted("cut", target[: len(target) // 3], "a third left")
    parts = sentences(target, tag)
    if len(parts) > 1:
        yield Planted("sentence lost", " ".join(parts[:-1]), "last sentence left out")


def _tail(text: str) -> str:
    return " ".join(text.split()[-2:])[-12:]
