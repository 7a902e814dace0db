"""Puts the house together, on a machine and with its content: each part when it is first needed.

This file and machine.py are the only ones of the core that see adapters.
"""

import re
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import SystemClock
from kiosk.config import read_settings
from kiosk.content.folder_store import FolderContentStore
from kiosk.content.laying_over import laid_over, local_problems, writing_problems
from kiosk.content_supply import Installed, changed_documents
from kiosk.domain.blank import BlankSheet
from kiosk.domain.faq import Faq
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.library import Library
from kiosk.domain.local import Overlay
from kiosk.errors import UsageError
from kiosk.lazy import LazyIndex, LazyKeptTranslations, LazyTranslator
from kiosk.machine import Machine
from kiosk.paths import find_paths
from kiosk.ports import (
    KeptTranslations,
    Recordings,
    SheetRenderer,
    SpokenForms,
)
from kiosk.printing.labels import STAFF, labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.answers import Answers
from kiosk.services.ask import AskService
from kiosk.services.calibrator import Calibrator
from kiosk.services.forms import Forms
from kiosk.services.hearing import HearingService
from kiosk.services.interpreting import Interpreting
from kiosk.services.kept_questions import KeptQuestions
from kiosk.services.notices import Notices
from kiosk.services.our_centre import OurCentre, Rules
from kiosk.services.packets import Packets
from kiosk.services.places import Places
from kiosk.services.reading import ReadingService
from kiosk.services.recording import RecordingService
from kiosk.services.rendering import Rendering
from kiosk.services.services import Services
from kiosk.services.staff import Staff
from kiosk.services.staff_pin import StaffPin
from kiosk.services.take_away import TakeAway
from kiosk.services.translations import Translations
from kiosk.services.visits import Visits
from kiosk.speech_parts import SpeechParts

if TYPE_CHECKING:
    from kiosk.content.blank_store import FolderBlanks
    from kiosk.printing.form_pages import FormPages
    from offline_models.faq_model.answer_index import ContentAnswerIndex
    from offline_models.translation.guard.guard import Guard
    from offline_models.translation.offline_translator import OfflineTranslator

LEARNED_WHOLE = re.compile("emergencies/|background/")
"""Documents which every answer is weighed against: when they change, a language is learned anew."""


def open_house() -> "House":
    """Return the house of this machine. Raises SettingsError."""
    paths = find_paths()
    return House(Machine(read_settings(paths.settings), paths))


