"""How often the spoken language is found before anything was chosen: python -m tests.benchmarks.spoken_language."""

import argparse
from collections import Counter
from pathlib import Path

from kiosk.composition import open_house
from kiosk.domain.hearing import ANY_LANGUAGE
from tests.benchmarks.hearing import recordings

OFFERED_LIMIT = 0.95


def main() -> None:
    """Print, by language, how often it came first, and how often it was among those offered."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--speech", type=Path)
    recognizer = open_house().speech.recognizers.get(ANY_LANGUAGE)
    asked: Counter[str] = Counter()
    first: Counter[str] = Counter()
    offered: Counter[str] = Counter()
    for recording in recordings(parser.parse_known_args()[0].speech, even=False):
        tags = [guess.text for guess in recognizer.transcribe_file(recording.path).hypotheses]
        asked[recording.tag] += 1
        first[recording.tag] += tags[:1] == [recording.tag]
        offered[recording.tag] += recording.tag in tags
    for tag in sorted(asked):
        shares = f"first {first[tag] / asked[tag]:.0%}, offered {offered[tag] / asked[tag]:.0%}"
        print(f"{tag}: {asked[tag]} recordings, {shares}")
    share = offered.total() / asked.total()
    print(f"all: offered {share:.1%}, {share / OFFERED_LIMIT:.2f} of the limit of {OFFERED_LIMIT:.0%}")


if __name__ == "__main__":
    main()
