"""The staff page with sections whose services are fakes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kiosk.domain.audio import SPEECH_RATE_HZ, Audio
from kiosk.domain.content_report import ContentReport
from kiosk.domain.stored_model import StoredModel
from kiosk.errors import StaffError, SyncError
from kiosk.health import Check, Finding
from kiosk.services.answers import Answers
from kiosk.services.print_queue import PrintQueue
from kiosk.services.printer_care import PrinterCare
from kiosk.services.recording import RecordingService
from kiosk.services.staff import Staff
from kiosk.services.statistics import Statistics
from speech.input_level import RunningInputMeter
from tests.fakes.clock import NOON, StillClock
from tests.fakes.content import whole_library
from tests.fakes.local import local_answer, make_our_centre, sample_documents
from tests.fakes.places import make_places
from tests.fakes.printing import FakePrinter, FakeRenderer
from tests.fakes.qml_parts import AtOnce
from tests.fakes.recordings import MemoryRecordings, read_aloud
from tests.fakes.sound import SilentMicrophone, SilentPlayer
from ui.task_runner import TaskRunner
from ui.viewmodels.staff.our_centre import OurCentreSection
from ui.viewmodels.staff.recorder import Recorder
from ui.viewmodels.staff.recordings import RecordingsSection
from ui.viewmodels.staff.sections import make_sections
from ui.viewmodels.staff.staff import StaffViewModel

RIGHT_PIN = "739182"
LANGUAGES = whole_library().languages


class FakePin:
    """A door without a file: it takes RIGHT_PIN, and keeps people waiting when a test says so."""

    def __init__(self) -> None:
        self.is_set = True
        self.wait = timedelta()

    def check(self, pin: str) -> None:
        """Let somebody in."""
        if pin != RIGHT_PIN:
            raise StaffError("This is not the PIN.")

    def waiting(self) -> timedelta:
        """Return how long."""
        return self.wait


class FakeCounters:
    """Two pages today, five more this month."""

    def count(self, *, day: date, language: str, topic: str, outcome: str) -> None:
        """Forget it."""

    def totals(self, *, since: date) -> list[tuple[date, str, str, str, int]]:
        """Return the pages."""
        today = StillClock().now().date()
        rows = [(today.replace(day=3), "vi", "work", "printed", 5), (today, "en", "work", "printed", 2)]
        return [row for row in rows if row[0] >= since]


def make_staff(printer: FakePrinter | None = None, receipts: FakePrinter | None = None) -> Staff:
    """Return the services of the staff page over fakes."""
    clock = StillClock()
    queue = PrintQueue(printer or FakePrinter(), receipts, clock=clock, sleep=clock.sleep)
    pages = FakeRenderer()
    return Staff(
        pin=FakePin(),  # type: ignore[arg-type]  # a double
        printers=PrinterCare(queue, lambda: pages, Statistics(FakeCounters(), clock), clock),
        checks=some_checks,
        models=FakeShelf(),
        content=FakeContentCare(),
    )


class FakeShelf:
    """Models in every state. Those named `…-broken` are damaged."""

    def __init__(self) -> None:
        self.stored = {
            model.id: model
            for model in (
                StoredModel("vosk-small-ko", "recognizer", ("ko",), "installed", 83.4, 310),
                StoredModel("whisper-base", "multilingual-recognizer", tuple(LANGUAGES), "installed", 290.2, 450),
                StoredModel("argos-ko-en-broken", "translator", ("ko", "en"), "installed", 102.0, 180),
                StoredModel("sentence-encoder", "sentence-encoder", tuple(LANGUAGES), "quarantined", 0.0, 240),
                StoredModel("vosk-vn", "recognizer", ("vi",), "missing", 78.0, 300),
            )
        }

    def models(self) -> Sequence[StoredModel]:
        """Return them."""
        return tuple(self.stored.values())

    def verify(self, model_id: str) -> bool:
        """Put a broken one aside."""
        whole = not model_id.endswith("broken")
        if not whole:
            self.stored[model_id] = replace(self.stored[model_id], state="quarantined")
        return whole

    def remove(self, model_id: str) -> None:
        """Note that it is missing."""
        self.stored[model_id] = replace(self.stored[model_id], state="missing")


class FakeContentCare:
    """Release 41, and a newer one on a stick."""

    def __init__(self) -> None:
        self.now = ContentReport(
            number=41,
            made_on=date(2026, 11, 2),
            checked_on=NOON,
            source="https://madang.example",
            tried_on=NOON,
            code="source-unreachable",
            state="warning",
            previous=40,
            can_look=True,
        )
        self.newest = 41

    def report(self) -> ContentReport:
        """Return it."""
        return self.now

    def look_now(self, progress: Callable[[int, int], None]) -> bool:
        """Find what `newest` says."""
        progress(50, 100)
        changed = self.newest > self.now.number
        self.now = replace(self.now, number=self.newest, state="good", code="")
        return changed

    def roll_back(self) -> None:
        """Return to the one before."""
        if not self.now.number:
            raise SyncError("There is nothing to return from.", code="release-missing")
        self.now = replace(self.now, number=self.now.previous, previous=0)

    def sticks(self) -> Sequence[Path]:
        """Return one."""
        return (Path("/media/staff/MADANG"),)

    def take_from(self, stick: Path, progress: Callable[[int, int], None]) -> bool:
        """Bring release 42."""
        self.now = replace(self.now, number=42)
        return True


def some_checks() -> dict[str, Check]:
    """Return checks of every outcome."""
    return {
        "space": lambda: iter([Finding("space", "good", "9000 MB free")]),
        "printer": lambda: iter([Finding("printer", "bad", "Office is stopped: media-empty", "printer-problem")]),
        "fonts": lambda: iter([Finding("fonts", "warning", "Missing /usr/share/fonts: install fonts-noto-cjk")]),
        "answers": lambda: iter([Finding("answers", "good", "Korean: 54 of 54 questions find their answer")]),
    }


class StaffPage(StaffViewModel):
    """The page, and its door for a scene to set."""

    @property
    def door(self) -> FakePin:
        """The fake PIN."""
        return self._pin  # type: ignore[return-value]


def make_staff_page() -> StaffPage:
    """Return the page as the scenes show it: two printers, one without paper."""
    empty = FakePrinter()
    empty.stopped, empty.trouble = True, ("media-empty",)
    staff = make_staff(receipts=empty)
    runner = AtOnce()
    sections = make_sections(runner, staff, LANGUAGES, SilentMicrophone(), SilentPlayer())
    sections["ourCentre"] = make_our_centre_section(runner)
    sections["recordings"] = make_recordings_section(runner)
    return StaffPage(runner, staff.pin, sections)


def make_our_centre_section(runner: AtOnce) -> OurCentreSection:
    """Return the section about what the centre says itself, with a document in each state."""
    our_centre = make_our_centre(*sample_documents(whole_library()))
    our_centre.suggest(local_answer())
    return OurCentreSection(runner, our_centre, make_places())


VOICELESS = ("fil", "km", "mn", "my", "th")
OPENED_MOST = ("L-08", "R-12")


class RecordingsBench(RecordingsSection):
    """The section, and what stands behind it for a test to use."""

    def __init__(self, runner: TaskRunner) -> None:
        library = whole_library()
        self.microphone, self.player, self.kept = SilentMicrophone(), SilentPlayer(), MemoryRecordings()
        self.service = RecordingService(library, Answers(library), self.kept, self.kept, popular=lambda _: OPENED_MOST)
        self.reader = Recorder(runner, self.microphone, self.player, RunningInputMeter)
        super().__init__(runner, library, self.service, lambda tag: tag not in VOICELESS, self.reader)

    def begin_anew(self) -> None:
        """Have one text recorded, as at the beginning."""
        self.kept.kept.clear()
        self.kept.keep(self.service.reading("R-01", "km"), Audio(read_aloud(3.0), SPEECH_RATE_HZ))

    def read(self, seconds: float, *, level: float = 0.1) -> None:
        """Record somebody who reads for so long, and stops."""
        self.reader.begin()
        self.hear(read_aloud(seconds, level=level))
        self.reader.end()

    def hear(self, pcm: bytes) -> None:
        """Deliver samples as a microphone does: little by little."""
        for begin in range(0, len(pcm), 1600):
            self.microphone.hear(pcm[begin : begin + 1600])


def make_recordings_section(runner: TaskRunner) -> RecordingsBench:
    """Return the section about recordings; one Khmer text is recorded."""
    section = RecordingsBench(runner)
    section.begin_anew()
    return section
