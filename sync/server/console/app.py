"""The server's web application: the staff's console, and the interface for kiosks beside it."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread

from fastapi import Depends, FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from kiosk.garbage import keep_what_is_loaded
from sync.server.api.app import create_api
from sync.server.bounded_body import BoundedBody
from sync.server.console.failures import explain_failures
from sync.server.console.guard import check_seal
from sync.server.console.headers import LARGEST_BODY, SafeAnswers
from sync.server.console.pages import PAGES
from sync.server.console.site import HERE, Site, open_site
from sync.server.documents.shape import SOURCES
from sync.server.settings import read_server_settings

FOLDER_VARIABLE = "MADANG_SERVER_FOLDER"


class _CachedFiles(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        """Let browsers keep a file for an hour."""
        answer = await super().get_response(path, scope)
        answer.headers["cache-control"] = "public, max-age=3600"
        return answer


def create_app(site: Site) -> FastAPI:
    """Return the application of a site."""

    @asynccontextmanager
    async def living(_app: FastAPI) -> AsyncIterator[None]:
        # Nobody waits for the answer model of the source languages; it is there when it is asked.
        Thread(target=site.meaning.warm, args=(SOURCES,), daemon=True).start()
        yield
        site.database.close()

    app = FastAPI(title="Madang", docs_url=None, redoc_url=None, openapi_url=None, lifespan=living)
    app.state.site = site
    app.add_middleware(BoundedBody, largest=LARGEST_BODY)
    app.add_middleware(SafeAnswers, secure=site.settings.secure)
    explain_failures(app)
    # Before the pages: looking through their many addresses would cost each of a fleet's requests.
    app.mount("/api/v1", create_api(site))
    for router in PAGES:
        app.include_router(router, dependencies=[Depends(check_seal)], include_in_schema=False)
    app.mount("/static", _CachedFiles(directory=HERE / "static"), name="static")
    app.add_api_route("/health", _health, include_in_schema=False)
    return app


def create_app_of_environment() -> FastAPI:
    """Return the application of the folder that MADANG_SERVER_FOLDER names; each worker process calls this."""
    folder = Path(os.environ[FOLDER_VARIABLE])
    app = create_app(open_site(folder, read_server_settings(folder)))
    keep_what_is_loaded()
    return app


def _health(request: Request) -> dict[str, str]:
    """Answer a load balancer: the database can be read."""
    site: Site = request.app.state.site
    site.pack()
    return {"state": "well"}
