"""What is spoken, recognised again: errors, and phone numbers that arrive, with and without the spoken form.

python -m tests.benchmarks.voice [--languages ko en] [--answers 20] [--beforehand | --better] [--skip N] [--sentences N]

The sentences of short answers, spread over the content, are spoken twice: as they are shown, and in their spoken form;
with --beforehand both times in their spoken form, by the live voice, if there is one, and by the one that speaks
beforehand; with --better by the common engine and by the language's own. A recogniser of this machine hears both (in
the last two cases Whisper alone); the order turns from sentence to sentence. Texts are compared in the spoken form,
without space, case and punctuation, since some recognisers write figures and some words.
A phone number has arrived when its figures stand in what was heard, one after the other. What the recogniser gets wrong
in good speech is in the figures too: compare the two rows of a language, not the languages. Chinese is also compared by
syllables without tones, where pypinyin is installed: one sound has many characters, and Whisper likes the traditional.
"""

import argparse
import itertools
import re
import tempfile
import time
import wave
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from kiosk.composition import House, open_house
from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ, Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import MadangError, ModelError
from speech.joining import at_rate
from speech.spoken_form.words import words
from speech.whisper.engine import WhisperEngine
from speech.whisper.features import samples_of
from tests.benchmarks.transcription import edit_distance, only_characters

SHOWN, SPOKEN = "as shown", "spoken form"
LIVE, BEFOREHAND = "live voice", "voice beforehand"
COMMON, OWN = "common engine", "own engine"
OTHER_DIGITS = {"zh": {"一": "1"}, "ko": {"영": "0"}, "en": {"oh": "0", "o": "0"}}
OTHER_DIGITS["fil"] = {name: str(value) for value, name in enumerate(words("en").digits)}
"""Phone numbers are said in English."""
_NUMBER = re.compile(r"\d{3,4}(?:-\d{3,4})*")


@dataclass
class Tally:
    """Sums of one way of speaking."""

    edits: int = 0
    characters: int = 0
    figured_edits: int = 0
    figured: int = 0
    """Characters with figures one by one, whether they were heard as words or as figures."""
    numbers: int = 0
    arrived: int = 0
    syllable_edits: int = 0
    syllables: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    """Seconds of this process; the live voice has another one."""


Hear = Callable[[Audio], str]
Way = Callable[[str, tuple[Segment, ...]], Audio]
"""Speaks a sentence, given as it is shown and in its spoken form."""


