"""One loaded Argos package: CTranslate2 and its vocabulary, without argostranslate's own run time."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from offline_models.argos_package import MODEL, ArgosPackage, damaged
from offline_models.translation.vocabulary import open_vocabulary

MOST_TOKENS = 250
"""Of a sentence and of its translation: models know so many places (ours 256) and fail beyond. The guard finds out what
was cut off."""
BATCH_TOKENS = 1024
"""Source tokens of one batch, padding included."""
MOST_THREADS = 4
_PROBE = "⟦1⟧"


@dataclass(frozen=True, slots=True)
class Rendering:
    """One sentence in another language."""

    text: str
    log_probability: float
    """Mean natural logarithm of a token's probability; with the package's reverse weight, that of both directions."""


class Engine:
    """Translates sentences. Not thread-safe."""

    def __init__(self, package: ArgosPackage, *, threads: int = 0) -> None:
        """threads: 0 for as many as the machine has cores, at most MOST_THREADS. Raises ModelError model-damaged."""
        import ctranslate2

        self._package = package
        try:
            self._vocabulary = open_vocabulary(package.vocabulary, *package.languages[:2])
            self._translator = ctranslate2.Translator(
                str(package.folder / MODEL),
                device="cpu",
                compute_type="int8",
                inter_threads=1,
                intra_threads=threads or min(os.cpu_count() or 1, MOST_THREADS),
            )
        except (OSError, RuntimeError, ValueError, TypeError) as error:
            raise damaged(package.folder, error) from error

    @property
    def keeps_placeholders(self) -> bool:
        """Whether `⟦1⟧` is made of tokens that the package knows."""
        return self._vocabulary.knows(_PROBE)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Rendering]:
        """Return the translations of sentences in order. Raises ModelError model-damaged."""
        token, prefix = self._package.token(target), self._package.target_prefix
        before = [token] if token else []
        asked = [self._vocabulary.encode(sentence) for sentence in sentences]
        weighs = bool(token) and self._package.reverse_weight > 0
        try:
            results = self._translator.translate_batch(
                [before + pieces for pieces in asked],
                target_prefix=[[prefix]] * len(sentences) if prefix else None,
                beam_size=self._package.beam_size,
                num_hypotheses=self._package.beam_size if weighs else 1,
                length_penalty=self._package.length_penalty,
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
                max_input_length=MOST_TOKENS,
                max_decoding_length=MOST_TOKENS,
                replace_unknowns=True,
                return_scores=True,
            )
            guesses = [list(map(self._guess, result.hypotheses, result.scores)) for result in results]
            if weighs:
                guesses = self._weighed(guesses, asked, source)
        except (RuntimeError, ValueError) as error:
            raise damaged(self._package.folder, error) from error
        best = (max(some, key=lambda guess: guess.log_probability) for some in guesses)
        return [Rendering(self._written(guess.tokens), guess.log_probability) for guess in best]

    def _guess(self, tokens: list[str], score: float) -> "_Guess":
        # CTranslate2 divides the sum of logarithms by length ** penalty, the end's token included in the length.
        return _Guess(tokens, score * (len(tokens) + 1) ** (self._package.length_penalty - 1))

    def _weighed(
        self, guesses: Sequence[Sequence["_Guess"]], asked: Sequence[list[str]], source: str
    ) -> list[list["_Guess"]]:
        """Return the guesses with the mean of both directions' log-probabilities.

        A fluent sentence that says something else does not lead back to its source. Source: Yee et al., Simple and
        effective noisy channel modeling for neural machine translation, 2019.
        """
        pairs = [
            ([self._package.token(source), *guess.tokens], one)
            for one, some in zip(asked, guesses, strict=True)
            for guess in some
        ]
        back = iter(
            self._translator.score_batch(
                [tokens for tokens, _ in pairs],
                [pieces for _, pieces in pairs],
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
                max_input_length=MOST_TOKENS,
            )
        )
        weight = self._package.reverse_weight
        return [
            [
                _Guess(guess.tokens, (guess.log_probability + weight * fmean(next(back).log_probs)) / (1 + weight))
                for guess in some
            ]
            for some in guesses
        ]

    def _written(self, tokens: list[str]) -> str:
        prefix = self._package.target_prefix
        return self._vocabulary.decode(tokens[1:] if prefix and tokens[:1] == [prefix] else tokens)


@dataclass(frozen=True, slots=True)
class _Guess:
    tokens: list[str]
    log_probability: float
