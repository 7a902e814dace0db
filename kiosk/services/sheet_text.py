"""What sheets say as plain text on a phone, and deadlines divided among calendars."""

from collections.abc import Callable, Sequence

from kiosk.domain.benefit import BenefitLine, BenefitSheet, Outcome
from kiosk.domain.deadline import Deadline, DeadlineLine, DeadlineSheet
from kiosk.domain.notice import NoticeSheet
from kiosk.services.benefit_sheets import GROUPS
from kiosk.services.qr_text import Fits, Labels, calls, joined, listed


def benefit_texts(sheet: BenefitSheet, labels: Labels) -> list[str]:
    """Return the result as text, shorter and shorter: what matters least is left out first."""
    every = [outcome for outcome in GROUPS if sheet.of(outcome)]
    best = every[:1]
    forms = ((every, every), (every, best), (best, best), (best, ()))
    return [_benefits(sheet, labels, named, told) for named, told in forms]


def deadline_text(sheet: DeadlineSheet, labels: Labels) -> str:
    """Return the deadlines as text."""
    return "\n\n".join([labels["deadlines_title"], *(_deadline(line, labels) for line in sheet.lines)])


def notice_texts(sheet: NoticeSheet, tag: str, labels: Labels) -> list[str]:
    """Return a notice as text, shorter and shorter: what matters least is left out first."""
    when = "\n".join(filter(None, (sheet.when, sheet.where)))
    numbers = listed(labels["call"], calls(sheet.hotlines, labels))
    notes = "\n".join(labels[note] for note in sheet.notes(tag))
    changed = f"{labels['changed_on']}: {sheet.updated.isoformat()}"
    forms = ((sheet.title, when, sheet.body, numbers, changed, notes), (sheet.title, when, sheet.body, numbers))
    return [*(joined(*form) for form in forms), joined(sheet.title, when, numbers), joined(sheet.title, when)]


def calendars(
    deadlines: Sequence[Deadline], calendar: Callable[[Sequence[Deadline]], str], fits: Fits
) -> tuple[str, ...]:
    """Return deadlines as calendars which each fit in one code; none where not even one deadline does.

    calendar: writes deadlines as a calendar's text.
    """
    groups: list[list[Deadline]] = []
    for deadline in deadlines:
        if groups and fits(calendar([*groups[-1], deadline])):
            groups[-1].append(deadline)
        else:
            groups.append([deadline])
    texts = tuple(calendar(group) for group in groups)
    return texts if all(map(fits, texts)) else ()


def _benefits(sheet: BenefitSheet, labels: Labels, named: Sequence[Outcome], told: Sequence[Outcome]) -> str:
    """Return the outcomes that are named, by titles alone, but with all that matters where they are also told."""
    parts = [labels["help_title"] + "\n" + labels["first_look"]]
    for outcome in named:
        lines = (_benefit(line, labels) if outcome in told else f"- {_title(line)}" for line in sheet.of(outcome))
        parts.append("\n".join([f"{labels[outcome]}:", *lines]))
    return "\n\n".join(parts)


def _benefit(line: BenefitLine, labels: Labels) -> str:
    told = [f"- {_title(line)}"]
    if line.outcome == "likely":
        told += [line.what, labels["amounts_of"].replace("%1", line.amounts_of) if line.amounts_of else ""]
    if line.outcome != "not_likely":
        told.append(f"{labels['apply_where']}: {line.where}")
    return "\n".join(filter(None, told))


def _title(line: BenefitLine) -> str:
    return " / ".join(dict.fromkeys((line.title, line.korean_title)))


def _deadline(line: DeadlineLine, labels: Labels) -> str:
    last_day = labels["last_day"].replace("%1", line.deadline.closes.isoformat())
    return "\n".join((last_day, *dict.fromkeys((line.deadline.text, line.korean_text))))
