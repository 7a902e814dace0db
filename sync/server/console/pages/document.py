"""A document as a whole: all its languages side by side, and what is common to them."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError
from sync.server.console.fields import FIELDS, clean, empty_text, read_fields
from sync.server.console.guard import Somebody, require
from sync.server.console.labels import labels_in
from sync.server.console.pages.text_editor import Sent, number_in, path_of
from sync.server.console.site import Site, address, language_of, page, site_of
from sync.server.database.tables import DocumentRow
from sync.server.documents import history, workshop
from sync.server.documents.new_documents import free_answer_id, new_facts
from sync.server.documents.shape import ID, SOURCES, Json, Key
from sync.server.documents.status import status_of
from sync.server.documents.workshop import TextChange

router = APIRouter()

LONGEST_FACT = 500


def _faq_key(document_id: str) -> Key:
    return _document_key("faq", document_id)


def _document_key(kind: str, document_id: str) -> Key:
    if kind not in FIELDS or not ID.fullmatch(document_id):
        raise ServerError("There is no such page.", code="not-found")
    return Key(kind, document_id)


Document = Annotated[Key, Depends(_document_key)]
Answer = Annotated[Key, Depends(_faq_key)]


@router.get("/documents/{kind}/{document_id}")
def show_document(request: Request, person: Somebody, key: Document) -> Response:
    """Show every language of a document side by side, and its facts."""
    site = site_of(request)
    with site.database.reading() as session:
        document = workshop.find_document(session, key)
        texts = workshop.find_texts(session, key)
    languages = site.languages()
    first, second = [field.name for field in FIELDS[key.kind] if field.form in ("line", "area")][:2]
    cards = [(tag, texts.get(tag), status_of(texts.get(tag))) for tag in languages]
    title = next((texts[tag].title for tag in (language_of(request), *SOURCES) if tag in texts), key.id)
    shown: dict[str, Any] = {"key": key, "here": path_of(key), "document": document, "languages": languages}
    return page(request, "document.html", **shown, cards=cards, first=first, second=second, title=title)


@router.get("/documents/faq/{document_id}/facts/edit")
def show_facts(request: Request, person: Somebody, key: Answer) -> Response:
    """Show what is common to all languages of an answer."""
    with site_of(request).database.reading() as session:
        document = workshop.find_document(session, key)
        return page(request, "facts.html", **_choices(site_of(request), session), key=key, document=document)


@router.post("/documents/faq/{document_id}/facts/edit")
def save_facts(request: Request, person: Somebody, key: Answer, form: Sent) -> Response:
    """Save what is common to all languages."""
    with site_of(request).database.writing() as session:
        document = workshop.find_document(session, key)
        body = _facts(document.body, form)
        workshop.save_document(session, person, key, body, number_in(form, "seen_version"))
    return RedirectResponse(address(path_of(key), said="saved"), 303)


@router.get("/documents/{kind}/{document_id}/facts/history")
def show_facts_history(request: Request, person: Somebody, key: Document) -> Response:
    """Show every version of what is common to all languages, with what changed."""
    with site_of(request).database.reading() as session:
        workshop.find_document(session, key)
        editions = history.editions(session, key)
    older = [*(each.body for each in editions[1:]), {}]
    versions = [(each, _changed(before, each.body)) for each, before in zip(editions, older, strict=True)]
    return page(request, "facts_history.html", key=key, versions=versions, labels=labels_in(request))


@router.get("/new/faq")
def show_new(request: Request, person: Somebody) -> Response:
    """Show the form of a new answer."""
    require(person, "editor")
    site = site_of(request)
    shown: dict[str, Any] = {"topics": site.pack()["topics"], "languages": site.languages(), "sources": SOURCES}
    return page(request, "new_answer.html", **shown, fields=FIELDS["faq"], body=empty_text("faq"))


@router.post("/new/faq")
def create(request: Request, person: Somebody, form: Sent) -> Response:
    """Make an answer with its source text."""
    site = site_of(request)
    topic, tag = str(form.get("topic", "")), str(form.get("language", ""))
    if topic not in {each["id"] for each in site.pack()["topics"]} or tag not in SOURCES:
        raise ServerError("The form has wrong or missing fields: topic, language.", code="text-invalid")
    with site.database.writing() as session:
        key = Key("faq", free_answer_id(session, topic))
        workshop.create_document(session, person, key, new_facts(key.id, topic))
        text = TextChange(read_fields("faq", form), seen_version=0)
        workshop.save_text(session, person, key.text(tag), text)
    return RedirectResponse(address(path_of(key), said="saved"), 303)


def _facts(old: Json, form: Any) -> Json:
    """Return the facts as the form has them; what it does not show stays."""
    line = {name: clean(str(form.get(name, "")))[:LONGEST_FACT] for name in ("title", "agency", "address")}
    lists = ("hotlines", "related", "forms", "places")
    return {
        **old,
        "topic": str(form.get("topic", "")),
        "confidence": str(form.get("confidence", "")),
        "checked_on": str(form.get("checked_on", "")),
        "review_by": str(form.get("review_by", "")) or None,
        "source": line,
        "audience": {"visas": words_of(form, "visas"), "regions": words_of(form, "regions")},
        **{name: words_of(form, name) for name in lists},
    }


def words_of(form: Any, name: str) -> list[str]:
    """Return what is ticked, or written with spaces or commas between."""
    return [word for value in form.getlist(name) for word in re.split(r"[\s,]+", clean(str(value))) if word]


def _choices(site: Site, session: Session) -> Json:
    pack = site.pack()
    forms = session.scalars(select(DocumentRow.id).where(DocumentRow.kind == "form").order_by(DocumentRow.id))
    return {
        "topics": pack["topics"],
        "hotlines": pack["hotlines"],
        "place_kinds": pack["place_kinds"],
        "forms": list(forms),
    }


def _changed(old: Json, new: Json) -> list[tuple[str, Any, Any]]:
    return [(name, old.get(name), value) for name, value in new.items() if old and old.get(name) != value]
