"""What the answer model makes of the content as it is being written: search by meaning, and phrasings on trial."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select

from kiosk.config import DecisionSettings
from kiosk.content.documents import FAQ, Kind
from kiosk.content.folder_store import library_of
from kiosk.domain.decision import Candidate, Decision, Match
from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from kiosk.services.ask import decide, typed
from offline_models.faq_model.answer_index import ContentAnswerIndex
from offline_models.faq_model.self_review import SAME
from sync.server.database.engine import Database
from sync.server.database.tables import DocumentRow, EditionRow, TextRow
from sync.server.documents.shape import KIND_BY_NAME
from sync.server.documents.validity import document_json, read

MOST_CHANGES = 200
"""After so many changes the models are learned anew: how frequent pieces are has changed too."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What would come of a phrasing."""

    decision: Decision
    collisions: tuple[Match, ...]
    """Phrasings of other documents that are nearly the same."""

    def finds(self, document_id: str) -> bool:
        """Tell whether a document is among what a visitor would be shown, at the first place."""
        return bool(self.decision.candidates) and self.decision.candidates[0].id == document_id


@dataclass
class _Learned:
    library: Library
    number: int
    """Of the newest edition that it knows."""
    changes: int
    indexes: dict[str, ContentAnswerIndex]
    """One a language, so that trying a phrasing updates one model only."""


class Meaning:
    """Follows the database: what another process has changed is known at the next question. Safe with threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._learned: _Learned | None = None

    def search(self, tag: str, text: str) -> Sequence[Candidate]:
        """Return the FAQ documents that a question may mean, the best first. Raises UsageError."""
        index, _library = self._index(tag)
        return index.rank(tag, [typed(text)]).candidates

    def try_phrase(self, document_id: str, tag: str, phrase: str, others: Sequence[str]) -> Trial:
        """Return what a visitor would get who says a phrase, if the document had only the other phrasings.

        Raises UsageError question-empty or question-too-long.
        """
        hypothesis = typed(phrase)
        index, library = self._index(tag)
        faq = library.faqs.get(document_id)
        if faq is not None and tag in faq.texts:
            text = replace(faq.texts[tag], phrasings=tuple(others))
            draft = replace(faq, texts={**faq.texts, tag: text})
            index = index.updated(replace(library, faqs={**library.faqs, document_id: draft}), {document_id})
        ranking = index.rank(tag, [hypothesis])
        near = index.matches(tag, phrase)
        collisions = tuple(
            match for match in near if match.likeness >= SAME and match.id not in (document_id, "-", "~")
        )
        return Trial(decide(ranking, DecisionSettings()), collisions)

    def library(self) -> Library:
        """Return the content as it is being written."""
        with self._lock:
            self._learned = self._followed(self._learned)
            return self._learned.library

    def warm(self, tags: Sequence[str]) -> None:
        """Learn languages before somebody waits for them."""
        for tag in tags:
            self.search(tag, "1")

    def _index(self, tag: str) -> tuple[ContentAnswerIndex, Library]:
        with self._lock:
            learned = self._learned = self._followed(self._learned)
            if tag not in learned.indexes:
                learned.indexes[tag] = ContentAnswerIndex(learned.library)
            return learned.indexes[tag], learned.library

    def _followed(self, learned: _Learned | None) -> _Learned:
        with self._database.reading() as session:
            newest = session.scalar(select(func.max(EditionRow.number))) or 0
            if learned is not None and newest == learned.number:
                return learned
            since = learned.number if learned else 0
            changed = set(session.execute(select(EditionRow.kind, EditionRow.id).where(EditionRow.number > since)))
            small = learned is not None and all(kind == FAQ.name for kind, _ in changed)
            if learned is None or not small or learned.changes + len(changed) > MOST_CHANGES:
                return _Learned(library_of(_documents(session, None)), newest, 0, {})
            ids = {each for _, each in changed}
            faqs: dict[str, Faq] = {**learned.library.faqs, **_documents(session, ids)[FAQ]}
            library = replace(learned.library, faqs=faqs)
            indexes = {tag: index.updated(library, ids) for tag, index in learned.indexes.items()}
            return _Learned(library, newest, learned.changes + len(ids), indexes)


def _documents(session: Any, faq_ids: set[str] | None) -> dict[Kind, dict[str, Any]]:
    """Return the typed documents by kind and id: all of them, or some FAQ documents."""
    documents, texts = select(DocumentRow), select(TextRow)
    if faq_ids is not None:
        documents = documents.where(DocumentRow.kind == FAQ.name, DocumentRow.id.in_(faq_ids))
        texts = texts.where(TextRow.kind == FAQ.name, TextRow.id.in_(faq_ids))
    written: dict[tuple[str, str], list[TextRow]] = {}
    for text in session.scalars(texts):
        written.setdefault((text.kind, text.id), []).append(text)
    found: dict[Kind, dict[str, Any]] = {}
    for row in session.scalars(documents):
        document = read(row.kind, document_json(row, written.get((row.kind, row.id), ())))
        found.setdefault(KIND_BY_NAME[row.kind], {})[row.id] = document
    return found
