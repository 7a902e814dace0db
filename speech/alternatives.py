"""vosk's results of an utterance's segments, combined into hypotheses.

vosk ends a segment after half a second of silence; a person's sentence may be several. Each segment has up to
N alternatives with a log-likelihood; those of whole utterances are sums over segments (an N-best list of a
concatenation), and the scores are their shares after a softmax.
"""

import itertools
import json
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from kiosk.domain.hearing import Hypothesis, Word

MOST_HYPOTHESES = 5
_BEAM = 12
"""Combinations kept after each segment: more than are returned, since some read the same."""
_NOT_A_WORD = re.compile(r"[\[<(].*[\])>]|[\W_]+")
_SPACE_WITHIN = re.compile(r"(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of one segment. weight: log-likelihood, or the mean word confidence if there is but one reading."""

    text: str
    weight: float
    words: tuple[Word, ...]


Segment = tuple[Alternative, ...]


def parse_segment(result: str) -> Segment:
    """Read the JSON of vosk's Result or FinalResult, with alternatives (N-best) or without (minimum Bayes risk)."""
    data = json.loads(result)
    if "alternatives" in data:
        return tuple(_alternative(each, float(each["confidence"])) for each in data["alternatives"])
    words = [float(word["conf"]) for word in data.get("result", ())]
    return (_alternative(data, sum(words) / len(words) if words else 0.0),)


def _alternative(data: dict[str, Any], weight: float) -> Alternative:
    words = tuple(
        Word(unicodedata.normalize("NFC", each["word"]), each["start"], each["end"], each.get("conf", 1.0))
        for each in data.get("result", ())
        if not _NOT_A_WORD.fullmatch(each["word"])
    )
    return Alternative(data["text"], weight, words)


def readable(text: str, *, word_boundaries: bool) -> str:
    """Return recognised words as people write them: NFC, no noise marks, no spaces where the script has none."""
    words = [word for word in unicodedata.normalize("NFC", text).split() if not _NOT_A_WORD.fullmatch(word)]
    joined = " ".join(words)
    return joined if word_boundaries else _SPACE_WITHIN.sub("", joined)


def combine(
    segments: list[Segment], *, engine: str, word_boundaries: bool
) -> tuple[tuple[Hypothesis, ...], tuple[Word, ...]]:
    """Return the utterance's hypotheses (best first, at most 5, scores add up to 1 or less) and the best one's words.

    Nothing when the likeliest reading has no words.
    """
    segments = [segment for segment in segments if any(each.text for each in segment)]
    if not segments:
        return (), ()
    if all(len(segment) == 1 for segment in segments):
        readings = [(_single_score(segments), tuple(segment[0] for segment in segments))]
    else:
        readings = _best_paths(segments)
    scores: dict[str, float] = {}
    for score, path in readings:
        text = readable(" ".join(each.text for each in path), word_boundaries=word_boundaries)
        scores[text] = scores.get(text, 0.0) + score
    best = readable(" ".join(each.text for each in readings[0][1]), word_boundaries=word_boundaries)
    if not best:
        return (), ()
    ranked = sorted((text for text in scores if text), key=lambda text: (text != best, -scores[text]))
    top = scores[best]
    hypotheses = tuple(Hypothesis(text, engine, min(scores[text], top)) for text in ranked[:MOST_HYPOTHESES])
    return hypotheses, _words(segments, readings[0][1])


def _single_score(segments: list[Segment]) -> float:
    words = [word.confidence for (only,) in segments for word in only.words]
    return min(1.0, sum(words) / len(words)) if words else 1.0


def _best_paths(segments: list[Segment]) -> list[tuple[float, tuple[Alternative, ...]]]:
    """Return (share, reading of the whole utterance), the likeliest first."""
    paths: list[tuple[float, tuple[Alternative, ...]]] = [(0.0, ())]
    for segment in segments:
        longer = ((total + each.weight, (*path, each)) for total, path in paths for each in segment)
        paths = sorted(longer, key=lambda path: -path[0])[:_BEAM]
    shares = _softmax([total for total, _ in paths])
    return [(share, path) for share, (_, path) in zip(shares, paths, strict=True)]


def _softmax(weights: list[float]) -> list[float]:
    top = max(weights)
    powers = [math.exp(weight - top) for weight in weights]
    whole = math.fsum(powers)
    return [power / whole for power in powers]


def _words(segments: list[Segment], path: tuple[Alternative, ...]) -> tuple[Word, ...]:
    """Return the words of a reading; of N-best segments each word's confidence is the share of readings with it."""
    return tuple(
        itertools.chain.from_iterable(
            chosen.words if len(segment) == 1 else _shared_words(segment, chosen)
            for segment, chosen in zip(segments, path, strict=True)
        )
    )


def _shared_words(segment: Segment, chosen: Alternative) -> list[Word]:
    shares = _softmax([each.weight for each in segment])
    return [
        Word(
            word.text,
            word.start,
            word.end,
            math.fsum(share for share, each in zip(shares, segment, strict=True) if _has(each, word)),
        )
        for word in chosen.words
    ]


def _has(reading: Alternative, word: Word) -> bool:
    return any(each.text == word.text and each.start < word.end and word.start < each.end for each in reading.words)
