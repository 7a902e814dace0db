"""The short forms of the staff page: what they ask for a local document, and the document that comes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, TypeVar

from kiosk.domain.faq import Audience, Faq, FaqText, Review, Source
from kiosk.domain.local import LOCAL_PREFIX, Addition, LocalDocument, Overlay, PlaceChange
from kiosk.domain.notice import Notice, NoticeText
from kiosk.domain.pack import Names
from kiosk.domain.suggestion import SuggestedKind

Values = Mapping[str, str]
"""What stands in a form: by the name of the field, of one for each language by `field/tag`."""
YES = "yes"
DAYS = ("0", "7", "30", "90")
"""How long a notice may be shown: days from today."""
Text = TypeVar("Text")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form."""

    name: str
    form: Literal["line", "area", "hours", "days", "topic", "flag"]
    longest: int = 100
    """Characters."""
    by_language: bool = True


FIELDS: dict[SuggestedKind, tuple[Field, ...]] = {
    "notice": (
        Field("title", "line", 90),
        Field("body", "area", 1200),
        Field("days", "days", by_language=False),
        Field("urgent", "flag", by_language=False),
    ),
    "faq": (
        Field("question", "line", 200),
        Field("short", "area", 400),
        Field("phrasings", "area", 2000),
        Field("topic", "topic", by_language=False),
    ),
    "addition": (Field("text", "area", 400),),
    "place_change": (
        Field("hours", "hours", 200, by_language=False),
        Field("phone", "line", 30, by_language=False),
        Field("note", "area", 400),
    ),
}


def free_id(overlay: Overlay) -> str:
    """Return the next id of a centre's own."""
    used = {*overlay.faqs, *overlay.notices}
    number = next(n for n in range(1, len(used) + 2) if f"{LOCAL_PREFIX}{n:03}" not in used)
    return f"{LOCAL_PREFIX}{number:03}"


def new_document(kind: SuggestedKind, document_id: str, topic: str, today: date) -> LocalDocument:
    """Return a document without words. document_id: of what an addition or a change of a place rests on, else a new."""
    if kind == "notice":
        return Notice(document_id, 1, today, "normal", today, today, None, (), (), (), (), (), None, {})
    if kind == "addition":
        return Addition(document_id, "", today, {})
    if kind == "place_change":
        return PlaceChange(document_id, "", today, "", "", {})
    nobody, everybody = Source("", "", ""), Audience((), ())
    return Faq(document_id, topic, 1, nobody, today, None, "unverified", everybody, (), (), (), (), {})


def values_of(document: LocalDocument) -> dict[str, str]:
    """Return what stands in the form of a document."""
    match document:
        case Notice():
            values = {"urgent": YES if document.urgent else "", "days": ""}
            for tag, text in document.texts.items():
                values |= {f"title/{tag}": text.title, f"body/{tag}": text.body}
        case Faq():
            values = {"topic": document.topic}
            for tag, answer in document.texts.items():
                said = "\n".join(phrase for phrase in answer.phrasings if phrase != answer.question)
                values |= {f"question/{tag}": answer.question, f"short/{tag}": answer.short, f"phrasings/{tag}": said}
        case Addition():
            values = {f"text/{tag}": text for tag, text in document.texts.items()}
        case PlaceChange():
            values = {"hours": document.opening_hours, "phone": document.phone}
            values |= {f"note/{tag}": text for tag, text in document.notes.items()}
    return values


def filled(document: LocalDocument, values: Values, today: date) -> LocalDocument:
    """Return a document with what stands in its form; what the form does not show stays as it is."""
    match document:
        case Notice():
            return _notice(document, values, today)
        case Faq():
            return _answer(document, values, today)
        case Addition():
            return replace(document, based_on="", made_on=today, texts=_by_language(values, "text"))
        case PlaceChange():
            hours, phone = values.get("hours", "").strip(), values.get("phone", "").strip()
            notes = _by_language(values, "note")
            return replace(document, based_on="", made_on=today, opening_hours=hours, phone=phone, notes=notes)


def _notice(notice: Notice, values: Values, today: date) -> Notice:
    titles, bodies = _by_language(values, "title"), _by_language(values, "body")
    until = today + timedelta(days=int(values["days"])) if values.get("days") else notice.shown_until
    review = _review(notice.revision, today)
    return replace(
        notice,
        updated=today,
        importance="urgent" if values.get("urgent") == YES else "normal",
        shown_until=until,
        texts={tag: NoticeText(titles.get(tag, ""), bodies.get(tag, ""), review) for tag in {**titles, **bodies}},
    )


def _answer(answer: Faq, values: Values, today: date) -> Faq:
    questions, shorts = _by_language(values, "question"), _by_language(values, "short")
    phrasings = _by_language(values, "phrasings")
    texts = {}
    for tag in {**questions, **shorts}:
        question, before = questions.get(tag, ""), answer.texts.get(tag)
        said = (question, *(line.strip() for line in phrasings.get(tag, "").splitlines()))
        texts[tag] = FaqText(
            question,
            tuple(dict.fromkeys(filter(None, said))),
            shorts.get(tag, ""),
            before.details if before else "",
            before.bring if before else (),
            _review(answer.revision, today),
        )
    return replace(answer, topic=values.get("topic") or answer.topic, checked_on=today, texts=texts)


def _review(revision: int, today: date) -> Review:
    return Review("drafted", "author", revision, today)


def _by_language(values: Values, field: str) -> Names:
    """Return the texts of a field by tag, empty ones left out."""
    found = {
        name.removeprefix(f"{field}/"): text.strip() for name, text in values.items() if name.startswith(f"{field}/")
    }
    return {tag: text for tag, text in found.items() if text}
