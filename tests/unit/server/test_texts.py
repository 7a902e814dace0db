"""Bringing two changes together, showing what changed, and cleaning what comes from a form."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import FormData

from kiosk.errors import ServerError
from sync.server.console.fields import FIELDS, Field, clean, read_fields
from sync.server.documents.differences import differences
from sync.server.documents.merging import merge

TEXTS = st.text(alphabet="ab 가ก.", max_size=12)
LISTS = st.lists(st.sampled_from("abcdefg"), max_size=5, unique=True)


def proposals(
    base: Mapping[str, object], theirs: Mapping[str, object], mine: Mapping[str, object]
) -> dict[str, object]:
    return {each.name: each.proposal for each in merge(dict(base), dict(theirs), dict(mine))}


def test_changes_of_different_fields_are_put_together() -> None:
    base = {"question": "q", "short": "s", "phrasings": ["a", "b", "c"]}
    theirs = {"question": "Q", "short": "s", "phrasings": ["a", "b", "c", "d"]}
    mine = {"question": "q", "short": "S", "phrasings": ["b", "c", "e"]}
    assert proposals(base, theirs, mine) == {"question": "Q", "short": "S", "phrasings": ["b", "c", "d", "e"]}
    assert not any(each.clash for each in merge(base, theirs, mine))


def test_the_same_field_changed_twice_is_for_a_person_to_decide() -> None:
    [field] = merge({"short": "s"}, {"short": "theirs"}, {"short": "mine"})
    assert (field.clash, field.proposal) == (True, "mine")
    [field] = merge({"short": "s"}, {"short": "both"}, {"short": "both"})
    assert (field.clash, field.proposal) == (False, "both")


@given(LISTS, LISTS, LISTS)
def test_lists_keep_what_either_added_and_lose_what_either_removed(
    base: list[str], theirs: list[str], mine: list[str]
) -> None:
    merged = proposals({"l": base}, {"l": theirs}, {"l": mine})["l"]
    assert isinstance(merged, list)
    for item in "abcdefg":
        kept_by_both = item in theirs and item in mine
        added = item not in base and (item in theirs or item in mine)
        assert (item in merged) == (kept_by_both or added)


@given(TEXTS, TEXTS)
def test_differences_hold_both_texts(old: str, new: str) -> None:
    for spaced in (True, False):
        pieces = differences(old, new, spaced=spaced)
        assert "".join(piece.text for piece in pieces if piece.kind != "added") == old
        assert "".join(piece.text for piece in pieces if piece.kind != "removed") == new


def test_what_comes_from_a_form_is_cleaned() -> None:
    assert clean("  a\r\nb\x00\x1b[31m \r\n\r\n") == "a\nb[31m"
    form = FormData([("question", " How\nlong? "), ("phrasings", "a\nb"), ("phrasings", " a "), ("short", "S")])
    body = read_fields("faq", form)
    assert body == {"question": "How long?", "short": "S", "details": "", "bring": [], "phrasings": ["a", "b"]}


@pytest.mark.parametrize("field", FIELDS["faq"], ids=lambda field: field.name)
def test_what_is_far_too_long_is_refused(field: Field) -> None:
    with pytest.raises(ServerError) as caught:
        read_fields("faq", FormData([(field.name, "x" * (field.longest + 1))]))
    assert caught.value.code == "text-invalid"
