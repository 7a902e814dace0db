"""Where a line may end among letters that do not part words: Thai, Lao, Khmer, Burmese.

Qt ends such a line wherever it is full, in the middle of a word. ICU, which PySide6 brings along for other ends, knows
their words by dictionary. Between words of Thai, Lao and Khmer a zero-width space says where Qt may end a line. In
Burmese Qt ends lines between what it takes for syllables (qunicodetools.cpp), and these are none: it parts the last
consonant of a syllable from it, and nothing keeps it from that. So lines of Burmese are filled here.
"""

import ctypes
import logging
import math
import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from pathlib import Path
from typing import cast

import PySide6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQml import QQmlEngine

ZERO_WIDTH_SPACE = "\u200b"
LINE_SEPARATOR = "\u2028"
UNPARTED = re.compile("[\u0e01-\u0e4e\u0e81-\u0ece\u1780-\u17d3]{2,}")
"""Letters and signs of Thai, Lao and Khmer."""
_NO_LANGUAGE = b""
"""The dictionary is chosen by the letters."""
_FUNCTIONS = "open", "next", "close"
_LINE, _DONE = 2, -1
"""ICU's UBRK_LINE and UBRK_DONE."""
PARAGRAPH = re.compile("<p>.*?</p>", re.DOTALL)
MARKUP = re.compile("<[^>]*>|&[#a-z0-9]+;|.", re.DOTALL)
SLACK = 0.1
"""Pixels by which a line may be wider than its room: an item may be just as wide as its text, but for rounding."""

Ends = Callable[[str], list[int]]
"""Returns after which UTF-16 units of a text a line may end."""

log = logging.getLogger(__name__)


class LineBreaks(QObject):
    """Told to the pages as `Theme.lines`. Keeps no text: it may be what a visitor said."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Look for ICU; where it cannot be found, texts stay as they are."""
        super().__init__(parent)
        self._ends = _ends_of_icu()

    @Slot(str, result=str)
    def spread(self, text: str) -> str:
        """Return a text with zero-width spaces where lines of Thai, Lao and Khmer may end."""
        ends = self._ends
        if ends is None:
            return text
        return UNPARTED.sub(lambda found: ZERO_WIDTH_SPACE.join(_parts(found[0], ends)), text)

    @Slot(str, QFont, float, result=str)
    def filled(self, text: str, font: QFont, width: float) -> str:
        """Return a text whose lines, set in a font, end between words before a width in pixels is full."""
        ends = self._ends
        if ends is None or width <= 0:
            return text
        paragraphs = (_parts(paragraph, ends) for paragraph in text.split("\n"))
        return "\n".join(LINE_SEPARATOR.join(_lines(parts, font, width)) for parts in paragraphs)

    @Slot(str, QFont, float, result=str)
    def filled_html(self, html: str, font: QFont, width: float) -> str:
        """Do the same to HTML of paragraphs and bold words (`<p>`, `<b>`, entities); `<br>` is put where lines end."""
        if self._ends is None or width <= 0:
            return html
        return PARAGRAPH.sub(lambda found: self._filled_paragraph(found[0], font, width), html)

    def _filled_paragraph(self, html: str, font: QFont, width: float) -> str:
        widest = QFont(font)
        widest.setBold(font.bold() or "<b>" in html)
        pieces = MARKUP.findall(html)  # each a tag, an entity or a character
        shown = ["" if piece.startswith("<") else unescape(piece) for piece in pieces]
        lines = iter(self.filled("".join(shown), widest, width).split(LINE_SEPARATOR))
        filled, left = [], len(next(lines, ""))
        for piece, text in zip(pieces, shown, strict=True):
            if text and not left:
                filled.append("<br>")
                left = len(next(lines, ""))
            filled.append(piece)
            left -= len(text)
        return "".join(filled)

    @Slot(str, QFont, result=float)
    def natural(self, text: str, font: QFont) -> float:
        """Return how wide a text is in pixels whose lines need not end."""
        return max(math.ceil(_width(line, font)) for line in text.split("\n"))

    @Slot(str, str, int, result=int)
    def moved(self, text: str, shown: str, place: int) -> int:
        """Return where the character at a place of a text stands in what is shown of it. Places in UTF-16 units."""
        plain, spread = _units(text), _units(shown)
        here = 0
        for at in range(0, min(2 * place, len(plain)), 2):
            while here < len(spread) and spread[here : here + 2] != plain[at : at + 2]:
                here += 2
            here += 2
        return here // 2


def end_lines_between_words(engine: QQmlEngine) -> None:
    """Have the pages of an engine end lines between words in these scripts too."""
    theme = cast(QObject, engine.singletonInstance("Madang", "Theme"))
    theme.setProperty("lines", LineBreaks(engine))


def _parts(text: str, ends: Ends) -> Iterator[str]:
    units, begin = _units(text), 0
    for end in ends(text):
        yield units[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass")
        begin = end


def _lines(parts: Iterable[str], font: QFont, width: float) -> Iterator[str]:
    """Yield lines of as many parts as fit into a width; a part that is wider has a line of its own."""
    line = ""
    for part in parts:
        if line and _width(line + part.rstrip(), font) > width + SLACK:  # a space may hang over the end
            yield line
            line = ""
        line += part
    yield line


def _width(text: str, font: QFont) -> float:
    """Return how wide a text in one line is, in pixels."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setUseDesignMetrics(True)  # as pages are drawn
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.naturalTextWidth() if line.isValid() else 0.0


def _units(text: str) -> bytes:
    """Return the UTF-16 units of a text, two bytes each, as Qt and ICU count."""
    return text.encode("utf-16-le", "surrogatepass")


def _ends_of_icu() -> Ends | None:
    try:
        return _Icu(Path(PySide6.__file__).parent / "Qt" / "lib").ends
    except (OSError, AttributeError, LookupError) as error:
        log.warning(
            "line-breaks-missing: %s Lines of Thai, Khmer and Burmese end inside words. "
            "To install PySide6 anew, remove the folder .venv and run `make setup`.",
            error,
        )
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

    def ends(self, text: str) -> list[int]:
        """Return after which UTF-16 units of a text a line may end, its own end last."""
        status = ctypes.c_int(0)
        units = _units(text)
        breaks = self._open(_LINE, _NO_LANGUAGE, units, len(units) // 2, ctypes.byref(status))
        if not breaks:
            return [len(units) // 2]
        try:
            return list(iter(lambda: self._next(breaks), _DONE))
        finally:
            self._close(breaks)
