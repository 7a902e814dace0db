"""What staff sees when a document is wrong: the file, the place, the remedy, all faults at once."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.documents import canonical, schemas
from kiosk.content.folder_store import STARTER, FolderContentStore, validate_folder
from kiosk.domain.figures import figures
from kiosk.errors import ContentError

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the starter content."""
    return Path(shutil.copytree(STARTER, tmp_path / "content"))


def change(file: Path, how: Change) -> None:
    """Change a document in place."""
    document = json.loads(file.read_text("utf-8"))
    how(document)
    file.write_text(canonical(document), "utf-8")


def test_starter_content_is_right() -> None:
    assert validate_folder(STARTER) == []


def test_starter_content_covers_every_fact_in_korean_and_english() -> None:
    library = FolderContentStore().load()
    assert len(library.faqs) == 152
    assert {faq.topic for faq in library.faqs.values()} == {topic.id for topic in library.pack.topics}
    for faq in library.faqs.values():
        assert all(len(faq.texts[tag].phrasings) >= 12 for tag in ("ko", "en")), faq.id


LANGUAGES = ("bn", "en", "fil", "id", "ja", "km", "ko", "mn", "my", "ne", "ru", "si", "th", "ur", "uz", "vi", "zh")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_starter_content_answers_every_question_in_every_language(tag: str) -> None:
    library = FolderContentStore().load()
    for faq in library.faqs.values():
        text = faq.texts[tag]
        assert text.question, faq.id
        assert text.short, faq.id
        assert len(text.phrasings) >= 8, faq.id
    assert all(emergency.texts[tag].advice for emergency in library.emergencies.values())
    assert all(tag in hotline.name for hotline in library.pack.hotlines)
    assert all(tag in topic.names for topic in library.pack.topics)
    assert len(library.background[tag].utterances) >= 100


def test_the_glossary_explains_every_term_in_english() -> None:
    glossary = FolderContentStore().load().glossary
    assert len(glossary) == 167
    assert all(term.texts["en"] and term.romanised for term in glossary.values())


def test_a_term_that_stands_twice_is_named(folder: Path) -> None:
    change(folder / "glossary" / "G-002.json", lambda document: document.update(korean="외국인"))
    assert [(f.file, f.pointer) for f in validate_folder(folder)] == [("glossary/G-002.json", "/korean")]


def test_every_phrase_is_there_in_every_language_and_none_claims_a_review() -> None:
    phrases = FolderContentStore().load().phrases.values()
    assert len(phrases) == 40
    for phrase in phrases:
        assert set(phrase.texts) == set(LANGUAGES), phrase.id
        assert phrase.review.state == "drafted"
    for tag in LANGUAGES:
        assert len({phrase.texts[tag] for phrase in phrases}) == 40, tag


@pytest.mark.parametrize(
    ("how", "pointer"),
    [
        (lambda d: d["texts"].update(vi="Xin gọi đường dây 1344."), "/texts/vi"),
        (lambda d: d["texts"].update(xx="1345"), "/texts/xx"),
        (lambda d: d["texts"].update(vi=" "), "/texts/vi"),
        (lambda d: [d["texts"].pop(tag) for tag in ("en", "ko")], "/texts"),
        (lambda d: d.update(speaker="nobody"), "/speaker"),
    ],
)
def test_a_wrong_phrase_is_named(folder: Path, how: Change, pointer: str) -> None:
    change(folder / "phrases" / "P-11.json", how)
    assert ("phrases/P-11.json", pointer) in [(f.file, f.pointer) for f in validate_folder(folder)]


def test_related_questions_exist() -> None:
    library = FolderContentStore().load()
    assert {
        (faq.id, other) for faq in library.faqs.values() for other in faq.related if other not in library.faqs
    } == set()


def test_starter_content_never_claims_a_review() -> None:
    library = FolderContentStore().load()
    assert {text.review.state for faq in library.faqs.values() for text in faq.texts.values()} == {"drafted"}


def test_starter_files_are_written_in_the_one_way() -> None:
    for file in STARTER.rglob("*.json"):
        text = file.read_text("utf-8")
        assert text == canonical(json.loads(text)), file.name


def test_schemas_on_disk_are_those_of_the_types() -> None:
    folder = STARTER.parent / "schemas"
    assert {file.name: file.read_text("utf-8") for file in folder.glob("*.json")} == schemas()


