"""Forms, question by question, and the passport that answers some of them."""

from tests.fakes.forms import EXTENSION, PASSPORT
from tests.fakes.passport_pictures import picture
from tests.fakes.qml_kiosk import FakeKiosk
from tests.fakes.qml_scenes.base import Scene, page


def _form(until: str, *said: str) -> Scene:
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


def _passport(*lines: str) -> Scene:
    def scene(kiosk: FakeKiosk) -> None:
        _form("surname")(kiosk)
        forms = kiosk.values["forms"]
        forms.openPassport()
        if lines:
            forms.passport.read("\n".join(lines))

    return scene


def _passport_camera(lines: str = "", *, opened: bool = True, gone: bool = False) -> Scene:
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


SCENES: dict[str, Scene] = {
    "forms": page("forms"),
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
}
