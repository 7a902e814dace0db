"""From a question to calibrated candidates."""

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pytest

from kiosk.config import DecisionSettings
from kiosk.domain.hearing import Hypothesis
from kiosk.domain.library import Library
from offline_models.faq_model.language_model import LanguageModel
from tests.fakes.content import small_library


def ask(model: LanguageModel, *texts: str) -> list[tuple[str, float]]:
    found = model.rank([Hypothesis(text, "typed", 1.0) for text in texts])
    return [(candidate.id, candidate.score) for candidate in found.candidates]


@pytest.fixture(scope="module")
def library() -> Library:
    return small_library()


@pytest.fixture(scope="module")
def english(library: Library) -> LanguageModel:
    return LanguageModel(library, "en")


def test_a_question_in_other_words_finds_its_answer(english: LanguageModel) -> None:
    assert ask(english, "somebody stole my passport yesterday")[0][0] == "X-12"
    assert ask(english, "no salary came for two months")[0][0] == "L-08"


def test_scores_are_probabilities_in_falling_order(english: LanguageModel) -> None:
    scores = [score for _, score in ask(english, "which bag do i use for garbage")]
    assert scores == sorted(scores, reverse=True)
    assert 0 <= min(scores) <= max(scores) <= 1
    assert sum(scores) <= 1 + 1e-9


def test_small_talk_is_less_sure_than_a_question(english: LanguageModel) -> None:
    assert ask(english, "nice weather for football")[0][1] < 0.5 < ask(english, "I lost my passport")[0][1]


def test_the_same_content_gives_the_same_scores_to_the_last_bit(library: Library, english: LanguageModel) -> None:
    again = LanguageModel(library, "en")
    for text in ("my card is lost", "minimum wage", "hello"):
        assert ask(again, text) == ask(english, text)


def test_the_order_of_the_documents_does_not_matter_for_the_winner(library: Library, english: LanguageModel) -> None:
    turned = replace(library, faqs=dict(reversed(library.faqs.items())))
    assert ask(LanguageModel(turned, "en"), "lost card")[0][0] == ask(english, "lost card")[0][0]


def test_a_later_guess_that_fits_better_is_believed(english: LanguageModel) -> None:
    assert ask(english, "a low spot past port", "i lost my passport")[0][0] == "X-12"


def test_what_another_guess_means_stands_behind_the_winner(english: LanguageModel) -> None:
    lost, unpaid = "i lost my passport", "no salary came for two months"
    alone, both = ask(english, lost), ask(english, lost, unpaid)
    assert both[0] == alone[0]
    assert both[1][0] == "L-08"
    assert dict(both)["L-08"] > dict(alone).get("L-08", 0.0)
    assert [score for _, score in both] == sorted((score for _, score in both), reverse=True)
    assert len({name for name, _ in both}) == len(both) <= 10


@pytest.mark.parametrize("text", ["", "   ", "🙂", "\u200f\u202b", "\x00", "..."])
def test_a_text_without_words_has_no_candidates(english: LanguageModel, text: str) -> None:
    assert ask(english, text) == []


def test_ten_thousand_characters_are_read_like_any_others(english: LanguageModel) -> None:
    assert ask(english, "my boss keeps my passport " * 400)[0][0] == "L-23"


def test_mixed_scripts_right_to_left_marks_and_nuls_do_not_hide_a_question(english: LanguageModel) -> None:
    assert ask(english, "\u202bI lost\x00 my\u200b PASSPORT\u202c 여권")[0][0] == "X-12"


def test_another_spelling_finds_the_same_answer(library: Library) -> None:
    assert ask(LanguageModel(library, "uz"), "паспортимни йўқотиб қўйдим")[0][0] == "X-12"
    assert ask(LanguageModel(library, "vi"), "toi bi mat ho chieu")[0][0] == "X-12"


@pytest.mark.parametrize("text", ["ㅁㄴㅇㄹ", "qqqq wwww zzzz", "мой паспорт забрал начальник", "नमस्ते"])
def test_a_text_that_is_like_nothing_is_no_question_and_no_emergency(library: Library, text: str) -> None:
    found = LanguageModel(library, "ko").rank([Hypothesis(text, "typed", 1.0)])
    assert not found.emergencies or found.emergencies[0].score < 0.5
    assert not found.candidates or found.candidates[0].score < 0.5


@pytest.mark.parametrize(
    ("text", "document"),
    [("tte compayn hs noot  padi  my wlary", "L-08"), ("i rot hy  asspotr i n g gxi", "X-12")],
)
def test_a_badly_damaged_question_still_finds_its_answer(english: LanguageModel, text: str, document: str) -> None:
    assert ask(english, text)[0][0] == document


@pytest.mark.parametrize("text", ["my hubsand  hcstm e", "ymy usabnnd hism ee"])
def test_a_text_that_is_hardly_like_anything_is_no_emergency(english: LanguageModel, text: str) -> None:
    found = english.rank([Hypothesis(text, "typed", 1.0)])
    assert found.candidates
    assert not found.emergencies


def test_a_language_without_content_knows_nothing(library: Library) -> None:
    assert ask(LanguageModel(library, "fr"), "bonjour") == []


