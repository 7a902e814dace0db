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
            return RememberingEncoder(BertEncoder(folder), self._memory / f"sentences-{folder.name}-{tag}.npz")
        except ModelError as error:
            log.error("%s: %s", error.code, error.message)  # noqa: TRY400
            self._store.set_aside(folder)
            return None
