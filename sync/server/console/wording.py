"""The console's languages. Sentences are found by their English form; `ko.json` has them in Korean."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

LANGUAGES = {"ko": "한국어", "en": "English"}
COOKIE = "madang-language"

Wording = Callable[..., str]


def wording(language: str) -> Wording:
    """Return what says an English sentence in a language; `{name}` in it is filled in."""
    sentences = _sentences(language)

    def say(sentence: str, **values: object) -> str:
        said = sentences.get(sentence, sentence)
        return said.format(**values) if values else said

    return say


def choose_language(chosen: str | None, accepted: str) -> str:
    """Return the console's language: the one chosen, else the first acceptable one (Accept-Language), else Korean."""
    wanted = [chosen or "", *(part.split(";")[0].strip()[:2].lower() for part in accepted[:200].split(","))]
    return next((tag for tag in wanted if tag in LANGUAGES), "ko")


@cache
def _sentences(language: str) -> dict[str, str]:
    if language == "en":
        return {}
    found: dict[str, str] = json.loads((Path(__file__).parent / f"{language}.json").read_text("utf-8"))
    return found
