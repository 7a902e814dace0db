"""What a printer says, in few words."""

from typing import get_args

import pytest

from kiosk.domain.printing import TROUBLES, PrinterState, PrinterStatus, Trouble, trouble_of


@pytest.mark.parametrize(
    ("reasons", "trouble"),
    [
        (("media-empty",), "media-empty"),
        (("media-needed",), "media-empty"),
        (("media-empty", "media-jam"), "media-jam"),
        (("door-open",), "cover-open"),
        (("marker-supply-empty",), "toner-empty"),
        (("connecting-to-device",), "offline"),
        (("moving-to-paused",), "paused"),
        (("com.example-strange",), "other"),
        ((), "other"),
    ],
)
def test_the_most_urgent_reason_decides(reasons: tuple[str, ...], trouble: Trouble) -> None:
    assert trouble_of(reasons) == trouble


@pytest.mark.parametrize(
    ("status", "trouble"), [("ready", ""), ("busy", ""), ("stopped", "paused"), ("missing", "missing")]
)
def test_a_status_alone_can_be_trouble(status: PrinterStatus, trouble: Trouble) -> None:
    assert PrinterState(status, "Printer", ()).trouble == trouble


def test_low_toner_is_a_remark_and_no_trouble() -> None:
    state = PrinterState("ready", "Printer", (), ("marker-supply-low",))
    assert (state.low_toner, state.trouble, state.needs_person) == (True, "", False)


def test_every_word_is_one_that_the_screen_knows() -> None:
    assert set(TROUBLES.values()) <= set(get_args(Trouble))
