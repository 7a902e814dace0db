"""From a document to what a visitor sees: the best language for them, labelled honestly."""

import logging
from dataclasses import replace

from kiosk.domain.answer import Answer, AnswerCard, EmergencyAdvice, HotlineLine, LocalText
from kiosk.domain.bidi import legible, shown
from kiosk.domain.emergency import EmergencyText
from kiosk.domain.faq import Faq, FaqText
from kiosk.domain.library import Library
from kiosk.domain.pack import Hotline, Names
from kiosk.domain.texts import nearest
from kiosk.errors import ModelError, TranslationError
from kiosk.ports import Clock
from kiosk.services.translations import Translations

log = logging.getLogger(__name__)

FALLBACKS = ("en", "ko")
"""Languages to show where the visitor's has no text yet."""
ORIGINAL = "ko"
"""Language that staff and counters read; shown beside the visitor's."""


class Answers:
    """Reads answers, cards and hotlines out of the library."""

    def __init__(self, library: Library, translations: Translations | None = None, clock: Clock | None = None) -> None:
        """clock: by which figures are overdue; without one none are."""
        self._library = library
        self._translations = translations
        self._clock = clock

    @property
    def library(self) -> Library:
        """The installed content."""
        return self._library

    def answer(self, faq_id: str, tag: str) -> Answer:
        """Return the answer in the visitor's language, or in the nearest one there is. Raises KeyError."""
        faq = self._library.faqs[faq_id]
        used = nearest_tag(faq.texts, tag)
        text = faq.texts[used]
        original_tag = ORIGINAL if ORIGINAL in faq.texts else used
        original = faq.texts[original_tag]
        answer = Answer(
            id=faq.id,
            topic=faq.topic,
            language=used,
            question=text.question,
            short=text.short,
            details=text.details,
            bring=text.bring,
            hotlines=self.hotlines(faq.hotlines, tag),
            related=self.cards(faq.related, tag),
            source=faq.source,
            checked_on=faq.checked_on,
            confidence=faq.confidence,
            translated=text.review.state == "machine",
            reviewed=text.review.state == "reviewed",
            stale=faq.is_stale(used),
            original_language=original_tag,
            original_question=original.question,
            original_short=original.short,
            original_details=original.details,
            original_bring=original.bring,
            places=faq.places,
            overdue=self._clock is not None and faq.is_overdue(self._clock.now().date()),
            local=faq.id in self._library.local.faqs,
            addition=self._addition(faq.id, tag),
        )
        return shown(answer)

    def can_be_translated(self, faq_id: str, tag: str) -> bool:
        """Tell whether an answer has no text in the visitor's language and a machine could make one."""
        return self._translatable_from(self._library.faqs[faq_id], tag) is not None

    def translated(self, faq_id: str, tag: str) -> Answer | None:
        """Return the answer as a machine translates it; None when it has a text, or the guard refuses one of them.

        Takes seconds: call it on a worker. Details that the guard refuses are left out. Raises KeyError.
        """
        source = self._translatable_from(self._library.faqs[faq_id], tag)
        if source is None or self._translations is None:
            return None
        answer = self.answer(faq_id, source)
        texts = [answer.question, answer.short, *answer.bring, *filter(None, [answer.details])]
        try:
            made = [each.text for each in self._translations.translate_content(texts, source, tag)]
        except (ModelError, TranslationError) as error:
            log.warning("%s: %s", error.code, error.message)
            return None
        needed = made[: 2 + len(answer.bring)]
        if not all(needed):
            return None
        made_answer = replace(
            answer,
            language=tag,
            question=made[0],
            short=made[1],
            bring=tuple(needed[2:]),
            details="".join(made[len(needed) :]),
            hotlines=self.hotlines(self._library.faqs[faq_id].hotlines, tag),
            related=self.cards(self._library.faqs[faq_id].related, tag),
            translated=True,
            reviewed=False,
        )
        return shown(made_answer)

    def emergency(self, emergency_id: str, tag: str) -> EmergencyAdvice:
        """Return what to do in an emergency. Raises KeyError."""
        emergency = self._library.emergencies[emergency_id]
        used = nearest_tag(emergency.texts, tag)
        text = emergency.texts[used]
        advice = EmergencyAdvice(
            id=emergency.id,
            language=used,
            title=text.title,
            advice=text.advice,
            hotlines=self.hotlines(emergency.hotlines, tag),
            related=self.cards(emergency.faq, tag),
        )
        return shown(advice)

    def cards(self, faq_ids: tuple[str, ...], tag: str) -> tuple[AnswerCard, ...]:
        """Return cards of those documents which are installed."""
        return tuple(self._card(self._library.faqs[i], tag) for i in faq_ids if i in self._library.faqs)

    def of_topic(self, topic: str, tag: str) -> tuple[AnswerCard, ...]:
        """Return the cards of a topic, in the order of their ids."""
        chosen = tuple(faq.id for faq in self._library.faqs.values() if faq.topic == topic)
        return self.cards(tuple(sorted(chosen)), tag)

    def help_lines(self, tag: str) -> tuple[HotlineLine, ...]:
        """Return whom to call when the kiosk does not know: the pack's general lines, those that speak the language."""
        every = self._library.pack.help_hotlines
        lines = self.hotlines(every, tag)
        return tuple(line for line in lines if not line.only_in) or lines

    def emergency_lines(self, tag: str) -> tuple[HotlineLine, ...]:
        """Return the numbers of the emergency page: every line that any emergency names, the first-named first."""
        named_lines = (line for e in self._library.emergencies.values() for line in e.hotlines)
        return self.hotlines(tuple(dict.fromkeys(named_lines)), tag)

    def hotlines(self, hotline_ids: tuple[str, ...], tag: str) -> tuple[HotlineLine, ...]:
        """Return hotlines as they are shown."""
        return tuple(self._line(self._library.pack.hotline(each), tag) for each in hotline_ids)

    def _line(self, hotline: Hotline, tag: str) -> HotlineLine:
        speaks = tag in (hotline.languages or (tag,))
        # Of thirteen languages, those that a visitor most likely speaks beside their own.
        common = [each for each in FALLBACKS if each in hotline.languages] or hotline.languages
        languages = self._library.languages
        return HotlineLine(
            id=hotline.id,
            number=hotline.number,
            name=named(hotline.name, tag),
            hours=named(hotline.hours, tag),
            always_open=hotline.always_open,
            only_in=() if speaks else tuple(languages[each].name for each in common if each in languages),
        )

    def _translatable_from(self, faq: Faq, tag: str) -> str | None:
        """Return the language from which a machine would translate a document."""
        if self._translations is None or tag in faq.texts:
            return None
        return next((t for t in FALLBACKS if t in faq.texts and self._translations.can_translate(t, tag)), None)

    def _addition(self, faq_id: str, tag: str) -> LocalText | None:
        addition = self._library.local.additions.get(faq_id)
        if addition is None:
            return None
        used = nearest(addition.texts, tag)
        return LocalText(addition.texts[used], used, addition.made_on)

    def _card(self, faq: Faq, tag: str) -> AnswerCard:
        text = faq.texts[nearest_tag(faq.texts, tag)]
        return shown(AnswerCard(faq.id, text.question, text.short))


def nearest_tag(texts: dict[str, FaqText] | dict[str, EmergencyText], tag: str) -> str:
    """Return the language to show: the visitor's, else English, else Korean, else any."""
    return next((t for t in (tag, *FALLBACKS) if t in texts), next(iter(texts)))


def named(names: Names, tag: str) -> str:
    """Return a name in the visitor's language or the nearest one; empty where there is none."""
    return legible(next((names[t] for t in (tag, *FALLBACKS) if names.get(t)), ""))
