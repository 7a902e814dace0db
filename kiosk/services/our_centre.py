"""What the centre says itself: kept, listed with its state, compared with what a release says now, suggested."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from kiosk.domain.local import Addition, LocalDocument, Overlay, PlaceChange, basis_of, made_on, path_of
from kiosk.domain.notice import Notice
from kiosk.domain.place import Place
from kiosk.domain.suggestion import SuggestedKind, Suggestion
from kiosk.domain.texts import nearest, nearest_name
from kiosk.errors import ContentError
from kiosk.ports import Clock, LocalStore, Outbox
from kiosk.services.ask import AskService
from kiosk.services.local_forms import free_id, new_document

LocalState = Literal["live", "planned", "expired", "conflict", "gone", "unfit"]
"""conflict: the release says something else now. gone: the release lacks the document. unfit: it breaks a rule."""
Sent = Literal["", "waiting", "sent"]
KINDS: dict[type, SuggestedKind] = {Faq: "faq", Notice: "notice", Addition: "addition", PlaceChange: "place_change"}
MOST_TARGETS = 12
LONGEST_SUGGESTION = 16_000
"""Characters that the centre takes."""


@dataclass(frozen=True, slots=True)
class LocalRow:
    """A local document in the list."""

    path: str
    document: LocalDocument
    title: str
    state: LocalState
    problem: str
    """Of one that is unfit."""
    suggested: Sent
    on: date
    """When staff last stood by it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What local documents must fulfil: of the content's format, and of the answer model."""

    problems: Callable[[Overlay], Mapping[str, str]]
    """Why documents are not shown with the present release, by their paths."""
    check: Callable[[LocalDocument], Sequence[str]]
    """What is wrong with a document that is to be kept."""
    tried: Callable[[Faq], AskService]
    """What decides about questions once an answer is there."""


