"""Staff write what the centre says itself: the list, the short forms, what a release has changed."""

from PySide6.QtCore import QObject

from tests.fakes.content import whole_library
from tests.fakes.local import addition, local_answer, make_our_centre, sample_documents
from tests.fakes.places import make_places
from tests.fakes.qml_parts import AtOnce
from ui.viewmodels.staff.our_centre import OurCentreSection

RELEASE = whole_library()


def section(*documents: object) -> OurCentreSection:
    made = OurCentreSection(AtOnce(), make_our_centre(*documents), make_places())  # type: ignore[arg-type]
    made.open()
    return made


def rows(part: QObject, model: str = "rows") -> list[dict[str, str]]:
    return list(part.property(model).rows)


def paths(part: QObject) -> list[str]:
    return [row["path"] for row in rows(part)]


def fields(part: QObject) -> dict[str, str]:
    return {row["key"]: row["value"] for row in rows(part.property("form"), "fields")}


def test_a_notice_is_written_in_two_languages_and_changed() -> None:
    made = section()
    made.write()
    made.begin("notice")
    form = made.property("form")
    assert fields(made) == {"title/ko": "", "body/ko": "", "days": "7", "urgent": ""}
    form.take("title/ko", "휴관")
    form.take("body/ko", "오늘 쉽니다.")
    form.chooseLanguage("en")
    form.take("title/en", "Closed")
    form.take("body/en", "We are closed today.")
    form.chooseLanguage("ko")
    assert fields(made)["title/ko"] == "휴관", "what was typed stays while the language changes"
    made.save()
    assert (made.property("phase"), paths(made)) == ("list", ["notices/LOCAL-001"])
    made.edit("notices/LOCAL-001")
    assert fields(made)["body/ko"] == "오늘 쉽니다."
    made.property("form").choose("urgent", "yes")
    made.save()
    assert [row["state"] for row in rows(made)] == ["live"]


def test_what_cannot_be_kept_says_why_and_stays_in_the_form() -> None:
    made = section()
    made.begin("faq")
    made.save()
    assert (made.property("phase"), made.property("problem")) == ("form", "local-empty")
    made.property("form").take("question/ko", "합창단이 있어요?")
    made.save()
    assert made.property("problem") == "local-invalid"
    made.property("form").take("short/ko", "네, 금요일에 있습니다.")
    made.save()
    assert (made.property("phase"), made.property("problem")) == ("list", "")


def test_removing_can_be_taken_back() -> None:
    made = section(local_answer())
    assert made.property("canUndo") is False
    made.remove("faq/LOCAL-001")
    assert (paths(made), made.property("canUndo")) == ([], True)
    made.undo()
    assert (paths(made), made.property("canUndo")) == (["faq/LOCAL-001"], False)


def test_an_addition_is_about_an_answer_found_by_words() -> None:
    made = section(addition(RELEASE))
    made.begin("addition")
    made.search("R-12")
    assert [row["targetId"] for row in rows(made, "targets")] == ["R-12"]
    made.pick("R-12")
    made.property("form").take("text/ko", "맞은편에 주민센터가 있습니다.")
    made.save()
    assert paths(made) == ["additions/R-07", "additions/R-12"]
    made.begin("addition")
    made.pick("R-07")
    assert fields(made) == {"text/ko": "우리 센터 2층에서 도와드립니다."}, "there is one addition to an answer"


def test_hours_are_read_while_they_are_typed() -> None:
    made = section()
    made.begin("place_change")
    made.pick("ansan-foreign-residents-support")
    form = made.property("form")
    form.take("hours", "Mo-Fr 10:00-")
    assert form.property("hoursWrong") is True
    form.take("hours", "Mo-Fr 10:00-17:00")
    assert form.property("hoursWrong") is False
    assert "10:00" in form.property("hoursText")


def test_a_conflict_shows_both_and_two_ways_out() -> None:
    made = section(*sample_documents(RELEASE))
    made.edit("additions/R-12")
    assert (made.property("phase"), made.property("canKeep")) == ("compare", True)
    [pair] = rows(made, "compared")
    assert pair["ours"] == "주민센터는 우리 센터 맞은편에 있습니다."
    assert RELEASE.faqs["R-12"].texts["ko"].short in pair["theirs"]
    made.keepOurs()
    assert {row["path"]: row["state"] for row in rows(made)}["additions/R-12"] == "live"
    made.edit("additions/R-99")
    assert (made.property("phase"), made.property("canKeep")) == ("compare", False)
    made.takeTheirs()
    assert "additions/R-99" not in paths(made)


def test_a_suggestion_goes_with_what_is_saved() -> None:
    made = section(local_answer())
    made.edit("faq/LOCAL-001")
    made.property("form").suggest(True)
    made.save()
    assert [row["suggested"] for row in rows(made)] == ["waiting"]


def test_going_back_and_logging_out_forget_what_was_typed() -> None:
    made = section()
    made.begin("notice")
    made.property("form").take("title/ko", "비밀")
    assert made.back() is True
    assert (made.property("phase"), made.back()) == ("list", False)
    made.close()
    assert "비밀" not in str(fields(made))
    assert paths(made) == []
