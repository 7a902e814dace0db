"""Uploads that come at the same time are taken in one transaction: it costs little more than one of them alone."""

import asyncio
import logging
from collections.abc import Callable, Sequence

from starlette.concurrency import run_in_threadpool

from sync.uplink.envelopes import Envelope

MOST = 50
"""Uploads in one transaction."""
Uploads = Sequence[Sequence[Envelope]]
Codes = list[list[str]]

log = logging.getLogger(__name__)


class Together:
    """Takes what waits, while the next ones gather. Of one event loop, and of one worker process."""

    def __init__(self, take: Callable[[Uploads], Codes]) -> None:
        """take: keeps uploads, all or none, and returns the codes of each."""
        self._take = take
        self._waiting: list[tuple[Sequence[Envelope], asyncio.Future[list[str]]]] = []
        self._working: asyncio.Task[None] | None = None

    async def take(self, upload: Sequence[Envelope]) -> list[str]:
        """Return the codes of an upload once it is kept. Raises what hinders that."""
        mine: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()
        self._waiting.append((upload, mine))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        return await mine

    async def _work(self) -> None:
        while self._waiting:
            some, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            for codes, (_, future) in zip(await self._results([upload for upload, _ in some]), some, strict=True):
                if future.cancelled():  # its kiosk has hung up
                    continue
                if isinstance(codes, BaseException):
                    future.set_exception(codes)
                else:
                    future.set_result(codes)

    async def _results(self, uploads: Uploads) -> Sequence[list[str] | BaseException]:
        try:
            return await run_in_threadpool(self._take, uploads)
        except Exception as error:  # noqa: BLE001 (each request says it for itself)
            if len(uploads) == 1:
                return [error]
            # One that cannot be kept must not cost the others theirs.
            log.warning("taken one by one: %s", type(error).__name__)
            return [codes for each in uploads for codes in await self._results([each])]
