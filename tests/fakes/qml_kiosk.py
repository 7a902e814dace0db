"""A kiosk for the pages without anything behind it: the properties and slots of docs/ui.md, with sample data."""

from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.laying_over import laid_over
from kiosk.domain.library import Library
from kiosk.domain.local import Overlay
from kiosk.services.answers import Answers
from tests.fakes.camera import ScriptedReader, StillCamera, watching
from tests.fakes.clock import NOON, StillClock
from tests.fakes.content import whole_library
from tests.fakes.forms import make_forms
from tests.fakes.local import place_change
from tests.fakes.notices import library_with_samples, make_notices
from tests.fakes.places import HERE, library_with_points, make_places
from tests.fakes.qml_interpreter import FakeInterpreter
from tests.fakes.qml_parts import (
    AtOnce,
    FakeAnswer,
    FakeAsk,
    FakeComfort,
    FakeLeaving,
    FakeReading,
    FakeTakeAway,
    Part,
    read,
)
from tests.fakes.qml_samples import (
    ALTERNATIVES,
    HEARD,
    TYPEFACES,
    cards,
    document,
    hotlines,
    languages,
    pack,
    rows,
    text_of,
)
from tests.fakes.staff import make_staff_page
from ui.viewmodels.benefits import BenefitsViewModel
from ui.viewmodels.forms import FormsViewModel
from ui.viewmodels.notices import NoticesViewModel
from ui.viewmodels.offers import LANGUAGE_ROLES
from ui.viewmodels.places import PlacesViewModel
from ui.viewmodels.reminders import RemindersViewModel
from ui.viewmodels.rows import CARD_ROLES, HOTLINE_ROLES

BEFORE_NOTICES = datetime(2026, 10, 1, tzinfo=UTC)
"""A day without notices."""


def _library() -> Library:
    """Return places with points; of one the centre knows something better."""
    release = library_with_points()
    change = place_change(release, "siheung-foreigner-welfare")
    return laid_over(release, Overlay(place_changes={change.id: change}))


