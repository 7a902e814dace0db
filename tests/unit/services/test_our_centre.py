"""What staff write is checked, listed with its state, kept through releases, and suggested."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.content.documents import ADDITION, FAQ, NOTICE, PLACE_CHANGE
from kiosk.domain.library import Library
from kiosk.domain.local import Addition, LocalDocument, PlaceChange, basis_of, made_on
from kiosk.errors import ContentError
from kiosk.services.local_forms import filled, free_id, values_of
from kiosk.services.our_centre import OurCentre
from tests.fakes.content import whole_library
from tests.fakes.local import (
    DAY,
    MemorySuggestions,
    addition,
    local_answer,
    local_notice,
    make_our_centre,
    place_change,
    sample_documents,
)

RELEASE = whole_library()
CRY = RELEASE.emergencies["EM-violence"].texts["en"].phrasings[0]
PLACE = "ansan-foreign-residents-support"


def states(ours: OurCentre) -> dict[str, str]:
    return {row.path: row.state for row in ours.rows()}


def released(short: str) -> Library:
    """Return the release in which an answer says something else."""
    faq = RELEASE.faqs["R-07"]
    changed = replace(faq, texts={**faq.texts, "ko": replace(faq.texts["ko"], short=short)})
    return replace(RELEASE, faqs={**RELEASE.faqs, "R-07": changed})


def test_each_document_says_how_it_is() -> None:
    ours = make_our_centre(*sample_documents(RELEASE), replace(local_answer("LOCAL-009"), topic="football"))
    assert states(ours) == {
        "additions/R-12": "conflict",
        "additions/R-99": "gone",
        "faq/LOCAL-009": "unfit",
        "faq/LOCAL-001": "live",
        "notices/LOCAL-002": "live",
        "notices/LOCAL-003": "expired",
        f"place_changes/{PLACE}": "live",
    }
    assert list(states(ours))[:3] == ["additions/R-12", "additions/R-99", "faq/LOCAL-009"], "who needs a person first"
    later = replace(local_notice(), shown_from=DAY + timedelta(days=2), shown_until=DAY + timedelta(days=3))
    assert states(make_our_centre(later)) == {"notices/LOCAL-002": "planned"}


def test_a_release_that_says_something_else_is_a_conflict_until_staff_decide() -> None:
    ours = make_our_centre(addition(RELEASE), release=released("Anders."))
    [row] = ours.conflicts()
    theirs = ours.theirs(row.document)
    assert theirs is not None
    assert basis_of(theirs) == basis_of(released("Anders.").faqs["R-07"])
    ours.keep_ours(row.document)
    assert ours.conflicts() == ()
    assert ours.find("additions/R-07").texts == addition(RELEASE).texts  # type: ignore[union-attr]
    ours.remove(ours.find("additions/R-07"))
    assert ours.rows() == ()


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (Addition("R-07", "", DAY, {}), "local-empty"),
        (PlaceChange(PLACE, "", DAY, "", "", {}), "local-empty"),
        (replace(local_notice(), texts={}), "local-empty"),
        (Addition("R-99", "", DAY, {"ko": "x"}), "local-unknown"),
        (local_answer(short=""), "local-invalid"),
        (local_answer(short="long " * 100), "local-invalid"),
        (local_answer("R-07"), "local-invalid"),
        (local_notice(until=DAY, title="t" * 91), "local-invalid"),
        (place_change(RELEASE, hours="from nine to five"), "local-invalid"),
        (local_answer(question=CRY), "local-emergency"),
    ],
)
def test_what_would_mislead_is_not_kept(document: LocalDocument, code: str) -> None:
    ours = make_our_centre()
    with pytest.raises(ContentError) as caught:
        ours.keep(document)
    assert caught.value.code == code
    assert ours.rows() == ()


def test_a_form_gives_back_what_stands_in_it() -> None:
    for document in (local_notice(), local_answer(), addition(RELEASE), place_change(RELEASE)):
        again = filled(document, values_of(document), DAY)
        assert (again.id, type(again), made_on(again)) == (document.id, type(document), DAY)
        assert values_of(again) == values_of(document)


def test_a_new_document_is_written_by_its_form() -> None:
    ours = make_our_centre(local_answer())
    notice = ours.new("notice")
    assert notice.id == "LOCAL-002"
    written = filled(notice, {"title/ko": " 휴관 ", "body/ko": "쉽니다.", "days": "7", "urgent": "yes"}, ours.today())
    ours.keep(written)
    assert states(ours)["notices/LOCAL-002"] == "live"
    assert (written.texts["ko"].title, written.urgent) == ("휴관", True)  # type: ignore[union-attr]
    change = filled(ours.new("place_change", PLACE), {"hours": "Mo-Fr 10:00-17:00"}, ours.today())
    ours.keep(change)
    kept = ours.find(f"place_changes/{PLACE}")
    assert isinstance(kept, PlaceChange)
    assert kept.based_on == basis_of(RELEASE.places[PLACE])
    assert free_id(replace(make_our_centre()._store.load(), faqs={"LOCAL-001": local_answer()})) == "LOCAL-002"


def test_what_the_form_does_not_show_stays() -> None:
    whole = replace(local_answer(), hotlines=("1345",))
    text = replace(whole.texts["en"], details="**Bring** shoes.", bring=("Shoes",))
    whole = replace(whole, texts={**whole.texts, "en": text})
    again = filled(whole, {**values_of(whole), "short/en": "Room 5."}, DAY)
    assert again.hotlines == ("1345",)  # type: ignore[union-attr]
    assert (again.texts["en"].short, again.texts["en"].details) == ("Room 5.", "**Bring** shoes.")  # type: ignore[union-attr]


def test_a_correction_keeps_the_first_day_and_is_of_the_present_revision() -> None:
    first, last = DAY + timedelta(days=2), DAY + timedelta(days=3)
    planned = replace(local_notice(), revision=3, shown_from=first, shown_until=last)
    corrected = filled(planned, {**values_of(planned), "title/ko": "모레 휴관"}, DAY)
    assert states(make_our_centre(corrected)) == {"notices/LOCAL-002": "planned"}
    assert not corrected.is_stale("ko")  # type: ignore[union-attr]
    answer = replace(local_answer(), revision=2)
    assert not filled(answer, values_of(answer), DAY).is_stale("en")  # type: ignore[union-attr]


def test_answers_and_places_are_found_by_words_and_number() -> None:
    ours = make_our_centre()
    assert ("R-12", RELEASE.faqs["R-12"].texts["ko"].question) in ours.targets("addition", "r-12", "ko")
    assert PLACE in dict(ours.targets("place_change", "Ansan foreign residents", "ko"))
    assert ours.targets("place_change", "atlantis", "ko") == ()


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        (local_notice(), NOTICE),
        (local_answer(), FAQ),
        (addition(RELEASE), ADDITION),
        (place_change(RELEASE), PLACE_CHANGE),
    ],
)
def test_a_suggestion_is_the_document_in_the_content_format(document: LocalDocument, kind: object) -> None:
    box = MemorySuggestions()
    ours = make_our_centre(document, outbox=box)
    ours.suggest(document)
    [kept] = box.suggestions()
    assert kind.adapter.validate_python([json.loads(kept.content)]) == [document]  # type: ignore[attr-defined]
    assert [row.suggested for row in ours.rows()] == ["waiting"]
    box.keep_suggestion(replace(kept, sent=True))
    assert [row.suggested for row in ours.rows()] == ["sent"]
    ours.remove(document)
    assert box.suggestions() == []


def test_what_is_too_long_to_send_is_not_suggested() -> None:
    text = replace(local_answer().texts["en"], details="long " * 4000)
    box = MemorySuggestions()
    with pytest.raises(ContentError):
        make_our_centre(outbox=box).suggest(replace(local_answer(), texts={"en": text}))
    assert box.suggestions() == []
