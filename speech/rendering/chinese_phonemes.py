"""Chinese in Kokoro's phonemes, by the converter that the model was taught with; Latin words in between as English."""

import logging
import re
import tempfile
from collections.abc import Callable, Iterator
from functools import cache

from speech.rendering.english_phonemes import english_phonemes

_LATIN = re.compile(r"([A-Za-z][A-Za-z'’. -]*(?<![. -]))")
_SPACE_BEFORE_PAUSE = re.compile(r"\s+(?=[,.;:!?])")


def chinese_phonemes(text: str) -> str:
    """Return the phonemes of a Chinese text with Latin words and figures in it."""
    return _SPACE_BEFORE_PAUSE.sub("", " ".join(filter(None, _pieces(text))))


def _pieces(text: str) -> Iterator[str]:
    for number, piece in enumerate(_LATIN.split(text)):
        if number % 2:
            yield english_phonemes(piece)
        elif piece.strip():
            yield _converter()(piece)


@cache
def _converter() -> Callable[[str], str]:
    import jieba
    from misaki.zh import ZHG2P

    jieba.setLogLevel(logging.WARNING)
    # It keeps what it makes of its dictionary under a name that everybody on the machine may write to.
    with tempfile.TemporaryDirectory(prefix="madang-") as folder:
        jieba.dt.tmp_dir = folder
        jieba.initialize()
    convert = ZHG2P()
    return lambda piece: str(convert(piece)[0])
