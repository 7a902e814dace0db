"""What a kiosk is apart from its content: settings, models, printers, database. No change of the content touches it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.config import Settings
from kiosk.content_supply import ContentSupply
from kiosk.keeping_up import BackgroundSync
from kiosk.lazy import LazyCounters
from kiosk.paths import Paths
from kiosk.ports import (
    Camera,
    ContentCare,
    Counters,
    InputMeter,
    Interruption,
    KeepingUp,
    KeptRecordings,
    Microphone,
    ModelShelf,
    Outbox,
    PageRenderer,
    Player,
    Printer,
    RenderedSpeech,
)
from kiosk.services.print_queue import PrintQueue
from kiosk.services.printer_care import PrinterCare
from kiosk.services.statistics import Statistics
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore

if TYPE_CHECKING:
    from kiosk.printing.typst_pages import TypstPages
    from speech.sound.link import SoundLink

SHORT_WAIT_SECONDS = 10.0


class Machine:
    """Every part, made once and not before somebody asks for it (imports of heavy libraries included)."""

    def __init__(self, settings: Settings, paths: Paths) -> None:
        self.settings = settings
        self.paths = paths

    @cached_property
    def supply(self) -> ContentSupply:
        """Where the content comes from."""
        return ContentSupply(self.settings, self.paths)

    @cached_property
    def keeping_up(self) -> KeepingUp:
        """What looks for newer content while the kiosk runs."""
        return BackgroundSync(self.settings.sync, self.paths.root, SystemClock())

    @cached_property
    def models(self) -> ModelStore:
        """The model store."""
        return ModelStore(self.paths.models, load_catalogue())

    @cached_property
    def shelf(self) -> ModelShelf:
        """The models, for staff, who does not wait for an installation to end."""
        from offline_models.shelf import ModelShelf

        return ModelShelf(ModelStore(self.paths.models, load_catalogue(), wait_seconds=SHORT_WAIT_SECONDS))

    @cached_property
    def content_care(self) -> ContentCare:
        """The content, for staff."""
        from kiosk.content_care import SuppliedContent

        return SuppliedContent(self.supply, self.settings.sync, SystemClock())

    @cached_property
    def printer(self) -> Printer:
        """The printer for pages of A4."""
        from kiosk.printing.ipp_printer import IppPrinter

        chosen = self.settings.printer
        return IppPrinter(chosen.name, duplex=chosen.duplex, colour=chosen.colour)

    @cached_property
    def receipts(self) -> Printer | None:
        """The receipt printer, where the settings name one."""
        from kiosk.printing.ipp_printer import IppPrinter

        chosen = self.settings.printer
        return IppPrinter(chosen.receipt) if chosen.receipt else None

    @cached_property
    def print_queue(self) -> PrintQueue:
        """The queue of pages."""
        return PrintQueue(self.printer, self.receipts, clock=SystemClock())

    @cached_property
    def printer_care(self) -> PrinterCare:
        """What staff does with the printers."""
        return PrinterCare(self.print_queue, lambda: self.pages, self.statistics, SystemClock())

    @cached_property
    def statistics(self) -> Statistics:
        """The counts of what happened."""
        return Statistics(LazyCounters(lambda: self.counters), SystemClock())

    @cached_property
    def pages(self) -> PageRenderer:
        """The page renderer."""
        return self.typst_pages

    @cached_property
    def typst_pages(self) -> "TypstPages":
        """The compiler of all pages, which keeps the fonts."""
        from kiosk.printing.typst_pages import TypstPages

        return TypstPages(self.settings.centre.name)

    @cached_property
    def counters(self) -> Counters:
        """The counters."""
        from kiosk.storage.counters import SqlCounters

        return SqlCounters(self.paths.database)

    @cached_property
    def outbox(self) -> Outbox:
        """What waits for the centre."""
        from kiosk.storage.outbox import SqlOutbox

        return SqlOutbox(self.paths.database)

    @cached_property
    def kept_recordings(self) -> KeptRecordings:
        """The recordings made at this kiosk."""
        from kiosk.content.recording_store import FolderKeptRecordings

        return FolderKeptRecordings(self.paths.state)

    @cached_property
    def rendered(self) -> RenderedSpeech:
        """The sentences that were spoken beforehand."""
        from kiosk.content.rendered_store import FolderRenderedSpeech
        from speech.voices import rendering_voices

        return FolderRenderedSpeech(self.paths.rendered, rendering_voices())

    def find_whisper(self) -> tuple[str, Path] | None:
        """Return id and folder of the size of Whisper in use, None where there is none."""
        from speech.whisper.choice import choose, read_speeds

        installed = self.models.installed("multilingual-recognizer")
        chosen = choose(self.settings.speech.whisper, tuple(installed), read_speeds(self.paths.speeds))
        return None if chosen is None else (chosen, installed[chosen])

    @cached_property
    def sound(self) -> "SoundLink":
        """The process that has the devices. Lives on the GUI thread."""
        from speech.sound.link import SoundLink

        return SoundLink(self.settings.speech.microphone)

    def open_microphone(self) -> Microphone:
        """Return the microphone of the settings."""
        from speech.sound.microphone import LinkedMicrophone

        return LinkedMicrophone(self.sound)

    def open_player(self) -> Player:
        """Return the loudspeaker."""
        from speech.sound.player import LinkedPlayer

        return LinkedPlayer(self.sound)

    def open_input_meter(self) -> InputMeter:
        """Return what measures the microphone's level."""
        from speech.input_level import RunningInputMeter

        return RunningInputMeter()

    def open_camera(self) -> Camera:
        """Return the camera of the settings."""
        from ui.camera import QtCamera

        return QtCamera(self.settings.camera)

    def open_interruption(self) -> Interruption:
        """Return what notices a visitor who speaks while the kiosk reads aloud."""
        from speech.interruption import EchoFreeInterruption

        return EchoFreeInterruption()
