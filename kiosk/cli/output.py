"""How commands speak: one JSON object a line, or plain lines for a person."""

import json
import sys
from typing import Any

from kiosk.errors import MadangError


def say(record: dict[str, Any], human: str, *, as_json: bool) -> None:
    """Print a result, as one JSON line or as a sentence."""
    print(json.dumps(record, ensure_ascii=False) if as_json else human, flush=True)


def say_error(error: MadangError, *, as_json: bool) -> None:
    """Print an error: JSON to stdout, or one sentence to stderr."""
    if as_json:
        print(json.dumps({"error": error.as_json()}, ensure_ascii=False), flush=True)
    else:
        print(f"{error.message} [{error.code}]", file=sys.stderr, flush=True)


def milliseconds(seconds: float) -> float:
    """Return milliseconds with one decimal."""
    return round(seconds * 1000, 1)
