"""What a centre says itself is live between visits, survives releases, and says where they differ."""

import contextlib
from dataclasses import replace

import pytest

from kiosk.checks.local_content import local_content
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.domain.local import Addition
from kiosk.errors import ContentError
from kiosk.machine import Machine
from tests.fakes.local import CHOIR, DAY, local_answer
from tests.fakes.releases import edit_answer
from tests.integration.sync.test_live_content import Province, house, province

__all__ = ("house", "province")
ADDED = Addition("R-07", "", DAY, {"ko": "우리 센터 2층에서 도와드립니다."})


def renewed(house: House) -> House:
    newer = house.renewed()
    assert newer is not None
    return newer


def test_what_staff_write_is_found_without_a_restart_and_gone_when_removed(province: Province, house: House) -> None:
    old = house.services
    house.index.warm("en")
    assert house.renewed() is None
    house.our_centre.keep(local_answer())
    newer = renewed(house)
    decision = newer.services.ask.decide_text("en", CHOIR)
    assert decision.candidates[0].id == "LOCAL-001"
    assert newer.services.answers.answer("LOCAL-001", "en").local
    assert "LOCAL-001" not in old.library.faqs, "who is in the middle of a visit sees no change"
    assert newer.renewed() is None
    newer.our_centre.remove(local_answer())
    last = renewed(newer)
    found = [each.id for each in last.services.ask.decide_text("en", CHOIR).candidates]
    assert "LOCAL-001" not in found
    assert last.library.faqs == house.library.faqs


def test_a_release_leaves_the_centres_own_and_says_where_they_differ(province: Province, house: House) -> None:
    house.index.warm("en")
    house.our_centre.keep(local_answer())
    house.our_centre.keep(ADDED)
    before = renewed(house)
    assert before.our_centre.conflicts() == ()
    edit_answer(province.content, short="Call 1345 today.")
    province.publish()
    province.sync(before)
    after = renewed(before)
    answer = after.services.answers.answer("R-07", "en")
    assert answer.short == "Call 1345 today."
    assert answer.addition is not None
    assert after.services.ask.decide_text("en", CHOIR).candidates[0].id == "LOCAL-001"
    [row] = after.our_centre.conflicts()
    assert (row.path, row.state) == ("additions/R-07", "conflict")
    assert "local-conflict" in [finding.code for finding in local_content(after)]
    after.our_centre.keep_ours(row.document)
    assert after.our_centre.conflicts() == ()
    assert House(Machine(Settings(), province.paths)).our_centre.conflicts() == (), "after a restart too"


def test_what_a_release_removes_takes_the_addition_off_the_page_not_off_the_list(
    province: Province, house: House
) -> None:
    house.our_centre.keep(ADDED)
    (province.content / "faq" / "R-07.json").unlink()
    province.publish()
    province.sync(house)
    after = renewed(house)
    assert after.library.local.additions == {}
    assert [(row.path, row.state) for row in after.our_centre.rows()] == [("additions/R-07", "gone")]


@pytest.mark.expected_log("no longer used")
def test_a_rollback_leaves_the_centres_own(province: Province, house: House) -> None:
    house.our_centre.keep(local_answer())
    edit_answer(province.content)
    province.publish()
    province.sync(house)
    with house.machine.supply.store.locked():
        house.machine.supply.store.rollback("a test")
    assert "LOCAL-001" in House(Machine(Settings(), province.paths)).library.faqs


@pytest.mark.expected_log("local-damaged")
def test_a_damaged_file_costs_only_itself_and_is_named(province: Province, house: House) -> None:
    house.our_centre.keep(local_answer())
    house.our_centre.keep(ADDED)
    (province.paths.local / "faq" / "LOCAL-001.json").write_text("{", "utf-8")
    opened = House(Machine(Settings(), province.paths))
    assert set(opened.library.local.additions) == {"R-07"}
    assert "local-damaged" in [finding.code for finding in local_content(opened)]


def test_cries_for_help_lead_to_help_whatever_a_centre_writes(province: Province, house: House) -> None:
    cries = house.library.emergencies["EM-fire"].texts["en"].phrasings
    text = local_answer().texts["en"]
    hijacking = replace(local_answer(), texts={"en": replace(text, question=cries[0], phrasings=cries)})
    before = [cry for cry in cries if house.ask.decide_text("en", cry).kind == "emergency"]
    with contextlib.suppress(ContentError):
        house.our_centre.keep(hijacking)
    after = house.renewed() or house
    assert [cry for cry in cries if after.ask.decide_text("en", cry).kind == "emergency"] == before != []
