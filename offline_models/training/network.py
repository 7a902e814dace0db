"""A small Transformer (Vaswani et al., 2017) as CTranslate2 runs it: layers normalised first, one embedding for all."""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from offline_models.training.vocabulary import PAD


@dataclass(frozen=True, slots=True)
class Shape:
    """The network's sizes."""

    vocabulary: int = 16_000
    width: int = 256
    heads: int = 4
    inner: int = 1024
    encoder_layers: int = 4
    decoder_layers: int = 2
    longest: int = 256
    """Positions."""


class Attention(nn.Module):
    """Attention with several heads; `self_attention` reads queries, keys and values from one matrix."""

    def __init__(self, shape: Shape, *, self_attention: bool) -> None:
        super().__init__()
        self.heads = shape.heads
        self.self_attention = self_attention
        width = shape.width
        self.into = nn.Linear(width, 3 * width if self_attention else width)
        self.memory = None if self_attention else nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, memory: Tensor | None, mask: Tensor | None, *, causal: bool = False) -> Tensor:
        """x: batch × length × width; mask: batch × 1 × 1 × keys, true where to look."""
        if self.memory is None:
            query, key, value = self.into(x).chunk(3, -1)
        else:
            query = self.into(x)
            key, value = self.memory(memory).chunk(2, -1)
        query, key, value = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (query, key, value))
        seen = _attend(query, key, value, mask, causal=causal)
        out: Tensor = self.out(seen.transpose(1, 2).flatten(2))
        return out


def _attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, *, causal: bool) -> Tensor:
    """Return what each query sees. Written out: sentences are short, for which torch's own is slow on a CPU."""
    scores = query @ key.transpose(-2, -1) * query.shape[-1] ** -0.5
    if causal:
        later = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).triu(1)
        scores = scores.masked_fill(later, -math.inf)
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf)
    return scores.softmax(-1).to(value.dtype) @ value


class SharedDropout(nn.Module):
    """Drops the same places of all a sentence's states. Source: Gal and Ghahramani, 2016. Cheap to draw on a CPU."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        """x: batch × length × width."""
        if not self.training or self.share == 0:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= self.share
        return x * (kept / (1 - self.share)).to(x.dtype)


class Layer(nn.Module):
    """A layer of the encoder, or with `crossed` of the decoder."""

    def __init__(self, shape: Shape, *, crossed: bool, dropout: float) -> None:
        super().__init__()
        self.self_norm = nn.LayerNorm(shape.width)
        self.self_attention = Attention(shape, self_attention=True)
        self.cross_norm = nn.LayerNorm(shape.width) if crossed else None
        self.cross_attention = Attention(shape, self_attention=False) if crossed else None
        self.inner_norm = nn.LayerNorm(shape.width)
        self.inner = nn.Linear(shape.width, shape.inner)
        self.outer = nn.Linear(shape.inner, shape.width)
        self.dropout = SharedDropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None, memory: Tensor | None = None) -> Tensor:
        """mask: of the source's real tokens. memory: the encoder's output, for the decoder."""
        own_mask = mask if memory is None else None
        attended = self.self_attention(self.self_norm(x), None, own_mask, causal=memory is not None)
        x = x + self.dropout(attended)
        if self.cross_attention is not None and self.cross_norm is not None:
            x = x + self.dropout(self.cross_attention(self.cross_norm(x), memory, mask))
        widened = functional.relu(self.inner(self.inner_norm(x)))
        return x + self.dropout(self.outer(widened))


class Network(nn.Module):
    """Reads a source of tokens and gives scores for each next token of the target."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width, padding_idx=PAD)
        nn.init.normal_(self.embedding.weight, std=shape.width**-0.5)
        self.register_buffer("positions", sinusoids(shape.longest, shape.width), persistent=False)
        self.encoder = nn.ModuleList(Layer(shape, crossed=False, dropout=dropout) for _ in range(shape.encoder_layers))
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder = nn.ModuleList(Layer(shape, crossed=True, dropout=dropout) for _ in range(shape.decoder_layers))
        self.decoder_norm = nn.LayerNorm(shape.width)
        self.bias = nn.Parameter(torch.zeros(shape.vocabulary))
        self.dropout = SharedDropout(dropout)

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Return what the source means and the mask of its real tokens. source: batch × length of token numbers."""
        mask = (source != PAD)[:, None, None, :]
        x = self._embed(source)
        for layer in self.encoder:
            x = layer(x, mask)
        return self.encoder_norm(x), mask

    def decode(self, target: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """Return the decoder's states: batch × length × width. target: begins with the start token."""
        x = self._embed(target)
        for layer in self.decoder:
            x = layer(x, mask, memory)
        states: Tensor = self.decoder_norm(x)
        return states

    def scores(self, states: Tensor, tokens: Tensor | None = None) -> Tensor:
        """Return a score for each of some tokens, or for each of the vocabulary."""
        if tokens is None:
            return functional.linear(states, self.embedding.weight, self.bias)
        return functional.linear(states, self.embedding.weight[tokens], self.bias[tokens])

    def _embed(self, tokens: Tensor) -> Tensor:
        scaled = self.embedding(tokens) * math.sqrt(self.shape.width)
        positions: Any = self.positions
        embedded: Tensor = self.dropout(scaled + positions[: tokens.shape[1]])
        return embedded


def sinusoids(length: int, width: int) -> Tensor:
    """Return the position encodings: length × width, sines in the first half, cosines in the second."""
    rates = torch.exp(torch.arange(width // 2) * (-math.log(10_000) / (width // 2 - 1)))
    angles = torch.arange(length)[:, None] * rates
    return torch.cat((angles.sin(), angles.cos()), dim=1)


@torch.no_grad()
def greedy(network: Network, source: Tensor, start: int, end: int, longest: int) -> Tensor:
    """Return the likeliest next token, one after the other: batch × at most `longest`, padded after the end."""
    memory, mask = network.encode(source)
    target = torch.full((len(source), 1), start)
    ended = torch.zeros(len(source), dtype=torch.bool)
    for _ in range(longest):
        best = network.scores(network.decode(target, memory, mask)[:, -1]).argmax(-1)
        best = torch.where(ended, PAD, best)
        target = torch.cat((target, best[:, None]), 1)
        ended |= best == end
        if ended.all():
            break
    return target[:, 1:]
