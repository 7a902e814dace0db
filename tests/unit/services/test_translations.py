"""A person's text is trusted before a machine's; nothing is translated twice; what was said is forgotten."""

from dataclasses import replace
from typing import Literal

import pytest

from kiosk.domain.faq import FaqText
from kiosk.domain.library import Library
from kiosk.domain.translation import Translation
from kiosk.errors import MachineError, TranslationError
from kiosk.services.answers import Answers
from kiosk.services.translations import Translations
from tests.fakes.content import small_library
from tests.fakes.marking_translator import MarkingTranslator

PAIRS = (("en", "vi"), ("en", "km"), ("vi", "ko"))
FAQ = "R-12"


class KeptInMemory:
    """kiosk.ports.KeptTranslations, or a full disk."""

    def __init__(self, *, full: bool = False) -> None:
        self.kept: dict[tuple[str, str, str], Translation] = {}
        self._full = full

    def find(self, text: str, source_tag: str, target_tag: str) -> Translation | None:
        return self.kept.get((text, source_tag, target_tag))

    def keep(self, translation: Translation) -> None:
        if self._full:
            raise MachineError("full")
        self.kept[translation.source, translation.source_tag, translation.target_tag] = translation


def with_text(library: Library, tag: str, **changes: object) -> Library:
    """Return the library with one language of one answer changed."""
    faq = library.faqs[FAQ]
    text = replace(faq.texts[tag], **changes)  # type: ignore[arg-type]
    return replace(library, faqs={**library.faqs, FAQ: replace(faq, texts={**faq.texts, tag: text})})


def with_state(library: Library, tag: str, state: Literal["drafted", "machine", "reviewed"]) -> Library:
    return with_text(library, tag, review=replace(library.faqs[FAQ].texts[tag].review, state=state))


def text_of(library: Library, tag: str) -> FaqText:
    return library.faqs[FAQ].texts[tag]


@pytest.fixture
def library() -> Library:
    return small_library()


@pytest.fixture
def translator() -> MarkingTranslator:
    return MarkingTranslator(PAIRS)


@pytest.mark.parametrize(
    ("state", "origin"), [("reviewed", "reviewed"), ("drafted", "drafted"), ("machine", "machine")]
)
def test_a_persons_text_comes_before_the_machines(
    library: Library,
    translator: MarkingTranslator,
    state: Literal["drafted", "machine", "reviewed"],
    origin: str,
) -> None:
    changed = with_state(library, "vi", state)
    [made] = Translations(changed, translator, KeptInMemory()).translate([text_of(library, "en").short], "en", "vi")
    assert made.origin == origin
    assert (made.text == text_of(library, "vi").short) == (origin != "machine")
    assert bool(translator.asked) == (origin == "machine")


def test_a_text_of_an_older_revision_is_not_trusted(library: Library, translator: MarkingTranslator) -> None:
    faq = library.faqs[FAQ]
    newer = replace(library, faqs={**library.faqs, FAQ: replace(faq, revision=faq.revision + 1)})
    [made] = Translations(newer, translator, KeptInMemory()).translate([faq.texts["en"].question], "en", "vi")
    assert made.origin == "machine"


def test_sentences_of_documents_are_remembered_in_any_order(library: Library, translator: MarkingTranslator) -> None:
    changed = with_text(library, "en", short="Bring your card. It is free. You have 15 days.")
    changed = with_text(changed, "vi", short="Hãy mang thẻ. Miễn phí. Bạn có 15 ngày.")
    service = Translations(changed, translator, KeptInMemory())
    [made] = service.translate(["You have 15 days. Bring your card."], "en", "vi")
    assert (made.text, made.origin) == ("Bạn có 15 ngày. Hãy mang thẻ.", "memory")
    [partly] = service.translate(["You have 15 days. Bring your dog."], "en", "vi")
    assert partly.origin == "machine"


def test_sentences_that_say_other_figures_are_no_translations(library: Library, translator: MarkingTranslator) -> None:
    changed = with_text(library, "en", short="Bring your card. You have 15 days.")
    changed = with_text(changed, "vi", short="Hãy mang thẻ. Bạn có 14 ngày.")
    [made] = Translations(changed, translator, KeptInMemory()).translate(["You have 15 days."], "en", "vi")
    assert made.origin == "machine"


def test_glossary_terms_are_known_from_korean(library: Library, translator: MarkingTranslator) -> None:
    term = next(term for term in library.glossary.values() if "vi" in term.texts)
    [made] = Translations(library, translator, KeptInMemory()).translate([term.texts["vi"]], "vi", "ko")
    assert made.origin == "drafted"
    assert made.text in {each.korean for each in library.glossary.values() if each.texts.get("vi") == term.texts["vi"]}


