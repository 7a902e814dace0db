"""QR codes as pictures on paper."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

MODULE_MM = 0.34
SMALLEST_QR_MM, LARGEST_QR_MM = 34.0, 44.0
RECEIPT_MODULE_MM, WIDEST_RECEIPT_QR_MM = 0.5, 66.0
"""Four dots of a thermal printer (8 dots a millimetre); a roll of 80 mm is printed on 72 mm."""
QUIET_ZONE = 4
DARK_RUN = re.compile(b"\x01+")


def qr_on_page(rows: Sequence[Sequence[bool]] | None) -> dict[str, Any]:
    """Return a code as a template shows it on A4, of a width that a phone reads."""
    if rows is None:
        return {"qr": None, "qr_mm": 0}
    width = (len(rows) + 2 * QUIET_ZONE) * MODULE_MM
    return {"qr": qr_svg(rows), "qr_mm": min(LARGEST_QR_MM, max(SMALLEST_QR_MM, width))}


def qr_on_receipt(rows: Sequence[Sequence[bool]] | None) -> dict[str, Any]:
    """Return a code as a template shows it on a roll of 80 mm."""
    if rows is None:
        return {"qr": None, "qr_mm": 0}
    width = (len(rows) + 2 * QUIET_ZONE) * RECEIPT_MODULE_MM
    return {"qr": qr_svg(rows), "qr_mm": min(WIDEST_RECEIPT_QR_MM, width)}


def qr_svg(rows: Sequence[Sequence[bool]]) -> str:
    """Return a QR code as an SVG picture of one unit per module, its quiet zone included; each run is a stroke."""
    size = len(rows) + 2 * QUIET_ZONE
    dark = "".join(_dark_runs(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{dark}" stroke="#000" fill="none"/></svg>'
    )


def _dark_runs(rows: Sequence[Sequence[bool]]) -> Iterator[str]:
    for y, row in enumerate(rows, QUIET_ZONE):
        for run in DARK_RUN.finditer(bytes(row)):
            start, end = run.span()
            yield f"M{start + QUIET_ZONE} {y}.5h{end - start}"
