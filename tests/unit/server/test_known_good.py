"""Checking what changed names the same faults as checking everything."""

import json
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.documents import canonical
from kiosk.content.folder_store import STARTER, read_and_validate
from kiosk.content.rechecking import recheck
from kiosk.domain.recording import hash_of
from kiosk.durable import sha256_of
from sync.server.publishing.known_good import FILE, known_content, remember

TAGS = ("en", "ko")
ANSWERS = ("L-01", "R-07", "R-12")
BENEFIT, ITS_QUESTION = "W-01", "registered"
COPIED = (
    "pack.json",
    *(f"languages/{tag}.json" for tag in TAGS),
    *(f"faq/{faq}.json" for faq in ANSWERS),
    "emergencies/EM-fire.json",
    "glossary/G-001.json",
    "glossary/G-002.json",
    "phrases/P-11.json",
    "deadlines/card-lost.json",
    f"benefits/{BENEFIT}.json",
    f"benefit_questions/{ITS_QUESTION}.json",
)
Edit = Callable[[Path], None]


def read(root: Path, name: str) -> Any:
    return json.loads((root / name).read_text("utf-8"))


def write(root: Path, name: str, document: Any) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(canonical(document), "utf-8")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small content of nearly every kind of document, without fault."""
    root = tmp_path_factory.mktemp("content")
    places = sorted(file.name for file in (STARTER / "places").glob("*.json"))[:2]
    for name in (*COPIED, *(f"places/{place}" for place in places)):
        document = json.loads((STARTER / name).read_text("utf-8"))
        for field in ("texts", "names", "directions", "notes", "asks"):
            if isinstance(document.get(field), dict):
                document[field] = {tag: text for tag, text in document[field].items() if tag in TAGS}
        document |= {field: [] for field in ("forms",) if field in document}
        document |= {"fills": {}} if "fills" in document else {}
        document |= {"same_as": []} if "same_as" in document else {}
        document |= {"yes_if": ""} if "yes_if" in document else {}
        write(root, name, document)
    _with_a_simple_benefit(root)
    record(root, "R-07")
    assert read_and_validate(root)[1] == []
    return root


def _with_a_simple_benefit(root: Path) -> None:
    name = f"benefits/{BENEFIT}.json"
    document = read(root, name)
    condition = {**document["conditions"][0], "when": ITS_QUESTION}
    examples = [
        {**document["examples"][0], "answers": {ITS_QUESTION: answer}, "outcome": outcome}
        for answer, outcome in ((True, "likely"), (False, "not_likely"))
    ]
    write(root, name, {**document, "conditions": [condition], "examples": examples, "related": ["L-01"]})


def record(root: Path, faq: str) -> None:
    text = read(root, f"faq/{faq}.json")["texts"]["en"]
    (root / "media/en").mkdir(parents=True, exist_ok=True)
    soundfile.write(root / f"media/en/{faq}.wav", np.zeros(800), 8000)
    row = {"document": faq, "file": f"{faq}.wav", "text_hash": hash_of((text["short"], *text["bring"]))}
    write(root, "recordings/en.json", {"language": "en", "recordings": [row]})


def change(name: str, how: Callable[[Any], object]) -> Edit:
    def edit(root: Path) -> None:
        try:
            document = read(root, name)
            how(document)
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return  # an edit before this one has removed or damaged it
        write(root, name, document)

    return edit


def replace(name: str, text: str | None) -> Edit:
    def edit(root: Path) -> None:
        if text is None:
            (root / name).unlink(missing_ok=True)
        else:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8")

    return edit


def copied(name: str, to: str) -> Edit:
    def edit(root: Path) -> None:
        if (root / name).exists() and not (root / name).read_text("utf-8").startswith("{}"):
            write(root, to, {**read(root, name), "id": Path(to).stem})

    return edit


def phrasings(name: str, of: str, tag: str) -> Edit:
    """Give a document the phrasings of another."""

    def edit(root: Path) -> None:
        try:
            taken = read(root, of)["texts"][tag]["phrasings"]
        except (OSError, ValueError, LookupError):
            return
        change(name, lambda d: d["texts"][tag].update(phrasings=taken))(root)

    return edit


FILES = (*COPIED, "recordings/en.json", "media/en/R-07.wav")
ASKABLE = (*(f"faq/{faq}.json" for faq in (*ANSWERS, "Z-01")), "emergencies/EM-fire.json")
ids = st.sampled_from([*ANSWERS, "Z-01", "X-99", "../pack", "/etc/passwd"])
askable, tags = st.sampled_from(ASKABLE), st.sampled_from(TAGS)
edits = st.one_of(
    st.builds(replace, st.sampled_from(FILES), st.sampled_from([None, "{}", "{", "[1]"])),
    st.builds(replace, st.sampled_from(["media/en/L-01.wav", "media/en/R-07.ogg"]), st.just("no sound")),
    st.builds(copied, st.sampled_from(FILES[3:6]), st.sampled_from(["faq/Z-01.json", "faq/A-01.json"])),
    st.builds(copied, st.just("glossary/G-001.json"), st.just("glossary/G-999.json")),
    st.builds(phrasings, askable, askable, tags),
    st.builds(
        lambda name, tag, phrase: change(name, lambda d: d["texts"][tag]["phrasings"].append(phrase)),
        askable,
        tags,
        st.sampled_from(["How?", "how", "Where is it?"]),
    ),
    st.builds(lambda name, tag: change(name, lambda d: d["texts"].pop(tag)), askable, tags),
    st.builds(
        lambda n, tag, s: change(n, lambda d: d["texts"][tag].update(short=s)), askable, tags, st.just("Ask 1345.")
    ),
    st.builds(
        lambda name, each: change(name, lambda d: d.update(hotlines=[each])), askable, st.sampled_from(["119", "1"])
    ),
    st.builds(
        lambda name, each: change(name, lambda d: d.update(related=[each])),
        st.sampled_from([f"benefits/{BENEFIT}.json", "deadlines/card-lost.json", "faq/L-01.json"]),
        ids,
    ),
    st.builds(lambda each: change("recordings/en.json", lambda d: d["recordings"][0].update(document=each)), ids),
    st.builds(
        lambda part: change("pack.json", lambda d: d[part].pop()),
        st.sampled_from(["hotlines", "topics", "place_kinds", "cities"]),
    ),
    st.just(change("pack.json", lambda d: d["topics"].append({**d["topics"][0], "id": "new"}))),
    st.just(change("faq/R-12.json", lambda d: d.update(topic="new"))),
    st.just(change("faq/R-12.json", lambda d: d.update(places=["nowhere"]))),
)


def sums(root: Path) -> dict[str, str]:
    return {file.relative_to(root).as_posix(): sha256_of(file) for file in root.rglob("*") if file.is_file()}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.lists(edits, min_size=1, max_size=4), min_size=1, max_size=3))
def test_what_changed_has_the_same_faults_alone_as_in_the_whole(content: Path, batches: list[list[Edit]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        good, root, repository = Path(folder) / "good", Path(folder) / "root", Path(folder)
        shutil.copytree(content, good)
        remember(repository, sums(good), read_and_validate(good)[0], None)  # type: ignore[arg-type]
        for batch in batches:
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(good, root)
            for edit in batch:
                edit(root)
            faults = read_and_validate(root)[1]
            now = sums(root)
            with known_content(repository, sums(good)) as known:
                assert known is not None
                changed = known.changed(now)
                part = recheck(root, changed, known)
            if part is None:  # the whole has to be read: only what everything rests on may cause that
                assert any(path == "pack.json" or path.startswith("languages/") for path in changed)
                continue
            assert Counter(part[1]) == Counter(faults)
            if not faults:
                assert part[0] is not None
                remember(repository, now, part[0], changed)
                shutil.rmtree(good)
                shutil.copytree(root, good)


@pytest.fixture
def repository(content: Path, tmp_path: Path) -> Path:
    """A repository that remembers the content."""
    remember(tmp_path, sums(content), read_and_validate(content)[0], None)  # type: ignore[arg-type]
    return tmp_path


def test_other_content_is_not_known(content: Path, repository: Path) -> None:
    with known_content(repository, sums(content)) as known:
        assert known is not None
    with known_content(repository, {**sums(content), "faq/R-07.json": "0"}) as known:
        assert known is None


def test_what_earlier_rules_checked_is_not_known(
    content: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.server.publishing.known_good.NUMBER", "99.0")
    with known_content(repository, sums(content)) as known:
        assert known is None


def test_a_damaged_memory_says_so(content: Path, repository: Path) -> None:
    (repository / FILE).write_bytes(b"no database" * 1000)
    with pytest.raises(sqlite3.Error), known_content(repository, sums(content)):
        pass


def test_the_nearest_questions_are_those_that_sound_alike(content: Path, repository: Path) -> None:
    question = read(content, "faq/R-07.json")["texts"]["en"]["question"]
    with known_content(repository, sums(content)) as known:
        assert known is not None
        assert known.nearest("en", f"{question} tomorrow", 1) == ["R-07"]
        assert known.nearest("en", 'a"\0', 3) == []
