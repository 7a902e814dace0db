"""The offices' blank forms that this centre has measured: a PDF and its document side by side (kiosk.ports.Blanks)."""

import hashlib
import os
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.content.blank_rules import blank_faults
from kiosk.content.documents import BLANK, Fault, canonical, read_document
from kiosk.domain.blank import Blank, BlankSheet
from kiosk.domain.library import Library
from kiosk.errors import FormError, MachineError


class FolderBlanks:
    """Reads and keeps them below a folder, in `blanks/`. Reads anew each time, since staff may change files."""

    def __init__(self, root: Path, library: Library) -> None:
        self._root, self._library = root, library

    def ids(self) -> list[str]:
        """Return the forms for which there is a document."""
        return [file.stem for file in BLANK.files(self._root)]

    def find(self, form_id: str) -> BlankSheet | None:
        """Return the blank of a form, None where staff have measured none.

        Raises FormError blank-invalid (with every fault), blank-missing or blank-changed.
        """
        document, pdf = self._file(form_id, "json"), self._file(form_id, "pdf")
        if not document.exists():
            return None
        blank, faults = read_document(BLANK, document, self._root)
        self._check(faults or blank_faults(blank, self._library))
        try:
            content = pdf.read_bytes()
        except OSError as error:
            message = f"{pdf} cannot be read: {error.strerror}. Restore it or calibrate the form again."
            raise FormError(message, code="blank-missing") from error
        if sha256_of(content) != blank.sha256:
            message = f"{pdf} is not the file that was measured. Calibrate the form again."
            raise FormError(message, code="blank-changed")
        return BlankSheet(blank, content)

    def keep(self, sheet: BlankSheet) -> Path:
        """Keep a blank, the former one of its form gives way; return its document.

        Raises FormError blank-invalid with every fault, MachineError disk-full.
        """
        self._check(blank_faults(sheet.blank, self._library))
        document, pdf = self._file(sheet.blank.id, "json"), self._file(sheet.blank.id, "pdf")
        text = canonical(TypeAdapter(Blank).dump_python(sheet.blank, mode="json"))
        try:
            document.parent.mkdir(parents=True, exist_ok=True)
            # A power cut between the two leaves a PDF that its document does not know: the own layout is used.
            _replace(pdf, sheet.pdf)
            _replace(document, text.encode())
        except OSError as error:
            raise MachineError(f"{document} cannot be written: {error.strerror}.", code="disk-full") from error
        return document

    def _file(self, form_id: str, suffix: str) -> Path:
        return self._root / BLANK.folder / f"{form_id}.{suffix}"

    @staticmethod
    def _check(faults: list[Fault]) -> None:
        if faults:
            raise FormError(" ".join(map(str, faults)), code="blank-invalid")


def sha256_of(content: bytes) -> str:
    """Return the checksum by which a PDF is known again."""
    return hashlib.sha256(content).hexdigest()


def _replace(file: Path, content: bytes) -> None:
    """Write a file so that a reader sees the old one or the new one."""
    temporary = file.with_name(f".{file.name}.new")
    with temporary.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(file)
