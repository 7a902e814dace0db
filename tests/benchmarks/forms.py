"""FORM-01 from answers to PDF, warm, against a bare typst compile of the same words in the same run.

    python -m tests.benchmarks.forms

The bare page sets the same boxes, labels and answers at one size, with no measuring, no key, no codes and no standard.
It gets its data in the same way. Each round has another name, so that the page is never the one before. Aims: 40 ms,
three times the bare page. Processor time is given beside it: on a busy machine it is the truer figure.
"""

import statistics
import time
from collections.abc import Callable, Sequence

import typst

from kiosk.domain.packet import Packet
from kiosk.printing.form_pages import FormPages
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.printing.typst_compiler import FONT_FOLDERS, literal
from kiosk.printing.typst_pages import TypstPages
from kiosk.services.forms import Forms
from kiosk.services.packets import Packets
from kiosk.understanding.reader import FormAnswers
from tests.fakes.clock import StillClock
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION
from tests.fakes.places import make_places

ROUNDS, WARMING = 20, 3
MS_LIMIT, RATIO_LIMIT = 40.0, 3.0
BARE = """
#set page(paper: "a4", margin: 0mm)
#set text(size: 7pt, font: ("Noto Sans", "Noto Sans CJK KR", ..d.language.fonts))
#for b in d.forms.first().pages.flatten() {
  let frame = box.with(width: b.width * 1mm, height: b.height * 1mm, stroke: 0.5pt)
  place(dx: b.x * 1mm, dy: b.y * 1mm, frame[#b.ko #b.en #b.value])
}
#set page(margin: 15mm)
#pagebreak()
#let f = d.forms.first()
#for row in f.rows [#row.number #row.label #row.ko #row.value \\ ]
#for one in f.attachments [#one.text #one.ko \\ ]
#f.where.text #f.when.text
"""


def main(*tags: str) -> None:
    """Print a line for each language."""
    library, clock = whole_library(), StillClock()
    pages = FormPages(TypstPages(), clock)
    forms = Forms(library, FormAnswers(), pages, clock)
    packets = Packets(library, make_places(), pages, QrCodes(), labels_of)
    compiler = typst.Compiler(font_paths=[str(each) for each in FONT_FOLDERS], ignore_system_fonts=True)
    for tag in tags or ("en", "vi", "km"):
        ours, theirs = [], []
        for number in range(ROUNDS + WARMING):
            said = EXTENSION | {"given_names": f"VAN AN {'ABCDEFGHIJ'[number % 10]}{'KLMNOPQRST'[number // 10]}"}
            ours.append(_timed(lambda: packets.paper(_packet(forms, tag, said), tag)))  # noqa: B023 (called at once)
            data = pages.data(packets.sheet(_packet(forms, tag, said), tag), library.languages[tag])
            source = f"#let d = {literal(data)}\n{BARE}".encode()
            theirs.append(_timed(lambda: compiler.compile(input=source)))  # noqa: B023
        _say(tag, ours[WARMING:], theirs[WARMING:])


def _packet(forms: Forms, tag: str, said: dict[str, str]) -> Packet:
    return Packet((forms.fill("FORM-01", tag, said).filled,))


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the time that something takes and the processor time, in milliseconds."""
    started, used = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - started) * 1000, (time.process_time() - used) * 1000


def _say(tag: str, ours: Sequence[tuple[float, float]], theirs: Sequence[tuple[float, float]]) -> None:
    mine, peer = ([statistics.median(times) for times in zip(*each, strict=True)] for each in (ours, theirs))
    ratio = mine[1] / peer[1]
    print(
        f"{tag}: FORM-01 {mine[0]:.1f} ms, processor {mine[1]:.1f} ms ({mine[1] / MS_LIMIT:.2f} of the limit); "
        f"bare page {peer[0]:.1f} ms, processor {peer[1]:.1f} ms; "
        f"ratio {ratio:.2f} ({ratio / RATIO_LIMIT:.2f} of the limit)"
    )


if __name__ == "__main__":
    main()
