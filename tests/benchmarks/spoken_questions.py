"""From a spoken question to its answer.

python -m tests.benchmarks.spoken_questions [--languages ru] [--questions 20] [--even] [--natural FOLDER]

Development questions (odd ones of each language; --even: the others, for choosing) are said by three voices at three
speeds, put into a room (a decaying echo) with pink noise, heard by the installed recognisers as the kiosk hears a file,
and answered. What counts is whether the right document is among the first three; beside it stand what the answer index
makes of the same questions in writing, the character errors, and how often nothing was heard at all.

The voices are espeak's own one and two variants of it, which no recogniser understands well; with --natural FOLDER
three of Kokoro's: an installed model's files together with all the voices of the archive kokoro-js. They take seconds
for a question, so --sounds names a folder in which sounds are kept. --log: every utterance as a line, to see where
questions are lost.
"""

import argparse
import csv
import hashlib
import itertools
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from kiosk.composition import House, open_house
from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.domain.hearing import Hypothesis, Utterance
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from speech.joining import join
from speech.rendering.kokoro import PHONEMES, Kokoro
from speech.speaker import ChildSpeaker
from speech.voices import catalogue
from tests.benchmarks.queries import Query, queries
from tests.benchmarks.transcription import edit_distance, only_characters
from tests.benchmarks.voice import write

Floats = NDArray[np.float64]

LIMIT = 0.95
SPEEDS = (0.85, 1.0, 1.15)
VARIANTS = ("", "+f2", "+m3")
"""espeak's own voice, a woman's and another man's."""
NATURAL = {
    "en": ("af_heart", "am_michael", "bf_emma"),
    "zh": ("zf_xiaobei", "zf_xiaoni", "zm_yunjian"),
    "ko": ("jf_alpha", "jm_kumo", "jf_tebukuro"),
    "ja": ("jf_alpha", "jm_kumo", "jf_gongitsune"),
    "ru": ("if_sara", "im_nicola", "ef_dora"),
    "id": ("ef_dora", "em_alex", "if_sara"),
    "ur": ("hf_alpha", "hm_omega", "hf_beta"),
}
"""Kokoro's; beyond English and Chinese they speak with an accent (speech/rendering/accented_phonemes.py)."""
NOISES_DB: tuple[float | None, ...] = (None, 20, 10, 5)
"""Speech above noise; None: the voice as it comes, without room."""
ECHO_SECONDS = 0.4
"""Until the echo has fallen by 60 dB: an ordinary room."""
ECHO_SHARE = 0.3
SPEECH_LEVEL = 0.08
SILENCE = SPEECH_RATE_HZ // 2
"""Samples before and after."""


