"""Packages with real weights translate phrase by phrase; what reaches a visitor is whole, exact and judged."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.errors import ModelError, TranslationError
from kiosk.paths import REPOSITORY
from offline_models.argos_package import read_package
from offline_models.translation.engine import Engine
from offline_models.translation.offline_translator import MOST_CHARACTERS, OfflineTranslator
from tests.fakes.marking_translator import WordJudge
from tests.fakes.translation_packages import make_package

ALL = ("en", "ko", "vi", "ru")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Packages by name; a test takes those it needs."""
    root = tmp_path_factory.mktemp("packages")
    pairs = [("en", "vi"), ("vi", "en"), ("en", "ko"), ("ko", "en")]
    made = {"-".join(pair): make_package(root / "-".join(pair), pair) for pair in pairs}
    made["all"] = make_package(root / "all", ALL, multilingual=True)
    made["last"] = make_package(
        root / "last", ALL, multilingual=True, ours={"last_resort": True, "pairs": {"en": {"vi": -0.1, "ru": -0.2}}}
    )
    made["forgetful"] = make_package(root / "forgetful", ("en", "vi"), placeholders=False)
    return made


def translator(
    shelf: Mapping[str, Path], *names: str, judge: WordJudge | None = None, budget_mb: float = 600
) -> OfflineTranslator:
    kept = judge or WordJudge()
    return OfflineTranslator(
        lambda: {name: shelf[name] for name in names}, lambda: kept, budget_mb=budget_mb, threads=1
    )


def code_of(translator: OfflineTranslator, text: str, source: str = "en", target: str = "vi") -> str:
    with pytest.raises(TranslationError) as caught:
        translator.translate([text], source, target)
    return caught.value.code


def test_a_sentence_is_translated_directly(shelf: Mapping[str, Path]) -> None:
    [made] = translator(shelf, "en-vi").translate(["the centre opens on Monday."], "en", "vi")
    assert made.text == "trung tâm mở cửa vào thứ hai."
    assert made.path == ("en", "vi")
    assert made.origin == "machine"
    assert made.log_probability is not None
    assert -0.5 < made.log_probability <= 0


def test_without_a_direct_package_english_is_the_pivot(shelf: Mapping[str, Path]) -> None:
    both = translator(shelf, "vi-en", "en-ko")
    [made] = both.translate(["trung tâm miễn phí!"], "vi", "ko")
    assert made.text == "센터는 무료예요!"
    assert made.path == ("vi", "en", "ko")
    assert not both.can_translate("ko", "vi")


def test_a_direct_package_is_preferred_to_the_pivot(shelf: Mapping[str, Path]) -> None:
    every = translator(shelf, "vi-en", "en-ko", "all")
    assert every.path("vi", "ko") == ("vi", "ko")
    assert every.edition("vi", "ko") != every.edition("vi", "en")


def test_one_package_translates_into_the_language_of_its_first_token(shelf: Mapping[str, Path]) -> None:
    one = translator(shelf, "all")
    made = {tag: one.translate(["the centre closes at 18:00."], "en", tag)[0].text for tag in ("ko", "vi", "ru")}
    assert made == {
        "ko": "센터는 문을 닫아요 시각 18:00.",
        "vi": "trung tâm đóng cửa lúc 18:00.",
        "ru": "центр закрывается в 18:00.",
    }
    assert one.translate(["центр открывается."], "ru", "vi")[0].path == ("ru", "vi")


def test_a_last_resort_serves_its_pairs_where_nothing_better_leads(shelf: Mapping[str, Path]) -> None:
    both = translator(shelf, "last", "en-ko", "ko-en", "en-vi")
    assert both.edition("en", "vi").endswith("en-vi")
    assert both.edition("ko", "vi").endswith("ko-en/en-vi")
    assert both.edition("en", "ru").endswith("/last")
    assert both.path("ko", "ru") == ("ko", "en", "ru")
    assert not both.can_translate("ru", "en")


