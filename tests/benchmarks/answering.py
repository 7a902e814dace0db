"""Questions to decisions: is the answer right, is what nobody knows refused, and how long does it take.

    python -m tests.benchmarks.answering [dev|test]

The questions of tests/data/queries were written apart from the phrasings. `dev` may be used to choose numbers,
`test` only to report. Peer in the same run: BM25 over the same phrasings (SQLite FTS5), which always answers.
"""

import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from kiosk.config import DecisionSettings
from kiosk.domain.decision import Decision, Ranking
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from kiosk.services.ask import decide
from offline_models.faq_model.answer_index import ContentAnswerIndex
from tests.benchmarks.peers import Fts5, pairs_of
from tests.benchmarks.queries import REFUSE, Query, calibration_error, languages, queries, reliability
from tests.fakes.content import whole_library

LIMIT_MILLISECONDS = 10.0


@dataclass
class Result:
    """What happened to the questions of one language, or of several."""

    count: Counter[str] = field(default_factory=Counter)
    milliseconds: list[float] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    training_seconds: float = 0.0

    def add(self, other: "Result") -> None:
        """Take another's in."""
        self.count += other.count
        self.milliseconds += other.milliseconds
        self.scores += other.scores
        self.right += other.right
        self.training_seconds += other.training_seconds

    def share(self, name: str, of: str) -> float:
        """Return a count as a share of another."""
        return self.count[name] / max(1, self.count[of])


def main(part: str = "test") -> None:
    """Print a table, the reliability diagram, and the time that learning took."""
    library = whole_library()
    thresholds = DecisionSettings()
    print(f"questions: {part}; documents: {len(library.faqs)}; answer from {thresholds.answer_from}, ", end="")
    print(f"choose from {thresholds.choose_from}, emergency from {thresholds.emergency_from}")
    print(
        "lang questions  top-1  top-3  BM25 top-1 | right offered wrong refused | out of scope: n refused offered",
        end="",
    )
    print(" answered alarm | emergencies found | false alarms | ECE | p95 ms (limit 10)")
    together = Result()
    for tag in languages():
        result = measured(library, tag, part, thresholds)
        together.add(result)
        print(_line(tag, result))
    print(_line("all", together))
    print("reliability (mean score: share right, n): ", end="")
    print("; ".join(f"{s:.2f}: {r:.2f}, {n}" for s, r, n in reliability(together.scores, together.right)))
    print(f"learning: {together.training_seconds:.1f} s for {len(languages())} languages, one after another")


def measured(library: Library, tag: str, part: str, thresholds: DecisionSettings) -> Result:
    """Return what happens to a language's questions."""
    result = Result()
    started = time.perf_counter()
    index = ContentAnswerIndex(library)
    index.warm(tag)
    result.training_seconds = time.perf_counter() - started
    peer = Fts5(pairs_of(library, tag))
    for query in queries(part, tag, library):
        begin = time.perf_counter()
        ranking = index.rank(tag, [Hypothesis(query.text, "typed", 1.0)])
        result.milliseconds.append((time.perf_counter() - begin) * 1000)
        _judge(result, query, ranking, decide(ranking, thresholds))
        result.count["bm25"] += query.expected in library.faqs and peer.best(query.text) == query.expected
    return result


def _judge(result: Result, query: Query, ranking: Ranking, decision: Decision) -> None:
    count, expected = result.count, query.expected
    shown = [candidate.id for candidate in decision.candidates]
    first = [candidate.id for candidate in ranking.candidates[:3]]
    if expected.startswith("EM-"):
        count["urgent"] += 1
        count["urgent found"] += decision.kind == "emergency"
        return
    count["calm"] += 1
    count["alarm"] += decision.kind == "emergency"
    if ranking.candidates:
        result.scores.append(ranking.candidates[0].score)
        result.right.append(first[0] == expected)
    if expected == REFUSE:
        count["out"] += 1
        count["out " + decision.kind] += 1
        return
    count["faq"] += 1
    count["top1"] += first[:1] == [expected]
    count["top3"] += expected in first
    right = decision.kind == "answer" and shown[0] == expected
    count["right"] += right
    count["offered"] += decision.kind == "choose" and expected in shown
    count["missed"] += decision.kind == "refuse"
    count["wrong"] += not right and decision.kind in ("answer", "emergency")


def _line(name: str, r: Result) -> str:
    out = " ".join(f"{r.share('out ' + kind, 'out'):6.1%}" for kind in ("refuse", "choose", "answer", "emergency"))
    decided = " ".join(f"{r.share(kind, 'faq'):6.1%}" for kind in ("right", "offered", "wrong", "missed"))
    return (
        f"{name:4} {r.count['faq']:5} {r.share('top1', 'faq'):6.1%} {r.share('top3', 'faq'):6.1%} "
        f"{r.share('bm25', 'faq'):6.1%} | {decided} | {r.count['out']:4} {out} | "
        f"{r.count['urgent found']}/{r.count['urgent']} {r.share('urgent found', 'urgent'):.1%} | "
        f"{r.count['alarm']}/{r.count['calm']} {r.share('alarm', 'calm'):.1%} | "
        f"{calibration_error(r.scores, r.right):.3f} | {statistics.quantiles(r.milliseconds, n=20)[18]:.1f}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
