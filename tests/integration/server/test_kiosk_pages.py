"""The console's pages about kiosks: taking in, shutting out, figures, and questions that nothing answered."""

import html
import re
from datetime import timedelta

import pytest
from nacl.signing import SigningKey
from sqlalchemy import select

from kiosk.errors import UplinkError
from sync.server.console.plots import columns, shares
from sync.server.console.site import Site
from sync.server.database.tables import AuditRow, QuestionRow, TextRow
from sync.server.kiosks.questions import grouped
from sync.server.kiosks.register import enrol
from sync.server.kiosks.taking import take
from tests.fakes.kiosks import EnrolledKiosk, counts, enrolled, health, question, today, wish
from tests.fakes.server import Browser, logged_in

CODE = re.compile(r'class="big-code">([A-Z0-9-]{19})<')
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}'; DROP TABLE question; --"


def said(site: Site, kiosk: EnrolledKiosk, *texts: str, language: str = "en") -> None:
    with site.database.writing() as session:
        assert set(take(session, [kiosk.says(question(text, language)) for text in texts])) == {""}


def asked_ids(page: str) -> list[str]:
    return re.findall(r'name="id" value="([0-9a-f]{32})"', page)


def test_a_kiosk_is_taken_in_looked_after_and_shut_out(desk: Browser, site: Site) -> None:
    shown = desk.send("/kiosks/new", {"name": " Centre  in\nBoeun "})
    found = CODE.search(shown.text)
    assert found
    assert f"madang sync enrol --server http://desk.test --code {found[1]}" in shown.text
    assert found[1] not in desk.open("/kiosks").text
    assert "Code given" in desk.open("/kiosks").text
    key = SigningKey.generate()
    with site.database.writing() as session:
        row = enrol(session, wish(found[1], key))
        take(session, [EnrolledKiosk(row.id, key).says(health(release=12, free_mb=345))])
    listed, shown_kiosk = desk.open("/kiosks?q=boeun").text, desk.open(f"/kiosks/{row.id}").text
    assert "Centre in Boeun" in listed
    assert "Needs a person" in listed
    assert all(each in shown_kiosk for each in ("Release 12", "345 MB free", "printer-problem"))
    desk.send(f"/kiosks/{row.id}", {"then": "save", "name": "Library of Boeun"})
    desk.send(f"/kiosks/{row.id}", {"then": "revoke"})
    assert "Library of Boeun" in desk.open(f"/kiosks/{row.id}").text
    assert "Shut out" in desk.open("/kiosks").text
    with site.database.writing() as session:
        assert take(session, [EnrolledKiosk(row.id, key).says(counts(1))]) == ["kiosk-revoked"]
        done = set(session.scalars(select(AuditRow.action).where(AuditRow.subject == f"kiosk/{row.id}")))
    assert done == {"kiosk-created", "kiosk-code-given", "kiosk-enrolled", "kiosk-renamed", "kiosk-revoked"}
    again = CODE.search(desk.send(f"/kiosks/{row.id}", {"then": "code"}).text)
    assert again
    assert again[1] != found[1]


def test_only_administrators_take_kiosks_in(site: Site) -> None:
    lan = logged_in(site, "lan")
    kiosk = enrolled(site.database)
    for path in ("/kiosks", "/kiosks/new", f"/kiosks/{kiosk.id}"):
        assert lan.open(path).status_code == 403
    seal = lan.seal("/account")
    for path in ("/kiosks/new", f"/kiosks/{kiosk.id}"):
        sent = lan.client.post(path, data={"name": "x", "then": "revoke", "seal": seal})
        assert sent.status_code == 403
    assert lan.open("/figures").status_code == 200
    with site.database.writing() as session:
        assert take(session, [kiosk.says(counts(1))]) == [""]


def test_names_of_kiosks_are_text(desk: Browser) -> None:
    desk.send("/kiosks/new", {"name": HOSTILE})
    page = desk.open("/kiosks").text
    assert html.escape(HOSTILE[:25], quote=False) in page
    assert "<script>alert" not in page
    assert "<img" not in page.partition("</header>")[2]
    assert desk.send("/kiosks/new", {"name": ""}).status_code == 400


def test_figures_add_up_over_kiosks_and_days(desk: Browser, site: Site) -> None:
    first, second = enrolled(site.database, "A"), enrolled(site.database, "B")
    old = counts(50, day=today() - timedelta(days=60), outcome="visit")
    with site.database.writing() as session:
        for kiosk, number in ((first, 3), (second, 4)):
            take(session, [kiosk.says(each) for each in (counts(number, outcome="visit"), counts(2), old)])
    month, one = desk.open("/figures").text, desk.open(f"/figures?kiosk={first.id}").text
    assert 'class="number">7<' in month
    assert 'class="number">3<' in one
    assert 'class="number">107<' in desk.open("/figures?days=90").text
    assert "Tiếng Việt" in month
    assert month.count("<rect") >= 30
    assert desk.open("/figures?kiosk=nobody").status_code == 404
    assert desk.open("/figures?days=8").status_code == 422


