"""The store of models as the staff page sees it."""

from collections.abc import Sequence

from kiosk.domain.stored_model import StoredModel
from offline_models.store import Entry, ModelStore


class ModelShelf:
    """kiosk.ports.ModelShelf over a store."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store

    def models(self) -> Sequence[StoredModel]:
        """Return the models which this program has a use for, the installed ones first."""
        entries = [entry for entry in self._store.list() if entry.model.runs]
        return [_stored(entry) for entry in sorted(entries, key=lambda entry: entry.state == "missing")]

    def verify(self, model_id: str) -> bool:
        """Return whether every byte is as installed; a damaged model is moved out of use. Raises ModelError."""
        if not self._store.verify(model_id):
            return True
        self._store.quarantine(model_id)
        return False

    def remove(self, model_id: str) -> None:
        """Remove a model. Raises ModelError model-store-busy."""
        self._store.remove(model_id)


def _stored(entry: Entry) -> StoredModel:
    model = entry.model
    disk_mb = entry.size / 1e6 or model.disk_mb
    return StoredModel(model.id, model.kind, model.languages, entry.state, disk_mb, model.memory_mb)
