"""Kokoro-82M in ONNX Runtime: natural speech, in two to three times as long as it takes to hear it.

Source: https://huggingface.co/hexgrad/Kokoro-82M. Phonemes, and a style of 256 numbers that their count chooses,
become 24 kHz sound.
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.audio import SAMPLE_BYTES, Audio
from kiosk.errors import SpeakingError
from speech.rendering.accented_phonemes import LANGUAGES, accented_phonemes
from speech.rendering.chinese_phonemes import chinese_phonemes
from speech.rendering.english_phonemes import english_phonemes
from speech.rendering.filipino_phonemes import filipino_phonemes
from speech.rendering.korean_phonemes import korean_phonemes

RATE_HZ = 24_000
MOST_PHONEMES = 160
"""At once, some eight seconds: the model takes 510, but each second of sound takes 0.2 GB of memory meanwhile."""
STYLE_NUMBERS = 256
PACE = 0.85
"""About four Chinese characters a second, as in announcements; by itself it speaks as people do among themselves."""
PEAK = 0.89
"""-1 dB below full scale; some of the voices go beyond it."""
FULL_SCALE = 2 ** (8 * SAMPLE_BYTES - 1)
PAUSE, SPACE = re.compile(r"[,.;:!?]\s"), re.compile(r"\s")
"""Where a longer text is cut."""
ENDS = 0
"""Stands before and after the phonemes."""
PHONEMES: Mapping[str, Callable[[str], str]] = {
    "zh": chinese_phonemes,
    "en": english_phonemes,
    "fil": filipino_phonemes,
    **{tag: partial(accented_phonemes, tag=tag) for tag in LANGUAGES},
    "ko": korean_phonemes,
}

Floats = NDArray[np.float32]


class Kokoro:
    """One thread of the processor speaks; the others are left to whoever needs them."""

    def __init__(
        self, folder: Path, voices: Mapping[str, str], phonemes: Mapping[str, Callable[[str], str]] = PHONEMES
    ) -> None:
        """folder: of the installed model. voices: name by language. phonemes: converters of texts, by language.

        A voice is read when it first speaks: a model that was installed before there was one still has the others.
        Raises SpeakingError renderer-missing without ONNX Runtime, rendering-failed where a file cannot be read.
        """
        try:
            import onnxruntime
        except ImportError as error:
            raise _missing(error) from error
        self._folder, self._voices, self._phonemes = folder, voices, phonemes
        self._read: dict[str, Floats] = {}
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # else it keeps what the longest sentence needed
        try:
            self._numbers: dict[str, int] = json.loads((folder / "phonemes.json").read_text("utf-8"))
            model = os.fspath(folder / "model.onnx")
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except (OSError, ValueError, RuntimeError) as error:
            raise _failed(error) from error

    def can_say(self, tag: str, *, by: str) -> bool:
        """Tell whether the voice of the language `by` says texts in the language `tag`."""
        return by in self._voices and tag in self._phonemes

    def say(self, text: str, tag: str, *, by: str = "", pace: float = PACE) -> list[Audio]:
        """Return a text's sounds, one after the other: one, unless it is very long.

        tag: the text's language. by: the language whose voice says it, if that is another. pace: 1 for the model's own.
        Raises SpeakingError renderer-missing without the language's converter to phonemes, rendering-failed.
        """
        styles = self._styles(by or tag)
        try:
            said = self._phonemes[tag](text)
        except ImportError as error:
            raise _missing(error) from error
        known = "".join(phoneme for phoneme in said if phoneme in self._numbers)
        return [self._speak(portion, styles, pace) for portion in _portions(known)]

    def _styles(self, tag: str) -> Floats:
        """Return the styles of a language's voice, the first for one phoneme."""
        name = self._voices[tag]
        if name not in self._read:
            try:
                numbers = np.fromfile(self._folder / f"{name}.bin", dtype="<f4")
                self._read[name] = numbers.reshape(-1, STYLE_NUMBERS)
            except (OSError, ValueError) as error:
                raise _failed(error) from error
        return self._read[name]

    def _speak(self, phonemes: str, styles: Floats, pace: float) -> Audio:
        numbers = [self._numbers[phoneme] for phoneme in phonemes]
        fed = {
            "tokens": np.array([[ENDS, *numbers, ENDS]], dtype=np.int64),
            "style": styles[len(numbers) - 1][np.newaxis],
            "speed": np.array([pace], dtype=np.float32),
        }
        try:
            [samples] = self._session.run(None, fed)
        except RuntimeError as error:
            raise _failed(error) from error
        return _audio(np.asarray(samples, dtype=np.float32).ravel())


def _portions(phonemes: str) -> Iterator[str]:
    """Yield what the model takes at once."""
    while len(phonemes) > MOST_PHONEMES:
        at = _last(PAUSE, phonemes) or _last(SPACE, phonemes) or MOST_PHONEMES
        yield phonemes[:at]
        phonemes = phonemes[at:].lstrip()
    if phonemes.strip():
        yield phonemes


def _last(pattern: re.Pattern[str], phonemes: str) -> int:
    """Return where the last such place ends among the phonemes that are taken at once, 0 where there is none."""
    return max((found.end() for found in pattern.finditer(phonemes, 0, MOST_PHONEMES)), default=0)


def _audio(samples: Floats) -> Audio:
    gain = PEAK / max(float(np.abs(samples).max(initial=0.0)), PEAK)
    return Audio((samples * gain * FULL_SCALE).astype("<i2").tobytes(), RATE_HZ)


def _missing(error: ImportError) -> SpeakingError:
    how = "python -m pip install --no-deps --require-hashes -r requirements-voice.lock"
    return SpeakingError(f"{error.name} is missing. Install it: {how}", code="renderer-missing")


def _failed(error: Exception) -> SpeakingError:
    return SpeakingError(f"The voice model cannot be used: {error}. Install it again.", code="rendering-failed")
