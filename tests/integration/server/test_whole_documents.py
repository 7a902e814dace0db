"""Places, hotlines and benefit rules, changed in the console with the whole content around them."""

import html
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kiosk.content.folder_store import STARTER
from sync.server.console.site import open_site
from sync.server.documents.starter import take_in
from sync.server.settings import ServerSettings
from tests.fakes.server import Browser, logged_in, person_with


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """An editor in front of the starter content."""
    folder: Path = tmp_path_factory.mktemp("server")
    site = open_site(folder, ServerSettings())
    with site.database.writing() as session:
        take_in(session, STARTER)
    person_with(site.database, "mina", "editor", "administrator")
    browser = logged_in(site, "mina")
    yield browser
    site.database.close()


def json_of(desk: Browser, path: str) -> tuple[dict[str, Any], str]:
    page = desk.open(path).text
    found = re.search(r'<textarea name="json"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    version = re.search(r'name="seen_version" value="(\d+)"', page)
    assert found
    assert version
    return json.loads(html.unescape(found[1])), version[1]


def send(desk: Browser, path: str, document: object, version: str, then: str = "") -> tuple[int, str]:
    fields = {"json": json.dumps(document), "seen_version": version, "seal": desk.seal(path)}
    answer = desk.client.post(path + then, data=fields)
    return answer.status_code, html.unescape(answer.text)


def test_a_place_is_changed_field_by_field(desk: Browser) -> None:
    place = "/whole/place/" + next(iter(sorted(file.stem for file in (STARTER / "places").glob("*.json"))))
    _, version = json_of(desk, place)
    answer = desk.send(place, {"seen_version": version, "address": "수원시 팔달구 효원로 1", "names/vi": "Trung tâm"})
    assert answer.status_code == 303
    document, later = json_of(desk, place)
    assert document["address"] == "수원시 팔달구 효원로 1"
    assert int(later) == int(version) + 1
    history = desk.open(f"{place}/history").text
    assert "Trung tâm" in history
    assert "<h3>Names › Tiếng Việt</h3>" in history
    assert desk.send(place, {"seen_version": version, "address": "Somewhere else"}).status_code == 409


def test_a_benefit_rule_is_tried_on_its_examples_at_once(desk: Browser) -> None:
    path = "/whole/benefit/W-01"
    document, version = json_of(desk, path)
    assert "Everything is right" in send(desk, path, document, version, "/check")[1]
    [*_, condition] = document["conditions"]
    condition["when"] = f"not ({condition['when']})"
    assert "Mend the rule or the example." in send(desk, path, document, version, "/check")[1]
    status, page = send(desk, path, document, version)
    assert status == 400
    assert "Mend the rule or the example." in page
    assert json_of(desk, path)[1] == version


def test_what_is_wrong_is_said_in_the_language_of_its_reader(desk: Browser) -> None:
    path = "/whole/benefit/W-01"
    document, version = json_of(desk, path)
    desk.client.headers["accept-language"] = "ko"
    try:
        document["examples"][0]["outcome"] = "perhaps"
        for then in ("/check", ""):
            page = send(desk, path, document, version, then)[1]
            assert "다음 가운데 하나여야 합니다: 'likely'" in page, "the form"
            assert "<b>예시 1 › 결과</b>" in page
        document["examples"][0]["outcome"] = "not_likely"
        document["related"] = ["Z-99"]
        for then in ("/check", ""):
            page = send(desk, path, document, version, then)[1]
            assert "규칙의 결과는" in page, "the rules"
            assert "`Z-99` 답변이 없습니다. 있는 답변의 번호를 적으세요." in page, "all of them"
        assert (
            "저장할 수 없습니다. JSON이 아닙니다"
            in desk.client.post(path, data={"json": "{", "seen_version": version, "seal": desk.seal(path)}).text
        )
    finally:
        desk.client.headers["accept-language"] = "en"


def test_a_hotline_that_answers_name_cannot_vanish(desk: Browser) -> None:
    path = "/whole/pack/pack"
    pack, version = json_of(desk, path)
    pack["hotlines"] = [each for each in pack["hotlines"] if each["id"] != "1345"]
    status, page = send(desk, path, pack, version)
    assert status == 400
    assert "1345" in page


def test_fields_have_names_in_the_language_of_their_reader(desk: Browser) -> None:
    path = "/whole/benefit/W-01"
    assert "<h3>Examples 1 › Answers</h3>" in desk.open(path).text
    desk.client.headers["accept-language"] = "ko"
    try:
        page = desk.open(path).text
        pack = desk.open("/whole/pack/pack").text
    finally:
        desk.client.headers["accept-language"] = "en"
    assert "<label>확인한 날<" in page
    assert "<h3>예시 1 › 답</h3>" in page
    assert '<span lang="vi">Tiếng Việt</span>' in pack
    assert "<h1>상담 전화</h1>" in pack


@pytest.mark.parametrize("document", ["nothing", [], {"id": "W-02"}, {"id": "W-01"}])
def test_what_is_no_such_document_is_refused(desk: Browser, document: object) -> None:
    path = "/whole/benefit/W-01"
    assert send(desk, path, document, json_of(desk, path)[1])[0] == 400


def test_a_form_of_an_office_can_be_sent_whole(desk: Browser) -> None:
    path = "/whole/form/FORM-01"
    document, version = json_of(desk, path)
    page = desk.open(path).text
    values = {name: html.unescape(value) for name, value in re.findall(r'<input name="([^"]+)" value="([^"]*)"', page)}
    values |= {
        n: html.unescape(v) for n, v in re.findall(r'<textarea name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    }
    flags = dict.fromkeys(re.findall(r'type="checkbox" name="([^"]+)" value="1" checked', page), "1")
    values = {name: value for name, value in {**values, **flags}.items() if name != "json"}
    assert len(values) > 300
    answer = desk.client.post(path, data={**values, "seen_version": version, "seal": desk.seal(path)})
    assert answer.status_code == 303, html.unescape(answer.text)[-900:]
    assert json_of(desk, path) == (document, version)


def show_on_paper(desk: Browser, fields: dict[str, str], form: str = "FORM-02") -> Any:
    path = f"/whole/form/{form}"
    return desk.client.post(f"{path}/preview", data={**fields, "seal": desk.seal(path)})


def words_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("form", sorted(file.stem for file in (STARTER / "forms").glob("*.json")))
def test_every_form_is_shown_as_it_would_be_printed(desk: Browser, form: str) -> None:
    answer = show_on_paper(desk, {"preview_language": "vi"}, form)
    assert answer.status_code == 200, html.unescape(answer.text)[-600:]
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == f'inline; filename="{form}-vi.pdf"'
    assert "NGUYEN" in words_of(answer.content)


def test_a_form_is_shown_as_it_stands_in_the_editor(desk: Browser) -> None:
    answer = show_on_paper(desk, {"preview_language": "vi", "title/vi": "Tên mới của đơn"})
    assert "Tên mới của đơn" in " ".join(words_of(answer.content).split())
    document, _ = json_of(desk, "/whole/form/FORM-02")
    assert document["title"].get("vi") != "Tên mới của đơn"


@pytest.mark.parametrize("language", ["", "xx", "../vi", '"; filename="x'])
def test_a_form_is_shown_in_the_contents_languages_only(desk: Browser, language: str) -> None:
    assert show_on_paper(desk, {"preview_language": language}).status_code == 404


def test_a_form_that_cannot_be_offered_is_not_drawn_and_its_fault_stands_beside_its_field(desk: Browser) -> None:
    path = "/whole/form/FORM-02"
    document, version = json_of(desk, path)
    document["fields"][0]["section"] = "nowhere"
    status, page = send(desk, path, document, version, "/check")
    assert status == 200
    assert 'data-fault-of="fields/0/section"' in page
    answer = show_on_paper(desk, {"preview_language": "vi", "json": json.dumps(document)})
    assert answer.status_code == 400
    assert "nowhere" in answer.text


def test_an_example_that_its_own_question_refuses_is_named(desk: Browser) -> None:
    document, _ = json_of(desk, "/whole/form/FORM-01")
    [matter] = [each for each in document["questions"] if each["key"] == "matter"]
    matter["example"] = "zzz"
    answer = show_on_paper(desk, {"preview_language": "vi", "json": json.dumps(document)}, "FORM-01")
    assert answer.status_code == 400
    assert "matter" in answer.text
