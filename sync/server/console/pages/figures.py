"""What was asked at the kiosks, in numbers and plots. Nothing of it is about a person."""

from datetime import timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from sync.server import audit
from sync.server.console.guard import Somebody
from sync.server.console.plots import columns, shares
from sync.server.console.site import language_of, page, site_of
from sync.server.database.tables import KioskRow, TextRow
from sync.server.documents.shape import SOURCES
from sync.server.kiosks.figures import DECISIONS, RATINGS, figures
from sync.server.kiosks.register import find_kiosk

router = APIRouter()

SPANS = (7, 30, 90, 365)


@router.get("/figures")
def show_figures(
    request: Request,
    person: Somebody,
    days: Annotated[Literal["7", "30", "90", "365"], Query()] = "30",
    kiosk: Annotated[str, Query(max_length=32)] = "",
) -> Response:
    """Show the sums of the last days, of one kiosk or all."""
    site = site_of(request)
    until = audit.now().date()
    since = until - timedelta(days=int(days) - 1)
    found = figures(site.database, since, until, kiosk)
    with site.database.reading() as session:
        titles = _titles(session, list(found.opened), language_of(request))
        named = find_kiosk(session, kiosk) if kiosk else None
        many = session.scalar(select(KioskRow.id).limit(1)) is not None
    topics = {topic["id"]: topic["names"][language_of(request)] for topic in site.pack()["topics"]}
    languages = {tag: each["name"] for tag, each in site.languages().items()}
    return page(
        request,
        "figures.html",
        days=int(days),
        spans=SPANS,
        kiosk=named,
        any_kiosk=many,
        since=since,
        until=until,
        visits=sum(found.days.values()),
        columns=columns(list(found.days.values())),
        per_day=found.days,
        languages=shares({languages.get(tag, tag): number for tag, number in found.languages.items()}),
        topics=shares({topics.get(topic, topic): number for topic, number in found.topics.items()}),
        opened=shares({titles.get(each, each): number for each, number in found.opened.items()}),
        outcomes=shares({each: found.outcomes[each] for each in DECISIONS}),
        ratings=shares({each: found.outcomes[each] for each in RATINGS}),
        others={each: found.outcomes[each] for each in ("printed", "staff-called")},
    )


def _titles(session: Session, ids: list[str], reader: str) -> dict[str, str]:
    """Return the questions of answers in the reader's language, or in another source language."""
    query = select(TextRow.id, TextRow.language, TextRow.title)
    rows = session.execute(query.where(TextRow.kind == "faq", TextRow.id.in_(ids), TextRow.language.in_(SOURCES))).all()
    return {each: title for each, tag, title in sorted(rows, key=lambda row: row[1] == reader)}
