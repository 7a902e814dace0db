"""The tables beside this package: how each language says what. All ours; no native reader has reviewed them."""

import json
import re
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """Return a table of this package by name, by BCP-47 tag or by subject."""
    file = resources.files(__package__).joinpath(f"{name}.json")
    loaded: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return loaded


def any_of(patterns: list[str]) -> re.Pattern[str]:
    """Return one pattern for all of them; without any, one that matches nothing."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)", re.IGNORECASE)


def written(text: str) -> str:
    """Return a text caseless and with one sort of apostrophe, character by character in the same places."""
    # The Turkish capital I with a dot alone becomes two characters.
    return text.replace("İ", "I").lower().translate(_APOSTROPHES)


_APOSTROPHES = str.maketrans(dict.fromkeys("`´‘’ʻʼ", "'"))
