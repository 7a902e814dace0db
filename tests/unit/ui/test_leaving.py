"""Leaving a question for the centre: shown as it would be kept, and kept only after a yes."""

import pytest

from kiosk.errors import MachineError
from tests.unit.ui.bench import Bench

UNKNOWN = "zebra crossing quantum banana recipe 010-1234-5678"
SHOWN = "zebra crossing quantum banana recipe […]"


def ask(bench: Bench, text: str = UNKNOWN, *, enrolled: bool = True) -> None:
    if enrolled:
        bench.house.machine.paths.enrolment.write_text("{}")
    bench.kiosk.chooseLanguage("en")
    bench.get("ask").submit(text)  # type: ignore[attr-defined]
    bench.wait_page("refusal", "answer")


def kept(bench: Bench) -> list[tuple[str, str]]:
    return [(each.language, each.text) for each in bench.house.machine.outbox.questions()]


def test_yes_keeps_exactly_what_was_shown(bench: Bench) -> None:
    ask(bench)
    assert bench.get("leaving.text") == SHOWN
    assert kept(bench) == []
    bench.kiosk.property("leaving").agree()
    bench.wait(lambda: bench.get("leaving.thanked") is True)
    assert kept(bench) == [("en", SHOWN)]
    assert bench.get("leaving.text") == ""


def test_no_keeps_nothing(bench: Bench) -> None:
    ask(bench)
    bench.kiosk.property("leaving").decline()
    bench.kiosk.property("leaving").agree()
    assert (bench.get("leaving.text"), bench.get("leaving.thanked")) == ("", False)
    assert kept(bench) == []


def test_going_away_keeps_nothing(bench: Bench) -> None:
    ask(bench)
    bench.kiosk.wipe()
    assert bench.get("leaving.text") == ""
    bench.kiosk.property("leaving").agree()
    assert kept(bench) == []


def test_names_from_the_visits_forms_are_taken_out(bench: Bench) -> None:
    answers = bench.house.services.forms.answers
    answers.keep("family_name", "Banana")
    answers.keep("FORM-01.unknown", "quantum")
    ask(bench)
    assert bench.get("leaving.text") == "zebra crossing […] recipe […]"
    bench.kiosk.wipe()


@pytest.mark.parametrize(("text", "enrolled"), [(UNKNOWN, False), ("my boss did not pay my salary", True)])
def test_nobody_is_asked_where_nothing_would_come_of_it(bench: Bench, text: str, enrolled: bool) -> None:
    ask(bench, text, enrolled=enrolled)
    assert bench.get("leaving.text") == ""


def test_the_next_question_takes_the_place_of_the_last(bench: Bench) -> None:
    ask(bench)
    bench.get("ask").submit("my boss did not pay my salary")  # type: ignore[attr-defined]
    bench.wait_page("answer")
    assert bench.get("leaving.text") == ""


def test_a_full_disk_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(bench)

    def full(_question: object) -> None:
        raise MachineError("full")

    monkeypatch.setattr(bench.house.machine.outbox, "keep_question", full)
    bench.kiosk.property("leaving").agree()
    bench.wait(lambda: bench.get("errorCode") == "disk-full")
    assert bench.get("leaving.thanked") is False
