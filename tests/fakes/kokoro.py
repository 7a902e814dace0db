"""Kokoro without its weights."""

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

ALPHABET = {
    phoneme: number
    for number, phoneme in enumerate(
        ' ;:,.!?—…"()“”\u0303ʣʥʦʨᵝ\uab67AIOQSTWYᵊabcdefhijklmnopqrstuvwxyz'
        "ɑɐɒæβɔɕçɖðʤəɚɛɜɟɡɥɨɪʝɯɰŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʧʊʋʌɣɤχʎʒʔˈˌːʰʲ↓→↗↘ᵻ",
        1,
    )
}
"""All that its phonemes are written with; the numbers are others."""


class FakeSession:
    """Says nothing for a tenth of a second and notes the first number of the style it was given."""

    styles: ClassVar[list[float]] = []

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def run(self, _: None, fed: dict[str, NDArray[Any]]) -> list[NDArray[np.float32]]:
        self.styles.append(float(fed["style"][0, 0]))
        return [np.zeros(2_400, np.float32)]
