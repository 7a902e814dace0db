"""Search by words finds what a person expects, in every script and on both engines, and follows every change."""

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import select

from kiosk.errors import ServerError
from sync.server.database.engine import MIGRATIONS, Database
from sync.server.database.tables import DocumentRow, SearchRow, TextRow
from sync.server.documents import workshop
from sync.server.documents.overview import Wanted, first_ids, list_documents, tally
from sync.server.documents.shape import Key
from sync.server.documents.status import STATUSES
from sync.server.documents.workshop import TextChange
from tests.fakes.server import person_with

FAQ = Key("faq", "R-07")
TEXTS = {
    "en": "If you lose your residence card (E-9, D-10), call 1345 at the visa's office.",
    "ko": "외국인등록증을 잃어버리면 14일 안에 출입국관리사무소에 신고하세요.",
    "th": "ถ้าทำบัตรประจำตัวหายให้แจ้งสำนักงานตรวจคนเข้าเมืองภายใน 14 วัน",
    "km": "ប្រសិនបើអ្នកបាត់ប័ណ្ណស្នាក់នៅ សូមរាយការណ៍ទៅការិយាល័យអន្តោប្រវេសន៍",
    "ur": "اگر آپ کا رہائشی کارڈ گم ہو جائے تو امیگریشن آفس کو اطلاع دیں",
    "vi": "Nếu mất thẻ đăng ký người nước ngoài, hãy báo trong 14 ngày.",
    "ja": "在留カードをなくしたら、14日以内に出入国管理事務所に届け出てください。",
    "uz": "Roʻyxatdan oʻtish kartasini yoʻqotsangiz, 14 kun ichida xabar bering.",
}


def write(database: Database, tag: str, short: str, version: int = 0) -> None:
    person = person_with(database, "mina", "editor", "translator:*")
    body = {"question": "?", "short": short, "details": "", "bring": [], "phrasings": []}
    with database.writing() as session:
        row = workshop.find_texts(session, FAQ).get(tag)
        workshop.save_text(session, person, FAQ.text(tag), TextChange(body, version or (row.version if row else 0)))


def found(database: Database, words: str, *tags: str) -> list[str]:
    with database.reading() as session:
        return [each.id for each in list_documents(session, Wanted(words=words), tags or ("en",), "en").documents]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", ("residence", "RESID", "card lose", "e", "E-9", "134", "visas", "visa’s")),
        ("ko", ("외국인등록증", "등록증", "증", "관리사무소", "출입국관리사무소에", "신고 14일", "１４")),
        ("th", ("บัตร", "ตรวจคนเข้าเมือง", "ห", "บัตรประจำตัว", "14 วัน")),
        ("km", ("ប័ណ្ណ", "ស្នាក់នៅ", "ការិយាល័យអន្តោប្រវេសន៍", "ប")),
        ("ur", ("کارڈ", "كارڈ", "رہائش", "آفس کو")),
        ("vi", ("thẻ đăng ký", "the dang ky", "THẺ", "ngày")),
        ("ja", ("在留", "カード", "ｶｰﾄﾞ", "管理事務所", "出入国管理事務所")),
        ("uz", ("yo'qotsangiz", "yoqot", "Roʻyxat")),
    ],
)
def test_words_are_found_as_people_write_them(database: Database, tag: str, words: tuple[str, ...]) -> None:
    write(database, tag, TEXTS[tag])
    assert {each: "R-07" in found(database, each, tag) for each in words} == dict.fromkeys(words, True)


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", ("esidence", "c", "card zebra", "13456", "card 14")),
        ("ko", ("증록", "관리등록", "사무소관리")),
        ("th", ("ตรวจบัตรประ", "เมืองคนเข้า")),
        ("km", ("នៅស្នាក់",)),
    ],
)
def test_what_stands_nowhere_is_not_found(database: Database, tag: str, words: tuple[str, ...]) -> None:
    write(database, tag, TEXTS[tag])
    assert {each: "R-07" in found(database, each, tag) for each in words} == dict.fromkeys(words, False)


def test_all_words_must_stand_in_one_text_of_a_language_that_is_searched(database: Database) -> None:
    write(database, "en", TEXTS["en"])
    write(database, "vi", TEXTS["vi"])
    assert "R-07" in found(database, "lose", "ko", "en")
    assert found(database, "lose", "ko", "vi") == []
    assert found(database, "lose ngày", "en", "vi") == []


