"""Publishing: first the plan of what would go out, then exactly that as a release."""

from collections import Counter
from threading import Thread
from typing import Any

from fastapi import APIRouter
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.content.documents import Fault
from kiosk.errors import ServerError
from sync.server.console.fault_wording import said_fault
from sync.server.console.guard import Somebody, require
from sync.server.console.labels import labels_in
from sync.server.console.links import linked
from sync.server.console.pages.text_editor import Sent
from sync.server.console.site import language_of, page, say_in, site_of
from sync.server.database.tables import PublicationRow, TextRow
from sync.server.documents.shape import SOURCES
from sync.server.publications import latest_publications

router = APIRouter()

SHOWN = 100
"""Documents named one by one."""


@router.get("/publish")
def show_publishing(request: Request, person: Somebody) -> Response:
    """Show what runs, the last plan or release, and the earlier ones."""
    require(person, "publisher")
    return page(request, "publishing.html", **_latest(request))


@router.get("/publish/state")
def show_state(request: Request, person: Somebody) -> Response:
    """Show what runs and the last plan or release, as a part of the page that asks again and again."""
    require(person, "publisher")
    return page(request, "publishing_state.html", **_latest(request))


@router.post("/publish")
def begin(request: Request, person: Somebody, form: Sent) -> Response:
    """Begin to make a plan, or to publish the one that the page showed. It goes on when the browser is closed."""
    require(person, "publisher")
    plan = str(form.get("plan", "")) if form.get("then") == "publish" else ""
    if form.get("then") == "publish" and not plan:
        raise ServerError("The form has wrong or missing fields: plan.", code="text-invalid")
    press = site_of(request).press
    number = press.begin(person.name, plan)
    Thread(target=press.run, args=(number,)).start()
    return RedirectResponse("/publish", 303)


def _latest(request: Request) -> dict[str, Any]:
    site = site_of(request)
    site.press.close_broken_off()
    with site.database.reading() as session:
        latest, *earlier = [*latest_publications(session), None]
        shown = _shown(request, session, latest) if latest else {}
    return {"latest": latest, "earlier": earlier[:-1], **shown}


def _shown(request: Request, session: Session, row: PublicationRow) -> dict[str, Any]:
    """Return what the page says of a publication that has ended."""
    report, error = row.report or {}, row.error or {}
    labels = labels_in(request)
    changes, lost = report.get("changes", []), report.get("lost", [])
    # What somebody can open comes first.
    named = sorted(((linked(each["name"]), each) for each in changes), key=lambda pair: not pair[0].address)[:SHOWN]
    names = {*(document.id for document, _ in named), *(each["document"] for each in lost)}
    return {
        "kinds": Counter(each["kind"] for each in changes),
        "by_language": Counter(tag for each in changes for tag in each["languages"]),
        "changes": named,
        "lost": lost,
        "faults": [said_fault(Fault(**each), say_in(request), labels) for each in error.get("faults", [])],
        "titles": _titles(session, names, language_of(request)),
    }


def _titles(session: Session, ids: set[str], reader: str) -> dict[str, str]:
    """Return the titles of documents for a reader."""
    query = select(TextRow.id, TextRow.language, TextRow.title).where(
        TextRow.id.in_(ids), TextRow.language.in_(SOURCES)
    )
    found: dict[str, str] = {}
    for document_id, tag, title in session.execute(query):
        if tag == reader or document_id not in found:
            found[document_id] = title
    return found
