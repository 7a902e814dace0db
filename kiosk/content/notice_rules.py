"""What a notice's form cannot say: days in their order, names that exist, texts short enough for the screen."""

import re
from collections.abc import Iterable, Iterator

from kiosk.content.documents import Fault
from kiosk.content.rules import LOST_FIGURES, SOURCE_LANGUAGES
from kiosk.domain.figures import figures
from kiosk.domain.library import Library
from kiosk.domain.notice import Notice

LONGEST_TITLE = 90
LONGEST_BODY = 1200

_MARKUP = re.compile(r"^#|^\||^- |^\d+\. |^>|\*\*|\]\(|<[a-zA-Z/]|```", re.MULTILINE)


def broken_notices(library: Library) -> Iterator[Fault]:
    """Yield the faults for which a notice must not be shown: at the wrong time, to the wrong people, or nothing."""
    for notice in library.notices.values():
        file = _file(notice)
        yield from _wrong_days(file, notice)
        yield from _unknown_names(file, notice, library)
        if not set(notice.texts) & set(SOURCE_LANGUAGES):
            yield Fault(file, "/texts", "no text in Korean or English", "Write the source text first.")


def _wrong_days(file: str, notice: Notice) -> Iterator[Fault]:
    if notice.shown_until < notice.shown_from:
        yield Fault(file, "/shown_until", "it ends before it begins", "Write a day on or after `shown_from`.")
    event = notice.event
    if event is None:
        return
    if event.ends <= event.starts:
        yield Fault(file, "/event/ends", "the event ends before it begins", "Write a time after `starts`.")
    if event.ends.date() < notice.shown_from:
        yield Fault(file, "/shown_from", "the event is over by then", "Write an earlier day.")
    if not event.place and not event.venue:
        yield Fault(file, "/event", "the event is nowhere", "Name a place document, or write the venue.")


def _unknown_names(file: str, notice: Notice, library: Library) -> Iterator[Fault]:
    pack = library.pack
    hotlines = {hotline.id for hotline in pack.hotlines}
    yield from _unknown(file, "hotlines", notice.hotlines, hotlines, "there is no hotline `{}` in the pack")
    cities = {city.id for city in pack.cities}
    yield from _unknown(file, "cities", notice.cities, cities, "there is no city `{}` in the pack")
    if notice.event and notice.event.place and notice.event.place not in library.places:
        problem = f"there is no place `{notice.event.place}`"
        yield Fault(file, "/event/place", problem, "Use the id of a place document, or write the venue.")


def notice_weaknesses(library: Library) -> Iterator[Fault]:
    """Yield the faults which make a notice worse but break nothing."""
    region = re.compile(re.escape(library.pack.country) + "-[A-Z0-9]{1,3}")
    for notice in library.notices.values():
        file = _file(notice)
        yield from _unknown(file, "related", notice.related, library.faqs, "there is no answer `{}`")
        yield from _unknown(file, "forms", notice.forms, library.forms, "there is no form `{}`")
        for index, code in enumerate(notice.regions):
            if not region.fullmatch(code):
                problem = f"`{code}` is no region of {library.pack.country}"
                yield Fault(file, f"/regions/{index}", problem, f"Use ISO 3166-2, e.g. {library.pack.region}.")
        for tag in notice.event.venue if notice.event else ():
            yield from _unknown_language(file, f"/event/venue/{tag}", tag, library)
        yield from _text_weaknesses(file, notice, library)


def _text_weaknesses(file: str, notice: Notice, library: Library) -> Iterator[Fault]:
    # As with answers, a text that is older than its notice follows another source.
    current = {tag for tag in notice.texts if not notice.is_stale(tag)}
    source = next((_all(notice, tag) for tag in SOURCE_LANGUAGES if tag in current), "")
    for tag, text in notice.texts.items():
        at = f"/texts/{tag}"
        yield from _unknown_language(file, at, tag, library)
        if not text.title or not text.body:
            yield Fault(file, at, "the title or the text is empty", "Write both.")
        for field, written, longest in (("title", text.title, LONGEST_TITLE), ("body", text.body, LONGEST_BODY)):
            if len(written) > longest:
                yield Fault(file, f"{at}/{field}", f"{len(written)} characters are too long", f"Say it in {longest}.")
        if _MARKUP.search(text.body):
            yield Fault(file, f"{at}/body", "only plain paragraphs are allowed", "Remove lists, marks, links and HTML.")
        if lost := tag in current and figures(source) - figures(_all(notice, tag)):
            problem = f"figures of the source text are missing: {', '.join(sorted(lost))}"
            yield Fault(file, at, problem, LOST_FIGURES)
        if text.review.of_revision > notice.revision:
            remedy = "Use its revision or an older one."
            yield Fault(file, f"{at}/review/of_revision", "newer than the document", remedy)


def _all(notice: Notice, tag: str) -> str:
    return f"{notice.texts[tag].title}\n{notice.texts[tag].body}"


def _unknown(file: str, field: str, named: tuple[str, ...], known: Iterable[str], problem: str) -> Iterator[Fault]:
    for index, name in enumerate(named):
        if name not in known:
            yield Fault(file, f"/{field}/{index}", problem.format(name), "Mend its name or remove it.")


def _unknown_language(file: str, at: str, tag: str, library: Library) -> Iterator[Fault]:
    if tag not in library.languages:
        yield Fault(file, at, f"no language `{tag}` in the pack", "Add it or remove this.")


def _file(notice: Notice) -> str:
    return f"notices/{notice.id}.json"
