"""Models in a release: the packs of `madang models export`, cut into parts which are fetched one by one.

`models/madang-models.json` is that folder's list, as it stands; `models/<pack>/000`, `001`, … are the parts of a pack,
in order. Put together in one folder they are a stick for `madang models import --from`.
"""

from sync.release.layout import MODELS

PART_BYTES = 8 << 20
"""Of each part but the last: what a line that breaks loses at most."""


def part_names(pack: str, size: int) -> list[str]:
    """Return the targets of a pack's parts. pack: its file name; size: in bytes."""
    return [f"{MODELS}{pack}/{number:03}" for number in range(-(-size // PART_BYTES))]
