"""What the shape of a form document cannot say: questions that exist, conditions that end, boxes large enough."""

import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import combinations

from kiosk.content.documents import FORM, Fault
from kiosk.domain.form import Box, Form, FormQuestions, PersonQuestions, Question
from kiosk.domain.library import Library
from kiosk.domain.pack import Names
from kiosk.domain.rule_language import Comparison, RuleError, names_of, parse_rule

LABEL_LANGUAGES = ("ko", "en")
PAGE_MM = (210.0, 297.0)
SMALLEST_CELL_MM, LOWEST_LINE_MM = 3.2, 4.0
SMALLEST_EM_MM = 2.3
"""6.5 points, the smallest type in a box."""
DATES = ("", "today")
TEXT_SIGNS = ("==", "!=", "in", "not in")
YES_NO, LEFT_OUT = ("yes", "no"), ""


def broken_forms(library: Library) -> list[Fault]:
    """Return the faults which would break a form: one that has them must not be offered."""
    return [fault for form in library.forms.values() for fault in _broken(form, library)]


def form_weaknesses(library: Library) -> list[Fault]:
    """Return the faults which make a form worse: missing labels in a language it claims, boxes too small."""
    return [fault for form in library.forms.values() for fault in _weak(form, library)]


def _file(form: Form) -> str:
    return f"{FORM.folder}/{form.id}.json"


def _broken(form: Form, library: Library) -> Iterator[Fault]:
    person = library.person or PersonQuestions("", ())
    known = {question.key: question for question in (*person.questions, *form.questions)}
    sections = {section.key for section in form.sections}
    file = _file(form)
    for index, field in enumerate(form.fields):
        at = f"/fields/{index}"
        if field.section not in sections:
            yield Fault(file, f"{at}/section", f"no section `{field.section}`", "Use a section of this form.")
        for key in field.questions:
            if key not in known:
                yield Fault(file, f"{at}/questions", f"no question `{key}`", "Add it to the form or to person.json.")
        for name, text in (("required_if", field.required_if), ("asked_if", field.asked_if)):
            yield from _condition(file, f"{at}/{name}", text, known)
    for index, attachment in enumerate(form.attachments):
        yield from _condition(file, f"/attachments/{index}/needed_if", attachment.needed_if, known)
    for index, fee in enumerate(form.fees):
        yield from _condition(file, f"/fees/{index}/applies_if", fee.applies_if, known)
    yield from _references(form, library, known)
    yield from _office(form, library, known)
    yield from _circles(form)


def _condition(file: str, at: str, text: str, known: Mapping[str, Question]) -> Iterator[Fault]:
    try:
        rule = parse_rule(text)
    except RuleError as error:
        yield Fault(file, at, f"the condition cannot be read: {error}", "See docs/benefits.md for the language.")
        return
    for name in sorted(names_of(rule) - set(known)):
        yield Fault(file, at, f"no question `{name}`", "Mend the name in the condition.")
    for comparison in rule.comparisons():
        if comparison.sign not in TEXT_SIGNS or not all(isinstance(value, str) for value in comparison.values):
            problem = f"`{comparison.name}` is not compared with texts, which all answers to forms are"
            yield Fault(file, at, problem, 'Write it as `name == "value"` or `name in {"value"}`.')
        elif comparison.name in known:
            yield from _values(file, at, comparison, known[comparison.name])


def _values(file: str, at: str, comparison: Comparison, question: Question) -> Iterator[Fault]:
    """A choice is only ever one of its options, or left out."""
    keys = YES_NO if question.type == "yes_no" else tuple(option.key for option in question.options)
    for value in comparison.values:
        if keys and value not in (*keys, LEFT_OUT):
            problem = f"`{question.key}` is never `{value}`"
            yield Fault(file, at, problem, f"Compare it with one of its options: {', '.join(keys)}.")


def _references(form: Form, library: Library, known: Mapping[str, Question]) -> Iterator[Fault]:
    file, fields = _file(form), {field.key for field in form.fields}
    for index, box in enumerate(form.boxes):
        if box.field and box.field not in fields:
            yield Fault(file, f"/boxes/{index}/field", f"no field `{box.field}`", "Mend its name.")
    for index, question in enumerate(form.questions):
        for name, limit in (("not_before", question.not_before), ("not_after", question.not_after)):
            if limit not in DATES and limit not in known:
                yield Fault(file, f"/questions/{index}/{name}", f"no question `{limit}`", "Name a date's question.")
    seen: set[str] = set()
    for index, field in enumerate(form.fields):
        if field.key in seen:
            yield Fault(file, f"/fields/{index}/key", f"two fields are named `{field.key}`", "Rename one.")
        seen.add(field.key)


def _office(form: Form, library: Library, known: Collection[str]) -> Iterator[Fault]:
    file = _file(form)
    hotlines = {hotline.id for hotline in library.pack.hotlines}
    for index, hotline in enumerate(form.office.hotlines):
        if hotline not in hotlines:
            problem = f"no hotline `{hotline}` in the pack"
            yield Fault(file, f"/office/hotlines/{index}", problem, "Add it to pack.json.")
    kinds = {kind.id for kind in library.pack.place_kinds}
    for index, kind in enumerate(form.office.place_kinds):
        if kind not in kinds:
            problem = f"no kind of place `{kind}` in the pack"
            yield Fault(file, f"/office/place_kinds/{index}", problem, "Add it to pack.json.")
    if form.office.address and form.office.address not in known:
        yield Fault(file, "/office/address", f"no question `{form.office.address}`", "Name an address's question.")


