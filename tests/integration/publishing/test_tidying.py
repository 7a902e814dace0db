"""Old files go, a month after the last release that needed them."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sync.server.publishing.publishing import renew
from sync.server.publishing.standing import read_standing
from sync.server.publishing.terms import now
from sync.server.publishing.tidying import tidy
from tests.fakes.releases import edit_answer
from tests.integration.publishing.conftest import Centre


def served(centre: Centre) -> set[Path]:
    return {file for part in ("metadata", "targets") for file in (centre.repository / part).rglob("*.json")}


def tidy_at(centre: Centre, moment: datetime) -> None:
    tidy(centre.repository, read_standing(centre.repository), moment)


def test_what_no_release_needs_goes_after_a_month(centre: Centre) -> None:
    centre.publish()
    first = served(centre)
    edit_answer(centre.content)
    centre.publish()
    both = served(centre)
    tidy_at(centre, now())
    tidy_at(centre, now() + timedelta(days=29))
    assert served(centre) == both
    tidy_at(centre, now() + timedelta(days=31))
    gone = both - served(centre)
    assert gone < first
    assert {"1.snapshot.json"} < {file.name for file in gone}
    assert {file.name.split(".")[1] for file in gone if file.is_relative_to(centre.repository / "targets")} == {
        "R-07",
        "release",
    }
    assert len([file for file in served(centre) if ".bin-" in file.name]) == 256
    assert b"Ask at 1345." in (centre.seen("faq/R-07.json") or b"")
    assert centre.seen("faq/R-12.json")


def test_what_comes_back_into_use_stays(centre: Centre) -> None:
    centre.publish()
    before = (centre.content / "faq/R-07.json").read_bytes()
    edit_answer(centre.content)
    centre.publish()
    tidy_at(centre, now())
    (centre.content / "faq/R-07.json").write_bytes(before)
    centre.publish()
    tidy_at(centre, now() + timedelta(days=31))
    assert centre.seen("faq/R-07.json") == before


@pytest.mark.parametrize("content", [b"", b"[]", b"{"])
def test_a_damaged_note_of_left_overs_costs_a_month(centre: Centre, content: bytes) -> None:
    centre.publish()
    edit_answer(centre.content)
    centre.publish()
    before = served(centre)
    (centre.repository / ".left-over.json").write_bytes(content)
    renew(centre.repository, centre.keys)
    assert served(centre) == before
