"""The trial of a model before it is used: loaded and run once, in a process of its own.

A damaged model may end the process that loads it, or fill its memory; here it ends only the trial.
"""

import subprocess
import sys
from pathlib import Path

from kiosk.errors import MadangError, ModelError, SpeakingError
from kiosk.paths import REPOSITORY
from offline_models.catalogue import Model

LONGEST_SECONDS = 300
SAMPLES = 16_000
"""One second of silence at 16 kHz."""


def self_test(model: Model, folder: Path) -> None:
    """Try a model's folder, if the kiosk has a use for it. Raises ModelError model-damaged with what went wrong."""
    if not model.runs:
        return
    command = [sys.executable, "-m", "kiosk.cli.self_test", model.kind, str(folder.resolve()), *model.languages]
    try:
        ended = subprocess.run(
            command, cwd=REPOSITORY, capture_output=True, check=False, text=True, timeout=LONGEST_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise _failed(model, f"it did not end within {LONGEST_SECONDS} seconds") from error
    if ended.returncode:
        lines = (ended.stderr or ended.stdout).strip().splitlines()
        raise _failed(model, lines[-1] if lines else f"it ended with {ended.returncode}")


def _failed(model: Model, reason: str) -> ModelError:
    return ModelError(
        f"{model.id} did not pass its self test: {reason}. It was not installed; what was there before is still used.",
        code="model-damaged",
    )


def try_model(kind: str, folder: Path, languages: list[str]) -> None:
    """Load a model and run it once. Raises MadangError."""
    if kind == "recognizer":
        from speech.vosk_recognizer import VoskDecoder, load_model

        decoder = VoskDecoder(load_model(folder), spaced=True)
        decoder.accept(bytes(2 * SAMPLES), speech=True)
        decoder.finish(1.0, "end-of-audio", speech=True)
    elif kind == "multilingual-recognizer":
        from speech.whisper.engine import WhisperEngine

        WhisperEngine(folder).work(1.0, 4)
    elif kind == "sentence-encoder":
        from offline_models.sentence_encoder.bert import BertEncoder

        BertEncoder(folder).encode(["test"])
    elif kind == "voice":
        from speech.rendering.kokoro import Kokoro
        from speech.voices import rendering_voices

        voice = Kokoro(folder, rendering_voices())
        for tag in languages:
            voice.say("1", tag)
    elif kind == "live-voice":
        _try_live_voice(folder, languages)
    elif kind == "translator":
        from offline_models.argos_package import try_package

        try_package(folder, languages)


def _try_live_voice(folder: Path, languages: list[str]) -> None:
    """Have the voice of a model's folder say something. Raises SpeakingError."""
    from speech.better_voices import missing_program, own_speaker
    from speech.voices import better_voices

    for voice in better_voices().values():
        if voice.language in languages:
            if program := missing_program(voice):
                raise SpeakingError(f"its program is missing: run `apt-get install {program}` as root first")
            speaker = own_speaker(voice, folder)
            try:
                speaker.synthesize("1", voice.language)
            finally:
                speaker.close()


if __name__ == "__main__":
    try:
        try_model(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
    except MadangError as error:
        sys.exit(str(error.__cause__ or error.message))