@pytest.mark.parametrize(
    "words",
    [
        *('"', "'", "*", "(((", "\\", "%", "_", "·", "en·", "😀", "card*zebra", "zebra' | 'card", "zebra OR card"),
        *('zebra" OR "card', "terms:card", "NEAR(card zebra)", "card:*zebra", "!zebra1", "-zebra"),
        "zebra'; drop table search; --",
    ],
)
def test_no_sign_is_more_than_a_sign(database: Database, words: str) -> None:
    write(database, "en", TEXTS["en"])
    assert "R-07" not in found(database, words)
    assert "R-07" in found(database, "card")


@pytest.mark.parametrize("words", ["card" * 80, " ".join(["card"] * 100), "บัตร" * 80, "증" * 300])
def test_long_searches_end(database: Database, words: str) -> None:
    assert found(database, words, "en", "ko", "th") in ([], ["R-07", "R-12"])


def test_search_follows_a_change_with_its_transaction(database: Database) -> None:
    write(database, "en", TEXTS["en"])
    write(database, "en", "Ask the zebra.")
    assert (found(database, "zebra"), found(database, "1345")) == (["R-07"], [])
    person = person_with(database, "mina", "editor")
    key = FAQ.text("en")

    def fail_halfway() -> None:
        with database.writing() as session:
            row = workshop.find_texts(session, key)["en"]
            workshop.save_text(session, person, key, TextChange({**row.body, "short": "Ask the lion."}, row.version))
            raise ServerError("The power fails.", code="unexpected")

    with pytest.raises(ServerError):
        fail_halfway()
    assert (found(database, "zebra"), found(database, "lion")) == (["R-07"], [])
    with database.writing() as session:
        workshop.restore_text(session, person, key, 2, 3)
    assert (found(database, "zebra"), found(database, "1345")) == ([], ["R-07"])


def derived(database: Database) -> list[object]:
    """Return everything that the last step of the layout makes of what there is."""
    with database.reading() as session:
        return [
            {(row.id, row.language): row.terms for row in session.scalars(select(SearchRow))},
            {(row.id, row.language): row.status for row in session.scalars(select(TextRow))},
            {row.id: row.topic for row in session.scalars(select(DocumentRow))},
        ]


def test_a_database_from_before_is_searched_and_counted_after_it_was_brought_up_to_date(database: Database) -> None:
    write(database, "th", TEXTS["th"])
    before = derived(database)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.engine.connect() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0006-1")
        connection.commit()
        command.upgrade(config, "head")
        connection.commit()
    assert derived(database) == before
    assert found(database, "บัตรประจำตัว", "th") == ["R-07"]


def test_piles_and_lists_agree_with_the_tally(database: Database) -> None:
    write(database, "en", TEXTS["en"])
    write(database, "vi", TEXTS["vi"])
    for tag in ("en", "ko", "vi", "th"):
        with database.reading() as session:
            counted = tally(session, "faq", (tag,))[tag].by_status
            listed = {
                status: list_documents(session, Wanted(language=tag, status=status), (tag,), "en")
                for status in STATUSES
            }
            assert {status: each.total for status, each in listed.items() if each.total} == {
                status: number for status, number in counted.items() if number
            }
            for status in STATUSES:
                ids = [each.id for each in listed[status].documents]
                assert first_ids(session, "faq", [(tag, status)], 2) == {(tag, status): ids[:2]}


def test_a_status_is_kept_with_its_text(database: Database) -> None:
    def status(tag: str) -> str:
        with database.reading() as session:
            return session.get_one(TextRow, ("faq", "R-07", tag)).status

    write(database, "vi", TEXTS["vi"])
    assert (status("vi"), status("ko")) == ("waiting", "drafted")
    person = person_with(database, "mina", "editor")
    with database.writing() as session:
        row = workshop.find_texts(session, FAQ)["en"]
        change = TextChange({**row.body, "short": "No longer."}, row.version, new_meaning=True)
        workshop.save_text(session, person, FAQ.text("en"), change)
    assert (status("en"), status("ko"), status("vi")) == ("waiting", "stale", "stale")
    reviewer = person_with(database, "jun", "reviewer:*")
    with database.writing() as session:
        workshop.approve_text(session, reviewer, FAQ.text("en"), 2, four_eyes=True)
    assert (status("en"), status("ko")) == ("reviewed", "stale")


def test_documents_of_a_topic(database: Database) -> None:
    with database.reading() as session:
        topic = session.get_one(DocumentRow, ("faq", "R-07")).body["topic"]
        found_by_topic = list_documents(session, Wanted(topic=topic), ("en",), "en")
        assert "R-07" in [each.id for each in found_by_topic.documents]
        assert {each.topic for each in found_by_topic.documents} == {topic}
        assert list_documents(session, Wanted(topic="nowhere"), ("en",), "en").total == 0
