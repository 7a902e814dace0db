"""Writing, trying out, and approving the text of a document in one language."""

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from sqlalchemy.orm import Session
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError, UsageError
from sync.server.console.drafts import draft_text
from sync.server.console.fault_wording import say_fault
from sync.server.console.fields import FIELDS, clean, empty_text, read_fields
from sync.server.console.forms import read_form
from sync.server.console.guard import Somebody
from sync.server.console.site import Site, address, page, say_in, site_of
from sync.server.database.tables import DocumentRow, TextRow
from sync.server.documents import history, workshop
from sync.server.documents.differences import differences
from sync.server.documents.glossary import hints
from sync.server.documents.merging import merge
from sync.server.documents.shape import ID, SOURCES, Json, Key
from sync.server.documents.status import status_of
from sync.server.documents.validity import document_json, text_weaknesses
from sync.server.documents.workshop import EditConflictError, TextChange
from sync.server.people.roles import Person

router = APIRouter()

Sent = Annotated[FormData, Depends(read_form)]


def _text_key(request: Request, kind: str, document_id: str, tag: str) -> Key:
    """Return the key of a text. Raises ServerError not-found for a kind or language that does not exist."""
    if kind not in FIELDS or not ID.fullmatch(document_id) or tag not in site_of(request).languages():
        raise ServerError("There is no such page.", code="not-found")
    return Key(kind, document_id, tag)


Text = Annotated[Key, Depends(_text_key)]


@router.get("/documents/{kind}/{document_id}/{tag}")
def show_editor(request: Request, person: Somebody, key: Text, beside: str = "", draft: bool = False) -> Response:
    """Show the text beside its source; where there is none yet and a draft is asked for, a machine's."""
    site = site_of(request)
    with site.database.reading() as session:
        document = workshop.find_document(session, key)
        texts = workshop.find_texts(session, key)
        text = texts.get(key.language)
        source = _source_tag(texts, key.language, beside)
        wanted = draft and text is None and source in SOURCES and person.may_write(key.language, SOURCES)
        drafted = draft_text(site.drafter, site.meaning.library(), key, texts[source]) if wanted else None
        return page(
            request,
            "text_editor.html",
            **_frame(site, person, key, document, texts),
            body=text.body if text else drafted.body if drafted else empty_text(key.kind),
            text=text,
            drafted=drafted,
            source=source,
            source_body=texts[source].body if source else None,
            source_changes=_source_changes(session, site, key, texts, source),
            terms=hints(session, texts, source, key.language),
            faults=_faults(request, document, texts, text),
        )


@router.post("/documents/{kind}/{document_id}/{tag}")
def save(request: Request, person: Somebody, key: Text, form: Sent) -> Response:
    """Save the text, and approve it where that is asked; show both versions when somebody was quicker."""
    site = site_of(request)
    change = TextChange(
        read_fields(key.kind, form),
        number_in(form, "seen_version"),
        new_meaning=bool(form.get("new_meaning")),
        up_to_date=bool(form.get("up_to_date")),
        machine=bool(form.get("machine")) and not form.get("read_through"),
    )
    try:
        with site.database.writing() as session:
            saved = workshop.save_text(session, person, key, change)
            said = "saved" if saved.version != change.seen_version else "unchanged"
            if form.get("then") == "approve":
                four_eyes = site.settings.four_eyes
                workshop.approve_text(session, person, key, saved.version, four_eyes=four_eyes)
                said = "approved"
    except EditConflictError:
        return _show_conflict(request, person, key, change)
    return RedirectResponse(address(path_of(key), said=said), 303)


@router.post("/documents/{kind}/{document_id}/{tag}/try")
def try_phrase(request: Request, person: Somebody, key: Text, form: Sent) -> Response:
    """Say which answer would win if somebody said a phrasing, with the others as they stand in the form."""
    site = site_of(request)
    phrases = [clean(str(each)) for each in form.getlist("phrasings")]
    place = number_in(form, "place")
    phrase = phrases[place] if place < len(phrases) else ""
    others = [each for at, each in enumerate(phrases) if each and at != place]
    try:
        trial = site.meaning.try_phrase(key.id, key.language, phrase, others)
    except UsageError:  # an empty line
        return Response("")
    repeated = phrase in others
    return page(request, "verdict.html", key=key, trial=trial, repeated=repeated, wins=trial.finds(key.id))


@router.get("/documents/{kind}/{document_id}/{tag}/phrase")
def add_phrase(request: Request, person: Somebody, key: Text, place: int) -> Response:
    """Return one more line for a phrasing, as a part of the editor's page."""
    return page(request, "phrase.html", key=key, place=place, phrase="", direction=_direction(request, key.language))


