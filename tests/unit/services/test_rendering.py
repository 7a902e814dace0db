"""The content's sentences spoken beforehand: which, in which order, and what a cut leaves."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.folder_store import STARTER
from kiosk.content.rendered_store import FolderRenderedSpeech
from kiosk.domain.emergency import Emergency
from kiosk.domain.faq import Faq
from kiosk.domain.local import Overlay
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from kiosk.machine import Machine
from kiosk.paths import Paths
from kiosk.printing.labels import labels_of
from kiosk.services.reading import ReadingService
from kiosk.services.recording import RecordingService
from kiosk.services.rendering import Rendered, Rendering
from speech.rendering.speaker import PreparedSpeaker
from tests.fakes.local import addition
from tests.fakes.rendering import FakeRenderer, tone
from tests.fakes.speech import FakeSpeaker

POPULAR = ("R-07", "R-01")


def _nothing(done: int, total: int) -> None:
    """Ignore the progress."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(Machine(Settings(), Paths(tmp_path / "none.toml", tmp_path / "models", STARTER, tmp_path)))


@pytest.fixture
def store(tmp_path: Path) -> FolderRenderedSpeech:
    return FolderRenderedSpeech(tmp_path / "rendered", {"zh": "one"})


@pytest.fixture
def rendering(house: House, store: FolderRenderedSpeech) -> Rendering:
    kept, answers = house.machine.kept_recordings, house.services.answers
    recording = RecordingService(house.library, answers, house.recordings, kept, popular=lambda _: POPULAR)
    return Rendering(house.library, recording, house.notices, house.spoken_form, store, labels_of=labels_of)


def _first_sentence(house: House, text: str) -> tuple[Segment, ...]:
    return house.spoken_form.sentences(text, "zh")[0].segments


def test_emergencies_come_first_then_what_is_opened_most_then_all_answers(house: House, rendering: Rendering) -> None:
    sentences = rendering.sentences("zh")
    emergencies = [sentences.index(_first_sentence(house, each.texts["zh"].advice)) for each in _emergencies(house)]
    answers = {faq.id: sentences.index(_first_sentence(house, faq.texts["zh"].short)) for faq in _answers(house)}
    last = max(emergencies)
    # What an emergency says too is said once, with it.
    others = [place for document, place in answers.items() if document not in POPULAR and place > last]
    assert last < answers["R-07"] < answers["R-01"] < min(others)
    assert len(set(sentences)) == len(sentences)


def _emergencies(house: House) -> list[Emergency]:
    return [each for each in house.library.emergencies.values() if "zh" in each.texts]


def _answers(house: House) -> list[Faq]:
    return [each for each in house.library.faqs.values() if "zh" in each.texts]


def test_cut_at_any_point_it_goes_on_there(rendering: Rendering) -> None:
    cut, again = FakeRenderer(most=3), FakeRenderer()
    with pytest.raises(SpeakingError):
        rendering.render("zh", cut, _nothing)
    told: list[tuple[int, int]] = []
    now = rendering.render("zh", again, lambda done, total: told.append((done, total)), limit=2)
    total = len(rendering.sentences("zh"))
    assert tuple(cut.said + again.said) == rendering.sentences("zh")[:5]
    assert (now, told) == (Rendered(5, total), [(3, total), (4, total)])


def test_what_changed_is_forgotten_and_what_is_there_is_not_spoken_again(
    rendering: Rendering, store: FolderRenderedSpeech, tmp_path: Path
) -> None:
    first = rendering.sentences("zh")[0]
    changed = tuple(Segment(f"{each.text}!", each.language) for each in first)
    for sentence in (first, changed):
        store.keep(sentence, tone(0.2))
    renderer = FakeRenderer()
    rendering.render("zh", renderer, _nothing, limit=1)
    assert renderer.said == [rendering.sentences("zh")[1]]
    assert store.has(first)
    assert not store.has(changed)
    assert len(list((tmp_path / "rendered" / "zh").iterdir())) == 2


def test_a_text_that_a_person_reads_is_left_out(house: House, rendering: Rendering) -> None:
    recording = house.services.recording
    reading = recording.reading("L-08", "zh")
    before = rendering.sentences("zh")
    recording.keep(reading, tone(1.0))
    said = _first_sentence(house, reading.passages[0].text)
    assert said in before
    assert said not in rendering.sentences("zh")


def test_a_page_reads_a_rendered_answer_sentence_by_sentence(
    house: House, rendering: Rendering, tmp_path: Path
) -> None:
    live = FakeSpeaker(["zh", "ko"])
    stored = FolderRenderedSpeech(tmp_path / "rendered", {"zh": "one"})
    reading = house.services.recording.reading("L-08", "zh")
    speaker = PreparedSpeaker(live, stored)
    service = ReadingService(speaker, house.spoken_form, house.recordings, labels_of, stored)
    lines = service.lines(reading)
    stored.keep(lines[0].segments, tone(1.0))
    assert len(lines) > 2
    assert service.sound(lines[0], 1.25).seconds == pytest.approx(0.8, rel=0.1)
    service.sound(lines[1], 1.25)
    assert {text for text, _, _ in live.spoken} <= {each.text for each in lines[1].segments}
    assert live.spoken


def test_what_the_centre_adds_is_spoken_beforehand_with_its_mark(house: House) -> None:
    local = Overlay(additions={"R-07": replace(addition(house.library), texts={"en": "Room 2.", "zh": "在二楼。"})})
    house.__dict__["installed"] = replace(house.installed, library=replace(house.library, local=local))
    said = house.rendering.sentences("zh")
    assert _first_sentence(house, labels_of("zh")["local"]) in said
    assert _first_sentence(house, "在二楼。") in said
    in_filipino = house.rendering.sentences("fil")
    assert house.spoken_form.sentences(labels_of("fil")["local"], "fil")[0].segments in in_filipino
    assert all(each.language != "en" for sentence in in_filipino for each in sentence)
