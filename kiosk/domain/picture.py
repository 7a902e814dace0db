"""A frame of the camera."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Picture:
    """What the camera saw, in shades of grey. Lives as long as it is looked at; never on disk, never in a log."""

    width: int
    height: int
    grey: bytes = field(repr=False)
    """Rows from above, one byte a pixel, 0 black, without gaps between the rows."""
