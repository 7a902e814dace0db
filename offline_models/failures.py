"""What a failed attempt to get a model says: every reason, and how else to get it."""

from collections.abc import Sequence

from kiosk.errors import ModelError
from offline_models.catalogue import Model, Source


class DownloadFailedError(ModelError):
    """An archive could not be fetched; another source may have it."""

    code = "model-download-failed"

    def __init__(self, model: Model, file: str, reasons: Sequence[str]) -> None:
        super().__init__(
            f"{model.id} could not be fetched ({'; '.join(reasons)}). Check the network and run the same command "
            f"again, or bring the file {file} on a USB stick and run: madang models install {model.id} --from FOLDER"
        )
        self.file = file
        self.reasons = tuple(reasons)


def download_failed(model: Model, source: Source, reason: str) -> DownloadFailedError:
    """Return the error which says how to get the archive in another way."""
    return DownloadFailedError(model, source.file, (reason,))


def untrusted(model: Model, reason: str) -> ModelError:
    """Return the error for a packed model whose content nobody vouches for."""
    return ModelError(f"{model.id} was not installed: {reason}.", code="model-untrusted")
