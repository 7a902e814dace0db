"""Questions that nothing answered, and what becomes of them."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.domain.decision import Candidate
from kiosk.errors import ServerError, UsageError
from sync.server.console.fields import clean
from sync.server.console.guard import Somebody
from sync.server.console.pages.text_editor import Sent
from sync.server.console.site import Site, address, language_of, page, site_of
from sync.server.documents.overview import list_by_ids
from sync.server.documents.shape import ID, SOURCES, Key
from sync.server.kiosks import questions
from sync.server.people.roles import Person

router = APIRouter()

OFFERED = 4
"""Answers offered for a group."""
MOST_GROUPS = 40
"""On one page; the next ones come when these are dealt with."""


@router.get("/questions")
def show_languages(request: Request, person: Somebody) -> Response:
    """Show in which languages questions wait."""
    with site_of(request).database.reading() as session:
        numbers = questions.open_numbers(session)
    return page(request, "question_languages.html", numbers=numbers, languages=site_of(request).languages())


@router.get("/questions/{tag}")
def show_questions(request: Request, person: Somebody, tag: str) -> Response:
    """Show the questions of a language, those that are alike together, with the answers that may fit."""
    site = site_of(request)
    _require(site, person, tag)
    with site.database.reading() as session:
        groups = questions.open_questions(session, tag)[:MOST_GROUPS]
        near = [_near(site, tag, group[0].text) for group in groups]
        ids = list(dict.fromkeys(each.id for found in near for each in found))
        titles = {each.id: each for each in list_by_ids(session, "faq", ids, language_of(request))}
    return page(
        request,
        "questions.html",
        tag=tag,
        language_name=site.languages()[tag]["name"],
        direction=site.languages()[tag]["direction"],
        groups=list(zip(groups, near, strict=True)),
        titles=titles,
    )


@router.post("/questions/{tag}")
def deal_with(request: Request, person: Somebody, tag: str, form: Sent) -> Response:
    """Make questions phrasings of an answer, or put them aside."""
    site = site_of(request)
    _require(site, person, tag)
    ids = [str(each) for each in form.getlist("id")]
    document = clean(str(form.get("other") or form.get("document") or ""))
    if form.get("then") == "close":
        with site.database.writing() as session:
            questions.close(session, person, tag, ids)
        return RedirectResponse(address(f"/questions/{tag}", said="done"), 303)
    if not ID.fullmatch(document):
        raise ServerError("Choose an answer, or write its number.", code="text-invalid")
    phrases = [" ".join(clean(str(form.get(f"phrase-{each}", ""))).split()) for each in ids]
    key = Key("faq", document, tag)
    with site.database.writing() as session:
        questions.make_phrasings(session, person, key, ids, phrases)
    return RedirectResponse(address(f"/documents/{key}", said="saved"), 303)


def _require(site: Site, person: Person, tag: str) -> None:
    if tag not in site.languages():
        raise ServerError("There is no such page.", code="not-found")
    if not person.may_write(tag, SOURCES):
        raise ServerError("Your roles do not allow this.", code="not-allowed")


def _near(site: Site, tag: str, text: str) -> list[Candidate]:
    try:
        return list(site.meaning.search(tag, text))[:OFFERED]
    except UsageError:  # nothing but signs is left of it
        return []
