"""Makes an Argos package of a checkpoint: CTranslate2 with 8-bit weights, the vocabulary, metadata and model card.

python -m offline_models.training.convert DATA RUN OUT.argosmodel --corpus CORPUS [--version 0.1]
Compares the converted model with the network itself on held-out sentences first, and fails where they differ.
"""

import argparse
import json
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import ctranslate2
import sentencepiece
import torch
from ctranslate2.specs import TransformerSpec

from offline_models.training.batches import padded
from offline_models.training.bounds import CARD
from offline_models.training.groups import TAGS, read
from offline_models.training.network import Network, Shape, greedy, sinusoids
from offline_models.training.vocabulary import CONTROL, END, FIRST_TARGET, MODEL, PAD, START

_COMPARED = 32
"""Held-out sentences, each into another language."""
_LONGEST = 40
_SEARCH = {"beam_size": 12, "length_penalty": 1.0, "reverse_weight": 1.0}
"""How the package is searched, chosen on the sentences that watch the training (docs/translation.md)."""
_MOST_DIFFERENT = 0.02
"""Share of sentences that may differ: two scores may be equal but for rounding."""


def averaged(checkpoint: Path) -> Network:
    """Return the network with a checkpoint's averaged weights. Raises OSError."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    network = Network(Shape(**state["shape"]), dropout=0.0)
    network.load_state_dict(state["averaged"])
    network.eval()
    return network


class Converter(ctranslate2.converters.Converter):  # type: ignore[misc, unused-ignore]
    """Describes the network to CTranslate2."""

    def __init__(self, network: Network, tokens: list[str]) -> None:
        self._network, self._tokens = network, tokens

    def _load(self) -> TransformerSpec:
        network, shape = self._network, self._network.shape
        spec = TransformerSpec.from_config((shape.encoder_layers, shape.decoder_layers), shape.heads)
        positions = sinusoids(shape.longest, shape.width).numpy()
        for side, embeddings in ((spec.encoder, spec.encoder.embeddings[0]), (spec.decoder, spec.decoder.embeddings)):
            embeddings.weight = network.embedding.weight.detach().numpy().copy()
            side.scale_embeddings = True
            side.position_encodings.encodings = positions
        for layer, into in zip(network.encoder, spec.encoder.layer, strict=True):
            _layer(layer, into)
        for layer, into in zip(network.decoder, spec.decoder.layer, strict=True):
            _layer(layer, into)
            _attention(layer.cross_attention, layer.cross_norm, into.attention)
        _copy(network.encoder_norm, spec.encoder.layer_norm, "gamma", "beta")
        _copy(network.decoder_norm, spec.decoder.layer_norm, "gamma", "beta")
        spec.decoder.projection.weight = network.embedding.weight.detach().numpy().copy()
        spec.decoder.projection.bias = network.bias.detach().numpy().copy()
        spec.register_source_vocabulary(self._tokens)
        spec.register_target_vocabulary(self._tokens)
        spec.config.add_source_eos = True
        return spec


def _layer(layer: Any, into: Any) -> None:
    _attention(layer.self_attention, layer.self_norm, into.self_attention)
    _copy(layer.inner_norm, into.ffn.layer_norm, "gamma", "beta")
    _copy(layer.inner, into.ffn.linear_0)
    _copy(layer.outer, into.ffn.linear_1)


def _attention(attention: Any, norm: Any, into: Any) -> None:
    _copy(norm, into.layer_norm, "gamma", "beta")
    parts = [attention.into, attention.memory, attention.out] if attention.memory else [attention.into, attention.out]
    for part, linear in zip(parts, into.linear, strict=True):
        _copy(part, linear)


def _copy(module: Any, into: Any, weight: str = "weight", bias: str = "bias") -> None:
    # Copied, for CTranslate2 works on the arrays in place and torch would share them.
    setattr(into, weight, module.weight.detach().numpy().copy())
    setattr(into, bias, module.bias.detach().numpy().copy())


def vocabulary(model: Path) -> list[str]:
    """Return the tokens of a sentencepiece model under CTranslate2's names."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
    return CONTROL + [processor.id_to_piece(number) for number in range(len(CONTROL), processor.vocab_size())]


def different(network: Network, model: Path, tokens: list[str], sources: list[list[int]], precision: str) -> float:
    """Return the share of sources that a converted model translates otherwise than the network, word for word."""
    translator = ctranslate2.Translator(str(model), compute_type=precision, inter_threads=1, intra_threads=2)
    written = [[tokens[number] for number in source] for source in sources]
    results = translator.translate_batch(written, beam_size=1, max_decoding_length=_LONGEST)
    matrix = torch.from_numpy(padded([[*source, END] for source in sources]))
    expected = greedy(network, matrix, START, END, _LONGEST).tolist()
    wrong = 0
    for numbers, result in zip(expected, results, strict=True):
        wrong += [tokens[number] for number in numbers if number not in {END, PAD}] != result.hypotheses[0]
    return wrong / len(sources)


def pack(model: Path, data: Path, out: Path, version: str) -> None:
    """Write the `.argosmodel`: a zip of one folder."""
    folder = "translate-starter"
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "type": "translate",
        "from_code": "ko",
        "from_name": "Korean",
        "to_code": "en",
        "to_name": "English",
        "madang": {"languages": list(TAGS), "target_token": "__{tag}__", **_SEARCH},
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{folder}/metadata.json", json.dumps(metadata, indent=2) + "\n")
        archive.write(CARD, f"{folder}/README.md")
        archive.write(data / MODEL, f"{folder}/{MODEL}")
        for file in sorted(model.iterdir()):
            archive.write(file, f"{folder}/model/{file.name}")


def main() -> None:
    """Convert, compare, pack."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--version", default="0.1")
    arguments = parser.parse_args()
    network = averaged(arguments.run / "checkpoint.pt")
    tokens = vocabulary(arguments.data / MODEL)
    processor = sentencepiece.SentencePieceProcessor(model_file=str(arguments.data / MODEL))
    texts = [
        group.texts[tag].template for group in read(arguments.corpus) if group.part == "dev" for tag in group.texts
    ]
    chosen = texts[:: max(1, len(texts) // _COMPARED)][:_COMPARED]
    sources = [[FIRST_TARGET + number % len(TAGS), *processor.encode(one)] for number, one in enumerate(chosen)]
    with tempfile.TemporaryDirectory() as folder:
        exact, small = Path(folder, "exact"), Path(folder, "small")
        Converter(network, tokens).convert(str(exact))
        Converter(network, tokens).convert(str(small), quantization="int8")
        share = different(network, exact, tokens, sources, "float32")
        print(f"CTranslate2 float32 differs from torch in {share:.1%} of {len(sources)} sentences")
        if share > _MOST_DIFFERENT:
            raise SystemExit("The converted model is not the trained one.")
        print(f"CTranslate2 int8 differs from torch in {different(network, small, tokens, sources, 'int8'):.1%}")
        pack(small, arguments.data, arguments.out, arguments.version)
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
