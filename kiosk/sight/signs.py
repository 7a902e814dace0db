"""The 37 signs of OCR-B, and how much a cell of a line looks like each. One font: pictures of the signs suffice."""

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
CELL_WIDTH, CELL_HEIGHT = 14, 20
"""Pixels: the distance of two signs, and the height in which one stands in the middle."""
REACH = 3
"""Pixels by which a sign may stand beside its place, in each direction."""

Shades = NDArray[np.float32]


@cache
def templates() -> Shades:
    """Return (blurs, signs, pixels): the signs sharp and blurred, each of mean 0 and length 1."""
    with np.load(Path(__file__).with_name("signs.npz")) as kept:
        drawn = kept["drawn"].astype(np.float32)
    return _plain(drawn.reshape(*drawn.shape[:2], -1))


def likeness(cells: Shades) -> tuple[Shades, NDArray[np.int_]]:
    """Return how much cells look like signs and where they stand.

    cells: (cells, CELL_HEIGHT + 2 REACH, CELL_WIDTH + 2 REACH), ink high. The correlation, -1 to 1, (cells, signs),
    each at its best place; and of the best sign (cells, 2) the pixels right and down from the middle.
    """
    views = np.lib.stride_tricks.sliding_window_view(cells, (CELL_HEIGHT, CELL_WIDTH), axis=(1, 2))
    count, down, across = views.shape[:3]
    seen = _plain(views.reshape(count * down * across, -1).astype(np.float32))
    known = templates()
    alike = (seen @ known.reshape(-1, known.shape[-1]).T).reshape(count, down * across, len(known), len(SIGNS))
    alike = alike.max(axis=2)
    best = alike.max(axis=1)
    at = alike[np.arange(count), :, best.argmax(axis=1)].argmax(axis=1)
    return best, np.stack((at % across - REACH, at // across - REACH), axis=1)


def _plain(pixels: Shades) -> Shades:
    level = pixels - pixels.mean(axis=-1, keepdims=True)
    length = np.linalg.norm(level, axis=-1, keepdims=True).clip(1e-6)
    plain: Shades = (level / length).astype(np.float32)
    return plain
