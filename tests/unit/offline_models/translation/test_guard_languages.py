"""One sentence in seventeen languages: every right translation of it passes, every planted fault is refused."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from offline_models.translation.guard.duty import duty_faults
from offline_models.translation.guard.guard import Guard
from offline_models.translation.guard.pair import Pair
from tests.fakes.content import whole_library

DATA = Path(__file__).parents[3] / "data" / "guard"
SAID: dict[str, list[str]] = json.loads((DATA / "sentences.json").read_text("utf-8"))
"""By BCP-47 tag: the sentence, what it denies, and the same affirmed."""
DUTIES: dict[str, list[list[str]]] = json.loads((DATA / "duty.json").read_text("utf-8"))
TAGS = sorted(SAID)
DIRECTIONS = [
    *((hub, tag) for hub in ("ko", "en") for tag in TAGS if tag != hub),
    *((tag, hub) for hub in ("ko", "en") for tag in TAGS if tag not in {"ko", "en"}),
    *(pair for pair in pairwise(TAGS) if not {"ko", "en"} & set(pair)),
]
CHANGES = {
    "figure-lost": ("15", "51"),
    "code-lost": ("E-9", "E-7"),
    "figure-added": ("22:30", "20:30"),
}


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard(whole_library())


def codes(guard: Guard, source_tag: str, target_tag: str, target: str) -> set[str]:
    return {fault.code for fault in guard.check(SAID[source_tag][0], source_tag, target, target_tag).faults}


@pytest.mark.parametrize(("source_tag", "target_tag"), DIRECTIONS)
def test_a_right_translation_passes(guard: Guard, source_tag: str, target_tag: str) -> None:
    assert codes(guard, source_tag, target_tag, SAID[target_tag][0]) == set()


@pytest.mark.parametrize(("source_tag", "target_tag"), DIRECTIONS)
def test_a_need_that_was_denied_is_missed(guard: Guard, source_tag: str, target_tag: str) -> None:
    said, denied, affirmed = SAID[target_tag]
    assert "negation-lost" in codes(guard, source_tag, target_tag, said.replace(denied, affirmed))


@pytest.mark.parametrize("tag", TAGS)
def test_a_denial_that_nobody_said_is_found(guard: Guard, tag: str) -> None:
    other = "ko" if tag != "ko" else "en"
    source, denied, affirmed = SAID[other]
    source = source.replace(denied, affirmed)
    assert "negation-added" in {fault.code for fault in guard.check(source, other, SAID[tag][0], tag).faults}


@pytest.mark.parametrize("code", CHANGES)
@pytest.mark.parametrize("tag", TAGS)
def test_a_changed_figure_is_found(guard: Guard, tag: str, code: str) -> None:
    for source_tag in {"ko", "en"} - {tag}:
        assert code in codes(guard, source_tag, tag, SAID[tag][0].replace(*CHANGES[code]))


@pytest.mark.parametrize("piece", ["031-120", "15", "E-9", "22:30"])
@pytest.mark.parametrize("tag", TAGS)
def test_what_was_left_out_is_missed(guard: Guard, tag: str, piece: str) -> None:
    for source_tag in {"ko", "en"} - {tag}:
        assert codes(guard, source_tag, tag, SAID[tag][0].replace(piece, "")) & {"figure-lost", "code-lost"}


@pytest.mark.parametrize("tag", TAGS)
def test_another_language_is_refused(guard: Guard, tag: str) -> None:
    source_tag = "ko" if tag != "ko" else "en"
    for other in set(TAGS) - {tag}:
        assert codes(guard, source_tag, tag, SAID[other][0]) & {"script-wrong", "language-wrong", "untranslated"}


@pytest.mark.parametrize("tag", TAGS)
def test_a_loop_and_a_stump_are_refused(guard: Guard, tag: str) -> None:
    source_tag = "ko" if tag != "ko" else "en"
    said = SAID[tag][0]
    assert "repetition" in codes(guard, source_tag, tag, f"{said} {said[-12:]} {said[-12:]} {said[-12:]} {said[-12:]}")
    assert not guard.check(SAID[source_tag][0], source_tag, said[: len(said) // 6], tag).accepted


@pytest.mark.parametrize("tag", TAGS)
def test_what_stayed_in_the_source_language_is_found(guard: Guard, tag: str) -> None:
    source_tag = "ko" if tag != "ko" else "en"
    half = SAID[tag][0][: len(SAID[tag][0]) // 2] + " " + SAID[source_tag][0][len(SAID[source_tag][0]) // 3 :]
    assert not guard.check(SAID[source_tag][0], source_tag, half, tag).accepted


@pytest.mark.parametrize("tag", TAGS)
def test_must_not_is_told_from_need_not(tag: str) -> None:
    need_not, must_not = "You need not go there.", "You must not go there."
    free, forbidden = DUTIES[tag][0]
    for source, said, faults in ((need_not, forbidden, 1), (must_not, forbidden, 0), (need_not, free, 0)):
        assert len(list(duty_faults([Pair(source, f" {said} ")], "en", tag))) == faults


@pytest.mark.parametrize("tag", sorted(set(TAGS) - {"ko"}))
def test_a_term_that_the_caller_demands_must_be_there(guard: Guard, tag: str) -> None:
    term = next(t for t in whole_library().glossary.values() if tag in t.texts and "/" not in t.korean + t.texts[tag])
    verdict = guard.check(term.korean, "ko", SAID[tag][0], tag, terms={term.id})
    assert "term-lost" in {fault.code for fault in verdict.faults}
    assert "term-lost" not in {
        f.code for f in guard.check(term.korean, "ko", term.texts[tag], tag, terms={term.id}).faults
    }
