"""Ids and first facts of new answers and notices."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.database.tables import DocumentRow
from sync.server.documents.shape import Json

ANSWER_DIGITS, NOTICE_DIGITS = 2, 3
NOTICE_LETTER = "N"


def free_answer_id(session: Session, topic: str) -> str:
    """Return the next id with the letter that most documents of the topic have."""
    of_topic = DocumentRow.body["topic"].as_string() == topic
    same = list(session.scalars(select(DocumentRow.id).where(DocumentRow.kind == "faq", of_topic)))
    letters = [each[0] for each in same] or [topic[0].upper()]
    return _next(session, "faq", max(set(letters), key=letters.count), ANSWER_DIGITS)


def free_notice_id(session: Session) -> str:
    """Return the next id of a notice."""
    return _next(session, "notice", NOTICE_LETTER, NOTICE_DIGITS)


def new_facts(document_id: str, topic: str) -> Json:
    """Return what is common to all languages of an answer of which nothing is known yet."""
    return {
        "id": document_id,
        "topic": topic,
        "source": {"title": "No source found", "agency": "", "address": ""},
        "checked_on": date.today().isoformat(),  # noqa: DTZ011 (the office's day)
        "review_by": None,
        "confidence": "unverified",
        "audience": {"visas": [], "regions": []},
        "hotlines": [],
        "related": [],
        "forms": [],
        "places": [],
    }


def _next(session: Session, kind: str, letter: str, digits: int) -> str:
    ids = session.scalars(select(DocumentRow.id).where(DocumentRow.kind == kind))
    numbers = [int(each[2:]) for each in ids if each.startswith(f"{letter}-") and each[2:].isdecimal()]
    return f"{letter}-{max(numbers, default=0) + 1:0{digits}d}"
