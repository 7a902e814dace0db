"""Learns which pairs a packed model may serve, and from which probability on, and writes that into its package.

python -m offline_models.training.bounds PACKAGE.argosmodel CORPUS
python -m offline_models.training.bounds PACKAGE.argosmodel    (renews only its card, after model_card.md was filled in)
Each pair's bound is the lowest at which the translations above it are like those that people made, on the sentences for
watching the training; a pair without one is not served. What came of it, the benchmark tells on others.
"""

import argparse
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from offline_models.argos_package import METADATA
from offline_models.training.groups import BRIDGES, TAGS, Group, read
from offline_models.training.likeness import likeness
from offline_models.training.trial import TEXTS, Model, held_out, unpacked

CARD = Path(__file__).with_name("model_card.md")
POOR = 35.0
"""Likeness of a sentence below which it is hardly what people wrote."""
MOST_POOR = 0.1
"""Share of poor ones among those shown."""
FEWEST = 5
"""Sentences above the bound; fewer say nothing."""
LOWEST = -0.35
"""No bound is lower: read by a person, too many sentences below it say something else (docs/translation.md)."""
_DIGITS = 3


def bound(scored: Sequence[tuple[float, float]]) -> float | None:
    """Return the lowest log-probability at which at most MOST_POOR of those at or above it are poor; None without one.

    It is never below LOWEST.

    scored: log-probability and chrF++ of each sentence.
    """
    found = None
    poor = 0
    for shown, (log_probability, score) in enumerate(sorted(scored, reverse=True), 1):
        poor += score < POOR
        if shown >= FEWEST and poor <= MOST_POOR * shown:
            found = log_probability
    return None if found is None else max(found, LOWEST)


def learned(model: Model, groups: Sequence[Group]) -> dict[str, dict[str, float]]:
    """Return the bound of each pair that has one: by source, by target."""
    asked = [group for kind in TEXTS for group in held_out(groups, "dev", kind)]
    bounds: dict[str, dict[str, float]] = {}
    for source in TAGS:
        for target in TAGS if source in BRIDGES else BRIDGES:
            chosen = [group for group in asked if source != target and {source, target} <= set(group.texts)]
            found = bound(_scored(model, chosen, source, target)) if chosen else None
            if found is not None:
                bounds.setdefault(source, {})[target] = round(min(found, 0.0), _DIGITS)
    return bounds


def _scored(model: Model, chosen: Sequence[Group], source: str, target: str) -> list[tuple[float, float]]:
    metric = likeness(target)
    made = model.translate([group.texts[source].written for group in chosen], source, target)
    return [
        (each.log_probability, float(metric.sentence_score(each.text, [group.texts[target].written]).score))
        for each, group in zip(made, chosen, strict=True)
    ]


def write(package: Path, change: dict[str, Any]) -> None:
    """Change what a package says of itself, and renew its card; the rest stays. Raises OSError, zipfile.BadZipFile."""
    with zipfile.ZipFile(package) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    [name] = [name for name in files if name.endswith(f"/{METADATA}")]
    metadata = json.loads(files[name])
    metadata["madang"] |= change
    files[name] = (json.dumps(metadata, indent=1) + "\n").encode()
    files[name.replace(METADATA, "README.md")] = CARD.read_bytes()
    with zipfile.ZipFile(package.with_suffix(".new"), "w", zipfile.ZIP_DEFLATED) as archive:
        for each, content in files.items():
            archive.writestr(zipfile.ZipInfo(each), content, zipfile.ZIP_DEFLATED)
    package.with_suffix(".new").replace(package)


def main() -> None:
    """Learn the bounds, write them and say how many pairs are served."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("corpus", type=Path, nargs="?")
    arguments = parser.parse_args()
    if arguments.corpus is None:
        write(arguments.package, {})
        return
    groups = list(read(arguments.corpus))
    with unpacked(arguments.package) as folder:
        pairs = learned(Model(folder), groups)
    write(arguments.package, {"pairs": pairs, "last_resort": True})
    print(f"{sum(map(len, pairs.values()))} pairs are served.")


if __name__ == "__main__":
    main()
