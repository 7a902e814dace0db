"""The joint vocabulary of all languages, and the corpus in its numbers.

python -m offline_models.training.vocabulary CORPUS OUT
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from offline_models.training.groups import MOST_PIECES, TAGS, Group, Text, read
from offline_models.translation.guard.placeholders import CLOSING, OPENING

SIZE = 16_000
SEED = 1
PAD, UNKNOWN, START, END = 0, 1, 2, 3
CONTROL = ["<blank>", "<unk>", "<s>", "</s>"]
TARGETS = [f"__{tag}__" for tag in TAGS]
PLACEHOLDERS = [f"{OPENING}{number}{CLOSING}" for number in range(1, MOST_PIECES + 1)]
FIRST_TARGET = len(CONTROL)
FIRST_PLACEHOLDER = FIRST_TARGET + len(TARGETS)
_SENTENCES = 25_000
"""Sentences of each language that the vocabulary is made from: repeated or drawn, so that small ones count too."""
_OWN_TIMES = 5
"""How often each of our own texts counts against one from elsewhere."""
ARRAYS = "corpus.npz"
MODEL = "sentencepiece.model"


def learn(groups: list[Group], out: Path) -> None:
    """Learn the vocabulary from the training part: OUT/sentencepiece.model. No normalisation beyond spaces."""
    import sentencepiece

    sentences: dict[str, list[str]] = defaultdict(list)
    for group in groups:
        if group.part == "train":
            for tag, one in group.texts.items():
                sentences[tag] += [one.written] * (_OWN_TIMES if not _is_foreign(group) else 1)
    chance = random.Random(SEED)  # noqa: S311 -- drawn alike each time
    drawn = [line for tag in TAGS if sentences[tag] for line in chance.choices(sentences[tag], k=_SENTENCES)]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(drawn),
        model_prefix=str(out / MODEL.removesuffix(".model")),
        vocab_size=SIZE,
        character_coverage=0.9998,
        byte_fallback=True,
        normalization_rule_name="identity",
        split_digits=True,
        pad_id=PAD,
        unk_id=UNKNOWN,
        bos_id=START,
        eos_id=END,
        pad_piece=CONTROL[PAD],
        user_defined_symbols=TARGETS + PLACEHOLDERS,
        num_threads=2,
        max_sentence_length=2000,
        minloglevel=1,
    )


def _is_foreign(group: Group) -> bool:
    return group.origin.startswith(("catalogue/", "parallel/"))


class Encoded:
    """The corpus in numbers, as flat arrays; one row for each text of each group.

    tokens: uint16, all texts one after the other. slots: uint8, one for each placeholder in order; equal numbers within
    a group mean the same piece. rows: int32, columns group, language, start, length and length as written (0 where only
    the template serves), first slot, slots. groups: int8, columns part (0 train, 1 dev, 2 test), class of origin.
    """

    def __init__(self, tokens: Any, slots: Any, rows: Any, groups: Any) -> None:
        self.tokens, self.slots, self.rows, self.groups = tokens, slots, rows, groups

    @classmethod
    def load(cls, file: Path) -> "Encoded":
        """Read what `encode` wrote."""
        arrays = np.load(file)
        return cls(arrays["tokens"], arrays["slots"], arrays["rows"], arrays["groups"])


PARTS = ("train", "dev", "test")
CLASSES = ("own", "parallel", "catalogue")


def encode(groups: list[Group], out: Path) -> None:
    """Write OUT/corpus.npz."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(out / MODEL))
    tokens: list[Any] = []
    slots: list[int] = []
    rows: list[tuple[int, ...]] = []
    kinds: list[tuple[int, int]] = []
    length = 0
    for number, group in enumerate(groups):
        origin = group.origin.split("/")[0]
        kinds.append((PARTS.index(group.part), CLASSES.index(origin) if origin in CLASSES else 0))
        names: dict[tuple[str, int], int] = {}
        templates = processor.encode([one.template for one in group.texts.values()])
        written = processor.encode([one.written if _serves(one) else "" for one in group.texts.values()])
        for tag, one, template, plain in zip(group.texts, group.texts.values(), templates, written, strict=True):
            found = [names.setdefault(key, len(names)) for key in _numbered(one.values)]
            rows.append((number, TAGS.index(tag), length, len(template), len(plain), len(slots), len(found)))
            tokens += [np.asarray(template, np.uint16), np.asarray(plain, np.uint16)]
            slots += found
            length += len(template) + len(plain)
    np.savez(
        out / ARRAYS,
        tokens=np.concatenate(tokens),
        slots=np.asarray(slots, np.uint8),
        rows=np.asarray(rows, np.int32),
        groups=np.asarray(kinds, np.int8),
    )


def _serves(one: Text) -> bool:
    """Tell whether a text is needed as it was written, beside its template."""
    return bool(one.pieces) and not one.has_arguments


def _numbered(values: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Yield each value with how often it came before, so that equal pieces pair up in their order."""
    seen: Counter[str] = Counter()
    for value in values:
        yield value, seen[value]
        seen[value] += 1


def main() -> None:
    """Learn the vocabulary and encode the corpus with it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    groups = list(read(arguments.corpus))
    learn(groups, arguments.out)
    encode(groups, arguments.out)


if __name__ == "__main__":
    main()
