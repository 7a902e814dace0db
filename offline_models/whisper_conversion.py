"""Whisper's 8-bit ONNX files (transformers.js layout) rewritten as a CTranslate2 model, once, at installation.

The exporter threw away the names of the matrices, but each node kept the path of its module
(`/layers.0/self_attn/q_proj/MatMul_quant`): the graph says which matrix is which. Weights are taken back to floating
point (value = (stored - zero point) * scale) and quantised anew by CTranslate2, with one scale a row.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.errors import ModelError

Floats = NDArray[np.float32]

ENCODER = "onnx/encoder_model_quantized.onnx"
DECODER = "onnx/decoder_model_merged_quantized.onnx"
KEPT = ("tokenizer.json",)
STEPS = 4
MEL_BINS = 80
TIMESTAMP_SECONDS = 0.02
_ATTENTION_PARTS = ("q_proj", "k_proj", "v_proj")


def convert(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    """Write the CTranslate2 model of an unpacked archive into the new folder `target`, and try it.

    progress hears steps done and in all. Raises ModelError model-damaged, OSError from the disk.
    """
    try:
        progress(0, STEPS)
        spec = _specification(source)
        progress(1, STEPS)
        spec.validate()
        spec.optimize(quantization="int8")
        progress(2, STEPS)
        target.mkdir(parents=True)
        spec.save(str(target))
        del spec
        for name in KEPT:
            shutil.copyfile(source / name, target / name)
        progress(3, STEPS)
        _try(target)
        progress(4, STEPS)
    except (KeyError, IndexError, ValueError, TypeError, AttributeError, RuntimeError, FileNotFoundError) as error:
        raise ModelError(
            f"The Whisper model cannot be converted ({error!r}). Install it again.", code="model-damaged"
        ) from error


class _Weights:
    """Weights of one ONNX file by module path, in floating point."""

    def __init__(self, file: Path, prefix: str = "") -> None:
        import onnx

        self._prefix = prefix
        graph = onnx.load(str(file)).graph
        self._stored = {each.name: each for each in graph.initializer}
        self._nodes = {node.name.strip("/"): node for node in _nodes(graph)}

    def plain(self, name: str) -> Floats:
        """Return a tensor that kept its name, e.g. `layers.0.fc1.bias`."""
        name = self._prefix.replace("/", ".") + name
        for spelled in (name, f"{name}_merged_0"):
            if f"{spelled}_quantized" in self._stored:
                return self._dequantised(spelled)
            if spelled in self._stored:
                return self._array(spelled).astype(np.float32)
        raise KeyError(name)

    def matrix(self, module: str) -> Floats:
        """Return a linear layer's matrix (outputs, inputs), e.g. of `layers.0/fc1`."""
        node = self._nodes[f"{self._prefix}{module}/MatMul_quant"]
        return np.ascontiguousarray(self._dequantised(node.input[1].removesuffix("_quantized")).T)

    def has(self, name: str) -> bool:
        """Tell whether a named tensor exists."""
        name = self._prefix.replace("/", ".") + name
        return name in self._stored or f"{name}_merged_0" in self._stored

    def _dequantised(self, name: str) -> Floats:
        stored = self._array(f"{name}_quantized").astype(np.float32)
        zero = self._array(f"{name}_zero_point").astype(np.float32)
        return (stored - zero) * self._array(f"{name}_scale").astype(np.float32)

    def _array(self, name: str) -> NDArray[Any]:
        from onnx import numpy_helper

        return numpy_helper.to_array(self._stored[name])


def _nodes(graph: Any) -> Iterator[Any]:
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            if attribute.g.node:
                yield from _nodes(attribute.g)


def _specification(source: Path) -> Any:
    from ctranslate2.specs import WhisperSpec

    config = json.loads((source / "config.json").read_text("utf-8"))
    if config["num_mel_bins"] != MEL_BINS:
        raise ValueError(f"{config['num_mel_bins']} mel bins")
    spec = WhisperSpec(
        config["encoder_layers"],
        config["encoder_attention_heads"],
        config["decoder_layers"],
        config["decoder_attention_heads"],
    )
    _set_encoder(spec.encoder, _Weights(source / ENCODER))
    _set_decoder(spec.decoder, _Weights(source / DECODER, "model/decoder/"))
    spec.register_vocabulary(_vocabulary(source, config["vocab_size"]))
    generation = json.loads((source / "generation_config.json").read_text("utf-8"))
    spec.config.suppress_ids = generation["suppress_tokens"]
    spec.config.suppress_ids_begin = generation["begin_suppress_tokens"]
    spec.config.lang_ids = sorted(generation["lang_to_id"].values())
    spec.config.alignment_heads = generation["alignment_heads"]
    return spec


