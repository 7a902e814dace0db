"""What leads beyond an answer: benefits, deadlines, places, notices, a conversation with staff."""

from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_samples import HEARD
from tests.fakes.qml_scenes.base import Scene, page


def _benefits(phase: str) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        benefits = kiosk.values["benefits"]
        benefits.begin(kiosk.values["languageTag"])
        while phase != "question" and benefits.phase == "question":
            benefits.answer(0)
        if phase == "details":
            benefits.openBenefit("W-05")
        kiosk.put(page="benefits")

    return scene


def _reminders(*days: tuple[str, str]) -> Scene:
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


def _place_list(kind: str, city: str = "") -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["places"].openKind(kind)
        kiosk.values["places"].setCity(city)

    return scene


def _place(place_id: str) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.values["places"].openKind("")
        kiosk.values["places"].openPlace(place_id)

    return scene


def _notices(page: str) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.make_known()
        kiosk.put(page=page)

    return scene


def _attract_notice(kiosk: FakeKiosk) -> None:
    kiosk.put(page="home")  # the page asks when it appears
    _notices("attract")(kiosk)


def _notice(notice_id: str, *forms: str) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        kiosk.make_known()
        kiosk.values["forms"].offer(forms)
        kiosk.values["notices"].openNotice(notice_id)

    return scene


SCENES: dict[str, Scene] = {
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
    "interpreter": _interpreter,
    "interpreter-empty": page("interpreter"),
    "interpreter-alone": _interpreter_alone,
    "interpreter-untranslated": _interpreter_untranslated,
    "interpreter-turned": _interpreter_turned,
    "interpreter-listening": _interpreter_listening,
    "places": page("places"),
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
    "place-changed": _place("siheung-foreigner-welfare"),
}
