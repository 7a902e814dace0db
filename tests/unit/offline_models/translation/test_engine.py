"""Of several guesses the one is taken that leads back to its source, where a package weighs that."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest

from offline_models.argos_package import ArgosPackage, read_package
from offline_models.translation.engine import Engine
from tests.fakes.translation_packages import make_package

SENTENCES = ["the centre opens on Monday.", "call at 18:00"]


@dataclass
class Scored:
    """What CTranslate2 returns for a scored sentence."""

    log_probs: list[float]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ArgosPackage:
    """Return a package of three languages."""
    folder = tmp_path_factory.mktemp("package") / "all"
    return read_package(make_package(folder, ("en", "vi", "ko"), multilingual=True))


def weighing(package: ArgosPackage, weight: float) -> Engine:
    return Engine(replace(package, reverse_weight=weight), threads=1)


class LeadingBack:
    """A translator, one of whose guesses leads back to its source: others do with the logarithm -999 a token."""

    def __init__(self, translator: Any, right: list[str]) -> None:
        self._translator, self._right = translator, right
        self.scored: list[tuple[list[str], list[str]]] = []

    def translate_batch(self, sources: list[list[str]], **options: Any) -> Any:
        """Return the guesses of the real one."""
        return self._translator.translate_batch(sources, **options)

    def score_batch(self, sources: list[list[str]], targets: list[list[str]], **_: Any) -> Sequence[Scored]:
        """Tell which guess is the right one."""
        self.scored += zip(sources, targets, strict=True)
        return [
            Scored([-0.1 if source[1:] == self._right else -999.0] * len(target))
            for source, target in zip(sources, targets, strict=True)
        ]


def test_a_package_that_weighs_translates_as_well(package: ArgosPackage) -> None:
    plain, weighed = (weighing(package, weight).translate(SENTENCES, "en", "vi") for weight in (0.0, 1.0))
    assert (
        [each.text for each in weighed]
        == [each.text for each in plain]
        == ["trung tâm mở cửa vào thứ hai.", "hãy gọi lúc 18:00"]
    )
    assert all(each.log_probability <= 0 for each in weighed)


def test_the_guess_that_leads_back_is_taken(package: ArgosPackage) -> None:
    engine = weighing(package, 1.0)
    found = engine._translator.translate_batch(
        [["__vi__", *engine._vocabulary.encode("bring")]], beam_size=4, num_hypotheses=4
    )[0].hypotheses
    for right in found:
        engine._translator = LeadingBack(engine._translator, right)
        [made] = engine.translate(["bring"], "en", "vi")
        assert made.text == engine._vocabulary.decode(right)
        assert engine._translator.scored[0] == (["__en__", *found[0]], engine._vocabulary.encode("bring"))
        engine._translator = engine._translator._translator


@pytest.mark.parametrize("weight", [0.5, 2.0])
def test_both_directions_count_by_their_weight(package: ArgosPackage, weight: float) -> None:
    [plain] = weighing(package, 0.0).translate(["bring"], "en", "vi")
    engine = weighing(package, weight)
    engine._translator = LeadingBack(engine._translator, engine._vocabulary.encode(plain.text))
    [made] = engine.translate(["bring"], "en", "vi")
    assert made.log_probability == pytest.approx((plain.log_probability - 0.1 * weight) / (1 + weight))


@pytest.mark.parametrize("weight", [0.0, 1.0])
@pytest.mark.parametrize("characters", [249, 250, 251, 255, 256, 300])
def test_a_sentence_longer_than_a_model_knows_places_does_no_harm(
    package: ArgosPackage, weight: float, characters: int
) -> None:
    made = weighing(package, weight).translate(["x" * characters, "bring"], "en", "vi")
    assert made[1].text == "hãy mang"
    assert len(made[0].text) <= characters
