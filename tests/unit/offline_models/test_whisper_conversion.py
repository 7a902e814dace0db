"""Weights of an 8-bit ONNX file, found by their module's path."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from kiosk.errors import ModelError
from offline_models.whisper_conversion import _Weights, convert

STORED = np.array([[0, 10, 250], [128, 127, 129]], dtype=np.uint8)
"""Two inputs, three outputs."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A decoder's file as the exporter leaves it: a matrix without a name, inside a branch, and a named table."""
    stored: dict[str, NDArray[Any]] = {
        "onnx::MatMul_7_merged_0_quantized": STORED,
        "onnx::MatMul_7_merged_0_scale": np.array(0.5, dtype=np.float32),
        "onnx::MatMul_7_merged_0_zero_point": np.array(128, dtype=np.uint8),
        "model.decoder.embed_tokens.weight_merged_0_quantized": np.array([[1, -1]], dtype=np.int8),
        "model.decoder.embed_tokens.weight_merged_0_scale": np.array(2.0, dtype=np.float32),
        "model.decoder.embed_tokens.weight_merged_0_zero_point": np.array(0, dtype=np.int8),
        "model.decoder.layers.0.fc1.bias_merged_0": np.array([1.0, 2.0, 3.0], dtype=np.float32),
    }
    node = helper.make_node(
        "MatMulInteger",
        ["x", "onnx::MatMul_7_merged_0_quantized", "x_zero", "onnx::MatMul_7_merged_0_zero_point"],
        ["y"],
        name="/model/decoder/layers.0/fc1/MatMul_quant",
    )
    output = helper.make_tensor_value_info("y", TensorProto.INT32, None)
    branch = helper.make_graph([node], "branch", [], [output])
    choose = helper.make_node("If", ["use_cache"], ["z"], name="If", then_branch=branch, else_branch=branch)
    tensors = [numpy_helper.from_array(array, name) for name, array in stored.items()]
    onnx.save(helper.make_model(helper.make_graph([choose], "main", [], [output], tensors)), tmp_path / "decoder.onnx")
    return tmp_path / "decoder.onnx"


def test_a_matrix_is_found_by_its_path_and_taken_back_to_floating_point(file: Path) -> None:
    weights = _Weights(file, "model/decoder/")
    expected = (STORED.astype(np.float32) - 128) * 0.5
    np.testing.assert_array_equal(weights.matrix("layers.0/fc1"), expected.T)
    np.testing.assert_array_equal(weights.plain("embed_tokens.weight"), [[2.0, -2.0]])
    np.testing.assert_array_equal(weights.plain("layers.0.fc1.bias"), [1.0, 2.0, 3.0])
    assert weights.has("layers.0.fc1.bias")
    assert not weights.has("layers.0.fc2.bias")
    with pytest.raises(KeyError):
        weights.plain("layers.0.fc2.bias")


def test_an_incomplete_archive_is_damaged(tmp_path: Path, file: Path) -> None:
    with pytest.raises(ModelError) as raised:
        convert(file.parent, tmp_path / "out", lambda _done, _total: None)
    assert raised.value.code == "model-damaged"
    assert not (tmp_path / "out").exists()
