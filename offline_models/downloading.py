"""Downloading a file from an address, going on where an earlier attempt was cut."""

import http.client
import logging
import os
import re
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from kiosk.disk import make_sure_of_space
from offline_models.progress import Progress

log = logging.getLogger(__name__)

PIECE = 1 << 16
PATIENCE_SECONDS = 30.0
"""How long a server may say nothing."""
RETRY_SECONDS = 2.0
FRUITLESS = 4
"""Attempts in a row that may bring no byte."""
MOST_BYTES = 4 << 30
NOT_SATISFIABLE = 416
PARTIAL = 206
SERVER_FAULTS = 500
_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+)")


class AddressError(Exception):
    """The address does not give the file; the text says why."""


def download(address: str, part: Path, most: int | None, progress: Progress) -> None:
    """Fetch an address into `part`, keeping what is there already; it stays there after a failure.

    most: bytes that the file may have (MOST_BYTES when None). What arrives is unverified. Raises AddressError,
    MachineError disk-full, OSError from the disk.
    """
    if not address.startswith(("https://", "http://")):
        raise AddressError(f"{address} is no web address")
    fruitless = 0
    while True:
        before = _size(part)
        try:
            _go_on(address, part, most or MOST_BYTES, progress)
        except urllib.error.HTTPError as error:
            if error.code < SERVER_FAULTS:
                raise AddressError(f"{address} answers {error.code}") from error
            reason = f"{address} answers {error.code}"
        except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as error:
            reason = f"{address}: {getattr(error, 'reason', error)}"
        else:
            return
        fruitless = 0 if _size(part) > before else fruitless + 1
        if fruitless >= FRUITLESS:
            raise AddressError(reason)
        log.info("%s, trying again from byte %s", reason, _size(part))
        time.sleep(RETRY_SECONDS)


def fetch_text(address: str, most: int) -> bytes:
    """Return a small file. Raises AddressError."""
    try:
        with _open(urllib.request.Request(address)) as answer:  # noqa: S310 - the caller's address was checked
            content: bytes = answer.read(most + 1)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise AddressError(f"{address}: {error}") from error
    if len(content) > most:
        raise AddressError(f"{address} is larger than {most} bytes")
    return content


def _go_on(address: str, part: Path, most: int, progress: Progress) -> None:
    have = _size(part)
    request = urllib.request.Request(address, headers={"Range": f"bytes={have}-"} if have else {})  # noqa: S310
    try:
        answer = _open(request)
    except urllib.error.HTTPError as error:
        if error.code != NOT_SATISFIABLE:
            raise
        if _total_told(error.headers) != have:  # else it was whole already, and only its end had not been noticed
            part.unlink()
            raise ConnectionError("the file there has become another one") from error
        return
    with answer:
        if answer.status != PARTIAL:
            have = 0  # this server begins anew
        elif _begin_told(answer.headers) != have:
            raise AddressError(f"{address} sends another part than was asked for")
        length = answer.headers.get("Content-Length")
        total = have + int(length) if length and length.isdigit() else None
        if (total or 0) > most:
            raise AddressError(f"{address} has {total} bytes, more than the {most} announced")
        make_sure_of_space(part.parent, max(0, (total or 0) - have))
        _receive(answer, part, total, most, progress)


def _receive(answer: Any, part: Path, total: int | None, most: int, progress: Progress) -> None:
    have = _size(part) if answer.status == PARTIAL else 0
    with part.open("ab" if have else "wb", buffering=0) as out:  # a kill loses nothing that had arrived
        try:
            while piece := answer.read1(PIECE):
                have += len(piece)
                if have > most:
                    raise AddressError(f"it sends more than the {most} bytes announced")
                out.write(piece)
                progress(have, total or have, "downloading")
        finally:
            os.fsync(out.fileno())
    if total is not None and have < total:
        raise ConnectionError(f"cut after {have} of {total} bytes")


def _open(request: urllib.request.Request) -> Any:
    try:
        return urllib.request.urlopen(request, timeout=PATIENCE_SECONDS)  # noqa: S310 - http and https only, see above
    except urllib.error.HTTPError as error:
        error.close()
        raise


def _begin_told(headers: Any) -> int | None:
    found = _CONTENT_RANGE.fullmatch(headers.get("Content-Range") or "")
    return int(found[1]) if found and found[1] else None


def _total_told(headers: Any) -> int | None:
    found = _CONTENT_RANGE.fullmatch(headers.get("Content-Range") or "")
    return int(found[2]) if found else None


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0
