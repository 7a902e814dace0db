"""Whole documents of the content are kept from training."""

from offline_models.training.corpus import folded, held_out_texts, without_held_out
from offline_models.training.groups import Group, text
from offline_models.training.own_texts import own_groups, part_of


def test_one_document_in_ten_is_test_and_one_is_dev_with_all_its_texts() -> None:
    groups = [group for group in own_groups() if group.origin.startswith(("content/faq", "content/emergencies"))]
    documents = {group.origin.split("#")[0].split("/")[-1]: group.part for group in groups}
    for part in ("test", "dev"):
        share = sum(one == part for one in documents.values()) / len(documents)
        assert 0.08 < share < 0.12
    assert all(group.part == part_of(group.origin.split("#")[0].split("/")[-1]) for group in groups)


def test_no_text_of_a_held_out_document_is_trained_on() -> None:
    groups = list(own_groups())
    held_out = held_out_texts(groups)
    trained = [group for group in without_held_out(groups, held_out) if group.part == "train"]
    sentences = {folded(one) for group in trained if "glossary" not in group.origin for one in group.texts.values()}
    assert held_out
    assert not sentences & held_out


def test_a_catalogue_with_a_held_out_sentence_loses_it_in_that_language_only() -> None:
    kept_out = Group(
        "content/faq/A", {"en": text("Call the police now.", "en"), "ko": text("경찰에 전화하세요.", "ko")}, "test"
    )
    message = Group(
        "catalogue/x",
        {"en": text("call the police now", "en"), "vi": text("gọi ngay", "vi"), "id": text("panggil polisi", "id")},
    )
    found = list(without_held_out([kept_out, message], held_out_texts([kept_out])))
    assert [set(group.texts) for group in found] == [{"en", "ko"}, {"vi", "id"}]


def test_phrasings_are_in_no_group() -> None:
    origins = {group.origin.partition("#")[2] for group in own_groups()}
    assert "phrasings" not in origins
    assert {"question", "short", "details", "bring"} <= origins


def test_own_groups_hold_the_interface_and_the_labels_in_all_languages() -> None:
    groups = {group.origin: group for group in own_groups()}
    assert len(groups["labels/page"].texts) == 17
    assert any(origin.startswith("interface/") and len(group.texts) == 17 for origin, group in groups.items())


def test_benefits_forms_and_phrases_are_learned_from_too() -> None:
    groups = list(own_groups())
    for kind in ("benefits", "benefit_questions", "deadlines", "forms", "phrases"):
        found = [group for group in groups if group.origin.startswith(f"content/{kind}/")]
        assert any(len(group.texts) > 10 for group in found), kind
        assert all(group.part == "train" for group in found)


def test_sentences_of_daily_life_stand_in_all_languages_and_some_are_held_out() -> None:
    groups = [group for group in own_groups() if group.origin.startswith("sentences/")]
    assert all(len(group.texts) == 17 for group in groups)
    shares = {part: sum(group.part == part for group in groups) / len(groups) for part in ("test", "dev")}
    assert 0.03 < shares["test"] < 0.07
    assert 0.03 < shares["dev"] < 0.07
    english = [group.texts["en"].written for group in groups]
    assert len(set(english)) == len(english)


def test_leaflets_are_learned_from_in_five_languages_and_some_in_more() -> None:
    groups = [group for group in own_groups() if group.origin.startswith("leaflets/")]
    assert all(set(group.texts) >= {"ko", "en", "zh", "vi", "ru"} for group in groups)
    assert any(len(group.texts) > 10 for group in groups)
    assert all(group.part == "train" for group in groups)
    written = [group for group in own_groups() if group.origin.startswith(("leaflets/", "sentences/"))]
    english = [group.texts["en"].written for group in written]
    assert len(set(english)) == len(english)
