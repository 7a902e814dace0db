"""Answers of an invented person, and a renderer that draws nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.domain.answer import HotlineLine
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import Question
from kiosk.domain.language import Language
from kiosk.printing.form_pages import FormPages
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.forms import Forms
from kiosk.understanding.reader import FormAnswers
from tests.fakes.content import whole_library

EXTENSION = {
    "matter": "extension",
    "surname": "NGUYEN",
    "given_names": "VAN AN",
    "birth": "1995-03-07",
    "sex": "M",
    "nationality": "VN",
    "residence_number": "950307-5123451",
    "passport_no": "C1234567",
    "passport_issue": "2021-05-10",
    "passport_expiry": "2031-05-10",
    "address_kr": "경기도 안산시 단원구 원곡로 1, 203호",
    "mobile": "010-1234-5678",
    "address_home": "12 LE LOI, HUE, VIET NAM",
    "phone_home": "+84 90 123 45 67",
    "situation": "employed",
    "work_name": "한빛정밀 주식회사",
    "work_business_no": "220-81-62517",
    "work_phone": "031-123-4567",
    "annual_income": "3000",
    "occupation": "Welder",
    "email": "an@example.com",
    "consent": "yes",
}


class SilentRenderer:
    """A FormRenderer which returns an empty page."""

    def form_page(self, filled: FilledForm, language: Language, hotlines: Sequence[HotlineLine]) -> bytes:
        """Return nothing but a header."""
        return b"%PDF-"

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return the answer as it is kept."""
        return value, value


class FixedClock:
    """It is always noon of the same day."""

    def now(self) -> datetime:
        """Return the day of the tests."""
        return datetime(2026, 11, 21, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        """Return no time passed."""
        return 0.0


def make_forms() -> Forms:
    """Return the forms of the starter content, on real paper."""
    clock = FixedClock()
    return Forms(whole_library(), FormAnswers(), FormPages(TypstPages("Centre"), clock), clock)
