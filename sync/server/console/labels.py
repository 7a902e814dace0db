"""What the fields of the content are called at the desk; `labels.json` has them in its languages."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.requests import Request

from sync.server.console.site import language_of, site_of
from sync.server.documents.shape import Json


@dataclass(frozen=True, slots=True)
class Labels:
    """The names of fields for one reader."""

    reader: str
    """Language of the console."""
    languages: Mapping[str, Json]
    """The content's, by BCP-47 tag."""

    def of(self, step: str) -> str:
        """Return what one step of a way into a document is called; what somebody else has named stays as it is."""
        return _labels().get(step, {}).get(self.reader, step)

    def way(self, steps: Iterable[str]) -> str:
        """Return a whole way: `Examples 1 › Outcome`."""
        said: list[str] = []
        before = "0"
        for step in steps:
            if step.isdecimal() and said:
                said[-1] += f" {int(step) + 1}"
            elif step in self.languages and not before.isdecimal():  # of an item `id` is its number, no language
                said.append(str(self.languages[step]["name"]))
            else:
                said.append(self.of(step))
            before = step
        return " › ".join(said)


def labels_in(request: Request) -> Labels:
    """Return the names of fields for a browser."""
    return Labels(language_of(request), site_of(request).languages())


@cache
def _labels() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "labels.json").read_text("utf-8"))
    return found
