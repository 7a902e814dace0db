"""An answer comes in the visitor's language or says in which it comes, with its labels."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.answer_notes import notes_of
from kiosk.services.answers import Answers


@pytest.fixture(scope="module")
def answers() -> Answers:
    return Answers(FolderContentStore().load())


def test_the_answer_is_in_the_visitors_language_with_the_korean_original(answers: Answers) -> None:
    answer = answers.answer("R-12", "vi")
    assert answer.language == "vi"
    assert answer.original_language == "ko"
    assert "15" in answer.short
    assert not answer.reviewed
    assert not answer.translated


def test_without_a_text_in_the_language_english_comes_and_says_so(answers: Answers) -> None:
    faq = answers.library.faqs["R-12"]
    without = replace(faq, texts={tag: text for tag, text in faq.texts.items() if tag != "km"})
    library = replace(answers.library, faqs={**answers.library.faqs, "R-12": without})
    assert Answers(library).answer("R-12", "km").language == "en"


def test_figures_that_should_have_been_checked_again_say_so(answers: Answers) -> None:
    class Watch:
        today = date(2026, 11, 30)

        def now(self) -> datetime:
            return datetime.combine(self.today, time(12), UTC)

        def monotonic(self) -> float:
            return 0.0

    clock = Watch()
    faq = replace(answers.library.faqs["R-12"], review_by=date(2026, 12, 1))
    library = replace(answers.library, faqs={**answers.library.faqs, "R-12": faq})
    assert not Answers(library, clock=clock).answer("R-12", "vi").overdue
    clock.today = date(2026, 12, 2)
    answer = Answers(library, clock=clock).answer("R-12", "vi")
    assert answer.overdue
    assert "overdue" in notes_of(answer, "vi")


def test_related_questions_are_only_those_installed(answers: Answers) -> None:
    for faq_id in answers.library.faqs:
        assert all(card.id in answers.library.faqs for card in answers.answer(faq_id, "en").related)


def test_every_emergency_has_a_number_first(answers: Answers) -> None:
    for emergency_id in answers.library.emergencies:
        for tag in ("ko", "en", "zh", "vi"):
            advice = answers.emergency(emergency_id, tag)
            assert advice.language == tag
            assert advice.hotlines[0].number


def test_whom_to_call_when_the_kiosk_does_not_know(answers: Answers) -> None:
    assert answers.help_lines("vi")[0].number == "1345"
    assert {"112", "119"} <= {line.number for line in answers.emergency_lines("en")}


def test_only_lines_that_speak_the_language_are_named_to_who_is_not_understood(answers: Answers) -> None:
    pack = answers.library.pack
    for tag in ("vi", "my", "ur"):
        spoken = [pack.hotline(line.id).languages for line in answers.help_lines(tag)]
        assert spoken
        assert all(tag in languages or not languages for languages in spoken)
    assert [line.id for line in answers.help_lines("ur")] == ["1345"]


def test_a_line_that_does_not_speak_the_language_says_what_it_speaks(answers: Answers) -> None:
    [danuri] = answers.hotlines(("1577-1366",), "my")
    assert danuri.only_in == ("English", "한국어")
    for tag in ("vi", "en", "ko"):
        [danuri] = answers.hotlines(("1577-1366",), tag)
        assert danuri.only_in == ()
    [women] = answers.hotlines(("1366",), "vi")
    assert women.only_in == ("한국어",)
    [unknown] = answers.hotlines(("1345",), "my")
    assert unknown.only_in == ()
