"""Where in the console a file of the content is changed."""

import re
from dataclasses import dataclass

from sync.server.console.fields import FIELDS
from sync.server.documents.shape import KIND_BY_NAME

_TEXT = re.compile(r"/texts/([^/]+)")
_WITHOUT_PAGE = ("background", "recordings")
"""Kinds that nobody writes in the console document by document."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A document that a file of the content is."""

    kind: str
    id: str
    address: str
    """Of its page; empty where it has none."""


def linked(file: str, pointer: str = "") -> Linked:
    """Return the document of a file below a content folder; a JSON Pointer leads to the text that it names."""
    folder, _, name = file.rpartition("/")
    document_id = name.removesuffix(".json")
    for kind in KIND_BY_NAME.values():
        if kind.folder == folder and (folder or kind.name == document_id):
            text = _TEXT.match(pointer)
            return Linked(kind.name, document_id, _address(kind.name, document_id, text[1] if text else ""))
    return Linked("", file, "")


def _address(kind: str, document_id: str, tag: str) -> str:
    if kind in FIELDS:
        return f"/documents/{kind}/{document_id}" + (f"/{tag}" if tag else "")
    return "" if kind in _WITHOUT_PAGE else f"/whole/{kind}/{document_id}"
