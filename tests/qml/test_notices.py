"""The pages of notices: what can be touched, and what is read there."""

from PySide6.QtCore import QPointF

from tests.fakes.clock import NOON
from tests.fakes.notices import library_with_samples
from tests.qml.harness import Screen


def text(screen: Screen, name: str) -> str:
    """Return the words of an item."""
    return str(screen.find(name).property("text"))


def shown(screen: Screen, beginning: str) -> list[str]:
    """Return the names of the visible items that begin so."""
    return [item.objectName() for item in screen.items() if item.objectName().startswith(beginning)]


def test_from_the_home_page_to_an_event_and_its_place(screen: Screen) -> None:
    screen.show("home-notices", "en")
    screen.press("noticesButton")
    assert shown(screen, "notice_") == ["notice_urgent", "notice_class", "notice_long", "notice_korean"]
    screen.press("notice_class")
    assert text(screen, "noticeWhen") == "Saturday, December 5, 2026, 14:00 – 16:00"
    screen.press("printButton")
    assert ("print",) in screen.kiosk.values["takeAway"].calls
    screen.press("listenButton")
    assert ("read",) in screen.kiosk.values["reading"].calls
    screen.press("noticePlaceButton")
    assert screen.kiosk.values["page"] == "place"
    assert text(screen, "placeName") == library_with_samples().places["goyang-family"].names["en"]


def test_related_answers_and_forms_are_one_touch_away(screen: Screen) -> None:
    screen.show("notice-event", "en")
    for name in ("form_FORM-01", "relatedQuestion_R-12"):
        item = screen.find(name)
        scroller = screen.find("pageScroller")
        scroller.setProperty("contentY", max(0, item.mapToItem(scroller, QPointF(0, 0)).y() - 300))
        screen.settle()
        screen.press(name)
    assert ("openForm", "FORM-01") in screen.kiosk.calls
    assert ("openAnswer", "R-12") in screen.kiosk.calls


def test_the_home_page_of_a_day_without_notices_says_nothing_of_them(screen: Screen) -> None:
    screen.show("home", "en")
    assert not shown(screen, "noticesButton")


def test_labels_say_what_a_text_is(screen: Screen) -> None:
    screen.show("notice-urgent", "vi")
    assert {"labelUrgent", "labelNotReviewed"} <= set(shown(screen, "label"))
    assert "labelForeign" not in shown(screen, "label")
    screen.show("notice-korean", "vi")
    assert "labelForeign" in shown(screen, "label")
    assert "labelUrgent" not in shown(screen, "label")


def test_the_page_that_stands_all_day_shows_what_is_urgent_in_one_language_after_the_other(screen: Screen) -> None:
    screen.show("attract", "en")
    assert not shown(screen, "urgent")
    screen.kiosk.clock.moment = NOON
    page = screen.find("startButton").parentItem()
    titles = library_with_samples().notices["urgent"].texts
    seen = set()
    for turn in range(1, 4):
        page.setProperty("turn", turn)
        screen.settle()
        seen.add(text(screen, "urgentText"))
    assert len(seen) == 3
    assert seen <= {each.title for each in titles.values()}
