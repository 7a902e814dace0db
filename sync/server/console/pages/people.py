"""People and their roles: for administrators."""

from typing import Any

from fastapi import APIRouter
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError
from sync.server.console.fields import clean
from sync.server.console.guard import Somebody, require
from sync.server.console.pages.text_editor import Sent
from sync.server.console.site import address, page, say_in, site_of
from sync.server.database.tables import AccountRow
from sync.server.people.accounts import change_grants, create_account, find_account, grants_of, invite, set_enabled
from sync.server.people.roles import EVERY_LANGUAGE, PER_LANGUAGE, ROLES, Grant

router = APIRouter()


@router.get("/people")
def show_people(request: Request, person: Somebody) -> Response:
    """Show everybody."""
    require(person, "administrator")
    with site_of(request).database.reading() as session:
        accounts = list(session.scalars(select(AccountRow).order_by(AccountRow.name)))
    grants = {each.id: sorted(grants_of(each), key=lambda grant: (grant.role, grant.language)) for each in accounts}
    return page(request, "people.html", accounts=accounts, grants=grants)


@router.get("/people/new")
def show_new(request: Request, person: Somebody) -> Response:
    """Show the form of a new account."""
    require(person, "administrator")
    return page(request, "person.html", account=None, granted=frozenset(), **_roles(request))


@router.post("/people/new")
def create(request: Request, person: Somebody, form: Sent) -> Response:
    """Make an account and show its one-time code once."""
    require(person, "administrator")
    with site_of(request).database.writing() as session:
        shown_name = clean(str(form.get("shown_name", "")))
        account = create_account(session, person.name, str(form.get("name", "")), shown_name, _grants(form))
        code = invite(session, person.name, account)
    return page(request, "invitation.html", account=account, code=code)


@router.get("/people/{name}")
def show_person(request: Request, person: Somebody, name: str) -> Response:
    """Show the roles of an account."""
    require(person, "administrator")
    with site_of(request).database.reading() as session:
        account = find_account(session, name)
    if account is None:
        raise ServerError("There is no such page.", code="not-found")
    return page(request, "person.html", account=account, granted=grants_of(account), **_roles(request))


@router.post("/people/{name}")
def change(request: Request, person: Somebody, name: str, form: Sent) -> Response:
    """Change the roles, close or open the account, or invite its owner anew."""
    require(person, "administrator")
    then = form.get("then")
    with site_of(request).database.writing() as session:
        account = find_account(session, name)
        if account is None:
            raise ServerError("There is no such page.", code="not-found")
        if then == "invite":
            code = invite(session, person.name, account)
            return page(request, "invitation.html", account=account, code=code)
        if then in ("close", "open"):
            set_enabled(session, person.name, account, enabled=then == "open")
        else:
            change_grants(session, person.name, account, _grants(form))
    return RedirectResponse(address("/people", said="saved"), 303)


def _grants(form: Sent) -> list[Grant]:
    """Return the roles that are ticked, each `role` or `role:language`."""
    return [Grant(*str(value).split(":", maxsplit=1)) for value in form.getlist("grant")]


def _roles(request: Request) -> dict[str, Any]:
    languages = site_of(request).languages()
    everything = (EVERY_LANGUAGE, say_in(request)("all languages"))
    return {
        "general": [role for role in ROLES if role not in PER_LANGUAGE],
        "per_language": PER_LANGUAGE,
        "languages_with_all": [everything, *((tag, each["name"]) for tag, each in languages.items())],
        "Grant": Grant,
    }
