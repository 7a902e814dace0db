"""Whisper invents text for noise, silence and languages it hardly knows. What is surely invented is nothing heard.

Probabilities, compression and repetition as in Radford et al. 2022, section 4.5. The bounds were looked at on the
recordings of docs/benchmarks.md, section Hearing, and on noise: they leave room beyond what people reached.
"""

import math
import re

import numpy as np

from kiosk.domain.audio import SPEECH_RATE_HZ
from speech.whisper.engine import Reading
from speech.whisper.features import Floats
from speech.whisper.languages import share_of_own_script

SHORTEST_SECONDS = 0.3
QUIETEST_DBFS = -55.0
"""Of the loudest tenth of a second."""
MOST_NO_SPEECH = 0.6
SURELY_NO_SPEECH = 0.85
"""Believed whatever the text's probability: noise gave 0.64 to 0.92, people at most 0.74."""
LEAST_PROBABLE = -1.0
"""Mean log probability below which `no speech` is believed."""
IMPOSSIBLE = -1.6
"""Mean log probability below which nothing is believed."""
MOST_COMPRESSION = 2.4
MOST_TOKENS_PER_SECOND = 12.0
LEAST_OWN_SCRIPT = 0.5
_REPEATED = re.compile(r"(.{2,}?)\W*(?:\1\W*){3,}", re.DOTALL)
"""Something of two characters or more, four times in a row."""


def worth_reading(samples: Floats) -> bool:
    """Tell whether samples (16 kHz, -1 to 1) are long and loud enough to hold a word."""
    if len(samples) < SHORTEST_SECONDS * SPEECH_RATE_HZ:
        return False
    block = SPEECH_RATE_HZ // 10
    blocks = samples[: len(samples) // block * block].reshape(-1, block).astype(np.float64)
    loudest = float(np.mean(blocks * blocks, axis=1).max())
    return 10 * math.log10(max(loudest, 1e-12)) > QUIETEST_DBFS


def invented(reading: Reading, tag: str) -> str | None:
    """Return why a reading is not believed, in a word for the log, or None."""
    reasons = {
        "empty": not any(character.isalnum() for character in reading.text),
        "no-speech": reading.no_speech > SURELY_NO_SPEECH
        or (reading.no_speech > MOST_NO_SPEECH and reading.log_probability < LEAST_PROBABLE),
        "improbable": reading.log_probability < IMPOSSIBLE,
        "compressible": reading.compression_ratio > MOST_COMPRESSION,
        "repeated": _REPEATED.search(reading.text) is not None,
        "too-much": reading.tokens > MOST_TOKENS_PER_SECOND * max(1.0, reading.seconds),
        "script": share_of_own_script(reading.text, tag) < LEAST_OWN_SCRIPT,
    }
    return next((name for name, holds in reasons.items() if holds), None)