def sentences(house: House, tag: str, answers: int, skip: int = 0) -> Iterator[tuple[str, tuple[Segment, ...]]]:
    """Yield (shown text, its spoken form) of the sentences of short answers spread over the content.

    skip: the first answers which are left out, so that another call's texts are not among them.
    """
    texts = [faq.texts[tag].short for _, faq in sorted(house.library.faqs.items()) if tag in faq.texts]
    for text in texts[skip :: max(1, len(texts) // answers)][:answers]:
        for sentence in house.spoken_form.sentences(text, tag):
            yield text[sentence.start : sentence.end], sentence.segments


def compared(house: House, tag: str, text: str) -> str:
    """Return the characters that are compared."""
    found = house.spoken_form.sentences(text, tag)
    return only_characters("".join(segment.text for sentence in found for segment in sentence.segments))


def figures(text: str, tag: str) -> str:
    """Return a text with its digit words as figures, without spaces."""
    names = {name: str(value) for value, name in enumerate(words(tag).digits)} | OTHER_DIGITS.get(tag, {})
    if names:
        text = re.sub("|".join(sorted(map(re.escape, names), key=len, reverse=True)), lambda f: names[f[0]], text)
    return re.sub(r"[\W_]", "", text)


def syllables(text: str, tag: str) -> list[str]:
    """Return what is heard of a Chinese text: syllables and figures. Nothing in other languages."""
    if tag != "zh" or find_spec("pypinyin") is None:
        return []
    from pypinyin import lazy_pinyin

    return " ".join(lazy_pinyin(figures(text, tag), errors=" ".join)).split()


def by_recognizer(house: House, tag: str) -> Hear:
    """Return what hears as the kiosk does. Raises MadangError where it cannot."""
    recognizer = house.speech.recognizers.get(tag)

    def hear(audio: Audio) -> str:
        with tempfile.TemporaryDirectory(prefix="madang-voice-", dir=_in_memory()) as folder:
            write(audio, Path(folder) / "sentence.wav")
            return recognizer.transcribe_file(Path(folder) / "sentence.wav").text

    return hear


def by_whisper(house: House, tag: str) -> Hear:
    """Return what hears with the installed Whisper alone. Raises ModelError."""
    found = house.machine.find_whisper()
    if found is None:
        raise ModelError("Whisper is not installed. Run: madang models install")
    engine = WhisperEngine(found[1])

    def hear(audio: Audio) -> str:
        samples = samples_of(at_rate(audio, SPEECH_RATE_HZ).pcm)
        readings = engine.read(np.pad(samples, SPEECH_RATE_HZ // 2), tag)
        return readings[0].text if readings else ""

    return hear


def measure(
    house: House, tag: str, said: Iterable[tuple[str, tuple[Segment, ...]]], ways: dict[str, Way], hear: Hear
) -> dict[str, Tally]:
    """Return the sums of each way in a language. Raises MadangError where it cannot be spoken."""
    phones = {hotline.number for hotline in house.library.pack.hotlines}
    names = list(ways)
    tallies = {name: Tally() for name in names}
    for turn, (shown, segments) in enumerate(said):
        wanted = compared(house, tag, shown)
        spoken = syllables(wanted, tag)
        called = [re.sub(r"\D", "", number) for number in _NUMBER.findall(shown) if number in phones]
        for name in names if turn % 2 else reversed(names):
            began = time.process_time()
            audio, tally = ways[name](shown, segments), tallies[name]
            tally.processor += time.process_time() - began
            heard = hear(audio)
            found = compared(house, tag, heard)
            tally.edits += edit_distance(wanted, found)
            tally.characters += len(wanted)
            tally.figured_edits += edit_distance(figures(wanted, tag), figures(found, tag))
            tally.figured += len(figures(wanted, tag))
            tally.syllable_edits += edit_distance(spoken, syllables(found, tag))
            tally.syllables += len(spoken)
            tally.numbers += len(called)
            tally.arrived += sum(number in figures(heard, tag) for number in called)
            tally.seconds += audio.seconds
    return tallies


def ways(house: House, tag: str, arguments: argparse.Namespace) -> dict[str, Way]:
    """Return the ways of speaking that are compared. Raises SpeakingError without the voice beforehand."""
    if arguments.beforehand:
        renderer, live = house.speech.renderer, house.speech.live_speaker
        spoken: dict[str, Way] = {LIVE: lambda _, segments: live.say(segments)} if live.can_speak(tag) else {}
        return spoken | {BEFOREHAND: lambda _, segments: renderer.render(segments)}
    if arguments.better:
        return {
            COMMON: lambda _, segments: house.speech.common_speaker.say(segments),
            OWN: lambda _, segments: house.speech.live_speaker.say(segments),
        }
    return {
        SHOWN: lambda shown, _: house.speech.live_speaker.synthesize(shown, tag),
        SPOKEN: lambda _, segments: house.speech.live_speaker.say(segments),
    }


def write(audio: Audio, path: Path) -> None:
    """Write a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(audio.rate_hz)
        file.writeframes(audio.pcm)


def _in_memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", help="default: all that can be heard and spoken here")
    parser.add_argument("--answers", type=int, default=20)
    parser.add_argument("--skip", type=int, default=0, help="begin at another answer, so that others are taken")
    parser.add_argument("--sentences", type=int, help="at most so many")
    parser.add_argument("--beforehand", action="store_true", help="the live voice against the one beforehand")
    parser.add_argument("--better", action="store_true", help="the common engine against the language's own")
    arguments, _ = parser.parse_known_args()
    house = open_house()
    ears, voice = house.speech.recognizers, house.speech.speaker
    both = (tag for tag in house.library.tags() if voice.can_speak(tag) and ears.can_hear(tag))
    print(
        "| language | spoken | sentences | CER % | by figures, % | syllables % | numbers that arrive | s | processor |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    try:
        for tag in arguments.languages or both:
            try:
                hear = (by_whisper if arguments.beforehand or arguments.better else by_recognizer)(house, tag)
                said = sentences(house, tag, arguments.answers, arguments.skip)
                rows = list(itertools.islice(said, arguments.sentences))
                tallies = measure(house, tag, rows, ways(house, tag, arguments), hear)
            except MadangError as error:
                print(f"| {tag} | {error.code} | | | | | | | |")
                continue
            for name, tally in tallies.items():
                share = f"{tally.arrived}/{tally.numbers}"
                cer = 100 * tally.edits / max(1, tally.characters)
                wrong = f"{100 * tally.syllable_edits / tally.syllables:.1f}" if tally.syllables else ""
                cost = f"{tally.processor / tally.seconds:.2f}"
                figured = f"{100 * tally.figured_edits / max(1, tally.figured):.1f}"
                cells = (tag, name, len(rows), f"{cer:.1f}", figured, wrong, share, f"{tally.seconds:.0f}", cost)
                print(f"| {' | '.join(map(str, cells))} |", flush=True)
    finally:
        house.close()


if __name__ == "__main__":
    main()
