"""Uploads that come together are taken together, and none is lost by another."""

import asyncio
import threading

import pytest

from sync.server.api.together import Codes, Together, Uploads
from sync.uplink.envelopes import Envelope

PATIENCE = 30.0


def upload(content: str) -> list[Envelope]:
    return [Envelope(content, "0" * 128)]


def codes_of(uploads: Uploads) -> Codes:
    return [[envelope.content for envelope in each] for each in uploads]


def test_what_comes_while_one_is_taken_is_taken_in_one() -> None:
    taken: list[int] = []
    more = threading.Event()

    def take(uploads: Uploads) -> Codes:
        taken.append(len(uploads))
        assert more.wait(PATIENCE)
        return codes_of(uploads)

    async def come() -> list[list[str]]:
        together = Together(take)
        tasks = [asyncio.create_task(together.take(upload(f"{n}"))) for n in range(1)]
        while not taken:
            await asyncio.sleep(0)
        tasks += [asyncio.create_task(together.take(upload(f"{n}"))) for n in range(1, 9)]
        await asyncio.sleep(0)
        more.set()
        return await asyncio.gather(*tasks)

    assert asyncio.run(come()) == [[f"{n}"] for n in range(9)]
    assert taken == [1, 8]


@pytest.mark.expected_log("taken one by one")
def test_one_that_cannot_be_kept_costs_the_others_nothing() -> None:
    kept: list[str] = []

    def take(uploads: Uploads) -> Codes:
        contents = [envelope.content for each in uploads for envelope in each]
        if "bad" in contents:
            raise ValueError("bad")
        kept.extend(contents)
        return codes_of(uploads)

    async def come() -> list[list[str] | BaseException]:
        together = Together(take)
        return await asyncio.gather(
            *(together.take(upload(each)) for each in ("a", "bad", "b", "c")), return_exceptions=True
        )

    first, second, *others = asyncio.run(come())
    assert (first, others) == (["a"], [["b"], ["c"]])
    assert isinstance(second, ValueError)
    assert kept == ["a", "b", "c"]


def test_who_hangs_up_takes_nobody_along() -> None:
    begun, more = threading.Event(), threading.Event()

    def take(uploads: Uploads) -> Codes:
        begun.set()
        assert more.wait(PATIENCE)
        return codes_of(uploads)

    async def come() -> list[str]:
        together = Together(take)
        impatient = asyncio.create_task(together.take(upload("impatient")))
        patient = asyncio.create_task(together.take(upload("patient")))
        while not begun.is_set():
            await asyncio.sleep(0)
        impatient.cancel()
        await asyncio.sleep(0)
        more.set()
        return await patient

    assert asyncio.run(come()) == ["patient"]
