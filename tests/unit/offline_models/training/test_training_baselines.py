"""The translation memory that a model has to beat."""

from offline_models.training.baselines import Memory, remembered
from offline_models.training.groups import Group, text


def _group(**written: str) -> Group:
    return Group("content/faq/A#short", {tag: text(one, tag) for tag, one in written.items()})


def test_the_nearest_sentence_that_has_a_translation_answers() -> None:
    near = _group(en="Ask at the city office today.", ko="오늘 시청에 물어보세요.")
    far = _group(en="The bus is late.", ko="버스가 늦습니다.", vi="Xe buýt đến muộn.")
    nearest = Memory([far, near], "en").nearest("Ask at the city office.")
    assert remembered(nearest, "ko") == "오늘 시청에 물어보세요."
    assert remembered(nearest, "vi") == "Xe buýt đến muộn."


def test_nothing_alike_is_no_answer() -> None:
    memory = Memory([_group(en="The bus is late.", ko="버스가 늦습니다.")], "en")
    assert remembered(memory.nearest("xyzzy"), "ko") == ""
