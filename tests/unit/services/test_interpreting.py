"""A talk in two languages: people's texts before the machine's, refusals kept apart, everything forgotten."""

import pytest

from kiosk.domain.conversation import reasons, trust
from kiosk.errors import ModelError, TranslationError
from kiosk.ports import Translator
from kiosk.services.answers import Answers
from kiosk.services.interpreting import LONGEST_TEXT, MOST_TURNS, Interpreting
from tests.fakes.content import small_library
from tests.fakes.translation import FakeTranslator


def talk(translator: Translator | None = None, visitor: str = "en", staff: str = "") -> Interpreting:
    """Return a talk that has begun."""
    interpreting = Interpreting(Answers(small_library()), translator)
    interpreting.open(visitor, staff)
    return interpreting


def test_staff_speaks_korean_unless_the_visitor_does() -> None:
    assert talk(visitor="vi").tags == {"staff": "ko", "visitor": "vi"}
    assert talk(visitor="ko").tags == {"staff": "en", "visitor": "ko"}
    assert talk(visitor="vi", staff="en").tags["staff"] == "en"
    assert talk(visitor="en", staff="en").tags["staff"] == "ko"


@pytest.mark.parametrize("visitor", ["vi", "ur", "km", "my"])
def test_a_phrase_is_translated_by_people_without_any_machine(visitor: str) -> None:
    interpreting = talk(None, visitor)
    phrase = next(p for p in interpreting.phrases("staff") if p.texts["en"] == "Do you have your passport?")
    turn = interpreting.say_phrase("staff", phrase.id)
    assert (turn.text, turn.shown) == (phrase.texts["ko"], phrase.texts[visitor])
    assert (trust(turn.translation), turn.is_translated) == ("drafted", True)


def test_each_side_has_its_own_phrases_and_the_common_ones() -> None:
    interpreting = talk()
    staff, visitor = ({p.texts["en"] for p in interpreting.phrases(side)} for side in ("staff", "visitor"))
    assert "Please write it down." in staff & visitor
    assert "Please sign here." in staff - visitor
    assert "I was not paid my wages." in visitor - staff


def test_a_phrase_that_is_spoken_or_typed_is_known_before_the_machine_is_asked() -> None:
    translator = FakeTranslator()
    interpreting = talk(translator)
    turn = interpreting.say("visitor", "i lost  MY passport")
    assert turn.shown == "여권을 잃어버렸습니다."
    assert interpreting.translation("I lost my passport!", "en", "ko").origin == "drafted"
    assert translator.asked == []


def test_free_speech_waits_for_the_machine_and_is_labelled() -> None:
    interpreting = talk(FakeTranslator())
    turn = interpreting.say("visitor", "I lost my wallet on the bus", ["I lost my ballet on the bus"])
    assert (trust(turn.translation), turn.shown, turn.is_translated) == ("waiting", turn.text, False)
    found = interpreting.translation(turn.text, turn.tag, turn.target_tag)
    done = interpreting.translated(turn.number, found)
    assert done is not None
    assert (trust(done.translation), done.shown) == ("machine", "버스에서 지갑을 잃어버렸어요")
    assert interpreting.turns == (done,)


def test_two_machines_one_after_the_other_are_told_apart() -> None:
    found = talk(FakeTranslator(twice=True)).translation("I lost my wallet on the bus", "en", "ko")
    assert trust(found) == "twice"


def test_what_the_guard_refuses_shows_the_words_as_they_were_said() -> None:
    interpreting = talk(FakeTranslator())
    turn = interpreting.say("visitor", "I do not want to go home")
    done = interpreting.translated(turn.number, interpreting.translation(turn.text, "en", "ko"))
    assert done is not None
    assert (trust(done.translation), reasons(done.translation)) == ("refused", ("negation-lost",))
    assert (done.shown, done.is_translated) == ("I do not want to go home", False)


@pytest.mark.parametrize("translator", [None, FakeTranslator({("ko", "en"): {"가": "a"}})])
def test_without_a_translator_the_words_stay_as_they_are(translator: Translator | None) -> None:
    interpreting = talk(translator, "vi")
    assert not interpreting.can_translate()
    found = interpreting.translation("Tôi bị mất ví trên xe buýt", "vi", "ko")
    assert (trust(found), found.text) == ("none", "Tôi bị mất ví trên xe buýt")
    line = interpreting.help_line("visitor")
    assert line is not None
    assert line.number == "1345"


def test_a_translator_for_both_ways_is_known() -> None:
    assert talk(FakeTranslator()).can_translate()
    assert not talk(FakeTranslator({("en", "ko"): {"a": "가"}})).can_translate()


def test_a_correction_is_translated_again_and_a_late_result_of_the_old_words_is_dropped() -> None:
    interpreting = talk(FakeTranslator())
    old = interpreting.say("visitor", "I lost my ballet on the bus", ["I lost my wallet on the bus"])
    new = interpreting.correct(old.number, "I lost my wallet on the bus")
    assert new is not None
    assert (new.guesses, trust(new.translation)) == (("I lost my ballet on the bus",), "waiting")
    late = interpreting.translation(old.text, "en", "ko")
    assert interpreting.translated(old.number, late) is None
    assert interpreting.turns == (new,)


def test_the_back_translation_belongs_to_its_turn() -> None:
    interpreting = talk(FakeTranslator())
    turn = interpreting.say("visitor", "I lost my wallet on the bus")
    done = interpreting.translated(turn.number, interpreting.translation(turn.text, "en", "ko"))
    assert done is not None
    back = interpreting.translated_back(turn.number, interpreting.translation(done.shown, "ko", "en"))
    assert back is not None
    assert back.back is not None
    assert back.back.text == "I lost a wallet on the bus"


def test_nothing_is_left_after_clear() -> None:
    interpreting = talk(FakeTranslator())
    turn = interpreting.say("visitor", "I lost my wallet on the bus")
    found = interpreting.translation(turn.text, "en", "ko")
    interpreting.clear()
    assert interpreting.turns == ()
    assert interpreting.translated(turn.number, found) is None
    assert interpreting.say("staff", "안녕하세요").number > turn.number
    interpreting.wipe()
    assert (interpreting.turns, interpreting.tags) == ((), {})


def test_a_long_talk_forgets_its_beginning() -> None:
    interpreting = talk()
    for number in range(MOST_TURNS + 5):
        interpreting.say("visitor", f"sentence {number}")
    assert len(interpreting.turns) == MOST_TURNS
    assert interpreting.turns[0].text == "sentence 5"


@pytest.mark.parametrize(("text", "code"), [("  ", "text-empty"), ("a" * (LONGEST_TEXT + 1), "text-too-long")])
def test_bad_texts_have_a_code_and_leave_no_turn(text: str, code: str) -> None:
    interpreting = talk(FakeTranslator())
    for use in (lambda: interpreting.say("visitor", text), lambda: interpreting.translation(text, "en", "ko")):
        with pytest.raises(TranslationError) as error:
            use()
        assert error.value.code == code
    assert interpreting.turns == ()


def test_a_damaged_model_is_told() -> None:
    translator = FakeTranslator()
    translator.trouble = ModelError("The model is damaged.", code="model-damaged")
    with pytest.raises(ModelError):
        talk(translator).translation("I lost my wallet", "en", "ko")
