"""Parallel text that lies ready as files: tables of sentences, and the Universal Declaration of Human Rights."""

import lzma
from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from offline_models.training.groups import Group, text

_TABLE_TAGS = {"tl": "fil"}
_DECLARATIONS = {
    "ko": "kor",
    "en": "eng",
    "zh": "cmn_hans",
    "vi": "vie",
    "ru": "rus",
    "uz": "uzn_latn",
    "th": "tha",
    "km": "khm",
    "ne": "nep",
    "mn": "khk",
    "id": "ind",
    "fil": "tgl",
    "my": "mya",
    "si": "sin",
    "bn": "ben",
    "ur": "urd",
    "ja": "jpn",
}


def tables(folder: Path) -> Iterator[Group]:
    """Yield the sentences of `en-XX.tsv.xz` files below a folder, joined by their English text. Raises OSError."""
    joined: dict[str, dict[str, str]] = defaultdict(dict)
    for file in sorted(folder.rglob("en-*.tsv.xz")):
        code = file.name.removeprefix("en-").removesuffix(".tsv.xz")
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            next(lines)
            for line in lines:
                _, english, other = line.rstrip("\n").split("\t")
                joined[english][_TABLE_TAGS.get(code, code)] = other
    for english, others in joined.items():
        texts = {tag: text(one.strip(), tag) for tag, one in {"en": english, **others}.items() if one.strip()}
        yield Group("parallel/tables", texts)


def declaration(folder: Path) -> Iterator[Group]:
    """Yield the paragraphs of the declaration; an article divided otherwise than in English is left out."""
    articles = {}
    for tag, code in _DECLARATIONS.items():
        file = folder / f"{code}.html"
        if file.is_file():
            reader = _Articles()
            reader.feed(file.read_text("utf-8"))
            articles[tag] = reader.articles
    for number, english in enumerate(articles.get("en", [])):
        fitting = {
            tag: found[number]
            for tag, found in articles.items()
            if len(found) == len(articles["en"]) and len(found[number]) == len(english)
        }
        for row in range(len(english)):
            yield Group("parallel/declaration", {tag: text(rows[row], tag) for tag, rows in fitting.items()})


class _Articles(HTMLParser):
    """Collects the paragraphs of each article, the preamble first."""

    def __init__(self) -> None:
        super().__init__()
        self.articles: list[list[str]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h2":
            self.articles.append([])
        self._inside = tag in {"p", "li"}
        if self._inside and self.articles:
            self.articles[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside and self.articles:
            self.articles[-1][-1] += " ".join(data.split())
