"""The texts of an answer as the template shows them: details as blocks, the original beside them."""

import unicodedata
from dataclasses import asdict

from kiosk.domain.answer import Answer
from kiosk.domain.language import Language
from kiosk.domain.rich_text import parse
from kiosk.printing.line_breaks import breakable
from kiosk.printing.typesetting import Data, language_setting

NARROWEST, WIDEST = 0.7, 1.4


def blocks(text: str) -> list[Data]:
    """Return the paragraphs and lists of a rich text."""
    return [asdict(block) for block in parse(breakable(text))]


def original_of(answer: Answer, language: Language) -> Data | None:
    """Return the original beside which a visitor reads the answer; None where the answer is the original."""
    if answer.original_language == answer.language:
        return None
    return {
        "language": language_setting(answer.original_language, language),
        "question": breakable(answer.original_question),
        "short": breakable(answer.original_short),
        "details": blocks(answer.original_details),
        "bring": [breakable(thing) for thing in answer.original_bring],
    }


def column_ratio(answer: Answer) -> float:
    """Return the width of the visitor's column as a multiple of the original's: both end at about one height."""
    mine = _length(answer.details, *answer.bring)
    theirs = _length(answer.original_question, answer.original_short, answer.original_details, *answer.original_bring)
    return min(WIDEST, max(NARROWEST, mine / max(1.0, theirs)))


def _length(*texts: str) -> float:
    """Return the rough length of texts in ems: wide characters take one, others half of it."""
    return sum(1.0 if unicodedata.east_asian_width(character) in "WF" else 0.5 for text in texts for character in text)
