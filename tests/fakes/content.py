"""A part of the real content, small enough to learn in a moment."""

from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.library import Library

SOME = ("D-07", "D-08", "E-07", "H-01", "H-06", "L-01", "L-08", "L-12", "L-23", "R-07", "R-12", "X-12", "Y-03", "Y-07")


@lru_cache(maxsize=1)
def whole_library() -> Library:
    """Return the starter content."""
    return FolderContentStore().load()


def small_library(ids: Collection[str] = SOME) -> Library:
    """Return the starter content with a few answers only."""
    library = whole_library()
    return replace(library, faqs={faq_id: library.faqs[faq_id] for faq_id in ids})
