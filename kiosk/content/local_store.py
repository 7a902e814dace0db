"""The documents of a centre's own, in a folder beside its settings: kiosk.ports.LocalStore.

The format is that of the content, so the same reader reads them. No release touches this folder.
"""

import logging
import re
from pathlib import Path
from typing import Any

from kiosk.content.documents import ADDITION, FAQ, NOTICE, PLACE_CHANGE, Kind, canonical, read_document
from kiosk.content.laying_over import FIELDS
from kiosk.disk import reported_to_technician
from kiosk.domain.faq import Faq
from kiosk.domain.local import Addition, LocalDocument, Overlay, PlaceChange
from kiosk.domain.notice import Notice
from kiosk.durable import flush_folder, write_atomically
from kiosk.errors import ContentError

log = logging.getLogger(__name__)

KINDS: dict[type, Kind] = {Faq: FAQ, Notice: NOTICE, Addition: ADDITION, PlaceChange: PLACE_CHANGE}
PLAIN_ID = re.compile("[A-Za-z0-9_-]{1,64}")
DAMAGED = ".damaged"
"""Ends the name of a file that was set aside."""


class FolderLocalStore:
    """Reads and writes them. One damaged file costs only itself."""

    def __init__(self, root: Path) -> None:
        """root: need not exist before something is kept."""
        self.root = root

    def load(self) -> Overlay:
        """Return everything that can be read; what cannot is set aside and logged as local-damaged."""
        found: dict[str, dict[str, Any]] = {field: {} for field in FIELDS.values()}
        for document_type, field in FIELDS.items():
            kind = KINDS[document_type]
            for file in kind.files(self.root):
                document, faults = read_document(kind, file, self.root)
                if document is None:
                    log.error("local-damaged: set aside %s", faults[0])
                    self._set_aside(file)
                else:
                    found[field][file.stem] = document
        return Overlay(**found)

    def keep(self, document: LocalDocument) -> None:
        """Keep a document in place of the former one with its id. Raises ContentError local-invalid, MachineError."""
        kind = KINDS[type(document)]
        [written] = kind.adapter.dump_python([document], mode="json")
        file = self._file(document)
        with reported_to_technician(self.root):
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, canonical(written).encode())

    def remove(self, document: LocalDocument) -> None:
        """Remove a document. Harmless where it is gone. Raises as `keep`."""
        file = self._file(document)
        with reported_to_technician(self.root):
            if file.exists():
                file.unlink()
                flush_folder(file.parent)

    def state(self) -> object:
        """Return a value that differs from an earlier one once something was changed, by whomever."""
        files = (file for kind in KINDS.values() for file in kind.files(self.root))
        return tuple((file, (seen := file.stat()).st_mtime_ns, seen.st_ino) for file in files if file.exists())

    def damaged(self) -> list[str]:
        """Return the paths of the files that were set aside."""
        return sorted(file.relative_to(self.root).as_posix() for file in self.root.glob(f"*/*{DAMAGED}"))

    def _file(self, document: LocalDocument) -> Path:
        if not PLAIN_ID.fullmatch(document.id):
            message = f"`{document.id}` is no id for a document: letters, digits, - and _ only."
            raise ContentError(message, code="local-invalid")
        return self.root / KINDS[type(document)].folder / f"{document.id}.json"

    @staticmethod
    def _set_aside(file: Path) -> None:
        try:
            file.replace(file.with_name(file.name + DAMAGED))
        except OSError as error:
            log.warning("local-damaged: %s cannot be set aside: %s", file.name, error.strerror)
