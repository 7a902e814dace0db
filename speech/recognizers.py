"""The recognisers of this machine: loaded when needed, kept by least-recent use within a memory budget."""

import threading
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.domain.hearing import ANY_LANGUAGE, SPELLING
from kiosk.domain.memory_budget import MemoryBudget, folder_mb
from kiosk.errors import HearingError, ModelError
from kiosk.ports import Recognizer
from speech.endpoint import EndpointRules
from speech.trust import Trust, load_trust
from speech.whisper.languages import CODES, HINTS, UNDERSTOOD

FindModel = Callable[[str], Path | None]
"""Returns the folder of a language's installed vosk model, or None."""
FindWhisper = Callable[[], tuple[str, Path] | None]
"""Returns id and folder of the Whisper model to use, or None."""
SetAside = Callable[[Path], None]
"""Hears of a folder whose model could not be loaded; it must not be found again."""
MEMORY_PER_FOLDER = 2.0
"""Memory of a loaded model per size of its folder (measured: Korean vosk 253 MB, 500 loaded; English 68, 130; Whisper
base 80, 160 with what reading takes)."""
_WHISPER = "whisper"
_LETTERS = "en"
"""The language in whose letters names are spelled."""


class InstalledRecognizers:
    """kiosk.ports.Recognizers over vosk models and one Whisper. Safe to use from several threads.

    Languages with both get two passes; with one of them, that one.
    """

    def __init__(
        self,
        find_model: FindModel,
        find_whisper: FindWhisper = lambda: None,
        *,
        set_aside: SetAside = lambda _folder: None,
        budget_mb: int = 1100,
        endpoint_seconds: float = 1.0,
        longest_seconds: float = 20.0,
        unspaced: Collection[str] = (),
        hints: Mapping[str, str] = HINTS,
    ) -> None:
        """hints: what Whisper is told was said before, by language."""
        self._find_model = find_model
        self._find_whisper = find_whisper
        self._set_aside = set_aside
        self._rules = EndpointRules(trailing_silence=endpoint_seconds, longest=longest_seconds)
        self._unspaced = frozenset(unspaced)
        self._hints = hints
        self._loaded = MemoryBudget[Any](budget_mb)
        self._lock = threading.Lock()

    def can_hear(self, tag: str) -> bool:
        """Tell whether a model that understands the language is installed."""
        if tag == ANY_LANGUAGE:
            return self._find_whisper() is not None
        if tag == SPELLING:
            return self._find_model(_LETTERS) is not None
        return self._find_model(tag) is not None or (tag in UNDERSTOOD and self._find_whisper() is not None)

    def get(self, tag: str) -> Recognizer:
        """Return the language's recogniser. Raises HearingError recognizer-missing or ModelError model-damaged.

        Where there is nothing better, also one of Whisper for a language that it hardly understands. A model that
        cannot be loaded is set aside, and the next best one hears; only the last one's error is raised.
        """
        if tag == SPELLING:
            return self._spelling()
        with self._lock:
            streaming = self._streaming(tag)
            engine = self._whisper(tag, alone=streaming is None)
        return self._recognizer(tag, streaming, engine)

    def _spelling(self) -> Recognizer:
        from speech.decoding import DecodingRecognizer
        from speech.spelling import SpellingDecoder

        with self._lock:
            model = self._streaming(_LETTERS)
        if model is None:
            raise HearingError("No recogniser of letters is installed.", code="recognizer-missing")
        return DecodingRecognizer(SPELLING, lambda: SpellingDecoder(model), self._rules)

    def _streaming(self, tag: str) -> Any:
        """Return the loaded vosk model of a language, or None when another engine has to hear."""
        while (folder := self._find_model(tag)) is not None:
            try:
                return self._model(tag, folder, lambda: self._load_vosk(folder))
            except ModelError:
                self._set_aside(folder)
                other = self._find_model(tag) or self._find_whisper()
                if other is None or other == folder:
                    raise
        return None

    def _whisper(self, tag: str, *, alone: bool) -> Any:
        """Return the loaded Whisper, or None when vosk hears alone. alone: nothing else hears the language."""
        known = (*CODES, ANY_LANGUAGE) if alone else UNDERSTOOD
        while tag in known and (found := self._find_whisper()) is not None:
            try:
                return self._model(_WHISPER, found[1], lambda: self._load_whisper(*found))
            except ModelError:
                self._set_aside(found[1])
                other = self._find_whisper()
                if other == found or (other is None and alone):
                    raise
        if alone:
            message = f"No recogniser is installed for `{tag}`. Run `madang models list` to see what there is."
            raise HearingError(message, code="recognizer-missing")
        return None

    def _recognizer(self, tag: str, streaming: Any, engine: Any) -> Recognizer:
        from speech.decoding import DecodingRecognizer
        from speech.two_pass import TwoPassDecoder
        from speech.vosk_recognizer import VoskDecoder, VoskRecognizer
        from speech.whisper.identification import LanguageDecoder
        from speech.whisper.recognizer import WhisperDecoder, WhisperRecognizer

        if tag == ANY_LANGUAGE:
            return DecodingRecognizer(tag, lambda: LanguageDecoder(engine, tuple(CODES)), self._rules)
        spaced = tag not in self._unspaced
        if engine is None:
            return VoskRecognizer(tag, streaming, self._rules, spaced=spaced)
        if streaming is None:
            return WhisperRecognizer(tag, engine, self._rules)

        def both() -> TwoPassDecoder:
            return TwoPassDecoder(tag, VoskDecoder(streaming, spaced=spaced), WhisperDecoder(engine, tag), self._trust)

        return DecodingRecognizer(tag, both, self._rules)

    @cached_property
    def _trust(self) -> Trust:
        return load_trust()

    def _model(self, key: str, folder: Path, load: Callable[[], Any]) -> Any:
        return self._loaded.get(key, MEMORY_PER_FOLDER * folder_mb(folder), load)

    def _load_vosk(self, folder: Path) -> Any:
        from speech.vosk_recognizer import load_model

        return load_model(folder)

    def _load_whisper(self, model_id: str, folder: Path) -> Any:
        from speech.whisper.engine import WhisperEngine

        return WhisperEngine(folder, name=model_id, hints=self._hints)
