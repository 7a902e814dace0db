"""A talk between a member of staff and a visitor, each in their own language. It is kept in memory and wiped."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kiosk.domain.answer import HotlineLine
from kiosk.domain.conversation import SIDES, Side, Turn, other
from kiosk.domain.normalized import normalized
from kiosk.domain.phrase import Phrase
from kiosk.domain.translation import Translation, Verdict
from kiosk.errors import TranslationError
from kiosk.ports import Translator
from kiosk.services.answers import Answers

STAFF_LANGUAGES = ("ko", "en")
"""What staff may speak, the usual one first."""
LONGEST_TEXT = 400
"""Characters of one turn."""
MOST_TURNS = 100
"""The oldest are forgotten first."""


class Interpreting:
    """Keeps the turns of the present talk.

    `translation` may be called on any thread; everything else belongs to one thread.
    """

    def __init__(self, answers: Answers, translator: Translator | None) -> None:
        """translator: None where none is installed; phrases are translated all the same."""
        self._answers, self._translator = answers, translator
        self._tags: dict[Side, str] = {}
        self._turns: list[Turn] = []
        self._count = 0

    @property
    def turns(self) -> Sequence[Turn]:
        """What was said, oldest first."""
        return tuple(self._turns)

    @property
    def tags(self) -> Mapping[Side, str]:
        """The language of each side; empty before `open`."""
        return dict(self._tags)

    def open(self, visitor_tag: str, staff_tag: str = "") -> None:
        """Begin a talk, forgetting the last one. staff_tag: empty for the usual language that is not the visitor's."""
        self.clear()
        offered = self.staff_languages(visitor_tag)
        self._tags = {"staff": staff_tag if staff_tag in offered else offered[0], "visitor": visitor_tag}

    def staff_languages(self, visitor_tag: str) -> Sequence[str]:
        """Return the languages that staff can choose beside a visitor's."""
        return tuple(tag for tag in STAFF_LANGUAGES if tag != visitor_tag)

    def let_staff_speak(self, tag: str) -> None:
        """Let staff go on in another language; one that is not offered changes nothing."""
        if tag in self.staff_languages(self._tags["visitor"]):
            self._tags["staff"] = tag

    def can_translate(self) -> bool:
        """Tell whether free speech can be translated both ways; phrases always can."""
        translator, tags = self._translator, [self._tags[side] for side in SIDES]
        return translator is not None and all(translator.can_translate(a, b) for a, b in (tags, tags[::-1]))

    def help_line(self, side: Side) -> HotlineLine | None:
        """Return the number to call instead, named in a side's language."""
        return next(iter(self._answers.help_lines(self._tags[side])), None)

    def phrases(self, side: Side) -> Sequence[Phrase]:
        """Return what a side can say with one touch, in both languages written by people."""
        phrases = self._answers.library.phrases
        return [
            phrases[phrase_id]
            for phrase_id in sorted(phrases)
            if phrases[phrase_id].speaker in (side, "both")
            and set(self._tags.values()) <= set(phrases[phrase_id].texts)
        ]

    def say(self, side: Side, text: str, guesses: Sequence[str] = ()) -> Turn:
        """Add what a side said; a known phrase is translated at once. Raises TranslationError as `translation`."""
        text = _checked(text)
        self._count += 1
        target = self._tags[other(side)]
        turn = Turn(self._count, side, text, self._tags[side], target, tuple(guesses))
        self._turns.append(replace(turn, translation=self._written(turn.text, turn.tag, target)))
        del self._turns[:-MOST_TURNS]
        return self._turns[-1]

    def say_phrase(self, side: Side, phrase_id: str) -> Turn:
        """Add a phrase. Raises KeyError."""
        return self.say(side, self._answers.library.phrases[phrase_id].texts[self._tags[side]])

    def correct(self, number: int, text: str) -> Turn | None:
        """Replace what was understood; its translation is due again. None for a turn that is gone."""
        text = _checked(text)
        old = self.turn(number)
        if old is None:
            return None
        self._count += 1
        guesses = tuple(dict.fromkeys(guess for guess in (old.text, *old.guesses) if guess != text))
        written = self._written(text, old.tag, old.target_tag)
        new = replace(old, number=self._count, text=text, guesses=guesses, translation=written, back=None)
        self._turns[self._turns.index(old)] = new
        return new

    def turn(self, number: int) -> Turn | None:
        """Return a turn, None when it is gone."""
        return next((turn for turn in self._turns if turn.number == number), None)

    def translation(self, text: str, source_tag: str, target_tag: str) -> Translation:
        """Return a person's text where there is one, else a machine's, else the text itself with origin `none`.

        Raises TranslationError text-empty or text-too-long, or ModelError.
        """
        text = _checked(text)
        if written := self._written(text, source_tag, target_tag):
            return written
        translator = self._translator
        if translator is None or not translator.can_translate(source_tag, target_tag):
            return untranslated(text, source_tag, target_tag)
        return translator.translate([text], source_tag, target_tag)[0]

    def translated(self, number: int, translation: Translation) -> Turn | None:
        """Keep a turn's translation and return the turn; None when it is gone or was corrected meanwhile."""
        return self._keep(number, lambda turn: replace(turn, translation=translation))

    def translated_back(self, number: int, back: Translation) -> Turn | None:
        """Keep what a turn's translation means translated back; the rest as `translated`."""
        return self._keep(number, lambda turn: replace(turn, back=back))

    def clear(self) -> None:
        """Forget what was said."""
        self._turns.clear()

    def wipe(self) -> None:
        """Forget what was said, and in which languages."""
        self.clear()
        self._tags = {}

    def _keep(self, number: int, how: Callable[[Turn], Turn]) -> Turn | None:
        old = self.turn(number)
        if old is None:
            return None
        new = self._turns[self._turns.index(old)] = how(old)
        return new

    def _written(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        """Return what a person wrote for a text, None where nobody did."""
        wanted = normalized(text)
        for phrase in self._answers.library.phrases.values():
            texts = phrase.texts
            if target_tag in texts and source_tag in texts and normalized(texts[source_tag]) == wanted:
                path = (source_tag, target_tag)
                return Translation(text, *path, texts[target_tag], phrase.review.state, Verdict(), path)
        return None


def untranslated(text: str, source_tag: str, target_tag: str) -> Translation:
    """Return a text for which there is no translation."""
    return Translation(text, source_tag, target_tag, text, "none", Verdict())


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise TranslationError("There is nothing to translate.", code="text-empty")
    if len(text) > LONGEST_TEXT:
        raise TranslationError(f"At most {LONGEST_TEXT} characters are translated at once.", code="text-too-long")
    return text
