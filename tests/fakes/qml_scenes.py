"""Every state that a page can show."""

from collections.abc import Callable
from typing import Any

from tests.fakes.forms import EXTENSION
from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_samples import HEARD, code_rows, languages, text_of


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


def _benefits(phase: str) -> Callable[[FakeKiosk], None]:
    def scene(kiosk: FakeKiosk) -> None:
        benefits = kiosk.values["benefits"]
        while phase != "question" and benefits.phase == "question":
            benefits.answer(0)
        if phase == "details":
            benefits.openBenefit("W-05")
        kiosk.put(page="benefits")

    return scene


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


def _form(until: str, *said: str) -> Callable[[FakeKiosk], None]:
    """Go through FORM-01 to a question (or review, packet) and answer it so."""

    def scene(kiosk: FakeKiosk) -> None:
        forms = kiosk.values["forms"]
        kiosk.put(page="forms")
        forms.choose("FORM-01")
        while forms.phase == "question" and forms.questionKey != until:
            if forms.questionKey in EXTENSION:
                forms.answer(EXTENSION[forms.questionKey])
            else:
                forms.skip()
            if forms.outcome == "doubtful":
                forms.keep()
        for each in said:
            forms.answer(each)
        if until == "packet":
            forms.finish()

    return scene


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
    "emergency": _emergency,
    "topic": _page("topic"),
    "benefits": _benefits("question"),
    "benefits-results": _benefits("results"),
    "benefits-details": _benefits("details"),
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
    "forms": _page("forms"),
    "form-choice": _form("matter"),
    "form-few-choices": _form("sex"),
    "form-yes-no": _form("consent"),
    "form-text": _form("surname"),
    "form-words": _form("work_name"),
    "form-date": _form("birth"),
    "form-doubtful": _form("surname", "Nguyễn"),
    "form-impossible": _form("birth", "31/2/1995"),
    "form-review": _form("review"),
    "form-packet": _form("packet"),
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
