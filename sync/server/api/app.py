"""The interface for kiosks: small, idempotent, described at /api/v1/openapi.json."""

import logging
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from kiosk.errors import MadangError, ServerError, UnexpectedError, UplinkError
from sync.server.api.limits import Limit
from sync.server.api.together import Codes, Together, Uploads
from sync.server.bounded_body import TOO_LARGE, BoundedBody
from sync.server.console.site import Site
from sync.server.kiosks.register import enrol
from sync.server.kiosks.taking import take
from sync.server.people.log_ins import count_failure, must_wait
from sync.uplink.envelopes import LARGEST_UPLOAD, Enrolled, Envelope, Receipt, Upload

ADDRESS_PER_SECOND, ADDRESS_AT_ONCE = 20.0, 600
"""Requests of one address: a whole province may stand behind one."""
KIOSK_PER_SECOND, KIOSK_AT_ONCE = 1.0, 1000
"""Messages of one kiosk: a year of days at once, then little."""
STATUSES = {"code-invalid": 403, "signature-wrong": 403, "too-many": 429, "unexpected": 500}
OTHERWISE = 400

log = logging.getLogger(__name__)


def create_api(site: Site) -> FastAPI:
    """Return the interface of a site."""
    api = FastAPI(
        title="Madang: what kiosks say",
        version="1",
        description="Everything is signed by its kiosk. Repeating a request changes nothing.",
        docs_url=None,
        redoc_url=None,
    )
    api.add_middleware(BoundedBody, largest=LARGEST_UPLOAD)
    for kind, answer in ((MadangError, _known), (RequestValidationError, _invalid), (HTTPException, _http)):
        api.add_exception_handler(kind, answer)
    api.add_exception_handler(Exception, _unexpected)
    addresses, kiosks = Limit(ADDRESS_PER_SECOND, ADDRESS_AT_ONCE), Limit(KIOSK_PER_SECOND, KIOSK_AT_ONCE)

    def check_address(request: Request) -> str:
        """Return whence a request comes. Raises UplinkError too-many."""
        address = request.client.host if request.client else ""
        if not addresses.allows(address):
            raise UplinkError("Too many requests. Try again later.", code="too-many")
        return address

    @api.post("/enrol")
    def enrol_kiosk(request: Request, wish: Envelope) -> Enrolled:
        """Take a kiosk in. The content is `{"code": …, "public_key": …}`, signed with the key that it names."""
        address = check_address(request)
        try:
            with site.database.writing() as session:
                if must_wait(session, address):
                    raise UplinkError("Too many wrong codes. Try again later.", code="too-many")
                row = enrol(session, wish)
                return Enrolled(row.id, row.name, bytes(site.centre_key.public_key).hex())
        except ServerError:
            with site.database.writing() as session:
                count_failure(session, address)
            raise

    def take_all(uploads: Uploads) -> Codes:
        with site.database.writing() as session:
            codes = iter(take(session, [each for upload in uploads for each in upload], kiosks.allows))
        return [[next(codes) for _ in upload] for upload in uploads]

    together = Together(take_all)

    @api.post("/uploads")
    async def upload(request: Request, sent: Upload) -> Receipt:
        """Take messages of one or several kiosks, in any order."""
        check_address(request)
        return Receipt(await together.take(sent.envelopes))

    return api


def _answer(error: MadangError) -> JSONResponse:
    status = STATUSES.get(error.code, OTHERWISE)
    headers = {"retry-after": "60"} if error.code == "too-many" else None
    return JSONResponse({"error": error.as_json()}, status, headers)


def _known(_request: Request, error: Any) -> JSONResponse:
    return _answer(error)


def _invalid(_request: Request, _error: Any) -> JSONResponse:
    message = "The request is not what /api/v1/openapi.json describes."
    return _answer(UplinkError(message, code="message-invalid"))


def _http(_request: Request, error: Any) -> JSONResponse:
    code = {404: "not-found", TOO_LARGE: "too-large"}.get(error.status_code, "message-invalid")
    failure = {"code": code, "message": str(error.detail)}
    return JSONResponse({"error": failure}, error.status_code)


def _unexpected(_request: Request, error: Exception) -> JSONResponse:
    log.error("unexpected", exc_info=error)
    return _answer(UnexpectedError("Something unexpected went wrong."))
