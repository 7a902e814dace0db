"""The console's languages. Sentences are found by their English form; `ko.json` has them in Korean.

`ko.faults.json` has what the rules of the content say (`kiosk.content`); there, and in messages of errors, the English
sentence comes with its values filled in, so it is found by its pattern.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

LANGUAGES = {"ko": "한국어", "en": "English"}
COOKIE = "madang-language"
LONGEST = 2000
"""Characters of a filled sentence that is looked for; a longer one holds what somebody sent, and stays as it is."""

Wording = Callable[..., str]

_PLACE = re.compile(r"{(\w+)}")
_WITHIN = "problem"
"""The place that holds a sentence, not a value."""


def wording(language: str) -> Wording:
    """Return what says an English sentence in a language; `{name}` in it is filled in, or has been already."""
    sentences = _sentences(language)

    def say(sentence: str, **values: object) -> str:
        said = sentences.get(sentence)
        if said is None:
            said = sentence if values else _said_filled(language, sentence)
        return said.format(**values) if values else said

    return say


def choose_language(chosen: str | None, accepted: str) -> str:
    """Return the console's language: the one chosen, else the first acceptable one (Accept-Language), else Korean."""
    wanted = [chosen or "", *(part.split(";")[0].strip()[:2].lower() for part in accepted[:200].split(","))]
    return next((tag for tag in wanted if tag in LANGUAGES), "ko")


def _said_filled(language: str, sentence: str) -> str:
    """Return a sentence whose values have been filled in; one that is not known here stays in English."""
    for pattern, said in _patterns(language) if len(sentence) <= LONGEST else ():
        if found := pattern.fullmatch(sentence):
            values = found.groupdict()
            if _WITHIN in values:
                values[_WITHIN] = wording(language)(values[_WITHIN])
            return said.format(**values)
    return sentence


@cache
def _patterns(language: str) -> list[tuple[re.Pattern[str], str]]:
    """Return the sentences with places, those first that say the most themselves."""
    with_places = [(key, said) for key, said in _sentences(language).items() if _PLACE.search(key)]
    with_places.sort(key=lambda pair: len(_PLACE.sub("", pair[0])), reverse=True)
    return [(_pattern(key), said) for key, said in with_places]


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _PLACE.split(sentence)
    plain, names = parts[::2], parts[1::2]
    places = [*(f"(?P<{name}>.+)" for name in names), ""]
    return re.compile("".join(re.escape(text) + place for text, place in zip(plain, places, strict=True)), re.DOTALL)


@cache
def _sentences(language: str) -> dict[str, str]:
    if language == "en":
        return {}
    here = Path(__file__).parent
    files = (here / f"{language}.json", here / f"{language}.faults.json")
    return {english: said for file in files for english, said in json.loads(file.read_text("utf-8")).items()}
