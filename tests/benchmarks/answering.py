"""Questions to decisions: is the answer right, is what nobody knows refused, and how long does it take.

    python -m tests.benchmarks.answering [dev|test]

The questions of tests/data/queries were written apart from the phrasings. `dev` may be used to choose numbers,
`test` only to report. Peer in the same run: BM25 over the same phrasings (SQLite FTS5), which always answers.
"""

import csv
import sqlite3
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

from kiosk.config import DecisionSettings
from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from kiosk.services.ask import decide
from offline_models.faq_model.answer_index import ContentAnswerIndex
from offline_models.faq_model.folding import fold

QUERIES = Path(__file__).parents[1] / "data" / "queries"
TAGS = ("en", "ko", "zh", "vi")
LIMIT_MILLISECONDS = 10.0


def questions(part: str, tag: str) -> list[tuple[str, str]]:
    """Return (text, expected) pairs."""
    with (QUERIES / f"{part}.{tag}.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["text"], row["expected"]) for row in rows]


class Bm25:
    """The peer: FTS5 with trigrams over the phrasings of one language."""

    def __init__(self, library: Library, tag: str) -> None:
        self._base = sqlite3.connect(":memory:")
        self._base.execute("create virtual table phrase using fts5(text, owner unindexed, tokenize='trigram')")
        for faq in library.faqs.values():
            if text := faq.texts.get(tag):
                rows = [(fold(phrase), faq.id) for phrase in (text.question, *text.phrasings)]
                self._base.executemany("insert into phrase values (?, ?)", rows)

    def best(self, text: str) -> str:
        """Return the document of the best phrasing, or nothing."""
        folded = fold(text)
        pieces = {folded[i : i + 3] for i in range(len(folded) - 2)}
        if not pieces:
            return ""
        query = " OR ".join(f'"{piece}"' for piece in sorted(pieces))
        row = self._base.execute(
            "select owner from phrase where phrase match ? order by rank limit 1", (query,)
        ).fetchone()
        return row[0] if row else ""


def main(part: str = "test") -> None:
    """Print a table."""
    library = FolderContentStore().load()
    thresholds = DecisionSettings()
    print(f"questions: {part}; documents: {len(library.faqs)}; answer from {thresholds.answer_from}, ", end="")
    print(f"choose from {thresholds.choose_from}, emergency from {thresholds.emergency_from}")
    print(
        "lang  top-1  BM25 | answered right / offered / wrong / refused | out of scope refused / offered / answered | ",
        end="",
    )
    print("emergencies | false alarms | p95 ms (limit 10)")
    for tag in TAGS:
        print(_line(library, tag, part, thresholds))


def _line(library: Library, tag: str, part: str, thresholds: DecisionSettings) -> str:
    index = ContentAnswerIndex(library)
    index.warm(tag)
    peer = Bm25(library, tag)
    count: Counter[str] = Counter()
    took = []
    for text, expected in questions(part, tag):
        if expected not in library.faqs and expected not in library.emergencies and expected != "refuse":
            continue
        begin = time.perf_counter()
        ranking = index.rank(tag, [Hypothesis(text, "typed", 1.0)])
        decision = decide(ranking, thresholds)
        took.append(time.perf_counter() - begin)
        shown = [candidate.id for candidate in decision.candidates]
        if expected in library.faqs:
            count["faq"] += 1
            count["top1"] += ranking.candidates[0].id == expected
            count["bm25"] += peer.best(text) == expected
            right = decision.kind == "answer" and shown[0] == expected
            count["right"] += right
            count["offered"] += decision.kind == "choose" and expected in shown
            count["missed"] += decision.kind == "refuse"
            count["wrong"] += not right and decision.kind in ("answer", "emergency")
        elif expected == "refuse":
            count["out"] += 1
            count["out " + decision.kind] += 1
        else:
            count["urgent"] += 1
            count["urgent found"] += decision.kind == "emergency"
    return (
        f"{tag:4} {count['top1'] / count['faq']:6.1%} {count['bm25'] / count['faq']:6.1%} | "
        f"{count['right'] / count['faq']:6.1%} {count['offered'] / count['faq']:6.1%} "
        f"{count['wrong'] / count['faq']:6.1%} "
        f"{count['missed'] / count['faq']:6.1%} | {count['out refuse'] / count['out']:6.1%} "
        f"{count['out choose'] / count['out']:6.1%} {count['out answer'] / count['out']:6.1%} | "
        f"{count['urgent found']}/{count['urgent']} | {count['out emergency']}/{count['out']} | "
        f"{statistics.quantiles(took, n=20)[18] * 1000:.1f}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
