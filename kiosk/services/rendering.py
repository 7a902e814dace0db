"""The content's sentences spoken beforehand, by a voice that is too slow to speak while somebody waits."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.library import Library
from kiosk.domain.spoken import Reading, Segment
from kiosk.ports import RenderedSpeech, Renderer, SpokenForms
from kiosk.services.answers import Answers
from kiosk.services.notices import Notices
from kiosk.services.reading import passages_added, reading_of_notice, reading_of_text
from kiosk.services.recording import RecordingService

Said = tuple[Segment, ...]
OnSentence = Callable[[int, int], None]
"""Hears how many sentences of a language are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """How much of a language is spoken beforehand."""

    done: int
    sentences: int

    @property
    def is_whole(self) -> bool:
        """Whether there is something, and nothing is missing."""
        return 0 < self.done == self.sentences


class Rendering:
    """Speaks the fixed texts of a language, what is needed most first. Nothing that a visitor says is among them."""

    def __init__(
        self,
        library: Library,
        recording: RecordingService,
        notices: Notices,
        spoken_forms: SpokenForms,
        rendered: RenderedSpeech,
        *,
        labels_of: Callable[[str], Mapping[str, str]],
    ) -> None:
        """labels_of: the fixed words of the paper in a language; the mark of what the centre adds is one of them."""
        self._library, self._recording, self._notices = library, recording, notices
        self._spoken_forms, self._rendered, self._labels_of = spoken_forms, rendered, labels_of

    def sentences(self, tag: str) -> tuple[Said, ...]:
        """Return what is to be said in a language, each once: emergencies and the most opened answers first.

        A text that a person has recorded is not among it.
        """
        return tuple(dict.fromkeys(self._said(tag)))

    def rendered(self, tag: str) -> Rendered:
        """Return how much of it is there."""
        sentences = self.sentences(tag)
        return Rendered(sum(map(self._rendered.has, sentences)), len(sentences))

    def render(self, tag: str, renderer: Renderer, on_sentence: OnSentence, *, limit: int | None = None) -> Rendered:
        """Speak what is missing, at most `limit` sentences, and forget what is not said any more.

        Cut at any point, it goes on there the next time. Raises SpeakingError, MachineError disk-full.
        """
        sentences = self.sentences(tag)
        self._rendered.forget_others(tag, sentences)
        missing = [sentence for sentence in sentences if not self._rendered.has(sentence)]
        before = len(sentences) - len(missing)
        for number, sentence in enumerate(missing[:limit], before):
            on_sentence(number, len(sentences))
            self._rendered.keep(sentence, renderer.render(sentence))
        return self.rendered(tag)

    def _said(self, tag: str) -> Iterator[Said]:
        for reading in self._readings(tag):
            for passage in reading.passages:
                for sentence in self._spoken_forms.sentences(passage.text, passage.language):
                    if any(segment.language == tag for segment in sentence.segments):
                        yield sentence.segments

    def _readings(self, tag: str) -> Iterator[Reading]:
        yield reading_of_text(self._library.languages[tag].greeting, tag)
        yield from self._recording.to_record(tag)
        answers = Answers(self._library)
        for document in self._library.local.additions:
            yield Reading("", passages_added(answers.answer(document, tag), self._labels_of(tag), tag))
        for card in self._notices.in_force(tag):
            yield reading_of_notice(self._notices.sheet(card.id, tag), tag)
