"""From a spoken question to its answer: python -m tests.benchmarks.spoken_questions [--languages ru] [--questions 10].

Development questions are said by the kiosk's own voice at three speeds, put into a room (a decaying echo) with noise,
heard by the installed recognisers and answered. What counts is whether the right document is among the first three.
"""

import argparse
import itertools
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from kiosk.composition import House, open_house
from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from tests.benchmarks.queries import Query, queries

Floats = NDArray[np.float64]

LIMIT = 0.95
SPEEDS = (0.85, 1.0, 1.15)
NOISES_DB: tuple[float | None, ...] = (None, 20, 10, 5)
"""Speech above noise; None: the voice as it comes, without room."""
ECHO_SECONDS = 0.4
"""Until the echo has fallen by 60 dB: an ordinary room."""
ECHO_SHARE = 0.3
SPEECH_LEVEL = 0.08


def in_room(audio: Audio, noise_db: float | None, random: np.random.Generator) -> Floats:
    """Return 16 kHz samples, -1 to 1, of a voice in a room with pink noise at so many dB below it."""
    dry = np.frombuffer(audio.pcm, dtype="<i2").astype(np.float64) / 32_768
    dry = np.pad(soxr.resample(dry, audio.rate_hz, SPEECH_RATE_HZ), SPEECH_RATE_HZ // 2)
    if noise_db is None:
        return dry
    times = np.arange(round(ECHO_SECONDS * SPEECH_RATE_HZ)) / SPEECH_RATE_HZ
    echo = random.standard_normal(len(times)) * 10 ** (-3 * times / ECHO_SECONDS)
    echo *= ECHO_SHARE / np.linalg.norm(echo)
    echo[0] = 1.0
    wet = fftconvolve(dry, echo)[: len(dry)]
    wet *= SPEECH_LEVEL / np.sqrt(np.mean(wet**2))
    white = np.fft.rfft(random.standard_normal(len(wet)))
    pink = np.fft.irfft(white / np.sqrt(np.arange(len(white)) + 1.0), len(wet))
    return np.asarray(wet + pink * SPEECH_LEVEL * 10 ** (-noise_db / 20) / np.sqrt(np.mean(pink**2)))


def found(house: House, tag: str, asked: Sequence[Query], noise_db: float | None, folder: Path) -> tuple[float, float]:
    """Return the shares of questions whose document came first, and among the first three."""
    random = np.random.default_rng(0)
    first = three = 0
    for query, speed in zip(asked, itertools.cycle(SPEEDS), strict=False):
        file = folder / "question.wav"
        clear = house.speech.speaker.synthesize(query.text, tag, speed=speed)
        soundfile.write(file, in_room(clear, noise_db, random), SPEECH_RATE_HZ)
        heard = house.speech.recognizers.get(tag).transcribe_file(file).hypotheses
        names = [each.id for each in house.index.rank(tag, heard).candidates] if heard else []
        first += names[:1] == [query.expected]
        three += query.expected in names[:3]
    return first / len(asked), three / len(asked)


def main() -> None:
    """Print, by language and noise, how many questions arrived."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--languages", nargs="*", default=[])
    parser.add_argument("--questions", type=int, default=10)
    arguments, _ = parser.parse_known_args()
    house = open_house()
    ears, voice = house.speech.recognizers, house.speech.speaker
    both = [tag for tag in house.library.tags() if ears.can_hear(tag) and voice.can_speak(tag)]
    print("top-1 / top-3, as the voice comes, then in a room with noise at 20, 10, 5 dB (limit: top-3 95 %)")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        for tag in arguments.languages or both:
            answerable = [query for query in queries("dev", tag, house.library) if query.expected in house.library.faqs]
            asked = answerable[:: max(1, len(answerable) // arguments.questions)][: arguments.questions]
            shares = [found(house, tag, asked, noise, Path(folder)) for noise in NOISES_DB]
            print(f"{tag}: {len(asked)} questions: " + ", ".join(f"{a:.0%} / {b:.0%}" for a, b in shares), flush=True)
    house.close()


if __name__ == "__main__":
    main()
