"""The recognisers of this machine: loaded when needed, kept by least-recent use within a memory budget."""

import ctypes
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection
from pathlib import Path

from kiosk.errors import HearingError
from kiosk.ports import Recognizer
from speech.endpoint import EndpointRules

FindModel = Callable[[str], Path | None]
"""Returns the folder of a language's installed model, or None."""
MEMORY_PER_FOLDER = 2.0
"""Memory of a loaded vosk model per size of its folder (measured: Korean 253 MB, 500 loaded; English 68, 130)."""

log = logging.getLogger(__name__)


class VoskRecognizers:
    """kiosk.ports.Recognizers over vosk models. Safe to use from several threads."""

    def __init__(
        self,
        find_model: FindModel,
        *,
        budget_mb: int = 900,
        endpoint_seconds: float = 1.0,
        longest_seconds: float = 20.0,
        unspaced: Collection[str] = (),
    ) -> None:
        self._find_model = find_model
        self._budget_mb = budget_mb
        self._rules = EndpointRules(trailing_silence=endpoint_seconds, longest=longest_seconds)
        self._unspaced = frozenset(unspaced)
        self._loaded: OrderedDict[str, tuple[Recognizer, float]] = OrderedDict()
        """Recognisers with their estimated memory in MB, the least recently used first."""
        self._lock = threading.Lock()

    def can_hear(self, tag: str) -> bool:
        """Tell whether a model for the language is installed."""
        return self._find_model(tag) is not None

    def get(self, tag: str) -> Recognizer:
        """Return the language's recogniser. Raises HearingError recognizer-missing or ModelError model-damaged."""
        with self._lock:
            if tag not in self._loaded:
                folder = self._find_model(tag)
                if folder is None:
                    message = f"No recogniser is installed for `{tag}`. Run `madang models list` to see what there is."
                    raise HearingError(message, code="recognizer-missing")
                size_mb = _memory_mb(folder)
                self._make_room(size_mb)
                self._loaded[tag] = self._load(tag, folder), size_mb
            self._loaded.move_to_end(tag)
            return self._loaded[tag][0]

    def _make_room(self, size_mb: float) -> None:
        """Unload until the budget holds. A single model over the budget is loaded all the same: hearing comes first."""
        unloaded = False
        while self._loaded and size_mb + sum(each for _, each in self._loaded.values()) > self._budget_mb:
            tag, _ = self._loaded.popitem(last=False)
            log.info("recogniser of %s unloaded", tag)
            unloaded = True
        if unloaded:
            _return_memory()

    def _load(self, tag: str, folder: Path) -> Recognizer:
        from speech.vosk_recognizer import VoskRecognizer, load_model

        return VoskRecognizer(tag, load_model(folder), self._rules, spaced=tag not in self._unspaced)


def _memory_mb(folder: Path) -> float:
    return MEMORY_PER_FOLDER * sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1_000_000


def _return_memory() -> None:
    """Give freed memory back to the machine: glibc keeps hundreds of megabytes of an unloaded model otherwise."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
