"""Telling the centre what it does not know yet: counters of days gone by, health, questions left, suggestions.

What is told twice changes nothing there, so nothing is crossed off here before the centre has confirmed everything.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.disk import reported_to_technician
from kiosk.domain.suggestion import Suggestion
from kiosk.durable import write_atomically
from kiosk.errors import SettingsError, UplinkError
from kiosk.ports import Counters, Outbox
from sync.client.enrolling import Membership
from sync.client.posting import post
from sync.uplink import receipts
from sync.uplink.envelopes import LARGEST_UPLOAD, MOST_ENVELOPES, TRY_AGAIN, Envelope, Receipt, Upload, signed_message
from sync.uplink.messages import MOST_COUNTS, Body, Count, DayCounts, Health, Message, Question, Suggested
from sync.uplink.sealing import FOLDER, SUFFIX, file_name, read_carried, seal

log = logging.getLogger(__name__)

MOST_RECEIPTS = 1000
"""Looked at on one stick."""
LATER = ("version-unknown", "too-many")
"""Codes after which a suggestion waits, and nothing else with it."""
FRAME_BYTES = 20
"""Of an upload without its envelopes."""
_RECEIPT, _UPLOAD, _ENVELOPE = TypeAdapter(Receipt), TypeAdapter(Upload), TypeAdapter(Envelope)


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it."""

    messages: int
    """Taken by the centre."""
    refused: int
    """Of these it wants nothing, now or ever."""


@dataclass(frozen=True, slots=True)
class Teller:
    """What one kiosk tells."""

    membership: Membership
    counters: Counters
    outbox: Outbox

    def tell(self, health: Health, *, proxy: str = "") -> Told:
        """Send everything that waits, and cross it off when the centre has confirmed all of it.

        Raises UplinkError, MachineError.
        """
        told = refused = 0
        questions: list[str] = []
        suggested: list[Suggested] = []
        for batch in _batches(self.waiting(health)):
            upload = _UPLOAD.dump_json(Upload([envelope for _, envelope in batch]))
            codes = _codes(post(self.membership.server, "/api/v1/uploads", upload, proxy=proxy), len(batch))
            for (body, _), code in zip(batch, codes, strict=True):
                if isinstance(body, Suggested) and code in LATER:
                    continue  # an older server does not know suggestions; the rest is for it all the same
                _check(body, code)
                told, refused = told + (not code), refused + bool(code)
                questions += [body.id] if isinstance(body, Question) else []
                suggested += [body] if isinstance(body, Suggested) else []
        self.outbox.note_counters_sent(health.made_at.date() - timedelta(days=1))
        self.outbox.forget_questions(questions)
        self.outbox.note_suggestions_sent([_kept(each) for each in suggested])
        return Told(told, refused)

    def write(self, health: Health, stick: Path) -> int:
        """Put everything that waits on a stick, sealed for the centre; return how many messages.

        Nothing is crossed off before its receipt is back: the stick may be lost, and what is told twice changes
        nothing. What an earlier call has put there of this kiosk is replaced. Raises MachineError disk-full,
        SettingsError.
        """
        folder = self._folder(stick)
        messages = 0
        with reported_to_technician(stick):
            folder.mkdir(parents=True, exist_ok=True)
            written = set()
            for batch in _batches(self.waiting(health)):
                sealed = seal([envelope for _, envelope in batch], self.membership.centre_key)
                write_atomically(folder / file_name(sealed), sealed)
                written.add(file_name(sealed))
                messages += len(batch)
            for left in folder.glob(f"*{SUFFIX}"):
                if left.name not in written:
                    left.unlink()
        return messages

    def take_receipts(self, health: Health, stick: Path) -> int:
        """Cross off what the centre confirms on a stick, and return how many messages that were.

        They are removed from it; what is damaged or not for us is passed over. Raises MachineError, SettingsError.
        """
        codes: dict[str, str] = {}
        read: list[Path] = []
        for file in sorted(self._folder(stick).glob(f"*{receipts.SUFFIX}"))[:MOST_RECEIPTS]:
            try:
                codes |= self._codes_of(file)
                read.append(file)
            except UplinkError as error:
                log.warning("%s is passed over: %s", file.name, error.message)
        confirmed = [
            (body, codes.get(receipts.sum_of(envelope), TRY_AGAIN[0]) not in TRY_AGAIN)
            for body, envelope in (self.waiting(health) if codes else ())
        ]
        self._cross_off(confirmed)
        with reported_to_technician(stick):
            for file in read:
                file.unlink()
        return sum(is_confirmed for body, is_confirmed in confirmed if not isinstance(body, Health))

    def _codes_of(self, file: Path) -> dict[str, str]:
        content = read_carried(file, receipts.LARGEST_RECEIPT)
        receipt = receipts.open_receipt(content, self.membership.key, self.membership.centre_key)
        return receipt.codes if receipt.receipt_for == self.membership.kiosk else {}

    def _cross_off(self, confirmed: Sequence[tuple[Body, bool]]) -> None:
        """Cross off what is confirmed: one by one, but counters up to the last day before any that is not."""
        days = [(body.day, is_confirmed) for body, is_confirmed in confirmed if isinstance(body, DayCounts)]
        open_days = [day for day, is_confirmed in days if not is_confirmed]
        if done := [day for day, _ in days if not open_days or day < min(open_days)]:
            self.outbox.note_counters_sent(max(done))
        taken = [body for body, is_confirmed in confirmed if is_confirmed]
        self.outbox.forget_questions([body.id for body in taken if isinstance(body, Question)])
        self.outbox.note_suggestions_sent([_kept(body) for body in taken if isinstance(body, Suggested)])

    def _folder(self, stick: Path) -> Path:
        folder = stick / FOLDER / self.membership.kiosk
        if folder.is_symlink() or folder.parent.is_symlink():
            raise SettingsError(f"{folder} is a link, and nothing is written through one. Take another stick.")
        return folder

    def waiting(self, health: Health) -> Iterator[tuple[Body, Envelope]]:
        """Yield everything that waits, signed; counters in the order of their days. Raises as `tell`."""
        bodies: tuple[Body, ...] = (
            health,
            *self._counts(health.made_at.date()),
            *self._questions(),
            *self._suggested(),
        )
        for body in bodies:
            try:
                yield body, signed_message(self.membership.key, Message(self.membership.kiosk, body))
            except UplinkError as error:
                log.warning("not told: %s", error.message)

    def _counts(self, today: date) -> Iterator[DayCounts]:
        """Yield the counters of the days gone by that were not sent, each day in pieces of a bounded size."""
        sent = self.outbox.counters_sent_until()
        since = sent + timedelta(days=1) if sent > date.min else sent
        rows = (row for row in self.counters.totals(since=since) if row[0] < today)
        for day, of_day in groupby(rows, key=lambda row: row[0]):
            counts = [Count(language, topic, outcome, number) for _, language, topic, outcome, number in of_day]
            for at in range(0, len(counts), MOST_COUNTS):
                yield DayCounts(day, counts[at : at + MOST_COUNTS])

    def _questions(self) -> Iterator[Question]:
        for kept in self.outbox.questions():
            yield Question(kept.id, kept.day, kept.language, kept.text)

    def _suggested(self) -> Iterator[Suggested]:
        for kept in self.outbox.suggestions():
            if not kept.sent:
                yield Suggested(kept.document, kept.id, kept.made_at, kept.content)


