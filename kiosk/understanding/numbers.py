"""Whole numbers and amounts of money, with the words for thousands and millions of our languages."""

import re
from decimal import Decimal

from kiosk.understanding.folding import western

SCALES = {
    10_000_000: ("천만", "千万", "crore", "करोड", "কোটি", "کروڑ", "කෝටි"),
    100_000_000: ("억", "亿", "億"),
    100_000: ("lakh", "लाख", "লাখ", "لاکھ", "သိန်း"),
    1_000_000: (
        "백만",
        "million",
        "triệu",
        "миллион",
        "млн",
        "million",
        "ล้าน",
        "លាន",
        "сая",
        "juta",
        "milyon",
        "百万",
        "သန်း",
    ),
    10_000: ("만", "万", "萬", "หมื่น", "ម៉ឺន", "သောင်း"),
    1_000: (
        "천",
        "thousand",
        "nghìn",
        "ngàn",
        "тысяч",
        "тыс",
        "ming",
        "พัน",
        "हजार",
        "ពាន់",
        "мянга",
        "мянган",
        "ribu",
        "libo",
        "千",
        "ထောင်",
        "දහස්",
        "হাজার",
        "ہزار",
    ),
}
_NUMBER = re.compile(r"(\d[\d.,' ]*)\s*([^\d\s.,']*)")


def read_number(text: str) -> int | None:
    """Return the number of a text (its parts added: `3억 5000만`), None where there is none."""
    found = _NUMBER.findall(western(text).casefold())
    if not found:
        return None
    return sum(int(_plain(figures) * _scale(word)) for figures, word in found)


def _plain(figures: str) -> Decimal:
    """Groups of three after a mark are thousands; any other end after one mark is a fraction."""
    figures = figures.strip(" .,'").replace(" ", "").replace("'", "")
    head, mark, end = figures.rpartition("." if figures.rfind(".") > figures.rfind(",") else ",")
    if mark and (len(end) != 3 and figures.count(mark) == 1):  # noqa: PLR2004
        return Decimal(f"{re.sub('[.,]', '', head)}.{end}")
    return Decimal(re.sub("[.,]", "", figures))


def _scale(word: str) -> int:
    fitting = [(len(name), scale) for scale, names in SCALES.items() for name in names if word.startswith(name)]
    return max(fitting)[1] if fitting else 1
