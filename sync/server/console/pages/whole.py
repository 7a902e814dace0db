"""Documents that are edited as a whole: places, hotlines, forms' labels, benefit rules with their tests, glossary."""

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from sqlalchemy import select
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.content.documents import Fault
from kiosk.errors import ServerError
from sync.server.console.fault_wording import said_fault
from sync.server.console.fields import clean
from sync.server.console.guard import Somebody, require
from sync.server.console.labels import labels_in
from sync.server.console.pages.text_editor import Sent, number_in
from sync.server.console.site import address, page, say_in, site_of
from sync.server.database.tables import DocumentRow
from sync.server.documents import history, workshop
from sync.server.documents.leaves import leaves, with_values
from sync.server.documents.shape import ID, KIND_BY_NAME, SOURCES, WITH_TEXTS, Json, Key, file_of
from sync.server.documents.trial import faults_of
from sync.server.documents.validity import FaultyDocumentError, document_json

router = APIRouter()

KINDS = ("place", "pack", "form", "benefit", "benefit_question", "deadline", "glossary", "phrase", "person", "language")


def _whole_key(kind: str, document_id: str) -> Key:
    if kind not in KINDS or not ID.fullmatch(document_id):
        raise ServerError("There is no such page.", code="not-found")
    return Key(kind, document_id)


Whole = Annotated[Key, Depends(_whole_key)]


@router.get("/whole/{kind}")
def show_kind(request: Request, person: Somebody, kind: str) -> Response:
    """Show the documents of a kind."""
    if kind not in KINDS:
        raise ServerError("There is no such page.", code="not-found")
    query = select(DocumentRow.id, DocumentRow.body).where(DocumentRow.kind == kind).order_by(DocumentRow.id)
    with site_of(request).database.reading() as session:
        found = [(row.id, row.body) for row in session.execute(query)]
    return page(
        request, "whole_list.html", kind=kind, kinds=KINDS, documents=[(each, _title(body)) for each, body in found]
    )


@router.get("/whole/{kind}/{document_id}")
def show_whole(request: Request, person: Somebody, key: Whole) -> Response:
    """Show every value of a document."""
    site = site_of(request)
    with site.database.reading() as session:
        document = workshop.find_document(session, key)
    languages = site.languages()
    tags = tuple(languages)
    return page(
        request,
        "whole.html",
        key=key,
        document=document,
        languages=languages,
        preview_language=next((tag for tag in tags if tag not in SOURCES), tags[0]),
        title=_title(document.body),
        leaves=leaves(document.body, tags),
        labels=labels_in(request),
    )


@router.post("/whole/{kind}/{document_id}/check")
def check(request: Request, person: Somebody, key: Whole, form: Sent) -> Response:
    """Say what would be wrong, as a part of the page."""
    try:
        document = as_sent(request, key, form)
        names = [leaf.name for leaf in leaves(document, tuple(site_of(request).languages()))]
        faults, wrong = _faults(request, key, document), ""
    except FaultyDocumentError as error:
        faults, wrong = list(error.faults), ""
    except ServerError as error:
        faults, names, wrong = [], [], error.message
    say, labels = say_in(request), labels_in(request)
    said = [(said_fault(fault, say, labels), _leaf_of(fault, key, names)) for fault in faults]
    return page(request, "whole_faults.html", key=key, faults=said, wrong=wrong)


@router.post("/whole/{kind}/{document_id}")
def save(request: Request, person: Somebody, key: Whole, form: Sent) -> Response:
    """Save a document that is right in itself and breaks no other."""
    require(person, "editor")
    document = as_sent(request, key, form)
    if faults := _faults(request, key, document):
        raise FaultyDocumentError(faults)
    with site_of(request).database.writing() as session:
        workshop.save_document(session, person, key, document, number_in(form, "seen_version"))
    return RedirectResponse(address(f"/whole/{key}", said="saved"), 303)


@router.get("/whole/{kind}/{document_id}/history")
def show_history(request: Request, person: Somebody, key: Whole) -> Response:
    """Show every version with the values that it changed."""
    tags = tuple(site_of(request).languages())
    with site_of(request).database.reading() as session:
        workshop.find_document(session, key)
        editions = history.editions(session, key)
    values = [{leaf.name: leaf.value for leaf in leaves(each.body, tags)} for each in editions]
    older: list[Mapping[str, str]] = [*values[1:], {}]
    changed = [
        [(name, old.get(name, ""), value) for name, value in new.items() if old and old.get(name, "") != value]
        for new, old in zip(values, older, strict=True)
    ]
    return page(
        request,
        "whole_history.html",
        key=key,
        versions=list(zip(editions, changed, strict=True)),
        labels=labels_in(request),
    )


def as_sent(request: Request, key: Key, form: FormData) -> Json:
    """Return the document with the form's values; where its JSON is sent instead, that.

    Raises ServerError not-found or text-invalid.
    """
    with site_of(request).database.reading() as session:
        row = workshop.find_document(session, key)
    if text := clean(str(form.get("json", ""))):
        try:
            document = json.loads(text)
        except ValueError as error:
            raise ServerError(f"This cannot be saved. It is no JSON: {error}.", code="text-invalid") from error
        name = KIND_BY_NAME[row.kind].key
        if not isinstance(document, dict) or document.get(name) != row.body.get(name):
            raise ServerError("This cannot be saved. The id must stay.", code="text-invalid")
        return document
    values = {name: clean(str(value)) for name, value in form.items()}
    return with_values(row.body, values, tuple(site_of(request).languages()))


def _faults(request: Request, key: Key, body: Json) -> list[Fault]:
    site = site_of(request)
    with site.database.reading() as session:
        row = workshop.find_document(session, key)
        texts = workshop.find_texts(session, key) if key.kind in WITH_TEXTS else {}
    changed = DocumentRow(kind=row.kind, id=row.id, body=body, revision=row.revision, version=row.version)
    return faults_of(site.meaning.library(), key.kind, key.id, document_json(changed, texts.values()))


def _leaf_of(fault: Fault, key: Key, names: Sequence[str]) -> str:
    """Return the name of the value that a fault is about, or the first one below it; empty where there is none."""
    at = fault.pointer.removeprefix("/")
    if fault.file != file_of(key.kind, key.id) or not at:
        return ""
    return next((name for name in names if name == at or name.startswith(f"{at}/")), "")


def _title(body: Json) -> str:
    """Return what stands for a document in the list."""
    names: Any = next((body[key] for key in ("names", "name", "title", "texts", "korean") if body.get(key)), "")
    if isinstance(names, dict):
        names = next((names[tag] for tag in ("ko", "en") if tag in names), "")
    return names if isinstance(names, str) else ""
