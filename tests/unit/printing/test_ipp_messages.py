"""What a strange print server may answer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.ipp_messages import Operation, UnreadableAnswer, decode, encode, listed
from kiosk.printing.ipp_reading import media_of, plain_reasons, urgent


@given(st.binary(max_size=200))
@settings(deadline=None)
def test_bytes_which_are_no_answer_raise_one_error(raw: bytes) -> None:
    try:
        decode(raw)
    except UnreadableAnswer:
        return


def test_an_empty_answer_is_unreadable() -> None:
    with pytest.raises(UnreadableAnswer):
        decode(b"")


def test_a_request_carries_the_document_behind_its_attributes() -> None:
    message = encode(Operation.PRINT_JOB, {"job-name": "Madang"}, {"copies": 1}, b"%PDF-1.7")
    assert message.startswith(b"\x02\x00\x00\x02")
    assert message.endswith(b"\x03%PDF-1.7")
    assert b"job-name" in message


@pytest.mark.parametrize(("value", "several"), [(None, ()), ("", ()), ("one", ("one",)), (["a", "b"], ("a", "b"))])
def test_one_or_several_keywords(value: object, several: tuple[str, ...]) -> None:
    assert listed(value) == several


@pytest.mark.parametrize(
    ("reported", "plain"),
    [
        ("none", ()),
        ("media-empty-error", ("media-empty",)),
        (["media-jam-warning", "door-open-report", "media-jam-error"], ("media-jam", "door-open")),
        (["toner-low-warning", "cups-waiting-for-job-completed", "paused"], ("paused",)),
    ],
)
def test_reasons_lose_their_severity_and_what_needs_nobody(reported: object, plain: tuple[str, ...]) -> None:
    assert urgent(plain_reasons(reported)) == plain


@pytest.mark.parametrize(
    ("box", "media"),
    [
        (b"/MediaBox[0 0 595.2756 841.8898]", "iso_a4_210x297mm"),
        (b"/MediaBox [0 0 226.77 600.1]", "custom_roll_80x212mm"),
        (b"no box at all", "iso_a4_210x297mm"),
    ],
)
def test_a_document_asks_for_the_paper_it_is_made_for(box: bytes, media: str) -> None:
    assert media_of(b"%PDF-1.7 " + box) == media
