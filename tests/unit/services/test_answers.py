"""An answer comes in the visitor's language or says in which it comes, with its labels."""

from dataclasses import replace

import pytest

from kiosk.content.folder_store import FolderContentStore
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
