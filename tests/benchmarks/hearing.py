"""Error rates, time and memory of vosk, Whisper and both together, by language and room.

python -m tests.benchmarks.hearing [--speech FOLDER] [--whisper base small] [--every 1] [--bare 8] [--memory]

Reads the odd rows of the recordings' manifest; what the two passes know of trust was learned from the even ones
(scripts/learn_trust.py). Error rates are of characters (letters and digits, without case, width and spaces) and of
words, over all recordings of a language and room together; a recording that is not heard counts as all its characters.
Times: `finish`, from the end of the sound to the text. `--bare N`: for N recordings of each language also the bare
engine, a window of 30 seconds with the same weights, threads and beam, in turns with ours.
"""

import argparse
import csv
import os
import re
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import ctranslate2
import numpy as np
from numpy.typing import NDArray

from kiosk.domain.hearing import Utterance
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore
from speech.audio_file import open_audio
from speech.decoding import Decoder, DecodingListener
from speech.endpoint import EndpointRules
from speech.trust import load_trust
from speech.two_pass import merge
from speech.vosk_recognizer import VoskDecoder, load_model
from speech.whisper.engine import BEAM, WhisperEngine
from speech.whisper.features import log_mel, samples_of
from speech.whisper.languages import CODES
from speech.whisper.recognizer import WhisperDecoder
from tests.benchmarks.transcription import REPOSITORY, UNSPACED, edit_distance, only_characters

ONE_UTTERANCE = EndpointRules(trailing_silence=30, patience=30, longest=30)
"""A recording is one utterance, whatever pauses are in it."""
UNWRITTEN = ("ar", "fr", "hi")
"""Languages of recordings which are none of the kiosk's."""
PIECE = 3_200
TWO_PASSES = "two passes"


@dataclass(frozen=True, slots=True)
class Recording:
    """One row of the manifest."""

    path: Path
    tag: str
    text: str
    room: str
    seconds: float


@dataclass
class Tally:
    """Sums of one way over recordings."""

    edits: int = 0
    characters: int = 0
    word_edits: int = 0
    words: int = 0
    seconds: list[float] = field(default_factory=list)


def recordings(speech: Path | None, *, even: bool) -> list[Recording]:
    """Return the even or odd rows of the kiosk's languages. Ends the program where there are no recordings."""
    folder = speech or Path(os.environ.get("MADANG_RECORDINGS") or REPOSITORY.parent / "shared" / "speech")
    if not (folder / "manifest.tsv").is_file():
        raise SystemExit(f"There are no recordings in {folder}: name their folder with --speech or MADANG_RECORDINGS.")
    with (folder / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))[0 if even else 1 :: 2]
    return [
        Recording(folder / row["path"], row["language"], row["text"], row["room"], float(row["seconds"]))
        for row in rows
        if row["language"] not in UNWRITTEN
    ]


def words_of(text: str) -> list[str]:
    """Return a text's words as they are compared."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def word_distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Return Levenshtein's distance in words."""
    letters = {word: chr(0xE000 + number) for number, word in enumerate(sorted({*one, *other}))}
    return edit_distance("".join(letters[word] for word in one), "".join(letters[word] for word in other))


def nearest(text: str, heard: str) -> str:
    """Return which of a transcript's spellings (`abu-abu|abu abu`) was heard best."""
    return min(text.split("|"), key=lambda each: edit_distance(only_characters(each), only_characters(heard)))


def share_right(said: str, heard: str) -> float:
    """Return the share of right characters, 0 to 1."""
    expected = only_characters(nearest(said, heard))
    return max(0.0, 1 - edit_distance(expected, only_characters(heard)) / max(1, len(expected)))


def pcm_of(path: Path) -> bytes:
    """Return a recording's samples."""
    with open_audio(path) as file:
        return b"".join(file.chunks(30))


class Engines:
    """Every installed engine, loaded when first needed."""

    def __init__(self, sizes: Sequence[str] = ("tiny", "base", "small")) -> None:
        models = Path(os.environ.get("MADANG_MODELS") or REPOSITORY / "models")
        self._store = ModelStore(models, load_catalogue())
        whisper = self._store.installed("multilingual-recognizer")
        wanted = [f"whisper-{size}" for size in sizes]
        self.whisper = {name: WhisperEngine(whisper[name], name=name) for name in wanted if name in whisper}
        self._vosk: dict[str, object] = {}

    def decoders(self, tag: str) -> Iterator[tuple[str, Decoder]]:
        """Yield a new decoder of each engine that knows the language."""
        if tag not in self._vosk and (folder := self._store.path_for("recognizer", tag)):
            self._vosk[tag] = load_model(folder)
        if tag in self._vosk:
            yield "vosk", VoskDecoder(self._vosk[tag], spaced=tag not in UNSPACED)
        for name, engine in self.whisper.items():
            yield name, WhisperDecoder(engine, tag)

    def each_alone(self, recording: Recording) -> Iterator[Utterance]:
        """Yield what each engine hears."""
        for _, decoder in self.decoders(recording.tag):
            yield listen(decoder, pcm_of(recording.path))[0]


