"""Other ways to find a document by its phrasings, to compare with. Each returns the best document of a question."""

import sqlite3
from collections.abc import Sequence
from typing import Protocol

import bm25s
import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline

from kiosk.domain.library import Library
from offline_models.faq_model.folding import fold
from offline_models.faq_model.sample_index import SentenceEncoder

Pair = tuple[str, str]
"""A text and its document."""


class Peer(Protocol):
    """One way."""

    name: str

    def best(self, text: str) -> str:
        """Return the best document, or nothing."""


def pairs_of(library: Library, tag: str) -> list[Pair]:
    """Return the phrasings of a language with their documents."""
    texts = [(faq, faq.texts[tag]) for faq in library.faqs.values() if tag in faq.texts]
    return [(phrase, faq.id) for faq, text in texts for phrase in (text.question, *text.phrasings)]


def trigrams(folded: str) -> list[str]:
    """Return character trigrams, regardless of words."""
    return [folded[i : i + 3] for i in range(max(1, len(folded) - 2))]


class Fts5:
    """BM25 of SQLite's full-text index over trigrams."""

    name = "BM25, SQLite FTS5"

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._base = sqlite3.connect(":memory:")
        self._base.execute("create virtual table phrase using fts5(text, owner unindexed, tokenize='trigram')")
        self._base.executemany("insert into phrase values (?, ?)", [(fold(text), owner) for text, owner in pairs])

    def best(self, text: str) -> str:
        """Return the document of the best phrasing, or nothing."""
        folded = fold(text)
        pieces = {folded[i : i + 3] for i in range(len(folded) - 2)}
        if not pieces:
            return ""
        query = " OR ".join(f'"{piece}"' for piece in sorted(pieces))
        row = self._base.execute(
            "select owner from phrase where phrase match ? order by rank limit 1", (query,)
        ).fetchone()
        return str(row[0]) if row else ""


class Bm25Library:
    """BM25 of the bm25s library over trigrams."""

    name = "BM25, bm25s"

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._owners = [owner for _, owner in pairs]
        self._index = bm25s.BM25()
        self._index.index([trigrams(fold(text)) for text, _ in pairs], show_progress=False)

    def best(self, text: str) -> str:
        """Return the document of the best phrasing."""
        found, _ = self._index.retrieve([trigrams(fold(text))], k=1, show_progress=False)
        return self._owners[int(found[0, 0])]


class Linear:
    """Character n-grams by TF-IDF and a linear model, as scikit-learn makes them."""

    name = "n-gram TF-IDF + logistic regression"

    def __init__(self, pairs: Sequence[Pair]) -> None:
        vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True, preprocessor=fold)
        self._model = make_pipeline(vectorizer, LogisticRegression(C=30, max_iter=300))
        self._model.fit([text for text, _ in pairs], [owner for _, owner in pairs])

    def best(self, text: str) -> str:
        """Return the likeliest document."""
        return str(self._model.predict([text])[0])


class SubwordBag:
    """A bag of hashed subwords through one narrow linear layer: the architecture of fastText."""

    name = "bag of subwords (fastText-like)"

    def __init__(self, pairs: Sequence[Pair]) -> None:
        vectorizer = HashingVectorizer(
            analyzer="char_wb", ngram_range=(1, 4), n_features=2**13, alternate_sign=False, preprocessor=fold
        )
        network = MLPClassifier(
            (100,),
            activation="identity",
            max_iter=12,
            tol=0,
            n_iter_no_change=12,
            learning_rate_init=0.005,
            random_state=0,
        )
        self._model = make_pipeline(vectorizer, network)
        self._model.fit([text for text, _ in pairs], [owner for _, owner in pairs])

    def best(self, text: str) -> str:
        """Return the likeliest document."""
        return str(self._model.predict([text])[0])


class Dense:
    """The nearest phrasing by a sentence encoder alone."""

    name = "sentence encoder, nearest phrasing"

    def __init__(self, pairs: Sequence[Pair], encoder: SentenceEncoder) -> None:
        self._owners = [owner for _, owner in pairs]
        self._encoder = encoder
        self._vectors = encoder.encode([text for text, _ in pairs])

    def best(self, text: str) -> str:
        """Return the document of the nearest phrasing."""
        return self._owners[int(np.argmax(self._vectors @ self._encoder.encode([text])[0]))]
