"""N-grams as vectors."""

import numpy as np
import pytest

from offline_models.faq_model.features import Vectorizer, characters, letters, plain_words, words

TEXTS = ["my boss did not pay me", "i lost my passport", "passport lost on the bus", "zarplatu ne platyat"]


def likeness(vectorizer: Vectorizer, text: str) -> np.ndarray:
    return np.asarray((vectorizer.matrix([text]) @ vectorizer.samples.T).toarray()[0])


def test_every_vector_has_unit_length_when_every_piece_is_known() -> None:
    samples = Vectorizer(TEXTS).samples
    np.testing.assert_allclose(np.sqrt(samples.multiply(samples).sum(axis=1)), 1, atol=1e-5)


def test_a_sample_is_most_like_itself() -> None:
    vectorizer = Vectorizer(TEXTS)
    for place, text in enumerate(TEXTS):
        found = likeness(vectorizer, text)
        assert found.argmax() == place
        assert found[place] == pytest.approx(1, abs=1e-5)


def test_strange_words_lower_likeness() -> None:
    vectorizer = Vectorizer(TEXTS)
    assert likeness(vectorizer, "i lost my passport quux blorf")[1] < likeness(vectorizer, "i lost my passport")[1]


def test_a_text_of_unknown_pieces_is_like_nothing() -> None:
    assert not likeness(Vectorizer(TEXTS), "ㅋㅋㅋ").any()


def test_spelling_mistakes_cost_little() -> None:
    vectorizer = Vectorizer(TEXTS)
    assert likeness(vectorizer, "i lost my pasport")[1] > 0.5


def test_a_grown_vectorizer_knows_new_words_and_keeps_the_old_vectors() -> None:
    vectorizer = Vectorizer(TEXTS)
    grown = vectorizer.grown(["kimchi recipe"])
    old, new = vectorizer.matrix(TEXTS).toarray(), grown.matrix(TEXTS).toarray()
    np.testing.assert_array_equal(new[:, : old.shape[1]], old)
    assert (grown.matrix(["kimchi"]) @ grown.samples.T).toarray()[0, 0] > 0.3
    assert vectorizer.matrix(["kimchi"]).nnz <= 1  # the old one has not changed


def test_scripts_without_spaces_are_read_by_character() -> None:
    assert characters("护照丢了") == ["护", "照", "丢", "了", "护照", "照丢", "丢了"]
    assert characters("passport") == []


def test_words_come_alone_and_in_pairs() -> None:
    assert words("my lost card") == ["my", "lost", "card", "my lost", "lost card"]


def test_letters_mark_the_edges_of_a_word() -> None:
    assert "<ca" in letters("card")
    assert "rd>" in letters("card")


def test_plain_words_are_there_only_where_marks_were() -> None:
    assert plain_words("thẻ") == ["the"]
    assert plain_words("the") == []