def listen(decoder: Decoder, pcm: bytes) -> tuple[Utterance, float]:
    """Return what was heard live and the seconds from the end of the sound to the text."""
    listener = DecodingListener(decoder, ONE_UTTERANCE)
    for start in range(0, len(pcm), PIECE):
        listener.accept(pcm[start : start + PIECE])
    started = time.perf_counter()
    heard = listener.finish()
    return heard, time.perf_counter() - started


def bare(engine: WhisperEngine, samples: NDArray[np.float32], tag: str) -> float:
    """Return the seconds of the bare engine: a window of 30 seconds, no time stamps."""
    started = time.perf_counter()
    features = ctranslate2.StorageView.from_array(np.ascontiguousarray(log_mel(samples)[None]))
    prompt = ["<|startoftranscript|>", f"<|{CODES[tag]}|>", "<|transcribe|>", "<|notimestamps|>"]
    engine.model.generate(features, [prompt], beam_size=BEAM, max_length=224)
    return time.perf_counter() - started


def measure(arguments: argparse.Namespace) -> None:
    """Print the table."""
    engines, trust = Engines(arguments.whisper), load_trust()
    tallies: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
    ratios: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for recording in recordings(arguments.speech, even=False)[:: arguments.every]:
        pcm = pcm_of(recording.path)
        heard = {name: listen(decoder, pcm) for name, decoder in engines.decoders(recording.tag)}
        streamed = heard.get("vosk")
        for name, engine in engines.whisper.items():
            second, seconds = heard[name]
            if streamed is not None:
                both = merge(streamed[0], second, recording.tag, trust)
                heard[f"{TWO_PASSES}, {name}"] = both, streamed[1] + seconds
            if len(ratios[recording.tag, name]) < arguments.bare:
                ratios[recording.tag, name].append((seconds, bare(engine, samples_of(pcm), recording.tag)))
        for name, (utterance, seconds) in heard.items():
            for room in {"all", recording.room or "all"}:
                _count(tallies[recording.tag, room, name], recording, utterance, seconds)
    _print(tallies, ratios)


def _count(tally: Tally, recording: Recording, heard: Utterance, seconds: float) -> None:
    text = nearest(recording.text, heard.text)
    said = only_characters(text)
    tally.edits += edit_distance(said, only_characters(heard.text))
    tally.characters += len(said)
    tally.word_edits += word_distance(words_of(text), words_of(heard.text))
    tally.words += len(words_of(text))
    tally.seconds.append(seconds)


def _print(
    tallies: dict[tuple[str, str, str], Tally], ratios: dict[tuple[str, str], list[tuple[float, float]]]
) -> None:
    print("| language | room | way | recordings | CER % | WER % | end to text, s: median, p95 | of the bare engine |")
    print("|---|---|---|---|---|---|---|---|")
    for (tag, room, name), tally in sorted(tallies.items()):
        pairs = ratios.get((tag, name), []) if room == "all" else []
        ratio = f"{sum(ours for ours, _ in pairs) / sum(theirs for _, theirs in pairs):.2f}" if pairs else ""
        median, p95 = np.percentile(tally.seconds, [50, 95])
        print(
            f"| {tag} | {room} | {name} | {len(tally.seconds)} | {100 * tally.edits / tally.characters:.1f} | "
            f"{100 * tally.word_edits / tally.words:.1f} | {median:.2f}, {p95:.2f} | {ratio} |"
        )


def memory(arguments: argparse.Namespace) -> None:
    """Print this process's memory with vosk in three languages and the Whisper named, after a few recordings each."""
    engines = Engines(arguments.whisper)
    read = [each for each in recordings(arguments.speech, even=False) if each.tag in ("ko", "en", "zh")][::10]
    for recording in read:
        list(engines.each_alone(recording))
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    resident = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
    most = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    loaded = ", ".join(("vosk ko en zh", *engines.whisper))
    print(f"{loaded}: {resident / 1000:.0f} MB resident after {len(read)} recordings, {most / 1000:.0f} MB at most")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speech", type=Path)
    parser.add_argument("--whisper", nargs="+", default=["base", "small"])
    parser.add_argument("--every", type=int, default=1, help="every n-th of the recordings")
    parser.add_argument("--bare", type=int, default=0)
    parser.add_argument("--memory", action="store_true")
    arguments = parser.parse_args()
    (memory if arguments.memory else measure)(arguments)


if __name__ == "__main__":
    main()
