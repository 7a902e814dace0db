"""Everything that the console says is said in Korean too."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.server.console import fault_wording
from sync.server.console.fields import FIELDS
from sync.server.console.wording import choose_language, wording

SERVER = Path(__file__).resolve().parents[3] / "sync" / "server"
CALL = re.compile(r"""\b_\(\s*(?:"([^"]*)"|'([^']*)')""")
CHOSEN = re.compile(r"_\(\{(.*?)\}\.get\(")
"""One sentence of several: `_({"saved": "Saved."}.get(...))`."""
HANGUL = re.compile("[가-힣]")
PLACES = re.compile(r"{(\w+)}")
ERRORS = ("ServerError",)


def in_templates() -> Iterator[str]:
    for file in sorted((SERVER / "console" / "templates").glob("*.html")):
        for found in CALL.finditer(file.read_text("utf-8")):
            yield found[1] or found[2]
        for choice in CHOSEN.findall(file.read_text("utf-8")):
            yield from re.findall(r': "([^"]*)"', choice)


def in_code() -> Iterator[str]:
    """Yield the fixed sentences of errors, and those handed to the failure page."""
    for file in sorted(SERVER.rglob("*.py")):
        names: dict[str, str] = {}
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                names |= {target.id: str(node.value.value) for target in node.targets if isinstance(target, ast.Name)}
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value)
                elif isinstance(first, ast.Name) and first.id in names:
                    yield names[first.id]


def sentences() -> set[str]:
    fields = (text for each in FIELDS.values() for field in each for text in (field.label, field.hint) if text)
    faults = (sentence for _pattern, sentence in fault_wording._SENTENCES)
    return {*in_templates(), *in_code(), *fields, *faults}


def test_the_sentences_are_found() -> None:
    found = sentences()
    assert {"Log in", "Short answer", "Your roles do not allow this."} <= found


@pytest.mark.parametrize("sentence", sorted(sentences()))
def test_every_sentence_has_its_korean(sentence: str) -> None:
    said = wording("ko")(sentence)
    assert HANGUL.search(said), sentence
    assert set(PLACES.findall(said)) == set(PLACES.findall(sentence))


def test_a_sentence_is_filled_in() -> None:
    assert wording("en")("{number} found", number=3) == "3 found"
    assert "3" in wording("ko")("{number} found", number=3)


@pytest.mark.parametrize(
    ("chosen", "accepted", "language"),
    [("en", "ko", "en"), (None, "en-US,ko;q=0.8", "en"), ("xx", "vi,ko;q=0.5", "ko"), (None, "", "ko")],
)
def test_the_language_is_the_chosen_one_or_the_browsers(chosen: str | None, accepted: str, language: str) -> None:
    assert choose_language(chosen, accepted) == language
