"""A release's own facts: the target `content/release.json`."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Annotated

from pydantic import Field, StringConstraints, TypeAdapter

from kiosk.errors import ReleaseError

LARGEST_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class Release:
    """What is said of a release as a whole."""

    number: Annotated[int, Field(ge=1)]
    """One more than the release before."""
    made_on: datetime
    """In UTC, to the second."""
    minimum_version: Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+){0,3}$")]
    """Of the program that can read it."""
    files: Annotated[int, Field(ge=1)]
    """How many content files it has, this document not counted."""


_ADAPTER = TypeAdapter(Release)
"""Passes over facts that it does not know: those of a later version must not stop an older one."""


def read_release(content: bytes) -> Release:
    """Return the release that a document describes. Raises ReleaseError release-invalid."""
    try:
        if len(content) > LARGEST_BYTES:
            raise ValueError("it is far too large")
        release = _ADAPTER.validate_json(content)
        if release.made_on.tzinfo is None:
            raise ValueError("`made_on` has no time zone")
    except ValueError as error:
        raise ReleaseError(f"The description of the release cannot be read: {error}") from error
    return release


def write_release(release: Release) -> bytes:
    """Return the document that describes a release."""
    made_on = release.made_on.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    facts = asdict(release) | {"made_on": made_on}
    return (json.dumps(facts, indent=2, sort_keys=True) + "\n").encode()
