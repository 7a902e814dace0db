"""Numbers as people say them and recognisers write them."""

import pytest

from kiosk.understanding.number_words import in_figures


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("march seventh nineteen ninety five", "march 7 1995"),
        ("seven march two thousand and five", "7 march 2005"),
        ("may twenty twenty twenty-six", "may 20 2026"),
        ("twenty five may nineteen ninety", "25 may 1990"),
        ("the thirty first of may two thousand twenty one", "the 31 of may 2021"),
        ("three thousand", "3000"),
        ("two thousand five hundred", "2500"),
        ("thirty five million", "35000000"),
        ("zero one zero", "0 1 0"),
        ("천 구백 구십오 년 삼 월 칠 일", "1995 년 3 월 7 일"),
        ("이천이십일년 시월 삼십일일", "2021년 10월 31일"),
        ("1995년 3월 7일", "1995년 3월 7일"),
        ("삼억 오천만 원", "350000000 원"),
        ("삼십일", "31"),
        ("一九九五年三月七日", "1995年3月7日"),
        ("三千五百", "3500"),
        ("안산시 이 동", "안산시 이 동"),
        ("1995-03-07", "1995-03-07"),
        ("seven eleven shop and one more", "7 11 shop and 1 more"),
        ("", ""),
    ],
)
def test_words_become_figures_and_everything_else_stays(said: str, figures: str) -> None:
    assert in_figures(said) == figures
