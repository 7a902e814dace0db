"""Invented passports before a camera: the share of frames read, none of them wrong, and the processor time of a frame.

    python -m tests.benchmarks.passport_camera

The pictures are drawn (tests/fakes/passport_pictures.py): no real passport, no real camera. A frame that is not read
costs a moment, for the next one comes; a wrong one would cost a visitor their form.
"""

import random
import statistics
import time
from dataclasses import dataclass

from kiosk.sight.passport_sight import PassportSight
from tests.fakes.passport_pictures import Sight, empty, picture
from tests.fakes.passports import any_lines

FRAMES = 25
SIGHTS = {
    "straight": Sight(),
    "far (half of the width)": Sight(page_share=0.5),
    "tilted 5°": Sight(tilt=5),
    "tilted -10°": Sight(tilt=-10),
    "perspective": Sight(keystone=0.12, tilt=2),
    "blurred": Sight(blur=2.0),
    "noisy": Sight(noise=20),
    "uneven light": Sight(shade=0.75),
    "a lighter print of the font": Sight(font="OCRBL"),
    "all of it a little": Sight(tilt=4, blur=1.2, noise=10, shade=0.4, keystone=0.06),
    "very blurred": Sight(blur=3.5),
    "a finger over the end": Sight(covered=0.25),
}


@dataclass(frozen=True)
class Outcome:
    """What became of the frames of one kind."""

    right: int
    wrong: int
    milliseconds: float
    """The median."""


def main() -> None:
    """Print a line for each kind of picture."""
    print(f"{FRAMES} frames of 1280 x 720 each, a new passport in every one; processor time, median")
    for name, sight in SIGHTS.items():
        said = outcome(sight, FRAMES)
        print(f"{name}: {said.right / FRAMES:.0%} read, {said.wrong} wrong, {said.milliseconds:.0f} ms a frame")
    reader, took = PassportSight(), []
    for seed in range(FRAMES):
        begin = time.process_time()
        assert not reader.read(empty(seed=seed))
        took.append(time.process_time() - begin)
    print(f"no passport: nothing read, {statistics.median(took) * 1000:.0f} ms a frame")


def outcome(sight: Sight, frames: int, *, first_seed: int = 1000) -> Outcome:
    """Read frames, each of another passport."""
    reader, right, wrong, took = PassportSight(), 0, 0, []
    for seed in range(first_seed, first_seed + frames):
        lines = any_lines(random.Random(seed))
        seen = picture(lines, sight, seed=seed)
        begin = time.process_time()
        read = reader.read(seen)
        took.append(time.process_time() - begin)
        right += read == lines
        wrong += read not in ("", lines)
    return Outcome(right, wrong, statistics.median(took) * 1000)


if __name__ == "__main__":
    main()
