"""What is remembered of the last release's content, which had no fault: so that only what changes is checked again.

A small database beside the repository. It says of which content it is (a checksum over names and checksums) and by
which version of the rules that was checked; where either differs, or it cannot be read, the whole is checked again and
this is written anew.
"""

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.content.rechecking import Phrasing, offered_by, phrasings_of
from kiosk.domain.faq import Faq
from kiosk.domain.library import Library
from kiosk.domain.normalized import normalized
from kiosk.version import NUMBER

FILE = ".known-good.sqlite"
Sums = Mapping[str, str]
"""SHA-256 of each content file by its path below the content folder."""
Stale = tuple[tuple[str, str], ...]
"""Document and language of texts that are older than their document."""

_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE offered (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE answers (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stale TEXT NOT NULL);
CREATE TABLE phrasings (sum INTEGER, answer INTEGER, PRIMARY KEY (sum, answer)) WITHOUT ROWID;
CREATE INDEX phrasings_of ON phrasings (answer);
CREATE VIRTUAL TABLE questions USING fts5(question, tag UNINDEXED, tokenize = 'trigram');
"""
_ROWS = 1000
"""Of `questions`, kept for each answer from its number times this on: more than there are languages."""
_OF_QUESTIONS = f"FROM questions JOIN answers ON number = questions.rowid / {_ROWS}"


class KnownContent:
    """kiosk.content.rechecking.KnownGood, from the database of a repository."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self.sums: Sums = dict(database.execute("SELECT path, sha256 FROM files"))
        self.offered = frozenset(each for (each,) in database.execute("SELECT name FROM offered"))

    def changed(self, sums: Sums) -> frozenset[str]:
        """Return the paths which are new, different or gone in other content."""
        return frozenset(path for path in {*self.sums, *sums} if self.sums.get(path) != sums.get(path))

    def sharing(self, phrasings: Iterable[Phrasing]) -> set[str]:
        """Return the ids of the answers that have one of these phrasings, perhaps a few more."""
        query = "SELECT id FROM answers JOIN phrasings ON number = answer WHERE sum = ?"
        return {faq for each in set(map(_sum, phrasings)) for (faq,) in self._database.execute(query, (each,))}

    def nearest(self, tag: str, question: str, most: int) -> list[str]:
        """Return the answers whose questions in a language have the most letters in a row in common with this one."""
        plain = question.replace('"', " ").replace("\0", " ")
        pieces = sorted({plain[at : at + 3] for at in range(len(plain) - 2)})
        if not pieces:
            return []
        wanted = " OR ".join(f'"{piece}"' for piece in pieces)
        query = f"SELECT id {_OF_QUESTIONS} WHERE question MATCH ? AND tag = ? ORDER BY rank LIMIT ?"
        return [faq for (faq,) in self._database.execute(query, (wanted, tag, most))]

    def answers(self, tag: str) -> list[str]:
        """Return the ids of all answers in a language, in order."""
        query = f"SELECT id {_OF_QUESTIONS} WHERE tag = ? ORDER BY id"
        return [faq for (faq,) in self._database.execute(query, (tag,))]

    def stale(self) -> Stale:
        """Return the stale texts."""
        rows = self._database.execute("SELECT id, stale FROM answers WHERE stale != ''")
        return tuple((faq, tag) for faq, tags in rows for tag in tags.split())


@contextmanager
def known_content(repository: Path, sums: Sums | None) -> Iterator[KnownContent | None]:
    """Yield what is remembered, None unless it is of this content and was checked by today's rules. sums: None for no.

    Reading from it may raise sqlite3.Error where the file is damaged.
    """
    file = repository / FILE
    if sums is None or not file.exists():
        yield None
        return
    with closing(sqlite3.connect(file)) as database:
        yield KnownContent(database) if _is_of(database, sums) else None


def remember(repository: Path, sums: Sums, library: Library, changed: Collection[str] | None) -> None:
    """Remember content without fault. changed: paths, when the rest is as remembered, and `library` has these; or None.

    Raises OSError. When it cannot be written, nothing is remembered.
    """
    file = repository / FILE
    if changed is None:
        for each in (file, Path(f"{file}-journal")):
            each.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(file)) as database, database:
            if changed is None:
                database.executescript(_TABLES)
            _write(database, sums, library, changed)
    except sqlite3.Error:
        file.unlink(missing_ok=True)


def sum_of(sums: Sums) -> str:
    """Return the checksum of a content as a whole."""
    return hashlib.sha256("".join(f"{path}\0{sums[path]}\n" for path in sorted(sums)).encode()).hexdigest()


def _is_of(database: sqlite3.Connection, sums: Sums) -> bool:
    facts = dict(database.execute("SELECT name, value FROM facts"))
    return (facts.get("content"), facts.get("rules")) == (sum_of(sums), NUMBER)


def _write(database: sqlite3.Connection, sums: Sums, library: Library, changed: Collection[str] | None) -> None:
    paths = sums.keys() if changed is None else changed
    answers = [Path(path).stem for path in paths if path.startswith("faq/")]
    for faq in answers if changed is not None else ():
        _forget(database, faq)
    there = sorted(library.faqs.keys() & set(answers))
    database.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in paths])
    database.executemany("INSERT INTO files VALUES (?, ?)", sorted((p, sums[p]) for p in paths if p in sums))
    database.executemany("INSERT INTO answers (id, stale) VALUES (?, ?)", [(f, _stale(library.faqs[f])) for f in there])
    numbers = dict(database.execute("SELECT id, number FROM answers"))
    rows = {(_sum(each), numbers[faq]) for faq in there for each in phrasings_of(library, faq)}
    # In order: a tree that grows at its end is many times quicker to write.
    database.executemany("INSERT INTO phrasings VALUES (?, ?)", sorted(rows))
    questions = [row for faq in there for row in _questions(library.faqs[faq], numbers[faq])]
    database.executemany("INSERT INTO questions (rowid, question, tag) VALUES (?, ?, ?)", questions)
    database.execute("DELETE FROM offered")
    database.executemany("INSERT INTO offered VALUES (?)", [(name,) for name in sorted(offered_by(library))])
    database.executemany("REPLACE INTO facts VALUES (?, ?)", [("content", sum_of(sums)), ("rules", NUMBER)])


def _forget(database: sqlite3.Connection, faq: str) -> None:
    for (number,) in database.execute("SELECT number FROM answers WHERE id = ?", (faq,)).fetchall():
        database.execute("DELETE FROM phrasings WHERE answer = ?", (number,))
        database.execute(
            "DELETE FROM questions WHERE rowid BETWEEN ? AND ?", (number * _ROWS, (number + 1) * _ROWS - 1)
        )
        database.execute("DELETE FROM answers WHERE number = ?", (number,))


def _questions(faq: Faq, number: int) -> Iterator[tuple[int, str, str]]:
    for place, (tag, text) in enumerate(faq.texts.items()):
        yield number * _ROWS + place, text.question, tag


def _stale(faq: Faq) -> str:
    return " ".join(tag for tag in faq.texts if faq.is_stale(tag))


def _sum(phrasing: Phrasing) -> int:
    tag, phrase = phrasing
    digest = hashlib.blake2b(f"{tag}\0{normalized(phrase)}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)
