"""The corpus's unit: one sentence in several languages, its exact pieces set apart."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from offline_models.translation.guard.pieces import pieces
from offline_models.translation.guard.placeholders import CLOSING, OPENING, protect

TAGS = ("ko", "en", "zh", "vi", "ru", "uz", "th", "km", "ne", "mn", "id", "fil", "my", "si", "bn", "ur", "ja")
BRIDGES = ("ko", "en")
"""One of them is in every pair that is trained and served: visitors talk with staff, content is written in both."""
MOST_PIECES = 12
"""Placeholders that the vocabulary knows."""

Part = Literal["train", "dev", "test"]

_ARGUMENT = re.compile(
    r"%(?:(?P<position>\d+)\$)?[-+0#']*(?:\d+)?(?:\.\d+)?(?:hh|h|ll|l|z|q|j)?[diouxXeEfgGcsS@](?![A-Za-z])"
    r"|%\((?P<python>\w+)\)[a-z]"
    r"|%L?(?P<qt>\d{1,2}|n)(?!\w)"
    r"|%(?P<office>[A-Z][A-Z_]{3,})"
    r"|\$\(?(?P<wiki>\w+)\)?"
    r"|\{\s*[$-]?(?P<braces>[\w.-]*)\s*\}"
)

_BREAK = "\u200b"
"""Where Khmer may be broken: some write it between words, most, and our content, do not."""


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with a placeholder, `⟦1⟧` and so on, for each exact piece."""

    template: str
    pieces: tuple[str, ...] = ()
    """As they stand in the sentence; the first is `⟦1⟧`."""
    values: tuple[str, ...] = ()
    """What each piece means, in one form for all languages."""

    @property
    def written(self) -> str:
        """The sentence as it was."""
        return re.sub(rf"{OPENING}(\d+){CLOSING}", lambda match: self.pieces[int(match[1]) - 1], self.template)

    @property
    def has_arguments(self) -> bool:
        """Whether a piece is a programme's format argument: then only the template is language."""
        return any(value.startswith("argument ") for value in self.values)


@dataclass(frozen=True, slots=True)
class Group:
    """What says the same in several languages."""

    origin: str
    """Where it is from: `content/faq/D-05`, `catalogue/gedit-common`."""
    texts: dict[str, Text]
    """By BCP-47 tag."""
    part: Part = "train"


def text(written: str, tag: str) -> Text:
    """Set apart the exact pieces of a sentence, and the format arguments where a message has them (`%s`, `{name}`)."""
    written = written.replace(_BREAK, "")
    template: list[str] = []
    found: list[str] = []
    values: list[str] = []
    end = 0
    for number, argument in enumerate(_ARGUMENT.finditer(written), 1):
        _protect(written[end : argument.start()], tag, template, found, values)
        found.append(argument[0])
        values.append(f"argument {next(filter(None, argument.groups()), str(number))}")
        template.append(f"{OPENING}{len(found)}{CLOSING}")
        end = argument.end()
    _protect(written[end:], tag, template, found, values)
    return Text("".join(template), tuple(found), tuple(values))


def _protect(written: str, tag: str, template: list[str], found: list[str], values: list[str]) -> None:
    protected = protect(written, tag)
    before = len(found)
    template.append(
        re.sub(rf"{OPENING}(\d+){CLOSING}", lambda match: f"{OPENING}{before + int(match[1])}{CLOSING}", protected.text)
    )
    found += protected.pieces
    values += [_value(piece, tag) for piece in protected.pieces]


def _value(piece: str, tag: str) -> str:
    meant = pieces(piece, tag)
    return meant[0].value if meant else piece


def same_pieces(one: Text, other: Text) -> bool:
    """Tell whether both sentences hold the same exact pieces, each as often."""
    return Counter(one.values) == Counter(other.values)


def write(groups: Iterable[Group], file: Path) -> int:
    """Write groups, one JSON object a line. Returns how many."""
    count = 0
    with file.open("w", encoding="utf-8") as lines:
        for group in groups:
            lines.write(json.dumps(asdict(group), ensure_ascii=False) + "\n")
            count += 1
    return count


def read(file: Path) -> Iterator[Group]:
    """Read groups that `write` wrote. Raises OSError, ValueError, KeyError."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            found = json.loads(line)
            texts = {
                tag: Text(each["template"], tuple(each["pieces"]), tuple(each["values"]))
                for tag, each in found["texts"].items()
            }
            yield Group(found["origin"], texts, found["part"])
