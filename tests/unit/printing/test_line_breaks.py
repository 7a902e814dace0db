"""Words that are too long for a line."""

from kiosk.printing.line_breaks import LONGEST_WORD, ZERO_WIDTH_SPACE, breakable


def test_a_long_word_can_be_broken_and_a_usual_one_is_left_alone() -> None:
    usual = "Telephone " + "x" * LONGEST_WORD
    assert breakable(usual) == usual
    assert max(map(len, breakable("x" * 300).split(ZERO_WIDTH_SPACE))) < LONGEST_WORD


def test_a_mark_is_never_parted_from_its_letter() -> None:
    broken = breakable("e\u0301" * 100)
    assert ZERO_WIDTH_SPACE in broken
    assert ZERO_WIDTH_SPACE + "\u0301" not in broken


def test_scripts_without_spaces_keep_their_own_breaks() -> None:
    khmer = "សូមរាយការណ៍អាសយដ្ឋានថ្មីក្នុងរយៈពេល"
    assert breakable(khmer) == khmer
