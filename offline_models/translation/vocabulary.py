"""From a sentence to a translator's tokens and back, as its package says."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Protocol

SPACE = "▁"
_GLUE = "@@"
_WORD_END = "</w>"


class Vocabulary(Protocol):
    """The pieces that a translator knows."""

    def encode(self, sentence: str) -> list[str]:
        """Return the tokens of a sentence."""

    def decode(self, tokens: Sequence[str]) -> str:
        """Return the sentence of tokens."""

    def knows(self, text: str) -> bool:
        """Tell whether every character of a text has a token of its own kind."""


def open_vocabulary(file: Path, source: str, target: str) -> Vocabulary:
    """Return a package's vocabulary. Raises OSError, RuntimeError or ValueError for a damaged one."""
    return BytePairs(file, source, target) if file.name == "bpe.model" else SentencePieces(file)


class SentencePieces:
    """A sentencepiece model. Source: Kudo and Richardson, SentencePiece, 2018."""

    def __init__(self, file: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        self._processor = SentencePieceProcessor(model_proto=file.read_bytes())
        if not self._processor.vocab_size():
            raise ValueError("its vocabulary is empty")

    def encode(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence."""
        return list(self._processor.encode(sentence, out_type=str))

    def decode(self, tokens: Sequence[str]) -> str:
        """Return the sentence of pieces; unknown ones, which the translator copied, stay."""
        return str(self._processor.decode_pieces(list(tokens))).replace(SPACE, " ").strip()

    def knows(self, text: str) -> bool:
        """Tell whether no piece of a text is unknown or spelled in bytes."""
        numbers = self._processor.encode(text)
        return not any(self._processor.is_unknown(n) or self._processor.is_byte(n) for n in numbers)


class BytePairs:
    """Merges of pairs after Moses' division into words. Source: Sennrich, Haddow and Birch, 2016."""

    def __init__(self, file: Path, source: str, target: str) -> None:
        from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer

        lines = file.read_text("utf-8").splitlines()
        pairs = [tuple(line.split()) for line in lines if line and not line.startswith("#version")]
        if not pairs or any(len(pair) != 2 for pair in pairs):  # noqa: PLR2004 - a pair
            raise ValueError("its vocabulary is no list of pairs")
        self._ranks = {pair: rank for rank, pair in enumerate(pairs)}
        self._normalizer = MosesPunctNormalizer(source)
        self._tokenizer = MosesTokenizer(source)
        self._detokenizer = MosesDetokenizer(target)

    def encode(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence; `@@` ends those that go on."""
        words = self._tokenizer.tokenize(self._normalizer.normalize(sentence))
        return [piece for word in words for piece in self._pieces(word)]

    def decode(self, tokens: Sequence[str]) -> str:
        """Return the sentence of pieces."""
        words = " ".join(tokens).replace(f"{_GLUE} ", "").split()
        return str(self._detokenizer.detokenize(words))

    def knows(self, text: str) -> bool:
        """Tell whether every character occurs in a merge."""
        return set(text) <= {letter for pair in self._ranks for part in pair for letter in part}

    def _pieces(self, word: str) -> list[str]:
        parts = [*word[:-1], word[-1] + _WORD_END]
        while len(parts) > 1:
            first = min(pairwise(parts), key=lambda pair: self._ranks.get(pair, len(self._ranks)))
            if first not in self._ranks:
                break
            parts = _merged(parts, first)
        return [*(part + _GLUE for part in parts[:-1]), parts[-1].removesuffix(_WORD_END)]


def _merged(parts: list[str], pair: tuple[str, str]) -> list[str]:
    merged: list[str] = []
    for part in parts:
        if merged and (merged[-1], part) == pair:
            merged[-1] += part
        else:
            merged.append(part)
    return merged
