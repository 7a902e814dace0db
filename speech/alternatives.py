"""vosk's results of an utterance's segments, combined into hypotheses.

vosk ends a segment after half a second of silence; a person's sentence may be several. Each segment comes with
alternatives and their log likelihoods. Those of whole utterances are sums over segments (the N-best list of a
concatenation); scores are their shares after a softmax.
"""

import json
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from kiosk.domain.hearing import Hypothesis, Word

MOST_HYPOTHESES = 5
_BEAM = 12
"""Readings kept after each segment: more than are returned, since some read the same in the end."""
_NOT_A_WORD = re.compile(r"[\[<(].*[\])>]|[\W_]+")
"""Marks in the models' vocabularies which nobody says: `[1]`, `<unk>`, `-`."""
_SPACE_OF_THE_ENGINE = re.compile(r"(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of one segment. weight: its log likelihood."""

    text: str
    weight: float
    words: tuple[Word, ...]


Segment = tuple[Alternative, ...]
"""The readings of the stretch between two endpoints of vosk's own, best first; one only where it was asked for one."""


def parse_segment(result: str) -> Segment:
    """Return the segment of vosk's JSON, with alternatives or (SetMaxAlternatives 0) without; empty without words."""
    data = json.loads(result)
    segment = tuple(_alternative(each) for each in data.get("alternatives", (data,)))
    return segment if any(each.text for each in segment) else ()


def _alternative(data: dict[str, Any]) -> Alternative:
    words = tuple(
        Word(unicodedata.normalize("NFC", each["word"]), each["start"], each["end"], each.get("conf", 1.0))
        for each in data.get("result", ())
        if not _NOT_A_WORD.fullmatch(each["word"])
    )
    return Alternative(data.get("text", ""), float(data.get("confidence", 0.0)), words)


def spell(text: str, *, spaced: bool) -> str:
    """Return recognised words as people write them: no marks, and no spaces between words where the script has none."""
    words = [word for word in unicodedata.normalize("NFC", text).split() if not _NOT_A_WORD.fullmatch(word)]
    joined = " ".join(words)
    return joined if spaced else _SPACE_OF_THE_ENGINE.sub("", joined)


def combine(segments: list[Segment], engine: str, *, spaced: bool) -> tuple[tuple[Hypothesis, ...], tuple[Word, ...]]:
    """Return the hypotheses of the whole utterance (best first, at most 5) and the words of the best one.

    Nothing where the likeliest reading has no words.
    """
    readings = _likeliest(segments)
    scores: dict[str, float] = {}
    for share, path in readings:
        text = spell(" ".join(each.text for each in path), spaced=spaced)
        scores[text] = scores.get(text, 0.0) + share
    best = next(iter(scores), "")
    if not best:
        return (), ()
    words = tuple(
        word for segment, each in zip(segments, readings[0][1], strict=True) for word in _words(segment, each)
    )
    if len(readings) == 1 and words:
        scores[best] = math.fsum(word.confidence for word in words) / len(words)
    # Readings that are spelled alike add up, but never before the likeliest: its words and times are shown.
    others = sorted(((min(score, scores[best]), text) for text, score in scores.items() if text), reverse=True)
    ranked = [best, *(text for _, text in others if text != best)][:MOST_HYPOTHESES]
    return tuple(Hypothesis(text, engine, min(scores[text], scores[best])) for text in ranked), words


def _likeliest(segments: list[Segment]) -> list[tuple[float, tuple[Alternative, ...]]]:
    """Return (share, one alternative of each segment), the likeliest first."""
    paths: list[tuple[float, tuple[Alternative, ...]]] = [(0.0, ())]
    for segment in segments:
        longer = [(weight + each.weight, (*path, each)) for weight, path in paths for each in segment]
        paths = sorted(longer, key=lambda path: -path[0])[:_BEAM]
    shares = _softmax([weight for weight, _ in paths])
    return [(share, path) for share, (_, path) in zip(shares, paths, strict=True)]


def _words(segment: Segment, chosen: Alternative) -> tuple[Word, ...]:
    """Return the words of an alternative. vosk gives no confidence with N-best: it is the share that agrees."""
    if len(segment) == 1:
        return chosen.words
    shares = _softmax([each.weight for each in segment])
    return tuple(
        Word(
            word.text,
            word.start,
            word.end,
            math.fsum(share for share, each in zip(shares, segment, strict=True) if _agrees(each, word)),
        )
        for word in chosen.words
    )


def _agrees(reading: Alternative, word: Word) -> bool:
    return any(each.text == word.text and each.start < word.end and word.start < each.end for each in reading.words)


def _softmax(weights: list[float]) -> list[float]:
    top = max(weights)
    powers = [math.exp(weight - top) for weight in weights]
    whole = math.fsum(powers)
    return [power / whole for power in powers]
