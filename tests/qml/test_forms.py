"""The pages of forms: touched, typed and by keys, from the list to the packet."""

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.fakes.forms import PASSPORT, forms_lacking
from tests.fakes.qml_scenes import SCENES
from tests.qml.harness import SHAPES, Screen, faults_of_pages, told
from tests.qml.test_places import shown, text

PAGES = [scene for scene in SCENES if scene.startswith("form")]


def forms(screen: Screen) -> Any:
    """Return the view model behind the pages."""
    return screen.kiosk.values["forms"]


def type_in(screen: Screen, words: str) -> None:
    """Type with a physical keyboard, and press Enter."""
    for letter in words:
        QTest.keyClick(screen.window, letter)
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    screen.settle()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_pages_fit_in_khmer_too(screen: Screen, shape: str, scale: float) -> None:
    screen.window.resize(*SHAPES[shape])
    screen.kiosk.values["comfort"].put(textScale=scale)
    screen.show("forms", "km")  # the typeface first
    faults = faults_of_pages(screen, PAGES, "km")
    assert faults == {}, told(faults)


def test_from_the_list_by_touch_and_keys(screen: Screen) -> None:
    screen.show("forms", "en")
    assert text(screen, "pageTitle") == "Fill in a form"
    screen.press("form_FORM-01")
    assert text(screen, "pageTitle") == "What do you apply for?"
    screen.press("formChoice_4")
    assert text(screen, "pageTitle") == "Surname (family name)"
    assert screen.find("formField").hasActiveFocus()
    assert text(screen, "formPlace").endswith("\u2068성\u2069")
    type_in(screen, "NGUYEN")
    type_in(screen, "VAN AN")
    assert text(screen, "pageTitle") == "Date of birth"
    assert text(screen, "pageSubtitle").startswith("Question 4 of")


def test_a_date_is_touched_together(screen: Screen) -> None:
    screen.show("form-date", "en")
    screen.press("earlierYearsButton")
    screen.press("year_1984")
    screen.press("month_2")
    assert "day_29" in shown(screen, "day_")
    assert "day_30" not in shown(screen, "day_")
    screen.press("chosenYearButton")
    screen.press("month_3")
    screen.press("day_7")
    assert text(screen, "pageTitle") == "Sex"
    forms(screen).back()
    screen.settle()
    assert text(screen, "formField") == "1984-03-07"


def test_a_doubt_is_explained_and_kept_or_changed(screen: Screen) -> None:
    screen.show("form-doubtful", "vi")
    assert text(screen, "formUnderstood") == "NGUYEN"
    assert text(screen, "formReason")
    assert not shown(screen, "formField")
    screen.press("correctAnswerButton")
    assert text(screen, "formField") == "Nguyễn"
    screen.press("nextQuestionButton")
    screen.press("keepAnswerButton")
    assert forms(screen).question.key == "given_names"


def test_what_cannot_be_is_explained_above_the_field(screen: Screen) -> None:
    screen.show("form-impossible", "en")
    assert text(screen, "formField") == "31/2/1995"
    assert not shown(screen, "keepAnswerButton")
    reason, field = (screen.find(name).mapToScene(QPointF(0, 0)) for name in ("formReason", "formField"))
    assert reason.y() < field.y()


def test_leaving_out_is_offered_where_it_may_be(screen: Screen) -> None:
    screen.show("form-choice", "en")
    assert not shown(screen, "skipQuestionButton")
    screen.show("form-text", "en")
    screen.press("skipQuestionButton")
    assert text(screen, "pageTitle") == "Given names"


def test_the_review_shows_both_languages_and_changes(screen: Screen) -> None:
    screen.show("form-review", "vi")
    values = [str(item.property("text")) for item in screen.items() if item.property("text")]
    assert "Gia hạn thời gian lưu trú" in values
    assert "신청할 민원 · 체류기간 연장허가" in values
    screen.press("review_given_names")
    assert text(screen, "formField") == "VAN AN"
    type_in(screen, "G")
    assert forms(screen).phase == "review"
    screen.press("formRightButton")
    assert forms(screen).phase == "packet"
    assert "60,000" in text(screen, "formFee_0")


def test_an_answer_leads_to_its_form(screen: Screen) -> None:
    screen.show("answer", "en")
    offered = screen.find("form_FORM-02")
    screen.find("pageScroller").setProperty("contentY", offered.mapToItem(None, QPointF(0, 0)).y() - 600)
    screen.settle()
    screen.press("form_FORM-02")
    assert ("openForm", "FORM-02") in screen.kiosk.calls


def test_keys_alone_choose(screen: Screen) -> None:
    screen.show("form-choice", "en")
    screen.tab_to("formChoice_4")
    screen.key(Qt.Key.Key_Return)
    assert forms(screen).question.key == "surname"


@pytest.mark.parametrize(("tag", "starts_left"), [("en", True), ("ur", False)])
def test_progress_grows_in_the_direction_of_reading(screen: Screen, tag: str, starts_left: bool) -> None:
    screen.show("form-words", tag)
    bar = screen.find("formProgress")
    [part] = bar.childItems()
    assert 0 < part.width() < bar.width()
    assert (part.x() == 0) is starts_left


