"""View models for the pages without anything behind them. Every slot only notes that it was called."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import MadangError
from tests.fakes.qml_samples import code_rows
from ui.task_runner import TaskRunner


class Part(QObject):
    """Holds values; `put` changes some. calls: the slots that were called, in order."""

    def __init__(self, parent: QObject | None = None, **values: Any) -> None:
        super().__init__(parent)
        self.values = values
        self.calls: list[tuple[Any, ...]] = []

    def put(self, **values: Any) -> None:
        """Change values and tell."""
        self.values.update(values)
        self.changed.emit()  # type: ignore[attr-defined]  # each part has its own signal

    def note(self, *call: Any) -> None:
        """Remember a call."""
        self.calls.append(call)


def read(name: str) -> Callable[[Any], Any]:
    """Return what reads a value, for a property."""
    return lambda part: part.values[name]


class AtOnce(TaskRunner):
    """Runs every task where it is asked for."""

    def run(
        self,
        worker: str,
        work: Callable[[], Any],
        on_result: Callable[[Any], object],
        on_error: Callable[[MadangError], object],
    ) -> None:
        """Run it now."""
        try:
            result = work()
        except MadangError as error:
            on_error(error)
        else:
            on_result(result)


class Later(AtOnce):
    """Runs tasks when the test says so, in the order they came."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks: list[Callable[[], None]] = []

    def run(self, *task: Any) -> None:
        """Put a task off."""
        self.tasks.append(lambda: AtOnce.run(self, *task))

    def work(self) -> None:
        """Run what was put off, but nothing that comes of it."""
        tasks, self.tasks = self.tasks, []
        for task in tasks:
            task()


class FakeAsk(Part):
    """kiosk.ask."""

    changed = Signal()

    phase = Property(str, read("phase"), notify=changed)
    canHear = Property(bool, read("canHear"), notify=changed)
    canSpell = Property(bool, read("canSpell"), notify=changed)
    level = Property(float, read("level"), notify=changed)
    partial = Property(str, read("partial"), notify=changed)
    hint = Property(str, read("hint"), notify=changed)
    heardText = Property(str, read("heardText"), notify=changed)
    otherLanguageName = Property(str, read("otherLanguageName"), notify=changed)
    otherLanguageFont = Property(str, read("otherLanguageFont"), notify=changed)
    heardNothing = Property(bool, read("heardNothing"), notify=changed)
    alternatives = Property(list, read("alternatives"), notify=changed)
    suggestions = Property(QObject, read("suggestions"), constant=True)
    candidates = Property(QObject, read("candidates"), constant=True)

    @Slot()
    def startListening(self) -> None:
        """Note it."""
        self.note("startListening")

    @Slot()
    def stopListening(self) -> None:
        """Note it."""
        self.note("stopListening")

    @Slot()
    def cancel(self) -> None:
        """Note it."""
        self.note("cancel")

    @Slot()
    def confirm(self) -> None:
        """Note it."""
        self.note("confirm")

    @Slot(str)
    def typing(self, text: str) -> None:
        """Note it."""
        self.note("typing", text)

    @Slot(str)
    def submit(self, text: str) -> None:
        """Note it."""
        self.note("submit", text)

    @Slot(int)
    def chooseAlternative(self, index: int) -> None:
        """Note it."""
        self.note("chooseAlternative", index)


class FakeAnswer(Part):
    """kiosk.answer."""

    changed = Signal()

    answerId = Property(str, read("answerId"), notify=changed)
    question = Property(str, read("question"), notify=changed)
    shortText = Property(str, read("shortText"), notify=changed)
    detailsHtml = Property(str, read("detailsHtml"), notify=changed)
    bring = Property(list, read("bring"), notify=changed)
    hotlines = Property(QObject, read("hotlines"), constant=True)
    related = Property(QObject, read("related"), constant=True)
    sourceTitle = Property(str, read("sourceTitle"), notify=changed)
    sourceAgency = Property(str, read("sourceAgency"), notify=changed)
    sourceAddress = Property(str, read("sourceAddress"), notify=changed)
    checkedOn = Property(str, read("checkedOn"), notify=changed)
    confidence = Property(str, read("confidence"), notify=changed)
    reviewed = Property(bool, read("reviewed"), notify=changed)
    translated = Property(bool, read("translated"), notify=changed)
    stale = Property(bool, read("stale"), notify=changed)
    local = Property(bool, read("local"), notify=changed)
    addition = Property(str, read("addition"), notify=changed)
    additionTag = Property(str, read("additionTag"), notify=changed)
    additionOn = Property(str, read("additionOn"), notify=changed)
    heardText = Property(str, read("heardText"), notify=changed)
    originalLanguage = Property(str, read("originalLanguage"), notify=changed)
    originalShort = Property(str, read("originalShort"), notify=changed)
    isEmergency = Property(bool, read("isEmergency"), notify=changed)
    adviceText = Property(str, read("adviceText"), notify=changed)
    textLanguageTag = Property(str, read("textLanguageTag"), notify=changed)
    textRightToLeft = Property(bool, read("textRightToLeft"), notify=changed)


