"""How large a release may be: publishing signs nothing beyond it, and kiosks take nothing beyond it."""

from collections.abc import Mapping

MOST_FILES = 200_000
LARGEST_FILE = 16 << 20
LARGEST_RELEASE = 4 << 30
"""Bytes; of the content, and of the parts of models besides."""


def beyond_limits(sizes: Mapping[str, int], below: str) -> str:
    """Return a sentence about what is too large among the files below a folder of the targets; empty for nothing.

    sizes: bytes by the path below that folder.
    """
    if len(sizes) > MOST_FILES:
        return f"{below} has {len(sizes)} files; kiosks take {MOST_FILES} at most."
    too_large = (below + path for path, size in sizes.items() if size > LARGEST_FILE)
    if found := next(too_large, ""):
        return f"{found} has {sizes[found.removeprefix(below)]} bytes; kiosks take {LARGEST_FILE} at most."
    if (total := sum(sizes.values())) > LARGEST_RELEASE:
        return f"{below} has {total} bytes; kiosks take {LARGEST_RELEASE} at most."
    return ""
