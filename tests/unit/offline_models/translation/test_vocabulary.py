"""Tokens of both sorts of vocabulary lead back to the sentence."""

from pathlib import Path

import pytest

from offline_models.translation.vocabulary import open_vocabulary
from tests.fakes.translation_packages import make_package

MERGES = "#version: 0.2\nl o\nlo w</w>\nn e\nne w\nnew e\nnewe r</w>\n"


@pytest.fixture
def pairs_file(tmp_path: Path) -> Path:
    file = tmp_path / "bpe.model"
    file.write_text(MERGES, "utf-8")
    return file


def test_pairs_are_merged_in_their_order(pairs_file: Path) -> None:
    vocabulary = open_vocabulary(pairs_file, "en", "ru")
    assert vocabulary.encode("low newer lown") == ["low", "newer", "lo@@", "w@@", "n"]
    assert vocabulary.decode(["low", ",", "new@@", "er", "!"]) == "low, newer!"
    assert not vocabulary.knows("⟦1⟧")


def test_a_list_of_pairs_that_is_none(pairs_file: Path) -> None:
    pairs_file.write_text("#version: 0.2\na b c\n", "utf-8")
    with pytest.raises(ValueError, match="pairs"):
        open_vocabulary(pairs_file, "en", "ru")


def test_pieces_lead_back_to_the_sentence(tmp_path: Path) -> None:
    folder = make_package(tmp_path / "en-vi", ("en", "vi"))
    vocabulary = open_vocabulary(folder / "sentencepiece.model", "en", "vi")
    sentence = "the centre opens at ⟦1⟧, call 1345."
    assert vocabulary.decode(vocabulary.encode(sentence)) == sentence
    assert vocabulary.knows("⟦1⟧")
    assert not vocabulary.knows("센터")
