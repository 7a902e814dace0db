"""What comes after the first frame: the view models, the pages, their translations, the window of the tests."""

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config import ScreenSettings
from kiosk.errors import MachineError
from kiosk.services.services import Services
from ui.line_breaks import end_lines_between_words
from ui.observer import Observer
from ui.preview import PREVIEW, Preview
from ui.renewal import Renewal
from ui.translations import SOURCE_LANGUAGE, TRANSLATIONS, offered_languages
from ui.viewmodels.kiosk import KioskViewModel


class Screen:
    """The kiosk behind an open window."""

    def __init__(
        self,
        services: Services,
        settings: ScreenSettings,
        application: QGuiApplication,
        engine: QQmlApplicationEngine,
        window: QQuickWindow,
    ) -> None:
        """Make the view models and show the pages. Raises MachineError display-missing, ContentError."""
        self._settings, self._window = settings, window
        self._microphone, self._player = services.open_microphone(), services.open_player()
        self._camera = services.open_camera()
        engine.addImageProvider(PREVIEW, Preview(self._camera))
        self._translations = Translations(application, engine)
        end_lines_between_words(engine)
        self.kiosk = self._make_kiosk(services)
        show_pages(window, self.kiosk)
        self._observer = Observer.from_environment(window, lambda: self.kiosk)
        self._renewal = Renewal(services, lambda: self.kiosk.isFree, self.renew)

    def renew(self, services: Services) -> None:
        """Go on with other services, over newer content. To be called while nobody visits."""
        old, self.kiosk = self.kiosk, self._make_kiosk(services)
        show_pages(self._window, self.kiosk)
        old.close()
        old.deleteLater()

    def show_unexpected(self) -> None:
        """Say that something unexpected went wrong."""
        self.kiosk.showUnexpected()

    def close(self) -> None:
        """Wipe the visit and end the workers."""
        self._renewal.close()
        self.kiosk.wipe()
        self.kiosk.close()
        if self._observer is not None:
            self._observer.close()

    def _make_kiosk(self, services: Services) -> KioskViewModel:
        kiosk = KioskViewModel(
            services, self._settings, self._microphone, self._player, self._camera, offered=offered_languages()
        )
        kiosk.languageChanged.connect(self._translations.use)
        kiosk.wiped.connect(_forget_outside)
        return kiosk


def show_pages(window: QQuickWindow, kiosk: QObject) -> None:
    """Put the pages into the window. Raises MachineError display-missing."""
    window.setProperty("kiosk", kiosk)
    if not window.property("ready"):
        raise MachineError("The pages cannot be shown; the log says why. Run `make setup`.", code="display-missing")


class Translations(QObject):
    """Changes the language of the pages while they run."""

    def __init__(self, application: QGuiApplication, engine: QQmlApplicationEngine) -> None:
        super().__init__(application)
        self._application, self._engine = application, engine
        self._translator: QTranslator | None = None

    def use(self, tag: str) -> None:
        """Show the pages in a language; one without a translation shows English."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self)
        if tag != SOURCE_LANGUAGE and translator.load(f"madang_{tag}", str(TRANSLATIONS)):
            self._application.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(QLocale(tag))
        self._engine.retranslate()


def _forget_outside() -> None:
    """Forget what a visitor left in the clipboard and in the on-screen keyboard."""
    QGuiApplication.clipboard().clear()
    QGuiApplication.inputMethod().reset()
