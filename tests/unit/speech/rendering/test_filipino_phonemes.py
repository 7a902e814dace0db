"""Filipino in the phonemes of the voice that speaks beforehand."""

import re

import pytest

from kiosk.content.folder_store import FolderContentStore
from speech.rendering.english_phonemes import english_phonemes
from speech.rendering.filipino_phonemes import filipino_phonemes, is_english
from speech.spoken_form.form import SpokenForm
from tests.fakes.kokoro import ALPHABET

FEWEST = 10_000
"""Phonemes of all short answers; they are many more."""


@pytest.mark.parametrize(
    ("text", "phonemes"),
    [
        ("Ang mga bata ng bansa.", "aŋ maŋˈa bˈata naŋ bansˈa."),
        ("Tumawag ngayon!", "tumˈawaɡ ŋajˈon!"),
        ("hanggang linggo", "haŋɡˈaŋ liŋɡˈo"),
        ("dyip, tsuper, siya, kuwento", "ʤip, ʧˈupeɾ, sijˈa, kuwˈento"),
        ("Niño", "nˈinjo"),
        ("kumpanya, libre, opisyal", "kumpˈanja, lˈibɾe, opiʃˈal"),
        ("(huwag)", "(huwˈaɡ)"),
    ],
)
def test_letters_become_sounds(text: str, phonemes: str) -> None:
    assert filipino_phonemes(text) == phonemes


@pytest.mark.parametrize(
    ("text", "phonemes"),
    [
        ("pag-aaral", "paɡʔaʔˈaɾal"),
        ("mag-text", f"maɡ{english_phonemes('text')}"),
        ("nasaan", "nasaʔˈan"),
        ("araw-araw", "ˈaɾawʔˈaɾaw"),
        ("dalawampu't apat, ako’y", "dalawampˈut ˈapat, akˈoj"),
        ("magfa-file", f"maɡfa{english_phonemes('file')}"),
    ],
)
def test_parts_of_a_word_are_told_apart(text: str, phonemes: str) -> None:
    assert filipino_phonemes(text) == phonemes


@pytest.mark.parametrize(
    ("word", "phonemes"),
    [
        ("trabaho", "tɾabˈaho"),
        ("hindi", "hindˈi"),
        ("ito", "itˈo"),
        ("itong", "itˈoŋ"),
        ("ilang", "ilˈaŋ"),
        ("mismong", "mˈismoŋ"),
        ("telepono", "telˈepono"),
        ("porsiyento", "poɾsijˈento"),
        ("lisensya", "lisˈenʃa"),
        ("nasyonalidad", "naʃonalidˈad"),
        ("aplikasyon", "aplikaʃˈon"),
        ("hindî", "hindˈi"),
        ("po", "po"),
    ],
)
def test_stress_is_where_it_is_said(word: str, phonemes: str) -> None:
    assert filipino_phonemes(word) == phonemes


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("workers'", "workers"),
        ("passport", "passport"),
        ("visa", "visa"),
        ("online", "online"),
        ("driver’s", "driver's"),
        ("SIM", "SIM"),
    ],
)
def test_english_words_are_said_in_english(text: str, english: str) -> None:
    assert is_english(english)
    assert filipino_phonemes(f"ang {text} ninyo") == f"aŋ {english_phonemes(english)} ninjˈo"


@pytest.mark.parametrize(
    "word", ["natanggap", "maghanap", "aayos", "hanggang", "ospital", "Incheon", "Hwaseong", "Sejong", "ttokbus"]
)
def test_other_words_are_not(word: str) -> None:
    assert not is_english(word)


def test_korean_names_are_read_as_they_are_said() -> None:
    assert filipino_phonemes("Hwaseong, Incheon") == "hwˈasoŋ, inʧˈon"


def test_letters_and_figures_are_said_in_english() -> None:
    said = [english_phonemes(each) for each in ("E", "9", "ID")]
    assert filipino_phonemes("E 9 o ID") == f"{said[0]} {said[1]} o {said[2]}"
    assert filipino_phonemes("O kung ika-25") == f"o kuŋ ika {english_phonemes('25')}"
    assert filipino_phonemes("1 1 2.") == "wˈʌn wˈʌn tˈu."


def test_no_sound_of_the_content_is_unknown_to_the_model() -> None:
    content, spoken_form = FolderContentStore().load(), SpokenForm([])
    texts = [faq.texts["fil"].short for faq in content.faqs.values() if "fil" in faq.texts]
    segments = [s for text in texts for each in spoken_form.sentences(text, "fil") for s in each.segments]
    said = "".join(filipino_phonemes(segment.text) for segment in segments if segment.language == "fil")
    assert len(said) > FEWEST
    assert set(said) <= set(ALPHABET)


def test_what_is_called_english_in_the_content_is_seldom_a_filipino_word() -> None:
    """The words that are most frequent in Filipino are Filipino ones."""
    content = FolderContentStore().load()
    texts = " ".join(faq.texts["fil"].short for faq in content.faqs.values() if "fil" in faq.texts)
    words = re.findall(r"[^\W\d_]+", texts)
    share = sum(map(is_english, words)) / len(words)
    assert 0.08 < share < 0.16
