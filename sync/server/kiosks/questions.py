"""Questions that nothing answered: those that ask the same lie together, and become phrasings of an answer."""

from collections.abc import Sequence

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from kiosk.content.documents import FAQ
from kiosk.errors import ServerError
from offline_models.faq_model.features import Vectorizer
from offline_models.faq_model.folding import fold
from sync.server import audit
from sync.server.database.tables import QuestionRow, TextRow
from sync.server.documents.shape import Key
from sync.server.documents.workshop import TextChange, find_document, find_texts, save_text
from sync.server.people.roles import Person

ALIKE = 0.35
"""Cosine of the answer model's features from which two questions lie together."""
MOST = 500
"""Questions of one language looked at together; the newest."""


def open_numbers(session: Session) -> dict[str, int]:
    """Return how many questions wait in each language, the most first."""
    number = func.count()
    query = select(QuestionRow.language, number).where(QuestionRow.is_open).group_by(QuestionRow.language)
    return {tag: int(waiting) for tag, waiting in session.execute(query.order_by(number.desc(), QuestionRow.language))}


def open_questions(session: Session, tag: str) -> list[list[QuestionRow]]:
    """Return the questions that wait in a language, those that ask about the same together, large groups first."""
    query = select(QuestionRow).where(QuestionRow.is_open, QuestionRow.language == tag)
    rows = session.scalars(query.order_by(QuestionRow.day.desc(), QuestionRow.id).limit(MOST)).all()
    groups = [[rows[at] for at in group] for group in grouped([row.text for row in rows])]
    return sorted(groups, key=len, reverse=True)


def grouped(texts: Sequence[str]) -> list[list[int]]:
    """Return places of texts, those that are alike together: each with the first group whose first text it is like."""
    if not texts:
        return []
    folded = [fold(text) for text in texts]
    rows = Vectorizer(folded).samples
    likeness = (rows @ rows.T).toarray()
    groups: list[list[int]] = []
    for at in range(len(texts)):
        home = next((group for group in groups if likeness[group[0], at] >= ALIKE), None)
        if home is None:
            groups.append([at])
        else:
            home.append(at)
    return groups


def make_phrasings(session: Session, person: Person, key: Key, ids: Sequence[str], phrases: Sequence[str]) -> TextRow:
    """Add phrases to the phrasings of an answer's text, and close the questions. Raises as `save_text`."""
    document = find_document(session, key)
    text = find_texts(session, key).get(key.language)
    if key.kind != FAQ.name or text is None:
        raise ServerError("The answer has no text in this language yet. Write it first.", code="text-invalid")
    known = text.body["phrasings"]
    new = [phrase for phrase in dict.fromkeys(phrases) if phrase and phrase not in known]
    change = TextChange(
        {**text.body, "phrasings": [*known, *new]}, text.version, up_to_date=text.of_revision == document.revision
    )
    saved = save_text(session, person, key, change)
    close(session, person, key.language, ids)
    return saved


def close(session: Session, person: Person, tag: str, ids: Sequence[str]) -> None:
    """Forget the words of questions of a language that were dealt with."""
    mine = update(QuestionRow).where(QuestionRow.id.in_(ids), QuestionRow.language == tag)
    session.execute(mine.values(is_open=False, text=""))
    audit.record(session, person.name, "questions-closed", f"questions/{tag}", after={"number": len(ids)})
