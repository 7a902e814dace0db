"""Vectors of the content are computed once; what visitors say is never kept."""

from collections.abc import Callable, Collection
from pathlib import Path

import numpy as np
import pytest

from offline_models.sentence_encoder.remembered import FEWEST, RememberingEncoder

TEXTS = [f"phrasing number {number}" for number in range(FEWEST)]


class Counting:
    """Encodes by length, and counts."""

    dimensions = 2

    def __init__(self) -> None:
        self.encoded: list[str] = []

    def encode(self, texts: Collection[str]) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
        self.encoded += texts
        return np.array([[len(text), 1.0] for text in texts], dtype=np.float32).reshape(-1, 2)


def test_the_second_time_only_new_texts_are_encoded(tmp_path: Path) -> None:
    file = tmp_path / "memory.npz"
    first = RememberingEncoder(Counting(), file).encode(TEXTS)
    counting = Counting()
    again = RememberingEncoder(counting, file).encode([*TEXTS[1:], "a new one"])
    assert counting.encoded == ["a new one"]
    np.testing.assert_array_equal(again[:-1], first[1:])


def test_a_question_is_not_kept(tmp_path: Path) -> None:
    RememberingEncoder(Counting(), tmp_path / "memory.npz").encode(["what a visitor says"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.expected_log("computed again")
def test_a_damaged_memory_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "memory.npz").write_bytes(b"rubbish")
    assert RememberingEncoder(Counting(), tmp_path / "memory.npz").encode(TEXTS).shape == (FEWEST, 2)


def _cut(content: bytearray) -> None:
    del content[len(content) // 2 :]


def _flip_a_vector(content: bytearray) -> None:
    content[len(content) // 2] ^= 1


def _seem_encrypted(content: bytearray) -> None:
    content[content.index(b"PK\x01\x02") + 8] ^= 1


@pytest.mark.parametrize("damage", [_cut, _flip_a_vector, _seem_encrypted])
@pytest.mark.expected_log("computed again")
def test_a_damaged_memory_mends_itself(tmp_path: Path, damage: Callable[[bytearray], None]) -> None:
    file = tmp_path / "memory.npz"
    first = RememberingEncoder(Counting(), file).encode(TEXTS)
    content = bytearray(file.read_bytes())
    damage(content)
    file.write_bytes(content)
    np.testing.assert_array_equal(RememberingEncoder(Counting(), file).encode(TEXTS), first)
    counting = Counting()
    RememberingEncoder(counting, file).encode(TEXTS)
    assert counting.encoded == []


@pytest.mark.expected_log("computed again", "could not be written")
def test_a_memory_that_cannot_be_written_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert RememberingEncoder(Counting(), tmp_path / "file" / "memory.npz").encode(TEXTS).shape == (FEWEST, 2)
