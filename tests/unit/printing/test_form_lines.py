"""The texts of a form's key."""

from kiosk.domain.bidi import LEFT_TO_RIGHT
from kiosk.printing.form_lines import text_of
from tests.fakes.content import whole_library

OFFICE = whole_library().forms["FORM-06"].office


def test_telephone_numbers_on_the_key_keep_the_order_of_their_groups() -> None:
    text, used = text_of(OFFICE.when, "ur")
    assert used == "ur"
    for number in ("1577-1000", "033-811-2000"):
        assert LEFT_TO_RIGHT + number in text
    assert text_of(OFFICE.when, "vi") == (OFFICE.when["vi"], "vi")
