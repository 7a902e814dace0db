"""Every page in every language, size and shape: no warning, nothing clipped, everything large enough to touch."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest

from tests.fakes.qml_scenes import SCENES
from tests.qml.harness import (
    INTERFACE,
    SHAPES,
    SLACK,
    Screen,
    clipped_texts,
    described,
    faults_of_pages,
    in_sight,
    is_button,
    small_targets,
    told,
)

LANGUAGES = ("en", "ko", "zh", "vi", "ur", "my")
OF_STAFF = ("en", "ko")
"""The staff page knows no other language."""


@pytest.mark.parametrize("tag", ["en", "ur", "ko"])
def test_the_sentence_that_is_read_is_marked_and_moves_nothing(screen: Screen, tag: str) -> None:
    screen.speak(tag)
    screen.show("answer", tag)
    short = screen.find("answerShort")
    lines = short.property("lineCount")
    before = (short.width(), short.height(), short.property("paintedWidth"), short.property("text"))
    screen.show("answer-reading", tag)
    short, reading = screen.find("answerShort"), screen.kiosk.values["reading"].values
    marked = short.property("text")[reading["markStart"] : reading["markEnd"]]
    assert short.property("selectedText").strip() == marked.strip() != ""
    after = (short.width(), short.height(), short.property("paintedWidth"), short.property("text"))
    assert (after, short.property("lineCount")) == (before, lines)
    screen.kiosk.values["reading"].put(place="bring/0", markStart=0, markEnd=4)
    screen.settle()
    assert short.property("selectedText") == ""
    assert len(screen.find("bring_0").property("selectedText")) == 4
    screen.kiosk.values["reading"].put(state="silent", place="", markStart=0, markEnd=0)
    screen.settle()
    assert screen.find("bring_0").property("selectedText") == ""


@pytest.mark.parametrize("tag", ["en", "ur"])
def test_what_the_centre_adds_is_marked_while_it_is_read(screen: Screen, tag: str) -> None:
    screen.speak(tag)
    screen.show("answer-local", tag)
    reading = screen.kiosk.values["reading"]
    mark, words = screen.find("answerAdditionMark"), screen.find("answerAdditionWords")
    for place, marked, other in (("addition/mark", mark, words), ("addition", words, mark)):
        reading.put(state="playing", place=place, markStart=0, markEnd=5)
        screen.settle()
        assert marked.property("selectedText") == marked.property("text")[:5] != ""
        assert other.property("selectedText") == ""
    reading.put(state="silent", place="", markStart=0, markEnd=0)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_page_fits(screen: Screen, tag: str, shape: str, scale: float) -> None:
    """Nothing is clipped, broken, too small or mute, and Qt has nothing to complain about."""
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale)
    scenes = [scene for scene in SCENES if tag in OF_STAFF or not scene.startswith("staff-")]
    faults = faults_of_pages(screen, scenes, tag)
    assert faults == {}, told(faults)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_low_reach_and_strong_contrast_fit_too(screen: Screen, shape: str, scale: float) -> None:
    """The comfort switches spoil nothing, and on an upright screen every button comes within low reach."""
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale, highContrast=True, lowReach=True)
    faults = {}
    for scene in SCENES:
        screen.show(scene, "en")
        found = clipped_texts(screen) + small_targets(screen)
        if shape == "portrait" and not scene.startswith("attract"):
            limit = screen.window.height() * 0.28
            found += [
                f"too high: {described(item)}"
                for item in filter(is_button, screen.items())
                if item.mapToScene(QPointF(0, 0)).y() < limit and item.isEnabled() and in_sight(item)
            ]
        if found:
            faults[scene] = found
    assert faults == {}, told(faults)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("strong", [False, True])
def test_contrast(screen: Screen, strong: bool) -> None:
    """Texts have 4.5 to 1 (7 to 1 with strong contrast, but for the red), outlines 3 to 1."""
    screen.kiosk.values["comfort"].put(highContrast=strong)
    faults = []
    for name, least in (("textPairs", 4.5), ("shapePairs", 3.0)):
        pairs = screen.theme(name)
        assert pairs
        for front, back in pairs:
            ratio = contrast(screen.theme(front), screen.theme(back))
            wanted = 7.0 if strong and least > 4 and back != "alarm" else least
            if ratio < wanted:
                faults.append(f"{front} on {back}: {ratio:.2f}")
    assert faults == []


def test_every_drawing_is_there(screen: Screen) -> None:
    """Each drawing that a page names is a file (a missing one would be a warning as well)."""
    drawings = {file.stem for file in (INTERFACE / "qml" / "Madang" / "icons").glob("*.svg")}
    named = set()
    for scene in SCENES:
        screen.show(scene, "en")
        named |= {item.property("symbol") for item in screen.items() if item.property("symbol")}
    assert named
    assert named <= drawings


def test_right_to_left_is_mirrored(screen: Screen) -> None:
    """The way back stands where reading begins."""
    screen.show("answer", "en")
    assert screen.find("backButton").mapToScene(QPointF(0, 0)).x() < 540
    screen.show("answer", "ur")
    assert screen.find("backButton").mapToScene(QPointF(0, 0)).x() > 540


def test_keys_reach_everything(screen: Screen) -> None:
    """Tab visits every button of the page, what it visits is in sight, Enter presses it."""
    screen.show("home", "en")
    wanted = {item.objectName() for item in filter(is_button, screen.items()) if item.isEnabled()} - {"moreButton"}
    visited = set()
    for _ in range(40):
        screen.key(Qt.Key.Key_Tab)
        focused = screen.window.activeFocusItem()
        visited.add(focused.objectName())
        top = focused.mapToScene(QPointF(0, 0)).y()
        assert -SLACK <= top <= screen.window.height() - focused.height() + SLACK
        if focused.objectName() == "topic_work":
            screen.key(Qt.Key.Key_Return)
    assert wanted <= visited
    assert ("openTopic", "work") in screen.kiosk.calls


def test_escape_goes_back_and_closes_sheets_first(screen: Screen) -> None:
    """Esc closes the code, then leaves the page."""
    screen.show("qr", "en")
    screen.key(Qt.Key.Key_Escape)
    assert screen.kiosk.values["takeAway"].values["qrRows"] == []
    assert ("back",) not in screen.kiosk.calls
    screen.key(Qt.Key.Key_Escape)
    assert ("back",) in screen.kiosk.calls


TOUCHES = [
    ("attract", "startButton", "kiosk", ("start",)),
    ("attract", "callStaffButton", "kiosk", ("callStaff",)),
    ("language", "language_vi", "kiosk", ("chooseLanguage", "vi")),
    ("language", "sample_ko", "kiosk", ("playSample", "ko")),
    ("home", "micButton", "ask", ("startListening",)),
    ("home", "typeButton", "kiosk", ("openTyping",)),
    ("home", "benefitsButton", "kiosk", ("openBenefits",)),
    ("home", "formsButton", "kiosk", ("openForms",)),
    ("form-choice", "formMicButton", "kiosk", ("sayAnswer",)),
    ("form-text", "formMicButton", "kiosk", ("sayAnswer",)),
    ("form-packet", "printButton", "takeAway", ("print",)),
    ("form-packet", "qrButton", "takeAway", ("makeQr",)),
    ("form-packet", "finishButton", "kiosk", ("finish",)),
    ("home", "topic_work", "kiosk", ("openTopic", "work")),
    ("home", "emergencyButton", "kiosk", ("openEmergencies",)),
    ("home", "languageButton", "kiosk", ("openLanguages",)),
    ("home", "finishButton", "kiosk", ("finish",)),
    ("home", "interpreterButton", "kiosk", ("openInterpreter",)),
    ("answer", "interpreterButton", "kiosk", ("openInterpreter",)),
    ("staff", "staffInterpreterButton", "kiosk", ("openInterpreter",)),
    ("asking", "stopListeningButton", "ask", ("stopListening",)),
    ("asking", "cancelListeningButton", "ask", ("cancel",)),
    ("asking-nothing", "sayAgainButton", "ask", ("startListening",)),
    ("typing", "suggestion_R-12", "kiosk", ("openAnswer", "R-12")),
    ("heard", "confirmHeardButton", "ask", ("confirm",)),
    ("heard", "alternative_1", "ask", ("chooseAlternative", 1)),
    ("answer", "correctHeardButton", "kiosk", ("openHeard",)),
    ("answer", "listenButton", "reading", ("read",)),
    ("answer-reading", "listenButton", "reading", ("pause",)),
    ("answer-reading", "stopReadingButton", "reading", ("stop",)),
    ("answer", "printButton", "takeAway", ("print",)),
    ("answer", "qrButton", "takeAway", ("makeQr",)),
    ("answer", "finishButton", "kiosk", ("finish",)),
    ("answer", "backButton", "kiosk", ("back",)),
    ("answer", "homeButton", "kiosk", ("openHome",)),
    ("choose", "candidate_R-12", "kiosk", ("openAnswer", "R-12")),
    ("refusal", "refusalStaffButton", "kiosk", ("callStaff",)),
    ("topic", "topicQuestion_L-01", "kiosk", ("openAnswer", "L-01")),
    ("goodbye", "face_good", "kiosk", ("rate", "good")),
    ("idle", "stillHereButton", "kiosk", ("stillHere",)),
    ("error", "dismissErrorButton", "kiosk", ("dismissError",)),
    ("print-problem", "cancelPrintButton", "takeAway", ("cancelPrint",)),
    ("print-done", "didPrintYesButton", "takeAway", ("askedDidPrint", True)),
    ("print-done", "didPrintNoButton", "takeAway", ("askedDidPrint", False)),
    ("print-failed", "printAgainButton", "takeAway", ("printAgain",)),
    ("qr-several", "nextQrButton", "takeAway", ("showQr", 2)),
    ("qr-several", "previousQrButton", "takeAway", ("showQr", 0)),
]


@pytest.mark.parametrize(("scene", "button", "part", "call"), TOUCHES)
def test_touch(screen: Screen, scene: str, button: str, part: str, call: tuple[object, ...]) -> None:
    """A touch on a button does what it says."""
    screen.show(scene, "en")
    served = screen.kiosk if part == "kiosk" else screen.kiosk.values[part]
    served.calls.clear()
    screen.press(button)
    assert call in served.calls


def test_no_paper_leads_to_the_phone(screen: Screen) -> None:
    """Who says that nothing was printed is offered the phone."""
    screen.show("print-done", "en")
    screen.press("didPrintNoButton")
    assert "sorry" in screen.find("printState").property("text")
    screen.press("printQrButton")
    assert screen.find("qrCode").width() > 300


def test_none_of_these_leads_to_people(screen: Screen) -> None:
    """When no card is meant, the page says so and offers a person, without the same cards again."""
    screen.show("choose", "en")
    screen.press("noneOfTheseButton")
    assert screen.find("refusalTitle").property("text") == "I do not know this"
    assert not [item for item in screen.items() if item.objectName().startswith("candidate_")]


def test_typed_words_are_asked(screen: Screen) -> None:
    """A physical keyboard types, Enter asks."""
    screen.show("home", "en")
    screen.show("typing", "en")
    field = screen.find("questionField")
    assert field.hasActiveFocus()
    ask = screen.kiosk.values["ask"]
    ask.calls.clear()
    for key in (Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_E):
        QTest.keyClick(screen.window, key)
    assert ("typing", "wage") in ask.calls
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    assert ("submit", "wage") in ask.calls


def holding(screen: Screen, milliseconds: int) -> list[str]:
    """Return what is asked of the microphone while its button is held; the kiosk answers as the real one does."""
    ask = screen.kiosk.values["ask"]
    ask.calls.clear()
    item = screen.find("micButton")
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(screen.window, button, none, middle)
    listens(screen)
    QTest.qWait(milliseconds)
    QTest.mouseRelease(screen.window, button, none, middle)
    return [str(call[0]) for call in ask.calls]


def listens(screen: Screen) -> None:
    """Show the page on which the kiosk listens; the button that was pressed is gone."""
    SCENES["asking"](screen.kiosk)
    screen.settle()


def test_letting_go_after_holding_ends_the_question(screen: Screen) -> None:
    """The microphone listens from the press on; who held it has said all."""
    screen.show("home", "en")
    assert holding(screen, 700) == ["startListening", "stopListening"]


def test_the_space_bar_is_held_to_talk(screen: Screen) -> None:
    """A physical keyboard does what the finger does, and its repetition changes nothing."""
    screen.show("home", "en")
    ask = screen.kiosk.values["ask"]
    ask.calls.clear()
    QTest.keyPress(screen.window, Qt.Key.Key_Space)
    listens(screen)
    QTest.qWait(700)
    repeated = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_Space), Qt.KeyboardModifier.NoModifier, " ", True)
    QCoreApplication.sendEvent(screen.window, repeated)
    QTest.keyRelease(screen.window, Qt.Key.Key_Space)
    assert [call[0] for call in ask.calls] == ["startListening", "stopListening"]


@pytest.mark.parametrize(("tag", "said"), [("my", True), ("ur", True), ("vi", False), ("ko", False)])
def test_a_line_that_does_not_speak_the_language_says_so(screen: Screen, tag: str, said: bool) -> None:
    screen.show("emergency", tag)
    noted = [item.property("text") for item in screen.items() if item.objectName() == "onlyIn"]
    assert any("English, 한국어" in each for each in noted) is said
