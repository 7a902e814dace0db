"""What a recogniser wrote with other characters of the same sound is found; what was typed is read as it stands."""

import random
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pytest
from anyascii import anyascii
from numpy.typing import NDArray

from kiosk.domain.hearing import TYPED, Hypothesis
from offline_models.faq_model import language_model
from offline_models.faq_model.language_model import LanguageModel
from tests.benchmarks.queries import Query, queries
from tests.fakes.content import small_library, whole_library

LIBRARY = whole_library()
KOREAN_SOUNDS = "ᅢᅦᅨᅤ", "ᅬᅫᅰ", "ᄀᄏᄁ", "ᄃᄐᄄ", "ᄇᄑᄈ", "ᄌᄎᄍ", "ᄉᄊ", "ᅩᅮᅳ", "ᅡᅥ", "ᆨᆿᆩ", "ᆮᆺᆽᆾᇀ", "ᆸᇁ"
"""Vowels, initials and finals (conjoining letters) that are heard for one another."""


@pytest.fixture(scope="module")
def chinese() -> LanguageModel:
    return LanguageModel(LIBRARY, "zh")


@pytest.fixture(scope="module")
def korean() -> LanguageModel:
    return LanguageModel(LIBRARY, "ko")


def asked(tag: str) -> list[Query]:
    return [query for query in queries("dev", tag, LIBRARY) if query.expected in LIBRARY.faqs]


ASKED = asked("zh")


def characters_of_one_sound() -> Mapping[str, Collection[str]]:
    by_sound = defaultdict(list)
    for character in sorted({each for query in ASKED for each in query.text}):
        by_sound[anyascii(character)].append(character)
    return {character: same for same in by_sound.values() for character in same}


def misheard(text: str, alike: Mapping[str, Collection[str]], share: float, chance: random.Random) -> str:
    """Return a text in which a share of what sounds like something else is written as that."""
    return "".join(
        chance.choice([other for other in alike.get(each, "") if other != each] or [each])
        if chance.random() < share
        else each
        for each in text
    )


def found(model: LanguageModel, texts: Sequence[str], asked: Sequence[Query], engine: str) -> int:
    """Count the texts whose document is among the first three."""
    first = [[each.id for each in model.rank([Hypothesis(text, engine, 1.0)]).candidates[:3]] for text in texts]
    return sum(query.expected in best for query, best in zip(asked, first, strict=True))


def test_what_sounds_alike_is_found(chinese: LanguageModel) -> None:
    chance, alike = random.Random(5), characters_of_one_sound()
    texts = [misheard(query.text, alike, 0.6, chance) for query in ASKED]
    heard, typed = (found(chinese, texts, ASKED, engine) for engine in ("vosk", TYPED))
    assert heard > 0.9 * len(ASKED)
    assert heard - typed > 0.05 * len(ASKED)


def test_korean_too(korean: LanguageModel) -> None:
    chance, alike = random.Random(5), {letter: same for same in KOREAN_SOUNDS for letter in same}
    questions = asked("ko")
    letters = [unicodedata.normalize("NFD", query.text) for query in questions]
    texts = [unicodedata.normalize("NFC", misheard(text, alike, 0.5, chance)) for text in letters]
    heard, typed = (found(korean, texts, questions, engine) for engine in ("vosk", TYPED))
    assert heard > 0.85 * len(questions)
    assert heard - typed > 0.01 * len(questions)


def test_emergencies_are_told_by_the_writing_and_answers_believed_by_both(chinese: LanguageModel) -> None:
    chance, alike = random.Random(5), characters_of_one_sound()
    believed_more = 0
    for query in queries("dev", "zh", LIBRARY):
        text = misheard(query.text, alike, 0.6, chance)
        heard, typed = (chinese.rank([Hypothesis(text, engine, 1.0)]) for engine in ("vosk", TYPED))
        assert heard.emergencies == typed.emergencies
        if heard.candidates and typed.candidates and heard.candidates[0].id == typed.candidates[0].id:
            believed_more += heard.candidates[0].score > typed.candidates[0].score
    assert believed_more


def test_much_content_is_not_spelled_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_model, "MOST_SAMPLES", 100)
    model = LanguageModel(LIBRARY, "zh")
    assert model.rank([Hypothesis(ASKED[0].text, "vosk", 1.0)]).candidates
    assert "_latin" not in vars(model)


class Encoder:
    """Finds meaning in how long a text is."""

    def encode(self, texts: Collection[str]) -> NDArray[np.float32]:
        angles = np.array([len(text) for text in texts], dtype=np.float32) / 100
        return np.stack([np.cos(angles), np.sin(angles)], axis=1)


def test_nor_is_anything_beside_an_encoder() -> None:
    model = LanguageModel(small_library(), "zh", Encoder())
    assert model.rank([Hypothesis("我的护照丢了", "vosk", 1.0)]).candidates
    assert "_latin" not in vars(model)


def test_what_was_written_right_is_found_as_before(chinese: LanguageModel) -> None:
    texts = [query.text for query in ASKED]
    heard, typed = (found(chinese, texts, ASKED, engine) for engine in ("vosk", TYPED))
    assert heard >= typed - 0.01 * len(ASKED)
