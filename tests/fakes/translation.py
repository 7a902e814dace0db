"""A translator with a small table and no machine behind it."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import cast, get_args

from kiosk.domain.translation import Code, Fault, Translation, Verdict
from kiosk.errors import MadangError, TranslationError

Table = Mapping[tuple[str, str], Mapping[str, str]]
"""By source and target tag: the translation of each text, or the code of the fault for which it is refused."""

ENGLISH_KOREAN = {
    "my boss did not pay my salary for two months": "사장님이 두 달 동안 월급을 주지 않았어요",
    "I lost my wallet on the bus": "버스에서 지갑을 잃어버렸어요",
    "I have to pay 90,000 won by Friday": "figure-lost",
    "I do not want to go home": "negation-lost",
}
KOREAN_ENGLISH = {
    "언제부터 그 회사에서 일했어요": "Since when have you worked at that company?",
    "사장님이 두 달 동안 월급을 주지 않았어요": "The boss has not paid wages for two months",
    "버스에서 지갑을 잃어버렸어요": "I lost a wallet on the bus",
}
TABLE: Table = {("en", "ko"): ENGLISH_KOREAN, ("ko", "en"): KOREAN_ENGLISH}


class FakeTranslator:
    """Takes the text of its table that is most like the given one; what is too unlike all of them is improbable."""

    def __init__(self, table: Table = TABLE, *, twice: bool = False, guessing: Collection[str] = ()) -> None:
        """twice: as if every pair went through a third language. guessing: languages in which any text will do."""
        self._table, self._twice, self._guessing = table, twice, frozenset(guessing)
        self.trouble: MadangError | None = None
        """Raised by `translate` while it is set."""
        self.asked: list[str] = []

    def can_translate(self, source_tag: str, target_tag: str) -> bool:
        return (source_tag, target_tag) in self._table

    def translate(self, texts: Sequence[str], source_tag: str, target_tag: str) -> Sequence[Translation]:
        if self.trouble is not None:
            raise self.trouble
        if not self.can_translate(source_tag, target_tag):
            raise TranslationError(f"There is no translator from `{source_tag}` to `{target_tag}`.")
        self.asked += texts
        return [self._translation(text, source_tag, target_tag) for text in texts]

    def _translation(self, text: str, source_tag: str, target_tag: str) -> Translation:
        known = self._table[source_tag, target_tag]
        nearest = max(known, key=lambda entry: likeness(entry, text))
        sure = source_tag in self._guessing or likeness(nearest, text) >= 0.5
        found = known[nearest] if sure else "improbable"
        path = (source_tag, "und", target_tag) if self._twice else (source_tag, target_tag)
        if found in get_args(Code):
            fault = Fault("confidence", cast("Code", found), "", "target")
            return Translation(text, source_tag, target_tag, "", "machine", Verdict((fault,)), path, -3.0)
        return Translation(text, source_tag, target_tag, found, "machine", Verdict(), path, -0.2)


def likeness(one: str, other: str) -> float:
    """Return the share of pairs of letters that two texts have in common (Dice), 0 to 1."""
    pairs = [{a + b for a, b in pairwise(text)} for text in (one.casefold(), other.casefold())]
    return 2 * len(pairs[0] & pairs[1]) / max(1, len(pairs[0]) + len(pairs[1]))
