"""What a visitor can touch: languages, topics with their questions, and suggestions while typing."""

from collections.abc import Sequence

from kiosk.domain.answer import AnswerCard
from kiosk.domain.language import Language
from kiosk.services.answers import named
from kiosk.services.reading import reading_of_text
from kiosk.services.services import Services
from ui.viewmodels.rows import CARD_ROLES, Rows, card_rows

LANGUAGE_ROLES = (
    "tag",
    "name",
    "nameEn",
    "greeting",
    "fontName",
    "rightToLeft",
    "canHear",
    "canSpeak",
    "drafted",
    "spoken",
)
MOST_SUGGESTIONS = 5


class Offers:
    """The lists of the language, home and topic pages, and the cards under what is typed."""

    def __init__(self, services: Services, offered: Sequence[str]) -> None:
        """offered: tags of the languages whose interface is translated."""
        self._services = services
        self._offered = frozenset(offered)
        self._tag = ""
        self._popular: Sequence[str] = ()
        self.topic_name = ""
        self.languages, self.topics = Rows(LANGUAGE_ROLES), Rows(("topicId", "icon", "name"))
        self.topic_questions = Rows(CARD_ROLES)
        self.show_languages()

    def show_languages(self, spoken: Sequence[str] = ()) -> None:
        """Offer the languages, those that somebody seems to have spoken first."""
        tags = [tag for tag in self._services.library.tags() if tag in self._offered]
        first = [tag for tag in spoken if tag in tags]
        every = dict.fromkeys((*first, *tags))
        self.languages.fill([self._language_row(tag, spoken=tag in first) for tag in every])

    def open(self, tag: str) -> None:
        """Offer the topics in a language."""
        self._tag, self._popular = tag, ()
        topics = self._services.library.pack.topics
        self.topics.fill([{"topicId": t.id, "icon": t.icon, "name": named(t.names, tag)} for t in topics])

    def clear(self) -> None:
        """Forget what the visitor looked at."""
        self._tag, self._popular, self.topic_name = "", (), ""
        self.topic_questions.fill([])
        self.show_languages()

    def open_topic(self, topic_id: str) -> bool:
        """Offer the questions of a topic, and tell whether there is such a topic."""
        topic = next((t for t in self._services.library.pack.topics if t.id == topic_id), None)
        if topic is None:
            return False
        self.topic_name = named(topic.names, self._tag)
        self.topic_questions.fill(card_rows(self._services.answers.of_topic(topic_id, self._tag)))
        return True

    def language(self, tag: str | None) -> Language | None:
        """Return a language if it can be chosen."""
        return self._services.library.languages[tag] if tag in self._offered else None

    def popular(self, tag: str, popular: Sequence[str]) -> None:
        """Take the questions that are asked most in a language."""
        if tag == self._tag:
            self._popular = popular

    def suggestions(self, typed_text: str) -> Sequence[AnswerCard]:
        """Return cards for what is typed so far; for nothing, the popular questions and the first of each topic."""
        if not self._tag:
            return ()
        answers = self._services.answers
        if typed_text.strip():
            return answers.cards(tuple(self._services.ask.complete(self._tag, typed_text, MOST_SUGGESTIONS)), self._tag)
        firsts = [answers.of_topic(topic.id, self._tag)[:1] for topic in self._services.library.pack.topics]
        popular = answers.cards(tuple(self._popular), self._tag)
        every = {card.id: card for card in (*popular, *(card for cards in firsts for card in cards))}
        return list(every.values())[:MOST_SUGGESTIONS]

    def _language_row(self, tag: str, *, spoken: bool) -> dict[str, object]:
        language = self._services.library.languages[tag]
        return {
            "tag": language.tag,
            "name": language.name,
            "nameEn": language.name_en,
            "greeting": language.greeting,
            "fontName": language.font,
            "rightToLeft": language.right_to_left,
            "canHear": self._services.hearing.can_hear(language.tag),
            "canSpeak": self._services.reading.can_read(reading_of_text(language.greeting, language.tag)),
            "drafted": language.review != "reviewed",
            "spoken": spoken,
        }
