"""Korean as it is said: each case is an example of a rule of Standard Pronunciation."""

import pytest

from speech.rendering.korean_phonemes import korean_phonemes, word_phonemes


@pytest.mark.parametrize(
    ("word", "said"),
    [
        # a nasal after a stop, and what most sentences end in
        ("합니다", "hamnida"),
        ("있습니다", "itsɨmnida"),
        ("먹는", "mɔŋnɨn"),
        ("백만", "pɛŋman"),
        ("없는", "ɔmnɨn"),
        # the end of a syllable goes over to a vowel
        ("옷이", "oɕi"),
        ("값이", "kapɕi"),
        ("닭이", "talɡi"),
        ("외국인", "weɡuɡin"),
        # ㄹ and its neighbours
        ("신라", "ɕilla"),
        ("설날", "sɔllal"),
        ("독립", "toŋnip"),
        ("십리", "ɕimni"),
        ("대통령", "tɛtʰoŋnjɔŋ"),
        # ㅎ breathes on its neighbour or falls silent
        ("좋다", "ʨotʰa"),
        ("입학", "ipʰak"),
        ("못하다", "motʰada"),
        ("않다", "antʰa"),
        ("많아", "mana"),
        ("싫어요", "ɕiɾɔjo"),
        ("닫히다", "taʨʰida"),
        # ㄷ, ㅌ before ㅣ
        ("굳이", "kuʥi"),
        ("같이", "kaʨʰi"),
        # what is left of consonants at the end
        ("꽃", "kot"),
        ("부엌", "puɔk"),
        ("삶", "sam"),
        ("여덟", "jɔdɔl"),
        ("읽다", "ikta"),
        # voiced between vowels, not at the beginning, not tense or breathed ones
        ("아기", "aɡi"),
        ("기차", "kiʨʰa"),
        ("까치", "kaʨʰi"),
        ("바다", "pada"),
        # vowels
        ("의사", "ɨisa"),
        ("희망", "himaŋ"),
        ("시계", "ɕiɡe"),
        ("귀", "kwi"),
    ],
)
def test_a_word_is_said_by_the_rules(word: str, said: str) -> None:
    assert word_phonemes(word) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("서울, 경기.", "sɔul, kjɔŋɡi."),
        ("안녕하세요! 누구?", "annjɔŋhasejo! nuɡu?"),
        ("서울\n경기", "sɔul kjɔŋɡi"),
        ("", ""),
        (" ", ""),
    ],
)
def test_pauses_stay(text: str, said: str) -> None:
    assert korean_phonemes(text) == said


def test_what_is_not_hangul_is_said_too() -> None:
    said = korean_phonemes("비자 E")
    assert said.startswith("piʥa ")
    assert len(said) > len("piʥa ")


def test_every_syllable_can_be_said() -> None:
    """No syllable is left out, next to any other."""
    for syllable in map(chr, range(ord("가"), ord("힣") + 1)):
        for word in (syllable, syllable + "이", syllable + "라", "값" + syllable, "않" + syllable):
            assert word_phonemes(word).strip()