def test_nothing_stays_on_the_page_after_the_visit(screen: Screen) -> None:
    screen.show("form-review", "en")
    forms(screen).clear()
    screen.settle()
    assert not shown(screen, "review_")
    assert not any("NGUYEN" in str(item.property("text")) for item in screen.items())


def test_two_forms_are_one_packet_and_one_is_left_out(screen: Screen) -> None:
    screen.show("form-packet-two", "en")
    assert text(screen, "pageTitle") == "Your papers are ready"
    assert text(screen, "formFee_0").endswith("①")
    assert shown(screen, "leaveOut_") == ["leaveOut_FORM-01", "leaveOut_FORM-02"]
    screen.press("leaveOut_FORM-01")
    assert text(screen, "pageTitle") == "Your form is ready"
    assert shown(screen, "leaveOut_") == []


def test_the_list_leads_back_to_what_is_finished(screen: Screen) -> None:
    screen.show("forms-after-one", "en")
    screen.press("packetButton")
    assert forms(screen).phase == "packet"


def test_a_passport_reader_types_both_lines_at_once(screen: Screen) -> None:
    screen.show("form-text", "en")
    screen.press("passportButton")
    for line in PASSPORT:
        type_in(screen, line)
    assert text(screen, "pageTitle") == "Is it as in your passport?"
    assert text(screen, "passport_passport_no") == "C1234567"
    screen.press("passportRightButton")
    assert forms(screen).question.key == "residence_number"


def test_what_is_pasted_is_divided_and_the_passports_keys_correct_it(screen: Screen) -> None:
    screen.show("form-passport", "vi")
    wrong = PASSPORT[1].replace("9503076", "9503016")
    QGuiApplication.clipboard().setText("\n".join((PASSPORT[0], wrong)))
    QTest.keyClick(screen.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    assert (text(screen, "passportLine_1"), text(screen, "passportLine_2")) == (PASSPORT[0], wrong)
    screen.press("readPassportButton")
    assert "ngày sinh" in text(screen, "passportReason")
    screen.find("passportLine_2").forceActiveFocus()
    screen.find("passportLine_2").setProperty("cursorPosition", wrong.index("9503016") + 6)
    screen.press("passportErase")
    screen.press("passportKey_7")
    assert text(screen, "passportLine_2") == PASSPORT[1]
    screen.press("readPassportButton")
    assert forms(screen).phase == "passportCheck"
    screen.press("passportWrongButton")
    assert screen.kiosk.calls[-1] == ("back",)


def test_a_passport_is_held_to_the_camera_by_keys_and_typed_instead(screen: Screen) -> None:
    screen.show("form-passport", "vi")
    assert not shown(screen, "passportCameraButton")
    screen.show("form-passport-plugged", "vi")
    screen.tab_to("passportCameraButton")
    screen.key(Qt.Key.Key_Return)
    assert not shown(screen, "passportLine_1")
    assert screen.find("passportTypeButton").hasActiveFocus()
    screen.key(Qt.Key.Key_Return)
    assert not screen.kiosk.camera.running
    assert screen.find("passportLine_1").hasActiveFocus()


def test_two_frames_that_agree_are_looked_at_before_they_count(screen: Screen) -> None:
    screen.show("form-passport-camera", "en")
    words = text(screen, "passportCameraWords")
    screen.kiosk.reader.says = "\n".join(PASSPORT)
    frame = screen.kiosk.camera.picture
    assert frame is not None
    screen.kiosk.camera.see(frame)
    screen.settle()
    assert text(screen, "passportCameraWords") != words
    screen.kiosk.camera.see(frame)
    screen.settle()
    assert text(screen, "pageTitle") == "Is it as in your passport?"
    assert not screen.kiosk.camera.running
    screen.press("passportRightButton")
    assert forms(screen).question.key == "residence_number"


def test_an_unplugged_camera_leaves_the_lines_to_be_typed(screen: Screen) -> None:
    screen.show("form-passport-camera-gone", "en")
    assert text(screen, "passportReason") == "The camera does not work now. Please type the lines."
    assert not shown(screen, "passportCameraButton")
    for line in PASSPORT:
        type_in(screen, line)
    assert text(screen, "pageTitle") == "Is it as in your passport?"


def test_a_country_is_found_by_its_letter(screen: Screen) -> None:
    screen.show("form-countries", "ko")
    assert text(screen, "formChoice_1") == "베트남"
    screen.press("letter_ㄷ")
    assert "덴마크" in [text(screen, name) for name in shown(screen, "formChoice_")]
    screen.press("frequentButton")
    screen.press("formChoice_1")
    assert forms(screen).question.key == "residence_number"


def test_a_name_can_be_spelled_and_an_address_too(screen: Screen) -> None:
    screen.show("form-text", "en")
    screen.press("spellButton")
    assert ("spellAnswer",) in screen.kiosk.calls
    screen.show("form-words", "en")
    assert not shown(screen, "spellButton")


@pytest.mark.parametrize("tag", ["fil", "my", "ur", "ja"])
def test_a_question_that_is_not_in_the_visitors_language_says_so(
    screen: Screen, tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.show("form-text", tag)
    assert not shown(screen, "labelForeign")
    monkeypatch.setattr(screen.kiosk.values["forms"]._forms, "_library", forms_lacking(tag))
    screen.show("form-text", tag)
    assert shown(screen, "labelForeign")
