"""Pictures of invented passports, as a camera would see them: tilted, blurred, noisy, unevenly lit."""

from dataclasses import dataclass
from functools import cache
from math import cos, radians, sin

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from kiosk.domain.picture import Picture

FONTS = "/usr/share/fonts/opentype/ocr-b"
SIZE = (1280, 720)
DOTS_A_MM = 12
PAGE_MM = (125, 88)
PITCH_MM, SPACING_MM, LEFT_MM, FIRST_MM = 2.54, 6.35, 6.6, 72.5
"""Of the zone (ICAO Doc 9303, parts 3 and 4): sign to sign, line to line, from the left and the upper edge."""
ZONE_AT, HELD_AT = 0.88, 0.82
"""The zone's height on the page, and where it is held in the picture, from above."""


@dataclass(frozen=True)
class Sight:
    """How the camera sees the page."""

    tilt: float = 0.0
    """Degrees, clockwise."""
    page_share: float = 0.72
    """The page's width in that of the picture."""
    blur: float = 0.5
    """Standard deviation, in pixels of the picture."""
    noise: float = 3.0
    """Standard deviation, in shades of 255."""
    shade: float = 0.0
    """How much darker the right edge is than the left one, 0 to 1."""
    keystone: float = 0.0
    """How much nearer the lower edge is than the upper one, as a share."""
    covered: float = 0.0
    """The share of the page's width that a finger covers, from the right."""
    font: str = "OCRB"


def picture(lines: str, sight: Sight | None = None, *, size: tuple[int, int] = SIZE, seed: int = 0) -> Picture:
    """Return what the camera sees of a passport with these two lines."""
    sight = sight or Sight()
    page, (width, height) = _page(lines, sight), size
    seen = Image.new("L", size, 90)
    placed = page.transform(size, Image.Transform.PERSPECTIVE, _way(page.size, size, sight), Image.Resampling.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(
        size, Image.Transform.PERSPECTIVE, _way(page.size, size, sight), Image.Resampling.BICUBIC
    )
    seen.paste(placed, mask=mask)
    grey = np.asarray(seen.filter(ImageFilter.GaussianBlur(sight.blur)), float)
    grey *= 1 - sight.shade * np.linspace(0, 1, width)
    grey += np.random.default_rng(seed).normal(0, sight.noise, (height, width))
    return Picture(width, height, grey.clip(0, 255).astype(np.uint8).tobytes())


def empty(size: tuple[int, int] = SIZE, *, seed: int = 0) -> Picture:
    """Return a picture of nothing but noise."""
    grey = np.random.default_rng(seed).normal(128, 20, (size[1], size[0]))
    return Picture(*size, grey.clip(0, 255).astype(np.uint8).tobytes())


@cache
def _font(name: str, pitch: float) -> ImageFont.FreeTypeFont:
    wide = ImageFont.truetype(f"{FONTS}/{name}.otf", 1000).getlength("0")
    return ImageFont.truetype(f"{FONTS}/{name}.otf", pitch / wide * 1000)


def _page(lines: str, sight: Sight) -> Image.Image:
    """Draw the page with the photo: pale waves behind, some printed words, the zone below."""
    width, height = (mm * DOTS_A_MM for mm in PAGE_MM)
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    waves = 222 + 7 * np.sin(x / 9 + 5 * np.sin(y / 60)) + 5 * np.sin(y / 13 + x / 40)
    page = Image.fromarray(waves.astype(np.uint8))
    draw, pitch = ImageDraw.Draw(page), PITCH_MM * DOTS_A_MM
    draw.rectangle((70, 170, 480, 700), fill=130)
    draw.ellipse((170, 270, 380, 530), fill=175)
    words = _font("OCRBL", 20)
    for row in range(7):
        draw.text((560, 150 + 80 * row), f"Field {row + 1} / INVENTED {row * 731}", fill=70, font=words)
    for row, line in enumerate(lines.split("\n")):
        top = (FIRST_MM + row * SPACING_MM) * DOTS_A_MM
        for place, sign in enumerate(line):
            draw.text((LEFT_MM * DOTS_A_MM + place * pitch, top), sign, fill=35, font=_font(sight.font, pitch))
    if sight.covered:
        draw.rectangle((width * (1 - sight.covered), height * 0.7, width, height), fill=150)
    return page


def _way(page: tuple[int, int], size: tuple[int, int], sight: Sight) -> list[float]:
    """Return the eight numbers that lead from the picture's pixels to the page's."""
    turn, scale = radians(sight.tilt), sight.page_share * size[0] / page[0]
    targets, sources = [], []
    for x, y in ((0, 0), (1, 0), (1, 1), (0, 1)):
        near = 1 + sight.keystone * (y - 1)
        across, down = (x - 0.5) * page[0] * scale * near, (y - ZONE_AT) * page[1] * scale
        across, down = across * cos(turn) - down * sin(turn), across * sin(turn) + down * cos(turn)
        targets.append((across + size[0] / 2, down + size[1] * HELD_AT))
        sources.append((x * page[0], y * page[1]))
    rows, values = [], []
    for (a, b), (x, y) in zip(targets, sources, strict=True):
        rows += [[a, b, 1, 0, 0, 0, -x * a, -x * b], [0, 0, 0, a, b, 1, -y * a, -y * b]]
        values += [x, y]
    return [float(number) for number in np.linalg.solve(np.array(rows), np.array(values))]
