"""A kiosk for the pages without anything behind it: the properties and slots of docs/ui.md, with sample data.

Every slot only notes that it was called; `SCENES` puts the kiosk into every state a page can show.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.viewmodels.rows import CARD_ROLES, HOTLINE_ROLES, Rows

STARTER = Path(__file__).resolve().parents[2] / "kiosk" / "content" / "starter"
LANGUAGE_ROLES = ("tag", "name", "nameEn", "greeting", "fontName", "rightToLeft", "canHear", "canSpeak", "drafted")
ANSWERS = ("R-12", "L-01", "R-01", "L-08", "R-03", "Y-01", "E-07")
HEARD = {
    "en": "I moved to a new house last week and I do not know who I have to tell about it",
    "ko": "지난주에 이사했는데 어디에 신고해야 하는지 모르겠어요",
    "zh": "我上个星期搬家了，不知道要告诉谁",
    "vi": "Tuần trước tôi mới chuyển nhà, không biết phải báo cho ai",
    "ur": "میں نے پچھلے ہفتے گھر بدلا ہے، مجھے کس کو بتانا ہے؟",
}
ALTERNATIVES = {
    "en": ["I moved to a new horse", "I lost my new house key"],
    "ko": ["지난주에 이사 갔는데", "이사 비용을 알고 싶어요"],
    "zh": ["我上个星期搬价了", "我想知道搬家费"],
    "vi": ["Tôi mới chuyển việc", "Tôi muốn chuyển tiền"],
    "ur": ["میں نے نوکری بدلی ہے", "میرا گھر کرائے کا ہے"],
}
URDU = {
    "question": "میں نے گھر بدلا ہے۔ مجھے کیا اطلاع دینی ہے؟",
    "short": "نئے گھر میں آنے کے 15 دن کے اندر اپنا نیا پتہ درج کروائیں۔ سوال ہو تو 1345 پر کال کریں۔",
    "details": "اپنے رہائشی کارڈ کے ساتھ کمیونٹی سینٹر یا امیگریشن دفتر جائیں۔",
    "bring": ["رہائشی کارڈ", "کرایہ نامہ"],
    "topic": "رہائش اور اندراج",
    "name": "ہنگامی نمبر",
    "hours": "24 گھنٹے",
}
TYPEFACES = {"ko": "Noto Sans CJK KR", "zh": "Noto Sans CJK SC", "ur": "Noto Naskh Arabic"}


def _document(path: str) -> Any:
    return json.loads((STARTER / path).read_text("utf-8"))


def _pack() -> Any:
    return _document("pack.json")


def languages() -> list[dict[str, Any]]:
    """Return rows of all languages of the starter pack."""
    found = [json.loads(file.read_text("utf-8")) for file in sorted((STARTER / "languages").glob("*.json"))]
    return [
        {
            "tag": row["tag"],
            "name": row["name"],
            "nameEn": row["name_en"],
            "greeting": row["greeting"],
            "fontName": row["font"],
            "rightToLeft": row["direction"] == "rtl",
            "canHear": row["recognizer"] is not None,
            "canSpeak": row["voice"] is not None,
            "drafted": True,
        }
        for row in found
    ]


def text_of(answer_id: str, tag: str) -> Any:
    """Return the sample text of an answer in a language."""
    return URDU if tag == "ur" else _document(f"faq/{answer_id}.json")["texts"][tag]


def cards(tag: str, ids: Sequence[str] = ANSWERS) -> list[dict[str, Any]]:
    """Return rows of question cards."""
    texts = [(answer_id, text_of(answer_id, tag)) for answer_id in ids]
    return [{"answerId": answer_id, "question": t["question"], "shortText": t["short"]} for answer_id, t in texts]


def hotlines(tag: str, numbers: Sequence[str]) -> list[dict[str, Any]]:
    """Return rows of hotlines."""
    known = {line["id"]: line for line in _pack()["hotlines"]}
    return [
        {
            "number": known[number]["number"],
            "name": known[number]["name"].get(tag, URDU["name"]),
            "hours": known[number]["hours"].get(tag, URDU["hours"]),
            "alwaysOpen": known[number]["always_open"],
        }
        for number in numbers
    ]


def rows(roles: Sequence[str], values: Sequence[dict[str, Any]] = ()) -> Rows:
    """Return a list model."""
    model = Rows(roles)
    model.fill(values)
    return model


def code_rows(side: int = 57) -> list[str]:
    """Return something that looks like a QR code; it says nothing."""
    return ["".join("1" if (x * y + x * 3 + y * 7) % 5 < 2 else "0" for x in range(side)) for y in range(side)]


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


def _read(name: str) -> Callable[[Any], Any]:
    return lambda part: part.values[name]


class FakeAsk(Part):
    """kiosk.ask."""

    changed = Signal()

    phase = Property(str, _read("phase"), notify=changed)
    canHear = Property(bool, _read("canHear"), notify=changed)
    level = Property(float, _read("level"), notify=changed)
    partial = Property(str, _read("partial"), notify=changed)
    hint = Property(str, _read("hint"), notify=changed)
    heardText = Property(str, _read("heardText"), notify=changed)
    otherLanguageName = Property(str, _read("otherLanguageName"), notify=changed)
    otherLanguageFont = Property(str, _read("otherLanguageFont"), notify=changed)
    heardNothing = Property(bool, _read("heardNothing"), notify=changed)
    alternatives = Property(list, _read("alternatives"), notify=changed)
    suggestions = Property(QObject, _read("suggestions"), constant=True)
    candidates = Property(QObject, _read("candidates"), constant=True)

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

    answerId = Property(str, _read("answerId"), notify=changed)
    question = Property(str, _read("question"), notify=changed)
    shortText = Property(str, _read("shortText"), notify=changed)
    detailsHtml = Property(str, _read("detailsHtml"), notify=changed)
    bring = Property(list, _read("bring"), notify=changed)
    hotlines = Property(QObject, _read("hotlines"), constant=True)
    related = Property(QObject, _read("related"), constant=True)
    sourceTitle = Property(str, _read("sourceTitle"), notify=changed)
    sourceAgency = Property(str, _read("sourceAgency"), notify=changed)
    sourceAddress = Property(str, _read("sourceAddress"), notify=changed)
    checkedOn = Property(str, _read("checkedOn"), notify=changed)
    confidence = Property(str, _read("confidence"), notify=changed)
    reviewed = Property(bool, _read("reviewed"), notify=changed)
    translated = Property(bool, _read("translated"), notify=changed)
    stale = Property(bool, _read("stale"), notify=changed)
    heardText = Property(str, _read("heardText"), notify=changed)
    originalLanguage = Property(str, _read("originalLanguage"), notify=changed)
    originalShort = Property(str, _read("originalShort"), notify=changed)
    isEmergency = Property(bool, _read("isEmergency"), notify=changed)
    adviceText = Property(str, _read("adviceText"), notify=changed)
    textLanguageTag = Property(str, _read("textLanguageTag"), notify=changed)
    textRightToLeft = Property(bool, _read("textRightToLeft"), notify=changed)


class FakeReading(Part):
    """kiosk.reading."""

    changed = Signal()

    state = Property(str, _read("state"), notify=changed)
    canSpeak = Property(bool, _read("canSpeak"), notify=changed)
    speed = Property(float, _read("speed"), notify=changed)

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

    printPhase = Property(str, _read("printPhase"), notify=changed)
    printerReason = Property(str, _read("printerReason"), notify=changed)
    canPrint = Property(bool, _read("canPrint"), notify=changed)
    qrRows = Property(list, _read("qrRows"), notify=changed)
    qrShortened = Property(bool, _read("qrShortened"), notify=changed)
    qrText = Property(str, _read("qrText"), notify=changed)

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
        self.put(printPhase="idle" if yes else "problem", printerReason="" if yes else "other")

    @Slot()
    def makeQr(self) -> None:
        """Note it and show a code."""
        self.note("makeQr")
        self.put(qrRows=code_rows())

    @Slot()
    def closeQr(self) -> None:
        """Note it and forget the code."""
        self.note("closeQr")
        self.put(qrRows=[])


class FakeComfort(Part):
    """kiosk.comfort."""

    changed = Signal()

    textScale = Property(float, _read("textScale"), notify=changed)
    highContrast = Property(bool, _read("highContrast"), notify=changed)
    lowReach = Property(bool, _read("lowReach"), notify=changed)
    volume = Property(float, _read("volume"), notify=changed)
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


class FakeKiosk(Part):
    """The kiosk itself. `speak` changes the language of all sample data."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(
            languages=rows(LANGUAGE_ROLES, languages()),
            topics=rows(("topicId", "icon", "name")),
            topicQuestions=rows(CARD_ROLES),
            emergencyNumbers=rows(HOTLINE_ROLES),
            adviceNumbers=rows(HOTLINE_ROLES),
            ask=FakeAsk(suggestions=rows(CARD_ROLES), candidates=rows(CARD_ROLES)),
            answer=FakeAnswer(hotlines=rows(HOTLINE_ROLES), related=rows(CARD_ROLES)),
            reading=FakeReading(),
            takeAway=FakeTakeAway(),
            comfort=FakeComfort(textScale=1.0, highContrast=False, lowReach=False, volume=0.8),
        )
        self.speak("en")

    def speak(self, tag: str) -> None:
        """Put everything into its first state, in a language."""
        v = self.values
        v["topics"].fill(
            [
                {"topicId": topic["id"], "icon": topic["icon"], "name": topic["names"].get(tag, URDU["topic"])}
                for topic in _pack()["topics"]
            ]
        )
        v["topicQuestions"].fill(cards(tag))
        v["emergencyNumbers"].fill(hotlines(tag, ("112", "119", "1577-1366", "1345", "109")))
        v["adviceNumbers"].fill(hotlines(tag, ("1345", "1661-0222")))
        v["ask"].values["suggestions"].fill(cards(tag)[:5])
        v["ask"].values["candidates"].fill(cards(tag)[:4])
        v["ask"].put(
            phase="ready",
            canHear=True,
            level=0.0,
            partial="",
            hint="",
            heardText=HEARD[tag],
            heardNothing=False,
            otherLanguageName="",
            otherLanguageFont="",
            alternatives=ALTERNATIVES[tag],
        )
        self.show_answer("R-12", tag)
        v["reading"].put(state="silent", canSpeak=True, speed=1.0)
        v["takeAway"].put(printPhase="idle", printerReason="", canPrint=True, qrRows=[], qrShortened=False, qrText="")
        self.put(
            page="attract",
            languageTag=tag,
            rightToLeft=tag == "ur",
            fontFamily=TYPEFACES.get(tag, "Noto Sans"),
            topicName=v["topics"].row(0)["name"],
            idleSeconds=0,
            errorCode="",
            staffCalled=False,
            keyboard="",
        )

    def show_answer(self, answer_id: str, tag: str) -> None:
        """Fill the answer from the starter content."""
        document, text = _document(f"faq/{answer_id}.json"), text_of(answer_id, tag)
        answer = self.values["answer"]
        answer.values["hotlines"].fill(hotlines(tag, document["hotlines"] or ("1345",)))
        answer.values["related"].fill(cards(tag, ("R-01", "R-03")))
        paragraphs = text["details"].replace("**", "").replace("- ", "•&nbsp;&nbsp;").split("\n")
        answer.put(
            answerId=answer_id,
            question=text["question"],
            shortText=text["short"],
            detailsHtml="".join(f"<p>{paragraph}</p>" for paragraph in paragraphs if paragraph),
            bring=text["bring"],
            sourceTitle=document["source"]["title"],
            sourceAgency=document["source"]["agency"],
            sourceAddress=document["source"]["address"],
            checkedOn=document["checked_on"],
            confidence=document["confidence"],
            reviewed=True,
            translated=False,
            stale=False,
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
        texts = _document("emergencies/EM-violence.json")["texts"]
        text = texts.get(tag, {"title": URDU["question"], "advice": URDU["short"]})
        answer = self.values["answer"]
        answer.values["hotlines"].fill(hotlines(tag, ("112", "1577-1366", "1366")))
        answer.values["related"].fill(cards(tag, ("R-01",)))
        answer.put(answerId="", question=text["title"], adviceText=text["advice"], isEmergency=True)

    page = Property(str, _read("page"), notify=changed)
    languageTag = Property(str, _read("languageTag"), notify=changed)
    rightToLeft = Property(bool, _read("rightToLeft"), notify=changed)
    fontFamily = Property(str, _read("fontFamily"), notify=changed)
    languages = Property(QObject, _read("languages"), constant=True)
    topics = Property(QObject, _read("topics"), constant=True)
    topicQuestions = Property(QObject, _read("topicQuestions"), constant=True)
    topicName = Property(str, _read("topicName"), notify=changed)
    idleSeconds = Property(int, _read("idleSeconds"), notify=changed)
    errorCode = Property(str, _read("errorCode"), notify=changed)
    staffCalled = Property(bool, _read("staffCalled"), notify=changed)
    keyboard = Property(str, _read("keyboard"), notify=changed)
    emergencyNumbers = Property(QObject, _read("emergencyNumbers"), constant=True)
    adviceNumbers = Property(QObject, _read("adviceNumbers"), constant=True)
    ask = Property(QObject, _read("ask"), constant=True)
    answer = Property(QObject, _read("answer"), constant=True)
    reading = Property(QObject, _read("reading"), constant=True)
    takeAway = Property(QObject, _read("takeAway"), constant=True)
    comfort = Property(QObject, _read("comfort"), constant=True)

    @Slot()
    def start(self) -> None:
        """Note it."""
        self.note("start")

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

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        """Note it."""
        self.note("openTopic", topic_id)

    @Slot(str)
    def openAnswer(self, answer_id: str) -> None:
        """Note it."""
        self.note("openAnswer", answer_id)

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


def _page(name: str) -> Callable[[FakeKiosk], None]:
    return lambda kiosk: kiosk.put(page=name)


def _asking(**values: Any) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["ask"].put(**values)
        kiosk.put(page="asking")

    return scene


def _listening(kiosk: FakeKiosk) -> None:
    _asking(phase="listening", level=0.6, partial=HEARD[kiosk.values["languageTag"]])(kiosk)


def _home_without_ear(kiosk: FakeKiosk) -> None:
    kiosk.values["ask"].put(canHear=False)
    kiosk.put(page="home")


def _typing_thinking(kiosk: FakeKiosk) -> None:
    kiosk.values["ask"].put(phase="thinking")
    kiosk.put(page="typing")


def _heard(kiosk: FakeKiosk) -> None:
    _listening(kiosk)
    kiosk.put(page="heard")


def _nothing_heard(kiosk: FakeKiosk) -> None:
    kiosk.values["ask"].put(heardNothing=True, heardText="", alternatives=[])
    kiosk.put(page="heard")


def _labelled(kiosk: FakeKiosk) -> None:
    kiosk.values["answer"].put(
        translated=True,
        reviewed=False,
        stale=True,
        confidence="unverified",
        originalLanguage="ko",
        originalShort=text_of("R-12", "ko")["short"],
    )
    kiosk.values["takeAway"].put(printerReason="media-empty", canPrint=False)
    kiosk.put(page="answer")


def _reading(kiosk: FakeKiosk) -> None:
    kiosk.values["reading"].put(state="playing")
    kiosk.put(page="answer")


def _emergency(kiosk: FakeKiosk) -> None:
    kiosk.show_emergency(kiosk.values["languageTag"])
    kiosk.put(page="emergency")


def _printing(phase: str, reason: str = "") -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["takeAway"].put(printPhase=phase, printerReason=reason)
        kiosk.put(page="answer")

    return scene


def _code(kiosk: FakeKiosk) -> None:
    kiosk.values["takeAway"].put(qrRows=code_rows(), qrShortened=True)
    kiosk.put(page="answer")


SCENES: dict[str, Callable[[FakeKiosk], None]] = {
    "attract": _page("attract"),
    "language": _page("language"),
    "home": _page("home"),
    "home-without-ear": _home_without_ear,
    "asking": _listening,
    "asking-hint": _asking(phase="listening", level=1.0, hint="too-loud"),
    "asking-thinking": _asking(phase="thinking"),
    "asking-nothing": _asking(phase="ready", heardNothing=True),
    "typing": _page("typing"),
    "typing-thinking": _typing_thinking,
    "heard": _heard,
    "heard-nothing": _nothing_heard,
    "answer": _page("answer"),
    "answer-labelled": _labelled,
    "answer-reading": _reading,
    "choose": _page("choose"),
    "refusal": _page("refusal"),
    "emergency": _emergency,
    "topic": _page("topic"),
    "help": _page("help"),
    "goodbye": _page("goodbye"),
    "idle": lambda kiosk: kiosk.put(page="home", idleSeconds=13),
    "staff": lambda kiosk: kiosk.put(page="home", staffCalled=True),
    "error": lambda kiosk: kiosk.put(page="home", errorCode="microphone-failed"),
    "printing": _printing("printing"),
    "print-problem": _printing("problem", "media-empty"),
    "print-done": _printing("done"),
    "qr": _code,
}