def test_the_judge_is_told_the_strictest_bound_of_the_way(shelf: Mapping[str, Path]) -> None:
    judge = WordJudge()
    translator(shelf, "en-vi", judge=judge).translate(["is free."], "en", "vi")
    translator(shelf, "last", "ko-en", judge=judge).translate(["센터는 무료예요."], "ko", "ru")
    assert judge.bounds == [None, -0.2]


def test_texts_keep_their_order_and_their_lines(shelf: Mapping[str, Path]) -> None:
    texts = ["- **the centre** opens.\n- please call 1345!\n\nis free.", "call 119", "the centre opens. is free."]
    made = translator(shelf, "en-vi").translate(texts, "en", "vi")
    assert [each.source for each in made] == texts
    assert [each.text for each in made] == [
        "- trung tâm mở cửa.\n- xin vui lòng hãy gọi 1345!\n\nmiễn phí.",
        "hãy gọi 119",
        "trung tâm mở cửa. miễn phí.",
    ]


def test_many_texts_at_once_are_translated_as_each_alone(shelf: Mapping[str, Path]) -> None:
    one = translator(shelf, "en-vi")
    texts = [
        f"the centre {verb} at {hour}:00, call 02-{hour}45-6789"
        for hour in range(10, 24)
        for verb in ("opens", "closes")
    ]
    together = one.translate(texts, "en", "vi")
    assert [each.text for each in together] == [one.translate([text], "en", "vi")[0].text for text in texts]
    assert "02-2345-6789" in together[-1].text


def test_the_same_sentence_is_judged_once(shelf: Mapping[str, Path]) -> None:
    judge = WordJudge()
    translator(shelf, "en-vi", judge=judge).translate(["is free! is free!", "is free!"], "en", "vi")
    assert judge.judged == [("is free!", "miễn phí!")]


def test_figures_of_every_script_come_out_in_western_digits(shelf: Mapping[str, Path]) -> None:
    [made] = translator(shelf, "en-vi").translate(["call ১৩৪৫"], "en", "vi")
    assert made.text == "hãy gọi 1345"


