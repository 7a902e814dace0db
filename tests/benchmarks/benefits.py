"""All benefit rules and the next question, over persons with random answers: `python -m tests.benchmarks.benefits`."""

import random
import statistics
import time

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.rule_language import Value
from kiosk.services.benefits import Benefits

PERSONS = 300
LIMIT_MS = 1.0


def person(benefits: Benefits, chance: random.Random) -> dict[str, Value]:
    """Return answers to some of the questions."""
    return {
        key: chance.choice([choice.value for choice in question.choices] or [True, False])
        for key, question in benefits.questions.items()
        if chance.random() < 0.6
    }


def main() -> None:
    """Print the lines."""
    benefits = Benefits(FolderContentStore().load())
    chance = random.Random(7)
    rules: list[float] = []
    questions: list[float] = []
    for _ in range(PERSONS):
        answers = person(benefits, chance)
        began = time.perf_counter()
        assessed = benefits.assess(answers)
        between = time.perf_counter()
        benefits.next_question(answers)
        rules.append(1000 * (between - began))
        questions.append(1000 * (time.perf_counter() - between))
    began = time.perf_counter()
    benefits.next_question({})
    first = 1000 * (time.perf_counter() - began)
    print(
        f"{len(assessed)} rules: median {statistics.median(rules):.3f} ms, worst {max(rules):.3f} ms (limit {LIMIT_MS})"
    )
    print(f"next question: median {statistics.median(questions):.2f} ms; the first one {first:.2f} ms")


if __name__ == "__main__":
    main()