def test_a_question_becomes_a_phrasing_in_two_clicks(desk: Browser, site: Site) -> None:
    kiosk = enrolled(site.database)
    said(site, kiosk, "How do I make my stay longer?", "how do i make my stay longer", "Where is a choir?")
    assert 'class="chip waiting">3<' in desk.open("/questions").text  # the first click leads from here
    page = desk.open("/questions/en").text
    groups = [asked_ids(form) for form in page.split("<form")[1:]]
    assert sorted(len(group) for group in groups if group) == [1, 2]
    pair = next(group for group in groups if len(group) == 2)
    fields = {"document": "R-07", "id": pair, **{f"phrase-{each}": "How do I make my stay longer?" for each in pair}}
    sent = desk.send("/questions/en", fields)
    assert sent.headers["location"].startswith("/documents/faq/R-07/en")
    with site.database.reading() as session:
        text = session.get_one(TextRow, ("faq", "R-07", "en"))
        assert text.body["phrasings"].count("How do I make my stay longer?") == 1
        assert text.state == "drafted", "somebody approves it"
        closed = session.scalars(select(QuestionRow).where(~QuestionRow.is_open)).all()
        assert {(row.id, row.text) for row in closed} == {(each, "") for each in pair}
    [other] = asked_ids(desk.open("/questions/en").text)
    desk.send("/questions/en", {"then": "close", "id": [other]})
    assert "No question waits." in desk.open("/questions/en").text


def test_questions_are_text_wherever_they_are_shown(desk: Browser, site: Site) -> None:
    said(site, enrolled(site.database), HOSTILE)
    page = desk.open("/questions/en").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    [asked] = asked_ids(page)
    phrase = html.unescape(re.findall(r"<textarea[^>]*>(.*?)</textarea>", page, re.DOTALL)[0])
    assert phrase == HOSTILE
    sent = desk.send("/questions/en", {"other": "R-07", "id": [asked], f"phrase-{asked}": phrase})
    assert sent.status_code in (303, 400)
    assert "<script>alert" not in desk.open("/documents/faq/R-07/en").text
    with site.database.reading() as session:
        assert len(session.scalars(select(QuestionRow)).all()) == 1


def test_people_see_and_close_questions_of_their_languages_only(site: Site) -> None:
    kiosk = enrolled(site.database)
    said(site, kiosk, "Có lớp hàn không?", language="vi")
    said(site, kiosk, "Where is a choir?")
    lan = logged_in(site, "lan")
    assert lan.open("/questions/en").status_code == 403
    assert lan.open("/questions/xx").status_code == 404
    with site.database.reading() as session:
        english = session.scalars(select(QuestionRow).where(QuestionRow.language == "en")).one()
    sent = lan.send("/questions/vi", {"then": "close", "id": [english.id]})
    assert sent.status_code == 303
    with site.database.reading() as session:
        assert session.get_one(QuestionRow, english.id).is_open
    assert lan.send("/questions/vi", {"document": "../x", "id": []}).status_code == 400
    answer = lan.send("/questions/vi", {"document": "R-07", "id": asked_ids(lan.open("/questions/vi").text)})
    assert answer.status_code == 400, "there is no text in Vietnamese yet"


def test_what_is_alike_lies_together() -> None:
    texts = [
        "Where is the choir?",
        "How do I get a driving licence?",
        "where is the choir",
        "get a driving licence how",
    ]
    assert grouped(texts) == [[0, 2], [1, 3]]
    assert grouped([]) == []
    assert grouped(["…", "?"]) == [[0], [1]]


def test_plots_fit_their_place() -> None:
    drawn = columns([0, 5, 10])
    assert [(each.y, each.height) for each in drawn] == [(100, 0), (50, 50), (0, 100)]
    assert drawn[-1].x + drawn[-1].width <= 1000
    assert [each.height for each in columns([0, 0])] == [0, 0]
    assert [(each.width, each.percent) for each in shares({"a": 3, "b": 1})] == [(1000, 75), (333.3, 25)]


def test_control_characters_never_reach_the_database() -> None:
    with pytest.raises(UplinkError):
        EnrolledKiosk("0123456789ab", SigningKey.generate()).says(question("a\u0000b"))
