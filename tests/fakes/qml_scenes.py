"""Every state that a page can show."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from kiosk.domain.audio import SPEECH_RATE_HZ
from tests.fakes.forms import EXTENSION, PASSPORT
from tests.fakes.passport_pictures import picture
from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_samples import HEARD, code_rows, languages, text_of
from tests.fakes.recordings import read_aloud
from tests.fakes.staff import RIGHT_PIN


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


def _language_spoken(kiosk: FakeKiosk) -> None:
    every = languages()
    first = [row | {"spoken": True} for row in every if row["tag"] in ("vi", "th")]
    kiosk.values["languages"].fill([*first, *(row for row in every if row["tag"] not in ("vi", "th"))])
    kiosk.put(page="language")


def _finding_language(kiosk: FakeKiosk) -> None:
    kiosk.values["ask"].put(phase="listening", level=0.6, partial="")
    kiosk.put(page="asking", findingLanguage=True)


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


def _local(kiosk: FakeKiosk) -> None:
    kiosk.values["answer"].put(
        local=True, addition="우리 센터 2층에서 도와드립니다.", additionTag="ko", additionOn="2026-11-21"
    )
    kiosk.put(page="answer")


def _reading(kiosk: FakeKiosk) -> None:
    short = kiosk.values["answer"].values["shortText"]
    end = max(short.find(mark) for mark in ".。۔") + 1
    start = max(short.rfind(mark, 0, end - 1) for mark in ".。۔") + 1
    kiosk.values["reading"].put(state="playing", place="short", markStart=start, markEnd=end)
    kiosk.put(page="answer")


def _emergency(kiosk: FakeKiosk) -> None:
    kiosk.show_emergency(kiosk.values["languageTag"])
    kiosk.put(page="emergency")


def _printing(phase: str, reason: str = "", **more: object) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["takeAway"].put(printPhase=phase, printerReason=reason, **more)
        kiosk.put(page="answer")

    return scene


def _other_language(page: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["ask"].put(otherLanguageName="Русский", otherLanguageFont="Noto Sans")
        kiosk.put(page=page)

    return scene


def _leaving(**values: object) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["leaving"].put(**values)
        kiosk.put(page="refusal")

    return scene


def _benefits(phase: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        benefits = kiosk.values["benefits"]
        benefits.begin(kiosk.values["languageTag"])
        while phase != "question" and benefits.phase == "question":
            benefits.answer(0)
        if phase == "details":
            benefits.openBenefit("W-05")
        kiosk.put(page="benefits")

    return scene


def _reminders(*days: tuple[str, str]) -> Callable[[FakeKiosk], None]:
    """Give days from which deadlines follow."""

    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["reminders"].begin(kiosk.values["languageTag"], {})
        for deadline_id, day in days:
            kiosk.values["reminders"].openDate(deadline_id)
            kiosk.values["reminders"].give(day)
        kiosk.put(page="reminders")

    return scene


def _reminders_date(kiosk: FakeKiosk) -> None:
    kiosk.values["reminders"].begin(kiosk.values["languageTag"], {})
    kiosk.values["reminders"].openDate("stay-expiry")
    kiosk.put(page="reminders")


def _code(kiosk: FakeKiosk) -> None:
    kiosk.values["takeAway"].put(qrRows=code_rows(), qrCount=1, qrShortened=True)
    kiosk.put(page="answer")


def _codes(kiosk: FakeKiosk) -> None:
    kiosk.values["takeAway"].put(qrRows=code_rows(), qrCount=3, qrIndex=1)
    kiosk.put(page="answer")


def _interpreter(kiosk: FakeKiosk) -> None:
    kiosk.values["interpreter"].converse(kiosk.values["languageTag"])
    kiosk.put(page="interpreter")


def _interpreter_alone(kiosk: FakeKiosk) -> None:
    """No translator, no ears, nothing said."""
    kiosk.values["interpreter"].open(kiosk.values["languageTag"], can_hear=False, can_translate=False)
    kiosk.put(page="interpreter")


def _interpreter_untranslated(kiosk: FakeKiosk) -> None:
    kiosk.values["interpreter"].converse(kiosk.values["languageTag"], can_translate=False)
    kiosk.put(page="interpreter")


def _interpreter_turned(kiosk: FakeKiosk) -> None:
    _interpreter(kiosk)
    kiosk.values["interpreter"].put(turned=True)


def _interpreter_listening(kiosk: FakeKiosk) -> None:
    _interpreter(kiosk)
    said = HEARD[kiosk.values["languageTag"]]
    kiosk.values["interpreter"].put(phase="listening", speaker="visitor", level=0.6, partial=said)


def _place_list(kind: str, city: str = "") -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["places"].openKind(kind)
        kiosk.values["places"].setCity(city)

    return scene


def _place(place_id: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["places"].openKind("")
        kiosk.values["places"].openPlace(place_id)

    return scene


def _notices(page: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.make_known()
        kiosk.put(page=page)

    return scene


def _attract_notice(kiosk: FakeKiosk) -> None:
    kiosk.put(page="home")  # the page asks when it appears
    _notices("attract")(kiosk)


def _notice(notice_id: str, *forms: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.make_known()
        kiosk.values["forms"].offer(forms)
        kiosk.values["notices"].openNotice(notice_id)

    return scene


def _form(until: str, *said: str) -> Callable[[FakeKiosk], None]:
    """Go through FORM-01 to a question (or review, packet) and answer it so."""

    def scene(kiosk: FakeKiosk) -> None:
        forms = kiosk.values["forms"]
        kiosk.put(page="forms")
        forms.choose("FORM-01")
        asked = forms.question
        while forms.phase == "question" and asked.key != until:
            if asked.key in EXTENSION:
                asked.answer(EXTENSION[asked.key])
            else:
                asked.skip()
            if asked.outcome == "doubtful":
                asked.keep()
        for each in said:
            asked.answer(each)
        if until == "packet":
            forms.finish()

    return scene


def _two_forms(kiosk: FakeKiosk) -> None:
    """Finish FORM-01, then FORM-02 with what is known already."""
    _form("packet")(kiosk)
    forms = kiosk.values["forms"]
    forms.choose("FORM-02")
    while forms.phase == "question":
        forms.question.skip()
    forms.finish()


def _finished_before(kiosk: FakeKiosk) -> None:
    _form("packet")(kiosk)
    kiosk.values["forms"].openList()


def _country(kiosk: FakeKiosk) -> None:
    """Look among the countries for one that is not frequent."""
    _form("nationality")(kiosk)
    asked = kiosk.values["forms"].question
    asked.look(asked.letters[3])


def _visa(kiosk: FakeKiosk) -> None:
    """Choose the status to apply for."""
    kiosk.put(page="forms")
    forms = kiosk.values["forms"]
    forms.choose("FORM-01")
    forms.question.answer("status_change")


def _passport(*lines: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        _form("surname")(kiosk)
        forms = kiosk.values["forms"]
        forms.openPassport()
        if lines:
            forms.passport.read("\n".join(lines))

    return scene


def _passport_camera(lines: str = "", *, opened: bool = True, gone: bool = False) -> Callable[[FakeKiosk], None]:
    """lines: what was read in one frame."""

    def scene(kiosk: FakeKiosk) -> None:
        _passport()(kiosk)
        kiosk.camera.plug()
        kiosk.reader.says = lines
        if opened:
            kiosk.values["forms"].passport.seen.start()
            kiosk.camera.see(picture("\n".join(PASSPORT)))
        if gone:
            kiosk.camera.unplug()

    return scene


def _staff_door(pin: str = "", *, is_set: bool = True, wait: int = 0) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        staff = kiosk.values["staff"]
        staff.door.is_set, staff.door.wait = is_set, timedelta(seconds=wait)
        staff.enter()
        staff.tryPin(pin)
        kiosk.put(page="staff")

    return scene


def _staff(section: str = "", then: Callable[[Any], object] = lambda _: None) -> Callable[[FakeKiosk], None]:
    """Log in and open a section; then: what is done in it."""

    def scene(kiosk: FakeKiosk) -> None:
        _staff_door(RIGHT_PIN)(kiosk)
        kiosk.values["staff"].openSection(section)
        if section:
            then(kiosk.values["staff"].part(section))

    return scene


def _recording(tag: str, document: str, then: Callable[[Any], object] = lambda _: None) -> Callable[[FakeKiosk], None]:
    """Open a text to be recorded; then: what is done with it."""

    def open_text(section: Any) -> None:
        section.begin_anew()
        section.openLanguage(tag)
        section.openText(document)
        then(section)

    return _staff("recordings", open_text)


def _reads(section: Any, *, level: float = 0.1) -> None:
    section.reader.begin()
    section.hear(read_aloud(12.0, level=level)[:-SPEECH_RATE_HZ])  # without the silence at its end


def _has_read(section: Any) -> None:
    section.read(20.0)


def _keeps(section: Any) -> None:
    _has_read(section)
    section.keep()


def _leaves(section: Any) -> None:
    _has_read(section)
    section.back()


SCENES: dict[str, Callable[[FakeKiosk], None]] = {
    "attract": _page("attract"),
    "language": _page("language"),
    "language-spoken": _language_spoken,
    "finding-language": _finding_language,
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
    "choose-other-language": _other_language("choose"),
    "refusal": _page("refusal"),
    "refusal-other-language": _other_language("refusal"),
    "refusal-leaving": _leaving(text="My employer […] took my passport […]. Where can I ask for it back?"),
    "refusal-thanked": _leaving(thanked=True),
    "emergency": _emergency,
    "topic": _page("topic"),
    "benefits": _benefits("question"),
    "benefits-results": _benefits("results"),
    "benefits-details": _benefits("details"),
    "reminders": _reminders(),
    "reminders-date": _reminders_date,
    "reminders-given": _reminders(
        ("stay-expiry", "2027-02-01"),
        ("address-report", "2026-11-18"),
        ("workplace-change", "2026-10-10"),
        ("passport-renewal", "2028-06-01"),
    ),
    "help": _page("help"),
    "interpreter": _interpreter,
    "interpreter-empty": _page("interpreter"),
    "interpreter-alone": _interpreter_alone,
    "interpreter-untranslated": _interpreter_untranslated,
    "interpreter-turned": _interpreter_turned,
    "interpreter-listening": _interpreter_listening,
    "places": _page("places"),
    "place-list": _place_list("family_center"),
    "place-list-map": _place_list("foreigner_center"),
    "place-list-empty": _place_list("foreigner_center", "gapyeong"),
    "place": _place("gimpo-foreign-residents"),
    "place-area": _place("pharmacy-gongdan-sijang"),
    "place-bare": _place("uijeongbu-foreign-workers"),
    "attract-notice": _attract_notice,
    "home-notices": _notices("home"),
    "notices": _notices("notices"),
    "notice-urgent": _notice("urgent"),
    "notice-event": _notice("class", "FORM-01"),
    "notice-long": _notice("long"),
    "notice-korean": _notice("korean"),
    "forms": _page("forms"),
    "form-choice": _form("matter"),
    "form-few-choices": _form("sex"),
    "form-yes-no": _form("consent"),
    "form-text": _form("surname"),
    "form-words": _form("work_name"),
    "form-date": _form("birth"),
    "form-countries": _form("nationality"),
    "form-country": _country,
    "form-visa": _visa,
    "form-passport": _passport(),
    "form-passport-wrong": _passport(PASSPORT[0], PASSPORT[1].replace("950307", "950301")),
    "form-passport-plugged": _passport_camera(opened=False),
    "form-passport-camera": _passport_camera(),
    "form-passport-camera-nearly": _passport_camera("\n".join(PASSPORT)),
    "form-passport-camera-gone": _passport_camera(gone=True),
    "form-passport-check": _passport(*PASSPORT),
    "form-doubtful": _form("surname", "Nguyễn"),
    "form-impossible": _form("birth", "31/2/1995"),
    "form-review": _form("review"),
    "form-packet": _form("packet"),
    "form-packet-two": _two_forms,
    "forms-after-one": _finished_before,
    "staff-door": _staff_door(),
    "staff-door-wrong": _staff_door("739183"),
    "staff-door-locked": _staff_door(wait=450),
    "staff-door-unset": _staff_door(is_set=False),
    "staff-menu": _staff(),
    "staff-printers": _staff("printers", lambda section: section.printTest("pages")),
    "staff-health": _staff("health", lambda section: section.examineAll()),
    "staff-models": _staff("models", lambda section: section.verifyAll()),
    "staff-content": _staff("content"),
    "staff-content-looked": _staff("content", lambda section: section.lookNow()),
    "staff-recordings": _staff("recordings"),
    "staff-recordings-texts": _staff("recordings", lambda section: section.openLanguage("km")),
    "staff-recordings-urdu": _staff("recordings", lambda section: section.openLanguage("ur")),
    "staff-recordings-text": _recording("km", "L-08"),
    "staff-recordings-text-urdu": _recording("ur", "R-12"),
    "staff-recordings-text-long": _recording("vi", "Y-01"),
    "staff-recordings-recording": _recording("km", "L-08", _reads),
    "staff-recordings-too-loud": _recording("km", "L-08", lambda section: _reads(section, level=1.5)),
    "staff-recordings-done": _recording("km", "L-08", _has_read),
    "staff-recordings-short": _recording("km", "L-08", lambda section: section.read(1.0)),
    "staff-recordings-kept": _recording("km", "L-08", _keeps),
    "staff-recordings-leaving": _recording("km", "L-08", _leaves),
    "staff-our-centre": _staff("ourCentre"),
    "staff-our-centre-kinds": _staff("ourCentre", lambda section: section.write()),
    "staff-our-centre-pick": _staff("ourCentre", lambda section: section.begin("addition")),
    "staff-our-centre-notice": _staff("ourCentre", lambda section: section.edit("notices/LOCAL-002")),
    "staff-our-centre-answer": _staff("ourCentre", lambda section: section.edit("faq/LOCAL-001")),
    "staff-our-centre-place": _staff(
        "ourCentre", lambda section: section.edit("place_changes/ansan-foreign-residents-support")
    ),
    "staff-our-centre-compare": _staff("ourCentre", lambda section: section.edit("additions/R-12")),
    "answer-local": _local,
    "place-changed": _place("siheung-foreigner-welfare"),
    "goodbye": _page("goodbye"),
    "idle": lambda kiosk: kiosk.put(page="home", idleSeconds=13),
    "staff": lambda kiosk: kiosk.put(page="home", staffCalled=True),
    "error": lambda kiosk: kiosk.put(page="home", errorCode="microphone-failed"),
    "printing": _printing("printing", printPercent=40, lowToner=True),
    "print-problem": _printing("problem", "media-empty"),
    "print-done": _printing("done"),
    "print-failed": _printing("problem", "other", canRetry=True),
    "qr": _code,
    "qr-several": _codes,
}
