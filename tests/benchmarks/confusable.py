"""Pairs of questions that share most words and have different answers: passport and residence card, before and after.

    python -m tests.benchmarks.confusable

A pair counts when both of its questions find their own answer first. Limit: 90 % of the questions.
"""

from pathlib import Path

from kiosk.domain.hearing import Hypothesis
from offline_models.faq_model.language_model import LanguageModel
from tests.benchmarks.peers import Fts5, pairs_of
from tests.benchmarks.queries import QUERIES
from tests.fakes.content import whole_library

LIMIT = 0.90


def pairs(file: Path) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """Return pairs of (document, question)."""
    rows = [line.split("\t") for line in file.read_text("utf-8").splitlines()[1:]]
    return [((row[0], row[1]), (row[2], row[3])) for row in rows]


def main() -> None:
    """Print a line for each language."""
    library = whole_library()
    asked = right = both = 0
    for file in sorted(QUERIES.glob("confusable.*.tsv")):
        tag = file.name.split(".")[1]
        model, peer = LanguageModel(library, tag), Fts5(pairs_of(library, tag))
        found = [[_best(model, text) == document for document, text in pair] for pair in pairs(file)]
        by_peer = sum(peer.best(text) == document for pair in pairs(file) for document, text in pair)
        asked, right, both = asked + 2 * len(found), right + sum(map(sum, found)), both + sum(map(all, found))
        print(
            f"{tag:4} {len(found)} pairs: questions right {sum(map(sum, found)) / len(found) / 2:.1%} "
            f"(BM25 {by_peer / len(found) / 2:.1%}), both of a pair {sum(map(all, found)) / len(found):.1%}"
        )
    if asked:
        share = right / asked
        print(f"all: {share:.1%} of {asked} ({share / LIMIT:.2f} of the limit), pairs {2 * both / asked:.1%}")


def _best(model: LanguageModel, text: str) -> str:
    candidates = model.rank([Hypothesis(text, "typed", 1.0)]).candidates
    return candidates[0].id if candidates else ""


if __name__ == "__main__":
    main()
