"""One loaded Argos package: CTranslate2 and its vocabulary, without argostranslate's own run time."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from offline_models.argos_package import MODEL, ArgosPackage, damaged
from offline_models.translation.vocabulary import open_vocabulary

MOST_TOKENS = 256
"""Of a translated sentence."""
BATCH_TOKENS = 1024
"""Source tokens of one batch, padding included."""
MOST_THREADS = 4
_PROBE = "⟦1⟧"


@dataclass(frozen=True, slots=True)
class Rendering:
    """One sentence in another language."""

    text: str
    log_probability: float
    """Mean natural logarithm of a token's probability."""


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

    def translate(self, sentences: Sequence[str], target: str) -> list[Rendering]:
        """Return the translations of sentences in order. Raises ModelError model-damaged."""
        token, prefix = self._package.token(target), self._package.target_prefix
        before = [token] if token else []
        try:
            results = self._translator.translate_batch(
                [before + self._vocabulary.encode(sentence) for sentence in sentences],
                target_prefix=[[prefix]] * len(sentences) if prefix else None,
                beam_size=self._package.beam_size,
                length_penalty=self._package.length_penalty,
                max_batch_size=BATCH_TOKENS,
                batch_type="tokens",
                max_decoding_length=MOST_TOKENS,
                replace_unknowns=True,
                return_scores=True,
            )
        except (RuntimeError, ValueError) as error:
            raise damaged(self._package.folder, error) from error
        return [self._rendering(result.hypotheses[0], result.scores[0]) for result in results]

    def _rendering(self, tokens: list[str], score: float) -> Rendering:
        # CTranslate2 divides the sum of logarithms by length ** penalty, the end's token included in the length.
        length = len(tokens) + 1
        prefix = self._package.target_prefix
        text = self._vocabulary.decode(tokens[1:] if prefix and tokens[:1] == [prefix] else tokens)
        return Rendering(text, score * length ** (self._package.length_penalty - 1))
