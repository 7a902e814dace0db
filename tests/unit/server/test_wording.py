"""Everything that the console says is said in Korean too, also what the content's rules find."""

import ast
import json
import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import chain
from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.content.documents import KINDS, NOTICE, Fault, Kind, form_faults
from kiosk.content.folder_store import STARTER
from kiosk.paths import REPOSITORY
from sync.server.console.fault_wording import say_fault
from sync.server.console.fields import FIELDS
from sync.server.console.labels import Labels, _labels
from sync.server.console.wording import _sentences, choose_language, wording
from tests.fakes.notices import EVENT, notice

SERVER = REPOSITORY / "sync" / "server"
CALL = re.compile(r"""\b_\(\s*(?:"([^"]*)"|'([^']*)')""")
CHOSEN = re.compile(r"_\(\{(.*?)\}\.get\(")
"""One sentence of several: `_({"saved": "Saved."}.get(...))`."""
HANGUL = re.compile("[가-힣]")
PLACES = re.compile(r"{(\w+)}")
NOT_AT_THE_DESK = (
    "api",
    "ceremony.py",
    "holders.py",
    "roots.py",
    "settings.py",
    "engine.py",
    "centre_key.py",
    "starter.py",
)
"""Only kiosks read these errors, or only who starts the server or holds its keys, at the command line."""
ERRORS = re.compile(r"ServerError|EditConflictError|PublishingError|ReleaseError|FormError|rejected|_unusable|_busy")
"""What makes an error that the console shows."""
AT_THE_COMMAND_LINE = re.compile(
    r"passphrase|a key is never overwritten|Signatures are missing|the first is {}|There is a draft|Another root"
)
RULES = [file for file in sorted((REPOSITORY / "kiosk/content").glob("*.py")) if "Fault(" in file.read_text("utf-8")]
NO_SENTENCE = re.compile(r"not in|, | → |\^#.*|{}{}: {}\. {}")
NOT_OF_THE_CENTRE = ("blank_rules.py", "laying_over.py")
"""Rules of what one kiosk has for itself."""
WRONG: tuple[Any, ...] = (
    None,
    "",
    "x",
    3,
    1.5,
    1e30,
    True,
    [],
    [None],
    {},
    "2026-13-45",
    "2026-01-01T10:00",
    "2026-01-01T10:00Z",
)


def in_templates() -> Iterator[str]:
    for file in sorted((SERVER / "console" / "templates").glob("*.html")):
        for found in CALL.finditer(file.read_text("utf-8")):
            yield found[1] or found[2]
        for choice in CHOSEN.findall(file.read_text("utf-8")):
            yield from re.findall(r': "([^"]*)"', choice)


def template(node: ast.expr) -> str:
    """Return a text as it stands in the code, with `{}` for each value that is filled in; empty for what is none."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def plain(sentence: str) -> str:
    return PLACES.sub("{}", sentence)


def in_errors() -> Iterator[str]:
    """Yield the sentences of errors, written where they are raised or in a variable named for it."""
    for file in sorted(SERVER.rglob("*.py")):
        if {file.name, file.parent.name} & set(NOT_AT_THE_DESK):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                yield template(node.value) if node.targets[0].id == "message" else ""
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and ERRORS.fullmatch(node.func.id):
                yield template(node.args[0]) if node.args else ""


def in_rules() -> Iterator[str]:
    """Yield every text of the rules that could be a sentence: what has a space and is no docstring."""
    for file in (*RULES, REPOSITORY / "kiosk/domain/rule_language.py"):
        if file.name in NOT_OF_THE_CENTRE:
            continue
        tree = ast.parse(file.read_text("utf-8"))
        passed = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        joined = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
        passed |= {id(part) for node in joined for part in ast.walk(node) if part is not node}
        for node in ast.walk(tree):
            if isinstance(node, ast.expr) and id(node) not in passed and " " in template(node):
                yield template(node)


def sentences() -> set[str]:
    fields = (text for each in FIELDS.values() for field in each for text in (field.label, field.hint) if text)
    return {*in_templates(), *fields}


def in_code() -> set[str]:
    found = {plain(each) for each in chain(in_errors(), in_rules())}
    return {each for each in found if each.strip("{} ") and not NO_SENTENCE.fullmatch(each)}


def documents() -> Iterator[tuple[Kind, Any]]:
    """Yield a document of each kind, as rich as there is one."""
    for kind in KINDS:
        files = sorted(kind.files(STARTER), key=lambda file: (file.read_text("utf-8").count('": null'), file.name))
        if kind is NOTICE:
            yield kind, NOTICE.adapter.dump_python([notice("N-001", event=EVENT)], mode="json")[0]
        elif files:
            yield kind, json.loads(files[0].read_text("utf-8"))


def small(value: Any) -> Any:
    """Return a document with one item in each list and one language in each text."""
    if isinstance(value, dict):
        return {key: small(part) for key, part in value.items() if "en" not in value or key == "en"}
    return [small(part) for part in value[:1]] if isinstance(value, list) else value


def ways(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value."""
    yield at
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in parts:
        yield from ways(part, (*at, step))


