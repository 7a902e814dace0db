"""Typst templates to PDF, in this process and warm.

All words reach a template as one JSON text in a string literal, so none can become markup: the template finds them as
`d`. They are not given as `sys.inputs`, because a change there makes typst forget what it has laid out before, which
costs half as much again. typst reads only the templates' folder and the fonts, imports no packages, and writes
nothing: the PDF comes back in memory.

Every page is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Only a letter that no font has breaks these
standards: such a page is made without their claim, because a visitor may write what they like.
"""

import json
import logging
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.errors import PrintingError

TEMPLATES = Path(__file__).parent / "templates"
FONT_FOLDERS = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/opentype/noto"))
"""Debian's fonts-noto-core and fonts-noto-cjk."""
STANDARDS = ["a-2a", "ua-1"]

log = logging.getLogger(__name__)


class TypstCompiler:
    """Keeps one compiler, which loads the fonts at the first page; safe to call from any thread."""

    def __init__(self, font_folders: Sequence[Path] = FONT_FOLDERS) -> None:
        self._font_folders = tuple(font_folders)
        self._compiler: Any = None
        self._lock = threading.Lock()

    def warm_up(self) -> None:
        """Load the fonts now (about half a second), so that the first page need not wait."""
        with self._lock:
            self._load()

    def compile(self, template: str, data: Mapping[str, Any], *, archival: bool = True) -> bytes:
        """Return the PDF of a template of this package with its data. Raises PrintingError print-failed.

        archival: whether it keeps the standards; not where a foreign PDF will be laid under it.
        """
        from typst import TypstError

        source = f"#let d = {literal(data)}\n{_read(template)}".encode()
        with self._lock:
            compiler = self._load()
            try:
                if archival:
                    return self._pdf(compiler, source, STANDARDS)
            except TypstError:  # its words may be the visitor's, and do not belong in a log
                log.info("%s: PDF/A was not possible", template)
            try:
                return self._pdf(compiler, source, [])
            except TypstError as error:
                raise PrintingError(f"The page could not be laid out: {error}") from error

    def _pdf(self, compiler: Any, source: bytes, standards: Sequence[str]) -> bytes:
        pdf: bytes = compiler.compile(input=source, pdf_standards=standards)
        return pdf

    def _load(self) -> Any:
        if self._compiler is None:
            from typst import Compiler

            folders = [str(folder) for folder in self._font_folders]
            self._compiler = Compiler(root=str(TEMPLATES), font_paths=folders, ignore_system_fonts=True)
        return self._compiler


def literal(data: Mapping[str, Any]) -> str:
    """Return data as an expression of typst."""
    text = json.dumps(data).replace("\\", "\\\\").replace('"', '\\"')  # ASCII: nothing else could end the literal
    return f'json(bytes("{text}"))'


@cache
def _read(template: str) -> str:
    return (TEMPLATES / template).read_text("utf-8")
