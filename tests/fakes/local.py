"""What a centre may say itself, and the service over a store in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from kiosk.content.laying_over import FIELDS, local_problems, writing_problems
from kiosk.domain.decision import Decision
from kiosk.domain.faq import Audience, Faq, FaqText, Review, Source
from kiosk.domain.library import Library
from kiosk.domain.local import Addition, LocalDocument, Overlay, PlaceChange, basis_of, path_of
from kiosk.domain.notice import Notice, NoticeText
from kiosk.domain.suggestion import Suggestion
from kiosk.services.our_centre import OurCentre, Rules
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.notices import notice

DAY = date(2026, 11, 21)
REVIEW = Review("drafted", "author", 1, DAY)
CHOIR = "Where does the choir sing?"


def local_answer(answer_id: str = "LOCAL-001", *, question: str = CHOIR, short: str = "In room 3, on Fridays.") -> Faq:
    """Return an answer of a centre's own, in English and Korean."""
    texts = {
        "en": FaqText(question, (question, "Is there a choir?", "I want to sing"), short, "", (), REVIEW),
        "ko": FaqText("합창단은 어디에 있어요?", ("합창단이 있어요?",), "3호실입니다.", "", (), REVIEW),
    }
    source, audience = Source("", "", ""), Audience((), ())
    return Faq(answer_id, "daily_life", 1, source, DAY, None, "unverified", audience, (), (), (), (), texts)


def local_notice(notice_id: str = "LOCAL-002", *, title: str = "오늘 오후 휴관", until: date = DAY) -> Notice:
    """Return a notice of a centre's own, in Korean."""
    texts = {"ko": NoticeText(title, "오늘 오후 2시부터 쉽니다.", REVIEW)}
    return notice(notice_id, shown_from=min(DAY, until), updated=DAY, shown_until=until, texts=texts)


def addition(release: Library, answer_id: str = "R-07", text: str = "우리 센터 2층에서 도와드립니다.") -> Addition:
    """Return what a centre adds to an answer of a release."""
    return Addition(answer_id, basis_of(release.faqs[answer_id]), DAY, {"ko": text})


def place_change(
    release: Library, place_id: str = "ansan-foreign-residents-support", hours: str = "Mo-Sa 10:00-16:00"
) -> PlaceChange:
    """Return what a centre knows better of a place of a release."""
    based_on = basis_of(release.places[place_id])
    return PlaceChange(place_id, based_on, DAY, hours, "031-123-4567", {"ko": "점심시간에는 쉽니다."})


class MemoryLocalStore:
    """kiosk.ports.LocalStore without a disk."""

    def __init__(self, *documents: LocalDocument) -> None:
        self.kept = {path_of(document): document for document in documents}

    def load(self) -> Overlay:
        """Return them by kind."""
        found: dict[str, dict[str, LocalDocument]] = {field: {} for field in FIELDS.values()}
        for document in self.kept.values():
            found[FIELDS[type(document)]][document.id] = document
        return Overlay(**found)  # type: ignore[arg-type]  # each by its type

    def keep(self, document: LocalDocument) -> None:
        """Keep it."""
        self.kept[path_of(document)] = document

    def remove(self, document: LocalDocument) -> None:
        """Remove it."""
        self.kept.pop(path_of(document), None)


class MemorySuggestions:
    """The part of kiosk.ports.Outbox that has to do with suggestions."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Suggestion] = {}

    def keep_suggestion(self, suggestion: Suggestion) -> None:
        """Keep it."""
        self.kept[suggestion.document, suggestion.id] = suggestion

    def suggestions(self) -> Sequence[Suggestion]:
        """Return them."""
        return list(self.kept.values())

    def forget_suggestion(self, document: str, document_id: str) -> None:
        """Forget it."""
        self.kept.pop((document, document_id), None)


class CalmAsk:
    """Takes for an emergency what the content names as one, unless an answer has the very words."""

    def __init__(self, release: Library, answer: Faq | None = None) -> None:
        self._cries = {
            phrase for each in release.emergencies.values() for text in each.texts.values() for phrase in text.phrasings
        }
        if answer is not None:
            self._cries -= {phrase for text in answer.texts.values() for phrase in text.phrasings}

    def decide_text(self, tag: str, text: str) -> Decision:
        """Decide."""
        return Decision("emergency" if text in self._cries else "refuse", "unknown", ())


def make_our_centre(
    *documents: LocalDocument, release: Library | None = None, outbox: MemorySuggestions | None = None
) -> OurCentre:
    """Return the service over the starter content, and the documents that were written."""
    release = release or whole_library()
    return OurCentre(
        MemoryLocalStore(*documents),
        release,
        Rules(
            partial(local_problems, release),
            partial(writing_problems, release),
            lambda answer: CalmAsk(release, answer),  # type: ignore[arg-type,return-value]  # a double
        ),
        CalmAsk(release),  # type: ignore[arg-type]  # a double
        outbox=outbox or MemorySuggestions(),  # type: ignore[arg-type]  # a double
        clock=StillClock(),
        has_centre=lambda: True,
    )


def sample_documents(release: Library) -> tuple[LocalDocument, ...]:
    """Return one in each state: live, expired, in conflict, and without what it belongs to."""
    older = replace(addition(release, "R-12", "주민센터는 우리 센터 맞은편에 있습니다."), based_on="0" * 64)
    return (
        local_notice(),
        local_notice("LOCAL-003", title="김장 나눔 행사", until=DAY - timedelta(days=2)),
        local_answer(),
        older,
        place_change(release),
        replace(addition(release), id="R-99"),
    )
