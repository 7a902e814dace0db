"""Does knowing what visitors ask about help Whisper? What a prompt of terms and an English translation bring.

python -m tests.benchmarks.closed_domain [--languages ko vi ru] [--questions 30] [--even] [--noise 10]

Development questions (odd ones of each language; --even: the others), said in a room with noise by the three voices of
tests.benchmarks.spoken_questions (and its options --natural and --sounds), read by the installed Whisper alone, in five
ways: as it is; its first guess only, where else the answer index weighs all guesses by the content's words; told the
glossary's terms as what was said before; with its English translation as a second question to the English index; and
both. A recording of people from the odd rows, about anything else, tells what the terms spoil.
"""

import argparse
import itertools
import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from kiosk.composition import House, open_house
from kiosk.domain.glossary import terms_in
from kiosk.domain.hearing import Hypothesis
from speech.whisper.engine import Task, WhisperEngine
from speech.whisper.features import Floats, samples_of
from speech.whisper.guard import invented
from speech.whisper.languages import HINTS
from tests.benchmarks.hearing import nearest, pcm_of, recordings
from tests.benchmarks.spoken_questions import Spoken, add_voices, chosen, compared, in_room, said, voices_for
from tests.benchmarks.transcription import edit_distance, only_characters

AS_IT_IS, FIRST_ONLY, TERMS, ENGLISH, BOTH = "as it is", "first guess only", "terms", "English too", "both"


class ToldEngine(WhisperEngine):
    """Whisper that can be told other things."""

    def tell(self, tag: str, told: str) -> None:
        """Set what was said before."""
        self._hints = {**HINTS, tag: told or HINTS.get(tag, "")}


def hypotheses(
    engine: ToldEngine, samples: Floats, tag: str, *, told: str = "", task: Task = "transcribe"
) -> list[Hypothesis]:
    """Return what is believed of an utterance. told: what was said before."""
    engine.tell(tag, told)
    script = "en" if task == "translate" else tag
    readings = engine.read(samples, tag, task=task)
    return [Hypothesis(r.text, engine.name, math.exp(r.log_probability)) for r in readings if not invented(r, script)]


def candidates(house: House, tag: str, heard: Sequence[Hypothesis]) -> dict[str, float]:
    """Return the score of each document that may answer."""
    return {each.id: each.score for each in house.index.rank(tag, heard).candidates} if heard else {}


def best(*rankings: dict[str, float]) -> list[str]:
    """Return the three best documents of several rankings."""
    together: dict[str, float] = defaultdict(float)
    for name, score in itertools.chain.from_iterable(ranking.items() for ranking in rankings):
        together[name] = max(together[name], score)
    return sorted(together, key=lambda name: -together[name])[:3]


def ask(house: House, engine: ToldEngine, tag: str, spoken: Sequence[Spoken], noise_db: float) -> None:
    """Print how many questions find their answer in each way, and their character errors."""
    random, told = np.random.default_rng(0), terms_in(house.library.glossary.values(), tag)
    first: dict[str, int] = defaultdict(int)
    three: dict[str, int] = defaultdict(int)
    edits: dict[str, int] = defaultdict(int)
    characters = 0
    for each in spoken:
        query = each.query
        samples = in_room(each.audio, noise_db, random).astype(np.float32)
        plain = hypotheses(engine, samples, tag)
        prompted = hypotheses(engine, samples, tag, told=told)
        own, with_terms = candidates(house, tag, plain), candidates(house, tag, prompted)
        english = candidates(house, "en", hypotheses(engine, samples, tag, task="translate")) if tag != "en" else {}
        ways = {
            AS_IT_IS: best(own),
            FIRST_ONLY: best(candidates(house, tag, plain[:1])),
            TERMS: best(with_terms),
            ENGLISH: best(own, english),
            BOTH: best(with_terms, english),
        }
        wanted = compared(house, tag, query.text)
        characters += len(wanted)
        for way, heard in ((AS_IT_IS, plain), (TERMS, prompted)):
            edits[way] += edit_distance(wanted, compared(house, tag, heard[0].text if heard else ""))
        for way, names in ways.items():
            first[way] += names[:1] == [query.expected]
            three[way] += query.expected in names
    for way in (AS_IT_IS, FIRST_ONLY, TERMS, ENGLISH, BOTH):
        cer = f"{100 * edits[way] / characters:.1f}" if way in edits else ""
        share = f"{first[way] / len(spoken):.0%} / {three[way] / len(spoken):.0%}"
        print(f"| {tag} | {len(spoken)} questions | {way} | {share} | {cer} |", flush=True)


def listen(house: House, engine: ToldEngine, tag: str, folder: Path | None, number: int) -> None:
    """Print the character errors on recordings of people, about anything, with and without the terms."""
    told = terms_in(house.library.glossary.values(), tag)
    edits: dict[str, int] = defaultdict(int)
    characters = 0
    rows = [row for row in recordings(folder, even=False) if row.tag == tag][:number]
    for row in rows:
        samples = samples_of(pcm_of(row.path))
        for way, heard in (
            (AS_IT_IS, hypotheses(engine, samples, tag)),
            (TERMS, hypotheses(engine, samples, tag, told=told)),
        ):
            text = heard[0].text if heard else ""
            edits[way] += edit_distance(only_characters(nearest(row.text, text)), only_characters(text))
        characters += len(only_characters(row.text.split("|")[0]))
    for way in (AS_IT_IS, TERMS) if rows else ():
        print(f"| {tag} | {len(rows)} recordings | {way} | | {100 * edits[way] / characters:.1f} |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", default=["ko", "vi", "ru"])
    parser.add_argument("--questions", type=int, default=30)
    parser.add_argument("--even", action="store_true")
    parser.add_argument("--noise", type=float, default=10)
    parser.add_argument("--speech", type=Path)
    add_voices(parser)
    arguments, _ = parser.parse_known_args()
    house = open_house()
    found = house.machine.find_whisper()
    if found is None:
        raise SystemExit("No Whisper is installed: madang models install whisper-base")
    engine = ToldEngine(found[1], name=found[0])
    print("| language | heard | way | top-1 / top-3 | CER % |\n|---|---|---|---|---|")
    for tag in arguments.languages:
        asked = chosen(house, tag, arguments.questions, even=arguments.even)
        spoken = said(house, tag, asked, voices_for(house, tag, arguments.natural, arguments.sounds))
        ask(house, engine, tag, spoken, arguments.noise)
        listen(house, engine, tag, arguments.speech, arguments.questions)
    house.close()


if __name__ == "__main__":
    main()