@router.get("/documents/{kind}/{document_id}/{tag}/history")
def show_history(request: Request, person: Somebody, key: Text) -> Response:
    """Show every version with what it changed."""
    site = site_of(request)
    with site.database.reading() as session:
        document, texts = workshop.find_document(session, key), workshop.find_texts(session, key)
        editions = history.editions(session, key)
        spaced = site.languages()[key.language]["word_boundaries"]
        older: list[Json] = [*(each.body for each in editions[1:]), empty_text(key.kind)]
        versions = [
            (each, [] if each.version == 1 else changes(key.kind, before, each.body, spaced=spaced))
            for each, before in zip(editions, older, strict=True)
        ]
        return page(
            request,
            "history.html",
            **_frame(site, person, key, document, texts),
            text=texts.get(key.language),
            versions=versions,
        )


@router.post("/documents/{kind}/{document_id}/{tag}/restore")
def restore(request: Request, person: Somebody, key: Text, form: Sent) -> Response:
    """Make an old version the newest one."""
    site = site_of(request)
    with site.database.writing() as session:
        workshop.restore_text(session, person, key, number_in(form, "version"), number_in(form, "seen_version"))
    return RedirectResponse(address(path_of(key), said="restored"), 303)


def path_of(key: Key) -> str:
    """Return the address of a text's or document's page."""
    return f"/documents/{key}"


def changes(kind: str, old: Json, new: Json, *, spaced: bool) -> list[tuple[str, list[Any]]]:
    """Return the label of each changed field of a text with its differences."""
    return [
        (field.label, differences(_as_text(old.get(field.name, "")), _as_text(new.get(field.name, "")), spaced=spaced))
        for field in FIELDS[kind]
        if old.get(field.name) != new.get(field.name)
    ]


def _show_conflict(request: Request, person: Person, key: Key, change: TextChange) -> Response:
    site = site_of(request)
    with site.database.reading() as session:
        document, texts = workshop.find_document(session, key), workshop.find_texts(session, key)
        theirs = texts[key.language]
        seen = history.edition(session, key, change.seen_version)
        base = seen.body if seen else empty_text(key.kind)
        merged = merge(base, theirs.body, change.body)
        spaced = site.languages()[key.language]["word_boundaries"]
        labels = {field.name: field for field in FIELDS[key.kind]}
        shown = [
            (labels[each.name], each, differences(_as_text(each.theirs), _as_text(each.mine), spaced=spaced))
            for each in merged
        ]
        writer = history.required_edition(session, key, theirs.version)
        return page(
            request,
            "conflict.html",
            http=409,
            **_frame(site, person, key, document, texts),
            text=theirs,
            shown=shown,
            writer=writer,
            change=replace(change, seen_version=theirs.version),
        )


def _frame(site: Site, person: Person, key: Key, document: DocumentRow, texts: dict[str, TextRow]) -> dict[str, Any]:
    """Return what every page of a text shows around it."""
    languages = site.languages()
    return {
        "key": key,
        "here": path_of(key),
        "document": document,
        "fields": FIELDS[key.kind],
        "languages": languages,
        "direction": languages[key.language]["direction"],
        "is_source": key.language in SOURCES,
        "status": status_of(texts.get(key.language)),
        "statuses": {tag: status_of(texts.get(tag)) for tag in languages},
        "may_write": person.may_write(key.language, SOURCES),
        "may_approve": person.may_approve(key.language),
    }


def _source_tag(texts: dict[str, TextRow], tag: str, beside: str) -> str:
    """Return the language to show beside a text: the one asked for, else the newest source."""
    others = [each for each in (*SOURCES, *texts) if each in texts and each != tag]
    if beside in others:
        return beside
    return max((each for each in others if each in SOURCES), key=lambda each: texts[each].of_revision, default="")


def _source_changes(session: Session, site: Site, key: Key, texts: dict[str, TextRow], source: str) -> list[Any]:
    """Return what has changed in the source since the text was made; nothing where it is up to date."""
    text = texts.get(key.language)
    if text is None or source not in SOURCES or text.of_revision >= texts[source].of_revision:
        return []
    then = history.source_at(session, key.text(source), text.of_revision)
    spaced = site.languages()[source]["word_boundaries"]
    return changes(key.kind, then, texts[source].body, spaced=spaced) if then else []


def _faults(request: Request, document: DocumentRow, texts: dict[str, TextRow], text: TextRow | None) -> list[str]:
    if text is None:
        return []
    site = site_of(request)
    body = document_json(document, texts.values())
    found = text_weaknesses(document.kind, body, text.language, site.pack(), site.languages())
    return [say_fault(fault, say_in(request)) for fault in found]


def _direction(request: Request, tag: str) -> str:
    direction: str = site_of(request).languages()[tag]["direction"]
    return direction


def _as_text(value: str | list[str]) -> str:
    return "\n".join(value) if isinstance(value, list) else value


def number_in(form: FormData, name: str) -> int:
    """Return a number of a form. Raises ServerError text-invalid."""
    value = str(form.get(name, ""))
    if not value.isdecimal() or len(value) > 9:  # noqa: PLR2004 (more than a column holds)
        raise ServerError(f"The form has wrong or missing fields: {name}.", code="text-invalid")
    return int(value)
