"""The list of documents of a kind, found by words and by meaning."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, field_validator
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import UsageError
from sync.server.console.fields import FIELDS, clean
from sync.server.console.guard import Somebody
from sync.server.console.pages.work import own_languages
from sync.server.console.site import language_of, page, site_of
from sync.server.documents.overview import Wanted, list_by_ids, list_documents
from sync.server.documents.shape import SOURCES
from sync.server.documents.status import STATUSES

router = APIRouter()

Words = Annotated[str, Query(max_length=300)]
LIKELY = 0.05
"""Score from which a document is shown as found by its meaning."""
MOST_BY_MEANING = 5


class Filter(BaseModel):
    """What the form above the list asks for."""

    q: str = Field("", max_length=300)
    topic: str = ""
    language: str = ""
    status: str = ""
    page: int = Field(1, ge=1, le=100_000)

    @field_validator("q", "topic", "language", "status")
    @classmethod
    def _cleaned(cls, text: str) -> str:
        return clean(text)


@router.get("/documents/{kind}")
def show_list(request: Request, person: Somebody, kind: str, asked: Annotated[Filter, Query()]) -> Response:
    """Show a page of the documents of a kind."""
    if kind not in FIELDS:
        return RedirectResponse("/documents/faq", 303)
    site = site_of(request)
    languages = site.languages()
    reader = language_of(request)
    status = asked.status if asked.status in STATUSES else ""
    searched = (asked.language,) if asked.language in languages else tuple(dict.fromkeys((reader, *SOURCES)))
    wanted = Wanted(kind, asked.q, asked.topic, asked.language, status, asked.page)
    with site.database.reading() as session:
        found = list_documents(session, wanted, searched, reader)
    return page(
        request,
        "document_list.html",
        kind=kind,
        wanted=wanted,
        found=found,
        languages=languages,
        topics=site.pack()["topics"],
        today=site.today().isoformat(),
        mine=own_languages(person, tuple(languages)),
    )


@router.get("/documents")
def show_answers(request: Request) -> Response:
    """Show the answers first."""
    return RedirectResponse("/documents/faq", 303)


@router.get("/meaning/{tag}")
def show_by_meaning(request: Request, person: Somebody, tag: str, q: Words = "") -> Response:
    """Show what the answer model finds for a question, as a part of the list's page."""
    site = site_of(request)
    tag = tag if tag in site.languages() else language_of(request)
    try:
        candidates = [each for each in site.meaning.search(tag, q) if each.score >= LIKELY]
    except UsageError:  # nothing to search for
        candidates = []
    ids = [each.id for each in candidates[:MOST_BY_MEANING]]
    with site.database.reading() as session:
        documents = list_by_ids(session, "faq", ids, language_of(request))
    return page(
        request, "by_meaning.html", documents=documents, scores={each.id: each.score for each in candidates}, tag=tag
    )
