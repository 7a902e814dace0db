"""What a centre says is found beside the release's content, and never hides it."""

from dataclasses import replace

import pytest

from kiosk.content.laying_over import laid_over, local_faults
from kiosk.domain.answer_notes import notes_of
from kiosk.domain.local import Overlay, basis_of
from kiosk.services.answers import Answers
from tests.fakes.content import whole_library
from tests.fakes.local import DAY, addition, local_answer, local_notice, place_change
from tests.fakes.places import make_places

RELEASE = whole_library()
PLACE = "ansan-foreign-residents-support"


def test_an_answer_of_the_centres_own_is_found_and_marked() -> None:
    library = laid_over(RELEASE, Overlay(faqs={"LOCAL-001": local_answer()}))
    answer = Answers(library).answer("LOCAL-001", "en")
    assert answer.local
    assert notes_of(answer, "en") == ("local",)
    assert not Answers(library).answer("R-07", "en").local
    assert "LOCAL-001" not in RELEASE.faqs


def test_an_addition_stands_beside_the_official_text() -> None:
    library = laid_over(RELEASE, Overlay(additions={"R-07": addition(RELEASE)}))
    answer, official = Answers(library).answer("R-07", "vi"), Answers(RELEASE).answer("R-07", "vi")
    assert answer.addition is not None
    assert (answer.addition.language, answer.addition.on) == ("ko", DAY)
    assert replace(answer, addition=None) == official
    gone = replace(RELEASE, faqs={key: each for key, each in RELEASE.faqs.items() if key != "R-07"})
    assert laid_over(gone, Overlay(additions={"R-07": addition(RELEASE)})).local.additions == {}


def test_hours_and_telephone_of_a_place_are_the_centres_and_say_so() -> None:
    library = laid_over(RELEASE, Overlay(place_changes={PLACE: place_change(RELEASE)}))
    sheet = make_places(library).sheet(PLACE, "ko")
    assert sheet.phones == ("031-123-4567",)
    assert sheet.week is not None
    assert "10:00" in sheet.week.lines[0].times
    assert sheet.changed is not None
    assert (sheet.changed.hours, sheet.changed.phone, sheet.changed.note) == (True, True, "점심시간에는 쉽니다.")
    assert sheet.note == make_places(RELEASE).sheet(PLACE, "ko").note
    only_phone = replace(place_change(RELEASE), opening_hours="")
    kept = laid_over(RELEASE, Overlay(place_changes={PLACE: only_phone})).places[PLACE]
    assert kept.opening_hours == RELEASE.places[PLACE].opening_hours


@pytest.mark.parametrize(
    "overlay",
    [
        Overlay(faqs={"LOCAL-001": replace(local_answer(), topic="football")}),
        Overlay(faqs={"LOCAL-001": replace(local_answer(), hotlines=("nobody",))}),
        Overlay(faqs={"R-07": local_answer("R-07")}),
        Overlay(notices={"N-1": local_notice("N-1")}),
        Overlay(notices={"LOCAL-002": replace(local_notice(), texts={})}),
        Overlay(place_changes={PLACE: place_change(RELEASE, hours="whenever")}),
    ],
    ids=("topic", "hotline", "official-answer", "official-notice", "no-text", "hours"),
)
def test_what_does_not_fit_the_release_is_left_out_alone(overlay: Overlay) -> None:
    assert local_faults(RELEASE, overlay)
    library = laid_over(RELEASE, replace(overlay, additions={"R-07": addition(RELEASE)}))
    assert (library.faqs, library.notices, library.places) == (RELEASE.faqs, RELEASE.notices, RELEASE.places)
    assert set(library.local.additions) == {"R-07"}


def test_only_what_a_document_rests_on_is_its_basis() -> None:
    faq, place = RELEASE.faqs["R-07"], RELEASE.places[PLACE]
    other_vi = replace(faq, texts={**faq.texts, "vi": replace(faq.texts["vi"], short="Khác.")})
    other_en = replace(faq, texts={**faq.texts, "en": replace(faq.texts["en"], short="Different.")})
    assert basis_of(other_vi) == basis_of(faq) != basis_of(other_en)
    assert basis_of(replace(place, languages=())) == basis_of(place)
    assert basis_of(replace(place, opening_hours="24/7")) != basis_of(place)
