"""What the centres suggest, beside what the content says now."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError
from sync.server.console.fields import clean
from sync.server.console.guard import Somebody
from sync.server.console.pages.text_editor import Sent
from sync.server.console.site import address, language_of, page, site_of
from sync.server.database.tables import DocumentRow, KioskRow, SuggestionRow
from sync.server.documents.shape import ID, SOURCES, Json, title_of
from sync.server.documents.workshop import find_texts
from sync.server.kiosks import suggestions

router = APIRouter()

Named = tuple[str, str, str]


def _named(kiosk: str, document: str, document_id: str) -> Named:
    if document not in suggestions.KINDS or not ID.fullmatch(document_id) or not ID.fullmatch(kiosk):
        raise ServerError("There is no such page.", code="not-found")
    return kiosk, document, document_id


Suggestion = Annotated[Named, Depends(_named)]


@router.get("/suggestions")
def show_all(request: Request, person: Somebody) -> Response:
    """Show what waits."""
    with site_of(request).database.reading() as session:
        found = suggestions.open_suggestions(session)
        rows = [
            (row, name, _title(row, suggestions.present(session, row), language_of(request))) for row, name in found
        ]
    return page(request, "suggestions.html", rows=rows)


@router.get("/suggestions/{kiosk}/{document}/{document_id}")
def show_one(request: Request, person: Somebody, named: Suggestion) -> Response:
    """Show a suggestion beside the present document."""
    with site_of(request).database.reading() as session:
        row = suggestions.find_suggestion(session, *named)
        key, now = suggestions.about(row), suggestions.present(session, row)
        texts = {tag: each.body for tag, each in find_texts(session, key).items()} if key else {}
        kiosk = session.get_one(KioskRow, row.kiosk_id)
        shown: dict[str, Any] = {
            "row": row,
            "kiosk_name": kiosk.name,
            "title": _title(row, now, language_of(request)),
            "pairs": _pairs(row, now.body if now else None, texts),
            "is_gone": key is not None and now is None,
            "languages": site_of(request).languages(),
        }
        return page(request, "suggestion.html", **shown)


@router.post("/suggestions/{kiosk}/{document}/{document_id}")
def deal_with(request: Request, person: Somebody, named: Suggestion, form: Sent) -> Response:
    """Take a suggestion over as a draft, or decline it."""
    with site_of(request).database.writing() as session:
        row = suggestions.find_suggestion(session, *named)
        if not row.is_open:
            raise ServerError("Somebody else has dealt with it meanwhile.", code="edit-conflict")
        if form.get("then") != "take":
            suggestions.decline(session, person, row, clean(str(form.get("remark", ""))))
            return RedirectResponse(address("/suggestions", said="done"), 303)
        key = suggestions.take_over(session, person, row)
    path = f"/whole/{key}" if key.kind == "place" else f"/documents/{key}"
    return RedirectResponse(address(path, said="saved"), 303)


def _title(row: SuggestionRow, now: DocumentRow | None, language: str) -> str:
    """Return what stands for a suggestion in lists."""
    texts = row.content.get("texts") or {}
    names: Json = now.body.get("names", {}) if now else {}
    for tag in (language, *SOURCES, *texts):
        text = texts.get(tag)
        if said := names.get(tag) or (title_of(text) if isinstance(text, dict) else text):
            return str(said)
    return row.id


def _pairs(row: SuggestionRow, now: Json | None, texts: dict[str, Json]) -> list[tuple[str, str, str, str]]:
    """Return field, language, what is suggested and what stands there now, for each field that says something."""
    said = row.content
    if row.document == "place_change":
        phones = ", ".join(phone["number"] for phone in now["phones"]) if now else ""
        notes = now["notes"] if now else {}
        return [
            ("hours", "", said["opening_hours"], now["opening_hours"] if now else ""),
            ("phone", "", said["phone"], phones),
            *(("remark", tag, text, notes.get(tag, "")) for tag, text in said["notes"].items()),
        ]
    if row.document == "addition":
        return [
            ("addition", tag, text, "\n\n".join((texts[tag]["short"], texts[tag]["details"])) if tag in texts else "")
            for tag, text in said["texts"].items()
        ]
    fields = {"faq": ("question", "short", "details"), "notice": ("title", "body")}[row.document]
    return [(name, tag, text[name], "") for tag, text in said["texts"].items() for name in fields]
