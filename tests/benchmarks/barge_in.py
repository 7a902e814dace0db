"""Does our own voice stop the reading, and does a visitor's?

python -m tests.benchmarks.barge_in [--clips 12] [--odd] [--speech FOLDER]

espeak's voice in four languages through a simulated room: a delay, exponentially falling reverberation, a loudspeaker
that distorts (or not), an echo of -6 to -20 dB, a room's noise; in half of the runs the microphone loses 0.2 s of
samples in the middle. Over it come human voices from recordings (even rows, --odd: the others) in a room, at
-20, -26 and -32 dBFS. A run is heard in pieces of 20 ms whose place in the played sound jitters.
"""

import argparse
import csv
import itertools
from collections import defaultdict
from pathlib import Path

import numpy as np
import soxr
from scipy.signal import fftconvolve

from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.ports import Sounding
from speech.interruption import EchoFreeInterruption
from speech.loudness import FULL_SCALE, Samples
from speech.speaker import ChildSpeaker
from tests.benchmarks.loudness import Sound, recording, sixteen_bit
from tests.benchmarks.transcription import REPOSITORY

TEXTS = {
    "en": "You can claim unpaid wages at the labour office. Bring your contract and a record of your working hours.",
    "ko": "임금을 받지 못했으면 노동청에 신고할 수 있습니다. 근로계약서와 통장, 일한 시간을 적은 기록을 가져오세요.",
    "ru": "Вы можете подать жалобу в трудовую инспекцию. Возьмите договор и записи о рабочих часах.",
    "vi": "Bạn có thể khiếu nại tại văn phòng lao động. Hãy mang theo hợp đồng và ghi chép giờ làm việc.",
}
VOICES = {"en": "en-us", "ko": "ko", "ru": "ru", "vi": "vi"}
GAINS_DB = (-6, -12, -20)
REVERBERATIONS_S = (0.3, 0.7)
DELAYS_S = (0.03, 0.15, 0.3)
NOISE_DBFS = -60
SPEECH_AT_S = 3.0
VOICE_DBFS = (-20, -26, -32)
PIECE = SPEECH_RATE_HZ // 50


def response(reverberation: float, delay: float, random: np.random.Generator) -> Sound:
    """Return a room's impulse response: the direct sound and a tail of noise, 9 dB below it in all."""
    time = np.arange(int(SPEECH_RATE_HZ * reverberation * 1.2)) / SPEECH_RATE_HZ
    tail = random.standard_normal(len(time)) * 10 ** (-3 * time / reverberation)
    tail *= 0.35 / np.sqrt(np.square(tail).sum())
    tail[0] = 1.0
    return np.concatenate((np.zeros(int(delay * SPEECH_RATE_HZ)), tail))


def heard(audio: Audio, gain_db: float, reverberation: float, delay: float, random: np.random.Generator) -> Sound:
    """Return what a microphone hears of a sound; the more distant loudspeakers distort."""
    sound: Sound = soxr.resample(np.frombuffer(audio.pcm, "<i2").astype(np.float64), audio.rate_hz, SPEECH_RATE_HZ)
    if delay > DELAYS_S[0]:
        sound = np.tanh(1.5 * sound / FULL_SCALE) / 1.5 * FULL_SCALE
    echo: Sound = fftconvolve(sound, response(reverberation, delay, random)) * 10 ** (gain_db / 20)
    return echo + random.standard_normal(len(echo)) * FULL_SCALE * 10 ** (NOISE_DBFS / 20)


def stopped_at(audio: Audio, samples: Samples, lost: bool, random: np.random.Generator) -> float | None:
    """Return the second at which the reading was stopped, None when it was not."""
    watch = EchoFreeInterruption()
    for start in range(0, len(samples), PIECE):
        now = (start + PIECE) / SPEECH_RATE_HZ
        if lost and 2.0 <= now < 2.2:
            continue
        sounding = Sounding(audio, now + float(random.uniform(0, 0.03))) if now < audio.seconds else None
        if watch.accept(samples[start : start + PIECE].tobytes(), sounding):
            return now
    return None


def main() -> None:
    """Print both rates."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clips", type=int, default=12)
    parser.add_argument("--odd", action="store_true")
    parser.add_argument("--speech", type=Path, default=REPOSITORY.parent / "shared" / "speech")
    arguments = parser.parse_args()
    random = np.random.default_rng(2)
    speaker = ChildSpeaker(VOICES)
    said = {tag: speaker.synthesize(text, tag) for tag, text in TEXTS.items()}
    speaker.close()
    false: dict[str, int] = defaultdict(int)
    runs: dict[str, int] = defaultdict(int)
    seconds = 0.0
    for tag, gain, reverberation, delay, lost in itertools.product(
        said, GAINS_DB, REVERBERATIONS_S, DELAYS_S, (False, True)
    ):
        echo = heard(said[tag], gain, reverberation, delay, random)
        at = stopped_at(said[tag], sixteen_bit(echo), lost, random)
        name = "samples lost" if lost else "echo only"
        false[name] += at is not None
        runs[name] += 1
        seconds += said[tag].seconds
        if at is not None:
            print(
                f"stopped itself: {tag} {gain} dB, {reverberation} s, delay {delay} s, {name}, at {at:.1f} s",
                flush=True,
            )
    print(
        f"false stops in {seconds:.0f} s of reading: "
        + ", ".join(f"{name} {false[name]} of {runs[name]}" for name in runs)
    )
    with (arguments.speech / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))[arguments.odd :: 2]
    rows = [row for row in rows if float(row["seconds"]) > 2]
    rows = rows[:: max(1, len(rows) // arguments.clips)][: arguments.clips]
    for level, gain in itertools.product(VOICE_DBFS, GAINS_DB):
        stops, early, waits = 0, 0, []
        for turn, row in enumerate(rows):
            tag = list(said)[turn % len(said)]
            sound = heard(said[tag], gain, 0.5, 0.12, random)
            voice = recording(arguments.speech / row["path"])[SPEECH_RATE_HZ:] * 10 ** ((level + 18) / 20)
            voice = fftconvolve(voice, response(0.4, 0.0, random))
            begin = int(SPEECH_AT_S * SPEECH_RATE_HZ)
            there = min(len(voice), len(sound) - begin)
            sound[begin : begin + there] += voice[:there]
            at = stopped_at(said[tag], sixteen_bit(sound), False, random)
            early += at is not None and at < SPEECH_AT_S
            if at is not None and at >= SPEECH_AT_S:
                stops += 1
                waits.append(at - SPEECH_AT_S)
        after = f"median after {np.median(waits):.2f} s" if waits else ""
        print(
            f"voice {level} dBFS over echo {gain} dB: stopped {stops} of {len(rows)} {after}, before {early}",
            flush=True,
        )


if __name__ == "__main__":
    main()
