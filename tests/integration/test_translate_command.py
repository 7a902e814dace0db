"""`madang translate` as scripts see it, with installed packages of real weights and the real guard."""

from pathlib import Path

import pytest

from kiosk.cli.self_test import self_test
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from tests.fakes.model_wheels import sha256
from tests.fakes.translation_packages import make_package, zip_package
from tests.integration.test_command_line import code_of, madang

INSTALLED = {
    "argos-en-vi": (("en", "vi"), "translate-en_vi-1_9.argosmodel"),
    "argos-ko-en": (("ko", "en"), "translate-ko_en-1_1.argosmodel"),
    "argos-en-fil": (("en", "fil"), "translate-en_tl-1_9.argosmodel"),
}
LEXICON = (
    {"en": "The centre", "vi": "Trung tâm", "ko": "센터는", "fil": "Ang sentro"},
    {"en": "is open until", "vi": "mở cửa đến", "ko": "까지 열어요", "fil": "ay bukas hanggang"},
    {"en": "You do not have to pay", "vi": "Bạn không phải trả tiền", "ko": "돈을 내지 않아도 됩니다"},
    {"en": "You must wait", "vi": "Bạn không phải đợi", "ko": "기다려야 합니다"},
)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Packages installed by the store, self test included."""
    root = tmp_path_factory.mktemp("translators")
    store = ModelStore(root / "models", load_catalogue(), self_test=self_test)
    for model_id, (pair, file) in INSTALLED.items():
        package = make_package(root / model_id, pair, lexicon=LEXICON, codes={"fil": "tl"})
        archive = zip_package(package, root / file)
        store.install(model_id, given=root, sha256=sha256(archive))
    return {"MADANG_MODELS": str(store.root), "MADANG_STATE": str(root / "state")}


def test_a_text_goes_through_english_and_is_accepted(environment: dict[str, str]) -> None:
    text = "센터는 까지 열어요 18:00. 돈을 내지 않아도 됩니다."
    status, [record], _ = madang("translate", "--from", "ko", "--to", "vi", "--text", text, "--json", **environment)
    assert status == 0
    assert record["text"] == "Trung tâm mở cửa đến 18:00. Bạn không phải trả tiền."
    assert (record["origin"], record["path"], record["accepted"]) == ("machine", ["ko", "en", "vi"], True)
    assert [each["accepted"] for each in record["sentences"]] == [True, True]
    assert not list(Path(environment["MADANG_STATE"]).glob("*")), "nothing that was said is on the disk"


def test_a_batch_keeps_its_order_and_says_why(environment: dict[str, str], tmp_path: Path) -> None:
    rows = [
        ("1", "en", "vi", "The centre is open until 18:00."),
        ("2", "en", "vi", "You do not have to pay! You must wait."),  # the package adds a negation
        ("3", "en", "vi", "You do not have to pay. Центр открывается в понедельник."),  # mixed languages
        ("4", "en", "vi", ""),
        ("5", "en", "vi", "x" * 20_000),
        ("6", "en", "vi", "02-345-6789"),
        ("7", "vi", "en", "Trung tâm"),
        ("8", "en", "en", "The centre"),
        ("9", "en", "fil", "The centre is open until 18:00."),
        ("10", "en", "vi", "I moved house. What must I report?"),
    ]
    batch = tmp_path / "batch.tsv"
    batch.write_text("\n".join("\t".join(row) for row in (("id", "from", "to", "text"), *rows)), "utf-8")
    status, records, _ = madang("translate", "--batch", str(batch), **environment)
    assert status == 1
    assert [record["id"] for record in records] == [row[0] for row in rows]
    assert {record["id"]: code_of([record]) for record in records if "error" in record} == {
        "4": "text-empty",
        "5": "text-too-long",
        "7": "pair-unsupported",
        "8": "same-language",
    }
    made = {record["id"]: record for record in records if "error" not in record}
    assert made["1"]["text"] == "Trung tâm mở cửa đến 18:00."
    assert made["1"]["ms"] >= 0
    assert made["2"]["text"] == made["3"]["text"] == ""
    assert [each["accepted"] for each in made["2"]["sentences"]] == [True, False]
    assert [each["accepted"] for each in made["3"]["sentences"]] == [True, False]
    assert "negation-added" in [fault["code"] for fault in made["2"]["faults"]]
    assert {fault["code"] for fault in made["3"]["faults"]} & {"script-wrong", "language-wrong", "untranslated"}
    assert (made["6"]["text"], made["6"]["accepted"]) == ("02-345-6789", True)
    assert made["9"]["text"] == "Ang sentro ay bukas hanggang 18:00."
    assert (made["10"]["origin"], made["10"]["sentences"]) == ("drafted", [])


def test_without_packages_and_without_languages(tmp_path: Path) -> None:
    words = ("translate", "--from", "en", "--to", "th", "--text", "What about my dog?", "--json")
    status, lines, _ = madang(*words, MADANG_MODELS=str(tmp_path))
    assert (status, code_of(lines)) == (1, "pair-unsupported")
    status, lines, _ = madang("translate", "--text", "Hello", "--json")
    assert (status, code_of(lines)) == (2, "bad-usage")
