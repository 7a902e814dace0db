"""Notices for tests, and a service that shows them."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from kiosk.domain.faq import Review
from kiosk.domain.library import Library
from kiosk.domain.notice import Event, Notice, NoticeText
from kiosk.opening.wording import CldrWords
from kiosk.services.answers import Answers
from kiosk.services.notices import Notices
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library

REVIEW = Review(state="drafted", by_role="author", of_revision=1, on=date(2026, 11, 20))
EVENT = Event(
    starts=datetime.fromisoformat("2026-12-05T14:00"),
    ends=datetime.fromisoformat("2026-12-05T16:00"),
    place="goyang-family",
    venue={"en": "Room 2, second floor", "ko": "2층 2호실"},
)


def notice(notice_id: str, **changed: Any) -> Notice:
    """Return a notice that is shown from November to December 2026 to everybody, with some fields changed."""
    made = Notice(
        id=notice_id,
        revision=1,
        updated=date(2026, 11, 20),
        importance="normal",
        shown_from=date(2026, 11, 1),
        shown_until=date(2026, 12, 31),
        event=None,
        regions=(),
        cities=(),
        hotlines=(),
        related=(),
        forms=(),
        source=None,
        texts={
            "en": NoticeText(f"Title of {notice_id}", "First paragraph.\n\nSecond paragraph.", REVIEW),
            "ko": NoticeText(f"{notice_id} 제목", "첫 문단입니다.\n\n둘째 문단입니다.", REVIEW),
        },
    )
    return replace(made, **changed)


def with_notices(library: Library, *notices: Notice) -> Library:
    """Return a library with these notices and no others."""
    return replace(library, notices={each.id: each for each in notices})


def told_in_every_language(library: Library, notice_id: str, faq_id: str, **changed: Any) -> Notice:
    """Return a notice that says what an answer does, in every language of the answer."""
    texts = {tag: NoticeText(text.question, text.short, REVIEW) for tag, text in library.faqs[faq_id].texts.items()}
    return notice(notice_id, texts=texts, **changed)


def library_with_samples() -> Library:
    """Return the starter content with an urgent notice, an event and two others, in every language."""
    library = whole_library()
    return with_notices(
        library,
        told_in_every_language(library, "urgent", "H-01", importance="urgent", hotlines=("119", "1345")),
        told_in_every_language(
            library, "class", "D-07", event=EVENT, hotlines=("1345",), related=("R-12", "R-01"), forms=("FORM-01",)
        ),
        told_in_every_language(library, "long", "L-12", related=("L-01",), source=library.faqs["L-12"].source),
        notice("korean", texts={"ko": notice("korean").texts["ko"]}, updated=date(2026, 11, 2)),
    )


def make_notices(library: Library, clock: StillClock, *, city: str = "") -> Notices:
    """Return the service over a library, by a clock."""
    return Notices(library, Answers(library), CldrWords(), clock, city=city)
