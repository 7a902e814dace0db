"""Ten thousand documents published: time of one change, bytes of it on the wire, bytes of a look without news.

    python -m tests.benchmarks.publishing

The documents are the starter content's answers in all seventeen languages, many times over, each time with other words
in their questions. Rules and self test are part of every figure. Limits: 2 s for one change, 60 kB on the wire, 5 kB
without a change.
"""

import gzip
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from unittest import mock

from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER
from sync.server.publishing.publishing import publish, renew
from sync.server.publishing.report import Report
from tests.fakes.releases import signed_repository

DOCUMENTS = 10_000
RUNS = 5
TIME_LIMIT, WIRE_LIMIT, IDLE_LIMIT = 2.0, 60_000, 5_000
SERVED_WITH = 1
"""Level of compression: nginx's own choice unless told otherwise."""


def main(documents: str = str(DOCUMENTS)) -> None:
    """Print a line for each aim."""
    with tempfile.TemporaryDirectory(prefix="madang-publishing-") as folder:
        repository, keys, _ = signed_repository(Path(folder))
        content = grown(Path(folder) / "content", int(documents))
        # The first self test learns every language whole, which takes the kiosks' own benchmark, not this one.
        with mock.patch("sync.server.publishing.planning.self_test"):
            first, worked = timed(lambda: publish(content, repository, keys))
        print(f"{documents} answers, first release without self test: {first:.0f} s, processor {worked:.0f} s")
        time.sleep(3)  # so that the checksums of the last files written are remembered, too
        publish(content, repository, keys)
        for what, field in (("answer", "short"), ("question", "question")):
            took = []
            for _ in range(RUNS):
                edit(content, field)
                before = files(repository)
                took.append(timed(lambda: publish(content, repository, keys)))
            seconds, worked = sorted(took)[RUNS // 2]
            print(
                f"one changed {what}, rules and self test included: median {seconds:.2f} s "
                f"({seconds / TIME_LIMIT:.2f} of the limit), processor {worked:.2f} s ({worked / TIME_LIMIT:.2f})"
            )
        new = files(repository) - before | {repository / "metadata" / "timestamp.json"}
        metadata = [file for file in new if file.parent.name == "metadata"]
        texts = [file for file in new if file.parent.name != "metadata"]
        wire = packed(metadata) + packed(texts)
        print(
            f"on the wire: {len(metadata)} files of signatures {size(metadata)} bytes, packed {packed(metadata)}; "
            f"{len(texts)} of content {size(texts)} bytes, packed {packed(texts)}; "
            f"together packed {wire} ({wire / WIRE_LIMIT:.2f} of the limit)"
        )
        before = files(repository)
        renew(repository, keys)
        idle = size(files(repository) - before | {repository / "metadata" / "timestamp.json"})
        print(f"a look without news: {idle} bytes ({idle / IDLE_LIMIT:.2f} of the limit), and one question for a root")


def timed(publishing: Callable[[], Report]) -> tuple[float, float]:
    """Publish; return seconds on the clock, and of the processor."""
    begin, worked = time.perf_counter(), time.process_time()
    publishing()
    return time.perf_counter() - begin, time.process_time() - worked


def edit(content: Path, field: str) -> None:
    """Make a text of an answer longer by a word."""
    file = content / "faq/R-07.json"
    document = json.loads(file.read_text("utf-8"))
    document["texts"]["en"][field] += " Today."
    file.write_text(canonical(document), "utf-8")


def grown(folder: Path, documents: int) -> Path:
    """Make a content folder of the starter content with as many answers as asked."""
    shutil.copytree(STARTER, folder)
    answers = sorted((STARTER / "faq").glob("*.json"))
    originals = [json.loads(file.read_text("utf-8")) for file in answers]
    for number in range(documents - len(answers)):
        document = copied(originals[number % len(originals)], f"Z-{number:05}", word_of(number))
        (folder / "faq" / f"{document['id']}.json").write_text(canonical(document), "utf-8")
    return folder


def copied(document: dict[str, Any], name: str, word: str) -> dict[str, Any]:
    """Return a document under another name, whose questions have another word in them."""
    texts = {
        tag: {
            **text,
            "question": f"{text['question']} {word}",
            "phrasings": [f"{phrase} {word}" for phrase in text["phrasings"]],
        }
        for tag, text in document["texts"].items()
    }
    return {**document, "id": name, "texts": texts}


def word_of(number: int) -> str:
    """Return a word for a number: syllables, so that n-grams tell it from others as they do real words."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    spread = number * 7919 % len(syllables) ** 3
    return "".join(syllables[spread // len(syllables) ** place % len(syllables)] for place in range(3))


def files(repository: Path) -> set[Path]:
    """Return all files of a repository that are served."""
    return {file for part in ("metadata", "targets") for file in (repository / part).rglob("*") if file.is_file()}


def size(each: Iterable[Path]) -> int:
    """Return bytes."""
    return sum(file.stat().st_size for file in each)


def packed(each: Iterable[Path]) -> int:
    """Return bytes as a web server sends them."""
    return sum(len(gzip.compress(file.read_bytes(), SERVED_WITH)) for file in each)


if __name__ == "__main__":
    main(*sys.argv[1:])
