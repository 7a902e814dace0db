"""Logging in and out, the second factor, and taking up an invitation."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError
from sync.server.console.site import address, give_token, page, site_of, token_of
from sync.server.console.wording import COOKIE, LANGUAGES
from sync.server.people import accounts, log_ins

router = APIRouter()

Field = Annotated[str, Form(max_length=300)]
YEAR = 365 * 24 * 3600


@router.get("/log-in")
def show_log_in(request: Request, after: str = "") -> Response:
    """Show the form for name and password."""
    return page(request, "log_in.html", after=_own_path(after), name="", refusal="")


@router.post("/log-in")
def log_in(request: Request, name: Field, password: Field, after: Field = "") -> Response:
    """Log in; the browser's token changes, so that one planted before is worth nothing."""
    site = site_of(request)
    with site.database.writing() as session:
        outcome = log_ins.log_in(session, name, password, _address(request))
        log_ins.log_out(session, token_of(request))
    if isinstance(outcome, ServerError):
        return page(request, "log_in.html", http=401, after=_own_path(after), name=name, refusal=outcome.message)
    token, second_factor = outcome
    target = address("/log-in/code", after=_own_path(after)) if second_factor else _own_path(after)
    return _with_token(request, target, token)


@router.get("/log-in/code")
def show_code(request: Request, after: str = "") -> Response:
    """Show the form for the code of the telephone."""
    return page(request, "log_in_code.html", after=_own_path(after), refusal="")


@router.post("/log-in/code")
def confirm(request: Request, code: Field, after: Field = "") -> Response:
    """Confirm with the second factor; the token changes again."""
    with site_of(request).database.writing() as session:
        outcome = log_ins.confirm(session, token_of(request), code, _address(request))
    if isinstance(outcome, ServerError):
        return page(request, "log_in_code.html", http=401, after=_own_path(after), refusal=outcome.message)
    return _with_token(request, _own_path(after), outcome)


@router.post("/log-out")
def log_out(request: Request) -> Response:
    """End the log-in on the server and forget the token in the browser."""
    site = site_of(request)
    with site.database.writing() as session:
        log_ins.log_out(session, token_of(request))
    answer = RedirectResponse("/log-in", 303)
    answer.delete_cookie(site.cookie, path="/", secure=site.settings.secure, httponly=True)
    return answer


@router.get("/welcome")
def show_welcome(request: Request) -> Response:
    """Show the form for a one-time code and a new password."""
    return page(request, "welcome.html", refusal="")


@router.post("/welcome")
def take_up(request: Request, code: Field, password: Field, again: Field) -> Response:
    """Take up an invitation: set the password and log in. Guessing codes is as slow as guessing passwords."""
    if password != again:
        return page(request, "welcome.html", http=400, refusal="The two passwords differ.")
    outcome = _taken_up(request, code, password)
    if isinstance(outcome, ServerError):
        return page(request, "welcome.html", http=400, refusal=outcome.message)
    return _with_token(request, "/", outcome)


@router.get("/language/{tag}")
def choose_language(request: Request, tag: str, after: str = "") -> Response:
    """Show the console in another language from now on."""
    answer = RedirectResponse(_own_path(after), 303)
    if tag in LANGUAGES:
        secure = site_of(request).settings.secure
        answer.set_cookie(COOKIE, tag, max_age=YEAR, samesite="lax", httponly=True, secure=secure)
    return answer


def _taken_up(request: Request, code: str, password: str) -> str | ServerError:
    database, at = site_of(request).database, _address(request)
    with database.writing() as session:
        if log_ins.must_wait(session, at):
            return log_ins.refusal()
    try:
        with database.writing() as session:
            account = accounts.take_up(session, code, password)
            return log_ins.start(session, account, confirmed=True)
    except ServerError as error:
        if error.code == "code-invalid":
            with database.writing() as session:
                log_ins.count_failure(session, at)
        return error


def _with_token(request: Request, target: str, token: str) -> Response:
    answer = RedirectResponse(target, 303)
    give_token(request, answer, token)
    return answer


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _own_path(after: str) -> str:
    """Return a path of this site: nobody is sent elsewhere by a link. A backslash counts as a slash in browsers."""
    plain = after.startswith("/") and not after.startswith("//") and "\\" not in after and after.isprintable()
    return after if plain else "/"