class OurCentre:
    """The local documents of one kiosk, beside the release that is installed."""

    def __init__(
        self,
        store: LocalStore,
        release: Library,
        rules: Rules,
        ask: AskService,
        *,
        outbox: Outbox,
        clock: Clock,
        has_centre: Callable[[], bool],
    ) -> None:
        """release: without the local documents. has_centre: whether anybody would read a suggestion."""
        self._store, self.release, self._rules, self._ask = store, release, rules, ask
        self._outbox, self._clock, self.can_suggest = outbox, clock, has_centre

    def rows(self, tag: str = "ko") -> tuple[LocalRow, ...]:
        """Return what there is, what needs a person first. tag: language of the titles. Raises MachineError."""
        overlay = self._store.load()
        problems = self._rules.problems(overlay)
        sent = {(each.document, each.id): each.sent for each in self._outbox.suggestions()}
        rows = [self._row(each, tag, problems.get(path_of(each), ""), sent) for each in overlay.documents()]
        return tuple(sorted(rows, key=lambda row: (row.state not in ("conflict", "gone", "unfit"), row.path)))

    def conflicts(self) -> tuple[LocalRow, ...]:
        """Return those rows whose document of the release is another one now, or gone."""
        return tuple(row for row in self.rows() if row.state in ("conflict", "gone"))

    def find(self, path: str) -> LocalDocument:
        """Return a document. Raises ContentError local-unknown."""
        found = next((each for each in self._store.load().documents() if path_of(each) == path), None)
        if found is None:
            raise ContentError(f"This centre has no document `{path}`.", code="local-unknown")
        return found

    def new(self, kind: SuggestedKind, target: str = "") -> LocalDocument:
        """Return a document without words. target: the answer or the place that it rests on, where it rests on one."""
        topic = self.release.pack.topics[0].id
        return new_document(kind, target or free_id(self._store.load()), topic, self.today())

    def targets(self, kind: SuggestedKind, words: str, tag: str) -> tuple[tuple[str, str], ...]:
        """Return id and title of the answers or places that have some words, the first few."""
        if kind == "addition":
            titles = {
                key: {t: text.question for t, text in faq.texts.items()} for key, faq in self.release.faqs.items()
            }
        else:
            titles = {key: place.names for key, place in self.release.places.items()}
        wanted = words.casefold().split()
        found = [
            (key, nearest_name(names, tag))
            for key, names in sorted(titles.items())
            if _has(wanted, " ".join((key, *(names.get(each, "") for each in ("ko", "en")))))
        ]
        return tuple(found[:MOST_TARGETS])

    def keep(self, document: LocalDocument) -> None:
        """Keep a document; one without a basis rests on the present release. It is live a moment later.

        Raises ContentError local-invalid, or local-emergency for an answer that cries for help would lead to;
        MachineError. An answer takes seconds: every cry is tried.
        """
        document = self._resting(document)
        if not _says_something(document):
            raise ContentError("Nothing is written in it.", code="local-empty")
        if problems := self._rules.check(document):
            raise ContentError(problems[0], code="local-invalid")
        if isinstance(document, Faq):
            self._check_no_emergency(document)
        self._store.keep(document)

    def remove(self, document: LocalDocument) -> None:
        """Remove a document, and a suggestion about it that still waits. Raises MachineError."""
        self._store.remove(document)
        self._outbox.forget_suggestion(KINDS[type(document)], document.id)

    def keep_ours(self, document: LocalDocument) -> None:
        """Stand by what the centre says, knowing what the release says now. Raises ContentError, MachineError."""
        if isinstance(document, Addition | PlaceChange):
            self.keep(replace(document, based_on="", made_on=self.today()))

    def theirs(self, document: LocalDocument) -> Faq | Place | None:
        """Return what a local document rests on, as the release has it now."""
        if isinstance(document, Addition):
            return self.release.faqs.get(document.id)
        return self.release.places.get(document.id) if isinstance(document, PlaceChange) else None

    def suggest(self, document: LocalDocument) -> None:
        """Leave a document for the province. Raises ContentError local-invalid where it is too long, MachineError."""
        content = json.dumps(asdict(document), ensure_ascii=False, default=_iso)
        if len(content) > LONGEST_SUGGESTION:
            raise ContentError("It is too long to be sent.", code="local-invalid")
        self._outbox.keep_suggestion(Suggestion(KINDS[type(document)], document.id, self._clock.now(), content))

    def today(self) -> date:
        """Return the day in the time of the pack's zone."""
        return self._clock.now().astimezone(ZoneInfo(self.release.pack.time_zone)).date()

    def _row(
        self, document: LocalDocument, tag: str, problem: str, sent: Mapping[tuple[SuggestedKind, str], bool]
    ) -> LocalRow:
        was_sent = sent.get((KINDS[type(document)], document.id))
        suggested: Sent = "" if was_sent is None else "sent" if was_sent else "waiting"
        state = self._state(document, problem)
        title = self._title(document, tag)
        return LocalRow(path_of(document), document, title, state, problem, suggested, made_on(document))

    def _state(self, document: LocalDocument, problem: str) -> LocalState:
        if problem:
            return "unfit"
        if isinstance(document, Notice):
            return self._notice_state(document)
        if isinstance(document, Faq):
            return "live"
        theirs = self.theirs(document)
        return "gone" if theirs is None else "live" if basis_of(theirs) == document.based_on else "conflict"

    def _notice_state(self, notice: Notice) -> LocalState:
        now = self._clock.now().astimezone(ZoneInfo(self.release.pack.time_zone)).replace(tzinfo=None)
        if notice.in_force(now):
            return "live"
        return "planned" if now.date() < notice.shown_from else "expired"

    def _title(self, document: LocalDocument, tag: str) -> str:
        if isinstance(document, Notice):
            return document.texts[nearest(document.texts, tag)].title if document.texts else document.id
        if isinstance(document, PlaceChange):
            place = self.release.places.get(document.id)
            return nearest_name(place.names, tag) if place else document.id
        faq = document if isinstance(document, Faq) else self.release.faqs.get(document.id)
        return faq.texts[nearest(faq.texts, tag)].question if faq and faq.texts else document.id

    def _resting(self, document: LocalDocument) -> LocalDocument:
        if not isinstance(document, Addition | PlaceChange) or document.based_on:
            return document
        theirs = self.theirs(document)
        if theirs is None:
            raise ContentError(f"There is no `{document.id}` in the content.", code="local-unknown")
        return replace(document, based_on=basis_of(theirs))

    def _check_no_emergency(self, answer: Faq) -> None:
        """Raise ContentError local-emergency where cries for help would lead to this answer."""
        tried = self._rules.tried(answer)
        for tag in set(answer.texts) & set(self.release.tags()):
            texts = (each.texts[tag] for each in self.release.emergencies.values() if tag in each.texts)
            for cry in (phrase for text in texts for phrase in text.phrasings):
                if tried.decide_text(tag, cry).kind != "emergency" == self._ask.decide_text(tag, cry).kind:
                    message = (
                        f"“{cry}” must lead to help at once, and would lead to this answer. Say it in other words."
                    )
                    raise ContentError(message, code="local-emergency")


def _says_something(document: LocalDocument) -> bool:
    if isinstance(document, PlaceChange):
        return bool(document.opening_hours or document.phone or document.notes)
    return bool(document.texts)


def _has(words: Sequence[str], text: str) -> bool:
    return all(word in text.casefold() for word in words)


def _iso(value: date | datetime) -> str:
    """Return what json does not know, in ISO 8601."""
    return value.isoformat()
