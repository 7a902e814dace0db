"""What all pages share: settings, database, answer model, templates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from nacl.public import PrivateKey
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import HTMLResponse

from kiosk.content.documents import canonical
from sync.server.console import wording
from sync.server.database.engine import Database
from sync.server.database.tables import DocumentRow
from sync.server.documents.drafting import Drafter, installed_packages
from sync.server.documents.form_preview import FormPreviews
from sync.server.documents.meaning import Meaning
from sync.server.documents.shape import Json
from sync.server.kiosks.centre_key import centre_key
from sync.server.people.roles import Person
from sync.server.people.secrets import Seal, new_token
from sync.server.publications import Press
from sync.server.settings import ServerSettings

HERE = Path(__file__).parent
BROWSER_COOKIE = "madang-browser"
"""Prefixed by `__Host-` where browsers come by HTTPS."""


@dataclass(frozen=True)
class Site:
    """One server."""

    folder: Path
    settings: ServerSettings
    database: Database
    seal: Seal
    meaning: Meaning
    form_previews: FormPreviews
    drafter: Drafter
    press: Press
    centre_key: PrivateKey
    """Opens what kiosks send by stick."""
    templates: Environment

    @property
    def cookie(self) -> str:
        """Name of the cookie that holds a browser's token."""
        return f"__Host-{BROWSER_COOKIE}" if self.settings.secure else BROWSER_COOKIE

    def pack(self) -> Json:
        """Return the country pack as it is now."""
        with self.database.reading() as session:
            pack: Json | None = session.scalar(_PACK)
        return pack or {"topics": [], "hotlines": [], "default_languages": [], "time_zone": "UTC"}

    def today(self) -> date:
        """Return the day in the pack's zone."""
        return datetime.now(ZoneInfo(self.pack()["time_zone"])).date()

    def languages(self) -> dict[str, Json]:
        """Return the content's languages by BCP-47 tag, the pack's defaults first."""
        with self.database.reading() as session:
            found = {row.id: row.body for row in session.execute(_LANGUAGES)}
        first = [tag for tag in self.pack()["default_languages"] if tag in found]
        return {tag: found[tag] for tag in (*first, *sorted(set(found) - set(first)))}


_PACK = select(DocumentRow.body).where(DocumentRow.kind == "pack", DocumentRow.id == "pack")
_LANGUAGES = select(DocumentRow.id, DocumentRow.body).where(DocumentRow.kind == "language")


def open_site(folder: Path, settings: ServerSettings) -> Site:
    """Return the site of a server's folder. Raises MachineError database-unreachable."""
    database = Database(settings.database_url(folder))
    seal = Seal(folder / "seal.key")
    press = Press(database, folder / "content", folder / "repository", folder / "keys")
    return Site(
        folder,
        settings,
        database,
        seal,
        Meaning(database),
        FormPreviews(),
        Drafter(installed_packages(folder / "models")),
        press,
        centre_key(folder),
        _templates(),
    )


def site_of(request: Request) -> Site:
    """Return the site that a request came to."""
    site: Site = request.app.state.site
    return site


def language_of(request: Request) -> str:
    """Return the console's language for a browser."""
    accepted = request.headers.get("accept-language", "")
    return wording.choose_language(request.cookies.get(wording.COOKIE), accepted)


def say_in(request: Request) -> wording.Wording:
    """Return the wording for a browser."""
    return wording.wording(language_of(request))


def token_of(request: Request) -> str:
    """Return the browser's token; a browser without one gets one with the page."""
    if not hasattr(request.state, "token"):
        request.state.token = request.cookies.get(site_of(request).cookie) or new_token()
    token: str = request.state.token
    return token


def page(request: Request, template: str, *, http: int = 200, **values: Any) -> HTMLResponse:
    """Return a page. http: the status of the answer."""
    site = site_of(request)
    language = language_of(request)
    person: Person | None = getattr(request.state, "person", None)
    time_zone = ZoneInfo(site.pack()["time_zone"])
    context = {
        "_": wording.wording(language),
        "language": language,
        "console_languages": wording.LANGUAGES,
        "person": person,
        "path": request.url.path,
        "seal": site.seal.of(token_of(request)),
        "said": request.query_params.get("said", ""),
        "local": lambda moment: _local(moment, time_zone),
        **values,
    }
    answer = HTMLResponse(site.templates.get_template(template).render(context), http)
    if request.cookies.get(site.cookie) != token_of(request):
        give_token(request, answer, token_of(request))
    return answer


def give_token(request: Request, answer: Any, token: str) -> None:
    """Let the browser keep a token: not readable by scripts, not sent along from other sites' forms."""
    site = site_of(request)
    answer.set_cookie(site.cookie, token, httponly=True, samesite="lax", secure=site.settings.secure, path="/")


def address(path: str, **values: object) -> str:
    """Return an address with a query."""
    query = urlencode({key: value for key, value in values.items() if value not in ("", None)})
    return f"{path}?{query}" if query else path


def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["address"] = address
    environment.globals["pretty"] = canonical
    environment.filters["zip"] = zip
    environment.globals["enumerated"] = _enumerated
    return environment


def _enumerated(items: Iterable[Any]) -> list[tuple[int, Any]]:
    return list(enumerate(items))


def _local(moment: datetime, time_zone: ZoneInfo) -> str:
    return moment.astimezone(time_zone).strftime("%Y-%m-%d %H:%M")
