"""The first page: what needs me."""

from dataclasses import dataclass
from itertools import chain

from fastapi import APIRouter
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from sync.server.console.guard import Somebody
from sync.server.console.site import language_of, page, site_of
from sync.server.documents.overview import Listed, Tally, first_ids, list_by_ids, tally
from sync.server.documents.shape import SOURCES
from sync.server.people.roles import Person

router = APIRouter()

FIRST = 3
"""How many documents of a pile are shown at once."""
URGENT = ("waiting", "stale", "missing")
"""Statuses whose piles are shown; others are numbers in a table."""


@dataclass(frozen=True, slots=True)
class Pile:
    """Texts of one language that wait for the same thing."""

    kind: str
    language: str
    status: str
    number: int
    first: list[Listed]


@router.get("/")
def show_work(request: Request, person: Somebody) -> Response:
    """Show the piles of everything that the person's roles ask for, and the state of their languages."""
    site = site_of(request)
    languages = site.languages()
    mine = own_languages(person, tuple(languages))
    with site.database.reading() as session:
        day, reader = site.today().isoformat(), language_of(request)
        tallies = tally(session, "faq", mine)
        # What is over need not be translated any more.
        piles = _piles(session, person, "notice", tally(session, "notice", mine, day), reader, not_over_on=day)
        piles += _piles(session, person, "faq", tallies, reader)
    return page(request, "work.html", urgent=URGENT, piles=piles, tallies=tallies, languages=languages)


def own_languages(person: Person, among: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages in which a person works, in the content's order."""
    mine = {*person.languages("translator", among), *person.languages("reviewer", among)}
    if person.is_a("editor"):
        mine.update(SOURCES)
    return tuple(tag for tag in among if tag in mine)


def _piles(
    session: Session, person: Person, kind: str, tallies: dict[str, Tally], reader: str, *, not_over_on: str = ""
) -> list[Pile]:
    """Return what waits of a kind of documents."""
    waiting = [
        (tag, status, number)
        for tag, counted in tallies.items()
        for status in _asked_for(person, tag)
        if (number := counted.by_status.get(status, 0))
    ]
    urgent = [(tag, status) for tag, status, _ in waiting if status in URGENT]
    ids = first_ids(session, kind, urgent, FIRST, not_over_on=not_over_on)
    # Read once: the same document often waits in several languages.
    listed = {each.id: each for each in list_by_ids(session, kind, list(dict.fromkeys(chain(*ids.values()))), reader)}
    return [
        Pile(kind, tag, status, number, [listed[each] for each in ids.get((tag, status), [])])
        for tag, status, number in waiting
    ]


def _asked_for(person: Person, tag: str) -> list[str]:
    """Return what a person is to do in a language, the most urgent first."""
    asked = ["waiting"] if person.may_approve(tag) else []
    if person.may_write(tag, SOURCES):
        asked += ["stale", "missing"]
    return asked + (["machine", "drafted"] if person.may_approve(tag) else [])
