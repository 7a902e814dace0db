"""The end of a visit: by a goodbye, or by time."""

import threading
from types import SimpleNamespace

import pytest

from tests.unit.ui.bench import PATIENCE_SECONDS, Bench
from ui.viewmodels.idle import IdleWatch

SECRET = "zanzibarquux"


def test_the_end_of_a_visit_leaves_nothing_in_any_page(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.get("ask").submit(f"{SECRET} and my boss did not pay my salary")  # type: ignore[attr-defined]
    bench.wait_page("answer", "choose", "refusal")
    bench.get("comfort").setLargeText(True)  # type: ignore[attr-defined]
    bench.kiosk.finish()
    bench.kiosk.rate("good")
    bench.wait_page("attract")
    parts = [bench.kiosk, *(bench.get(name) for name in ("ask", "answer", "reading", "takeAway", "comfort"))]
    for part in parts:
        meta = part.metaObject()  # type: ignore[attr-defined]
        values = [part.property(meta.property(i).name()) for i in range(meta.propertyCount())]  # type: ignore[attr-defined]
        assert SECRET not in repr(values)
    bench.wait(lambda: bench.house.services.visits.present is None)
    assert bench.get("comfort.largeText") is False


def test_who_comes_while_the_printer_is_still_being_emptied_has_a_visit_of_their_own(bench: Bench) -> None:
    visits = bench.house.services.visits
    bench.kiosk.chooseLanguage("en")
    first = visits.present
    printer = threading.Event()
    bench.kiosk._runner.run("paper", lambda: printer.wait(PATIENCE_SECONDS), lambda _: None, lambda _: None)
    bench.kiosk.wipe()
    assert not bench.kiosk.isFree  # the last visit's pages are not yet out of the queue
    bench.kiosk.chooseLanguage("km")
    second = visits.present
    assert second is not None
    assert second is not first
    tidied: list[bool] = []
    bench.kiosk._runner.run("paper", lambda: True, tidied.append, lambda _: None)
    printer.set()
    bench.wait(lambda: bool(tidied))
    assert visits.present is second
    bench.kiosk.wipe()
    bench.wait(lambda: bench.kiosk.isFree)


def test_who_goes_back_from_the_goodbye_is_not_finished(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.viewmodels.ending.RATING_MILLISECONDS", 50)
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAnswer("R-12")
    bench.kiosk.finish()
    assert bench.page == "goodbye"
    bench.kiosk.back()
    bench.pause(0.3)
    assert bench.page == "answer"
    bench.kiosk.rate("good")  # a touch that came late
    bench.kiosk.finish()
    bench.wait_page("attract")


def test_after_the_goodbye_the_start_page_is_a_new_visitors(bench: Bench) -> None:
    bench.kiosk.chooseLanguage("en")
    bench.kiosk.openAnswer("R-12")
    bench.kiosk.finish()
    bench.kiosk.openHome()
    assert bench.page == "attract"
    assert bench.house.services.visits.present is None


def test_the_screen_forgets_the_visitors_language(bench: Bench) -> None:
    spoken: list[str] = []
    bench.kiosk.languageChanged.connect(spoken.append)
    bench.kiosk.chooseLanguage("vi")
    bench.kiosk.wipe()
    bench.kiosk.openStaff()
    bench.kiosk.finish()
    bench.kiosk.wipe()
    assert spoken == ["vi", "en", "ko", "en"]


def test_a_call_for_staff_on_the_first_page_holds_back_a_renewal_and_ends_by_itself(bench: Bench) -> None:
    def is_free() -> bool:
        return bench.kiosk.isFree

    bench.kiosk.callStaff()
    assert bench.get("staffCalled")
    assert not is_free()
    clock = bench.house.services.clock.monotonic
    bench.kiosk._ending._idle._clock = SimpleNamespace(monotonic=lambda: clock() + 2000)
    bench.wait(lambda: not bench.get("staffCalled"))
    bench.wait(is_free)
    bench.kiosk.callStaff()
    bench.kiosk.dismissStaff()
    assert is_free()
    bench.kiosk.callStaff()
    bench.kiosk.finish()  # the answer to the warning: nobody says goodbye who had no visit
    assert (bench.page, bench.get("staffCalled")) == ("attract", False)


def test_nobody_is_sent_away_while_their_page_is_being_printed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.kiosk.start()
    bench.kiosk.chooseLanguage("en")
    clock = bench.house.services.clock.monotonic
    monkeypatch.setattr(type(bench.get("takeAway")), "is_on_its_way", lambda _self, _seconds: True)
    bench.kiosk._ending._idle._clock = SimpleNamespace(monotonic=lambda: clock() + 2000)
    bench.pause(0.6)
    assert (bench.page, bench.get("idleSeconds")) == ("home", 0)
    monkeypatch.undo()
    bench.kiosk._ending._idle._clock = SimpleNamespace(monotonic=lambda: clock() + 4000)
    bench.wait_page("attract")


def test_idle_time_warns_for_twenty_seconds_and_then_wipes() -> None:
    class Clock:
        seconds = 0.0

        def monotonic(self) -> float:
            return self.seconds

    clock, busy, ended = Clock(), False, []
    watch = IdleWatch(clock, 90, 20, lambda: busy)  # type: ignore[arg-type]
    watch.over.connect(lambda: ended.append(1))
    watch.start()
    for seconds, left in ((89.0, 0), (91.0, 20), (100.5, 10), (109.5, 1)):
        clock.seconds = seconds
        watch.look()
        assert watch.seconds_left == left
    watch.touch()
    assert watch.seconds_left == 0
    clock.seconds = 300.0
    watch.look()
    assert ended == [1]