def _kept(said: Suggested) -> Suggestion:
    return Suggestion(said.document, said.id, said.made_at, said.content)


def _check(body: Body, code: str) -> None:
    """Raise UplinkError centre-refused for what the centre may take another time."""
    if code == "day-impossible" and isinstance(body, Health):
        raise UplinkError("The centre says that this machine's clock is wrong. Set it.", code="centre-refused")
    if code in TRY_AGAIN:
        message = f"The centre does not take what this kiosk says [{code}]. Ask there; perhaps enrol again."
        raise UplinkError(message, code="centre-refused")


def _batches(waiting: Iterator[tuple[Body, Envelope]]) -> Iterator[list[tuple[Body, Envelope]]]:
    """Yield what one upload may hold at a time."""
    batch: list[tuple[Body, Envelope]] = []
    size = 0
    for body, envelope in waiting:
        bytes_ = len(_ENVELOPE.dump_json(envelope)) + 1
        if batch and (len(batch) == MOST_ENVELOPES or size + bytes_ > LARGEST_UPLOAD - FRAME_BYTES):
            yield batch
            batch, size = [], 0
        batch.append((body, envelope))
        size += bytes_
    if batch:
        yield batch


def _codes(answer: object, expected: int) -> list[str]:
    try:
        codes = _RECEIPT.validate_python(answer).codes
        if len(codes) != expected:
            raise ValueError("it confirms something else than was sent")
    except ValueError as error:
        raise UplinkError(f"The centre's answer cannot be understood: {error}.", code="centre-refused") from error
    return codes
