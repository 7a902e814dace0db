"""Every failure becomes one clear sentence for its reader; the log has the rest."""

import logging
from collections.abc import Sequence

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.errors import MadangError
from sync.server.console.fault_wording import SaidFault, said_fault
from sync.server.console.guard import LogInNeededError
from sync.server.console.labels import labels_in
from sync.server.console.site import address, page, say_in
from sync.server.documents.validity import FaultyDocumentError

log = logging.getLogger(__name__)

STATUSES = {
    "not-found": 404,
    "not-allowed": 403,
    "form-outdated": 403,
    "log-in-refused": 401,
    "edit-conflict": 409,
    "publishing-busy": 409,
    "too-large": 413,
}
OTHERWISE = 400


def explain_failures(app: FastAPI) -> None:
    """Register what is shown for each kind of failure."""
    app.add_exception_handler(MadangError, _known)
    app.add_exception_handler(LogInNeededError, _log_in_first)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Exception, _unexpected)


def _known(request: Request, error: Exception) -> Response:
    assert isinstance(error, MadangError)  # noqa: S101 (for the type checker)
    status = STATUSES.get(error.code, OTHERWISE)
    if isinstance(error, FaultyDocumentError):
        say, labels = say_in(request), labels_in(request)
        faults = [said_fault(fault, say, labels) for fault in error.faults]
        return _page(request, error.code, error.lead, status, faults)
    return _page(request, error.code, error.message, status)


def _log_in_first(request: Request, error: Exception) -> Response:
    assert isinstance(error, LogInNeededError)  # noqa: S101 (for the type checker)
    target = address(error.at, after=request.url.path if request.method == "GET" else "")
    if request.headers.get("hx-request"):
        return Response(status_code=204, headers={"HX-Redirect": target})
    return RedirectResponse(target, 303)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (for the type checker)
    message = "There is no such page." if error.status_code == STATUSES["not-found"] else str(error.detail)
    return _page(request, "not-found", message, error.status_code)


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 (for the type checker)
    wrong = ", ".join(sorted({str(detail["loc"][-1]) for detail in error.errors()}))
    return _page(request, "form-invalid", f"The form has wrong or missing fields: {wrong}.", 422)


def _unexpected(request: Request, error: Exception) -> Response:
    log.error("unexpected", exc_info=error)
    return _page(request, "unexpected", "Something went wrong on the server. It has been written down.", 500)


def _page(request: Request, code: str, message: str, status: int, faults: Sequence[SaidFault] = ()) -> Response:
    return page(request, "failure.html", http=status, code=code, message=message, faults=faults)
