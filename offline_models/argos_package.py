"""Whether an unpacked Argos package can translate at all: its metadata, its vocabulary, its CTranslate2 model."""

import json
from pathlib import Path

from kiosk.errors import ModelError

METADATA = "metadata.json"
MODEL = "model"
VOCABULARIES = ("sentencepiece.model", "bpe.model")


def try_package(folder: Path, source: str, target: str) -> None:
    """Load a package's model. source, target: BCP-47 tags that it must be for. Raises ModelError model-damaged."""
    import ctranslate2

    try:
        metadata = json.loads((folder / METADATA).read_text("utf-8"))
        codes = (metadata["from_code"], metadata["to_code"])
        if codes != (_code(source), _code(target)):
            raise ValueError(f"it translates {codes[0]} into {codes[1]}")
        if not any((folder / name).is_file() for name in VOCABULARIES):
            raise ValueError("it has no vocabulary")
        ctranslate2.Translator(str(folder / MODEL), device="cpu", compute_type="int8")
    except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise ModelError(
            f"The translation package {source} to {target} cannot be used: {error}", code="model-damaged"
        ) from error


def _code(tag: str) -> str:
    """Return what argos calls a language: it knows Filipino as `tl`."""
    return {"fil": "tl"}.get(tag, tag)
