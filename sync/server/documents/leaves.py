"""A document that is edited as a whole, as a list of single values, and the document with those values changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.errors import ServerError
from sync.server.documents.shape import Json

LONG = 80
FIXED = ("id", "key", "tag", "revision")
"""Named by other documents, or counted by the program."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value of a document."""

    path: tuple[str, ...]
    """Keys and places from the top."""
    form: Literal["line", "area", "lines", "number", "flag"]
    value: str
    language: str = ""
    """BCP-47 tag where it is a text in one language."""

    @property
    def name(self) -> str:
        """What it is called in a form."""
        return "/".join(self.path)


def leaves(document: Json, tags: tuple[str, ...]) -> list[Leaf]:
    """Return the values of a document. Short texts by language have one for each of the tags."""
    return [leaf for leaf in _leaves(document, (), tags) if leaf.path[0] not in FIXED]


def with_values(document: Json, values: Mapping[str, str], tags: tuple[str, ...]) -> Json:
    """Return the document with the values of a form, by the leaves' names. Raises ServerError text-invalid."""
    changed: Json = _copy(document)
    for leaf in leaves(document, tags):
        if leaf.name in values or leaf.form == "flag":
            _set(changed, leaf, values.get(leaf.name, ""))
    return changed


def _leaves(value: Any, path: tuple[str, ...], tags: tuple[str, ...]) -> Iterator[Leaf]:
    if isinstance(value, dict) and _is_by_language(value, path, tags):
        for tag in (*tags, *(key for key in value if key not in tags)):
            yield Leaf((*path, tag), _form_of(value.get(tag, "")), value.get(tag, ""), tag)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _leaves(part, (*path, key), tags)
    elif isinstance(value, list) and all(isinstance(part, str) for part in value):
        yield Leaf(path, "lines", "\n".join(value))
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from _leaves(part, (*path, str(place)), tags)
    elif isinstance(value, bool):
        yield Leaf(path, "flag", "1" if value else "")
    elif isinstance(value, int | float):
        yield Leaf(path, "number", str(value))
    else:
        yield Leaf(path, _form_of(value or ""), value or "")


def _is_by_language(value: Json, path: tuple[str, ...], tags: tuple[str, ...]) -> bool:
    texts = all(isinstance(part, str) for part in value.values())
    named = bool(path) and path[-1] in ("names", "name", "texts", "directions", "notes", "hours")
    return texts and (set(value) <= set(tags) if value else named)


def _form_of(text: str) -> Literal["line", "area"]:
    return "area" if len(text) > LONG or "\n" in text else "line"


def _set(document: Json, leaf: Leaf, text: str) -> None:
    holder: Any = document
    for step in leaf.path[:-1]:
        holder = holder[int(step)] if isinstance(holder, list) else holder[step]
    last: Any = int(leaf.path[-1]) if isinstance(holder, list) else leaf.path[-1]
    if leaf.language and not text:
        holder.pop(last, None)
    else:
        holder[last] = _value(leaf, text, None if leaf.language else holder[last])


def _value(leaf: Leaf, text: str, old: Any) -> Any:
    if leaf.form == "lines":
        return [line.strip() for line in text.split("\n") if line.strip()]
    if leaf.form == "flag":
        return bool(text)
    if leaf.form == "number":
        try:
            return type(old)(text)
        except ValueError as error:
            raise ServerError(f"{leaf.name}: {text[:LONG]} is no number.", code="text-invalid") from error
    return None if old is None and not text else text


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(part) for key, part in value.items()}
    return [_copy(part) for part in value] if isinstance(value, list) else value
