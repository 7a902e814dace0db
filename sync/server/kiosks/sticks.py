"""Taking in what kiosks have put on a stick. The stick is believed as little as a line: everything is signed."""

import contextlib
import logging
import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from nacl.public import PrivateKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.durable import write_private
from kiosk.errors import UplinkError
from sync.server.database.engine import Database
from sync.server.database.tables import KioskRow
from sync.server.kiosks.taking import take
from sync.uplink import sealing
from sync.uplink.envelopes import TRY_AGAIN, Envelope
from sync.uplink.messages import read_sender
from sync.uplink.receipts import SUFFIX, StickReceipt, seal_receipt, sum_of
from sync.uplink.sealing import FOLDER, LARGEST_FILE, read_carried, unseal

log = logging.getLogger(__name__)

MOST_FILES = 50_000


def take_in(database: Database, key: PrivateKey, stick: Path) -> Iterator[tuple[Path, list[str]]]:
    """Take each file of a stick in its own transaction, and yield it with the codes of its messages.

    Beside it a receipt for its kiosk is written. A file that cannot be read counts as one refused message. Files stay:
    taken twice they change nothing. Links and whatever is no plain file are passed over.
    """
    for file in _files(stick / FOLDER):
        try:
            envelopes = unseal(read_carried(file, LARGEST_FILE), key)
        except UplinkError as error:
            yield file, [error.code]
            continue
        with database.writing() as session:
            codes = take(session, envelopes)
            receipts = list(_receipts(session, envelopes, codes))
        # Only now: what a receipt confirms is in the database for good.
        for receipt, public_key in receipts:
            _write_receipt(file.with_suffix(f".{receipt.receipt_for}{SUFFIX}"), seal_receipt(receipt, key, public_key))
        yield file, codes


def _receipts(
    session: Session, envelopes: Sequence[Envelope], codes: Sequence[str]
) -> Iterator[tuple[StickReceipt, str]]:
    """Yield a receipt for each kiosk whose messages are here, and its public key."""
    of_kiosks: dict[str, dict[str, str]] = defaultdict(dict)
    for envelope, code in zip(envelopes, codes, strict=True):
        with contextlib.suppress(UplinkError):  # of nobody: then there is nobody to tell
            if code not in TRY_AGAIN:
                of_kiosks[read_sender(envelope.content).kiosk][sum_of(envelope)] = code
    rows = session.execute(select(KioskRow.id, KioskRow.public_key).where(KioskRow.id.in_(of_kiosks)))
    for kiosk, public_key in rows:
        if public_key is not None:
            yield StickReceipt(kiosk, of_kiosks[kiosk]), public_key


def _write_receipt(file: Path, content: bytes) -> None:
    """Write beside what was taken. Without a receipt the kiosk says everything again, so a full stick is no error."""
    try:
        write_private(file, content)
    except OSError as error:
        log.warning("no receipt on the stick: %s", error)


def _files(folder: Path) -> list[Path]:
    found: list[Path] = []
    # Not followed, neither here nor below: a stick's links may lead anywhere on this machine.
    for root, folders, names in os.walk(folder, followlinks=False):
        folders[:] = [name for name in sorted(folders) if not (Path(root) / name).is_symlink()]
        found += [Path(root) / name for name in sorted(names) if name.endswith(sealing.SUFFIX)]
        if len(found) >= MOST_FILES:
            break
    return found[:MOST_FILES]
