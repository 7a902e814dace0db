"""The kiosks: taken in by a one-time code, looked after, shut out. For administrators."""

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError
from sync.server.console.fields import clean
from sync.server.console.guard import Somebody, require
from sync.server.console.pages.text_editor import Sent
from sync.server.console.site import address, page, site_of
from sync.server.kiosks import register
from sync.server.kiosks.overview import PAGE, standing, standings

router = APIRouter()


@router.get("/kiosks")
def show_kiosks(
    request: Request,
    person: Somebody,
    q: Annotated[str, Query(max_length=100)] = "",
    page_number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1,
) -> Response:
    """Show the kiosks whose name has some words."""
    require(person, "administrator")
    words = clean(q)
    with site_of(request).database.reading() as session:
        found, total = standings(session, words, page_number)
    pages = -(-total // PAGE)
    return page(request, "kiosks.html", found=found, total=total, words=words, number=page_number, pages=pages)


@router.get("/kiosks/new")
def show_new(request: Request, person: Somebody) -> Response:
    """Show the form of a new kiosk."""
    require(person, "administrator")
    return page(request, "kiosk.html", standing=None)


@router.post("/kiosks/new")
def create(request: Request, person: Somebody, form: Sent) -> Response:
    """Make a kiosk and show its one-time code once."""
    require(person, "administrator")
    with site_of(request).database.writing() as session:
        row = register.create_kiosk(session, person.name, clean(str(form.get("name", ""))))
        code = register.give_code(session, person.name, row)
    return page(request, "kiosk_code.html", kiosk=row, code=code, server=_public_address(request))


@router.get("/kiosks/{kiosk_id}")
def show_kiosk(request: Request, person: Somebody, kiosk_id: str) -> Response:
    """Show how a kiosk is."""
    require(person, "administrator")
    with site_of(request).database.reading() as session:
        found = standing(session, register.find_kiosk(session, kiosk_id))
    return page(request, "kiosk.html", standing=found)


@router.post("/kiosks/{kiosk_id}")
def change(request: Request, person: Somebody, kiosk_id: str, form: Sent) -> Response:
    """Rename a kiosk, shut it out, or give it a new code."""
    require(person, "administrator")
    then = form.get("then")
    with site_of(request).database.writing() as session:
        row = register.find_kiosk(session, kiosk_id)
        if then == "code":
            code = register.give_code(session, person.name, row)
            return page(request, "kiosk_code.html", kiosk=row, code=code, server=_public_address(request))
        if then == "revoke":
            register.revoke(session, person.name, row)
        elif then == "save":
            register.rename(session, person.name, row, clean(str(form.get("name", ""))))
        else:
            raise ServerError("There is no such page.", code="not-found")
    return RedirectResponse(address(f"/kiosks/{kiosk_id}", said="saved"), 303)


def _public_address(request: Request) -> str:
    return site_of(request).settings.public_address or str(request.base_url).rstrip("/")
