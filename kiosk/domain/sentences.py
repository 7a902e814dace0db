"""Where sentences end, in the scripts of our languages."""

import re
from collections.abc import Iterator

_ENDS = r".!?…。！？।॥۔؟။។៕"
_END = re.compile(rf"[{_ENDS}]+[\"'”’»)\]）」』]*(?=\s|$)|[。！？।॥۔؟။។៕][」』）”’»)]*|[;；؛](?=\s)|\n+")
_NO_END = re.compile(r"(?<![\w'’ʻ])(?:[A-Za-zА-Яа-яЁё]|(?:No|Mr|Ms|Mrs|Dr|St|approx|ул|тел|руб|тыс|см|др|гл|ст))\.$")
_CLAUSE_LANGUAGES = frozenset({"th", "km"})
"""Where a space ends a clause and often nothing else ends a sentence."""
_CLAUSE_END = re.compile(r"(?<=\D)\s+(?=\D)")
"""Not beside a figure, which belongs to the words around it."""
_LONGEST_CLAUSE = 90
"""Characters after which such a space is taken."""


def spans(text: str, tag: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence without the space around it; what holds no letter or digit is left out."""
    start = 0
    for end in (*_ends(text), len(text)):
        for left, right in _clauses(text, start, end) if tag in _CLAUSE_LANGUAGES else [(start, end)]:
            stripped = text[left:right].strip()
            if any(map(str.isalnum, stripped)):
                first = left + text[left:right].index(stripped)
                yield first, first + len(stripped)
        start = end


def _ends(text: str) -> Iterator[int]:
    for match in _END.finditer(text):
        if match[0] != "." or not _abbreviates(text, match.end()):
            yield match.end()


def _abbreviates(text: str, end: int) -> bool:
    """Tell whether a full stop belongs to an abbreviation: something follows it that begins no sentence."""
    before, follows = text[max(0, end - 2)], text[end:].lstrip()[:1]
    return bool(follows) and (_NO_END.search(text[:end]) is not None or (follows.islower() and before.isascii()))


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield pieces that end at a space, each as long as may be."""
    while end - start > _LONGEST_CLAUSE:
        spaces = [match.start() for match in _CLAUSE_END.finditer(text, start + 1, start + _LONGEST_CLAUSE)]
        if not spaces:
            break
        yield start, spaces[-1]
        start = spaces[-1]
    yield start, end
