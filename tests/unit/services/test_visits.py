"""The end of a visit forgets everything, whatever goes wrong on the way."""

import pytest

from kiosk.domain.hearing import Hypothesis
from kiosk.errors import PrintingError
from kiosk.services.visits import Visits


def test_the_end_wipes_what_was_heard() -> None:
    visits = Visits()
    visit = visits.begin("en")
    visits.remember(heard=(Hypothesis("my secret", "typed", 1.0),))
    visits.end()
    assert visits.present is None
    assert "secret" not in repr(visit)


@pytest.mark.expected_log("wiping went wrong")
def test_one_failing_wiper_does_not_stop_the_others() -> None:
    done: list[str] = []

    def failing() -> None:
        raise PrintingError("the queue is gone")

    visits = Visits((failing, lambda: done.append("at once")), (failing, lambda: done.append("later")))
    visits.begin("en")
    visits.end()
    assert done == ["at once", "later"]


def test_the_next_visit_may_begin_before_the_last_one_is_tidied_up() -> None:
    done: list[str] = []
    visits = Visits((lambda: done.append("at once"),), (lambda: done.append("later"),))
    visits.begin("en")
    assert visits.leave()
    second = visits.begin("ko")
    assert done == ["at once"]
    visits.tidy()
    assert visits.present is second
    assert done == ["at once", "later"]


def test_a_late_result_of_an_older_visit_is_recognised() -> None:
    visits = Visits()
    first = visits.begin("en").number
    second = visits.begin("ko").number
    assert not visits.is_present(first)
    assert visits.is_present(second)
