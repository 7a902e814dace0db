"""The level of a microphone which a test feeds, for test_level: prints one JSON object a sound."""

import json
import os
import sys
import threading
from dataclasses import asdict

import numpy as np

from tests.functional.virtual_audio import VirtualAudio

TONE = 0.1 * 32_767 * np.sin(2 * np.pi * 440 * np.arange(16_000) / 16_000)
SOUNDS = {
    "a room": b"",
    "a voice": np.tile(TONE, 20).astype("<i2").tobytes(),
    "a shout": np.clip(np.tile(TONE, 20) * 40, -32_768, 32_767).astype("<i2").tobytes(),
}

with VirtualAudio() as audio:
    os.environ.update(audio.environment)
    from speech.input_level import measure

    said = sys.argv[1]
    if SOUNDS[said]:
        threading.Thread(target=audio.speak, args=(SOUNDS[said],), kwargs={"wait": False}).start()
    level = measure()
    print(json.dumps({**asdict(level), "overdriven": level.overdriven}))
