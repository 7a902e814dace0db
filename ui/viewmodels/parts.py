"""The view models of one kiosk, each with its own matter."""

from collections.abc import Callable, Sequence

from kiosk.ports import Camera, Microphone, Player
from kiosk.services.reading import reading_of_notice
from kiosk.services.services import Services
from ui.task_runner import TaskRunner
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.ask import AskViewModel
from ui.viewmodels.benefits import BenefitsViewModel
from ui.viewmodels.comfort import ComfortViewModel
from ui.viewmodels.forms import FormsViewModel
from ui.viewmodels.interpreter import InterpreterViewModel
from ui.viewmodels.leaving import LeavingViewModel
from ui.viewmodels.notices import NoticesViewModel
from ui.viewmodels.offers import Offers
from ui.viewmodels.passport_camera import PassportCameraViewModel
from ui.viewmodels.places import PlacesViewModel
from ui.viewmodels.reading import ReadingViewModel
from ui.viewmodels.reminders import RemindersViewModel
from ui.viewmodels.staff.our_centre import OurCentreSection
from ui.viewmodels.staff.recorder import Recorder
from ui.viewmodels.staff.recordings import RecordingsSection
from ui.viewmodels.staff.sections import make_sections
from ui.viewmodels.staff.staff import StaffViewModel
from ui.viewmodels.take_away import Shown, TakeAwayViewModel
from ui.viewmodels.way import Way


class Parts:
    """Made together, opened in a language together, and wiped together."""

    def __init__(
        self,
        runner: TaskRunner,
        services: Services,
        way: Way,
        *,
        microphone: Microphone,
        player: Player,
        camera: Camera,
        offered: Sequence[str],
    ) -> None:
        """offered: tags of the languages whose interface is translated."""
        self._way = way
        self.offers = Offers(services, offered)
        self.ask = AskViewModel(runner, services.hearing, microphone, self.offers.suggestions)
        self.interpreter = InterpreterViewModel(runner, services, microphone, player)
        self.answer = AnswerViewModel()
        self.places = PlacesViewModel(services.places)
        self.notices = NoticesViewModel(runner, services.notices)
        self.reading = ReadingViewModel(runner, services.reading, player)
        self.benefits = BenefitsViewModel(runner, services.library, services.forms)
        self.camera = PassportCameraViewModel(runner, services.pictures, camera)
        self.forms = FormsViewModel(runner, services.forms, services.answers, self.camera)
        self.reminders = RemindersViewModel(services.library, services.forms, services.clock)
        self.take_away = TakeAwayViewModel(
            runner, services.take_away, services.library.languages, self.shown, services.packets
        )
        self.leaving = LeavingViewModel(runner, services.kept_questions)
        self.comfort = ComfortViewModel()
        self.notices.translated_now.connect(self._offer_notice)
        sections = make_sections(runner, services.staff, services.library.languages, microphone, player)
        sections["ourCentre"] = OurCentreSection(runner, services.our_centre, services.places)
        recorder = Recorder(runner, microphone, player, services.open_input_meter)
        sections["recordings"] = RecordingsSection(
            runner, services.library, services.recording, services.reading.can_speak, recorder
        )
        self.staff = StaffViewModel(runner, services.staff.pin, sections)

    def open(self, tag: str) -> None:
        """Serve a visitor's language."""
        for part in (self.offers, self.ask, self.take_away, self.places, self.notices, self.forms):
            part.open(tag)

    def clear(self) -> None:
        """Forget the visitor."""
        self.interpreter.wipe()
        for part in (
            self.ask,
            self.answer,
            self.reading,
            self.take_away,
            self.places,
            self.notices,
            self.benefits,
            self.reminders,
            self.forms,
            self.leaving,
            self.comfort,
            self.offers,
            self.staff,
        ):
            part.clear()

    def on_failure(self, show: Callable[[str], None]) -> None:
        """Have the codes of errors shown."""
        for part in (
            self.ask,
            self.reading,
            self.take_away,
            self.benefits,
            self.reminders,
            self.forms,
            self.interpreter,
            self.leaving,
        ):
            part.failed.connect(show)

    def close(self) -> None:
        """Be silent for good."""
        self.ask.silence()
        self.reading.stop()
        self.interpreter.leave()
        self.camera.stop()
        self.staff.clear()

    def back(self) -> bool:
        """Go one step back within the page; False where there is none."""
        stepping: dict[str, BenefitsViewModel | FormsViewModel | RemindersViewModel | StaffViewModel] = {
            "benefits": self.benefits,
            "forms": self.forms,
            "reminders": self.reminders,
            "staff": self.staff,
        }
        return self._way.page in stepping and stepping[self._way.page].back()

    def arrive(self, page: str) -> None:
        """Give a page what may have changed since it was left: what is in force, or what a notice offers."""
        if page == "home":
            self.notices.look()
        elif page == "notice":
            self._offer_notice()

    def _offer_notice(self) -> None:
        sheet = self.notices.sheet
        if self._way.page == "notice" and sheet is not None:
            self.reading.offer(reading_of_notice(sheet, self.notices.tag))
            self.forms.offer(sheet.forms)

    def shown(self) -> Shown | None:
        """What the page shows that paper and QR can be made of."""
        by_page: dict[str, Shown | None] = {
            "answer": self.answer.answer,
            "emergency": self.answer.advice,
            "place": self.places.sheet,
            "notice": self.notices.sheet,
            "forms": self.forms.packet,
            "benefits": self.benefits.sheet,
            "reminders": self.reminders.sheet,
        }
        return by_page.get(self._way.page)

    def topic(self) -> str:
        """The topic of the answer that the visitor saw last, `-` if it was none."""
        answer = self.answer.answer
        return answer.topic if answer else "-"
