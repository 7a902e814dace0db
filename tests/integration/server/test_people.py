"""Logging in, guessing, inviting and the second factor, on both engines."""

from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import func, select

from kiosk.errors import ServerError
from sync.server import audit
from sync.server.database.engine import Database
from sync.server.database.tables import AccountRow, LogInRow
from sync.server.people import accounts, delays, log_ins, secrets
from sync.server.people.roles import Grant
from tests.fakes.server import PASSWORD, person_with

HERE = "192.0.2.1"


def attempt(database: Database, name: str, password: str, address: str = HERE) -> tuple[str, bool] | ServerError:
    with database.writing() as session:
        return log_ins.log_in(session, name, password, address)


def token_of(outcome: tuple[str, bool] | ServerError) -> str:
    assert not isinstance(outcome, ServerError)
    return outcome[0]


def test_name_and_password_open_the_door_and_nothing_else_does(database: Database) -> None:
    person_with(database, "mina", "editor")
    token = token_of(attempt(database, " Mina ", PASSWORD))
    with database.reading() as session:
        found = log_ins.find_log_in(session, token)
        assert found is not None
        assert found.person.name == "mina"
        assert found.confirmed
        assert log_ins.find_log_in(session, token + "x") is None
        assert session.scalar(select(LogInRow.token_hash)) != token
    assert isinstance(attempt(database, "mina", PASSWORD + " "), ServerError)
    assert isinstance(attempt(database, "", ""), ServerError)