def _vocabulary(source: Path, size: int) -> list[str]:
    tokenizer = json.loads((source / "tokenizer.json").read_text("utf-8"))
    ids = tokenizer["model"]["vocab"] | {each["content"]: each["id"] for each in tokenizer["added_tokens"]}
    tokens = sorted(ids, key=ids.__getitem__)
    tokens += [f"<|{i * TIMESTAMP_SECONDS:.2f}|>" for i in range(size - len(tokens))]
    return tokens


def _set_encoder(spec: Any, weights: _Weights) -> None:
    for name in ("conv1", "conv2"):
        convolution = getattr(spec, name)
        convolution.weight = weights.plain(f"{name}.weight")
        convolution.bias = weights.plain(f"{name}.bias")
    _set_layers(spec, weights)


def _set_decoder(spec: Any, weights: _Weights) -> None:
    spec.scale_embeddings = False
    spec.embeddings.weight = weights.plain("embed_tokens.weight")
    spec.projection.weight = spec.embeddings.weight
    _set_layers(spec, weights)


def _set_layers(spec: Any, weights: _Weights) -> None:
    spec.position_encodings.encodings = weights.plain("embed_positions.weight")
    _set_norm(spec.layer_norm, weights, "layer_norm")
    for number, layer in enumerate(spec.layer):
        path = f"layers.{number}"
        _set_self_attention(layer.self_attention, weights, f"{path}/self_attn")
        if hasattr(layer, "attention"):
            _set_cross_attention(layer.attention, weights, f"{path}/encoder_attn")
        _set_linear(layer.ffn.linear_0, weights, f"{path}/fc1")
        _set_linear(layer.ffn.linear_1, weights, f"{path}/fc2")
        _set_norm(layer.ffn.layer_norm, weights, f"{path}.final_layer_norm")


def _set_self_attention(spec: Any, weights: _Weights, path: str) -> None:
    _set_stacked(spec.linear[0], weights, path, _ATTENTION_PARTS)
    _set_linear(spec.linear[1], weights, f"{path}/out_proj")
    _set_norm(spec.layer_norm, weights, f"{path}_layer_norm".replace("/", "."))


def _set_cross_attention(spec: Any, weights: _Weights, path: str) -> None:
    _set_stacked(spec.linear[0], weights, path, _ATTENTION_PARTS[:1])
    _set_stacked(spec.linear[1], weights, path, _ATTENTION_PARTS[1:])
    _set_linear(spec.linear[2], weights, f"{path}/out_proj")
    _set_norm(spec.layer_norm, weights, f"{path}_layer_norm".replace("/", "."))


def _set_stacked(spec: Any, weights: _Weights, path: str, parts: tuple[str, ...]) -> None:
    matrices = [weights.matrix(f"{path}/{part}") for part in parts]
    spec.weight = np.concatenate(matrices)
    spec.bias = np.concatenate(
        [_bias(weights, f"{path}/{part}", len(matrix)) for part, matrix in zip(parts, matrices, strict=True)]
    )


def _set_linear(spec: Any, weights: _Weights, path: str) -> None:
    spec.weight = weights.matrix(path)
    spec.bias = _bias(weights, path, len(spec.weight))


def _bias(weights: _Weights, path: str, outputs: int) -> Floats:
    """Return a layer's bias; Whisper's key projections have none."""
    name = f"{path}.bias".replace("/", ".")
    return weights.plain(name) if weights.has(name) else np.zeros(outputs, dtype=np.float32)


def _set_norm(spec: Any, weights: _Weights, name: str) -> None:
    spec.gamma = weights.plain(f"{name}.weight")
    spec.beta = weights.plain(f"{name}.bias")


def _try(folder: Path) -> None:
    """Load what was written and let it read a second of silence: garbage weights give no finite numbers."""
    import ctranslate2

    model = ctranslate2.models.Whisper(str(folder), device="cpu", compute_type="int8", intra_threads=1)
    silence = np.full((1, MEL_BINS, 100), -1.0, dtype=np.float32)
    encoded = np.array(model.encode(ctranslate2.StorageView.from_array(silence)))
    if not np.isfinite(encoded).all():
        raise ValueError("its encoder gives no numbers")
    [ranked] = model.detect_language(ctranslate2.StorageView.from_array(silence))
    if not np.isclose(sum(share for _, share in ranked), 1.0, atol=0.01):
        raise ValueError("its languages have no probabilities")
