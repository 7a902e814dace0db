"""Public intent benchmarks: CLINC150 in English, xSID in each of our languages that it has.

    python -m tests.benchmarks.intents [FOLDER]

FOLDER holds `clinc150/data_full.json.xz` and `xsid/*.conll`. Trained on the training set alone (xSID: its validation
set); the threshold is chosen on the validation set (xSID needs none). The same code as in the kiosk, the same settings.
Limits: in-scope accuracy 96 % and out-of-scope recall 70 % (CLINC150).
Sources: Larson et al., An evaluation dataset for intent classification and out-of-scope prediction, 2019; van der Goot
et al., From masked language modeling to translation: non-English auxiliary tasks, 2021.
"""

import json
import lzma
import math
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from kiosk.composition import open_house
from kiosk.paths import REPOSITORY
from offline_models.faq_model.complement_bayes import ComplementBayes
from offline_models.faq_model.folding import fold
from offline_models.faq_model.language_model import bayes_weight
from offline_models.faq_model.local_ridge import LocalRidge
from offline_models.faq_model.sample_index import SampleIndex, SentenceEncoder
from offline_models.faq_model.samples import BACKGROUND, Samples
from offline_models.sentence_encoder.installed import InstalledEncoders
from tests.benchmarks.peers import Fts5, Pair
from tests.fakes.content import whole_library

FOLDER = REPOSITORY.parent / "shared" / "benchmarks"
IN_SCOPE_LIMIT, OUT_OF_SCOPE_LIMIT = 0.96, 0.70


class Intents:
    """The kiosk's neighbours, ridge and Bayes, with intents for documents."""

    def __init__(self, pairs: Sequence[Pair], encoder: SentenceEncoder | None) -> None:
        known = [(text, fold(text), owner) for text, owner in pairs if fold(text)]
        samples = Samples(tuple(t for t, _, _ in known), tuple(f for _, f, _ in known), tuple(o for _, _, o in known))
        self._names = sorted(set(samples.owners))
        number = {name: place for place, name in enumerate(self._names)}
        self._index = SampleIndex(samples, encoder)
        owners = np.array([number[owner] for owner in samples.owners], dtype=np.intp)
        self._ridge = LocalRidge(self._index, owners)
        self._bayes = ComplementBayes(self._index.rows, owners, len(self._names))
        self._bayes_weight = bayes_weight(encoder)

    def best(self, text: str) -> tuple[str, float]:
        """Return the best intent and by how much it outdoes the background."""
        folded = fold(text)
        share = self._ridge.share(self._index.likeness(text, folded))
        adjusted = share.scores + self._bayes_weight * self._bayes.behind(self._index.vector(folded), share.owners)
        scores = {self._names[o]: float(s) for o, s in zip(share.owners, adjusted, strict=True)}
        background = scores.pop(BACKGROUND, 0.0)
        best = max(scores, key=lambda name: scores[name])
        return best, scores[best] - max(background, 0.0)


def main(folder: str = "") -> None:
    """Print both tables."""
    root = Path(folder) if folder else FOLDER
    if not root.is_dir():
        print(f"skipped: there is no {root}")
        return
    house = open_house()
    encoder = InstalledEncoders(house.machine.models, house.machine.paths.state / "clinc150").get("en")
    for name, used in (("n-grams alone", None), ("n-grams and sentence encoder", encoder)):
        if used is not None or name == "n-grams alone":
            clinc(root / "clinc150" / "data_full.json.xz", name, used)
    xsid(root / "xsid", encoder)


