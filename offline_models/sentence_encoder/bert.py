"""A BERT encoder with mean pooling, run by NumPy: small enough for a kiosk without a deep-learning runtime.

A text's vector joins the means of the last layers: the last one alone was trained to forget what tells near intents
apart (docs/benchmarks.md).

Source: Vaswani et al., Attention is all you need, 2017; Devlin et al., BERT, 2019; Reimers & Gurevych, Sentence-BERT,
2019. The folder is a release of such a model: config.json, model.safetensors, vocab.txt.
"""

import json
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from scipy.special import erf

from kiosk.errors import ModelError
from offline_models.sentence_encoder.word_piece import WordPiece

Array = NDArray[np.float32]

LONGEST = 64
"""Word parts of a text that are read; a spoken question has about 20."""
AT_ONCE = 32
LAST_LAYERS = 4
"""Layers whose means make a vector, or as many as the model has."""


class BertEncoder:
    """Puts sentences of like meaning close together. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        """Load a model. Raises ModelError model-damaged."""
        try:
            config = json.loads((folder / "config.json").read_text("utf-8"))
            self._tokens = WordPiece(folder / "vocab.txt")
            self._weights: dict[str, Array] = load_file(folder / "model.safetensors")
            self._heads = int(config["num_attention_heads"])
            self._layers = int(config["num_hidden_layers"])
            self._epsilon = float(config["layer_norm_eps"])
            self.dimensions = int(config["hidden_size"]) * min(LAST_LAYERS, self._layers)
            self.encode(["ready"])
        except (OSError, ValueError, KeyError, TypeError, IndexError, SafetensorError) as error:
            reason = f"The sentence encoder in {folder.name} cannot be used ({error}). Install it again."
            raise ModelError(reason, code="model-damaged") from error

    def encode(self, texts: Collection[str]) -> Array:
        """Return unit vectors, shape (texts, dimensions)."""
        numbers = [self._tokens.numbers(text, LONGEST) for text in texts]
        found = np.zeros((len(numbers), self.dimensions), dtype=np.float32)
        by_length = sorted(range(len(numbers)), key=lambda place: len(numbers[place]))
        for start in range(0, len(by_length), AT_ONCE):
            places = by_length[start : start + AT_ONCE]
            found[places] = self._batch([numbers[place] for place in places])
        return found

    def _batch(self, numbers: Sequence[Sequence[int]]) -> Array:
        length = max(len(one) for one in numbers)
        there = np.array([[place < len(one) for place in range(length)] for one in numbers])
        padded = np.array([[*one, *[0] * (length - len(one))] for one in numbers])
        state = self._embedded(padded)
        ignored = np.where(there, 0.0, -1e9).astype(np.float32)[:, None, None, :]
        means = []
        for layer in range(self._layers):
            state = self._layer(state, ignored, f"encoder.layer.{layer}.")
            if layer >= self._layers - LAST_LAYERS:
                means.append(_unit((state * there[..., None]).sum(axis=1)))  # the number of parts changes no direction
        return np.concatenate(means, axis=1) / np.float32(np.sqrt(len(means)))

    def _embedded(self, numbers: NDArray[np.int64]) -> Array:
        weights = self._weights
        state = (
            weights["embeddings.word_embeddings.weight"][numbers]
            + weights["embeddings.position_embeddings.weight"][: numbers.shape[1]]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        return self._normalized(state, "embeddings.LayerNorm.")

    def _layer(self, state: Array, ignored: Array, name: str) -> Array:
        seen = self._dense(self._attention(state, ignored, name + "attention.self."), name + "attention.output.dense.")
        state = self._normalized(state + seen, name + "attention.output.LayerNorm.")
        inner = self._dense(state, name + "intermediate.dense.")
        inner = inner * 0.5 * (1 + erf(inner / np.float32(np.sqrt(2))))
        return self._normalized(state + self._dense(inner, name + "output.dense."), name + "output.LayerNorm.")

    def _attention(self, state: Array, ignored: Array, name: str) -> Array:
        query, key, value = (self._split(self._dense(state, f"{name}{part}.")) for part in ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(query.shape[-1])) + ignored
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed: Array = scores / scores.sum(axis=-1, keepdims=True) @ value
        return mixed.transpose(0, 2, 1, 3).reshape(state.shape)

    def _split(self, state: Array) -> Array:
        """Return (texts, heads, length, part) of (texts, length, dimensions)."""
        texts, length, _ = state.shape
        return state.reshape(texts, length, self._heads, -1).transpose(0, 2, 1, 3)

    def _dense(self, state: Array, name: str) -> Array:
        weight = self._weights[name + "weight"]
        flat = state.reshape(-1, weight.shape[1]) @ weight.T  # one product of matrices, not one for each text
        flat += self._weights[name + "bias"]
        return flat.reshape(*state.shape[:-1], weight.shape[0])

    def _normalized(self, state: Array, name: str) -> Array:
        centred = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(self._epsilon))
        scaled: Array = centred / spread * self._weights[name + "weight"] + self._weights[name + "bias"]
        return scaled


def _unit(rows: Array) -> Array:
    unit: Array = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit
