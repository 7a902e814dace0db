"""Who asks, and whether a change really comes from one of our own pages."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends
from starlette.requests import Request

from kiosk.errors import ServerError
from sync.server.console.forms import read_form
from sync.server.console.site import site_of, token_of
from sync.server.people.log_ins import find_log_in, seen
from sync.server.people.roles import Person, Role

SAFE = ("GET", "HEAD", "OPTIONS")


class LogInNeededError(Exception):
    """Nobody is logged in with this browser; `at` is where to go."""

    def __init__(self, at: str) -> None:
        super().__init__(at)
        self.at = at


async def check_seal(request: Request) -> AsyncIterator[None]:
    """Refuse a change whose form was not made for this browser; in the end close the files that came with it.

    Raises ServerError form-outdated.
    """
    try:
        if request.method not in SAFE:
            await _check_form(request)
        yield
    finally:
        await request.close()


async def _check_form(request: Request) -> None:
    seal = request.headers.get("x-seal") or str((await read_form(request)).get("seal", ""))
    cookie = request.cookies.get(site_of(request).cookie, "")
    if not cookie or not site_of(request).seal.fits(cookie, seal):
        message = "The page was open for too long. Go back, load it again, and repeat the change."
        raise ServerError(message, code="form-outdated")


def logged_in(request: Request) -> Person:
    """Return who asks. Raises LogInNeededError."""
    site = site_of(request)
    with site.database.reading() as session:
        log_in = find_log_in(session, token_of(request))
    if log_in is None or not log_in.confirmed:
        raise LogInNeededError("/log-in" if log_in is None else "/log-in/code")
    if log_in.stale:
        with site.database.writing() as session:
            seen(session, token_of(request))
    request.state.person = log_in.person
    return log_in.person


Somebody = Annotated[Person, Depends(logged_in)]


def require(person: Person, *roles: Role) -> None:
    """Raise ServerError not-allowed unless the person has one of the roles."""
    if not any(person.is_a(role) for role in roles):
        raise ServerError("Your roles do not allow this.", code="not-allowed")
