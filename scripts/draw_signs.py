"""Draws the signs by which kiosk/sight reads passports: python -m scripts.draw_signs (needs Debian's fonts-ocr-b).

The font's drawings are in the public domain (Matthew Skala, after Norbert Schwarz).
"""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy.ndimage import gaussian_filter

from kiosk.sight.signs import CELL_HEIGHT, CELL_WIDTH, SIGNS

FONT = "/usr/share/fonts/opentype/ocr-b/OCRB.otf"
OUT = Path(__file__).resolve().parent.parent / "kiosk" / "sight" / "signs.npz"
FINER = 8
BLURS = (0.5, 0.9, 1.4)
"""Standard deviations, in pixels of a cell."""


def drawn(sign: str, font: ImageFont.FreeTypeFont) -> Image.Image:
    """Return a sign FINER times as large as its cell; all stand on one line, capitals in the middle."""
    cell = Image.new("L", (CELL_WIDTH * FINER, CELL_HEIGHT * FINER))
    _, top, _, bottom = font.getbbox("H")
    ImageDraw.Draw(cell).text((0, (cell.height - top - bottom) / 2), sign, fill=255, font=font)
    return cell


def main() -> None:
    """Write the signs."""
    size = CELL_WIDTH * FINER / ImageFont.truetype(FONT, 1000).getlength("0") * 1000
    font = ImageFont.truetype(FONT, size)
    fine = np.stack([np.asarray(drawn(sign, font), float) for sign in SIGNS])
    shape = (len(SIGNS), CELL_HEIGHT, FINER, CELL_WIDTH, FINER)
    blurred = [
        gaussian_filter(fine, (0, blur * FINER, blur * FINER)).reshape(shape).mean(axis=(2, 4)) for blur in BLURS
    ]
    np.savez_compressed(OUT, drawn=np.stack(blurred).round().astype(np.uint8))


if __name__ == "__main__":
    main()
