"""Speech to text by vosk (Kaldi): streaming, with alternatives, never words out of noise."""

import json
import math
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import vosk

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.domain.hearing import EndReason, Hypothesis, Utterance, Word
from kiosk.errors import ModelError
from kiosk.ports import HearingProgress
from speech.activity import CHUNK_SECONDS, VoiceActivity
from speech.audio_file import read_pcm
from speech.endpoint import Endpoint, EndpointRules

ENGINE = "vosk"
MOST_ALTERNATIVES = 5
LIKELIHOOD_SCALE = 10.0
"""Divides vosk's log likelihoods of alternatives before they are made comparable; only their order matters."""

Segment = list[dict[str, Any]]
"""The alternatives of one stretch between vosk's own endpoints, best first."""


def load_model(folder: Path) -> vosk.Model:
    """Return vosk's model of a folder. Raises ModelError model-missing or model-damaged."""
    if not folder.is_dir():
        raise ModelError(f"There is no model folder {folder}. Run `madang models install`.")
    vosk.SetLogLevel(-1)
    try:
        return vosk.Model(str(folder))
    except Exception as error:  # vosk raises plain Exception
        message = f"The model {folder.name} is damaged. Run `madang models remove` and `install` for it."
        raise ModelError(message, code="model-damaged") from error


class VoskRecognizer:
    """kiosk.ports.Recognizer over one vosk model."""

    def __init__(self, language: str, model: vosk.Model, rules: EndpointRules, *, spaced: bool) -> None:
        """spaced: whether the language divides words by spaces (vosk always does)."""
        self.language = language
        self._model = model
        self._rules = rules
        self._spaced = spaced

    def listen(self) -> "VoskListener":
        """Begin an utterance from a live microphone."""
        return VoskListener(self._decoder(), self._rules, spaced=self._spaced)

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a file as one utterance. Raises HearingError audio-unreadable or audio-empty."""
        decoder = self._decoder()
        activity, endpoint = VoiceActivity(), Endpoint(EndpointRules(longest=math.inf, patience=math.inf))
        samples = 0
        for pcm in read_pcm(path, self._rules.longest):
            samples += len(pcm) // SAMPLE_BYTES
            if not endpoint.found:  # detecting costs time; once there was speech it has nothing to add
                for probability in activity.probabilities(pcm):
                    endpoint.advance(probability, CHUNK_SECONDS)
            decoder.accept(pcm)
        seconds = samples / SPEECH_RATE_HZ
        ended: EndReason = "too-long" if seconds >= self._rules.longest else "end-of-audio"
        return _utterance(decoder.finish() if endpoint.found else [], seconds, ended, spaced=self._spaced)

    def _decoder(self) -> "_Decoder":
        return _Decoder(self._model)


class _Decoder:
    """Gathers vosk's segments: its own endpoints do not end the utterance."""

    def __init__(self, model: vosk.Model) -> None:
        self._kaldi = vosk.KaldiRecognizer(model, SPEECH_RATE_HZ)
        self._kaldi.SetMaxAlternatives(MOST_ALTERNATIVES)
        self._kaldi.SetWords(True)
        self._segments: list[Segment] = []

    def accept(self, pcm: bytes) -> None:
        if self._kaldi.AcceptWaveform(pcm):
            self._keep(self._kaldi.Result())

    def partial(self) -> str:
        now = json.loads(self._kaldi.PartialResult()).get("partial", "")
        return " ".join(filter(None, (*(segment[0]["text"] for segment in self._segments), now)))

    def finish(self) -> list[Segment]:
        self._keep(self._kaldi.FinalResult())
        return self._segments

    def _keep(self, result: str) -> None:
        heard = [guess for guess in json.loads(result).get("alternatives", []) if guess.get("text", "").strip()]
        if heard:
            self._segments.append(heard)


class VoskListener:
    """kiosk.ports.Listener: one live utterance."""

    def __init__(self, decoder: _Decoder, rules: EndpointRules, *, spaced: bool) -> None:
        self._decoder = decoder
        self._activity = VoiceActivity()
        self._endpoint = Endpoint(rules)
        self._spaced = spaced
        self._samples = 0
        self._ended: EndReason | None = None

    def accept(self, pcm: bytes) -> HearingProgress:
        """Take samples. What comes after the end is not heard."""
        if self._ended is None:
            self._samples += len(pcm) // SAMPLE_BYTES
            self._decoder.accept(pcm)
            for probability in self._activity.probabilities(pcm):
                state = self._endpoint.advance(probability, CHUNK_SECONDS)
                if state in ("ended", "silent", "too-long"):
                    self._ended = "too-long" if state == "too-long" else "endpoint"
                    break
        found = self._endpoint.found
        partial = _spell(self._decoder.partial(), spaced=self._spaced) if found and self._ended is None else ""
        return HearingProgress(partial, found, self._ended is not None)

    def finish(self) -> Utterance:
        """End the utterance and return what was heard."""
        segments = self._decoder.finish() if self._endpoint.found else []
        return _utterance(segments, self._samples / SPEECH_RATE_HZ, self._ended or "stopped", spaced=self._spaced)


def _utterance(segments: Sequence[Segment], seconds: float, ended: EndReason, *, spaced: bool) -> Utterance:
    if not segments:
        return Utterance((), seconds, ended)
    guesses = _combine([_probable(segment) for segment in segments])
    hypotheses = tuple(Hypothesis(_spell(text, spaced=spaced), ENGINE, score) for text, score in guesses)
    words = tuple(
        Word(word["word"], word["start"], word["end"], word.get("conf", 1.0))
        for segment in segments
        for word in segment[0].get("result", ())
    )
    return Utterance(hypotheses, seconds, ended, words)


def _probable(segment: Segment) -> list[tuple[str, float]]:
    """Return the alternatives of a segment with scores that sum to 1."""
    best = max(guess["confidence"] for guess in segment)
    shares = [math.exp((guess["confidence"] - best) / LIKELIHOOD_SCALE) for guess in segment]
    return [(guess["text"].strip(), share / sum(shares)) for guess, share in zip(segment, shares, strict=True)]


def _combine(segments: list[list[tuple[str, float]]]) -> list[tuple[str, float]]:
    """Return guesses of the whole utterance: all best, then one segment at a time replaced, the likeliest first."""
    best = [segment[0] for segment in segments]
    total = math.prod(score for _, score in best)
    swapped = [
        (" ".join([*(t for t, _ in best[:i]), text, *(t for t, _ in best[i + 1 :])]), total * score / best[i][1])
        for i, segment in enumerate(segments)
        for text, score in segment[1:]
    ]
    first = (" ".join(text for text, _ in best), total)
    others = sorted(swapped, key=lambda guess: -guess[1])
    different = dict([first, *((text, score) for text, score in others if text != first[0])])
    return list(islice(different.items(), MOST_ALTERNATIVES))


def _spell(text: str, *, spaced: bool) -> str:
    return " ".join(text.split()) if spaced else "".join(text.split())