class FakeReading(Part):
    """kiosk.reading."""

    changed = Signal()

    state = Property(str, read("state"), notify=changed)
    canSpeak = Property(bool, read("canSpeak"), notify=changed)
    speed = Property(float, read("speed"), notify=changed)
    place = Property(str, read("place"), notify=changed)
    markStart = Property(int, read("markStart"), notify=changed)
    markEnd = Property(int, read("markEnd"), notify=changed)

    @Slot()
    def read(self) -> None:
        """Note it."""
        self.note("read")

    @Slot()
    def pause(self) -> None:
        """Note it."""
        self.note("pause")

    @Slot()
    def resume(self) -> None:
        """Note it."""
        self.note("resume")

    @Slot()
    def stop(self) -> None:
        """Note it."""
        self.note("stop")

    @Slot(float)
    def setSpeed(self, speed: float) -> None:
        """Note and take it."""
        self.note("setSpeed", speed)
        self.put(speed=speed)


class FakeTakeAway(Part):
    """kiosk.takeAway."""

    changed = Signal()

    printPhase = Property(str, read("printPhase"), notify=changed)
    printerReason = Property(str, read("printerReason"), notify=changed)
    printPercent = Property(int, read("printPercent"), notify=changed)
    lowToner = Property(bool, read("lowToner"), notify=changed)
    canRetry = Property(bool, read("canRetry"), notify=changed)
    canPrint = Property(bool, read("canPrint"), notify=changed)
    qrCount = Property(int, read("qrCount"), notify=changed)
    qrIndex = Property(int, read("qrIndex"), notify=changed)
    qrMillimetres = Property(float, read("qrMillimetres"), lambda self, mm: self.put(qrMillimetres=mm), notify=changed)
    qrRows = Property(list, read("qrRows"), notify=changed)
    qrShortened = Property(bool, read("qrShortened"), notify=changed)
    qrText = Property(str, read("qrText"), notify=changed)

    @Slot()
    def print(self) -> None:
        """Note it."""
        self.note("print")

    @Slot()
    def cancelPrint(self) -> None:
        """Note it and go back to idle."""
        self.note("cancelPrint")
        self.put(printPhase="idle")

    @Slot(bool)
    def askedDidPrint(self, yes: bool) -> None:
        """Note it; no paper is a problem."""
        self.note("askedDidPrint", yes)
        self.put(printPhase="idle" if yes else "problem", printerReason="" if yes else "other", canRetry=not yes)

    @Slot()
    def printAgain(self) -> None:
        """Note it; the page waits again."""
        self.note("printAgain")
        self.put(printPhase="waiting", printerReason="", canRetry=False)

    @Slot()
    def makeQr(self) -> None:
        """Note it and show a code."""
        self.note("makeQr")
        self.put(qrRows=code_rows(), qrCount=1, qrIndex=0)

    @Slot(int)
    def showQr(self, index: int) -> None:
        """Note it and show another code."""
        self.note("showQr", index)
        self.put(qrIndex=index)

    @Slot()
    def closeQr(self) -> None:
        """Note it and forget the code."""
        self.note("closeQr")
        self.put(qrRows=[], qrCount=0, qrIndex=0)


class FakeLeaving(Part):
    """kiosk.leaving."""

    changed = Signal()

    text = Property(str, read("text"), notify=changed)
    thanked = Property(bool, read("thanked"), notify=changed)

    @Slot()
    def agree(self) -> None:
        """Note it."""
        self.note("agree")

    @Slot()
    def decline(self) -> None:
        """Note it."""
        self.note("decline")


class FakeComfort(Part):
    """kiosk.comfort."""

    changed = Signal()

    textScale = Property(float, read("textScale"), notify=changed)
    highContrast = Property(bool, read("highContrast"), notify=changed)
    lowReach = Property(bool, read("lowReach"), notify=changed)
    volume = Property(float, read("volume"), notify=changed)
    largeText = Property(bool, lambda self: self.values["textScale"] > 1, notify=changed)

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        """Take it."""
        self.put(textScale=scale)

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """Take it."""
        self.put(highContrast=on)

    @Slot(bool)
    def setLowReach(self, on: bool) -> None:
        """Take it."""
        self.put(lowReach=on)

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        """Take it."""
        self.put(volume=volume)
