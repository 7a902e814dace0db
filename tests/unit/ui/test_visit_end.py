"""The end of a visit: by a goodbye, or by time."""

from tests.unit.ui.bench import Bench
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
