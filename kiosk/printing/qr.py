"""QR codes (ISO/IEC 18004) of plain text, with limits that an ordinary phone can still read.

The limit is version 25: 117 modules and 4 of quiet zone on each side. At 52 mm on paper a module is 0.4 mm; version 40
would come down to 0.28 mm there, too fine for a cheap phone held in the hand. On a screen a module has at least half a
millimetre, so a small one allows smaller versions only (`within`), and a long text takes several codes.

The version is the smallest that holds the text with error correction M (15 %) up to version 15, and L (7 %) above: for
a long text larger modules help a phone more than the correction of damage, which fresh paper and a clean screen do not
have. What room is left in that version goes into a higher level, up to H (30 %).
"""

from collections.abc import Iterator, Sequence
from functools import cache

LARGEST_VERSION = 25
LARGEST_WITH_M = 15
LOW, MEDIUM, QUARTILE, HIGH = 1, 0, 3, 2
"""The levels L, M, Q and H, as the standard writes them into a code."""
SMALLEST_LIMIT = 5
"""Version that every screen shows."""
SCREEN_MODULE_MM = 0.5
QUIET_ZONE = 4
"""Modules of white which must surround the rows."""

Rows = tuple[tuple[bool, ...], ...]


class QrCodes:
    """Makes QR codes up to a version."""

    def __init__(self, largest_version: int = LARGEST_VERSION) -> None:
        self._largest = largest_version

    def within(self, millimetres: float) -> "QrCodes":
        """Return a maker of codes whose modules are large enough at that width; 0 where it is not known."""
        if millimetres <= 0:
            return self
        version = int((millimetres / SCREEN_MODULE_MM - 2 * QUIET_ZONE - 17) // 4)
        return QrCodes(min(self._largest, max(SMALLEST_LIMIT, version)))

    def fits(self, text: str) -> bool:
        """Tell whether a text fits in one code."""
        return any(self._choices(text))

    def rows(self, text: str) -> Rows:
        """Return the rows of modules, dark ones True, without quiet zone. Raises ValueError when it does not fit."""
        from qrcode.main import QRCode
        from qrcode.util import QRData

        for version, lowest in self._choices(text):
            level = _highest_level(len(text.encode()), version, lowest)
            code = QRCode(version=version, error_correction=level, border=0)
            code.add_data(QRData(text.encode()), optimize=0)
            code.make(fit=False)
            return tuple(tuple(map(bool, row)) for row in code.modules)
        raise ValueError("the text does not fit in one code")

    def _choices(self, text: str) -> Iterator[tuple[int, int]]:
        size = len(text.encode())
        for level, largest in ((MEDIUM, min(LARGEST_WITH_M, self._largest)), (LOW, self._largest)):
            for version in range(1, largest + 1):
                if size <= capacity(version, level):
                    yield version, level
                    break


def _highest_level(size: int, version: int, lowest: int) -> int:
    return next((level for level in (HIGH, QUARTILE, MEDIUM) if size <= capacity(version, level)), lowest)


@cache
def capacity(version: int, level: int) -> int:
    """Return how many bytes a version holds at a level: its data less the header of byte mode (12 or 20 bits)."""
    from qrcode.base import rs_blocks

    header = 2 if version < 10 else 3  # noqa: PLR2004 (the count field grows from 8 to 16 bits at version 10)
    return sum(block.data_count for block in rs_blocks(version, level)) - header


def with_quiet_zone(rows: Sequence[Sequence[bool]]) -> Rows:
    """Return the rows with their white margin."""
    width = len(rows) + 2 * QUIET_ZONE
    blank = (tuple([False] * width),) * QUIET_ZONE
    side = (False,) * QUIET_ZONE
    return (*blank, *((*side, *row, *side) for row in rows), *blank)
