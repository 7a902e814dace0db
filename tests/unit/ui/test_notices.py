"""The way to a notice and on from it; what expires while the kiosk runs."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.notice import Notice
from tests.fakes.clock import StillClock
from tests.fakes.marking_translator import MarkingTranslator
from tests.fakes.notices import EVENT, library_with_samples, make_notices, with_notices
from tests.fakes.qml_parts import AtOnce
from tests.unit.ui.bench import Bench
from ui.viewmodels.notices import NoticesViewModel
from ui.viewmodels.rows import Rows

MORNING = datetime(2026, 11, 21, 9, tzinfo=ZoneInfo("Asia/Seoul"))


@pytest.fixture
def clock() -> StillClock:
    """A day with all sample notices."""
    return StillClock(MORNING)


@pytest.fixture
def notices(clock: StillClock) -> NoticesViewModel:
    """The view model over the samples, in Vietnamese."""
    model = NoticesViewModel(AtOnce(), make_notices(library_with_samples(), clock))
    model.open("vi")
    return model


def ids(model: NoticesViewModel) -> list[str]:
    rows: Any = model.property("cards")
    return [rows.row(index)["noticeId"] for index in range(rows.rowCount())]


def test_the_list_has_the_urgent_first_and_the_home_page_its_title(notices: NoticesViewModel) -> None:
    assert ids(notices) == ["urgent", "class", "long", "korean"]
    assert notices.property("count") == 4
    assert notices.property("firstUrgent") is True
    assert notices.property("firstTitle") == library_with_samples().notices["urgent"].texts["vi"].title


def test_what_expires_between_two_looks_is_gone(notices: NoticesViewModel, clock: StillClock) -> None:
    pages: list[str] = []
    notices.opened.connect(pages.append)
    clock.moment = datetime(2026, 12, 5, 16, tzinfo=ZoneInfo("Asia/Seoul"))
    notices.openNotice("class")
    assert (pages, ids(notices)) == ([], ["urgent", "long", "korean"])
    clock.moment = datetime(2027, 1, 1, tzinfo=ZoneInfo("Asia/Seoul"))
    notices.openNotices()
    assert (pages, notices.property("count"), notices.urgentTitle("vi")) == ([], 0, "")


def test_a_single_notice_opens_at_once_several_as_a_list(notices: NoticesViewModel, clock: StillClock) -> None:
    library = library_with_samples()
    only = NoticesViewModel(AtOnce(), make_notices(with_notices(library, library.notices["long"]), clock))
    pages: list[str] = []
    for model in (notices, only):
        model.opened.connect(pages.append)
        model.openNotices()
    assert pages == ["notices", "notice"]


def test_a_text_in_another_language_is_labelled(notices: NoticesViewModel) -> None:
    notices.openNotice("korean")
    assert notices.property("foreign") is True
    notices.openNotice("class")
    assert notices.property("foreign") is False
    assert notices.property("reviewed") is False
    assert notices.property("placeId") == "goyang-family"


def test_from_home_to_a_notice_its_answer_and_back(bench: Bench) -> None:
    bench.house.library.notices.update(always_in_force())
    bench.kiosk.chooseLanguage("en")
    assert bench.get("notices.count") == 4
    notices = bench.get("notices")
    notices.openNotices()  # type: ignore[attr-defined]
    assert bench.page == "notices"
    notices.openNotice("class")  # type: ignore[attr-defined]
    assert bench.page == "notice"
    assert bench.get("reading.canSpeak") is True
    assert offered(bench) == ["FORM-01"]
    bench.kiosk.openAnswer("R-01")
    assert bench.page == "answer"
    bench.kiosk.back()
    assert (bench.page, offered(bench)) == ("notice", ["FORM-01"])
    bench.get("places").openNamed(bench.get("notices.placeId"))  # type: ignore[attr-defined]
    assert bench.page == "place"
    bench.kiosk.back()
    bench.kiosk.back()
    bench.kiosk.back()
    assert bench.page == "home"
    bench.kiosk.wipe()
    assert (bench.get("notices.count"), bench.get("notices.title")) == (0, "")


def test_taking_a_notice_away(bench: Bench) -> None:
    bench.house.library.notices.update(always_in_force())
    bench.kiosk.chooseLanguage("en")
    bench.get("notices").openNotice("class")  # type: ignore[attr-defined]
    take_away = bench.get("takeAway")
    take_away.makeQr()  # type: ignore[attr-defined]
    bench.wait(lambda: bool(bench.get("takeAway.qrRows")))
    assert "BEGIN:VEVENT" in str(bench.get("takeAway.qrText"))


def always_in_force() -> dict[str, Notice]:
    """Return the samples with days that no machine's clock leaves."""
    future = replace(EVENT, starts=EVENT.starts.replace(year=9000), ends=EVENT.ends.replace(year=9000))
    return {
        each.id: replace(each, shown_until=date(9000, 12, 31), event=future if each.event else None)
        for each in library_with_samples().notices.values()
    }


def test_a_notice_that_lacks_the_visitors_language_is_translated_and_shows_its_original(bench: Bench) -> None:
    bench.house.library.notices.update(always_in_force())
    bench.house.__dict__["translator"] = MarkingTranslator([("ko", "vi")])
    bench.kiosk.chooseLanguage("vi")
    bench.get("notices").openNotice("korean")  # type: ignore[attr-defined]
    assert bench.get("notices.title") == "korean 제목"
    bench.wait(lambda: bench.get("notices.translated") is True)
    assert bench.page == "notice"
    assert str(bench.get("notices.title")).startswith("[vi] ")
    assert str(bench.get("notices.body")).count("\n\n") == 1
    assert "첫 문단입니다." in str(bench.get("notices.original"))
    assert bench.get("notices.foreign") is False


def offered(bench: Bench) -> list[str]:
    rows = bench.get("forms.offeredForms")
    assert isinstance(rows, Rows)
    return [rows.row(index)["formId"] for index in range(rows.rowCount())]
