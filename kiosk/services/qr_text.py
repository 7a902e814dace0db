"""An answer as plain text in one QR code: what a phone's camera shows with no network on either side.

Where it is too long, the parts that matter least are left out first: the details, then what to bring, then all but the
question, the short answer and the first number to call. Text is cut only after a sentence or between words, never
inside a word: in scripts without spaces that means at punctuation.

A text never begins with `tel:`, or a phone would take the whole of it for a number.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.answer import Answer, EmergencyAdvice, HotlineLine, when_answered
from kiosk.domain.answer_notes import notes_of
from kiosk.domain.place import PlaceChanges, PlaceSheet

SENTENCE_ENDS = frozenset(".!?。！？।۔؟။។")
SPACELESS_PUNCTUATION = frozenset("、，；：。！？၊။។")
"""Marks after which a text may be cut although no space follows."""
CLINGING = frozenset("\u200c\u200d\"'”’」』》）)")
"""Characters which belong to what is before them, as combining marks do."""
CLINGING_CATEGORIES = ("Mn", "Mc", "Me", "Cf")
JOINERS = frozenset("\u200c\u200d\u17d2\u1039\u0dca\u094d\u09cd")
"""Characters to which what follows belongs: joiners, and the viramas under which consonants stack."""
ELLIPSIS = "…"

Fits = Callable[[str], bool]
Labels = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class QrText:
    """The text of a QR code."""

    text: str
    shortened: bool
    """Whether something was left out."""


@dataclass(frozen=True, slots=True)
class _Essence:
    """What is left when nearly everything else was left out."""

    title: str
    short: str
    hotlines: tuple[HotlineLine, ...]
    warning: str = ""


def answer_text(answer: Answer, tag: str, labels: Labels, fits: Fits) -> QrText:
    """Return the longest form of an answer which fits. tag: the visitor's language; labels: words in it."""
    heart = (answer.question, answer.short)
    details = answer.details.replace("**", "")
    bring = listed(labels["bring"], [f"- {thing}" for thing in answer.bring])
    numbers = listed(labels["call"], calls(answer.hotlines, labels))
    notes = "\n".join(labels[note] for note in notes_of(answer, tag))
    rest = (numbers, _provenance(answer, labels), notes)
    added = "" if answer.addition is None else _local(answer.addition.text, answer.addition.on, labels)
    forms = [
        joined(*heart, details, bring, added, *rest),
        joined(*heart, bring, added, *rest),
        joined(*heart, added, *rest),
        joined(*heart, *rest),
    ]
    warning = labels["translated"] if answer.translated else ""
    essence = _Essence(*heart, answer.hotlines[:1], warning)
    return _longest(forms, _essentials(essence, labels, fits), fits)


def emergency_text(advice: EmergencyAdvice, labels: Labels, fits: Fits) -> QrText:
    """Return the longest form of an emergency's advice which fits, the numbers before the advice."""
    numbers = listed(labels["call"], calls(advice.hotlines, labels))
    forms = [joined(advice.title, numbers, advice.advice)]
    essence = _Essence(advice.title, advice.advice, advice.hotlines[:1])
    return _longest(forms, _essentials(essence, labels, fits), fits)


def place_text(sheet: PlaceSheet, labels: Labels, fits: Fits) -> QrText:
    """Return the longest form of a place which fits: its name, address and point, whom to call, its hours, the way."""
    names = "\n".join(dict.fromkeys(filter(None, (sheet.name, sheet.korean_name, sheet.kind))))
    doubt = labels["area_only"] if sheet.address and not sheet.exact_address else ""
    address = "\n".join(filter(None, (sheet.address, doubt, _geo(sheet))))
    numbers = listed(labels["call"], [*(f"tel:{number}" for number in sheet.phones), *calls(sheet.hotlines, labels)])
    hours = listed(labels["hours"], hours_lines(sheet, labels))
    way = listed(labels["get_there"], [sheet.directions] if sheet.directions else [])
    note = labels[sheet.confidence] if sheet.confidence != "official" else ""
    local = _changes(sheet.changed, labels) if sheet.changed else ""
    forms = (
        joined(names, address, numbers, hours, way, sheet.note, local, note),
        joined(names, address, numbers, hours, local, note),
        joined(names, address, numbers),
    )
    return _longest(forms, iter((joined(names, address), address or names)), fits)


