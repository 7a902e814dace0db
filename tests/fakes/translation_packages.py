"""Argos packages with real weights, by construction: a Transformer that translates phrase by phrase.

Positions are random Fourier features, so that attention finds `the phrase at the same place`; every phrase is a
one-hot concept and every language a one-hot tag, and the output layer picks the piece that has both. It reads
its language from the first token (a prefix like `__vi__`) where it serves several. Nothing is trained.
"""

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Lexicon = Sequence[Mapping[str, str]]
"""Each row: a phrase by BCP-47 tag; a whole sentence may be one phrase."""

LEXICON: Lexicon = (
    {"en": "the centre", "vi": "trung tâm", "ko": "센터는", "ru": "центр"},
    {"en": "opens", "vi": "mở cửa", "ko": "문을 열어요", "ru": "открывается"},
    {"en": "closes", "vi": "đóng cửa", "ko": "문을 닫아요", "ru": "закрывается"},
    {"en": "is free", "vi": "miễn phí", "ko": "무료예요", "ru": "бесплатный"},
    {"en": "at", "vi": "lúc", "ko": "시각", "ru": "в"},
    {"en": "on Monday", "vi": "vào thứ hai", "ko": "월요일에", "ru": "в понедельник"},
    {"en": "call", "vi": "hãy gọi", "ko": "전화하세요", "ru": "позвоните"},
    {"en": "your residence card", "vi": "thẻ cư trú của bạn", "ko": "외국인등록증을", "ru": "вашу карту"},
    {"en": "bring", "vi": "hãy mang", "ko": "가져오세요", "ru": "возьмите"},
    {"en": "please", "vi": "xin vui lòng", "ko": "부디", "ru": "пожалуйста"},
)
PLACEHOLDERS = 4
POSITIONS = 256
_COPIED = [*".,!?:;-/()'\"0123456789⟦⟧", *map(chr, range(65, 91)), *map(chr, range(97, 123)), "▁"]
_WAVES = 96
_SHARP = 120.0
_CERTAIN = 20.0
_UNKNOWN, _BEGIN, _END = range(3)


@dataclass(frozen=True)
class _Piece:
    text: str
    concept: int
    tag: str
    """Empty for what stays the same in every language."""


def make_package(
    folder: Path,
    languages: Sequence[str],
    *,
    lexicon: Lexicon = LEXICON,
    multilingual: bool = False,
    placeholders: bool = True,
    layers: int = 1,
    width: int = 0,
    vocabulary: int = 0,
    codes: Mapping[str, str] = {},
    ours: Mapping[str, Any] = {},
) -> Path:
    """Write an unpacked package and return its folder.

    languages: source and target, or all of a multilingual package. placeholders: whether its vocabulary has ⟦1⟧.
    layers, width, vocabulary: at least so many, the further ones without effect, for models as slow as real ones.
    codes: what the package calls a language. ours: further metadata of ours, in a multilingual package.
    """
    pieces = _pieces(languages, lexicon, placeholders=placeholders)
    padded = [*pieces, *(_Piece(f"▁pad{n}", 0, "") for n in range(len(pieces), vocabulary))]
    (folder / "model").mkdir(parents=True)
    (folder / "sentencepiece.model").write_bytes(_sentencepiece([piece.text for piece in padded]))
    targets = tuple(languages) if multilingual else (languages[-1],)
    specification = _specification(padded, targets, multilingual=multilingual, layers=layers, width=width)
    specification.validate()
    specification.optimize(quantization="int8")
    specification.save(str(folder / "model"))
    source, target = (codes.get(tag, tag) for tag in languages[:2])
    metadata: dict[str, Any] = {"package_version": "1.0", "argos_version": "1.9"}
    metadata |= {"from_code": source, "from_name": source, "to_code": target, "to_name": target}
    if multilingual:
        metadata["madang"] = {"languages": list(languages), "target_token": "__{tag}__", **ours}
    (folder / "metadata.json").write_text(json.dumps(metadata), "utf-8")
    return folder


