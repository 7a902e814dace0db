"""Texts for outside translators: out as a table, and in again."""

from typing import Annotated, Literal

from fastapi import APIRouter, File, Form, Query, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from kiosk.errors import ServerError
from sync.server.console.fault_wording import say_refusal
from sync.server.console.fields import FIELDS
from sync.server.console.guard import Somebody
from sync.server.console.labels import labels_in
from sync.server.console.pages.work import own_languages
from sync.server.console.site import page, say_in, site_of
from sync.server.documents.exchange import rows_of, take_in_rows
from sync.server.documents.spreadsheets import read_table, write_table

router = APIRouter()

NAMES = {kind: tuple(field.name for field in fields) for kind, fields in FIELDS.items()}
TYPES = {"csv": "text/csv; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


@router.get("/exchange")
def show_exchange(request: Request, person: Somebody) -> Response:
    """Show both directions."""
    languages = site_of(request).languages()
    return page(
        request,
        "exchange.html",
        languages=languages,
        mine=own_languages(person, tuple(languages)),
        outcome=None,
        refused=[],
    )


@router.get("/exchange/file")
def export(
    request: Request,
    person: Somebody,
    language: Annotated[str, Query(max_length=20)],
    format_: Annotated[Literal["csv", "xlsx"], Query(alias="format")] = "xlsx",
    only: str = "",
) -> Response:
    """Return the texts of a language beside their source. only: `unfinished` for those missing or outdated."""
    site = site_of(request)
    if language not in site.languages():
        raise ServerError("There is no such page.", code="not-found")
    day = site.today().isoformat()
    with site.database.reading() as session:
        content = write_table(rows_of(session, language, NAMES, day, unfinished=only == "unfinished"), format_)
    named = {"content-disposition": f'attachment; filename="madang-{language}.{format_}"'}
    return Response(content, media_type=TYPES[format_], headers=named)


@router.post("/exchange")
def take_in(
    request: Request,
    person: Somebody,
    language: Annotated[str, Form(max_length=20)],
    table: Annotated[UploadFile, File()],
) -> Response:
    """Take in a table, and say what came of it."""
    site = site_of(request)
    languages = site.languages()
    if language not in languages:
        raise ServerError("There is no such page.", code="not-found")
    outcome = take_in_rows(site.database, person, language, NAMES, read_table(table.file.read()))
    mine = own_languages(person, tuple(languages))
    say, labels = say_in(request), labels_in(request)
    refused = [(document, say_refusal(error, say, labels)) for document, error in outcome.refused]
    return page(request, "exchange.html", languages=languages, mine=mine, outcome=outcome, refused=refused)
