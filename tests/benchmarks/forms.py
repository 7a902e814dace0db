"""FORM-01 from answers to PDF, warm, against a bare typst compile of the same words in the same run.

    python -m tests.benchmarks.forms

The bare page sets the same boxes, labels and answers at one size, with no measuring, no key and no rules. Each round
has another name, so that nothing comes from typst's memory of the round before. Aims: 40 ms, three times the bare page.
"""

import json
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from kiosk.domain.language import Language
from kiosk.printing.form_pages import FormPages
from kiosk.printing.typst_pages import FONT_FOLDERS, TypstPages
from kiosk.services.forms import Forms
from kiosk.understanding.reader import FormAnswers
from tests.fakes.content import whole_library
from tests.fakes.forms import EXTENSION, FixedClock

ROUNDS, WARMING = 20, 3
MS_LIMIT, RATIO_LIMIT = 40.0, 3.0
BARE = """
#let d = json(bytes(sys.inputs.data))
#set page(paper: "a4", margin: 0mm)
#set text(size: 7pt, font: ("Noto Sans", "Noto Sans CJK KR", ..d.language.fonts))
#for b in d.pages.flatten() {
  let frame = box.with(width: b.width * 1mm, height: b.height * 1mm, stroke: 0.5pt)
  place(dx: b.x * 1mm, dy: b.y * 1mm, frame[#b.ko #b.en #b.value])
}
#set page(margin: 15mm)
#pagebreak()
#for row in d.rows [#row.number #row.label #row.ko #row.value \\ ]
#for one in d.attachments [#one.text #one.ko \\ ]
#d.where.text #d.when.text
"""


def main(*tags: str) -> None:
    """Print a line for each language."""
    library = whole_library()
    clock = FixedClock()
    pages = FormPages(TypstPages(), clock)
    forms = Forms(library, FormAnswers(), pages, clock)
    with TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.typ"
        bare.write_text(BARE, "utf-8")
        fonts = [str(each) for each in FONT_FOLDERS]
        compiler = typst.Compiler(root=folder, font_paths=fonts, ignore_system_fonts=True)
        for tag in tags or ("en", "vi", "km"):
            _compare(forms, pages, compiler, bare, library.languages[tag])


def _compare(forms: Forms, pages: FormPages, compiler: Any, bare: Path, language: Language) -> None:
    ours, theirs = [], []
    for number in range(ROUNDS + WARMING):
        said = EXTENSION | {"given_names": f"VAN AN {'ABCDEFGHIJ'[number % 10]}{'KLMNOPQRST'[number // 10]}"}
        started = time.perf_counter()
        filled = forms.fill("FORM-01", language.tag, said).filled
        forms.paper(filled, language.tag)
        ours.append((time.perf_counter() - started) * 1000)
        data = json.dumps(pages.data(filled, language, ()))
        started = time.perf_counter()
        compiler.compile(input=str(bare), sys_inputs={"data": data})
        theirs.append((time.perf_counter() - started) * 1000)
    mine, peer = statistics.median(ours[WARMING:]), statistics.median(theirs[WARMING:])
    print(
        f"{language.tag}: FORM-01 {mine:.1f} ms ({mine / MS_LIMIT:.2f} of the limit), bare page {peer:.1f} ms, "
        f"ratio {mine / peer:.2f} ({mine / peer / RATIO_LIMIT:.2f} of the limit)"
    )


if __name__ == "__main__":
    main()