def zip_package(folder: Path, file: Path) -> Path:
    """Pack a package as its makers do: one folder in a ZIP archive."""
    with zipfile.ZipFile(file, "w") as archive:
        for each in sorted(folder.rglob("*")):
            archive.write(each, f"translate-package/{each.relative_to(folder)}")
    return file


def _pieces(languages: Sequence[str], lexicon: Lexicon, *, placeholders: bool) -> list[_Piece]:
    same = [f"__{tag}__" for tag in languages]
    same += [f"⟦{n}⟧" for n in range(1, PLACEHOLDERS + 1)] if placeholders else []
    same += [c for c in _COPIED if placeholders or c not in "⟦⟧"]
    texts = ["<unk>", "<s>", "</s>", *same]
    pieces = [_Piece(text, number, "") for number, text in enumerate(texts)]
    for number, row in enumerate(lexicon, len(texts)):
        spoken = [tag for tag in languages if tag in row]
        pieces += [_Piece("▁" + row[tag].replace(" ", "▁"), number, tag) for tag in spoken]
    return list({piece.text: piece for piece in pieces}.values())


def _sentencepiece(texts: Sequence[str]) -> bytes:
    from sentencepiece import sentencepiece_model_pb2 as protocol

    model = protocol.ModelProto()  # type: ignore[attr-defined]
    for number, text in enumerate(texts):
        piece = model.pieces.add()
        piece.piece = text
        piece.score = -1.0 if len(text) > 1 else -8.0
        if number <= _END:
            piece.type = piece.UNKNOWN if number == _UNKNOWN else piece.CONTROL
    model.trainer_spec.model_type = model.trainer_spec.UNIGRAM
    model.trainer_spec.vocab_size = len(texts)
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = True
    model.normalizer_spec.remove_extra_whitespaces = True
    return bytes(model.SerializeToString())


