"""Korean words in Kokoro's phonemes, by the rules of Standard Pronunciation.

espeak-ng's Korean says most syllables as they are written ("합니다" as "hapnida"). Here syllables change one another as
they do in speech. Source of the rules: Standard Language Regulations of the National Institute of Korean Language, part
II (표준 발음법), articles 8 to 28; what needs a dictionary (inserted ㄴ, tense sounds inside compounds) is left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from speech.rendering.accented_phonemes import accented_phonemes

FIRST, LAST = "가", "힣"
ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
CLUSTERS: Mapping[str, str] = {
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}
SPOKEN_FIRST = frozenset("ㄳㄵㄶㄼㄽㄾㅀㅄ")
"""Clusters of which the first consonant is said at the end of a syllable; of the others the second."""
STOPPED: Mapping[str, str] = {
    **dict.fromkeys("ㄱㄲㅋ", "ㄱ"),
    **dict.fromkeys("ㄷㅌㅅㅆㅈㅊㅎ", "ㄷ"),
    **dict.fromkeys("ㅂㅍ", "ㅂ"),
}
"""What is left of a consonant at the end of a syllable."""
NASAL: Mapping[str, str] = {"ㄱ": "ㅇ", "ㄷ": "ㄴ", "ㅂ": "ㅁ"}
TENSE: Mapping[str, str] = dict(zip("ㄱㄷㅂㅅㅈ", "ㄲㄸㅃㅆㅉ", strict=True))
BREATHED: Mapping[str, str] = dict(zip("ㄱㄷㅂㅈ", "ㅋㅌㅍㅊ", strict=True))
SOFTENED: Mapping[str, str] = {"ㄷ": "ㅈ", "ㅌ": "ㅊ"}
SILENT = "ㅇ"

_VOWELS_SAID = "a ɛ ja jɛ ɔ e jɔ je o wa wɛ we jo u wɔ we wi ju ɨ ɨi i"
_VOWEL_SOUNDS: Mapping[str, str] = dict(zip(VOWELS, _VOWELS_SAID.split(), strict=True))
"""ㅓ and ㅡ by the neighbours that the voices say more clearly than ʌ and ɯ."""
_ONSETS_SAID = "k k n t t ɾ m p p s s ʨ ʨ ʨʰ kʰ tʰ pʰ h"
_ONSET_SOUNDS: Mapping[str, str] = {
    SILENT: "",
    **dict(zip(ONSETS.replace(SILENT, ""), _ONSETS_SAID.split(), strict=True)),
}
"""Tense ones as plain ones: between vowels those are voiced, and doubled ones were heard worse."""
_VOICED: Mapping[str, str] = {"ㄱ": "ɡ", "ㄷ": "d", "ㅂ": "b", "ㅈ": "ʥ"}
_CODA_SOUNDS: Mapping[str, str] = dict(zip("ㄱㄴㄷㄹㅁㅂㅇ", "kntlmpŋ", strict=True)) | {"": ""}
_WORD = re.compile(f"[{FIRST}-{LAST}]+")
_PARTS = re.compile(f"[{FIRST}-{LAST}]+|[^{FIRST}-{LAST}]+")


@dataclass(slots=True)
class _Syllable:
    onset: str
    vowel: str
    coda: str


def korean_phonemes(text: str) -> str:
    """Return the phonemes of a Korean text, with its punctuation; what is not in Hangul by espeak-ng."""
    return "".join(map(_part_phonemes, _PARTS.findall(text))).strip()


def _part_phonemes(part: str) -> str:
    if _WORD.fullmatch(part):
        return word_phonemes(part)
    said = accented_phonemes(part, "ko")
    return f"{' ' * part[0].isspace()}{said}{' ' * (part[-1].isspace() and bool(said))}"


def word_phonemes(word: str) -> str:
    """Return the phonemes of a word in Hangul."""
    syllables = [_taken_apart(each) for each in word]
    for before, after in pairwise(syllables):
        _meet(before, after)
    for syllable in syllables:
        syllable.coda = _stopped(syllable.coda)
    return "".join(_sounds(syllables))


def _taken_apart(syllable: str) -> _Syllable:
    number = ord(syllable) - ord(FIRST)
    onset, rest = divmod(number, len(VOWELS) * len(CODAS))
    vowel, coda = divmod(rest, len(CODAS))
    return _Syllable(ONSETS[onset], VOWELS[vowel], CODAS[coda])


def _stopped(coda: str) -> str:
    """Return the one consonant that is said at the end of a syllable."""
    if coda in CLUSTERS:
        coda = CLUSTERS[coda][0 if coda in SPOKEN_FIRST else 1]
    return STOPPED.get(coda, coda)


def _meet(before: _Syllable, after: _Syllable) -> None:
    """Change the end of a syllable and the beginning of the next."""
    _meet_breath(before, after)
    if after.onset == SILENT:
        _link(before, after)
        return
    if not before.coda:
        return
    tense = before.coda not in "ㄴㄹㅁㅇㄻ"
    before.coda = _stopped(before.coda)
    if after.onset == "ㄹ":
        _meet_liquid(before, after)
    elif before.coda == "ㄹ" and after.onset == "ㄴ":
        after.onset = "ㄹ"
    if after.onset in "ㄴㅁ":
        before.coda = NASAL.get(before.coda, before.coda)
    elif tense:
        after.onset = TENSE.get(after.onset, after.onset)


def _meet_breath(before: _Syllable, after: _Syllable) -> None:
    """Let ㅎ breathe on a neighbour, or fall silent (article 12)."""
    parts = CLUSTERS.get(before.coda, before.coda)
    if parts.endswith("ㅎ"):
        left = parts[:-1]
        if after.onset in BREATHED:
            before.coda, after.onset = left, BREATHED[after.onset]
        elif after.onset == SILENT:
            before.coda = left
        elif after.onset == "ㅅ":
            before.coda, after.onset = left, "ㅆ"
        elif after.onset in "ㄴㅁㄹ":
            before.coda = left or "ㄷ"
    elif after.onset == "ㅎ" and parts:
        last = parts[-1] if parts[-1] == "ㅈ" else STOPPED.get(parts[-1], parts[-1])
        if last in BREATHED:
            before.coda, after.onset = parts[:-1], BREATHED[last]
            if last == "ㄷ" and after.vowel == "ㅣ":
                after.onset = "ㅊ"


def _link(before: _Syllable, after: _Syllable) -> None:
    """Take the end of a syllable over to the next, which begins with a vowel (articles 13, 14, 17)."""
    parts = CLUSTERS.get(before.coda, before.coda)
    if not parts or parts == SILENT:
        return
    before.coda, moved = parts[:-1], parts[-1]
    if after.vowel == "ㅣ":
        moved = SOFTENED.get(moved, moved)
    after.onset = "ㅆ" if moved == "ㅅ" and before.coda else moved


def _meet_liquid(before: _Syllable, after: _Syllable) -> None:
    """Join ㄹ with what stands before it (articles 19, 20)."""
    if before.coda in "ㄴㄹ":
        before.coda = "ㄹ"
    else:
        after.onset = "ㄴ"


def _sounds(syllables: Sequence[_Syllable]) -> Iterator[str]:
    """Yield the phonemes of syllables that have met."""
    for number, syllable in enumerate(syllables):
        coda = syllables[number - 1].coda if number else None
        yield _onset_sound(syllable, coda)
        yield _vowel_sound(syllable)
        yield _CODA_SOUNDS[syllable.coda]


def _onset_sound(syllable: _Syllable, coda: str | None) -> str:
    """coda: of the syllable before, None at the beginning of a word."""
    if syllable.onset in _VOICED and coda is not None and coda not in NASAL:
        return _VOICED[syllable.onset]
    if syllable.onset == "ㄹ" and coda == "ㄹ":
        return "l"
    sound = _ONSET_SOUNDS[syllable.onset]
    return sound.replace("s", "ɕ") if _VOWEL_SOUNDS[syllable.vowel][0] in "ij" else sound


def _vowel_sound(syllable: _Syllable) -> str:
    if syllable.onset != SILENT and syllable.vowel == "ㅢ":
        return "i"
    if syllable.onset not in (SILENT, "ㄹ") and syllable.vowel == "ㅖ":
        return "e"
    return _VOWEL_SOUNDS[syllable.vowel]
