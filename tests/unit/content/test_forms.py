"""What staff sees when a form document is wrong; what the starter forms promise."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER, FolderContentStore, read_folder
from kiosk.content.form_rules import broken_forms, form_weaknesses
from kiosk.domain.form import FormQuestions
from kiosk.understanding.reader import FormAnswers
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library

Change = Callable[[dict[str, Any]], object]
LIBRARY = whole_library()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with forms and nothing else that takes time."""
    for name in ("forms", "languages"):
        shutil.copytree(STARTER / name, tmp_path / name)
    for name in ("pack.json", "person.json"):
        shutil.copy(STARTER / name, tmp_path / name)
    return tmp_path


def faults(folder: Path, how: Change, name: str = "forms/FORM-01.json") -> list[tuple[str, str, str]]:
    """Return the faults of a folder in which a document was changed."""
    file = folder / name
    document = json.loads(file.read_text("utf-8"))
    how(document)
    file.write_text(canonical(document), "utf-8")
    library, found = read_folder(folder)
    assert library is not None
    found += broken_forms(library) or form_weaknesses(library)
    return [(fault.file, fault.pointer, str(fault)) for fault in found]


def box_of(document: dict[str, Any], field: str) -> dict[str, Any]:
    """Return the box of a field."""
    return next(box for box in document["boxes"] if box.get("field") == field)


def make_circle(document: dict[str, Any]) -> None:
    """Let three questions wait for each other."""
    names = ("phone_kr", "mobile", "email")
    for field in document["fields"]:
        if field["key"] in names:
            field["asked_if"] = f'{names[names.index(field["key"]) - 1]} != "none"'


@pytest.mark.parametrize(
    ("how", "pointer", "word"),
    [
        (lambda d: d["fields"][3].update(questions=["surname_of_cat"]), "/fields/3/questions", "surname_of_cat"),
        (lambda d: d["fields"][0].update(section="nowhere"), "/fields/0/section", "nowhere"),
        (lambda d: d["fields"][1].update(asked_if="matter =="), "/fields/1/asked_if", "a number or a text"),
        (lambda d: d["fields"][1].update(required_if='colour == "red"'), "/fields/1/required_if", "colour"),
        (lambda d: d["fields"][1].update(required_if="matter >= 18"), "/fields/1/required_if", "with texts"),
        (lambda d: d["fields"][1].update(required_if="matter"), "/fields/1/required_if", "with texts"),
        (lambda d: d["fields"][1].update(asked_if='matter == "extention"'), "/fields/1/asked_if", "never `extention`"),
        (lambda d: d["fields"][1].update(asked_if='sex in {"M", "X"}'), "/fields/1/asked_if", "never `X`"),
        (lambda d: d["fees"][0].update(applies_if='consent != "maybe"'), "/fees/0/applies_if", "options: yes, no"),
        (make_circle, "/fields", "circle"),
        (lambda d: d["boxes"][5].update(field="cat"), "/boxes/5/field", "cat"),
        (lambda d: d["attachments"][0].update(needed_if='cat == "grey"'), "/attachments/0/needed_if", "cat"),
        (lambda d: d["fees"][0].update(applies_if="("), "/fees/0/applies_if", "a name was expected"),
        (lambda d: d["office"].update(hotlines=["999"]), "/office/hotlines/0", "999"),
        (lambda d: d["title"].pop("vi"), "/title", "`vi` is missing"),
        (lambda d: d["questions"][0]["options"][0]["labels"].pop("km"), "registration", "`km` is missing"),
        (lambda d: d["fields"][3]["labels"].pop("en"), "/fields/3/labels", "`en` is missing"),
        (lambda d: box_of(d, "residence_number").update(width=60), "/boxes/", "too small for 13 cells"),
        (lambda d: d["boxes"][-1].update(height=2), "/boxes/", "too small for a line"),
        (lambda d: d["boxes"][-1].update(y=295), "/boxes/", "A4"),
        (lambda d: box_of(d, "sex").update(x=12), "/boxes/", "lies on box"),
        (lambda d: d.update(colour="red"), "/colour", "Unexpected"),
        (lambda d: d["fields"][2].update(key=d["fields"][1]["key"]), "/fields/2/key", "two fields"),
        (lambda d: d["reviews"].update(xx=d["reviews"]["en"]), "/reviews/xx", "no language"),
    ],
)
def test_each_fault_of_a_form_is_named(folder: Path, how: Change, pointer: str, word: str) -> None:
    found = faults(folder, how)
    assert [text for file, at, text in found if file == "forms/FORM-01.json" and pointer in at and word in text], found


def test_a_box_too_small_for_its_example_is_named(folder: Path) -> None:
    def narrow(document: dict[str, Any]) -> None:
        box_of(document, "address_kr").update(width=40)

    assert any("too small for the example" in text for _, _, text in faults(folder, narrow))


@pytest.mark.expected_log("content-invalid")
def test_a_broken_form_is_left_out_and_the_others_stay(folder: Path) -> None:
    faults(folder, lambda d: d["fields"][0].update(questions=["cat"]))
    store = FolderContentStore(folder)
    library = store.load()
    assert "FORM-01" not in library.forms
    assert any("cat" in fault for fault in store.faults())


def test_without_the_persons_questions_no_form_is_offered(folder: Path) -> None:
    (folder / "person.json").unlink()
    library, _ = read_folder(folder)
    assert library is not None
    assert {fault.file for fault in broken_forms(library)} >= {"forms/FORM-01.json"}


def test_the_integrated_form_has_ten_matters() -> None:
    form = LIBRARY.forms["FORM-01"]
    assert LIBRARY.person is not None
    questions = FormQuestions(form, LIBRARY.person)
    assert len(questions.find("matter").options) == 10


@pytest.mark.parametrize("form_id", sorted(LIBRARY.forms))
def test_every_form_is_in_every_language(form_id: str) -> None:
    form, every = LIBRARY.forms[form_id], set(LIBRARY.tags())
    assert LIBRARY.person is not None
    assert set(form.reviews) == every
    for _, question in FormQuestions(form, LIBRARY.person).asked():
        assert set(question.labels) == every, question.key
        assert not question.help or set(question.help) == every, question.key


@pytest.mark.parametrize("form_id", sorted(LIBRARY.forms))
def test_every_form_claims_no_review_and_names_its_source(form_id: str) -> None:
    form = LIBRARY.forms[form_id]
    assert {review.state for review in form.reviews.values()} == {"drafted"}
    assert form.source.title
    boxed = {box.field for box in form.boxes}
    assert [field.key for field in form.fields if field.key not in boxed and field.key != "situation"] == []


@pytest.mark.parametrize("form_id", sorted(LIBRARY.forms))
def test_every_example_is_an_answer(form_id: str) -> None:
    assert LIBRARY.person is not None
    today = StillClock().now().date()
    for _, question in FormQuestions(LIBRARY.forms[form_id], LIBRARY.person).asked():
        verdict = FormAnswers().read(question, question.example, "en", {}, today)
        assert verdict.outcome != "impossible", (question.key, verdict)
