"""How texts are set: fonts, direction and line distance of each language; hotlines as rows."""

from collections.abc import Sequence
from typing import Any

from kiosk.domain.answer import HotlineLine, when_answered
from kiosk.domain.language import Language
from kiosk.printing.labels import Labels
from kiosk.printing.line_breaks import breakable

FALLBACK_FONTS = ("Noto Sans", "Noto Sans CJK KR", "Noto Sans Symbols", "Noto Sans Symbols2")
FONTS = {"ko": "Noto Sans CJK KR"}
WORD_KEEPING = ("ko",)
"""Languages whose words the line breaker would break, although they are divided by spaces."""
LEADING, LEADING_CJK = 0.03, 0.38
"""Space between lines in ems, beyond the font's own height, which in CJK fonts is just the character."""
LEADINGS = {"Noto Sans Myanmar": -0.3, "Noto Naskh Arabic": -0.1}
"""Fonts whose own height leaves room for stacks that running text hardly has."""

Data = dict[str, Any]


def language_setting(tag: str, visitors: Language) -> Data:
    """Return how a text of a language is set; only the visitor's own can be other than left-to-right."""
    own = tag == visitors.tag
    font = visitors.font if own else FONTS.get(tag, FALLBACK_FONTS[0])
    return {
        "tag": tag,
        "fonts": [font, *FALLBACK_FONTS],
        "rtl": own and visitors.right_to_left,
        "leading": LEADINGS.get(font, LEADING_CJK if "CJK" in font else LEADING),
        "keep_words": tag in WORD_KEEPING,
    }


def hotline_rows(lines: Sequence[HotlineLine], labels: Labels) -> list[Data]:
    """Return hotlines as the templates show them."""
    return [
        {
            "number": breakable(line.number),
            "name": breakable(line.name),
            "hours": breakable(when_answered(line, labels)),
        }
        for line in lines
    ]