class FakeKiosk(Part):
    """The kiosk itself. `speak` changes the language of all sample data."""

    changed = Signal()

    def __init__(self) -> None:
        forms = make_forms()
        self.camera, self.reader = StillCamera(), ScriptedReader()
        self.clock = StillClock(BEFORE_NOTICES)
        super().__init__(
            languages=rows(LANGUAGE_ROLES, languages()),
            topics=rows(("topicId", "icon", "name")),
            topicQuestions=rows(CARD_ROLES),
            emergencyNumbers=rows(HOTLINE_ROLES),
            adviceNumbers=rows(HOTLINE_ROLES),
            ask=FakeAsk(suggestions=rows(CARD_ROLES), candidates=rows(CARD_ROLES)),
            answer=FakeAnswer(hotlines=rows(HOTLINE_ROLES), related=rows(CARD_ROLES)),
            # The real one: it needs nothing but content, and is as quick as a fake.
            places=PlacesViewModel(make_places(_library(), here=HERE)),
            notices=NoticesViewModel(AtOnce(), make_notices(library_with_samples(), self.clock)),
            reading=FakeReading(),
            interpreter=FakeInterpreter(),
            takeAway=FakeTakeAway(),
            benefits=BenefitsViewModel(AtOnce(), whole_library(), forms),
            forms=FormsViewModel(AtOnce(), forms, Answers(whole_library()), watching(self.camera, self.reader)),
            reminders=RemindersViewModel(whole_library(), forms, StillClock()),
            leaving=FakeLeaving(text="", thanked=False),
            staff=make_staff_page(),
            comfort=FakeComfort(textScale=1.0, highContrast=False, lowReach=False, volume=0.8),
        )
        for part in ("places", "notices"):
            self.values[part].opened.connect(lambda page: self.put(page=page))
        self.speak("en")

    def speak(self, tag: str) -> None:
        """Put everything into its first state, in a language."""
        self.put(page="attract")  # which has little to follow what changes now
        v = self.values
        v["topics"].fill(
            [{"topicId": topic["id"], "icon": topic["icon"], "name": topic["names"][tag]} for topic in pack()["topics"]]
        )
        v["languages"].fill(languages())
        v["topicQuestions"].fill(cards(tag))
        v["emergencyNumbers"].fill(hotlines(tag, ("112", "119", "1577-1366", "1345", "109")))
        v["adviceNumbers"].fill(hotlines(tag, ("1345", "1661-0222")))
        v["ask"].values["suggestions"].fill(cards(tag)[:5])
        v["ask"].values["candidates"].fill(cards(tag)[:4])
        v["ask"].put(
            phase="ready",
            canHear=True,
            canSpell=True,
            level=0.0,
            partial="",
            hint="",
            heardText=HEARD[tag],
            heardNothing=False,
            otherLanguageName="",
            otherLanguageFont="",
            alternatives=ALTERNATIVES[tag],
        )
        self.clock.moment = BEFORE_NOTICES
        v["notices"].open(tag)
        v["places"].open(tag)
        v["places"].offer(["immigration", "family_center"])
        self.show_answer("R-12", tag)
        v["forms"].clear()
        self.camera.unplug()
        v["forms"].open(tag)
        v["benefits"].clear()
        v["reminders"].clear()
        v["forms"].offer(whole_library().faqs["R-12"].forms)
        v["interpreter"].open(tag)
        v["reading"].put(state="silent", canSpeak=True, speed=1.0, place="", markStart=0, markEnd=0)
        v["takeAway"].put(printPhase="idle", printerReason="", printPercent=0, lowToner=False, canRetry=False)
        v["takeAway"].put(canPrint=True, qrRows=[], qrShortened=False, qrText="", qrCount=0, qrIndex=0)
        v["takeAway"].put(qrMillimetres=0.0)
        v["staff"].clear()
        v["leaving"].put(text="", thanked=False)
        self.put(
            page="attract",
            languageTag=tag,
            rightToLeft=tag == "ur",
            fontFamily=TYPEFACES[tag],
            topicName=v["topics"].row(0)["name"],
            idleSeconds=0,
            errorCode="",
            staffCalled=False,
            keyboard="",
            canFindLanguage=True,
            findingLanguage=False,
        )

    def make_known(self, moment: datetime = NOON) -> None:
        """Let it be a day with notices."""
        self.clock.moment = moment
        self.values["notices"].look()

    def show_answer(self, answer_id: str, tag: str) -> None:
        """Fill the answer from the starter content."""
        faq, text = document(f"faq/{answer_id}.json"), text_of(answer_id, tag)
        answer = self.values["answer"]
        answer.values["hotlines"].fill(hotlines(tag, faq["hotlines"] or ("1345",)))
        answer.values["related"].fill(cards(tag, ("R-01", "R-03")))
        paragraphs = text["details"].replace("**", "").replace("- ", "•&nbsp;&nbsp;").split("\n")
        answer.put(
            answerId=answer_id,
            question=text["question"],
            shortText=text["short"],
            detailsHtml="".join(f"<p>{paragraph}</p>" for paragraph in paragraphs if paragraph),
            bring=text["bring"],
            sourceTitle=faq["source"]["title"],
            sourceAgency=faq["source"]["agency"],
            sourceAddress=faq["source"]["address"],
            checkedOn=faq["checked_on"],
            confidence=faq["confidence"],
            reviewed=True,
            translated=False,
            stale=False,
            local=False,
            addition="",
            additionTag=tag,
            additionOn="",
            heardText=HEARD[tag],
            originalLanguage=tag,
            originalShort="",
            isEmergency=False,
            adviceText="",
            textLanguageTag=tag,
            textRightToLeft=tag == "ur",
        )

    def show_emergency(self, tag: str) -> None:
        """Fill the answer with an emergency of the starter content."""
        text = document("emergencies/EM-violence.json")["texts"][tag]
        answer = self.values["answer"]
        answer.values["hotlines"].fill(hotlines(tag, ("112", "1577-1366", "1366")))
        answer.values["related"].fill(cards(tag, ("R-01",)))
        answer.put(answerId="", question=text["title"], adviceText=text["advice"], isEmergency=True)

    page = Property(str, read("page"), notify=changed)
    languageTag = Property(str, read("languageTag"), notify=changed)
    rightToLeft = Property(bool, read("rightToLeft"), notify=changed)
    fontFamily = Property(str, read("fontFamily"), notify=changed)
    languages = Property(QObject, read("languages"), constant=True)
    topics = Property(QObject, read("topics"), constant=True)
    topicQuestions = Property(QObject, read("topicQuestions"), constant=True)
    canFindLanguage = Property(bool, read("canFindLanguage"), notify=changed)
    findingLanguage = Property(bool, read("findingLanguage"), notify=changed)
    topicName = Property(str, read("topicName"), notify=changed)
    idleSeconds = Property(int, read("idleSeconds"), notify=changed)
    errorCode = Property(str, read("errorCode"), notify=changed)
    staffCalled = Property(bool, read("staffCalled"), notify=changed)
    keyboard = Property(str, read("keyboard"), notify=changed)
    emergencyNumbers = Property(QObject, read("emergencyNumbers"), constant=True)
    adviceNumbers = Property(QObject, read("adviceNumbers"), constant=True)
    ask = Property(QObject, read("ask"), constant=True)
    interpreter = Property(QObject, read("interpreter"), constant=True)
    answer = Property(QObject, read("answer"), constant=True)
    places = Property(QObject, read("places"), constant=True)
    notices = Property(QObject, read("notices"), constant=True)
    reading = Property(QObject, read("reading"), constant=True)
    takeAway = Property(QObject, read("takeAway"), constant=True)
    benefits = Property(QObject, read("benefits"), constant=True)
    forms = Property(QObject, read("forms"), constant=True)
    reminders = Property(QObject, read("reminders"), constant=True)
    leaving = Property(QObject, read("leaving"), constant=True)
    staff = Property(QObject, read("staff"), constant=True)
    comfort = Property(QObject, read("comfort"), constant=True)

    @Slot()
    def start(self) -> None:
        """Note it."""
        self.note("start")

    @Slot()
    def findLanguage(self) -> None:
        """Note it."""
        self.note("findLanguage")

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Note it."""
        self.note("chooseLanguage", tag)

    @Slot(str)
    def playSample(self, tag: str) -> None:
        """Note it."""
        self.note("playSample", tag)

    @Slot()
    def openLanguages(self) -> None:
        """Note it."""
        self.note("openLanguages")

    @Slot()
    def openHome(self) -> None:
        """Note it."""
        self.note("openHome")

    @Slot()
    def openTyping(self) -> None:
        """Note it."""
        self.note("openTyping")

    @Slot()
    def openHeard(self) -> None:
        """Note it."""
        self.note("openHeard")

    @Slot()
    def openInterpreter(self) -> None:
        """Note it."""
        self.note("openInterpreter")

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        """Note it."""
        self.note("openTopic", topic_id)

    @Slot(str)
    def openAnswer(self, answer_id: str) -> None:
        """Note it."""
        self.note("openAnswer", answer_id)

    @Slot()
    def openBenefits(self) -> None:
        """Note it."""
        self.note("openBenefits")

    @Slot()
    def openReminders(self) -> None:
        """Note it."""
        self.note("openReminders")

    @Slot()
    def openForms(self) -> None:
        """Note it."""
        self.note("openForms")

    @Slot(str)
    def openForm(self, form_id: str) -> None:
        """Note it."""
        self.note("openForm", form_id)

    @Slot()
    def sayAnswer(self) -> None:
        """Note it."""
        self.note("sayAnswer")

    @Slot()
    def spellAnswer(self) -> None:
        """Note it."""
        self.note("spellAnswer")

    @Slot()
    def openStaff(self) -> None:
        """Note it."""
        self.note("openStaff")

    @Slot()
    def openEmergencies(self) -> None:
        """Note it."""
        self.note("openEmergencies")

    @Slot()
    def back(self) -> None:
        """Note it."""
        self.note("back")

    @Slot()
    def askInOtherLanguage(self) -> None:
        """Note it."""
        self.note("askInOtherLanguage")

    @Slot()
    def callStaff(self) -> None:
        """Note it and acknowledge."""
        self.note("callStaff")
        self.put(staffCalled=True)

    @Slot()
    def dismissStaff(self) -> None:
        """Note it and close."""
        self.note("dismissStaff")
        self.put(staffCalled=False)

    @Slot()
    def dismissError(self) -> None:
        """Note it and close."""
        self.note("dismissError")
        self.put(errorCode="")

    @Slot()
    def stillHere(self) -> None:
        """Note it."""
        self.note("stillHere")
        self.put(idleSeconds=0)

    @Slot()
    def finish(self) -> None:
        """Note it."""
        self.note("finish")

    @Slot(str)
    def rate(self, face: str) -> None:
        """Note it."""
        self.note("rate", face)
