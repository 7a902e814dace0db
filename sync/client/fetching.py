"""Fetching the files that are missing: several at once, each gone on with where it was cut, each verified."""

import logging
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from typing import TypeVar

from kiosk.errors import SyncError
from sync.client.arriving import Arriving
from sync.client.listing import ListedFile
from sync.client.source import FileGoneError, RefusedError, Source, SourceError, WrongBytesError
from sync.release.layout import CONTENT, TARGETS

log = logging.getLogger(__name__)

Result = TypeVar("Result")
Progress = Callable[[int, int], None]
"""Hears how many bytes of how many are here."""

WORKERS = 4
BATCH_BYTES = 1 << 19
"""Of small files, which one worker fetches one after another: handing over each by itself would cost as much again."""
ATTEMPTS = 4
PAUSE_SECONDS = 0.5
"""Before the second attempt; doubled for each further one, and shortened or lengthened by chance by half."""


def fetch_all(
    source: Source, wanted: Sequence[ListedFile], arriving: Arriving, progress: Progress, below: str = CONTENT
) -> None:
    """Fetch files into `arriving`; below: what their paths stand after.

    Raises SyncError source-unreachable or source-untrusted, OSError from the disk.
    What was fetched before an error stays there for the next attempt, from this source or another.
    """
    # Files of the same content come once, and never twice at the same time.
    distinct = {each.sha256: each for each in wanted}.values()
    total = sum(each.length for each in distinct)
    missing = [each for each in distinct if not arriving.has(each)]
    done = total - sum(each.length for each in missing)
    progress(done, total)
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="fetching") as workers:
        running = [workers.submit(_fetch_batch, source, batch, arriving, below) for batch in _batches(missing)]
        try:
            for ended in as_completed(running):
                done += ended.result()
                progress(done, total)
        finally:
            workers.shutdown(cancel_futures=True)


def _batches(files: Iterable[ListedFile]) -> Iterator[list[ListedFile]]:
    batch: list[ListedFile] = []
    for each in files:
        batch.append(each)
        if sum(file.length for file in batch) >= BATCH_BYTES:
            yield batch
            batch = []
    if batch:
        yield batch


def _fetch_batch(source: Source, batch: Iterable[ListedFile], arriving: Arriving, below: str) -> int:
    """Fetch some files one after another, and return how many bytes they have."""
    for each in batch:
        fetch_file(source, each, arriving, below)
    return sum(each.length for each in batch)


def fetch_file(source: Source, wanted: ListedFile, arriving: Arriving, below: str = CONTENT) -> None:
    """Fetch one file. Raises as `fetch_all`."""
    folder, _, name = (below + wanted.path).rpartition("/")
    path = f"{TARGETS}/{folder}/{wanted.sha256}.{name}"

    def attempt() -> None:
        begun = arriving.size_of_part(wanted)
        opened = source.open(path, begun if begun < wanted.length else 0)
        with closing(opened.pieces):
            if not arriving.take(wanted, opened.start, opened.pieces):
                raise WrongBytesError(f"{source.name} gives another {wanted.path} than was signed")

    try:
        patiently(attempt, lambda: arriving.size_of_part(wanted))
    except SourceError as error:
        code = "source-untrusted" if isinstance(error, WrongBytesError) else "source-unreachable"
        raise SyncError(f"{error}.", code=code) from error


def patiently(attempt: Callable[[], Result], gained: Callable[[], int] = lambda: 0, attempts: int = ATTEMPTS) -> Result:
    """Try again after a pause, up to so many times in a row in which nothing is gained. Raises the last SourceError.

    What another try would not mend is raised at once.
    """
    before = gained()
    try:
        return attempt()
    except (FileGoneError, RefusedError):
        raise
    except SourceError as error:
        left = ATTEMPTS if gained() > before else attempts - 1
        if not left:
            raise
        log.info("%s, trying again", error)
    time.sleep(PAUSE_SECONDS * 2 ** (ATTEMPTS - 1 - left) * random.uniform(0.5, 1.5))  # noqa: S311 - not a secret
    return patiently(attempt, gained, left)
