"""A published change reaches a running kiosk; and the way back when a release cannot be read."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli.transfers import bring
from kiosk.composition import House
from kiosk.config import Settings
from kiosk.content.documents import NOTICE, canonical
from kiosk.content.folder_store import STARTER, read_folder
from kiosk.errors import ContentError, SyncError
from kiosk.machine import Machine
from kiosk.paths import REPOSITORY, Paths
from sync.client.export import export
from sync.server.publishing.online_keys import OnlineKeys
from sync.server.publishing.publishing import publish
from tests.fakes.notices import notice
from tests.fakes.releases import edit_answer, signed_repository, small_content


@dataclass
class Province:
    """A centre that publishes for real, and a kiosk."""

    content: Path
    repository: Path
    keys: OnlineKeys
    paths: Paths

    def publish(self) -> int:
        return publish(self.content, self.repository, self.keys).release.number

    def sync(self, house: House) -> None:
        bring(house.machine.supply, [house.machine.supply.stick(self.repository)], as_json=True)


@pytest.fixture
def province(tmp_path: Path) -> Province:
    repository, keys, _ = signed_repository(tmp_path)
    paths = Paths(tmp_path / "settings.toml", tmp_path / "models", STARTER, tmp_path / "state")
    paths.state.mkdir()
    made = Province(small_content(tmp_path / "content"), repository, keys, paths)
    made.publish()
    paths.root.write_bytes((repository / "metadata" / "1.root.json").read_bytes())
    return made


@pytest.fixture
def house(province: Province) -> Iterator[House]:
    """The kiosk with the first release installed."""
    opened = House(Machine(Settings(), province.paths))
    province.sync(opened)
    yield opened
    opened.close()


def test_a_notice_is_made_known_and_taken_back_without_a_restart(province: Province, house: House) -> None:
    assert house.services.notices.in_force("en") == ()
    file = province.content / "notices" / "news.json"
    [document] = NOTICE.adapter.dump_python([notice("news", shown_until=date(9000, 1, 1))], mode="json")
    file.parent.mkdir()
    file.write_text(canonical(document), "utf-8")
    province.publish()
    province.sync(house)
    newer = house.renewed()
    assert newer is not None
    assert [card.title for card in newer.services.notices.in_force("vi")] == ["Title of news"]
    file.unlink()
    province.publish()
    province.sync(newer)
    last = newer.renewed()
    assert last is not None
    assert last.services.notices.in_force("vi") == ()


def test_a_changed_answer_is_live_without_a_restart(province: Province, house: House) -> None:
    old = house.services
    house.index.warm("en")
    assert house.renewed() is None
    edit_answer(province.content, short="Call 1345 today.")
    province.publish()
    province.sync(house)
    newer = house.renewed()
    assert newer is not None
    assert newer.services.answers.answer("R-07", "en").short == "Call 1345 today."
    assert old.answers.answer("R-07", "en").short != "Call 1345 today.", (
        "who is in the middle of a visit sees no change"
    )
    decision = newer.services.ask.decide_text("en", newer.library.faqs["R-07"].texts["en"].question)
    assert decision.candidates[0].id == "R-07"
    assert newer.speech.recognizers is house.speech.recognizers, "models that are loaded stay loaded"
    assert newer.renewed() is None
    assert newer.library == read_folder(newer.content.root)[0], "what was read in part is what all of it says"


def test_changed_languages_and_emergencies_are_learned_anew(province: Province, house: House) -> None:
    _ = house.services
    house.index.warm("en")
    for name in ("languages/en.json", "emergencies/EM-fire.json"):
        document = json.loads((province.content / name).read_text("utf-8"))
        document["review" if "review" in document else "revision"] = "reviewed" if "review" in document else 2
        (province.content / name).write_text(json.dumps(document), "utf-8")
    (province.content / "faq" / "L-01.json").unlink()
    province.publish()
    province.sync(house)
    newer = house.renewed()
    assert newer is not None
    assert set(newer.library.faqs) == {"R-07", "R-12"}
    assert newer.services.ask.decide_text("en", "there is a fire in my room").kind == "emergency"
    assert newer.speech.recognizers is not house.speech.recognizers


@pytest.mark.expected_log("no longer used")
def test_a_release_that_cannot_be_read_is_left_for_the_one_before(province: Province, house: House) -> None:
    edit_answer(province.content)
    province.publish()
    province.sync(house)
    [damaged] = (province.paths.releases / "releases").glob("2/content/pack.json")
    damaged.unlink()
    damaged.write_text("{")
    opened = House(Machine(Settings(), province.paths))
    assert opened.content.root.parent.name == "1"
    assert 2 in opened.machine.supply.store.standing.refused


def test_content_named_by_hand_goes_before_releases(province: Province, house: House) -> None:
    fixed = Paths(province.paths.settings, province.paths.models, STARTER, province.paths.state, content_is_fixed=True)
    assert House(Machine(Settings(), fixed)).content.root == STARTER


def test_damaged_starter_content_is_nothing_to_return_from(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        _ = House(Machine(Settings(), Paths(tmp_path / "s", tmp_path / "m", tmp_path / "none", tmp_path))).library


def test_the_self_test_refuses_what_no_longer_finds_its_answers(province: Province, house: House) -> None:
    document = json.loads((province.content / "faq/R-07.json").read_text("utf-8"))
    for name in ("L-01", "R-07", "R-12"):
        document["id"] = name
        (province.content / f"faq/{name}.json").write_text(json.dumps(document), "utf-8")
    with pytest.raises(SyncError) as raised:
        house.machine.supply.try_content(province.content, ["faq/R-07.json"])
    assert raised.value.code == "release-unfit"


def test_the_command_line_brings_it_and_answers_with_it(province: Province, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "MADANG_STATE": str(tmp_path / "kiosk"),
        "MADANG_MODELS": str(tmp_path / "models"),
        "MADANG_SYNC_SOURCES": f"{tmp_path / 'nowhere'},{province.repository}",
    }

    def madang(*arguments: str) -> tuple[int, dict[str, object]]:
        command = [sys.executable, str(REPOSITORY / "main.py"), *arguments, "--json"]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert "Traceback" not in ended.stderr
        return ended.returncode, json.loads(ended.stdout.splitlines()[-1])

    status, refused = madang("sync", "now")
    assert (status, refused["error"]["code"]) == (1, "sync-not-set-up")  # type: ignore[index]
    root = str(province.repository / "metadata" / "1.root.json")
    assert madang("sync", "trust", root)[0] == 0
    edit_answer(province.content, short="Call 1345 today.")
    province.publish()
    status, brought = madang("sync", "now")
    assert (status, brought["changed"], brought["number"]) == (0, True, 2)
    status, answered = madang("ask", "--language", "en", "--text", "I lost my residence card")
    assert answered["answer"]["text"] == "Call 1345 today."  # type: ignore[index]
    status, exported = madang("content", "export", "--to", str(tmp_path / "stick"))
    assert (status, exported["number"]) == (0, 2)
    assert madang("content", "import", "--from", str(tmp_path / "stick"))[1]["changed"] is False
    assert madang("content", "rollback") == (0, {"number": 0})
    status, told = madang("sync", "status")
    assert (told["number"], told["state"]) == (0, "good")


def test_an_export_without_a_release_says_so(province: Province, tmp_path: Path) -> None:
    with pytest.raises(SyncError) as raised:
        export(House(Machine(Settings(), province.paths)).machine.supply.store, tmp_path, lambda _done, _total: None)
    assert raised.value.code == "release-missing"
