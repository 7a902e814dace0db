"""What could tell who asked is taken out; what was asked stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.redaction import GONE, LONGEST, redacted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Where is a choir?", "Where is a choir?"),
        ("call me at 010-1234-5678 please", "call me at […] please"),
        ("my number is 010 1234 5678, ok?", "my number is […], ok?"),
        ("passport M12345678 was taken", "passport […] was taken"),
        ("passport m 12345678", "passport m […]"),
        ("write to lan.nguyen@mail.example now", "write to […] now"),
        ("is https://fraud.example/a?b=1 real", "is […] real"),
        ("is www.fraud.example real", "is […] real"),
        ("청주시 상당로 155 에 살아요", "청주시 […] 에 살아요"),
        ("My name is NGUYEN THI LAN, can I work?", "My name is […] THI LAN, can I work?"),
        ("ខ្ញុំមាន ១២៣៤៥ រៀល", "ខ្ញុំមាន […] រៀល"),
        ("مجھے ۱۲۳۴ روپے ملے", "مجھے […] روپے ملے"),
        ("NGUYEN이 임금을 못 받았어요", "[…]이 임금을 못 받았어요"),
        ("我叫WANG老板不给钱", "我叫[…]老板不给钱"),
        ("  many \n\t spaces\u200b ", "many spaces"),
        ("901212-5234567", ""),
        ("…?!", ""),
        ("", ""),
    ],
)
def test_by_rules(text: str, left: str) -> None:
    assert redacted(text, ()) == left


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("I am Lan Nguyen and my boss is Kim", ["Nguyen Lan", "Kim Cheolsu"], "I am […] and my boss is […]"),
        ("NGUYEN thi lan asks", ["Nguyen Thi Lan"], "[…] asks"),
        ("Can lanterns be sold?", ["Lan"], "Can lanterns be sold?"),
        ("저는 응우옌란이에요", ["응우옌란"], "저는 […]이에요"),
        ("我叫王小明,想问签证", ["王小明"], "我叫[…],想问签证"),
        ("Меня зовут Анна, где курсы?", ["анна"], "Меня зовут […], где курсы?"),
        ("저는 Nguyen이에요", ["Nguyen Thi Lan"], "저는 […]이에요"),
        ("我叫Wang Wei老板不给钱", ["Wang Wei"], "我叫[…]老板不给钱"),
        ("ฉันชื่อSomchaiครับ", ["Somchai"], "ฉันชื่อ[…]ครับ"),
        ("저는 Đỗ예요, đỗi không?", ["Đỗ"], "저는 […]예요, đỗi không?"),
        ("저는 Иванов이에요", ["Иванов"], "저는 […]이에요"),
        ("Можно ли Иванову и Ивановым работать?", ["Иванов"], "Можно ли […] и […] работать?"),
        ("Виза Ивановой Анны, где Анну ждут?", ["Иванова Анна"], "Виза […] где […] ждут?"),
        ("Я от Достоевского, к Дмитрию", ["Достоевский Дмитрий"], "Я от […], к […]"),
        ("Можно ли в Ивановнинске работать?", ["Иванов"], "Можно ли в Ивановнинске работать?"),
        ("Мама одна, мамонт и одно окно", ["Од"], "Мама одна, мамонт и одно окно"),
        ("a b c", ["a"], "a b c"),
        ("brackets (.*) stay", ["(.*)"], "brackets […] stay"),
    ],
)
def test_names_that_were_written_into_forms(text: str, names: list[str], left: str) -> None:
    assert redacted(text, names) == left


@given(st.text(max_size=700), st.lists(st.text(max_size=30), max_size=4))
def test_whatever_was_said(text: str, names: list[str]) -> None:
    left = redacted(text, names)
    assert not any(each.isdigit() and each.isdecimal() for each in left)
    assert "@" not in left
    assert all(each.isprintable() or each == " " for each in left)
    assert len(left) <= 2 * LONGEST
    assert redacted(left, names) == left or GONE in left
