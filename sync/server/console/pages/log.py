"""The log of what was done: for administrators; and the page that leads everywhere else."""

from typing import Annotated

from fastapi import APIRouter, Query
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import Response

from sync.server.console.fields import clean
from sync.server.console.guard import Somebody, require
from sync.server.console.site import page, site_of
from sync.server.database.tables import AuditRow

router = APIRouter()

PAGE = 50


@router.get("/more")
def show_more(request: Request, person: Somebody) -> Response:
    """Show the way to everything that has no place in the bar."""
    return page(request, "more.html")


@router.get("/log")
def show_log(
    request: Request,
    person: Somebody,
    before: Annotated[int | None, Query(ge=1)] = None,
    about: Annotated[str, Query(max_length=150)] = "",
) -> Response:
    """Show who did what, the newest first. about: name of a person, or the beginning of what was changed."""
    require(person, "administrator")
    query = select(AuditRow).order_by(AuditRow.number.desc()).limit(PAGE)
    if before:
        query = query.where(AuditRow.number < before)
    if about := clean(about):
        query = query.where(AuditRow.subject.startswith(about, autoescape=True) | (AuditRow.actor == about))
    with site_of(request).database.reading() as session:
        rows = list(session.scalars(query))
    return page(request, "log.html", rows=rows, about=about, more=len(rows) == PAGE)