class House:
    """Every part, made once and not before somebody asks for it (imports of heavy libraries included)."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    def check_language(self, tag: str) -> None:
        """Raise UsageError language-unknown for a language without content."""
        if tag not in self.library.tags():
            known = ", ".join(self.library.tags())
            raise UsageError(f"There is no content in `{tag}`. Known: {known}.", code="language-unknown")

    @property
    def content(self) -> FolderContentStore:
        """The content store. Raises ContentError."""
        return self.installed.content

    @property
    def library(self) -> Library:
        """The installed content. Raises ContentError."""
        return self.installed.library

    @cached_property
    def installed(self) -> Installed:
        """The content with what the centre says itself. Raises ContentError."""
        return self.machine.supply.load()

    def renewed(self) -> "House | None":
        """Return the house of the content installed since this one was opened, None while there is none; seconds.

        What depends only on a part of the content that is as before is handed over: this house is not to be used any
        more once the new one is. Raises ContentError.
        """
        newer = self.machine.supply.load_newer(self.installed)
        if newer is None:
            return None
        house = House(self.machine)
        if newer.library.languages == self.library.languages and "speech" in self.__dict__:
            house.__dict__["speech"] = self.speech
        house.__dict__["installed"] = newer
        changed = changed_documents(self.installed, newer)
        if changed is not None and "index" in self.__dict__ and not any(map(LEARNED_WHOLE.match, changed)):
            ids = {Path(path).stem for path in changed if path.startswith("faq/")}
            house.__dict__["index"] = self.index.updated(newer.library, ids)
        return house

    @cached_property
    def index(self) -> "ContentAnswerIndex":
        """The answer index."""
        from offline_models.faq_model.answer_index import ContentAnswerIndex
        from offline_models.sentence_encoder.installed import InstalledEncoders

        return ContentAnswerIndex(self.library, InstalledEncoders(self.machine.models, self.machine.paths.state).get)

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
            lambda: self.machine.models.installed("translator"),
            lambda: self.guard,
            set_aside=self.machine.models.set_aside,
            budget_mb=self.machine.settings.translation.memory_mb,
        )

    @cached_property
    def kept_translations(self) -> KeptTranslations:
        """The machine's translations of content."""
        from kiosk.storage.translations import SqlTranslations

        return SqlTranslations(self.machine.paths.database, self.translator.edition)

    @cached_property
    def speech(self) -> SpeechParts:
        """What hears and speaks."""
        return SpeechParts(self.machine, self.library.languages, self.library.glossary)

    @cached_property
    def rendering(self) -> Rendering:
        """The sentences spoken beforehand."""
        return Rendering(
            self.library,
            self.services.recording,
            self.notices,
            self.spoken_form,
            self.machine.rendered,
            labels_of=labels_of,
        )

    @cached_property
    def spoken_form(self) -> SpokenForms:
        """What voices say of a text."""
        from speech.spoken_form.form import SpokenForm

        return SpokenForm({hotline.number for hotline in self.library.pack.hotlines})

    @cached_property
    def recordings(self) -> Recordings:
        """The texts that people have spoken, here before elsewhere."""
        from kiosk.content.recording_store import SeveralRecordings
        from kiosk.content.recordings import FolderRecordings

        return SeveralRecordings(
            (self.machine.kept_recordings, FolderRecordings(self.content.root, self.library.recordings))
        )

    @cached_property
    def sheets(self) -> SheetRenderer:
        """What lays out the results of questions."""
        from kiosk.printing.sheet_pages import SheetPages

        return SheetPages(self.machine.typst_pages)

    @cached_property
    def take_away(self) -> TakeAway:
        """Paper and QR codes."""
        return TakeAway(
            self.machine.pages, self.machine.print_queue, QrCodes(), SystemClock(), labels_of, sheets=self.sheets
        )

    @cached_property
    def forms(self) -> Forms:
        """The forms of a visit."""
        from kiosk.understanding.reader import FormAnswers

        return Forms(self.library, FormAnswers(), self.form_pages, SystemClock())

    @cached_property
    def form_pages(self) -> "FormPages":
        """The renderer of filled forms."""
        from kiosk.printing.form_pages import FormPages

        return FormPages(self.machine.typst_pages, SystemClock(), self.blanks)

    @cached_property
    def blanks(self) -> "FolderBlanks":
        """The offices' blank forms that were measured here."""
        from kiosk.content.blank_store import FolderBlanks

        return FolderBlanks(self.machine.paths.state, self.library)

    @cached_property
    def calibrator(self) -> Calibrator:
        """The measuring of blank forms."""
        from kiosk.printing.blank_reading import read_blank
        from kiosk.understanding.reader import FormAnswers

        def proof(filled: FilledForm, sheet: BlankSheet) -> bytes:
            return self.form_pages.proof(filled, self.library.languages[STAFF], sheet)

        return Calibrator(self.forms.questions, FormAnswers(), self.blanks, SystemClock(), read=read_blank, proof=proof)

    @cached_property
    def packets(self) -> Packets:
        """The paper of filled forms."""
        return Packets(self.library, self.places, self.form_pages, QrCodes(), labels_of)

    @cached_property
    def places(self) -> Places:
        """Where to go."""
        from kiosk.opening.osm_hours import OsmHours
        from kiosk.opening.wording import CldrWords

        pack = self.library.pack
        hours = OsmHours(pack.country, pack.time_zone)
        here = self.machine.settings.centre.coordinates
        return Places(self.library, Answers(self.library), hours, CldrWords(), SystemClock(), here=here)

    @cached_property
    def notices(self) -> Notices:
        """What is made known these days."""
        from kiosk.opening.wording import CldrWords

        city = self.machine.settings.centre.city
        answers, clock = Answers(self.library), SystemClock()
        return Notices(self.library, answers, CldrWords(), clock, city=city, translations=self.translations)

    @cached_property
    def translations(self) -> Translations:
        """Texts in another language, a machine's last."""
        translator = LazyTranslator(lambda: self.translator)
        return Translations(self.library, translator, LazyKeptTranslations(lambda: self.kept_translations))

    @cached_property
    def our_centre(self) -> OurCentre:
        """What the centre says itself."""
        release, machine = self.installed.release, self.machine
        return OurCentre(
            machine.supply.local,
            release,
            Rules(partial(local_problems, release), partial(writing_problems, release), self._asking_with),
            self.ask,
            outbox=machine.outbox,
            clock=SystemClock(),
            has_centre=machine.paths.enrolment.exists,
        )

    def _asking_with(self, answer: Faq) -> AskService:
        """Return what would decide about questions if the centre had one more answer."""
        library = laid_over(self.library, Overlay(faqs={**self.library.local.faqs, answer.id: answer}))
        return AskService(self.index.updated(library, {answer.id}), self.machine.settings.decision, library.tags())

    @cached_property
    def ask(self) -> AskService:
        """What decides about questions."""
        return AskService(LazyIndex(lambda: self.index), self.machine.settings.decision, self.library.tags())

    @cached_property
    def staff(self) -> Staff:
        """What the staff page serves."""
        from kiosk.checks.every import every_check

        machine, pin = self.machine, StaffPin(self.machine.paths.staff_pin, SystemClock())
        return Staff(pin, machine.printer_care, lambda: every_check(self), machine.shelf, machine.content_care)

    @cached_property
    def services(self) -> Services:
        """All services."""
        from kiosk.sight.passport_sight import PassportSight
        from speech.conditioned import ConditionedRecognizers

        clock = SystemClock()
        answers = Answers(self.library, self.translations, clock)
        return Services(
            library=self.library,
            answers=answers,
            ask=self.ask,
            our_centre=self.our_centre,
            hearing=HearingService(ConditionedRecognizers(self.speech.recognizers)),
            reading=ReadingService(
                self.speech.speaker, self.spoken_form, self.recordings, labels_of, self.machine.rendered
            ),
            recording=self._recording(answers),
            interpreting=Interpreting(answers, LazyTranslator(lambda: self.translator)),
            places=self.places,
            notices=self.notices,
            forms=self.forms,
            pictures=PassportSight(),
            packets=self.packets,
            take_away=self.take_away,
            kept_questions=KeptQuestions(self.machine.outbox, self.forms, clock, self.machine.paths.enrolment.exists),
            translations=self.translations,
            statistics=self.machine.statistics,
            visits=Visits(
                at_once=(self.forms.wipe,),
                later=(self.speech.speaker.close, self.take_away.wipe, self.translations.forget),
            ),
            clock=clock,
            staff=self.staff,
            open_microphone=self.machine.open_microphone,
            open_player=self.machine.open_player,
            open_input_meter=self.machine.open_input_meter,
            open_camera=self.machine.open_camera,
            keeping_up=self.machine.keeping_up,
            renewed=self._renewed_services,
            installed_in=self.machine.supply.store.root,
            close=self.close,
            interruption=self.machine.open_interruption if self.machine.settings.speech.barge_in else None,
        )

    def _recording(self, answers: Answers) -> RecordingService:
        kept, popular = self.machine.kept_recordings, self.machine.statistics.popular
        return RecordingService(self.library, answers, self.recordings, kept, popular=popular)

    def _renewed_services(self) -> Services | None:
        house = self.renewed()
        return house.services if house else None

    def close(self) -> None:
        """End child processes. Harmless when there are none."""
        if "speech" in self.__dict__:
            self.speech.close()
