"""The one core file that sees adapters: it puts the house together, each part when it is first needed."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.config import Settings, read_settings
from kiosk.content.folder_store import FolderContentStore
from kiosk.domain.library import Library
from kiosk.errors import UsageError
from kiosk.lazy import LazyCounters, LazyIndex, LazyKeptTranslations, LazyTranslator
from kiosk.paths import Paths, find_paths
from kiosk.ports import (
    AnswerIndex,
    Counters,
    Interruption,
    KeptTranslations,
    Microphone,
    PageRenderer,
    Player,
    Printer,
    Recognizers,
    Recordings,
    Speaker,
    SpokenForms,
)
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.answers import Answers
from kiosk.services.ask import AskService
from kiosk.services.forms import Forms
from kiosk.services.hearing import HearingService
from kiosk.services.interpreting import Interpreting
from kiosk.services.places import Places
from kiosk.services.print_queue import PrintQueue
from kiosk.services.reading import ReadingService
from kiosk.services.services import Services
from kiosk.services.statistics import Statistics
from kiosk.services.take_away import TakeAway
from kiosk.services.translations import Translations
from kiosk.services.visits import Visits
from offline_models.catalogue import load_catalogue
from offline_models.store import ModelStore

if TYPE_CHECKING:
    from kiosk.printing.typst_pages import TypstPages
    from offline_models.translation.guard.guard import Guard
    from offline_models.translation.offline_translator import OfflineTranslator


def open_house() -> "House":
    """Return the house of this machine. Raises SettingsError."""
    paths = find_paths()
    return House(read_settings(paths.settings), paths)


class House:
    """Every part, made once and not before somebody asks for it (imports of heavy libraries included)."""

    def __init__(self, settings: Settings, paths: Paths) -> None:
        self.settings = settings
        self.paths = paths

    def check_language(self, tag: str) -> None:
        """Raise UsageError language-unknown for a language without content."""
        if tag not in self.library.tags():
            known = ", ".join(self.library.tags())
            raise UsageError(f"There is no content in `{tag}`. Known: {known}.", code="language-unknown")

    @cached_property
    def content(self) -> FolderContentStore:
        """The content store."""
        return FolderContentStore(self.paths.content)

    @cached_property
    def library(self) -> Library:
        """The installed content. Raises ContentError."""
        return self.content.load()

    @cached_property
    def models(self) -> ModelStore:
        """The model store."""
        return ModelStore(self.paths.models, load_catalogue())

    @cached_property
    def index(self) -> AnswerIndex:
        """The answer index."""
        from offline_models.faq_model.answer_index import ContentAnswerIndex
        from offline_models.sentence_encoder.installed import InstalledEncoders

        return ContentAnswerIndex(self.library, InstalledEncoders(self.models, self.paths.state).get)

    @cached_property
    def guard(self) -> "Guard":
        """What decides whether a machine translation may be shown."""
        from offline_models.translation.guard.guard import Guard

        return Guard(self.library)

    @cached_property
    def translator(self) -> "OfflineTranslator":
        """The translator."""
        from offline_models.translation.offline_translator import OfflineTranslator

        return OfflineTranslator(
            lambda: self.models.installed("translator"),
            lambda: self.guard,
            set_aside=self.models.set_aside,
            budget_mb=self.settings.translation.memory_mb,
        )

    @cached_property
    def kept_translations(self) -> KeptTranslations:
        """The machine's translations of content."""
        from kiosk.storage.translations import SqlTranslations

        return SqlTranslations(self.paths.database, self.translator.edition)

    @cached_property
    def recognizers(self) -> Recognizers:
        """The recognisers."""
        from speech.recognizers import InstalledRecognizers

        speech = self.settings.speech
        unspaced = {tag for tag, language in self.library.languages.items() if not language.word_boundaries}
        return InstalledRecognizers(
            lambda tag: self.models.path_for("recognizer", tag),
            self.find_whisper,
            set_aside=self.models.set_aside,
            budget_mb=speech.memory_mb,
            endpoint_seconds=speech.endpoint_seconds,
            longest_seconds=speech.longest_seconds,
            unspaced=unspaced,
        )

    @cached_property
    def speaker(self) -> Speaker:
        """The text-to-speech engine."""
        from speech.speaker import ChildSpeaker
        from speech.voices import understood

        return ChildSpeaker({tag: understood(tag, each.voice) for tag, each in self.library.languages.items()})

    @cached_property
    def spoken_form(self) -> SpokenForms:
        """What voices say of a text."""
        from speech.spoken_form.form import SpokenForm

        return SpokenForm({hotline.number for hotline in self.library.pack.hotlines})

    @cached_property
    def recordings(self) -> Recordings:
        """The texts that people have spoken."""
        from kiosk.content.recordings import FolderRecordings

        return FolderRecordings(self.paths.content, self.library.recordings)

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
    def pages(self) -> PageRenderer:
        """The page renderer."""
        return self.typst_pages

    @cached_property
    def typst_pages(self) -> "TypstPages":
        """The compiler of all pages, which keeps the fonts."""
        from kiosk.printing.typst_pages import TypstPages

        return TypstPages(self.settings.centre.name)

    @cached_property
    def forms(self) -> Forms:
        """The forms of a visit."""
        from kiosk.printing.form_pages import FormPages
        from kiosk.understanding.reader import FormAnswers

        clock = SystemClock()
        return Forms(self.library, FormAnswers(), FormPages(self.typst_pages, clock), clock)

    @cached_property
    def places(self) -> Places:
        """Where to go."""
        from kiosk.opening.osm_hours import OsmHours
        from kiosk.opening.wording import CldrWords

        pack = self.library.pack
        hours = OsmHours(pack.country, pack.time_zone)
        here = self.settings.centre.coordinates
        return Places(self.library, Answers(self.library), hours, CldrWords(), SystemClock(), here=here)

    @cached_property
    def counters(self) -> Counters:
        """The counters."""
        from kiosk.storage.counters import SqlCounters

        return SqlCounters(self.paths.database)

    @cached_property
    def services(self) -> Services:
        """All services."""
        from speech.conditioned import ConditionedRecognizers

        clock = SystemClock()
        translator = LazyTranslator(lambda: self.translator)
        take_away = TakeAway(self.pages, self.print_queue, QrCodes(), clock, labels_of)
        translations = Translations(self.library, translator, LazyKeptTranslations(lambda: self.kept_translations))
        answers = Answers(self.library, translations)
        return Services(
            library=self.library,
            answers=answers,
            ask=AskService(LazyIndex(lambda: self.index), self.settings.decision, self.library.tags()),
            hearing=HearingService(ConditionedRecognizers(self.recognizers)),
            reading=ReadingService(self.speaker, self.spoken_form, self.recordings),
            interpreting=Interpreting(answers, translator),
            places=self.places,
            forms=self.forms,
            take_away=take_away,
            translations=translations,
            statistics=Statistics(LazyCounters(lambda: self.counters), clock),
            visits=Visits((self.forms.wipe, take_away.wipe, self.speaker.close, translations.forget)),
            clock=clock,
            open_microphone=self._open_microphone,
            open_player=_open_player,
            close=self.close,
            interruption=_interruption if self.settings.speech.barge_in else None,
        )

    def close(self) -> None:
        """End child processes. Harmless when there are none."""
        if "speaker" in self.__dict__:
            self.speaker.close()

    def find_whisper(self) -> tuple[str, Path] | None:
        """Return id and folder of the size of Whisper in use, None where there is none."""
        from speech.whisper.choice import choose, read_speeds

        installed = self.models.installed("multilingual-recognizer")
        chosen = choose(self.settings.speech.whisper, tuple(installed), read_speeds(self.paths.speeds))
        return None if chosen is None else (chosen, installed[chosen])

    def _open_microphone(self) -> Microphone:
        from speech.microphone import QtMicrophone

        return QtMicrophone(self.settings.speech.microphone)


def _interruption() -> Interruption:
    from speech.interruption import EchoFreeInterruption

    return EchoFreeInterruption()


def _open_player() -> Player:
    from speech.player import QtPlayer

    return QtPlayer()
