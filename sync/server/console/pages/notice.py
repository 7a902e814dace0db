"""Notices and events: making one, its days and places, and what the kiosk shows of it."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.content.documents import Fault
from kiosk.errors import ServerError
from sync.server.console.fields import FIELDS, clean, read_fields
from sync.server.console.guard import Somebody, require
from sync.server.console.pages.document import words_of
from sync.server.console.pages.text_editor import Sent, number_in, path_of
from sync.server.console.site import Site, address, language_of, page, site_of
from sync.server.database.tables import DocumentRow
from sync.server.documents import workshop
from sync.server.documents.new_documents import free_notice_id
from sync.server.documents.shape import ID, SOURCES, Json, Key
from sync.server.documents.trial import faults_of
from sync.server.documents.validity import FaultyDocumentError, document_json
from sync.server.documents.venues import LONGEST_VENUE
from sync.server.documents.workshop import TextChange

router = APIRouter()

LISTS = ("regions", "cities", "hotlines", "related", "forms")


def _key(document_id: str) -> Key:
    if not ID.fullmatch(document_id):
        raise ServerError("There is no such page.", code="not-found")
    return Key("notice", document_id)


NoticeKey = Annotated[Key, Depends(_key)]


@router.get("/new/notice")
def show_new(request: Request, person: Somebody) -> Response:
    """Show the form of a new notice."""
    require(person, "editor")
    site = site_of(request)
    languages, today = site.languages(), site.today().isoformat()
    return page(request, "new_notice.html", languages=languages, sources=SOURCES, today=today, fields=FIELDS["notice"])


@router.post("/new/notice")
def create(request: Request, person: Somebody, form: Sent) -> Response:
    """Make a notice with its source text, and go on to its days and places."""
    site, tag = site_of(request), str(form.get("language", ""))
    if tag not in SOURCES:
        raise ServerError("The form has wrong or missing fields: language.", code="text-invalid")
    library, text = site.meaning.library(), read_fields("notice", form)
    with site.database.writing() as session:
        key = Key("notice", free_notice_id(session))
        document = workshop.create_document(session, person, key, _new_facts(key.id, form, site.today()))
        row = workshop.save_text(session, person, key.text(tag), TextChange(text, seen_version=0))
        _refuse(_of_facts(faults_of(library, *_named(key), document_json(document, (row,)))))
    return RedirectResponse(address(f"{path_of(key)}/facts/edit", said="saved"), 303)


@router.get("/documents/notice/{document_id}/facts/edit")
def show_facts(request: Request, person: Somebody, key: NoticeKey) -> Response:
    """Show when, where and to whom a notice is shown."""
    site = site_of(request)
    with site.database.reading() as session:
        document = workshop.find_document(session, key)
        return page(request, "notice_facts.html", **_choices(site, session), key=key, document=document)


@router.post("/documents/notice/{document_id}/facts/edit")
def save_facts(request: Request, person: Somebody, key: NoticeKey, form: Sent) -> Response:
    """Save when, where and to whom a notice is shown; what would never or wrongly be shown is refused."""
    site = site_of(request)
    with site.database.reading() as session:
        document, texts = workshop.find_document(session, key), workshop.find_texts(session, key)
    body = _facts(document.body, form)
    if body != document.body:
        body["updated"] = site.today().isoformat()
    changed = DocumentRow(kind=key.kind, id=key.id, body=body, revision=document.revision)
    _refuse(_of_facts(faults_of(site.meaning.library(), *_named(key), document_json(changed, texts.values()))))
    with site.database.writing() as session:
        workshop.save_document(session, person, key, body, number_in(form, "seen_version"))
    return RedirectResponse(address(path_of(key), said="saved"), 303)


@router.get("/documents/notice/{document_id}/preview/show")
def show_preview(
    request: Request, person: Somebody, key: NoticeKey, language: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """Show what a visitor of a language sees."""
    site = site_of(request)
    with site.database.reading() as session:
        document, texts = workshop.find_document(session, key), workshop.find_texts(session, key)
        place = _place(session, document.body)
    wanted = language or language_of(request)
    tag = next((each for each in (wanted, "en", "ko") if each in texts), "")
    hotlines = [each for each in site.pack()["hotlines"] if each["id"] in document.body["hotlines"]]
    shown: dict[str, Any] = {"key": key, "body": document.body, "text": texts.get(tag), "tag": tag, "wanted": wanted}
    return page(
        request,
        "notice_preview.html",
        **shown,
        written=[each for each in site.languages() if each in texts],
        languages=site.languages(),
        place=place,
        hotlines=hotlines,
        today=site.today().isoformat(),
    )


def _named(key: Key) -> tuple[str, str]:
    return key.kind, key.id


def _refuse(faults: list[Fault]) -> None:
    """Raise FaultyDocumentError where there are faults."""
    if faults:
        raise FaultyDocumentError(faults)


def _of_facts(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults that a form of facts can mend; texts are mended where they are written."""
    return [fault for fault in faults if not fault.pointer.startswith("/texts")]


def _facts(old: Json, form: FormData) -> Json:
    """Return the facts as the form has them; what it does not show stays."""
    days = {name: str(form.get(name, "")) for name in ("importance", "shown_from", "shown_until")}
    lists = {name: words_of(form, name) for name in LISTS}
    return {**old, **days, **lists, "event": _event(form), "source": _source(form)}


def _event(form: FormData) -> Json | None:
    starts = str(form.get("starts", ""))
    if not starts:
        return None
    venue = {name.removeprefix("venue/"): clean(str(value)) for name, value in form.items() if name[:6] == "venue/"}
    return {
        "starts": starts,
        "ends": str(form.get("ends", "")),
        "place": str(form.get("place", "")),
        "venue": {tag: text[:LONGEST_VENUE] for tag, text in venue.items() if text},
    }


def _source(form: FormData) -> Json | None:
    source = {name: clean(str(form.get(name, ""))) for name in ("title", "agency", "address")}
    return source if any(source.values()) else None


def _place(session: Session, body: Json) -> Json | None:
    place = session.get(DocumentRow, ("place", body["event"]["place"])) if body["event"] else None
    return place.body if place else None


def _choices(site: Site, session: Session) -> Json:
    """Return what can be chosen for a notice."""
    pack = site.pack()
    places = session.scalars(select(DocumentRow).where(DocumentRow.kind == "place").order_by(DocumentRow.id))
    forms = session.scalars(select(DocumentRow.id).where(DocumentRow.kind == "form").order_by(DocumentRow.id))
    return {
        "cities": pack["cities"],
        "hotlines": pack["hotlines"],
        "places": [(row.id, row.body["names"]) for row in places],
        "forms": list(forms),
        "languages": site.languages(),
        "region": pack["region"],
    }


def _new_facts(document_id: str, form: FormData, today: date) -> Json:
    return {
        "id": document_id,
        "updated": today.isoformat(),
        "importance": "normal",
        "shown_from": str(form.get("shown_from", "")),
        "shown_until": str(form.get("shown_until", "")),
        "event": None,
        "source": None,
        **{name: [] for name in LISTS},
    }
