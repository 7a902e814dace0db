"""The glossary's terms in one language."""

from datetime import date

from kiosk.domain.faq import Review
from kiosk.domain.glossary import Term, terms_in


def test_terms_are_named_in_their_language_and_korean_as_it_is() -> None:
    review = Review("drafted", "author", 1, date(2026, 11, 22))
    terms = [
        Term("G-1", "외국인등록증", "oegugin deungnokjeung", {"ru": "карта иностранца"}, review),
        Term("G-2", "여권", "yeogwon", {"ru": "паспорт", "vi": "hộ chiếu"}, review),
    ]
    assert terms_in(terms, "ru") == "карта иностранца, паспорт"
    assert terms_in(terms, "vi") == "hộ chiếu"
    assert terms_in(terms, "ko") == "외국인등록증, 여권"
    assert terms_in(terms, "th") == ""
