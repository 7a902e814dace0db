"""A sentence encoder with random weights: what must hold whatever the weights are."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from kiosk.errors import ModelError
from offline_models.sentence_encoder.bert import LONGEST, BertEncoder
from offline_models.sentence_encoder.word_piece import WordPiece

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "my", "boss", "pass", "##port", "##s", "cafe", ",", "?"]
DIMENSIONS, INNER, HEADS, LAYERS = 8, 16, 2, 2


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a tiny model."""
    made = tmp_path_factory.mktemp("encoder")
    (made / "vocab.txt").write_text("\n".join(PIECES) + "\n", "utf-8")
    config = {
        "hidden_size": DIMENSIONS,
        "num_attention_heads": HEADS,
        "num_hidden_layers": LAYERS,
        "layer_norm_eps": 1e-12,
    }
    (made / "config.json").write_text(json.dumps(config), "utf-8")
    save_file(weights(), made / "model.safetensors")
    return made


def weights() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(1)

    def drawn(*shape: int) -> np.ndarray:
        return chance.normal(size=shape).astype(np.float32)

    made = {
        "embeddings.word_embeddings.weight": drawn(len(PIECES), DIMENSIONS),
        "embeddings.position_embeddings.weight": drawn(LONGEST, DIMENSIONS),
        "embeddings.token_type_embeddings.weight": drawn(2, DIMENSIONS),
    }
    norms = ["embeddings.LayerNorm"]
    dense = []
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}."
        norms += [name + "attention.output.LayerNorm", name + "output.LayerNorm"]
        dense += [(name + f"attention.self.{part}", DIMENSIONS, DIMENSIONS) for part in ("query", "key", "value")]
        dense += [
            (name + "attention.output.dense", DIMENSIONS, DIMENSIONS),
            (name + "intermediate.dense", INNER, DIMENSIONS),
            (name + "output.dense", DIMENSIONS, INNER),
        ]
    for norm in norms:
        made |= {norm + ".weight": drawn(DIMENSIONS), norm + ".bias": drawn(DIMENSIONS)}
    for name, rows, columns in dense:
        made |= {name + ".weight": drawn(rows, columns), name + ".bias": drawn(rows)}
    return made


def test_vectors_have_unit_length_and_the_order_of_the_texts(folder: Path) -> None:
    encoder = BertEncoder(folder)
    texts = ["my boss", "passports", "my my my my boss?"]
    vectors = encoder.encode(texts)
    assert vectors.shape == (3, DIMENSIONS * LAYERS) == (3, encoder.dimensions)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(encoder.encode(texts[::-1]).argmax(axis=1), vectors[::-1].argmax(axis=1))


def test_each_of_the_last_layers_counts_the_same(folder: Path) -> None:
    vectors = BertEncoder(folder).encode(["my boss", "cafe"]).reshape(2, LAYERS, DIMENSIONS)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=2), (1 / LAYERS) ** 0.5, atol=1e-5)
    assert not np.allclose(vectors[:, 0], vectors[:, 1], atol=1e-2)


def test_a_text_means_the_same_alone_and_among_longer_ones(folder: Path) -> None:
    encoder = BertEncoder(folder)
    alone = encoder.encode(["my boss"])[0]
    among = encoder.encode(["passports " * 30, "my boss", "cafe"])[1]
    np.testing.assert_allclose(alone, among, atol=1e-5)


def test_the_order_of_the_words_matters(folder: Path) -> None:
    one, other = BertEncoder(folder).encode(["my boss", "boss my"])
    assert not np.allclose(one, other, atol=1e-3)


def test_no_texts_give_no_vectors(folder: Path) -> None:
    assert BertEncoder(folder).encode([]).shape == (0, DIMENSIONS * LAYERS)


def test_a_damaged_model_is_named(folder: Path, tmp_path: Path) -> None:
    for name in ("vocab.txt", "config.json"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    (tmp_path / "model.safetensors").write_bytes(b"\x00" * 100)
    with pytest.raises(ModelError) as caught:
        BertEncoder(tmp_path)
    assert caught.value.code == "model-damaged"


def test_words_are_split_into_known_pieces(folder: Path) -> None:
    tokens = WordPiece(folder / "vocab.txt")
    assert tokens.numbers("My PASSPORTS?", 64) == [2, 4, 6, 7, 8, 11, 3]
    assert tokens.numbers("café", 64) == [2, 9, 3]
    assert tokens.numbers("zebra", 64) == [2, 1, 3]
    assert tokens.numbers("my " * 100, 10) == [2, *[4] * 8, 3]


def test_a_vocabulary_without_its_marks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "vocab.txt").write_text("my\n", "utf-8")
    with pytest.raises(ValueError, match="CLS"):
        WordPiece(tmp_path / "vocab.txt")
