"""What staff sees when a benefit, a question or a deadline is wrong."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER, FolderContentStore, validate_folder
from kiosk.domain.figures import figures
from tests.fakes.content import whole_library

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The parts of the starter content that benefits need."""
    copied = tmp_path / "content"
    copied.mkdir()
    for name in ("pack.json", "person.json"):
        shutil.copy(STARTER / name, copied)
    for name in ("benefits", "benefit_questions", "deadlines", "forms", "languages"):
        shutil.copytree(STARTER / name, copied / name)
    return copied


def change(file: Path, how: Change) -> None:
    document = json.loads(file.read_text("utf-8"))
    how(document)
    file.write_text(canonical(document), "utf-8")


@pytest.mark.parametrize(
    ("name", "how", "pointer", "word"),
    [
        ("benefits/W-12", lambda d: d["conditions"][0].update(when="months >"), "/conditions/0/when", "expected"),
        ("benefits/W-12", lambda d: d["conditions"][0].update(when="colour"), "/conditions/0/when", "colour"),
        ("benefits/W-12", lambda d: d["conditions"][0].update(when='sex == "X"'), "/conditions/0/when", "sex"),
        ("benefits/W-12", lambda d: d["conditions"][0].update(when='sex > "F"'), "/conditions/0/when", "order"),
        ("benefits/W-12", lambda d: d["conditions"][0].update(when="visa == 3"), "/conditions/0/when", "visa"),
        ("benefits/W-12", lambda d: d["conditions"][0].update(when="weekly_hours >= 20"), "/conditions", "limit"),
        ("benefits/W-12", lambda d: d.update(conditions=[]), "/conditions", "without"),
        ("benefits/W-12", lambda d: d["examples"][0].update(outcome="ask"), "/examples/0/outcome", "expected ask"),
        ("benefits/W-12", lambda d: d["examples"][0]["answers"].update(shoe=3), "/examples/0/answers/shoe", "answer"),
        ("benefits/W-12", lambda d: d.update(examples=d["examples"][:2]), "/examples", "one outcome"),
        ("benefits/W-12", lambda d: d.update(hotlines=["999"]), "/hotlines/0", "999"),
        ("benefits/W-12", lambda d: d["texts"].pop("ko"), "/texts", "Korean"),
        ("benefits/W-12", lambda d: d.update(colour="red"), "/colour", "Unexpected"),
        ("benefits/W-17", lambda d: d.update(related=["Z-99"]), "/related/0", "Z-99"),
        ("benefit_questions/city", lambda d: d.update(ask_if='city == "ansan"'), "/ask_if", "itself"),
        ("benefit_questions/city", lambda d: d.update(choices=[]), "/choices", "choices"),
        ("benefit_questions/sex", lambda d: d["choices"][0].update(value=1), "/choices/0/value", "str"),
        ("deadlines/registration", lambda d: d.update(closes=-1), "/closes", "before"),
        ("deadlines/address-report", lambda d: d["shorter"][0].update(closes=-1), "/closes", "before"),
        ("deadlines/address-report", lambda d: d["shorter"][0].update(applies_if="shoe"), "/shorter/0", "shoe"),
        ("deadlines/registration", lambda d: d.update(applies_if="not ("), "/applies_if", "expected"),
        ("deadlines/registration", lambda d: d.update(forms=["FORM-99"]), "/forms/0", "FORM-99"),
        ("deadlines/registration", lambda d: d.update(same_as=["FORM-01.moon"]), "/same_as", "FORM-01.moon"),
        ("deadlines/registration", lambda d: d.update(fills={"FORM-01.matter": "moon"}), "/fills", "moon"),
        ("deadlines/registration", lambda d: d["asks"].pop("ko"), "/asks", "Korean"),
        ("benefits/W-24", lambda d: d.update(fills={"moon": "x"}), "/fills/moon", "moon"),
        ("benefits/W-24", lambda d: d.update(forms=["FORM-99"]), "/forms/0", "FORM-99"),
        ("benefit_questions/sex", lambda d: d["choices"][0].update(fills={"sex": "X"}), "/choices/0/fills", "X"),
        ("benefit_questions/employed", lambda d: d.update(yes_if="shoe =="), "/yes_if", "expected"),
        ("benefit_questions/employed", lambda d: d.update(yes_if="shoe"), "/yes_if", "shoe"),
        ("deadlines/registration", lambda d: d["texts"].update(xx="x"), "/texts/xx", "no language"),
    ],
)
def test_a_fault_names_file_place_and_remedy(folder: Path, name: str, how: Change, pointer: str, word: str) -> None:
    change(folder / f"{name}.json", how)
    faults = [f for f in validate_folder(folder) if f.file == f"{name}.json" and f.pointer.startswith(pointer)]
    assert any(word in str(fault) for fault in faults)
    assert all(fault.remedy for fault in faults)


@pytest.mark.expected_log("content-invalid")
def test_a_benefit_that_cannot_be_read_costs_only_itself(folder: Path) -> None:
    change(folder / "benefits" / "W-12.json", lambda d: d["conditions"][0].update(when="eval(1)"))
    library = FolderContentStore(folder).load()
    assert "W-12" not in library.benefits
    assert len(library.benefits) == 29


@pytest.mark.expected_log("content-invalid")
def test_a_damaged_question_takes_the_benefits_along_that_rest_on_it(folder: Path) -> None:
    (folder / "benefit_questions" / "wage_arrears.json").write_text("{", "utf-8")
    library = FolderContentStore(folder).load()
    assert not {"W-16", "W-17"} & set(library.benefits)
    assert "W-12" in library.benefits


def test_questions_and_deadlines_are_in_every_language() -> None:
    library = whole_library()
    tags = set(library.languages)
    for question in library.benefit_questions.values():
        assert set(question.texts) == tags, question.key
        assert all(set(choice.names) in ({"und"}, tags) for choice in question.choices), question.key
    assert all(set(deadline.texts) == tags for deadline in library.deadlines.values())


def test_figures_survive_in_every_language() -> None:
    for benefit in whole_library().benefits.values():
        wanted = figures(benefit.texts["en"].what)
        for tag, text in benefit.texts.items():
            assert wanted <= figures(f"{text.what} {text.where}"), (benefit.id, tag)


def test_no_text_claims_a_review() -> None:
    library = whole_library()
    assert {text.review.state for benefit in library.benefits.values() for text in benefit.texts.values()} == {
        "drafted"
    }
    assert {q.review for q in library.benefit_questions.values()} == {"drafted"}
