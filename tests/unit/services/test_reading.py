"""What is read of an answer page: the answer, by a voice or a recording, then what the centre adds, with its mark."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk.domain.answer import Answer, LocalText
from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Line, Reading, Segment
from kiosk.errors import SpeakingError
from kiosk.printing.labels import labels_of
from kiosk.services.answers import Answers
from kiosk.services.reading import ReadingService, reading_of_answer, reading_of_text
from speech.rendering.speaker import PreparedSpeaker
from speech.spoken_form.form import SpokenForm
from tests.fakes.content import whole_library
from tests.fakes.local import DAY
from tests.fakes.rendering import FakeRenderedSpeech, tone
from tests.fakes.speech import FakeSpeaker

FILE = Path("R-07.ogg")


@dataclass
class OneRecording:
    """Somebody has recorded exactly this text."""

    reading: Reading | None = None

    def find(self, reading: Reading) -> Path | None:
        """Return the file."""
        return FILE if self.reading and reading.passages == self.reading.passages else None

    def load(self, file: Path) -> Audio:
        """Return its sound."""
        return Audio(b"\1\0" * 100, 24_000)


def answer(tag: str = "en", *, added: str = "We help you in room 2. Every day.", added_tag: str = "en") -> Answer:
    return replace(Answers(whole_library()).answer("R-07", tag), addition=LocalText(added, added_tag, DAY))


def service(
    *tags: str, recording: OneRecording | None = None, rendered: FakeRenderedSpeech | None = None
) -> ReadingService:
    ready = rendered or FakeRenderedSpeech()
    speaker = PreparedSpeaker(FakeSpeaker(tags), ready)
    return ReadingService(speaker, SpokenForm(()), recording or OneRecording(), labels_of, ready)


def said(*texts: str, tag: str = "fil") -> list[tuple[Segment, ...]]:
    """Return the sentences of texts as a voice says them."""
    return [each.segments for text in texts for each in SpokenForm(()).sentences(text, tag)]


def ready(*sentences: tuple[Segment, ...]) -> FakeRenderedSpeech:
    rendered = FakeRenderedSpeech()
    for sentence in sentences:
        rendered.keep(sentence, tone(0.5))
    return rendered


def stretches(lines: tuple[Line, ...], reading: Reading) -> list[tuple[str, str]]:
    """Return what of the screen each line reads."""
    return [(line.place, reading.text_at(line.place)[line.start : line.end]) for line in lines]


def test_what_the_centre_adds_is_read_after_the_answer_sentence_by_sentence_and_says_whose_it_is() -> None:
    reader = service("en")
    reading = reader.of_answer(answer(), "en")
    read = stretches(reader.lines(reading), reading)
    assert read[-3:] == [
        ("addition/mark", "From this centre, not from a public office."),
        ("addition", "We help you in room 2."),
        ("addition", "Every day."),
    ]
    assert read[:-3] == stretches(reader.lines(reading_of_answer(answer())), reading)


def test_an_answer_without_an_addition_is_read_as_before() -> None:
    plain = replace(answer(), addition=None)
    assert service("en").of_answer(plain, "en") == reading_of_answer(plain)


def test_an_addition_in_another_language_is_read_by_its_own_voice_after_the_mark_in_the_visitors() -> None:
    reader = service("en", "ko")
    reading = reader.of_answer(answer(added="2층으로 오세요.", added_tag="ko"), "en")
    mark, added = reader.lines(reading)[-2:]
    assert [each.language for line in (mark, added) for each in line.segments] == ["en", "ko"]


def test_a_recording_of_the_answer_is_played_and_the_addition_spoken_after_it() -> None:
    recording = OneRecording(reading_of_answer(answer()))
    reader = service("en", recording=recording)
    first, *rest = reader.lines(reader.of_answer(answer(), "en"))
    assert first.recording == FILE
    assert [line.place for line in rest] == ["addition/mark", "addition", "addition"]


def test_an_addition_whose_mark_nobody_can_say_is_not_read() -> None:
    in_khmer = answer("km", added="2층으로 오세요.", added_tag="ko")
    reader = service("ko", recording=OneRecording(reading_of_answer(in_khmer)))
    assert [line.recording for line in reader.lines(reader.of_answer(in_khmer, "km"))] == [FILE]


def test_an_addition_alone_gives_no_voice_to_an_answer_that_has_none() -> None:
    in_khmer = answer("km", added="2층으로 오세요.", added_tag="ko")
    reader = service("ko")
    reading = reader.of_answer(in_khmer, "km")
    assert not reader.can_read(reading)
    with pytest.raises(SpeakingError) as caught:
        reader.lines(reading)
    assert caught.value.code == "voice-missing"


def texts_of(reading: Reading) -> list[str]:
    return [passage.text for passage in reading.passages]


def test_without_a_voice_a_text_is_read_when_each_of_its_sentences_was_spoken_beforehand() -> None:
    reading = reading_of_answer(answer("fil"))
    sentences = said(*texts_of(reading))
    reader = service(rendered=ready(*sentences))
    assert not reader.can_speak("fil")
    assert reader.can_read(reading)
    lines = reader.lines(reading)
    assert [line.segments for line in lines] == sentences
    assert len({line.place for line in lines}) > 1, "what to bring is read too"
    assert reader.sound(lines[0]).seconds == pytest.approx(0.5)
    assert reader.sound(lines[-1], 0.5).seconds == pytest.approx(1.0, rel=0.1)


@pytest.mark.parametrize("missing", [0, -1])
def test_without_a_voice_a_text_with_a_missing_sentence_is_not_read(missing: int) -> None:
    reading = reading_of_answer(answer("fil"))
    sentences = said(*texts_of(reading))
    del sentences[missing]
    reader = service("en", rendered=ready(*sentences))
    assert not reader.can_read(reading)
    with pytest.raises(SpeakingError) as caught:
        reader.lines(reading)
    assert caught.value.code == "voice-missing"


def test_a_sentence_that_goes_while_the_text_is_read_is_an_error() -> None:
    reader = service("en", "ko")
    with pytest.raises(SpeakingError) as caught:
        reader.sound(Line("short", 0, 9, (Segment("Tumawag sa", "fil"), Segment("한국", "ko"))))
    assert caught.value.code == "voice-missing"


def test_nothing_to_say_is_not_ready() -> None:
    assert not service(rendered=ready()).can_read(reading_of_text("…", "fil"))


def test_a_sentence_in_another_language_is_said_by_the_voice_of_that() -> None:
    reading = reading_of_text("Tumawag kayo. 한국.", "fil")
    first, *_ = said("Tumawag kayo. 한국.")
    assert service("ko", rendered=ready(first)).can_read(reading)
    assert not service(rendered=ready(first)).can_read(reading)


def test_a_recording_goes_before_what_was_spoken_beforehand() -> None:
    reading = reading_of_answer(answer("fil"))
    reader = service(rendered=ready(*said(*texts_of(reading))), recording=OneRecording(reading))
    assert [line.recording for line in reader.lines(reading)] == [FILE]


@pytest.mark.parametrize("marked", [True, False])
def test_without_a_voice_an_addition_is_read_when_its_mark_is_ready(marked: bool) -> None:
    with_addition = answer("fil", added="2층으로 오세요.", added_tag="ko")
    sentences = said(*texts_of(reading_of_answer(with_addition)))
    sentences += said(labels_of("fil")["local"]) if marked else []
    reader = service("ko", rendered=ready(*sentences))
    lines = reader.lines(reader.of_answer(with_addition, "fil"))
    places = [line.place for line in lines if line.place.startswith("addition")]
    assert places == (["addition/mark", "addition"] if marked else [])
    assert all(reader.sound(line).pcm for line in lines)