def _circles(form: Form) -> Iterator[Fault]:
    """A question must not wait, by way of others, for its own answer."""
    graph: dict[str, set[str]] = {}
    for field in form.fields:
        try:
            needed = names_of(parse_rule(field.asked_if))
        except RuleError:  # `_condition` has named it
            continue
        for key in field.questions:
            if key not in graph:  # only the first field asks it
                graph[key] = set(needed)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = " → ".join(error.args[1])
        yield Fault(_file(form), "/fields", f"the conditions run in a circle: {circle}", "Break it at one of them.")


def _weak(form: Form, library: Library) -> Iterator[Fault]:
    file = _file(form)
    for at, labels, optional in _texts(form, library):
        for tag in form.reviews:
            if not labels.get(tag) and not (optional and not labels):
                remedy = "Write it, or take the language out of `reviews`."
                yield Fault(file, at, f"the label in `{tag}` is missing", remedy)
    for index, field in enumerate(form.fields):
        for tag in LABEL_LANGUAGES:
            if field.labels and not field.labels.get(tag):
                yield Fault(file, f"/fields/{index}/labels", f"the label in `{tag}` is missing", "Write it.")
        if not field.labels and len(field.questions) != 1:
            problem = "a field with several questions or none has no label"
            yield Fault(file, f"/fields/{index}/labels", problem, "Write it in Korean and English.")
    for tag in form.reviews:
        if tag not in library.languages:
            yield Fault(file, f"/reviews/{tag}", f"no language `{tag}` in the pack", f"Add languages/{tag}.json.")
    yield from _boxes(form, library)


def _texts(form: Form, library: Library) -> Iterator[tuple[str, Names, bool]]:
    """Yield every text with its place and whether it may be empty in all languages."""
    yield "/title", form.title, False
    yield "/about", form.about, False
    person = library.person or PersonQuestions("", ())
    for field, question in FormQuestions(form, person).asked():
        at = f"/fields/{form.fields.index(field)}/questions/{question.key}"
        yield from _question_texts(at, question)
    for index, section in enumerate(form.sections):
        yield f"/sections/{index}/labels", section.labels, False
    for index, attachment in enumerate(form.attachments):
        yield f"/attachments/{index}/labels", attachment.labels, False
    for index, fee in enumerate(form.fees):
        yield f"/fees/{index}/note", fee.note, True
    yield "/office/where", form.office.where, False
    yield "/office/when", form.office.when, True


def _question_texts(at: str, question: Question) -> Iterator[tuple[str, Names, bool]]:
    yield f"{at}/labels", question.labels, False
    yield f"{at}/help", question.help, True
    for option in question.options:
        yield f"{at}/options/{option.key}", option.labels, False


def _boxes(form: Form, library: Library) -> Iterator[Fault]:
    file = _file(form)
    find = _finder(form, library)
    for index, box in enumerate(form.boxes):
        if problem := _problem(box, find(box)):
            yield Fault(file, f"/boxes/{index}", problem, "Make it larger or move it.")
    for (first, one), (second, other) in combinations(enumerate(form.boxes), 2):
        if one.page == other.page and _overlap(one, other):
            yield Fault(file, f"/boxes/{second}", f"lies on box {first}", "Move it.")


def _finder(form: Form, library: Library) -> Callable[[Box], Question | None]:
    questions = FormQuestions(form, library.person or PersonQuestions("", ()))

    def find(box: Box) -> Question | None:
        field = form.field(box.field)
        return questions.find(field.questions[0]) if field and len(field.questions) == 1 else None

    return find


def _problem(box: Box, question: Question | None) -> str:
    if box.x < 0 or box.y < 0 or box.x + box.width > PAGE_MM[0] or box.y + box.height > PAGE_MM[1]:
        return "does not lie on an A4 page"
    inner = box.width - box.label_width
    if box.style == "cells" and (not box.cells or inner / box.cells < SMALLEST_CELL_MM):
        return f"too small for {box.cells} cells of {SMALLEST_CELL_MM} mm"
    if box.height < LOWEST_LINE_MM or inner <= 0:
        return "too small for a line"
    if box.style == "text" and question and ems(question.example) * SMALLEST_EM_MM > inner * _lines(box):
        return f"too small for the example of `{question.key}`"
    return ""


def _lines(box: Box) -> int:
    return max(1, int(box.height / LOWEST_LINE_MM))


def ems(text: str) -> float:
    """Return the rough width of a text in ems: wide characters take one, others 0.6."""
    return sum(1.0 if unicodedata.east_asian_width(character) in "WF" else 0.6 for character in text)


def _overlap(one: Box, other: Box) -> bool:
    slack = 0.01
    return (
        one.x + one.width > other.x + slack
        and other.x + other.width > one.x + slack
        and one.y + one.height > other.y + slack
        and other.y + other.height > one.y + slack
    )
