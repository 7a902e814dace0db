"""Where two lines of 44 signs, one under the other, lie in a picture."""

from collections.abc import Iterator
from itertools import combinations
from math import hypot, radians, tan

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, gaussian_filter1d, map_coordinates, uniform_filter, uniform_filter1d

from kiosk.domain.picture import Picture
from kiosk.sight.signs import CELL_HEIGHT, CELL_WIDTH, REACH, Shades, likeness
from kiosk.understanding.mrz import LINE_SIGNS

Places = NDArray[np.float64]
"""(LINE_SIGNS, 2): right and down, in pixels of the picture, the middle of each sign of a line."""

SMOOTH = 0.7
"""Standard deviation, in pixels, against noise."""
DARK = 40
"""Shades so dark that differences between them are noise."""
MOST_TILT = 12.0
TILTS = np.arange(-MOST_TILT, MOST_TILT + 0.1, 0.5)
COARSE = 4
"""Pixels taken together where only the tilt is sought."""
SPACING = 2.5
"""From line to line, in distances of two signs: 6.35 mm to 2.54 mm (ICAO Doc 9303, part 3)."""
SPACINGS = (1.9, 3.1)
"""What tilt and perspective may make of it."""
LEAST_PITCH = 6
"""Pixels from sign to sign; in less no sign can be told from another."""
PAIRS_TRIED = 4
ROUNDS = 2


def ink_of(picture: Picture) -> Shades:
    """Return how much darker than its surroundings each pixel is, 0 to 1: light and shade fall out."""
    grey = np.frombuffer(picture.grey, np.uint8).reshape(picture.height, picture.width)
    smooth = gaussian_filter(grey.astype(np.float32), SMOOTH)
    around = uniform_filter(smooth, picture.width // 24)
    ink: Shades = ((around - smooth) / (around + DARK)).clip(0, 1)
    return ink


def likely_lines(ink: Shades) -> Iterator[tuple[Places, Places]]:
    """Yield where the upper and the lower line may lie, the likeliest first."""
    if ink.shape[1] < LEAST_PITCH * LINE_SIGNS or ink.shape[0] < COARSE:
        return
    strokes = np.abs(np.diff(ink, axis=1))
    slope = _slope(strokes)
    profile = gaussian_filter1d(_rows(strokes, slope), ink.shape[1] / 400)
    bands = _runs(profile > profile.max() * 0.4)
    pairs = sorted(combinations(bands, 2), key=lambda pair: -min(profile[slice(*band)].sum() for band in pair))
    found = (_pair(ink, slope, *pair) for pair in pairs[: 4 * PAIRS_TRIED])
    yield from [pair for pair in found if pair is not None][:PAIRS_TRIED]


def settle(ink: Shades, places: Places) -> Shades:
    """Return how much the signs of a line look like each (LINE_SIGNS, signs), moving the places on to the signs."""
    number = np.arange(LINE_SIGNS)
    for _ in range(ROUNDS):
        alike, beside = likeness(_cells(ink, places))
        weight = (alike.max(axis=1) - 0.4).clip(0.01)
        along, down = _axes(places)
        moved = places + beside[:, :1] * along + beside[:, 1:] * down
        bends = np.polyfit(number, moved, 2, w=weight)
        places = np.stack([np.polyval(bend, number) for bend in bends.T], axis=1)
    return likeness(_cells(ink, places))[0]


def _slope(strokes: Shades) -> float:
    """Return how many pixels the lines sink per pixel to the right: there the rows differ most."""
    height, width = (length // COARSE * COARSE for length in strokes.shape)
    coarse = strokes[:height, :width].reshape(height // COARSE, COARSE, width // COARSE, COARSE).mean(axis=(1, 3))
    slopes = [tan(radians(tilt)) for tilt in TILTS]
    return max(slopes, key=lambda slope: float(np.square(np.diff(_rows(coarse, slope))).sum()))


def _rows(strokes: Shades, slope: float) -> Shades:
    """Return the sum of each row that sinks with a slope, by its height in the middle of the picture."""
    height, width = strokes.shape
    sinking = np.round((np.arange(width) - width / 2) * slope).astype(int)
    above = int(abs(sinking).max())  # what leaves the picture in the middle
    rows = np.arange(height)[:, None] - sinking + above
    sums: Shades = np.bincount(rows.ravel(), strokes.ravel(), height + 2 * above).astype(np.float32)
    return sums[above : above + height]


def _runs(high: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return (begin, end) of what is true without a gap."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], high, [False]))))
    return [(int(begin), int(end)) for begin, end in edges.reshape(-1, 2)]


def _pair(ink: Shades, slope: float, *bands: tuple[int, int]) -> tuple[Places, Places] | None:
    """Return the places of two bands' signs, None where they cannot be the lines of a passport."""
    middles = [(begin + end) / 2 for begin, end in bands]
    longer = hypot(1, slope)
    apart = (middles[1] - middles[0]) / longer
    if any(not SPACINGS[0] < apart / (end - begin) < SPACINGS[1] for begin, end in bands):
        return None
    even = uniform_filter1d(sum(_columns(ink, slope, *band) for band in bands), int(apart))
    begin, end = max(_runs(even > np.median(even[even > even.max() / 4]) / 2), key=lambda run: run[1] - run[0])
    if not SPACINGS[0] < apart / ((end - begin) * longer / LINE_SIGNS) < SPACINGS[1]:
        return None
    across = begin + (np.arange(LINE_SIGNS) + 0.5) * (end - begin) / LINE_SIGNS
    sinking = (across - ink.shape[1] / 2) * slope
    upper, lower = (np.stack([across, middle + sinking], axis=1) for middle in middles)
    return upper, lower


def _axes(places: Places) -> tuple[Places, Places]:
    """Return a pixel's step of a cell along the line and down, at each sign."""
    along = np.gradient(places, axis=0) / CELL_WIDTH
    return along, np.stack([-along[:, 1], along[:, 0]], axis=1)


def _cells(ink: Shades, places: Places) -> Shades:
    """Return the cells around the places, with REACH on all sides."""
    along, down = (axis[:, None, None, :] for axis in _axes(places))
    across = np.arange(CELL_WIDTH + 2 * REACH) - (CELL_WIDTH - 1) / 2 - REACH
    below = np.arange(CELL_HEIGHT + 2 * REACH) - (CELL_HEIGHT - 1) / 2 - REACH
    points = places[:, None, None, :] + across[:, None] * along + below[:, None, None] * down
    cells: Shades = map_coordinates(ink, (points[..., 1], points[..., 0]), order=1)
    return cells


def _columns(ink: Shades, slope: float, begin: int, end: int) -> Shades:
    height, width = ink.shape
    across = np.arange(width)
    rows = np.arange(begin, end)[:, None] + np.round((across - width / 2) * slope).astype(int)
    columns: Shades = ink[rows.clip(0, height - 1), across].sum(axis=0)
    return columns
