"""Where a line may end among letters that do not part words: Thai, Lao, Khmer, Burmese.

Qt ends such a line wherever it is full, in the middle of a word. ICU, which PySide6 brings along for other ends, knows
their words by dictionary; a zero-width space between them is where Qt may end a line.
"""

import ctypes
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import PySide6
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine

ZERO_WIDTH_SPACE = "\u200b"
UNPARTED = re.compile("[\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u109f\u1780-\u17d3]{2,}")
"""Letters and signs of Thai, Lao, Burmese and Khmer."""
_LANGUAGES = ((0x0E7F, b"th"), (0x0EFF, b"lo"), (0x109F, b"my"), (0x17FF, b"km"))
_FUNCTIONS = "open", "next", "close"
_LINE, _DONE = 2, -1
"""ICU's UBRK_LINE and UBRK_DONE."""

Ends = Callable[[str], list[int]]
"""Returns after which characters of a stretch of such letters a line may end."""

log = logging.getLogger(__name__)


class LineBreaks(QObject):
    """Told to the pages as `Theme.lines`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Look for ICU; where it cannot be found, texts stay as they are."""
        super().__init__(parent)
        self._ends = _ends_of_icu()

    @Slot(str, result=str)
    def spread(self, text: str) -> str:
        """Return a text with zero-width spaces where lines may end. Keeps nothing: it may be what a visitor said."""
        return _spread(text, self._ends) if self._ends else text

    @Slot(str, int, result=int)
    def moved(self, text: str, place: int) -> int:
        """Return where the character at a place of a text stands in what `spread` returns. Places in UTF-16 units."""
        plain, spread = text.encode("utf-16-le"), self.spread(text).encode("utf-16-le")
        here = 0
        for at in range(0, min(2 * place, len(plain)), 2):
            while spread[here : here + 2] != plain[at : at + 2]:
                here += 2
            here += 2
        return here // 2


def end_lines_between_words(engine: QQmlEngine) -> None:
    """Have the pages of an engine end lines between words in these scripts too."""
    theme = cast(QObject, engine.singletonInstance("Madang", "Theme"))
    theme.setProperty("lines", LineBreaks(engine))


def _spread(text: str, ends: Ends) -> str:
    return UNPARTED.sub(lambda found: ZERO_WIDTH_SPACE.join(_parts(found[0], ends)), text)


def _parts(stretch: str, ends: Ends) -> Iterator[str]:
    begin = 0
    for end in ends(stretch):
        yield stretch[begin:end]
        begin = end


def _ends_of_icu() -> Ends | None:
    try:
        return _Icu(Path(PySide6.__file__).parent / "Qt" / "lib").ends
    except (OSError, AttributeError, LookupError) as error:
        log.warning("line-breaks-missing: %s Lines of Thai, Khmer and Burmese end inside words.", error)
        return None


class _Icu:
    """The part of ICU's C interface that finds where lines may end. Source: unicode/ubrk.h."""

    def __init__(self, folder: Path) -> None:
        """Load it. Raises OSError, AttributeError, LookupError where it is not there."""
        library = next(folder.glob("libicuuc.so.*"), None)
        if library is None:
            raise LookupError(f"There is no ICU in {folder}.")
        version = library.name.rsplit(".", 1)[-1]
        icu = ctypes.CDLL(str(library))
        self._open, self._next, self._close = (getattr(icu, f"ubrk_{name}_{version}") for name in _FUNCTIONS)
        self._open.restype = ctypes.c_void_p
        self._open.argtypes = (
            ctypes.c_int,
            ctypes.c_char_p,
            ctypes.c_char_p,
            ctypes.c_int32,
            ctypes.POINTER(ctypes.c_int),
        )
        self._next.argtypes = self._close.argtypes = (ctypes.c_void_p,)

    def ends(self, stretch: str) -> list[int]:
        """Return the places in a stretch of letters of the basic plane after which a line may end, its own end last."""
        language = next(tag for last, tag in _LANGUAGES if ord(stretch[0]) <= last)
        status = ctypes.c_int(0)
        text = stretch.encode("utf-16-le")
        breaks = self._open(_LINE, language, text, len(stretch), ctypes.byref(status))
        if not breaks:
            return [len(stretch)]
        try:
            return list(iter(lambda: self._next(breaks), _DONE))
        finally:
            self._close(breaks)
