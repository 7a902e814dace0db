"""Russian texts in the letters that its voice knows."""

import re

import pytest

from speech.russian_letters import spelled


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Где можно зарегистрироваться?", "Где можно зарегистрироваться?"),
        ("Визы E-9 и F-4.", "Визы е-9 и эф-4."),
        ("Отправьте SMS.", "Отправьте эс эм эс."),
        ("SIM-карта", "сим-карта"),
        ("TOPIK и HiKorea", "топик и хай кориа"),
        ("Ёлка и чай: объём", "Ёлка и чай: объём"),
        ("позвони́те", "позвоните"),
        ("8,3 процентов", "8 запятая 3 процентов"),
        ("10%", "10 процентов"),
        ("«Пури» — центр №5", "Пури, центр 5"),
        ("socinet.go.kr", "социнэт го кр"),
        ("- первое", "первое"),
        ("да . нет", "да. нет"),
        ("주민센터", ""),
        ("", ""),
        ("...", ""),
        ("к", ""),
    ],
)
def test_spelled(text: str, said: str) -> None:
    assert spelled(text) == said


@pytest.mark.parametrize("text", ["a\\b\"c'd", "`ls` $(x) <y>", "\u202eда\u202c нет", "да\u0000нет", "Ça va? 你好 да"])
def test_nothing_else_is_left(text: str) -> None:
    assert re.fullmatch(r"[0-9А-Яа-яЁё .,:;!?-]*", spelled(text))
