"""Power cuts in the middle of a publishing: the last release stays whole, and the next publishing mends the rest."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import PublishingError
from tests.fakes.releases import edit_answer
from tests.integration.publishing.conftest import Centre

POINTS: tuple[tuple[Any, str], ...] = ((os, "fsync"), (Path, "replace"), (Path, "write_bytes"))
"""The steps by which durable files come into being."""


class PowerCutError(BaseException):
    """Nothing catches this, as nothing catches a power cut."""


@contextmanager
def power_cut(at: int) -> Iterator[Callable[[], int]]:
    """Cut the power at the step of this number; yields what tells how many steps there were."""
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if done == at:
            raise PowerCutError

    with pytest.MonkeyPatch.context() as patch:
        for owner, name in POINTS:
            patch.setattr(owner, name, _counting(getattr(owner, name), step))
        yield lambda: done


def _counting(real: Callable[..., Any], step: Callable[[], None]) -> Callable[..., Any]:
    def counted(*arguments: Any, **options: Any) -> Any:
        step()
        return real(*arguments, **options)

    return counted


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The self test has no part in what is tested here."""
    monkeypatch.setattr("sync.server.publishing.planning.self_test", lambda *_: ())


@pytest.mark.usefixtures("quick")
def test_a_power_cut_at_any_step_leaves_the_old_release_or_the_new(centre: Centre) -> None:
    centre.publish()
    old = new = (centre.content / "faq/R-07.json").read_bytes()
    at = 1
    while True:
        edit_answer(centre.content, short=f"Ask at 1345, {at * 'soon, '}please.")
        old, new = new, (centre.content / "faq/R-07.json").read_bytes()
        try:
            with power_cut(at) as steps:
                centre.publish()
            break
        except PowerCutError:
            assert centre.seen("faq/R-07.json") in (old, new)
            assert centre.seen("faq/R-12.json") == (centre.content / "faq/R-12.json").read_bytes()
            centre.publish()
            assert centre.seen("faq/R-07.json") == new
            at += 1
    assert at > steps() > 10


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("at", [1, 20, 40, 300, 500, 560])
def test_a_power_cut_in_the_first_release_leaves_none_or_all_of_it(centre: Centre, at: int) -> None:
    with power_cut(at), pytest.raises(PowerCutError):
        centre.publish()
    assert not (centre.repository / "metadata/timestamp.json").exists()
    assert centre.publish().release.number == 1
    assert centre.seen("faq/R-07.json") == (centre.content / "faq/R-07.json").read_bytes()


@pytest.mark.usefixtures("quick")
def test_a_version_that_an_interruption_left_behind_is_never_used_again(centre: Centre) -> None:
    centre.publish()
    edit_answer(centre.content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sync.server.publishing.publishing.write_atomically", _cut)
        with pytest.raises(PowerCutError):
            centre.publish()
    orphan = (centre.repository / "metadata/2.snapshot.json").read_bytes()
    centre.publish()
    assert (centre.repository / "metadata/2.snapshot.json").read_bytes() == orphan
    assert (centre.repository / "metadata/3.snapshot.json").exists()
    assert b"Ask at 1345." in (centre.seen("faq/R-07.json") or b"")


def _cut(*_: object) -> None:
    raise PowerCutError


@pytest.mark.usefixtures("quick")
def test_content_that_changes_while_it_is_published_is_refused(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    centre.publish()
    edit_answer(centre.content)

    def meanwhile(*_: object) -> tuple[()]:
        edit_answer(centre.content, short="Written meanwhile.")
        return ()

    monkeypatch.setattr("sync.server.publishing.planning.self_test", meanwhile)
    with pytest.raises(PublishingError) as caught:
        centre.publish()
    assert caught.value.code == "content-moving"
    assert b"meanwhile" not in (centre.seen("faq/R-07.json") or b"")


KILLED = """
import os, signal, sys
from pathlib import Path
import sync.server.publishing.planning as planning
import sync.server.publishing.publishing as publishing
from sync.server.publishing.online_keys import OnlineKeys
content, repository, keys = map(Path, sys.argv[1:])
planning.self_test = lambda *_: ()
publishing.write_atomically = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
publishing.publish(content, repository, OnlineKeys(keys))
"""


@pytest.mark.usefixtures("quick")
def test_a_killed_publisher_leaves_no_lock(centre: Centre) -> None:
    centre.publish()
    old = (centre.content / "faq/R-07.json").read_bytes()
    edit_answer(centre.content)
    folders = map(str, (centre.content, centre.repository, centre.folder / "keys"))
    ended = subprocess.run([sys.executable, "-c", KILLED, *folders], check=False, timeout=120)
    assert ended.returncode == -9
    assert centre.seen("faq/R-07.json") == old
    centre.publish()
    assert b"Ask at 1345." in (centre.seen("faq/R-07.json") or b"")
