"""Answers of an invented person, and a renderer that draws nothing."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from kiosk.domain.form import Question
from kiosk.domain.language import Language
from kiosk.domain.library import Library
from kiosk.domain.packet import PacketSheet
from kiosk.ports import Blanks
from kiosk.printing.form_pages import FormPages
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.forms import Forms
from kiosk.services.packets import Packets
from kiosk.understanding.reader import FormAnswers
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.places import make_places

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
PASSPORT = ("P<VNMNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<", "C1234567<0VNM9503076M3105102<<<<<<<<<<<<<<<2")
"""The lines of the same person's passport."""


class SilentRenderer:
    """A FormRenderer which returns an empty page."""

    def packet_pages(self, sheet: PacketSheet, language: Language) -> bytes:
        """Return nothing but a header."""
        return b"%PDF-"

    def words(self, question: Question, value: str, tag: str) -> tuple[str, str]:
        """Return the answer as it is kept."""
        return value, value


T = TypeVar("T")


def forms_lacking(tag: str) -> Library:
    """Return the starter content with forms that have no word in a language."""

    def left(value: T) -> T:
        if isinstance(value, dict):
            return cast(T, {key: left(each) for key, each in value.items() if key != tag})
        if isinstance(value, tuple):
            return cast(T, tuple(map(left, value)))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{each.name: left(getattr(value, each.name)) for each in fields(value)})
        return value

    library = whole_library()
    return replace(library, forms=left(library.forms), person=left(library.person))


def make_forms(library: Library | None = None) -> Forms:
    """Return the forms of the starter content, or of another, on real paper."""
    clock = StillClock()
    return Forms(library or whole_library(), FormAnswers(), FormPages(TypstPages("Centre"), clock), clock)


def make_packets(blanks: Blanks | None = None) -> Packets:
    """Return the paper of those forms, with the places of the starter content; blanks: measured ones."""
    pages = FormPages(TypstPages("Centre"), StillClock(), blanks)
    return Packets(whole_library(), make_places(), pages, QrCodes(), labels_of)