class _Blocks:
    """Where in the residual stream what stands: concepts, tags, waves, and one dimension for the decoder's input."""

    def __init__(self, concepts: int, tags: int, width: int) -> None:
        self.concepts = concepts
        self.meaning = slice(0, concepts + tags)
        self.waves = slice(concepts + tags, concepts + tags + _WAVES)
        self.constant = concepts + tags + _WAVES
        self.width = max(width, -(-(self.constant + 1) // 8) * 8)

    def positions(self, shift: int) -> Floats:
        """Return the position encodings of places shift, shift + 1, …"""
        rates = np.random.default_rng(7).uniform(0, np.pi, _WAVES // 2)
        angles = np.outer(np.arange(shift, shift + POSITIONS), rates)
        table = np.zeros((POSITIONS, self.width), np.float32)
        table[:, self.waves] = np.concatenate([np.cos(angles), np.sin(angles)], axis=1) / np.sqrt(_WAVES / 2)
        return table

    def only(self, block: slice, scale: float = 1.0) -> Floats:
        """Return the matrix that keeps a block and drops the rest."""
        matrix = np.zeros((self.width, self.width), np.float32)
        matrix[block, block] = scale * np.eye(block.stop - block.start)
        return matrix

    @property
    def nothing(self) -> Floats:
        return np.zeros((self.width, self.width), np.float32)


def _specification(
    pieces: Sequence[_Piece], targets: Sequence[str], *, multilingual: bool, layers: int, width: int
) -> Any:
    from ctranslate2.specs import TransformerSpec

    tags = {tag: number for number, tag in enumerate(targets)}
    blocks = _Blocks(1 + max(piece.concept for piece in pieces), len(tags), width)
    spec = TransformerSpec.from_config((layers, layers), 1, pre_norm=True)
    texts = [piece.text for piece in pieces]
    spec.register_source_vocabulary(texts)
    spec.register_target_vocabulary(texts)
    spec.config.add_source_eos = True
    _set_embeddings(spec, pieces, tags, blocks, multilingual=multilingual)
    for number, layer in enumerate(spec.encoder.layer):
        _set_self_attention(layer.self_attention, blocks, reads_tag=multilingual and number == 0)
        _set_feed_forward(layer.ffn, blocks)
    for number, layer in enumerate(spec.decoder.layer):
        _set_self_attention(layer.self_attention, blocks, reads_tag=False)
        _set_cross_attention(layer.attention, blocks, reads_place=number == 0)
        _set_feed_forward(layer.ffn, blocks)
    for side in (spec.encoder, spec.decoder):
        _set_norm(side.layer_norm, blocks)
    return spec


def _set_embeddings(
    spec: Any, pieces: Sequence[_Piece], tags: Mapping[str, int], blocks: _Blocks, *, multilingual: bool
) -> None:
    source, decoder, output = (np.zeros((len(pieces), blocks.width), np.float32) for _ in range(3))
    decoder[:, blocks.constant] = 1
    bias = np.zeros(len(pieces), np.float32)
    chosen = {f"__{tag}__": number for tag, number in tags.items()}
    certainty = _CERTAIN / np.sqrt(blocks.width)
    for number, piece in enumerate(pieces):
        place = blocks.concepts + chosen[piece.text] if piece.text in chosen else piece.concept
        source[number, place] = 1
        output[number, piece.concept] = 2 * certainty
        spoken = [tags[piece.tag]] if piece.tag in tags else list(tags.values())
        output[number, [blocks.concepts + tag for tag in spoken]] = certainty
        never = number == _BEGIN or piece.text in chosen or piece.text.startswith("▁pad")
        bias[number] = -100 if never or (piece.tag and piece.tag not in tags) else 0
    for side, table, embeddings, shift in (
        (spec.encoder, source, spec.encoder.embeddings[0], 0),
        (spec.decoder, decoder, spec.decoder.embeddings, int(multilingual)),
    ):
        side.scale_embeddings = False
        embeddings.weight = table
        side.position_encodings.encodings = blocks.positions(shift)
    spec.decoder.projection.weight = output
    spec.decoder.projection.bias = bias


def _set_self_attention(attention: Any, blocks: _Blocks, *, reads_tag: bool) -> None:
    """Let every place read the language from the first token; otherwise add nothing."""
    zeros = np.zeros(blocks.width, np.float32)
    tags = slice(blocks.concepts, blocks.meaning.stop)
    unit = np.sqrt(2 / blocks.width)
    query = _SHARP * blocks.positions(0)[0]
    attention.linear[0].weight = np.concatenate([blocks.nothing, blocks.only(blocks.waves), blocks.only(tags)])
    attention.linear[0].bias = np.concatenate([query, zeros, zeros])
    attention.linear[1].weight = blocks.only(tags, unit) if reads_tag else blocks.nothing
    attention.linear[1].bias = zeros
    _set_norm(attention.layer_norm, blocks)


def _set_cross_attention(attention: Any, blocks: _Blocks, *, reads_place: bool) -> None:
    """Let every place read what the source has at the same place; otherwise add nothing."""
    zeros = np.zeros(blocks.width, np.float32)
    sharp, unit = _SHARP / np.sqrt(blocks.width), np.sqrt(3 / blocks.width)
    attention.linear[0].weight = blocks.only(blocks.waves, sharp)
    attention.linear[0].bias = zeros
    attention.linear[1].weight = np.concatenate([blocks.only(blocks.waves), blocks.only(blocks.meaning)])
    attention.linear[1].bias = np.concatenate([zeros, zeros])
    attention.linear[2].weight = blocks.only(blocks.meaning, unit) if reads_place else blocks.nothing
    attention.linear[2].bias = zeros
    _set_norm(attention.layer_norm, blocks)


def _set_feed_forward(layer: Any, blocks: _Blocks) -> None:
    """Add nothing, at the usual cost: four times as wide."""
    layer.linear_0.weight = np.tile(blocks.only(blocks.meaning), (4, 1))
    layer.linear_0.bias = np.zeros(4 * blocks.width, np.float32)
    layer.linear_1.weight = np.zeros((blocks.width, 4 * blocks.width), np.float32)
    layer.linear_1.bias = np.zeros(blocks.width, np.float32)
    _set_norm(layer.layer_norm, blocks)


def _set_norm(norm: Any, blocks: _Blocks) -> None:
    norm.gamma = np.ones(blocks.width, np.float32)
    norm.beta = np.zeros(blocks.width, np.float32)
