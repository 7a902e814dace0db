"""One's own account: password and second factor."""

import base64
import io
from typing import Annotated

import pyotp
import qrcode
import qrcode.image.svg
from fastapi import APIRouter, Form
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.console.guard import Somebody
from sync.server.console.site import address, give_token, page, site_of, token_of
from sync.server.database.tables import AccountRow
from sync.server.people import delays, log_ins
from sync.server.people.accounts import set_password
from sync.server.people.roles import Person
from sync.server.people.secrets import verify_password

router = APIRouter()

Field = Annotated[str, Form(max_length=300)]


@router.get("/account")
def show_account(request: Request, person: Somebody) -> Response:
    """Show one's account."""
    with site_of(request).database.reading() as session:
        account = session.get_one(AccountRow, person.account_id)
    return page(request, "account.html", second_factor=account.totp_secret is not None, refusal="")


@router.post("/account/password")
def change_password(request: Request, person: Somebody, old: Field, new: Field, again: Field) -> Response:
    """Change the password; other browsers are logged out, and this one gets a new token."""
    if new != again:
        raise ServerError("The two passwords differ.", code="password-weak")
    with site_of(request).database.writing() as session:
        account = _proven(session, person, old)
        if account is not None:
            set_password(session, account, new)
            token = log_ins.start(session, account, confirmed=True)
    if account is None:
        raise log_ins.refusal()
    answer = RedirectResponse(address("/account", said="saved"), 303)
    give_token(request, answer, token)
    return answer


@router.get("/account/second-factor")
def show_second_factor(request: Request, person: Somebody) -> Response:
    """Show a new secret for the telephone; it counts once a code of it was entered."""
    return page(request, "second_factor.html", secret=_secret(request), refusal="")


@router.get("/account/second-factor.svg")
def draw_second_factor(request: Request, person: Somebody) -> Response:
    """Return the secret as a code for the telephone's camera."""
    text = pyotp.TOTP(_secret(request)).provisioning_uri(name=person.name, issuer_name="Madang")
    image = qrcode.make(text, image_factory=qrcode.image.svg.SvgPathFillImage)
    stream = io.BytesIO()
    image.save(stream)
    return Response(stream.getvalue(), media_type="image/svg+xml")


@router.post("/account/second-factor")
def switch_on(request: Request, person: Somebody, code: Field, password: Field) -> Response:
    """Switch the second factor on."""
    with site_of(request).database.writing() as session:
        account = _proven(session, person, password)
        right = account is not None and log_ins.use_totp(account, _secret(request), code)
        if account is not None and right:
            account.totp_secret = _secret(request)
            audit.record(session, person.name, "second-factor-on", f"account/{person.name}")
    if not right:
        return page(request, "second_factor.html", http=401, secret=_secret(request), refusal=log_ins.refusal().message)
    return RedirectResponse(address("/account", said="saved"), 303)


@router.post("/account/second-factor/off")
def switch_off(request: Request, person: Somebody, password: Field) -> Response:
    """Switch the second factor off."""
    with site_of(request).database.writing() as session:
        account = _proven(session, person, password)
        if account is not None:
            account.totp_secret = None
            audit.record(session, person.name, "second-factor-off", f"account/{person.name}")
    if account is None:
        raise log_ins.refusal()
    return RedirectResponse(address("/account", said="saved"), 303)


def _proven(session: Session, person: Person, password: str) -> AccountRow | None:
    """Return the account when the password is right; a failure counts: a stolen browser must not guess either."""
    account = session.get_one(AccountRow, person.account_id, with_for_update=True)
    keys = {"name": person.name}
    if delays.waiting(session, keys, audit.now()):
        return None
    if not verify_password(password, account.password_hash):
        delays.failed(session, keys, audit.now())
        return None
    return account


def _secret(request: Request) -> str:
    """Return the secret that belongs to this log-in: nothing must be kept until it counts."""
    sealed = site_of(request).seal.of(f"second factor of {token_of(request)}")
    return base64.b32encode(bytes.fromhex(sealed)[:20]).decode()