def damaged(document: Any) -> Iterator[Any]:
    """Yield the document with each value gone, made another one, or with one too many beside it."""
    document = small(document)
    for way in ways(document):
        for wrong in (*WRONG, ...):
            changed = deepcopy([document])
            holder: Any = changed
            *before, last = (0, *way)
            for step in before:
                holder = holder[step]
            if wrong is ...:
                del holder[last]
            else:
                holder[last] = wrong
            if isinstance(holder, dict) and wrong is None:
                holder["zz"] = 1
            yield changed


def test_the_sentences_are_found() -> None:
    found = sentences()
    assert {"Log in", "Short answer", "Saved."} <= found
    assert {"Your roles do not allow this.", "no hotline `{}` in the pack", "{} was changed meanwhile."} <= in_code()


@pytest.mark.parametrize("sentence", sorted(each for each in in_code() if not AT_THE_COMMAND_LINE.search(each)))
def test_every_error_and_every_fault_of_the_content_has_its_korean(sentence: str) -> None:
    known = {plain(english): said for english, said in _sentences("ko").items()}
    assert sentence in known, "write it in ko.json, or what rules say in ko.faults.json"
    assert HANGUL.search(known[sentence].replace("{problem}", "한")) or sentence == "`{}`: {}"


def test_places_of_a_sentence_are_the_same_in_both_languages() -> None:
    for english, said in _sentences("ko").items():
        assert set(PLACES.findall(said)) <= set(PLACES.findall(english)), english


@pytest.mark.parametrize(("kind", "document"), [pytest.param(*each, id=each[0].name) for each in documents()])
def test_whatever_is_wrong_with_a_documents_form_is_said_in_korean(kind: Kind, document: Any) -> None:
    said = set()
    for wrong in damaged(document):
        try:
            kind.adapter.validate_python(wrong)
        except ValidationError as error:
            said |= {text for fault in form_faults("x.json", error) for text in (fault.problem, fault.remedy)}
    assert said
    assert [each for each in said if not HANGUL.search(wording("ko")(each))] == []


@pytest.mark.parametrize(
    ("problem", "korean"),
    [
        ("no hotline `{0}` in the pack", "팩에 `{0}` 전화가 없습니다."),
        (
            "the condition cannot be read: `)` was expected (at character 7)",
            "조건을 읽을 수 없습니다: `)`이(가) 와야 합니다 (7번째 글자).",
        ),
        ("Lan: expected likely, the rule says ask", "Lan: 기대한 결과는 likely, 규칙의 결과는 ask입니다."),
        ("what nobody knows", "What nobody knows."),
    ],
)
def test_a_fault_is_found_with_its_values(problem: str, korean: str) -> None:
    assert say_fault(Fault("x.json", "", problem, "Add it."), wording("ko")) == f"{korean} 더하세요."
    assert say_fault(Fault("x.json", "", problem, "Add it."), wording("en")).lower() == f"{problem}. Add it.".lower()


@pytest.mark.parametrize("sentence", sorted(sentences()))
def test_every_sentence_has_its_korean(sentence: str) -> None:
    said = wording("ko")(sentence)
    assert HANGUL.search(said), sentence
    assert set(PLACES.findall(said)) == set(PLACES.findall(sentence))


def test_every_field_of_the_content_has_a_name_in_both_languages() -> None:
    kinds = [kind for kind in KINDS if kind.name not in ("background", "recordings")]
    parts = chain.from_iterable(kind.adapter.json_schema()["$defs"].values() for kind in kinds)
    fields = {field for part in parts for field in part.get("properties", {})}
    known = _labels()
    assert sorted(fields - known.keys()) == []
    assert [
        field for field, names in known.items() if not names["en"] or not re.search("[가-힣]|^Id$", names["ko"])
    ] == []


def test_a_way_into_a_document_is_said_with_the_names_of_its_fields() -> None:
    labels = Labels("ko", {"vi": {"name": "Tiếng Việt"}, "id": {"name": "Bahasa Indonesia"}})
    assert labels.way(("cities", "0", "id")) == "시·군 1 › 번호"
    assert labels.way(("names", "id")) == "이름 › Bahasa Indonesia"
    assert labels.way(("examples", "0", "answers", "child_care")) == "예시 1 › 답 › child_care"
    assert labels.way(("names", "vi")) == "이름 › Tiếng Việt"
    assert labels.way(("0", "title")) == "0 › 제목"
    assert labels.way(()) == ""


def test_a_sentence_is_filled_in() -> None:
    assert wording("en")("{number} found", number=3) == "3 found"
    assert "3" in wording("ko")("{number} found", number=3)


@pytest.mark.parametrize(
    ("chosen", "accepted", "language"),
    [("en", "ko", "en"), (None, "en-US,ko;q=0.8", "en"), ("xx", "vi,ko;q=0.5", "ko"), (None, "", "ko")],
)
def test_the_language_is_the_chosen_one_or_the_browsers(chosen: str | None, accepted: str, language: str) -> None:
    assert choose_language(chosen, accepted) == language
