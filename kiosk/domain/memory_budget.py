"""Models loaded when needed and kept by least-recent use within a memory budget."""

import ctypes
import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")


class MemoryBudget(Generic[T]):
    """Holds loaded models by key. Not thread-safe."""

    def __init__(self, budget_mb: float) -> None:
        self._budget_mb = budget_mb
        self._loaded: OrderedDict[str, tuple[T, float]] = OrderedDict()
        """With their estimated memory in MB, the least recently used first."""

    def get(self, key: str, size_mb: float, load: Callable[[], T]) -> T:
        """Return a model, loading it when it is not there; others are unloaded for it. Raises what `load` raises."""
        if key not in self._loaded:
            self._make_room(size_mb)
            self._loaded[key] = load(), size_mb
        self._loaded.move_to_end(key)
        return self._loaded[key][0]

    def keys(self) -> tuple[str, ...]:
        """Return what is loaded, the least recently used first."""
        return tuple(self._loaded)

    def _make_room(self, size_mb: float) -> None:
        """Unload until the budget holds. A single model over the budget is loaded all the same: its use comes first."""
        unloaded = False
        while self._loaded and size_mb + sum(each for _, each in self._loaded.values()) > self._budget_mb:
            key, _ = self._loaded.popitem(last=False)
            log.info("%s unloaded", key)
            unloaded = True
        if unloaded:
            _return_memory()


def folder_mb(folder: Path) -> float:
    """Return the size of all files of a folder in MB."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1_000_000


def _return_memory() -> None:
    """Give freed memory back to the machine: glibc keeps hundreds of megabytes of an unloaded model otherwise."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