Voice = Callable[[Sequence[Segment], str, float], Audio]
"""Says a question in a language at a speed. Raises SpeakingError."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A question that was said."""

    query: Query
    voice: str
    audio: Audio


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one utterance. place: of the right document among the candidates, from 0; None when missing."""

    spoken: Spoken
    noise_db: float | None
    heard: Utterance
    place: int | None
    edits: int


def in_room(audio: Audio, noise_db: float | None, random: np.random.Generator) -> Floats:
    """Return 16 kHz samples, -1 to 1, of a voice in a room with pink noise at so many dB below it.

    Half a second of silence stands before and after; the level of speech is the mean over the rest.
    """
    dry = np.frombuffer(audio.pcm, dtype="<i2").astype(np.float64) / 32_768
    dry = np.pad(soxr.resample(dry, audio.rate_hz, SPEECH_RATE_HZ), SILENCE)
    if noise_db is None:
        return dry
    times = np.arange(round(ECHO_SECONDS * SPEECH_RATE_HZ)) / SPEECH_RATE_HZ
    echo = random.standard_normal(len(times)) * 10 ** (-3 * times / ECHO_SECONDS)
    echo *= ECHO_SHARE / np.linalg.norm(echo)
    echo[0] = 1.0
    wet = fftconvolve(dry, echo)[: len(dry)]
    wet *= SPEECH_LEVEL / np.sqrt(np.mean(wet[SILENCE:-SILENCE] ** 2))
    white = np.fft.rfft(random.standard_normal(len(wet)))
    pink = np.fft.irfft(white / np.sqrt(np.arange(len(white)) + 1.0), len(wet))
    return np.asarray(wet + pink * SPEECH_LEVEL * 10 ** (-noise_db / 20) / np.sqrt(np.mean(pink**2)))


def chosen(house: House, tag: str, number: int, *, even: bool = False) -> list[Query]:
    """Return so many development questions with an answer, spread over a half of them."""
    answerable = [query for query in queries("dev", tag, house.library) if query.expected in house.library.faqs]
    half = answerable[0 if even else 1 :: 2]
    return half[:: max(1, len(half) // number)][:number]


def espeak_voices() -> Iterator[tuple[str, Voice]]:
    """Yield name and voice."""
    for variant in VARIANTS:
        speaker = ChildSpeaker(
            {voice.language: voice.voice + variant for voice in catalogue() if voice.live and not voice.model}
        )

        def say(segments: Sequence[Segment], _tag: str, speed: float, speaker: ChildSpeaker = speaker) -> Audio:
            return speaker.say(segments, speed=speed)

        yield f"espeak{variant}", say
        speaker.close()


def natural_voices(folder: Path, tag: str) -> Iterator[tuple[str, Voice]]:
    """Yield name and voice of those that speak a language. A name in another language keeps the voice."""
    for name in NATURAL[tag]:
        kokoro = Kokoro(folder, dict.fromkeys(PHONEMES, name))

        def say(segments: Sequence[Segment], _tag: str, speed: float, kokoro: Kokoro = kokoro) -> Audio:
            sounds = (kokoro.say(each.text, each.language, pace=speed) for each in segments)
            sound = join(list(itertools.chain.from_iterable(sounds)))
            if sound is None:
                raise SpeakingError("There is nothing to say.")
            return sound

        yield name, say


def kept(voices: Iterable[tuple[str, Voice]], folder: Path) -> Iterator[tuple[str, Voice]]:
    """Yield voices whose sounds are kept in a folder."""
    for name, voice in voices:

        def say(segments: Sequence[Segment], tag: str, speed: float, name: str = name, voice: Voice = voice) -> Audio:
            file = folder / f"{hashlib.sha256(repr((name, tag, speed, segments)).encode()).hexdigest()[:20]}.wav"
            if not file.exists():
                write(voice(segments, tag, speed), file)
            pcm, rate_hz = soundfile.read(file, dtype="int16")
            return Audio(pcm.tobytes(), rate_hz)

        yield name, say


def own_voice(house: House, tag: str) -> Iterator[tuple[str, Voice]]:
    """Yield the voice which a language has of its own, if it is installed."""
    voice = house.speech.voice(tag)
    if voice is not None and voice.model:
        yield voice.voice, lambda segments, _tag, speed: house.speech.live_speaker.say(segments, speed=speed)


def voices_for(house: House, tag: str, natural: Path | None, sounds: Path | None) -> Iterator[tuple[str, Voice]]:
    """Yield name and voice of three.

    The language's own one, if there is one; Kokoro's where its folder is given and it can say the language, else
    espeak's.
    """
    others = natural_voices(natural, tag) if natural and tag in NATURAL else espeak_voices()
    voices = itertools.islice(itertools.chain(own_voice(house, tag), others), len(VARIANTS))
    yield from kept(voices, sounds) if sounds else voices


def said(house: House, tag: str, asked: Sequence[Query], voices: Iterable[tuple[str, Voice]]) -> list[Spoken]:
    """Return each question as one of three voices says it, the voices and then the speeds in turn."""
    spoken = []
    for turn, (name, voice) in enumerate(voices):
        for number, query in enumerate(asked):
            if number % len(VARIANTS) == turn:
                sentences = house.spoken_form.sentences(query.text, tag)
                segments = [segment for sentence in sentences for segment in sentence.segments]
                speed = SPEEDS[number // len(VARIANTS) % len(SPEEDS)]
                spoken.append(Spoken(query, name, voice(segments, tag, speed)))
    return spoken


def place(house: House, tag: str, heard: Sequence[Hypothesis], expected: str) -> int | None:
    """Return where the right document stands among the candidates, from 0."""
    names = [each.id for each in house.index.rank(tag, heard).candidates] if heard else []
    return names.index(expected) if expected in names else None


def compared(house: House, tag: str, text: str) -> str:
    """Return the characters that are compared: of the spoken form, since some write figures and some words."""
    found = house.spoken_form.sentences(text, tag)
    return only_characters("".join(segment.text for sentence in found for segment in sentence.segments))


def outcomes(
    house: House, tag: str, spoken: Sequence[Spoken], noise_db: float | None, folder: Path
) -> Iterator[Outcome]:
    """Yield what becomes of each question in a room."""
    random = np.random.default_rng(0)
    recognizer = house.speech.recognizers.get(tag)
    for each in spoken:
        file = folder / "question.wav"
        soundfile.write(file, in_room(each.audio, noise_db, random), SPEECH_RATE_HZ)
        heard = recognizer.transcribe_file(file)
        edits = edit_distance(compared(house, tag, each.query.text), compared(house, tag, heard.text))
        yield Outcome(each, noise_db, heard, place(house, tag, heard.hypotheses, each.query.expected), edits)


def among(places: Iterable[int | None], first: int) -> float:
    """Return the share of places among the first ones."""
    found = [place is not None and place < first for place in places]
    return sum(found) / max(1, len(found))


def summary(house: House, tag: str, found: Sequence[Outcome]) -> str:
    """Return a cell: top-1 / top-3, character errors in %, how many were not heard."""
    places = [each.place for each in found]
    characters = sum(len(compared(house, tag, each.spoken.query.text)) for each in found)
    errors = 100 * sum(each.edits for each in found) / max(1, characters)
    nothing = sum(not each.heard.heard for each in found)
    cell = f"{100 * among(places, 1):.0f} / {100 * among(places, 3):.0f}; {errors:.0f}"
    return f"{cell} ({nothing})" if nothing else cell


def row(house: House, tag: str, spoken: Sequence[Spoken], folder: Path, log: Callable[[Outcome], None]) -> str:
    """Return a language's line of the table."""
    written = [place(house, tag, [Hypothesis(s.query.text, "typed", 1.0)], s.query.expected) for s in spoken]
    found = {noise: list(outcomes(house, tag, spoken, noise, folder)) for noise in NOISES_DB}
    for outcome in (each for some in found.values() for each in some):
        log(outcome)
    by_voice: dict[str, list[int | None]] = {}
    for outcome in (each for noise, some in found.items() if noise is not None for each in some):
        by_voice.setdefault(outcome.spoken.voice, []).append(outcome.place)
    cells = [
        tag,
        str(len(spoken)),
        f"{100 * among(written, 1):.0f} / {100 * among(written, 3):.0f}",
        *(summary(house, tag, some) for some in found.values()),
        ", ".join(f"{name} {100 * among(places, 3):.0f}" for name, places in by_voice.items()),
    ]
    return f"| {' | '.join(cells)} |"


