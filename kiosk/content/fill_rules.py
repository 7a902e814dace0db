"""Where benefits and deadlines lead to forms: names of answers that exist, with answers that can be."""

from collections.abc import Iterable, Iterator

from kiosk.content.documents import Fault
from kiosk.domain.form import Fills, Question
from kiosk.domain.library import Library


def fill_faults(file: str, at: str, fills: Fills, library: Library) -> Iterator[Fault]:
    """Yield the answers that no form asks for, or that cannot be."""
    for name, value in fills.items():
        question = _question(name, library)
        if question is None:
            yield _unknown(file, f"{at}/{name}", name)
        elif question.options and question.option(value) is None:
            known = ", ".join(option.key for option in question.options)
            yield Fault(file, f"{at}/{name}", f"`{value}` is no answer to it", f"Use one of: {known}.")


def unknown_names(file: str, at: str, names: Iterable[str], library: Library) -> Iterator[Fault]:
    """Yield the names under which no form keeps an answer."""
    yield from (_unknown(file, at, name) for name in names if _question(name, library) is None)


def unknown_forms(file: str, named: tuple[str, ...], library: Library) -> Iterator[Fault]:
    """Yield the forms that are not there."""
    for index, form in enumerate(named):
        if form not in library.forms:
            yield Fault(file, f"/forms/{index}", f"no form `{form}`", "Name one of forms/.")


def _question(name: str, library: Library) -> Question | None:
    """Return the question whose answer a visit keeps under a name."""
    form_id, _, key = name.rpartition(".")
    owner = library.forms.get(form_id) if form_id else library.person
    return next((question for question in owner.questions if question.key == key), None) if owner else None


def _unknown(file: str, at: str, name: str) -> Fault:
    return Fault(file, at, f"no form keeps an answer as `{name}`", "Write a person's key, or FORM-ID.key.")
