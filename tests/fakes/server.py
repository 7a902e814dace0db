"""A server with a small content, its people, and a browser without a screen."""

import html
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from httpx2 import Response
from starlette.testclient import TestClient

from kiosk.content.documents import NOTICE
from kiosk.content.folder_store import STARTER
from kiosk.domain.notice import Notice
from sync.server import audit
from sync.server.console.app import create_app
from sync.server.console.site import Site, open_site
from sync.server.database.engine import Database
from sync.server.database.tables import DocumentRow, TextRow
from sync.server.documents import history
from sync.server.documents.shape import Json, Key, file_of, take_apart
from sync.server.documents.starter import new_text, take_in
from sync.server.people.accounts import change_grants, create_account, find_account, grants_of, set_password
from sync.server.people.roles import Grant, Person
from sync.server.settings import ServerSettings
from tests.fakes.releases import small_content

PASSWORD = "a yard where we all meet"
SEAL = re.compile(r'name="seal" value="([0-9a-f]{64})"')
ADDRESS = "http://desk.test"


def filled(database: Database, folder: Path) -> Database:
    """Take in three answers and an emergency, in English and Korean."""
    content = small_content(folder / "content")
    for tag in ("vi", "th"):
        # A language without a text yet, and one without spaces between words.
        (content / f"languages/{tag}.json").write_bytes((STARTER / f"languages/{tag}.json").read_bytes())
    with database.writing() as session:
        take_in(session, content)
    return database


def person_with(database: Database, name: str, *roles: str) -> Person:
    """Make an account with a password; roles as `reviewer:vi`."""
    with database.writing() as session:
        grants = [Grant(*role.split(":")) for role in roles]
        account = find_account(session, name) or create_account(session, audit.NOBODY, name, name.title(), ())
        change_grants(session, audit.NOBODY, account, grants)
        set_password(session, account, PASSWORD)
        return Person(account.id, account.name, account.shown_name, grants_of(account))


def small_site(folder: Path, settings: ServerSettings | None = None) -> Site:
    """Return a site with the small content."""
    site = open_site(folder, settings or ServerSettings())
    filled(site.database, folder)
    return site


def take_in_notice(database: Database, notice: Notice) -> None:
    """Take in an approved notice."""
    [document] = NOTICE.adapter.dump_python([notice], mode="json")
    take_in_document(database, Key(NOTICE.name, notice.id), document)


def take_in_starter(database: Database, *keys: Key) -> None:
    """Take in documents of the starter content."""
    for key in keys:
        take_in_document(database, key, json.loads((STARTER / file_of(key.kind, key.id)).read_bytes()))


def take_in_document(database: Database, key: Key, document: Json) -> None:
    """Take in a document of the content format; its texts are approved."""
    parts = take_apart(key.kind, document)
    row = DocumentRow(kind=key.kind, id=key.id, body=parts.body, revision=parts.revision, version=1)
    texts = [new_text(key.kind, key.id, tag, text) for tag, text in parts.texts.items()]
    rows: tuple[DocumentRow | TextRow, ...] = (row, *texts)
    with database.writing() as session:
        for each in rows:
            session.add(each)
            history.keep(session, each, "taken-in", audit.NOBODY)


class Browser:
    """Follows pages like a person: opens, fills in the form that it saw, sends it."""

    def __init__(self, site: Site, language: str = "en") -> None:
        self.site = site
        self.client = TestClient(
            create_app(site),
            base_url=ADDRESS,
            headers={"accept-language": language},
            follow_redirects=False,
            raise_server_exceptions=False,
        )

    def open(self, path: str) -> Response:
        """Open a page, wherever it leads."""
        return self.client.get(path, follow_redirects=True)

    def seal(self, path: str = "/log-in") -> str:
        """Return the seal of the forms of a page."""
        found = SEAL.search(self.open(path).text)
        assert found, f"no form on {path}"
        return found[1]

    def send(self, path: str, fields: Mapping[str, str | Sequence[str]], *, seen: str | None = None) -> Response:
        """Send a form that was seen on a page."""
        return self.client.post(path, data={**fields, "seal": self.seal(seen or path)})

    def log_in(self, name: str, password: str = PASSWORD) -> Response:
        """Log in."""
        return self.send("/log-in", {"name": name, "password": password})

    def text(self, path: str) -> dict[str, str | Sequence[str]]:
        """Return the fields of the text form on an editor's page, as a browser would send them."""
        page = self.open(path).text
        areas = re.findall(r'<textarea name="(\w+)"[^>]*>(.*?)</textarea>', page, re.DOTALL)
        fields: dict[str, str | Sequence[str]] = {}
        for name, value in areas:
            plain = html.unescape(value)
            known = fields.get(name)
            fields[name] = plain if known is None else [*([known] if isinstance(known, str) else known), plain]
        for name in ("question", "seen_version", "title"):
            if found := re.search(rf'<input[^>]*name="{name}" value="([^"]*)"', page):
                fields[name] = html.unescape(found[1])
        return {**fields, "up_to_date": "1", "then": "save"}


def logged_in(site: Site, name: str) -> Browser:
    """Return the browser of somebody who has logged in."""
    browser = Browser(site)
    assert browser.log_in(name).status_code == 303
    return browser
