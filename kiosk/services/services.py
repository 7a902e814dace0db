"""All services of one kiosk together, as kiosk.composition builds them and the screen and the command line use them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.library import Library
from kiosk.ports import Camera, Clock, InputMeter, Interruption, KeepingUp, Microphone, PictureReader, Player
from kiosk.services.answers import Answers
from kiosk.services.ask import AskService
from kiosk.services.forms import Forms
from kiosk.services.hearing import HearingService
from kiosk.services.interpreting import Interpreting
from kiosk.services.kept_questions import KeptQuestions
from kiosk.services.notices import Notices
from kiosk.services.our_centre import OurCentre
from kiosk.services.packets import Packets
from kiosk.services.places import Places
from kiosk.services.reading import ReadingService
from kiosk.services.recording import RecordingService
from kiosk.services.staff import Staff
from kiosk.services.statistics import Statistics
from kiosk.services.take_away import TakeAway
from kiosk.services.translations import Translations
from kiosk.services.visits import Visits


@dataclass(frozen=True, slots=True)
class Services:
    """The services, and the three doors that can open only on the screen's thread."""

    library: Library
    answers: Answers
    ask: AskService
    our_centre: OurCentre
    hearing: HearingService
    reading: ReadingService
    recording: RecordingService
    interpreting: Interpreting
    places: Places
    notices: Notices
    forms: Forms
    pictures: PictureReader
    packets: Packets
    take_away: TakeAway
    kept_questions: KeptQuestions
    translations: Translations
    statistics: Statistics
    visits: Visits
    clock: Clock
    staff: Staff
    open_microphone: Callable[[], Microphone]
    """Call on the GUI thread, once there is an application."""
    open_player: Callable[[], Player]
    """The same."""
    open_input_meter: Callable[[], InputMeter]
    """Makes what tells a technician the microphone's level."""
    open_camera: Callable[[], Camera]
    """Call on the GUI thread, once there is an application."""
    keeping_up: KeepingUp
    renewed: Callable[[], "Services | None"]
    """Returns the services of content installed since, None while there is none; seconds, on any thread."""
    installed_in: Path
    """The folder in which a name changes when content is installed; there need not be one yet."""
    close: Callable[[], None]
    """Ends child processes and database connections."""
    interruption: Callable[[], Interruption] | None = None
    """Makes what notices who speaks while the kiosk reads aloud (on any thread); None where it is switched off."""
