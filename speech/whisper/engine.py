"""Whisper in CTranslate2: a finished utterance's samples to text, to English text, or to a language.

Whisper was trained on windows of 30 s. A window of the utterance's own length is some seven times quicker; but there
Whisper goes on talking where the sound has ended. It is therefore asked for time stamps, and what it puts behind the
end of the sound is dropped (docs/decisions/0007-whisper.md).
"""

import os
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import ctranslate2
import numpy as np
from tokenizers import Tokenizer

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.errors import ModelError
from speech.whisper.features import LONGEST_SECONDS, Floats, log_mel
from speech.whisper.languages import CODES, HINTS

Task = Literal["transcribe", "translate"]

MARGIN_SECONDS = 2.0
"""Silence which Whisper sees behind the utterance."""
SHORTEST_WINDOW = 10.0
"""Below it single words get worse."""
THREADS = min(4, os.cpu_count() or 1)
BEAM = 5
READINGS = 3
MOST_TOKENS = 224
TOKENS_PER_SECOND = 14
"""Most tokens for a second of sound: a bound on the time that decoding takes. People reached 9 (Thai)."""
SPARE_TOKENS = 16
MOST_HINT_TOKENS = 200
"""Whisper's context before the utterance has room for 223."""
END_TOLERANCE = 0.3
"""Seconds before the end of the sound from where a time stamp counts as the end."""
TIMESTAMP_SECONDS = 0.02


_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Reading:
    """One guess at an utterance, with what the guard needs."""

    text: str
    log_probability: float
    """Mean over the tokens."""
    no_speech: float
    """Probability that there was no speech at all."""
    tokens: int
    seconds: float
    """Length of the sound."""

    @property
    def compression_ratio(self) -> float:
        """How many times the text shrinks under deflate: repetitions shrink much."""
        data = self.text.encode()
        return len(data) / len(zlib.compress(data)) if data else 0.0


def echoes(text: str, told: str) -> bool:
    """Tell whether a text has no word but those Whisper was told, which it repeats where nobody speaks."""
    return set(_WORDS.findall(text.casefold())) <= set(_WORDS.findall(told.casefold()))


class WhisperEngine:
    """One loaded model. Readings of several threads follow one another.

    name: what its hypotheses bear; model: the loaded one of CTranslate2.
    """

    def __init__(
        self, folder: Path, *, name: str = "whisper", threads: int = THREADS, hints: Mapping[str, str] = HINTS
    ) -> None:
        """Load a model (a second). hints: what it is told was said before, by language.

        Raises ModelError model-missing or model-damaged.
        """
        self.name = name
        self._hints = hints
        if not folder.is_dir():
            raise ModelError(f"There is no model folder {folder}. Run `madang models install`.")
        try:
            self.model = ctranslate2.models.Whisper(
                str(folder), device="cpu", compute_type="int8", intra_threads=threads
            )
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            # The tokens behind the known ones are the time stamps, in steps of 20 ms.
            self._first_timestamp = self._tokenizer.get_vocab()["<|notimestamps|>"] + 1
        except Exception as error:  # both libraries raise plain exceptions
            message = f"The model {folder.name} is damaged. Run `madang models remove` and `install` for it."
            raise ModelError(message, code="model-damaged") from error

    def read(self, samples: Floats, tag: str, *, task: Task = "transcribe") -> tuple[Reading, ...]:
        """Return readings of 16 kHz samples (-1 to 1; the first 30 s), the likeliest first.

        tag: the language spoken. task `translate` gives English text. Where only the hint is repeated, it is not given.
        """
        hint = self._hint(tag) if task == "transcribe" else []
        readings = self._readings(samples, tag, task, hint)
        if hint and readings and echoes(readings[0].text, self._tokenizer.decode(hint)):
            return self._readings(samples, tag, task, [])
        return readings

    def _readings(self, samples: Floats, tag: str, task: Task, hint: Sequence[int]) -> tuple[Reading, ...]:
        seconds = min(len(samples) / SPEECH_RATE_HZ, LONGEST_SECONDS)
        prompt = self._prompt(tag, task, hint)
        [result] = self.model.generate(
            self._features(samples, seconds),
            [prompt],
            beam_size=BEAM,
            num_hypotheses=READINGS,
            max_length=len(prompt) + min(MOST_TOKENS, int(SPARE_TOKENS + TOKENS_PER_SECOND * seconds)),
            max_initial_timestamp_index=round(seconds / TIMESTAMP_SECONDS),
            return_scores=True,
            return_no_speech_prob=True,
        )
        pairs = zip(result.sequences_ids, result.scores, strict=True)
        return tuple(self._reading(ids, score, result.no_speech_prob, seconds) for ids, score in pairs)

    def identify(self, samples: Floats, tags: Sequence[str]) -> dict[str, float]:
        """Return the probability of each of these languages, given that one of them is spoken; likeliest first."""
        seconds = min(len(samples) / SPEECH_RATE_HZ, LONGEST_SECONDS)
        [ranked] = self.model.detect_language(self._features(samples, seconds))
        shares = {token.strip("<|>"): share for token, share in ranked}
        ours = {tag: shares.get(CODES[tag], 0.0) for tag in tags if tag in CODES}
        whole = sum(ours.values()) or 1.0
        return {tag: ours[tag] / whole for tag in sorted(ours, key=lambda tag: -ours[tag])}

    def work(self, seconds: float, tokens: int) -> None:
        """Do the work of reading so much sound and writing so many tokens, for measuring speed."""
        silence = np.zeros(round(seconds * SPEECH_RATE_HZ), dtype=np.float32)
        self.model.generate(
            self._features(silence, seconds),
            [["<|startoftranscript|>", "<|en|>", "<|transcribe|>", "<|notimestamps|>"]],
            beam_size=BEAM,
            max_length=tokens + 4,
            suppress_tokens=[-1, self._tokenizer.get_vocab()["<|endoftext|>"]],
        )

    def _hint(self, tag: str) -> list[int]:
        hint = self._hints.get(tag)
        encoded = self._tokenizer.encode(" " + hint, add_special_tokens=False).ids if hint else []
        return list(encoded[-MOST_HINT_TOKENS:])

    def _prompt(self, tag: str, task: Task, hint: Sequence[int]) -> list[str]:
        tokens = (self._tokenizer.id_to_token(each) or "" for each in hint)
        before = ["<|startofprev|>", *tokens] if hint else []
        return [*before, "<|startoftranscript|>", f"<|{CODES[tag]}|>", f"<|{task}|>"]

    def _features(self, samples: Floats, seconds: float) -> ctranslate2.StorageView:
        window = min(LONGEST_SECONDS, max(SHORTEST_WINDOW, seconds + MARGIN_SECONDS))
        features = log_mel(samples, round(window / TIMESTAMP_SECONDS) * TIMESTAMP_SECONDS)
        return ctranslate2.StorageView.from_array(np.ascontiguousarray(features[None]))

    def _reading(self, ids: Sequence[int], score: float, no_speech: float, seconds: float) -> Reading:
        kept = list(self._before(ids, seconds - END_TOLERANCE))
        return Reading(self._tokenizer.decode(kept).strip(), score, no_speech, len(kept), seconds)

    def _before(self, ids: Sequence[int], end: float) -> Iterator[int]:
        """Yield the tokens of text up to the first time stamp at or behind the end of the sound."""
        spoken = False
        for token in ids:
            if token < self._first_timestamp:
                spoken = True
                yield token
            elif spoken and (token - self._first_timestamp) * TIMESTAMP_SECONDS >= end:
                return
