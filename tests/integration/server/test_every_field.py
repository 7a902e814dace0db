"""Hostile words in every field of every form of the console: they stay words, wherever they are shown."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from tests.fakes.server import Browser
from tests.integration.server.test_console import HOSTILE, SCRIPT, browser, desk, paths

__all__ = ["browser", "desk"]
NOT_WRITTEN = ("hidden", "checkbox", "radio", "file", "submit", "password", "number")
KEPT = 303
PLACE = re.compile(r"\d+|/[a-z]{2,3}$")
"""In the names of values of a long document: one place of a list and one language stand for the others."""


@dataclass
class Form:
    """A form as a browser sends it."""

    action: str
    values: dict[str, str] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    """Fields in which one can write what one likes, or could without the browser's help."""


class Forms(HTMLParser):
    """Finds the forms of a page that change something."""

    def __init__(self, page: str, path: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._path, self._form, self._area, self._choice = path, Form(""), "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a form, or take a field of it."""
        known = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(known.get("action") or self._path.partition("?")[0])
            if known.get("method") == "post":
                self.found.append(self._form)
        name = known.get("name", "")
        if tag == "option" and ("selected" in known or not self._form.values.get(self._choice)):
            self._form.values[self._choice] = known.get("value", "")
        if known.get("type") in ("checkbox", "radio") and "checked" not in known:
            return
        if name and tag in ("input", "textarea", "select", "button"):
            self._form.values.setdefault(name, known.get("value", ""))
            if tag in ("textarea", "select") or (tag == "input" and known.get("type") not in NOT_WRITTEN):
                self._form.written.append(name)
            self._area = name if tag == "textarea" else ""
            self._choice = name if tag == "select" else ""

    def handle_data(self, data: str) -> None:
        """Take what stands in an area."""
        if self._area:
            self._form.values[self._area] = data.removeprefix("\n")
            self._area = ""


def forms_of(desk: Browser, path: str) -> list[Form]:
    answer = desk.open(path)
    is_page = answer.headers["content-type"].startswith("text/html")
    return [form for form in Forms(answer.text, path).found if form.written] if is_page else []


def pages() -> list[str]:
    more = ["/documents/notice/N-001/en", "/documents/emergency/EM-fire/en", "/whole/language/en"]
    return [path for path in (*paths("GET"), *more) if not path.startswith(("/language", "/log-in", "/welcome"))]


def sent(desk: Browser, path: str) -> dict[str, bool]:
    """Write hostile words into each field of a page's forms, one at a time; tell of each whether it was kept."""
    tried = {}
    for form in forms_of(desk, path):
        for name in {PLACE.sub("", name): name for name in form.written}.values():
            # What was sent before may have made a new version: the form is opened anew.
            same = (each for each in forms_of(desk, path) if each.action == form.action and name in each.values)
            answer = desk.client.post(form.action, data={**next(same, form).values, name: HOSTILE})
            assert answer.status_code < 500, (form.action, name)
            assert SCRIPT not in answer.text, (form.action, name)
            tried[name] = answer.status_code == KEPT
    return tried


def test_hostile_words_in_any_field_stay_words_on_every_page(desk: Browser) -> None:
    tried = {path: sent(desk, path) for path in pages()}
    assert sum(map(len, tried.values())) > 60
    assert sum(kept for fields in tried.values() for kept in fields.values()) > 20, "not all of them are refused"
    assert {"question", "phrasings", "short"} <= tried["/documents/faq/R-07/en"].keys()
    assert {"title", "body"} <= tried["/documents/notice/N-001/en"].keys()
    assert any(kept for name, kept in tried["/documents/notice/N-001/facts/edit"].items() if name.startswith("venue/"))
    for path in pages():
        answer = desk.open(path)
        assert answer.status_code < 500, path
        assert SCRIPT not in answer.text, path
