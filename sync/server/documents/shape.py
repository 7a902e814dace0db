"""How a document lies in the database: what is common to all languages, and each text by itself."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.documents import BENEFIT, EMERGENCY, FAQ, KINDS, NOTICE, Kind

KIND_BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}
WITH_TEXTS = frozenset({FAQ.name, EMERGENCY.name, BENEFIT.name, NOTICE.name})
"""Kinds whose texts are written and approved language by language. Others are edited as a whole."""
SOURCES = ("ko", "en")
"""Languages in which documents are first written."""
TITLES = ("question", "title")
LISTS = ("phrasings", "confusables", "bring")

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """A document, or with a language one of its texts."""

    kind: str
    id: str
    language: str = ""

    def __str__(self) -> str:
        return "/".join(filter(None, (self.kind, self.id, self.language)))

    def text(self, language: str) -> "Key":
        """Return the key of a text of this document."""
        return Key(self.kind, self.id, language)


@dataclass(frozen=True, slots=True)
class Parts:
    """A document taken apart."""

    body: Json
    """Without revision and texts."""
    revision: int
    texts: dict[str, Json]
    """By BCP-47 tag, each with its review; empty for kinds that are edited as a whole."""


def take_apart(kind: str, document: Json) -> Parts:
    """Return the parts of a document of the content format."""
    if kind not in WITH_TEXTS:
        return Parts(document, int(document.get("revision", 1)), {})
    body = {key: value for key, value in document.items() if key not in ("texts", "revision")}
    return Parts(body, document["revision"], document["texts"])


def put_together(kind: str, body: Json, revision: int, texts: Mapping[str, Json]) -> Json:
    """Return the document of the content format; each text with its review."""
    return {**body, "revision": revision, "texts": dict(texts)} if kind in WITH_TEXTS else dict(body)


def file_of(kind: str, document_id: str) -> str:
    """Return the path of a document below a content folder."""
    folder = KIND_BY_NAME[kind].folder
    return f"{folder}/{document_id}.json" if folder else f"{kind}.json"


def title_of(text: Json) -> str:
    """Return what stands for a text in lists."""
    return next((str(text[key]) for key in TITLES if text.get(key)), "")


def folded(text: str) -> str:
    """Return a text as it is compared: compatibility forms and case do not matter."""
    return unicodedata.normalize("NFKC", text).casefold()