def test_the_matches_explain_the_score(english: LanguageModel) -> None:
    text = "i lost my passport in a taxi"
    matches = english.matches(text, 500)
    assert matches[0].id == "X-12"
    assert [abs(m.weight) for m in matches] == sorted((abs(m.weight) for m in matches), reverse=True)
    speaking = {m.id: sum(n.weight for n in matches if n.id == m.id) for m in matches}
    assert max(speaking, key=lambda name: speaking[name]) == ask(english, text)[0][0]


def test_emergencies_are_found_beside_the_answers(english: LanguageModel) -> None:
    found = english.rank([Hypothesis("help there is fire in my room", "vosk", 1.0)])
    assert found.emergencies[0].id == "EM-fire"
    assert found.emergencies[0].score > 0.5
    calm = english.rank([Hypothesis("how do i throw away a fire extinguisher", "vosk", 1.0)])
    assert calm.emergencies[0].score < 0.5


def test_a_changed_document_is_found_by_its_new_words_at_once(library: Library, english: LanguageModel) -> None:
    faq = library.faqs["D-07"]
    text = replace(faq.texts["en"], phrasings=("where do i bring my old xylophone",))
    changed = replace(library, faqs={**library.faqs, "D-07": replace(faq, texts={"en": text})})
    updated = english.updated(changed, ["D-07"])
    assert ask(updated, "bring an old xylophone")[0][0] == "D-07"
    assert all(match.phrase not in faq.texts["en"].phrasings for match in updated.matches("garbage bag", 500))
    assert ask(updated, "i lost my passport")[0][0] == "X-12"


def test_a_document_that_is_gone_is_not_found(library: Library, english: LanguageModel) -> None:
    left = replace(library, faqs={name: faq for name, faq in library.faqs.items() if name != "X-12"})
    assert "X-12" not in dict(ask(english.updated(left, ["X-12"]), "i lost my passport"))
    assert ask(english, "i lost my passport")[0][0] == "X-12"


def test_a_document_that_is_gone_is_not_found_in_another_script_either(library: Library) -> None:
    model, question = LanguageModel(library, "ru"), "ya poteryal pasport"
    assert ask(model, question)[0][0] == "X-12"
    left = replace(library, faqs={name: faq for name, faq in library.faqs.items() if name != "X-12"})
    assert "X-12" not in dict(ask(model.updated(left, ["X-12"]), question))


@pytest.mark.parametrize(
    ("tag", "question", "document"),
    [
        ("ur", "mera passport gum ho gaya", "X-12"),
        ("ne", "mero passport harayo", "X-12"),
    ],
)
def test_words_spelled_by_ear_on_an_english_keyboard_are_understood(
    library: Library, tag: str, question: str, document: str
) -> None:
    found = LanguageModel(library, tag).rank([Hypothesis(question, "typed", 1.0)])
    assert found.candidates[0].id == document
    # Not below the threshold of the whole content: the small one knows less of what is harmless.
    assert not found.emergencies or found.emergencies[0].score < 0.5


def test_an_emergency_spelled_by_ear_is_noticed(library: Library) -> None:
    found = LanguageModel(library, "ur").rank([Hypothesis("madad karo aag lag gayi hai", "typed", 1.0)])
    assert found.emergencies[0].id == "EM-fire"
    assert found.emergencies[0].score >= DecisionSettings().emergency_from


def test_a_new_document_is_found(library: Library) -> None:
    without = replace(library, faqs={name: faq for name, faq in library.faqs.items() if name != "Y-03"})
    model = LanguageModel(without, "en")
    assert ask(model.updated(library, ["Y-03"]), "exchange my driving licence")[0][0] == "Y-03"


class Meaning:
    """An encoder that knows one thing: what means the same."""

    SAME = ("salary", "wages", "remuneration")

    def encode(self, texts: Collection[str]) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
        known = [any(word in text for word in self.SAME) for text in texts]
        return np.array([[1.0, 0.0] if same else [0.0, 1.0] for same in known], dtype=np.float32)


def test_an_encoder_finds_what_shares_no_word(library: Library) -> None:
    plain, meaning = (LanguageModel(library, "en", encoder) for encoder in (None, Meaning()))
    place = [dict(ask(model, "outstanding remuneration")).get("L-08", 0.0) for model in (plain, meaning)]
    assert place[1] > place[0]


def test_an_encoder_reads_a_changed_document_too(library: Library) -> None:
    faq = library.faqs["D-07"]
    text = replace(faq.texts["en"], phrasings=("about my wages",))
    changed = replace(library, faqs={**library.faqs, "D-07": replace(faq, texts={"en": text})})
    places = [
        dict(ask(LanguageModel(library, "en", encoder).updated(changed, ["D-07"]), "remuneration")).get("D-07", 0.0)
        for encoder in (None, Meaning())
    ]
    assert places[1] > places[0]


def test_a_language_may_begin_with_one_document(library: Library) -> None:
    begun = replace(library, faqs={"X-12": library.faqs["X-12"]}, emergencies={}, background={})
    assert ask(LanguageModel(begun, "en"), "I lost my passport")[0][0] == "X-12"
