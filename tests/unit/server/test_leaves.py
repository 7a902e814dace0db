"""Documents that are edited as a whole, value by value."""

import json
from pathlib import Path

import pytest

from kiosk.content.folder_store import STARTER
from kiosk.errors import ServerError
from sync.server.documents.leaves import leaves, with_values
from sync.server.documents.shape import take_apart

TAGS = ("ko", "en", "vi")
WHOLE = ("places", "glossary", "forms", "benefits", "deadlines", "benefit_questions", "phrases", "languages")


def documents() -> list[Path]:
    return [
        STARTER / "pack.json",
        STARTER / "person.json",
        *(sorted((STARTER / kind).glob("*.json"))[0] for kind in WHOLE),
    ]


@pytest.mark.parametrize("file", documents(), ids=lambda file: file.parent.name + file.stem)
def test_a_form_sent_back_untouched_changes_nothing(file: Path) -> None:
    kind = "benefit" if file.parent.name == "benefits" else "other"
    document = take_apart(kind, json.loads(file.read_text("utf-8"))).body
    values = {leaf.name: leaf.value for leaf in leaves(document, TAGS)}
    assert with_values(document, values, TAGS) == document


def test_values_keep_their_kind() -> None:
    document = {"id": "x", "open": True, "rank": 2, "at": 37.5, "tags": ["a"], "until": None, "names": {"ko": "가"}}
    changed = with_values(
        document,
        {"id": "y", "rank": "3", "at": "38", "tags": "a\n\n b ", "until": "", "names/vi": "ga", "names/ko": ""},
        TAGS,
    )
    assert changed == {
        "id": "x", "open": False, "rank": 3, "at": 38.0, "tags": ["a", "b"], "until": None, "names": {"vi": "ga"},
    }  # fmt: skip
    assert document["names"] == {"ko": "가"}


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ServerError) as caught:
        with_values({"rank": 2}, {"rank": "two"}, TAGS)
    assert caught.value.code == "text-invalid"