def test_staff_sees_how_a_remembered_text_differs(library: Library, translator: MarkingTranslator) -> None:
    changed = with_text(library, "en", short="Report within 15 days of moving in.")
    changed = with_text(changed, "vi", short="Hãy báo trong vòng 15 ngày.")
    service = Translations(changed, translator, KeptInMemory())
    suggestion = service.suggestions("Report within 30 days of moving in.", "en", "vi")[0]
    assert suggestion.text == "Hãy báo trong vòng 15 ngày."
    assert 0.9 < suggestion.likeness < 1
    asked = "".join(change.text for change in suggestion.changes if change.kind != "remembered")
    assert asked == "Report within 30 days of moving in."
    assert {change.text for change in suggestion.changes if change.kind == "remembered"} <= {"15", "1", "5"}
    assert service.suggestions("zzz qqq", "en", "vi") == []


def test_nothing_is_translated_twice_until_it_is_forgotten(library: Library, translator: MarkingTranslator) -> None:
    kept = KeptInMemory()
    service = Translations(library, translator, kept)
    said = ["I have a question about my dog", "refuse this", "I have a question about my dog"]
    first = service.translate(said, "en", "vi")
    assert service.translate(said, "en", "vi") == first
    assert translator.asked == said[:2]
    service.forget()
    service.translate(said, "en", "vi")
    assert translator.asked == said[:2] * 2
    assert kept.kept == {}


def test_accepted_content_is_kept_on_disk(library: Library, translator: MarkingTranslator) -> None:
    kept = KeptInMemory()
    content = ["A notice of the centre", "refuse this"]
    made = Translations(library, translator, kept).translate_content(content, "en", "vi")
    assert [each.text for each in made] == ["[vi] A notice of the centre", ""]
    assert list(kept.kept) == [("A notice of the centre", "en", "vi")]
    Translations(library, translator, kept).translate_content(content[:1], "en", "vi")
    assert translator.asked == content


@pytest.mark.expected_log("disk-full")
def test_a_full_disk_takes_no_translation_away(library: Library, translator: MarkingTranslator) -> None:
    [made] = Translations(library, translator, KeptInMemory(full=True)).translate_content(["A notice"], "en", "vi")
    assert made.text == "[vi] A notice"


def test_warming_is_not_remembered(library: Library, translator: MarkingTranslator) -> None:
    service = Translations(library, translator, KeptInMemory())
    service.warm("en", "vi")
    [warmed] = translator.asked
    service.translate([warmed], "en", "vi")
    assert translator.asked == [warmed, warmed]


def test_errors_have_codes(library: Library, translator: MarkingTranslator) -> None:
    service = Translations(library, translator, KeptInMemory())
    for pair, code in ((("en", "en"), "same-language"), (("en", "th"), "pair-unsupported")):
        with pytest.raises(TranslationError) as caught:
            service.translate(["What about my dog?"], *pair)
        assert caught.value.code == code


def without(library: Library, tag: str) -> Library:
    faq = library.faqs[FAQ]
    left = {each: text for each, text in faq.texts.items() if each != tag}
    return replace(library, faqs={**library.faqs, FAQ: replace(faq, texts=left)})


def answers(library: Library, translator: MarkingTranslator) -> Answers:
    return Answers(library, Translations(library, translator, KeptInMemory()))


def test_an_answer_without_a_text_is_translated_and_says_so(library: Library, translator: MarkingTranslator) -> None:
    # Things to bring that no other answer names: a person's translation would come first.
    library = with_text(library, "en", bring=("The blue folder", "A stamp of your own"))
    service = answers(without(library, "km"), translator)
    assert service.can_be_translated(FAQ, "km")
    made = service.translated(FAQ, "km")
    english = text_of(library, "en")
    assert made is not None
    assert (made.language, made.translated, made.reviewed) == ("km", True, False)
    assert made.short == f"[km] {english.short}"
    assert made.bring == tuple(f"[km] {item}" for item in english.bring)
    assert made.details == f"[km] {english.details}"
    assert made.original_short == text_of(library, "ko").short


@pytest.mark.parametrize(("field", "there"), [("question", False), ("short", False), ("details", True)])
def test_a_refused_text_takes_the_translation_away_but_refused_details_only_themselves(
    library: Library, translator: MarkingTranslator, field: str, there: bool
) -> None:
    changed = with_text(without(library, "km"), "en", **{field: "refuse this"})
    made = answers(changed, translator).translated(FAQ, "km")
    assert (made is not None) == there
    if made is not None:
        assert made.details == ""
        assert made.short.startswith("[km]")


def test_a_refused_thing_to_bring_takes_the_translation_away(library: Library, translator: MarkingTranslator) -> None:
    changed = with_text(without(library, "km"), "en", bring=("your card", "refuse this"))
    assert answers(changed, translator).translated(FAQ, "km") is None


def test_what_has_a_text_or_no_translator_is_shown_as_it_is(library: Library, translator: MarkingTranslator) -> None:
    assert not answers(library, translator).can_be_translated(FAQ, "km")
    assert answers(library, translator).translated(FAQ, "km") is None
    assert answers(without(library, "th"), translator).translated(FAQ, "th") is None
    assert Answers(without(library, "km")).translated(FAQ, "km") is None
    assert translator.asked == []
