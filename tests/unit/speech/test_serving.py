"""How a long text is cut for the voice."""

import pytest

from speech.serving import PIECE_CHARACTERS, pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Hello.", ["Hello."]),
        ("Pay 14.5 won at www.hikorea.go.kr today.", ["Pay 14.5 won at www.hikorea.go.kr today."]),
        ("你好。请问？", ["你好。 请问？"]),
        ("One\n\nTwo", ["One Two"]),
    ],
)
def test_short_texts_stay_whole(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "sentence", ["Bring your card. ", "신고해야 합니다. ", "请带护照。", "कृपया पासपोर्ट ल्याउनुहोस्। "]
)
def test_long_texts_are_cut_between_sentences(sentence: str) -> None:
    cut = pieces(sentence * 200)
    assert len(cut) > 1
    assert all(len(piece) <= PIECE_CHARACTERS for piece in cut)
    assert "".join(cut).replace(" ", "") == (sentence * 200).replace(" ", "")


@pytest.mark.parametrize("text", ["long " * 1_000, "ยาว" * 1_000, "長" * 700])
def test_a_text_without_sentences_is_cut_between_words_where_it_has_some(text: str) -> None:
    cut = pieces(text)
    assert all(len(piece) <= PIECE_CHARACTERS for piece in cut)
    assert "".join(cut).replace(" ", "") == text.replace(" ", "")
    assert all(piece.endswith("long") for piece in cut) or " " not in text