def test_a_name_that_does_not_exist_gets_the_same_answer_and_the_same_work(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_with(database, "mina")
    with database.writing() as session:
        closed = accounts.create_account(session, audit.NOBODY, "closed", "", ())
        accounts.set_password(session, closed, PASSWORD)
        accounts.set_enabled(session, audit.NOBODY, closed, enabled=False)
    person_with(database, "boss", "administrator")
    work: list[str | None] = []
    real = secrets.verify_password

    def counted(password: str, kept: str | None) -> bool:
        work.append(kept)
        return real(password, kept)

    monkeypatch.setattr(log_ins, "verify_password", counted)
    answers = [attempt(database, name, "wrong password") for name in ("mina", "nobody", "closed")]
    answers.append(attempt(database, "closed", PASSWORD))
    assert {(each.code, each.message) for each in answers if isinstance(each, ServerError)} == {
        (log_ins.refusal().code, log_ins.refusal().message)
    }
    assert len([each for each in answers if isinstance(each, ServerError)]) == 4
    assert len(work) == 4


def test_guessing_becomes_slow_and_even_the_right_password_must_wait(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_with(database, "mina")
    at = audit.now()
    monkeypatch.setattr(audit, "now", lambda: at)
    for _ in range(delays.FREE_TRIES["name"]):
        assert isinstance(attempt(database, "mina", "wrong password"), ServerError)
    assert isinstance(attempt(database, "mina", PASSWORD), ServerError)
    with database.writing() as session:
        keys = {"name": "mina"}
        first = delays.waiting(session, keys, at)
        waits = []
        for _ in range(12):
            delays.failed(session, keys, at)
            waits.append(delays.waiting(session, keys, at))
        assert first == delays.FIRST_DELAY
        assert waits[:3] == [delays.FIRST_DELAY * 2, delays.FIRST_DELAY * 4, delays.FIRST_DELAY * 8]
        assert waits[-1] == delays.LONGEST_DELAY
        assert not delays.waiting(session, keys, at + delays.LONGEST_DELAY)


def test_names_that_do_not_exist_are_delayed_like_those_that_do(database: Database) -> None:
    for _ in range(delays.FREE_TRIES["name"]):
        attempt(database, "ghost", "wrong password")
    with database.reading() as session:
        assert delays.waiting(session, {"name": "ghost"}, audit.now())


def test_one_address_cannot_try_one_name_after_the_other(database: Database) -> None:
    person_with(database, "mina")
    for number in range(delays.FREE_TRIES["address"]):
        attempt(database, f"guess{number}", "wrong password")
    assert isinstance(attempt(database, "mina", PASSWORD), ServerError)
    assert not isinstance(attempt(database, "mina", PASSWORD, "192.0.2.2"), ServerError)


def test_logging_in_ends_the_delay_of_the_name(database: Database) -> None:
    person_with(database, "mina")
    for _ in range(delays.FREE_TRIES["name"] - 1):
        attempt(database, "mina", "wrong password")
    token_of(attempt(database, "mina", PASSWORD))
    assert isinstance(attempt(database, "mina", "wrong password"), ServerError)
    token_of(attempt(database, "mina", PASSWORD))


def test_an_invitation_works_once(database: Database) -> None:
    with database.writing() as session:
        account = accounts.create_account(session, "boss", "lan", "Lan", [Grant("translator", "vi")])
        code = accounts.invite(session, "boss", account)
    with database.writing() as session:
        accounts.take_up(session, code.lower().replace("-", " "), PASSWORD)
    token_of(attempt(database, "lan", PASSWORD))
    with pytest.raises(ServerError) as caught, database.writing() as session:
        accounts.take_up(session, code, "another good password")
    assert caught.value.code == "code-invalid"


def test_a_new_invitation_ends_the_old_one_and_old_ones_run_out(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.writing() as session:
        account = accounts.create_account(session, "boss", "lan", "Lan", ())
        old = accounts.invite(session, "boss", account)
        new = accounts.invite(session, "boss", account)
    later = audit.now() + accounts.INVITATION_LASTS + timedelta(minutes=1)
    with pytest.raises(ServerError), database.writing() as session:
        accounts.take_up(session, old, PASSWORD)
    monkeypatch.setattr(audit, "now", lambda: later)
    with pytest.raises(ServerError), database.writing() as session:
        accounts.take_up(session, new, PASSWORD)


@pytest.mark.parametrize("password", ["short", "x" * 300, "aaaaaaaaaaaaaaaa", "lan and more words"])
def test_weak_passwords_are_refused(database: Database, password: str) -> None:
    with database.writing() as session:
        account = accounts.create_account(session, "boss", "lan", "Lan", ())
        with pytest.raises(ServerError) as caught:
            accounts.set_password(session, account, password)
    assert caught.value.code == "password-weak"


def test_a_code_of_the_telephone_counts_once(database: Database) -> None:
    person = person_with(database, "mina")
    secret = pyotp.random_base32()
    with database.writing() as session:
        session.get_one(AccountRow, person.account_id).totp_secret = secret
    token, second = attempt(database, "mina", PASSWORD)  # type: ignore[misc]
    assert second
    with database.reading() as session:
        found = log_ins.find_log_in(session, token)
        assert found is not None
        assert not found.confirmed
    code = pyotp.TOTP(secret).now()
    with database.writing() as session:
        confirmed = log_ins.confirm(session, token, code, HERE)
    assert isinstance(confirmed, str)
    assert confirmed != token
    again = token_of(attempt(database, "mina", PASSWORD))
    with database.writing() as session:
        assert isinstance(log_ins.confirm(session, again, code, HERE), ServerError)


def test_guessing_the_code_of_the_telephone_becomes_slow(database: Database) -> None:
    person = person_with(database, "mina")
    secret = pyotp.random_base32()
    with database.writing() as session:
        session.get_one(AccountRow, person.account_id).totp_secret = secret
    token = token_of(attempt(database, "mina", PASSWORD))
    for _ in range(delays.FREE_TRIES["name"]):
        with database.writing() as session:
            assert isinstance(log_ins.confirm(session, token, "000000", HERE), ServerError)
    with database.writing() as session:
        assert isinstance(log_ins.confirm(session, token, pyotp.TOTP(secret).now(), HERE), ServerError)


def test_log_ins_run_out_and_a_new_password_ends_the_others(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = person_with(database, "mina")
    token = token_of(attempt(database, "mina", PASSWORD))
    with database.writing() as session:
        accounts.set_password(session, session.get_one(AccountRow, person.account_id), "another good password")
        assert log_ins.find_log_in(session, token) is None
    token = token_of(attempt(database, "mina", "another good password"))
    later = audit.now() + log_ins.IDLE + timedelta(minutes=1)
    monkeypatch.setattr(audit, "now", lambda: later)
    with database.reading() as session:
        assert log_ins.find_log_in(session, token) is None


def test_the_last_administrator_stays(database: Database) -> None:
    person = person_with(database, "boss", "administrator")
    with pytest.raises(ServerError) as caught, database.writing() as session:
        accounts.change_grants(session, "boss", session.get_one(AccountRow, person.account_id), ())
    assert caught.value.code == "last-administrator"
    with pytest.raises(ServerError), database.writing() as session:
        accounts.set_enabled(session, "boss", session.get_one(AccountRow, person.account_id), enabled=False)
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(AccountRow).where(AccountRow.enabled)) == 1
