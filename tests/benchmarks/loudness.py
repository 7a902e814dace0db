"""What the automatic gain brings: quiet, far and shouted speech with and without it.

python -m tests.benchmarks.loudness [--languages en ko zh] [--clips 10] [--odd] [--models FOLDER] [--speech FOLDER]

Recordings of the even rows (--odd: the others) are brought to one level, then attenuated by 20, 30 and 40 dB, as by
distance, and a room's noise (falling 3 dB an octave) is added, or they are amplified by 20 dB and clipped. Each is
heard live in pieces of 50 ms. `WebRTC` is AGC2 with its gain free to change by 60 dB a second (6, its default, does
worse).
"""

import argparse
import csv
import ctypes
import os
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray
from pywebrtc_audio import GainController

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.ports import Listener
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from speech.conditioned_listener import ConditionedListener
from speech.endpoint import EndpointRules
from speech.loudness import FULL_SCALE, Samples
from speech.vosk_recognizer import VoskRecognizer, load_model
from tests.benchmarks.transcription import REPOSITORY, UNSPACED, edit_distance, only_characters

VOICE_DBFS = -18.0
"""Loudest tenth of the speech before it is attenuated."""
CASES = {"0 dB": (0, -60), "-20 dB": (-20, -65), "-30 dB": (-30, -65), "-40 dB": (-40, -70), "shouted": (20, -60)}
"""Gain of the speech in dB, level of the room in dBFS."""
PIECE = SPEECH_RATE_HZ // 20
WHOLE = EndpointRules(trailing_silence=60, patience=60, longest=60)

Sound = NDArray[np.float64]


def sixteen_bit(sound: Sound) -> Samples:
    """Return a sound as a microphone delivers it."""
    return np.asarray(np.clip(np.rint(sound), -FULL_SCALE, FULL_SCALE - 1), dtype=np.int16)


def room(samples: int, level: float, random: np.random.Generator) -> Sound:
    """Return noise that falls 3 dB an octave from 50 Hz on, of so many dBFS."""
    spectrum = np.fft.rfft(random.standard_normal(samples))
    spectrum /= np.sqrt(np.maximum(np.fft.rfftfreq(samples, 1 / SPEECH_RATE_HZ), 50))
    noise: Sound = np.fft.irfft(spectrum, samples)
    return noise * float(FULL_SCALE * 10 ** (level / 20) / noise.std())


def recording(path: Path) -> Sound:
    """Return a recording at one level, with a second before and half a second after it."""
    read, rate = soundfile.read(path, dtype="float64", always_2d=True)
    sound: Sound = soxr.resample(read.mean(axis=1), rate, SPEECH_RATE_HZ)
    frames = np.sort((sound[: len(sound) // 320 * 320].reshape(-1, 320) ** 2).mean(axis=1))
    loud = np.sqrt(frames[int(0.9 * len(frames)) :].mean())
    levelled = sound / loud * FULL_SCALE * 10 ** (VOICE_DBFS / 20)
    return np.concatenate((np.zeros(SPEECH_RATE_HZ), levelled, np.zeros(SPEECH_RATE_HZ // 2)))


def hear(listener: Listener, samples: Samples, gain: Callable[[Samples], Samples]) -> str:
    """Return what is heard live."""
    for start in range(0, len(samples), PIECE):
        listener.accept(gain(samples[start : start + PIECE]).tobytes())
    return listener.finish().text


def unchanged(piece: Samples) -> Samples:
    """Return a piece as it came."""
    return piece


def webrtc() -> Callable[[Samples], Samples]:
    """Return WebRTC's gain control."""
    control = GainController(max_gain_change_db_per_second=60.0)
    return control.process


def measure(language: str, recognizer: VoskRecognizer, rows: list[tuple[Path, str]]) -> None:
    """Print a language's rows."""
    edits: dict[tuple[str, str], int] = defaultdict(int)
    nothing: dict[tuple[str, str], int] = defaultdict(int)
    random = np.random.default_rng(1)
    seed = ctypes.CDLL(None).srand
    for path, transcript in rows:
        clean = recording(path)
        for case, (gain_db, noise) in CASES.items():
            sound = sixteen_bit(clean * 10 ** (gain_db / 20) + room(len(clean), noise, random))
            for way in ("none", "ours", "WebRTC"):
                seed(1)  # Kaldi's dither
                listener: Listener = recognizer.listen()
                listener = ConditionedListener(listener) if way == "ours" else listener
                text = hear(listener, sound, webrtc() if way == "WebRTC" else unchanged)
                edits[way, case] += edit_distance(only_characters(transcript), only_characters(text))
                nothing[way, case] += not text
    characters = sum(len(only_characters(transcript)) for _, transcript in rows)
    for way in ("none", "ours", "WebRTC"):
        figures = (f"{100 * edits[way, case] / characters:.1f} ({nothing[way, case]})" for case in CASES)
        print(f"| {language} | {way} | {len(rows)} | {' | '.join(figures)} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", default=["en", "ko", "zh"])
    parser.add_argument("--clips", type=int, default=10)
    parser.add_argument("--odd", action="store_true")
    parser.add_argument("--models", type=Path, default=os.environ.get("MADANG_MODELS") or REPOSITORY / "models")
    parser.add_argument("--speech", type=Path, default=REPOSITORY.parent / "shared" / "speech")
    arguments = parser.parse_args()
    store = ModelStore(arguments.models, load_catalogue())
    with (arguments.speech / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        half = list(csv.DictReader(file, delimiter="\t"))[arguments.odd :: 2]
    print("CER % (clips in which nothing was heard)")
    print(f"| language | gain | clips | {' | '.join(CASES)} |\n|---|---|---|{'---|' * len(CASES)}")
    for language in arguments.languages:
        if (folder := store.path_for("recognizer", language)) is None:
            print(f"| {language} | no model installed |")
            continue
        rows = [(arguments.speech / row["path"], row["text"]) for row in half if row["language"] == language]
        rows = rows[:: max(1, len(rows) // arguments.clips)][: arguments.clips]
        measure(language, VoskRecognizer(language, load_model(folder), WHOLE, spaced=language not in UNSPACED), rows)


if __name__ == "__main__":
    main()
