"""Which models fit a machine, and what each language can then do."""

from dataclasses import replace

import pytest

from offline_models.catalogue import Catalogue, Model, load_catalogue
from offline_models.planning import SYSTEM_MB, Plan, make_plan, translators

HARDLY = ("km", "uz", "mn")
PLENTY = 1e6


def _understands(model: Model, tag: str) -> bool:
    return tag in model.languages and tag not in HARDLY


def _plan(tags: str, memory_mb: float = PLENTY, disk_mb: float = PLENTY, installed: tuple[str, ...] = ()) -> Plan:
    return make_plan(
        load_catalogue(),
        tags.split(","),
        memory_mb=memory_mb,
        disk_mb=disk_mb,
        understands=_understands,
        installed=installed,
    )


def _ids(plan: Plan) -> set[str]:
    return {model.id for model in plan.models}


def test_with_plenty_each_language_gets_all_there_is_for_it() -> None:
    plan = _plan("ko,vi,km")
    assert _ids(plan) >= {"vosk-small-ko", "vosk-small-vi", "whisper-base", "whisper-small", "argos-vi-en"}
    korean, vietnamese, khmer = plan.languages
    assert korean.live == ("vosk-small-ko",)
    assert korean.translate == ()
    assert "whisper-small" in korean.hear
    assert set(vietnamese.translate) == {"argos-vi-en", "argos-en-ko", "argos-ko-en", "argos-en-vi"}
    assert (khmer.live, khmer.hear, khmer.translate) == ((), (), ("starter-translator",))
    assert plan.left_out == ()


def test_what_a_language_does_not_need_is_not_planned() -> None:
    assert _ids(_plan("km")) == {"starter-translator"}
    assert "vosk-small-ko" not in _ids(_plan("vi"))
    assert not any("fr" in model.languages for model in _plan("ko,en").models)


def test_what_the_kiosk_has_no_use_for_is_never_planned() -> None:
    assert all(model.runs for model in _plan("ko,en,vi").models)


@pytest.mark.parametrize("memory_mb", range(SYSTEM_MB, 4000, 150))
def test_a_plan_never_takes_more_than_there_is(memory_mb: int) -> None:
    plan = _plan("ko,vi,en", memory_mb)
    assert plan.memory_mb <= memory_mb
    small = _plan("ko,vi,en", PLENTY, memory_mb / 4)
    assert small.disk_mb <= memory_mb / 4
    for chosen in (plan, small):
        assert {model.id for model, _ in chosen.left_out}.isdisjoint(_ids(chosen))


def test_a_small_machine_gets_the_small_models_first() -> None:
    assert _ids(_plan("vi", SYSTEM_MB + 120)) == {"whisper-tiny"}
    plan = _plan("vi", SYSTEM_MB + 210)
    assert _ids(plan) == {"whisper-base"}
    assert {short for _, short in plan.left_out} == {"memory"}
    assert _ids(_plan("vi", SYSTEM_MB + 90)) == {"starter-translator"}
    assert _ids(_plan("vi", SYSTEM_MB + 50)) == set()


def test_what_is_installed_needs_no_disk() -> None:
    assert _ids(_plan("zh", disk_mb=0)) == set()
    there = ("whisper-base", "vosk-small-zh")
    plan = _plan("zh", disk_mb=0, installed=there)
    assert _ids(plan) == set(there)
    assert plan.disk_mb == 0


def test_translation_takes_a_direct_pair_and_else_one_step_between() -> None:
    def pair(source: str, target: str) -> Model:
        return Model(f"{source}-{target}", "translator", (source, target), "1", (), 1, "", 1, "", False, False, "")

    over = [pair("vi", "en"), pair("en", "vi"), pair("ko", "en"), pair("en", "ko")]
    assert {model.id for model in translators(over, "vi")} == {"vi-en", "en-vi", "ko-en", "en-ko"}
    assert {model.id for model in translators([*over, pair("vi", "ko")], "vi")} == {"vi-ko", "ko-en", "en-vi"}
    assert translators(over[1:], "vi") == []
    assert {model.id for model in translators(over, "en")} == {"ko-en", "en-ko"}


def test_an_empty_catalogue_gives_an_empty_plan() -> None:
    plan = make_plan(Catalogue(()), ["ko"], memory_mb=1, disk_mb=0, understands=_understands)
    assert plan.models == ()
    assert plan.languages[0].hear == ()


def test_one_model_of_all_pairs_translates_both_ways() -> None:
    some = load_catalogue().get("argos-en-vi")
    every = replace(some, id="starter", languages=("ko", "en", "km"))
    assert translators([every], "km") == [every]
    assert translators([every], "vi") == []
    assert translators([every, some, replace(some, id="back", languages=("vi", "en"))], "vi") != []


def test_a_last_resort_is_planned_where_nothing_better_leads_or_fits() -> None:
    some = replace(load_catalogue().get("argos-en-vi"), unpacked_size=1)
    over = [
        replace(some, id=f"{a}-{b}", languages=(a, b))
        for a, b in (("vi", "en"), ("en", "vi"), ("ko", "en"), ("en", "ko"))
    ]
    last = replace(some, id="last", languages=("ko", "en", "vi", "km"), last_resort=True, memory_mb=10)

    def planned(tag: str, memory_mb: float) -> set[str]:
        catalogue = Catalogue((last, *over))
        plan = make_plan(catalogue, [tag], memory_mb=memory_mb, disk_mb=PLENTY, understands=_understands)
        return {model.id for model in plan.models}

    assert planned("vi", PLENTY) == {"vi-en", "en-vi", "ko-en", "en-ko"}
    assert planned("vi", SYSTEM_MB + 20) == {"last"}
    assert planned("km", PLENTY) == {"last"}
