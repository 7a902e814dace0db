"""The recognisers of this machine: loaded when needed, kept by least-recent use within a memory budget."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection
from pathlib import Path

from kiosk.errors import HearingError
from kiosk.ports import Recognizer
from speech.endpoint import EndpointRules

FindModel = Callable[[str], Path | None]
"""Returns the folder of a language's installed model, or None."""
MODEL_MB = 400
"""What a small vosk model takes at most once loaded (Korean; English 160)."""


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
        self._most = max(1, budget_mb // MODEL_MB)
        self._rules = EndpointRules(trailing_silence=endpoint_seconds, longest=longest_seconds)
        self._unspaced = frozenset(unspaced)
        self._loaded: OrderedDict[str, Recognizer] = OrderedDict()
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
                while len(self._loaded) >= self._most:
                    self._loaded.popitem(last=False)
                self._loaded[tag] = self._load(tag, folder)
            self._loaded.move_to_end(tag)
            return self._loaded[tag]

    def _load(self, tag: str, folder: Path) -> Recognizer:
        from speech.vosk_recognizer import VoskRecognizer, load_model

        return VoskRecognizer(tag, load_model(folder), self._rules, spaced=tag not in self._unspaced)