def hours_lines(sheet: PlaceSheet, labels: Labels) -> list[str]:
    """Return the hours of a place, one line for each run of days; empty where they are unknown."""
    if sheet.week is None:
        return []
    if sheet.week.always_open:
        return [labels["always_open"]]
    lines = [f"{line.days}: {line.times or labels['closed']}" for line in sheet.week.lines]
    return [*lines, labels["holidays_closed"]] if sheet.week.closed_on_holidays else lines


def _changes(changed: PlaceChanges, labels: Labels) -> str:
    """Return what of a place the centre says itself."""
    parts = (labels[key] for key, is_local in (("call", changed.phone), ("hours", changed.hours)) if is_local)
    return _local("\n".join(filter(None, (", ".join(parts), changed.note))), changed.on, labels)


def _local(words: str, on: date, labels: Labels) -> str:
    """Return what a centre says itself, with its mark and its day."""
    return f"{labels['local']} ({on.isoformat()})\n{words}"


def _geo(sheet: PlaceSheet) -> str:
    """Return the point as RFC 5870 writes it, unless it could lead to a wrong door."""
    at = sheet.coordinates
    return "" if at is None or at.approximate else f"geo:{at.latitude:.6f},{at.longitude:.6f}"


def cut(text: str, fits: Fits) -> str:
    """Return the longest beginning which fits, with an ellipsis: whole sentences, else whole words, else nothing."""
    if fits(text):
        return text
    words = word_boundaries(text)
    sentences = [end for end in words if text[:end].rstrip()[-1:] in SENTENCE_ENDS]
    for end in (*reversed(sentences), *reversed(words)):
        shorter = f"{text[:end].rstrip()} {ELLIPSIS}"
        if fits(shorter):
            return shorter
    return ""


def word_boundaries(text: str) -> list[int]:
    """Return where a text may be cut: before white space, and after the punctuation of scripts without it."""
    return [i for i in range(1, len(text)) if _is_boundary(text, i)]


def is_inside_character(text: str, i: int) -> bool:
    """Tell whether a cut would part a character from its marks, or two halves of a joined one."""
    return _clings(text[i]) or unicodedata.category(text[i]) == "Sk" or text[i - 1] in JOINERS


def _is_boundary(text: str, i: int) -> bool:
    if text[i].isspace():
        return not _clings(text[i + 1 : i + 2])
    return text[i - 1] in SPACELESS_PUNCTUATION and not _clings(text[i])


def _clings(character: str) -> bool:
    return bool(character) and (character in CLINGING or unicodedata.category(character) in CLINGING_CATEGORIES)


def _longest(forms: Sequence[str], essentials: Iterator[str], fits: Fits) -> QrText:
    for number, text in enumerate(forms):
        if fits(text):
            return QrText(text, shortened=number > 0)
    return QrText(next((text for text in essentials if fits(text)), ""), shortened=True)


def _essentials(essence: _Essence, labels: Labels, fits: Fits) -> Iterator[str]:
    """Yield ever shorter texts of what matters most. Content that passed validation needs no more than the second."""
    title, short, warning = essence.title, essence.short, essence.warning
    call = listed(labels["call"], calls(essence.hotlines, labels))
    yield joined(title, short, call, warning)
    yield joined(title, cut(short, lambda text: fits(joined(title, text, call, warning))), call, warning)
    yield joined(cut(title, lambda text: fits(joined(text, call, warning))), call, warning)
    yield listed(labels["call"], [f"tel:{line.number}" for line in essence.hotlines])


def calls(lines: Iterable[HotlineLine], labels: Labels) -> list[str]:
    """Return hotlines as lines that a phone can dial."""
    return [_call(line, labels) for line in lines]


def _call(line: HotlineLine, labels: Labels) -> str:
    answered = when_answered(line, labels)
    return f"tel:{line.number} {line.name}" + (f" ({answered})" if answered else "")


def _provenance(answer: Answer, labels: Labels) -> str:
    source = ", ".join(part for part in (answer.source.title, answer.source.agency, answer.source.address) if part)
    checked = f"{labels['checked_on']}: {answer.checked_on.isoformat()}"
    return f"{labels['source']}: {source}\n{checked}" if source else checked


def listed(heading: str, lines: Iterable[str]) -> str:
    """Return lines under a heading; nothing where there is no line."""
    lines = tuple(lines)
    return "\n".join((f"{heading}:", *lines)) if lines else ""


def joined(*parts: str) -> str:
    """Return the parts that are not empty, with a blank line between."""
    return "\n\n".join(part for part in parts if part)
