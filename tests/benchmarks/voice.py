"""What is spoken, recognised again: errors, and phone numbers that arrive, with and without the spoken form.

python -m tests.benchmarks.voice [--languages ko en zh] [--answers 20]

The sentences of short answers, spread over the content, are spoken twice: as they are shown, and in their spoken form.
A recogniser of this machine hears both; the order turns from sentence to sentence. Texts are compared in the spoken
form, without space, case and punctuation, since some recognisers write figures and some words. A phone number has
arrived when its figures stand in what was heard, one after the other. What the recogniser gets wrong in good speech is
in the figures too: compare the two rows of a language, not the languages.
"""

import argparse
import re
import tempfile
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.composition import House, open_house
from kiosk.domain.audio import SAMPLE_BYTES, Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import MadangError
from speech.spoken_form.words import words
from tests.benchmarks.transcription import edit_distance, only_characters

SHOWN, SPOKEN = "as shown", "spoken form"
OTHER_DIGITS = {"zh": {"一": "1"}, "ko": {"영": "0"}, "en": {"oh": "0", "o": "0"}}
_NUMBER = re.compile(r"\d{3,4}(?:-\d{3,4})*")


@dataclass
class Tally:
    """Sums of one way of speaking."""

    edits: int = 0
    characters: int = 0
    numbers: int = 0
    arrived: int = 0
    seconds: float = 0.0


def sentences(house: House, tag: str, answers: int) -> Iterator[tuple[str, tuple[Segment, ...]]]:
    """Yield (shown text, its spoken form) of the sentences of short answers spread over the content."""
    texts = [faq.texts[tag].short for _, faq in sorted(house.library.faqs.items()) if tag in faq.texts]
    for text in texts[:: max(1, len(texts) // answers)][:answers]:
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


def measure(house: House, tag: str, answers: int) -> dict[str, Tally]:
    """Return the sums of both ways in a language. Raises MadangError where it cannot be heard or spoken."""
    recognizer = house.recognizers.get(tag)
    phones = {hotline.number for hotline in house.library.pack.hotlines}
    tallies = {SHOWN: Tally(), SPOKEN: Tally()}

    def hear(audio: Audio) -> str:
        with tempfile.TemporaryDirectory(prefix="madang-voice-", dir=_in_memory()) as folder:
            write(audio, Path(folder) / "sentence.wav")
            return recognizer.transcribe_file(Path(folder) / "sentence.wav").text

    ways: dict[str, Callable[[str, tuple[Segment, ...]], Audio]] = {
        SHOWN: lambda shown, _: house.speaker.synthesize(shown, tag),
        SPOKEN: lambda _, segments: house.speaker.say(segments),
    }
    for turn, (shown, segments) in enumerate(sentences(house, tag, answers)):
        wanted = compared(house, tag, shown)
        called = [re.sub(r"\D", "", number) for number in _NUMBER.findall(shown) if number in phones]
        for name in (SHOWN, SPOKEN) if turn % 2 else (SPOKEN, SHOWN):
            audio = ways[name](shown, segments)
            heard, tally = hear(audio), tallies[name]
            tally.edits += edit_distance(wanted, compared(house, tag, heard))
            tally.characters += len(wanted)
            tally.numbers += len(called)
            tally.arrived += sum(number in figures(heard, tag) for number in called)
            tally.seconds += audio.seconds
    return tallies


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
    arguments, _ = parser.parse_known_args()
    house = open_house()
    both = (tag for tag in house.library.tags() if house.speaker.can_speak(tag) and house.recognizers.can_hear(tag))
    print("| language | spoken | CER % | phone numbers that arrive | seconds |")
    print("|---|---|---|---|---|")
    try:
        for tag in arguments.languages or both:
            try:
                tallies = measure(house, tag, arguments.answers)
            except MadangError as error:
                print(f"| {tag} | {error.code} | | | |")
                continue
            for name, tally in tallies.items():
                share = f"{tally.arrived}/{tally.numbers}"
                cer = 100 * tally.edits / max(1, tally.characters)
                print(f"| {tag} | {name} | {cer:.1f} | {share} | {tally.seconds:.0f} |", flush=True)
    finally:
        house.close()


if __name__ == "__main__":
    main()