def clinc(file: Path, name: str, encoder: SentenceEncoder | None) -> None:
    """Print the result on CLINC150."""
    data: dict[str, list[tuple[str, str]]] = json.loads(lzma.decompress(file.read_bytes()))
    outside = {part: [(text, BACKGROUND) for text, _ in data[f"oos_{part}"]] for part in ("train", "val", "test")}
    started = time.perf_counter()
    model = Intents([*data["train"], *outside["train"]], encoder)
    learned = time.perf_counter() - started
    known, strange = _leads(model, data["val"]), [lead for _, lead in _leads(model, outside["val"])]
    started = time.perf_counter()
    inside = _leads(model, data["test"])
    each = (time.perf_counter() - started) / len(inside) * 1000
    others = np.array([lead for _, lead in _leads(model, outside["test"])])
    right = np.mean([is_right for is_right, _ in inside])
    print(
        f"CLINC150, {name}: right without refusing {right:.1%} ({right / IN_SCOPE_LIMIT:.3f} of the limit); "
        f"learned in {learned:.0f} s, {each:.1f} ms a question"
    )
    for chosen, threshold in (("best balance", _balanced(known, strange)), ("both aims", _surest(known, strange))):
        accuracy = np.mean([is_right and lead > threshold for is_right, lead in inside])
        refused = np.mean(others <= threshold)
        print(
            f"  {chosen}: right and not refused {accuracy:.1%} ({accuracy / IN_SCOPE_LIMIT:.3f} of the limit), "
            f"out of scope refused {refused:.1%} ({refused / OUT_OF_SCOPE_LIMIT:.2f} of the limit)"
        )


def _leads(model: Intents, pairs: Sequence[Pair]) -> list[tuple[bool, float]]:
    """Return of each text whether its intent comes first, and by how much."""
    return [(best == intent, lead) for text, intent in pairs for best, lead in [model.best(text)]]


def _balanced(known: Sequence[tuple[bool, float]], strange: Sequence[float]) -> float:
    """Return the lead at which in-scope accuracy plus a third of out-of-scope recall is greatest."""

    def worth(threshold: float) -> float:
        kept = np.mean([right and lead > threshold for right, lead in known])
        return float(kept + np.mean([lead <= threshold for lead in strange]) / 3)

    return max((step / 100 for step in range(60)), key=worth)


def _surest(known: Sequence[tuple[bool, float]], strange: Sequence[float]) -> float:
    """Return the lead at which both aims are met with the most standard errors to spare, of the one that has fewer."""

    def spare(threshold: float) -> float:
        kept = [right and lead > threshold for right, lead in known]
        refused = [lead <= threshold for lead in strange]
        return min(_errors_above(kept, IN_SCOPE_LIMIT), _errors_above(refused, OUT_OF_SCOPE_LIMIT))

    return max((step / 100 for step in range(60)), key=spare)


def _errors_above(outcomes: Sequence[bool], limit: float) -> float:
    """Return by how many standard errors (of a share that equals the limit) a share is above a limit."""
    return float(np.mean(outcomes) - limit) / math.sqrt(limit * (1 - limit) / len(outcomes))


def xsid(folder: Path, encoder: SentenceEncoder | None) -> None:
    """Print the results on xSID, beside BM25 in the same run."""
    library = whole_library()
    for file in sorted(folder.glob("*.test.conll")):
        tag = file.name.split(".")[0]
        if tag not in library.languages:
            continue
        train, test = read_xsid(folder / f"{tag}.valid.conll"), read_xsid(file)
        peer = Fts5(train)
        line = f"xSID {tag}: {len(train)} to learn, {len(test)} asked; "
        line += f"BM25 {np.mean([peer.best(text) == intent for text, intent in test]):.1%}"
        for name, used in (("n-grams", None), ("with sentence encoder", encoder if tag == "en" else None)):
            if used is not None or name == "n-grams":
                model = Intents(train, used)
                line += f", {name} {np.mean([model.best(text)[0] == intent for text, intent in test]):.1%}"
        print(line)


def read_xsid(file: Path) -> list[Pair]:
    """Return the texts of a file with their intents."""
    found = re.findall(
        r"^# text\s*[=:]\s*(.+)\n(?:#.*\n)*?# intent\s*[=:]\s*(\S+)", file.read_text("utf-8"), re.MULTILINE
    )
    return [(text, intent) for text, intent in found]


if __name__ == "__main__":
    main(*sys.argv[1:])
