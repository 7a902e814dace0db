"""The fixed words of the paper and of the QR's text."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("labels.json")
FALLBACK = "en"
STAFF = "ko"
"""Language of the labels which staff read."""

Labels = Mapping[str, str]


def labels_of(tag: str) -> Labels:
    """Return the labels in a language; those of a language that has none are English."""
    every = _read()
    return every.get(tag, every[FALLBACK])


def tag_of_labels(tag: str) -> str:
    """Return the language in which the labels for a language are."""
    return tag if tag in _read() else FALLBACK


@cache
def _read() -> dict[str, dict[str, str]]:
    labels: dict[str, dict[str, str]] = json.loads(FILE.read_text("utf-8"))
    return labels