def add_voices(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose who speaks."""
    parser.add_argument("--natural", type=Path, metavar="FOLDER")
    parser.add_argument("--sounds", type=Path, metavar="FOLDER")


def main() -> None:
    """Print, by language and noise, how many questions arrived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="*", default=[])
    parser.add_argument("--questions", type=int, default=20)
    parser.add_argument("--even", action="store_true")
    add_voices(parser)
    parser.add_argument("--log", type=Path)
    arguments, _ = parser.parse_known_args()
    house = open_house()
    ears, voice = house.speech.recognizers, house.speech.live_speaker
    tags = arguments.languages or [tag for tag in house.library.tags() if ears.can_hear(tag) and voice.can_speak(tag)]
    print("top-1 / top-3 in %; character errors in % (not heard at all); limit: top-3 95 %")
    print("| language | questions | in writing | voice alone | room, 20 dB | 10 dB | 5 dB | top-3 in rooms by voice |")
    print("|---|---|---|---|---|---|---|---|")
    with (
        tempfile.TemporaryDirectory(dir="/dev/shm") as folder,
        (arguments.log or Path(os.devnull)).open("w", encoding="utf-8") as log,
    ):
        lines = csv.writer(log, delimiter="\t")
        for tag in tags:

            def note(outcome: Outcome, tag: str = tag) -> None:
                spoken, noise = outcome.spoken, outcome.noise_db
                texts = (f"{each.engine} {each.score:.2f} {each.text}" for each in outcome.heard.hypotheses)
                lines.writerow((tag, spoken.voice, noise, outcome.place, spoken.query.text, *texts))
                log.flush()

            asked = chosen(house, tag, arguments.questions, even=arguments.even)
            voices = voices_for(house, tag, arguments.natural, arguments.sounds)
            print(row(house, tag, said(house, tag, asked, voices), Path(folder), note), flush=True)
    house.close()


if __name__ == "__main__":
    main()
