"""What is made known now: the notices and events of these days that concern this kiosk."""

import logging
from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.domain.bidi import legible, shown
from kiosk.domain.library import Library
from kiosk.domain.notice import Event, Notice, NoticeCard, NoticeSheet
from kiosk.domain.texts import nearest
from kiosk.errors import ModelError, TranslationError, UsageError
from kiosk.ports import Clock, LocalWords
from kiosk.services.answers import ORIGINAL, Answers, named
from kiosk.services.translations import Translations

log = logging.getLogger(__name__)


class Notices:
    """Chooses by the clock each time it is asked, so that what has expired is not shown by a kiosk that runs on."""

    def __init__(
        self,
        library: Library,
        answers: Answers,
        words: LocalWords,
        clock: Clock,
        *,
        city: str = "",
        translations: Translations | None = None,
    ) -> None:
        """city: where the kiosk stands; empty where it is not known, then notices for single cities are left out."""
        self._library, self._answers, self._words, self._clock, self._city = library, answers, words, clock, city
        self._translations = translations
        self._zone = ZoneInfo(library.pack.time_zone)

    def in_force(self, tag: str) -> tuple[NoticeCard, ...]:
        """Return the notices to show now: urgent ones first, then events by their begin, then the newest."""
        return tuple(self._card(notice, tag) for notice in sorted(self._shown(), key=_order))

    def sheet(self, notice_id: str, tag: str) -> NoticeSheet:
        """Return all that a visitor sees of a notice. Raises UsageError notice-unknown, also when it has expired."""
        notice = next((each for each in self._shown() if each.id == notice_id), None)
        if notice is None:
            raise UsageError(f"There is no notice `{notice_id}` now.", code="notice-unknown")
        used = nearest(notice.texts, tag)
        text, korean, event = notice.texts[used], notice.texts.get(ORIGINAL), notice.event
        place = self._library.places.get(event.place) if event else None
        sheet = NoticeSheet(
            id=notice.id,
            urgent=notice.urgent,
            language=used,
            title=text.title,
            body=text.body,
            korean_title=korean.title if korean else "",
            korean_body=korean.body if korean else "",
            starts=event.starts.replace(tzinfo=self._zone) if event else None,
            ends=event.ends.replace(tzinfo=self._zone) if event else None,
            when=self._when(event, tag),
            place_id=place.id if place else "",
            place=named(place.names, tag) if place else "",
            venue=named(event.venue, tag) if event else "",
            hotlines=self._answers.hotlines(notice.hotlines, tag),
            related=self._answers.cards(notice.related, tag),
            forms=tuple(form for form in notice.forms if form in self._library.forms),
            source=notice.source,
            updated=max(notice.updated, text.review.on),
            translated=text.review.state == "machine",
            reviewed=text.review.state == "reviewed",
            stale=notice.is_stale(used),
            local=notice.id in self._library.local.notices,
        )
        return shown(sheet)

    def translated(self, notice_id: str, tag: str) -> NoticeSheet | None:
        """Return a notice as a machine translates it; None when it has a text, or the guard refuses a part of it.

        Takes seconds: call it on a worker. Raises as `sheet`.
        """
        sheet = self.sheet(notice_id, tag)
        if sheet.language == tag or not self._translations or not self._translations.can_translate(sheet.language, tag):
            return None
        try:
            texts = [sheet.title, *sheet.body.split("\n\n")]
            made = [each.text for each in self._translations.translate_content(texts, sheet.language, tag)]
        except (ModelError, TranslationError) as error:
            log.warning("%s: %s", error.code, error.message)
            return None
        if not all(made):
            return None
        made_sheet = replace(
            sheet,
            language=tag,
            title=made[0],
            body="\n\n".join(made[1:]),
            original=f"{sheet.title}\n\n{sheet.body}",
            translated=True,
            reviewed=False,
        )
        return shown(made_sheet)

    def urgent_title(self, tag: str) -> str:
        """Return the title of the first urgent notice; empty where there is none now."""
        return next((card.title for card in self.in_force(tag) if card.urgent), "")

    def _shown(self) -> list[Notice]:
        now = self._clock.now().astimezone(self._zone).replace(tzinfo=None)
        region = self._library.pack.region
        notices = self._library.notices.values()
        return [each for each in notices if each.in_force(now) and each.concerns(region, self._city)]

    def _card(self, notice: Notice, tag: str) -> NoticeCard:
        used = nearest(notice.texts, tag)
        return NoticeCard(
            notice.id, legible(notice.texts[used].title), used, notice.urgent, self._when(notice.event, tag)
        )

    def _when(self, event: Event | None, tag: str) -> str:
        return self._words.span(event.starts, event.ends, tag) if event else ""


def _order(notice: Notice) -> tuple[bool, bool, str, int, str]:
    begins = notice.event.starts.isoformat() if notice.event else ""
    return not notice.urgent, not begins, begins, -notice.updated.toordinal(), notice.id
