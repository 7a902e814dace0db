"""What several forms ask for stands once."""

from kiosk.domain.packet import Packet
from tests.fakes.forms import make_forms


def packet(*form_ids: str) -> Packet:
    """Return forms of which FORM-01 is filled for an extension of stay."""
    fillings = make_forms().fill_all(form_ids, "en", {"matter": "extension"} if "FORM-01" in form_ids else {})
    return Packet(tuple(filling.filled for filling in fillings))


def test_one_paper_asked_by_two_forms_stands_once_and_says_for_which() -> None:
    bring = {one.what.labels["ko"]: one.forms for one in packet("FORM-01", "FORM-02", "FORM-13").attachments()}
    assert bring["여권"] == (1, 2, 3)
    assert bring["외국인등록증"] == (1, 2)
    assert bring["항공권"] == (3,)


def test_a_paper_is_as_unsure_as_the_least_sure_form() -> None:
    def confidence(*form_ids: str) -> str:
        every = packet(*form_ids).attachments()
        return next(one.what.confidence for one in every if one.what.labels["ko"] == "여권")

    assert confidence("FORM-01", "FORM-02") == "secondary"
    assert confidence("FORM-01", "FORM-13") == "unverified"


def test_each_fee_is_paid_for_itself_but_free_is_said_once() -> None:
    together = packet("FORM-01", "FORM-02", "FORM-03", "FORM-09")
    assert [(one.what.won, one.forms) for one in together.fees()] == [(60_000, (1,)), (0, (2, 3)), (2_000, (4,))]
    assert together.total_won() == 62_000


def test_offices_and_hotlines_stand_once() -> None:
    together = packet("FORM-12", "FORM-14", "FORM-04")
    assert [one.forms for one in together.offices()] == [(1, 2), (3,)]
    assert together.hotlines() == ("1345", "1350")
