"""Our hearing against the bare vosk loop: time, text and character error rate, on the same recordings.

python -m tests.benchmarks.transcription [--languages en ko zh] [--clips 20] [--models FOLDER] [--speech FOLDER]

The bare loop is the one of vosk's own examples, in three settings: as it comes, with words, and with words and five
alternatives, which is what we ask of it. Kaldi adds random dither to the sound, so two runs over one recording differ
in a word now and then; here the random numbers begin anew before every run, which makes texts comparable. Runs are
interleaved and their order turns, and the processor's time is counted, so that a busy machine does not
colour the figures. One clip is heard before, unmeasured.
"""

import argparse
import csv
import ctypes
import json
import os
import re
import time
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import soundfile
import vosk

from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from speech.alternatives import spell
from speech.endpoint import EndpointRules
from speech.vosk_recognizer import VoskRecognizer, load_model

REPOSITORY = Path(__file__).resolve().parents[2]
UNSPACED = frozenset({"zh"})
EXAMPLE_BLOCK = 4_000
"""Samples per step in vosk's examples."""
OURS, OURS_SINGLE = "ours", "ours, one reading"
BARE, BARE_WORDS, BARE_ALTERNATIVES = "bare", "bare, words", "bare, words, 5 alternatives"
COMPARED = {OURS: BARE_ALTERNATIVES, OURS_SINGLE: BARE_WORDS}
"""Each way of ours with the bare loop of the same settings."""

Way = Callable[[Path], str]


@dataclass
class Tally:
    """Sums of one way over all clips of a language."""

    seconds: float = 0.0
    edits: int = 0
    characters: int = 0


def bare_loop(model: vosk.Model, path: Path, *, words: bool, alternatives: int) -> str:
    """Transcribe as vosk's example does."""
    recognizer = vosk.KaldiRecognizer(model, 16_000)
    recognizer.SetWords(words)
    recognizer.SetMaxAlternatives(alternatives)
    results = []
    with soundfile.SoundFile(path) as file:
        while len(block := file.read(EXAMPLE_BLOCK, dtype="int16")):
            if recognizer.AcceptWaveform(block.tobytes()):
                results.append(json.loads(recognizer.Result()))
    results.append(json.loads(recognizer.FinalResult()))
    return " ".join(filter(None, (result.get("alternatives", [result])[0]["text"] for result in results)))


def edit_distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Return Levenshtein's distance of two texts, or of two lists of words."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        diagonal, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (a != b))
    return row[-1]


def only_characters(text: str) -> str:
    """Return what is compared: letters and digits, without case, width and spaces."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())


def clips(speech: Path, language: str, number: int) -> list[tuple[Path, str]]:
    """Return (path, transcript) of clips spread evenly over a language's."""
    with (speech / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["language"] == language]
    return [(speech / row["path"], row["text"]) for row in rows[:: max(1, len(rows) // number)][:number]]


def ways(language: str, folder: Path) -> dict[str, Way]:
    """Return every compared way of hearing, over one loaded model."""
    model = load_model(folder)
    spaced = language not in UNSPACED

    def ours(*, alternatives: bool) -> Way:
        recognizer = VoskRecognizer(language, model, EndpointRules(), spaced=spaced, alternatives=alternatives)
        return lambda path: recognizer.transcribe_file(path).text

    def bare(*, words: bool, alternatives: int) -> Way:
        return lambda path: spell(bare_loop(model, path, words=words, alternatives=alternatives), spaced=spaced)

    return {
        BARE: bare(words=False, alternatives=0),
        BARE_WORDS: bare(words=True, alternatives=0),
        OURS_SINGLE: ours(alternatives=False),
        BARE_ALTERNATIVES: bare(words=True, alternatives=5),
        OURS: ours(alternatives=True),
    }


def measure(language: str, folder: Path, recordings: list[tuple[Path, str]]) -> list[str]:
    """Return the table's rows of one language."""
    compared = ways(language, folder)
    tallies = {name: Tally() for name in compared}
    same = dict.fromkeys(COMPARED, 0)
    seed = ctypes.CDLL(None).srand
    compared[BARE](recordings[0][0])
    for turn, (path, transcript) in enumerate(recordings):
        order = list(compared)[turn % len(compared) :] + list(compared)[: turn % len(compared)]
        texts = {}
        for name in order:
            seed(1)
            started = time.process_time()
            texts[name] = compared[name](path)
            tallies[name].seconds += time.process_time() - started
            tallies[name].edits += edit_distance(only_characters(transcript), only_characters(texts[name]))
            tallies[name].characters += len(only_characters(transcript))
        for name, bare in COMPARED.items():
            same[name] += texts[name] == texts[bare]
    audio = sum(soundfile.info(path).duration for path, _ in recordings)
    return [
        f"| {language} | {name} | {tally.seconds / audio:.3f} | {tally.seconds / tallies[BARE].seconds:.3f} | "
        + (
            f"{tally.seconds / tallies[COMPARED[name]].seconds:.3f} | {same[name]}/{len(recordings)}"
            if name in same
            else " | "
        )
        + f" | {100 * tally.edits / tally.characters:.1f} |"
        for name, tally in tallies.items()
    ]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", default=["en", "ko", "zh"])
    parser.add_argument("--clips", type=int, default=20)
    parser.add_argument("--models", type=Path, default=os.environ.get("MADANG_MODELS") or REPOSITORY / "models")
    parser.add_argument("--speech", type=Path, default=REPOSITORY.parent / "shared" / "speech")
    arguments = parser.parse_args()
    store = ModelStore(arguments.models, load_catalogue())
    print("| language | way | processor time / audio | time / bare | time / same settings | same text | CER % |")
    print("|---|---|---|---|---|---|---|")
    for language in arguments.languages:
        folder = store.path_for("recognizer", language)
        if folder is None:
            print(f"| {language} | no model installed | | | | | |")
            continue
        recordings = clips(arguments.speech, language, arguments.clips)
        print("\n".join(measure(language, folder, recordings)), flush=True)


if __name__ == "__main__":
    main()