def test_a_lost_placeholder_is_translated_again_without(
    shelf: Mapping[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # The package drops the brackets, which it does not know, although it claims to keep them.
    monkeypatch.setattr(Engine, "keeps_placeholders", True)
    [made] = translator(shelf, "forgetful").translate(["call 1345, please call 02-345-6789"], "en", "vi")
    assert made.text == "hãy gọi 1345, xin vui lòng hãy gọi 02-345-6789"


def test_a_package_without_brackets_in_its_vocabulary_is_not_given_any(shelf: Mapping[str, Path]) -> None:
    assert not Engine(read_package(shelf["forgetful"])).keeps_placeholders
    assert Engine(read_package(shelf["en-vi"])).keeps_placeholders


def test_a_refused_sentence_refuses_its_text_and_no_other(shelf: Mapping[str, Path]) -> None:
    judge = WordJudge("Monday")
    refused, shown = translator(shelf, "en-vi", judge=judge).translate(
        ["the centre opens! on Monday is free.", "is free."], "en", "vi"
    )
    assert refused.text == ""
    assert [fault.code for fault in refused.verdict.faults] == ["figure-lost"]
    assert [each.verdict.accepted for each in refused.sentences] == [True, False]
    assert refused.sentences[1].text == "vào thứ hai miễn phí."
    assert shown.text == "miễn phí."


def test_only_numbers_stay_as_they_are(shelf: Mapping[str, Path]) -> None:
    judge = WordJudge()
    [made] = translator(shelf, "en-vi", judge=judge).translate(["010-1234-5678\n12,000"], "en", "vi")
    assert made.text == "010-1234-5678\n12,000"
    assert made.verdict.accepted
    assert made.log_probability is None
    assert judge.judged == []


@pytest.mark.parametrize("text", ["", "   \n", "?! …", "☎ ⟦⟧"])
def test_an_empty_text(shelf: Mapping[str, Path], text: str) -> None:
    assert code_of(translator(shelf, "en-vi"), text) == "text-empty"


def test_a_text_that_is_too_long(shelf: Mapping[str, Path]) -> None:
    assert code_of(translator(shelf, "en-vi"), "is free. " * 2_222) == "text-too-long"


def test_the_longest_text_without_any_end_of_sentence(shelf: Mapping[str, Path]) -> None:
    text = ("please call " * 1000)[:MOST_CHARACTERS].strip()
    [made] = translator(shelf, "en-vi").translate([text], "en", "vi")
    assert len(made.sentences) > 10
    assert made.text.count("hãy gọi") == text.count("call")


def test_the_same_language_and_an_unknown_pair(shelf: Mapping[str, Path]) -> None:
    one = translator(shelf, "en-vi")
    assert code_of(one, "hello", "en", "en") == "same-language"
    assert code_of(one, "hello", "vi", "en") == "pair-unsupported"
    assert code_of(one, "hello", "xx", "en") == "pair-unsupported"
    assert not one.can_translate("en", "en")


def test_no_texts_give_no_translations(shelf: Mapping[str, Path]) -> None:
    assert list(translator(shelf, "en-vi").translate([], "en", "vi")) == []


def test_a_package_that_cannot_be_loaded_is_set_aside_and_the_next_way_taken(
    shelf: Mapping[str, Path], tmp_path: Path
) -> None:
    broken = make_package(tmp_path / "broken", ("en", "vi"))
    (broken / "model" / "model.bin").write_bytes(b"nothing")
    aside: list[Path] = []
    both = OfflineTranslator(lambda: {"broken": broken, "good": shelf["all"]}, WordJudge, set_aside=aside.append)
    [made] = both.translate(["is free."], "en", "vi")
    assert made.text == "miễn phí."
    assert aside == [broken]
    alone = OfflineTranslator(lambda: {"broken": broken}, WordJudge)
    with pytest.raises(ModelError) as caught:
        alone.translate(["is free."], "en", "vi")
    assert caught.value.code == "model-damaged"
    assert not alone.can_translate("en", "vi")


def test_a_package_that_cannot_be_read_is_not_offered(tmp_path: Path) -> None:
    broken = make_package(tmp_path / "broken", ("en", "vi"))
    (broken / "metadata.json").write_text("{}", "utf-8")
    aside: list[Path] = []
    one = OfflineTranslator(lambda: {"broken": broken}, WordJudge, set_aside=aside.append)
    assert not one.can_translate("en", "vi")
    assert aside == [broken]


def test_the_least_recently_used_package_is_unloaded(
    shelf: Mapping[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    load = Engine.__init__

    def noted(self: Engine, package: object, **options: int) -> None:
        loaded.append(package.folder.name)  # type: ignore[attr-defined]
        load(self, package, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Engine, "__init__", noted)
    roomy, tight = (translator(shelf, "en-vi", "en-ko", budget_mb=budget) for budget in (600, 1))
    for one in (roomy, tight):
        for target in ("vi", "ko", "vi"):
            one.translate(["is free."], "en", target)
    assert loaded == ["en-vi", "en-ko", "en-vi", "en-ko", "en-vi"]


def test_what_can_be_translated_is_known_without_the_engine(shelf: Mapping[str, Path]) -> None:
    program = (
        "import sys, json; from pathlib import Path\n"
        "from offline_models.translation.offline_translator import OfflineTranslator\n"
        f"t = OfflineTranslator(lambda: {{'a': Path({str(shelf['en-vi'])!r})}}, lambda: None)\n"
        "print(json.dumps([t.can_translate('en', 'vi'), 'ctranslate2' in sys.modules, 'sentencepiece' in sys.modules]))"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) == [True, False, False]
