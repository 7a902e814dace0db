"""What a recogniser wrote with other characters of the same sound is found; what was typed is read as it stands."""

import random
from collections import defaultdict
from collections.abc import Sequence

import pytest
from anyascii import anyascii

from kiosk.domain.hearing import TYPED, Hypothesis
from offline_models.faq_model import language_model
from offline_models.faq_model.language_model import LanguageModel
from tests.benchmarks.queries import Query, queries
from tests.fakes.content import whole_library

LIBRARY = whole_library()
ASKED = [query for query in queries("dev", "zh", LIBRARY) if query.expected in LIBRARY.faqs]


@pytest.fixture(scope="module")
def chinese() -> LanguageModel:
    return LanguageModel(LIBRARY, "zh")


def misheard(text: str, share: float, chance: random.Random) -> str:
    """Return a text in which a share of the characters is written with others of the same sound."""
    alike = defaultdict(list)
    for character in sorted({each for query in ASKED for each in query.text}):
        alike[anyascii(character)].append(character)
    return "".join(
        chance.choice([other for other in alike[anyascii(each)] if other != each] or [each])
        if chance.random() < share
        else each
        for each in text
    )


def found(model: LanguageModel, texts: Sequence[str], asked: Sequence[Query], engine: str) -> int:
    """Count the texts whose document is among the first three."""
    first = [[each.id for each in model.rank([Hypothesis(text, engine, 1.0)]).candidates[:3]] for text in texts]
    return sum(query.expected in best for query, best in zip(asked, first, strict=True))


def test_what_sounds_alike_is_found(chinese: LanguageModel) -> None:
    chance = random.Random(5)
    texts = [misheard(query.text, 0.6, chance) for query in ASKED]
    heard, typed = (found(chinese, texts, ASKED, engine) for engine in ("vosk", TYPED))
    assert heard > 0.9 * len(ASKED)
    assert heard - typed > 0.05 * len(ASKED)


def test_much_content_is_not_spelled_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "MOST_SAMPLES", 100)
    model = LanguageModel(LIBRARY, "zh")
    assert model.rank([Hypothesis(ASKED[0].text, "vosk", 1.0)]).candidates
    assert "_latin" not in vars(model)


def test_what_was_written_right_is_found_as_before(chinese: LanguageModel) -> None:
    texts = [query.text for query in ASKED]
    heard, typed = (found(chinese, texts, ASKED, engine) for engine in ("vosk", TYPED))
    assert heard >= typed - 0.01 * len(ASKED)
