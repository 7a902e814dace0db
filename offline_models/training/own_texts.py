"""What the product itself says in all its languages, and sentences of daily life written for the model."""

import json
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from offline_models.training.groups import TAGS, Group, Part, text
from offline_models.translation.guard.alignment import align

ROOT = Path(__file__).resolve().parents[2]
STARTER = ROOT / "kiosk/content/starter"
INTERFACE = ROOT / "ui/i18n"
LABELS = ROOT / "kiosk/printing/labels.json"
SENTENCES = Path(__file__).with_name("sentences")
LEAFLETS = Path(__file__).with_name("leaflets")
"""In Korean, English, Chinese, Vietnamese and Russian; one table in more languages."""
_DOCUMENTS = ("faq", "emergencies")
_OTHERS = ("background", "benefit_questions", "benefits", "deadlines", "forms", "languages", "phrases", "places")
_TEST, _DEV, _EVERY = 9, 4, 10
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+\.)\s+")
_FEWEST_LANGUAGES = 2


def own_groups() -> Iterator[Group]:
    """Yield every group of the product's own texts."""
    for kind in _DOCUMENTS:
        files = sorted((STARTER / kind).glob("*.json"))
        for file in files:
            yield from _document(json.loads(file.read_text("utf-8")), f"content/{kind}/{file.stem}", part_of(file.stem))
    for file in sorted((STARTER / "glossary").glob("*.json")):
        term = json.loads(file.read_text("utf-8"))
        yield from _group(f"content/glossary/{file.stem}", {"ko": term["korean"], **term["texts"]})
    for kind in _OTHERS:
        for file in sorted((STARTER / kind).glob("*.json")):
            yield from _tables(json.loads(file.read_text("utf-8")), f"content/{kind}/{file.stem}")
    for name in ("pack", "person"):
        yield from _tables(json.loads((STARTER / f"{name}.json").read_text("utf-8")), f"content/{name}")
    yield from _by_key(json.loads(LABELS.read_text("utf-8")), "labels")
    yield from _interface(INTERFACE)
    yield from _written_for_training()


def _written_for_training() -> Iterator[Group]:
    for file in sorted(SENTENCES.glob("*.tsv")):
        for written in _rows_of(file):
            yield from _group(f"sentences/{file.stem}", written, _part_of_sentence(written["en"]))
    for file in sorted(LEAFLETS.glob("*.tsv")):
        for written in _rows_of(file):
            yield from _group(f"leaflets/{file.stem}", written)


def part_of(document: str) -> Part:
    """Return what a document of the content serves for: of every ten in the order of their ids one is test, one dev."""
    place = _documents().index(document) % _EVERY
    return "test" if place == _TEST else "dev" if place == _DEV else "train"


def _documents() -> list[str]:
    return sorted(file.stem for kind in _DOCUMENTS for file in (STARTER / kind).glob("*.json"))


def _group(origin: str, written: dict[str, str], part: Part = "train") -> Iterator[Group]:
    texts = {tag: text(one.strip(), tag) for tag, one in written.items() if tag in TAGS and one.strip()}
    if len(texts) >= _FEWEST_LANGUAGES:
        yield Group(origin, texts, part)


def _document(document: dict[str, Any], origin: str, part: Part) -> Iterator[Group]:
    texts: dict[str, dict[str, Any]] = document["texts"]
    for field in ("question", "title"):
        yield from _group(f"{origin}#{field}", {tag: one.get(field, "") for tag, one in texts.items()}, part)
    for field in ("short", "advice"):
        yield from _sentences(f"{origin}#{field}", {tag: one.get(field, "") for tag, one in texts.items()}, part)
    bullets = {tag: [_plain(line) for line in one.get("details", "").splitlines()] for tag, one in texts.items()}
    for field, lists in (("details", bullets), ("bring", {tag: one.get("bring", []) for tag, one in texts.items()})):
        for written in _rows(lists):
            yield from _group(f"{origin}#{field}", written, part)


def _plain(line: str) -> str:
    return _BULLET.sub("", line).replace("**", "")


def _rows(lists: dict[str, list[Any]]) -> Iterator[dict[str, Any]]:
    """Yield the rows of lists as long as English's; others may have left one out, nobody knows which."""
    length = len(lists.get("en", []))
    for row in range(length):
        yield {tag: items[row] for tag, items in lists.items() if len(items) == length}


def _sentences(origin: str, written: dict[str, str], part: Part = "train") -> Iterator[Group]:
    """Yield a group for each sentence of the English text, or for two that others say in one."""
    english = written.get("en", "")
    rows: dict[str, dict[str, str]] = defaultdict(dict)
    for tag, one in written.items():
        if tag != "en" and one and english:
            for pair in align(english, "en", one, tag):
                rows[pair.source][tag] = pair.target
    for source, others in rows.items():
        yield from _group(origin, {"en": source, **others}, part)


def _tables(value: object, origin: str) -> Iterator[Group]:
    """Yield the groups of each table, however deep, whose keys are languages."""
    if isinstance(value, dict) and value and set(value) <= set(TAGS):
        yield from _by_language(value, origin)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _tables(inner, f"{origin}/{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from _tables(inner, origin)


def _by_language(written: dict[str, Any], origin: str) -> Iterator[Group]:
    """Yield the groups of a value in each language: a text, a list of texts, or fields of them."""
    values = list(written.values())
    if all(isinstance(one, str) for one in values):
        yield from _sentences(origin, written) if "en" in written else _group(origin, written)
    elif all(isinstance(one, list) for one in values):
        for row in _rows(written):
            yield from _by_language(row, origin)
    elif all(isinstance(one, dict) for one in values):
        for field in sorted({field for one in values for field in one}):
            inner = {tag: one[field] for tag, one in written.items() if field in one}
            yield from _by_language(inner, f"{origin}#{field}")


def _by_key(tables: dict[str, dict[str, str]], origin: str) -> Iterator[Group]:
    for key in sorted({key for table in tables.values() for key in table}):
        yield from _group(f"{origin}/{key}", {tag: table.get(key, "") for tag, table in tables.items()})


def _interface(folder: Path) -> Iterator[Group]:
    """Yield the interface's strings, which are English in the source and a file for each other language."""
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for file in sorted(folder.glob("madang_*.ts")):
        tag = file.stem.removeprefix("madang_")
        for context in ET.parse(file).iter("context"):  # noqa: S314 -- our own files
            for message in context.iter("message"):
                key = context.findtext("name", ""), message.findtext("source", "")
                found[key] |= {"en": key[1], tag: message.findtext("translation", "")}
    for (context_name, _), written in found.items():
        yield from _group(f"interface/{context_name}", written)


def _rows_of(file: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a table whose first line names the languages, by language. Raises OSError, ValueError."""
    tags, *rows = (line.split("\t") for line in file.read_text("utf-8").splitlines())
    for row in rows:
        yield dict(zip(tags, row, strict=True))


def _part_of_sentence(english: str) -> Part:
    """Return what a sentence serves for: one of twenty is test, one dev, wherever it stands in its table."""
    place = zlib.crc32(english.encode()) % (2 * _EVERY)
    return "test" if place == _TEST else "dev" if place == _DEV else "train"
