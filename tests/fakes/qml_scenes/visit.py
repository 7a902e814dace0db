"""From the first page to the goodbye: asking, answers, paper and codes."""

from typing import Any

from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_samples import HEARD, code_rows, languages, text_of
from tests.fakes.qml_scenes.base import Scene, page


def _asking(**values: Any) -> Scene:
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


def _printing(phase: str, reason: str = "", **more: object) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["takeAway"].put(printPhase=phase, printerReason=reason, **more)
        kiosk.put(page="answer")

    return scene


def _other_language(page: str) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["ask"].put(otherLanguageName="Русский", otherLanguageFont="Noto Sans")
        kiosk.put(page=page)

    return scene


def _leaving(**values: object) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["leaving"].put(**values)
        kiosk.put(page="refusal")

    return scene


def _code(kiosk: FakeKiosk) -> None:
    kiosk.values["takeAway"].put(qrRows=code_rows(), qrCount=1, qrShortened=True)
    kiosk.put(page="answer")


def _codes(kiosk: FakeKiosk) -> None:
    kiosk.values["takeAway"].put(qrRows=code_rows(), qrCount=3, qrIndex=1)
    kiosk.put(page="answer")


SCENES: dict[str, Scene] = {
    "attract": page("attract"),
    "language": page("language"),
    "language-spoken": _language_spoken,
    "finding-language": _finding_language,
    "home": page("home"),
    "home-without-ear": _home_without_ear,
    "asking": _listening,
    "asking-hint": _asking(phase="listening", level=1.0, hint="too-loud"),
    "asking-thinking": _asking(phase="thinking"),
    "asking-nothing": _asking(phase="ready", heardNothing=True),
    "typing": page("typing"),
    "typing-thinking": _typing_thinking,
    "heard": _heard,
    "heard-nothing": _nothing_heard,
    "answer": page("answer"),
    "answer-labelled": _labelled,
    "answer-reading": _reading,
    "choose": page("choose"),
    "choose-other-language": _other_language("choose"),
    "refusal": page("refusal"),
    "refusal-other-language": _other_language("refusal"),
    "refusal-leaving": _leaving(text="My employer […] took my passport […]. Where can I ask for it back?"),
    "refusal-thanked": _leaving(thanked=True),
    "emergency": _emergency,
    "topic": page("topic"),
    "help": page("help"),
    "answer-local": _local,
    "goodbye": page("goodbye"),
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
