"""All services of one kiosk together, as kiosk.composition builds them and the screen and the command line use them."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.library import Library
from kiosk.ports import Clock, Interruption, Microphone, Player
from kiosk.services.answers import Answers
from kiosk.services.ask import AskService
from kiosk.services.forms import Forms
from kiosk.services.hearing import HearingService
from kiosk.services.interpreting import Interpreting
from kiosk.services.places import Places
from kiosk.services.reading import ReadingService
from kiosk.services.statistics import Statistics
from kiosk.services.take_away import TakeAway
from kiosk.services.translations import Translations
from kiosk.services.visits import Visits


@dataclass(frozen=True, slots=True)
class Services:
    """The services, and the two doors that can open only on the screen's thread."""

    library: Library
    answers: Answers
    ask: AskService
    hearing: HearingService
    reading: ReadingService
    interpreting: Interpreting
    places: Places
    forms: Forms
    take_away: TakeAway
    translations: Translations
    statistics: Statistics
    visits: Visits
    clock: Clock
    open_microphone: Callable[[], Microphone]
    """Call on the GUI thread, once there is an application."""
    open_player: Callable[[], Player]
    """The same."""
    close: Callable[[], None]
    """Ends child processes and database connections."""
    interruption: Callable[[], Interruption] | None = None
    """Makes what notices who speaks while the kiosk reads aloud (on any thread); None where it is switched off."""
