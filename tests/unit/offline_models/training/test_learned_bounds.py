"""From which probability on a package's translations may be shown, and how that gets into the package."""

import json
from pathlib import Path

import pytest

from offline_models.argos_package import read_package
from offline_models.training.bounds import FEWEST, LOWEST, MOST_POOR, POOR, bound, learned, write
from offline_models.training.groups import Group, Part, text
from offline_models.training.likeness import likeness
from offline_models.training.trial import Model, held_out, unpacked
from tests.fakes.translation_packages import make_package, zip_package

GOOD, BAD = POOR + 30, POOR - 30


def test_the_bound_lets_through_what_is_good_and_as_few_poor_ones_as_allowed() -> None:
    sure = [(-0.1 - n / 1000, GOOD) for n in range(40)]
    unsure = [(-0.2 - n / 1000, BAD) for n in range(40)]
    found = bound([*unsure, *sure])
    assert found is not None
    shown = [score for log_probability, score in (*sure, *unsure) if log_probability >= found]
    assert shown.count(GOOD) == len(sure)
    assert shown.count(BAD) == int(MOST_POOR * len(shown)) > 0


@pytest.mark.parametrize("scored", [[], [(-0.1, GOOD)] * (FEWEST - 1), [(-0.1, BAD)] * 50])
def test_without_enough_good_ones_there_is_no_bound(scored: list[tuple[float, float]]) -> None:
    assert bound(scored) is None


def test_a_sure_and_wrong_one_is_outweighed_by_many_good_ones() -> None:
    assert bound([(-0.01, BAD), *[(-0.2, GOOD)] * 20]) == -0.2


def test_no_bound_lies_where_readers_found_other_meanings() -> None:
    assert bound([(-0.8, GOOD)] * 20) == LOWEST


def test_the_learned_bounds_are_kept_in_the_package(tmp_path: Path) -> None:
    package = zip_package(make_package(tmp_path / "all", ("en", "vi"), multilingual=True), tmp_path / "a.argosmodel")
    write(package, {"pairs": {"en": {"vi": -0.4}}, "last_resort": True})
    with unpacked(package) as folder:
        changed = read_package(folder)
        assert changed.least_log_probability("en", "vi") == -0.4
        assert not changed.serves("vi", "en")
        assert changed.last_resort
        assert json.loads((folder / "metadata.json").read_text("utf-8"))["madang"]["languages"] == ["en", "vi"]
        assert Model(folder, threads=1).translate(["the centre opens."], "en", "vi")[0].text == "trung tâm mở cửa."


def test_pairs_are_learned_from_what_watches_the_training_alone(tmp_path: Path) -> None:
    pytest.importorskip("sacrebleu")
    package = zip_package(make_package(tmp_path / "all", ("en", "vi"), multilingual=True), tmp_path / "a.argosmodel")
    right, wrong = ("the centre opens.", "trung tâm mở cửa."), ("is free.", "không có gì.")
    watched = [*[_group("dev", right)] * 6, *[_group("test", wrong)] * 60, *[_group("train", wrong)] * 60]
    with unpacked(package) as folder:
        pairs = learned(Model(folder, threads=1), watched)
    assert pairs["en"]["vi"] <= 0
    with unpacked(package) as folder:
        assert "en" not in learned(Model(folder, threads=1), [_group("dev", wrong)] * 60)


def test_terms_are_no_sentences_to_be_tried() -> None:
    groups = [
        Group("content/faq/A#short", {"en": text("Call us.", "en")}, "test"),
        Group("content/faq/A#bring", {"en": text("Passport", "en")}, "test"),
        Group("sentences/work", {"en": text("I work here.", "en")}, "test"),
        Group("sentences/work", {"en": text("I work there.", "en")}, "dev"),
    ]
    assert held_out(groups, "test", "content") == [groups[0]]
    assert held_out(groups, "test", "sentences") == [groups[2]]


def _group(part: Part, pair: tuple[str, str]) -> Group:
    english, vietnamese = pair
    return Group("sentences/x", {"en": text(english, "en"), "vi": text(vietnamese, "vi")}, part)


def test_chinese_is_compared_by_its_characters_alone() -> None:
    pytest.importorskip("sacrebleu")
    from sacrebleu.metrics import CHRF

    both = CHRF(word_order=2)
    made, wanted = "外国人也可以买房子吗？", "外国人可以买房子吗？"
    assert likeness("zh").sentence_score(made, [wanted]).score > 1.1 * both.sentence_score(made, [wanted]).score
    made, wanted = "Foreigners may buy a home.", "Can foreigners buy a home?"
    assert likeness("en").sentence_score(made, [wanted]).score == both.sentence_score(made, [wanted]).score