@pytest.mark.parametrize(
    ("how", "pointer", "word"),
    [
        (lambda d: d.pop("topic"), "/topic", "required"),
        (lambda d: d.update(topic="cooking"), "/topic", "cooking"),
        (lambda d: d.update(colour="red"), "/colour", "Unexpected"),
        (lambda d: d.update(checked_on="2026-13-01"), "/checked_on", "date"),
        (lambda d: d["hotlines"].append("999"), "/hotlines/", "999"),
        (lambda d: d["texts"]["vi"].update(phrasings=["một"]), "/texts/vi/phrasings", "8 are needed"),
        (lambda d: d["texts"]["en"].update(short="x" * 401), "/texts/en/short", "too long"),
        (lambda d: d["texts"]["en"].update(details="# A heading"), "/texts/en/details", "lists"),
        (lambda d: d["texts"]["zh"].update(short="没有数字", details="", bring=[]), "/texts/zh", "figures"),
        (lambda d: d["texts"]["en"]["review"].update(of_revision=9), "/texts/en/review/of_revision", "newer"),
        (lambda d: d["texts"].update(xx=d["texts"]["en"]), "/texts/xx", "no language"),
    ],
)
def test_a_fault_names_file_place_and_remedy(folder: Path, how: Change, pointer: str, word: str) -> None:
    change(folder / "faq" / "R-12.json", how)
    faults = [f for f in validate_folder(folder) if f.file == "faq/R-12.json" and f.pointer.startswith(pointer)]
    assert faults
    assert any(word in str(fault) for fault in faults)
    assert all(fault.remedy for fault in faults)


def test_a_changed_figure_does_not_wait_for_the_texts_that_are_outdated_by_it(folder: Path) -> None:
    def renew(document: dict[str, Any], tag: str, short: str) -> None:
        document["revision"] = 2
        document["texts"][tag].update(short=short)
        document["texts"][tag]["review"]["of_revision"] = 2

    file = folder / "faq" / "R-12.json"
    change(file, lambda document: renew(document, "ko", "수수료는 98,765원이에요."))
    assert validate_folder(folder) == []
    change(file, lambda document: renew(document, "vi", "Phí đã thay đổi."))
    [fault] = validate_folder(folder)
    assert fault.pointer == "/texts/vi"
    assert "98765" in fault.problem


def test_all_faults_are_named_at_once(folder: Path) -> None:
    change(folder / "faq" / "R-12.json", lambda d: d.pop("topic"))
    change(folder / "emergencies" / "EM-fire.json", lambda d: d.update(hotlines=[]))
    (folder / "faq" / "L-08.json").write_text("{", "utf-8")
    assert {f.file for f in validate_folder(folder)} >= {"faq/R-12.json", "emergencies/EM-fire.json", "faq/L-08.json"}


def test_a_phrasing_in_two_documents_is_a_fault(folder: Path) -> None:
    phrase = json.loads((folder / "faq" / "L-08.json").read_text("utf-8"))["texts"]["en"]["phrasings"][0]
    change(folder / "faq" / "R-12.json", lambda d: d["texts"]["en"]["phrasings"].append(phrase.upper() + "!"))
    assert any("too" in f.problem and f.pointer == "/texts/en/phrasings" for f in validate_folder(folder))


@pytest.mark.expected_log("content-invalid")
def test_a_damaged_document_costs_only_itself(folder: Path) -> None:
    (folder / "faq" / "R-12.json").write_bytes(b"\x00\xff not json")
    change(folder / "faq" / "L-08.json", lambda d: d["hotlines"].append("999"))
    store = FolderContentStore(folder)
    library = store.load()
    assert "R-12" not in library.faqs
    assert "L-08" not in library.faqs
    assert "R-01" in library.faqs
    assert len(store.faults()) == 2


def test_without_a_pack_the_content_is_refused(folder: Path) -> None:
    (folder / "pack.json").write_text("[]", "utf-8")
    with pytest.raises(ContentError) as damaged:
        FolderContentStore(folder).load()
    assert damaged.value.code == "content-invalid"
    (folder / "pack.json").unlink()
    with pytest.raises(ContentError) as missing:
        FolderContentStore(folder).load()
    assert missing.value.code == "content-missing"


def test_numbers_are_compared_without_separators_and_in_any_digits() -> None:
    assert figures("35,000 won, 14 days, 1577-1366") == {"35000", "14", "1577-1366"}
    assert figures("１４天") == {"14"}
