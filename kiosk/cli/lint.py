"""`madang content lint`."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from kiosk.composition import House
from kiosk.config import read_settings
from kiosk.content.lint import findings
from kiosk.domain.lint import Finding
from kiosk.machine import Machine
from kiosk.paths import find_paths


def lint(folder: Path, languages: Sequence[str] | None, *, as_json: bool) -> int:
    """Print what could be better in a content folder; return 1 when something of it can mislead a visitor.

    Raises ContentError, UsageError language-unknown.
    """
    paths = find_paths()
    house = House(Machine(read_settings(paths.settings), replace(paths, content=folder, content_is_fixed=True)))
    tags = languages or house.library.tags()
    for tag in tags:
        house.check_language(tag)
    count: Counter[str] = Counter()
    serious = 0
    for finding in _all(house, tags, progress=sys.stderr.isatty()):
        count[finding.kind] += 1
        serious += finding.serious
        print(json.dumps(asdict(finding), ensure_ascii=False) if as_json else _line(finding))
    if as_json:
        print(json.dumps({"findings": dict(count), "serious": serious}))
    else:
        print(", ".join(f"{kind} {number}" for kind, number in sorted(count.items())) or "nothing to better")
    return 1 if serious else 0


def _all(house: House, tags: Sequence[str], *, progress: bool) -> Iterator[Finding]:
    yield from findings(house.library, house.services.clock.now().date(), frozenset(tags))
    for done, tag in enumerate(tags, 1):
        yield from house.index.review(tag)
        if progress:
            print(f"{done}/{len(tags)} languages read", file=sys.stderr)


def _line(finding: Finding) -> str:
    where = f"{finding.document} {finding.language}".strip()
    return f"{finding.kind}: {where}: {finding.message}" + (f" [{finding.text}]" if finding.text else "")
