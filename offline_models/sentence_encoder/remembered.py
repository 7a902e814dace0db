"""Vectors of the installed phrasings, kept on the disk: encoding thousands of sentences takes a kiosk a while.

Only sentences of the content pass through here in bulk; what a visitor asks is encoded and forgotten.
"""

import contextlib
import hashlib
import logging
import os
import threading
import zipfile
from collections.abc import Collection
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.durable import flush_folder

log = logging.getLogger(__name__)

Array = NDArray[np.float32]
FEWEST = 100
"""Texts at once from which they are content and worth remembering; a visitor's question comes alone."""
_DAMAGED = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile)
"""What NumPy raises for a file that was cut or changed; RuntimeError where it then seems encrypted."""


class Encoder(Protocol):
    """What is remembered for."""

    dimensions: int

    def encode(self, texts: Collection[str]) -> Array:
        """Return unit vectors, shape (texts, dimensions)."""


class RememberingEncoder:
    """An encoder with a memory in one file. A damaged or unwritable file costs time, nothing else."""

    def __init__(self, encoder: Encoder, file: Path) -> None:
        """Take an encoder and the file of its memory, which need not exist."""
        self._encoder = encoder
        self._file = file
        self._lock = threading.Lock()

    def encode(self, texts: Collection[str]) -> Array:
        """Return unit vectors, shape (texts, dimensions)."""
        if len(texts) < FEWEST:
            return self._encoder.encode(texts)
        with self._lock:
            keys = [hashlib.sha256(text.encode()).digest()[:16] for text in texts]
            known = self._read()
            new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
            if new:
                known.update(zip(new, self._encoder.encode(list(new.values())).astype(np.float16), strict=True))
                self._write({key: known[key] for key in dict.fromkeys(keys)})
            return np.array([known[key] for key in keys], dtype=np.float32)

    def _read(self) -> dict[bytes, NDArray[np.float16]]:
        try:
            with self._file.open("rb") as stream, np.load(stream, allow_pickle=False) as stored:
                keys, vectors = stored["keys"], stored["vectors"]
            if vectors.shape != (len(keys), self._encoder.dimensions):
                raise ValueError("it holds vectors of another size")
        except FileNotFoundError:
            return {}
        except _DAMAGED as error:
            log.warning("the memory of sentences is computed again: %s", error)
            return {}
        return dict(zip((key.tobytes() for key in keys), vectors, strict=True))

    def _write(self, known: dict[bytes, NDArray[np.float16]]) -> None:
        temporary = self._file.with_name(f".{self._file.name}.new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as stream:
                keys = np.frombuffer(b"".join(known), dtype=np.uint8).reshape(-1, 16)
                np.savez(stream, keys=keys, vectors=np.array(list(known.values())))
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(self._file)
            flush_folder(self._file.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            log.warning("the memory of sentences could not be written: %s", error)
