"""Processor use of the real window while the kiosk waits for somebody.

python -m tests.benchmarks.idle [--seconds 20] [--runs 3]

The attract page on a virtual screen of 1080 x 1920, drawn by the processor, with a sound card plugged in. Counted is
the processor time of the kiosk's process (all threads), so other work on the machine does not colour the figure much.
"""

import argparse
import os
import time
from pathlib import Path

from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import KioskWindow
from tests.functional.virtual_audio import VirtualAudio

SETTLING_SECONDS = 8.0
LIMIT_PERCENT = 2.0


def processor_seconds(pid: int) -> float:
    """Return the processor time that a process has used (proc(5): utime and stime)."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def use_percent(pid: int, seconds: float) -> float:
    """Return how much of one core a process uses."""
    used, began = processor_seconds(pid), time.monotonic()
    time.sleep(seconds)
    return 100 * (processor_seconds(pid) - used) / (time.monotonic() - began)


def main() -> None:
    """Print the line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    if missing := kiosk_window.missing_programs() + virtual_audio.missing_programs():
        print(f"not measured, missing: {', '.join(missing)}")
        return
    with VirtualAudio() as audio, KioskWindow(audio.environment) as window:
        window.wait_for_page("attract")
        time.sleep(SETTLING_SECONDS)
        figures = [use_percent(window.pid, arguments.seconds) for _ in range(arguments.runs)]
    ratio = max(figures) / LIMIT_PERCENT
    print(f"waiting: {', '.join(f'{figure:.2f}' for figure in figures)} % of one core (limit 2 %, highest {ratio:.2f})")


if __name__ == "__main__":
    main()
