"""The sentence encoders of this machine."""

import logging
from pathlib import Path

from kiosk.errors import ModelError
from offline_models.sentence_encoder.remembered import RememberingEncoder
from offline_models.store import ModelStore

log = logging.getLogger(__name__)


class InstalledEncoders:
    """Loads a language's encoder from the model store when there is one."""

    def __init__(self, store: ModelStore, memory: Path) -> None:
        """memory: folder for the vectors of the content's sentences."""
        self._store = store
        self._memory = memory

    def get(self, tag: str) -> RememberingEncoder | None:
        """Return the language's encoder, or None: without one, or with a damaged one, n-grams alone decide."""
        folder = self._store.path_for("sentence-encoder", tag)
        if folder is None:
            return None
        from offline_models.sentence_encoder.bert import BertEncoder

        try:
            encoder = BertEncoder(folder)
        except ModelError as error:
            log.error("%s: %s", error.code, error.message)  # noqa: TRY400
            self._store.set_aside(folder)
            return None
        memory = self._memory / f"sentences-{folder.name}-{tag}.npz"
        self._forget_all_but(memory, tag)
        return RememberingEncoder(encoder, memory)

    def _forget_all_but(self, memory: Path, tag: str) -> None:
        """Remove what encoders that are gone remembered: their vectors are of no use to another."""
        for old in self._memory.glob(f"sentences-*-{tag}.npz"):
            if old != memory:
                try:
                    old.unlink(missing_ok=True)
                except OSError as error:
                    log.warning("the memory of an earlier encoder stays: %s", error)
