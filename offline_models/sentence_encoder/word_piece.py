"""WordPiece: text to the numbers of known word parts.

Source: Devlin et al., BERT, 2019; the `vocab.txt` and `do_lower_case` conventions of its release. The usual tokenizer
library brings a network client along, which has no place in a kiosk (docs/decisions/0006-local-ridge.md).
"""

import re
import unicodedata
from pathlib import Path

LONGEST_WORD = 100
_MARKS = re.compile("[\u0300-\u036f]")
_WORDS = re.compile(r"[^\W_]+|[^\w\s]|_")


class WordPiece:
    """Reads one vocabulary, lower-casing."""

    def __init__(self, vocabulary: Path) -> None:
        """Read vocab.txt: one piece a line, its line its number. Raises OSError, ValueError when it lacks a mark."""
        pieces = vocabulary.read_text("utf-8").splitlines()
        self._number = {piece: number for number, piece in enumerate(pieces)}
        missing = {"[CLS]", "[SEP]", "[UNK]"} - set(self._number)
        if missing:
            raise ValueError(f"{vocabulary.name} lacks {', '.join(sorted(missing))}")

    def numbers(self, text: str, most: int) -> list[int]:
        """Return the numbers of a text between its two marks, at most `most` of them."""
        plain = _MARKS.sub("", unicodedata.normalize("NFD", text.lower()))
        found = [number for word in _WORDS.findall(plain) for number in self._word(word)]
        return [self._number["[CLS]"], *found[: most - 2], self._number["[SEP]"]]

    def _word(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [self._number["[UNK]"]]
        found: list[int] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((e for e in ends if prefix + word[start:e] in self._number), None)
            if end is None:
                return [self._number["[UNK]"]]
            found.append(self._number[prefix + word[start:end]])
            start = end
        return found
