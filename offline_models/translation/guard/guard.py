"""The guard: every check, one verdict."""

from collections.abc import Collection
from itertools import chain

from kiosk.domain.library import Library
from kiosk.domain.translation import Fault, Verdict
from offline_models.faq_model.language_guess import LanguageGuess, texts_of
from offline_models.faq_model.scripts import usual_scripts
from offline_models.translation.guard import writing
from offline_models.translation.guard.alignment import align
from offline_models.translation.guard.bounds import SOURCES, Bounds, shipped
from offline_models.translation.guard.data import table
from offline_models.translation.guard.duty import duty_faults, limit_faults
from offline_models.translation.guard.figures import figure_faults
from offline_models.translation.guard.polarity import polarity_faults
from offline_models.translation.guard.terms import Terms, term_faults

LONGEST = 20_000
"""Characters of a text; a longer one is not looked at."""


class Guard:
    """Decides whether a machine translation may be shown. Knows no translator."""

    def __init__(self, library: Library, bounds: Bounds | None = None) -> None:
        """Learn the languages of a library; take its glossary, and the bounds of the starter content unless told."""
        texts = texts_of(library)
        self._guess = LanguageGuess(texts)
        self._scripts = {tag: usual_scripts(of_tag) for tag, of_tag in texts.items()}
        self._terms = Terms(library.glossary)
        self._bounds = bounds or shipped()
        self._tags = frozenset(table("polarity")) & frozenset(self._bounds.lengths) & frozenset(self._scripts)

    def check(
        self,
        source: str,
        source_tag: str,
        target: str,
        target_tag: str,
        *,
        log_probability: float | None = None,
        least_log_probability: float | None = None,
        terms: Collection[str] = (),
    ) -> Verdict:
        """Return every fault of a translation.

        log_probability: the translator's own mean natural logarithm of a token's probability, if it tells.
        least_log_probability: what its makers found to be the bound of what is of use; else the usual one is taken.
        terms: ids of glossary terms which the translator was made to render; they must be there, besides the locked.
        """
        if unreadable := self._unreadable(source, source_tag, target, target_tag):
            return Verdict((unreadable,))
        pairs = align(source, source_tag, target, target_tag)
        # The locks were learned from what the content's translators read.
        usual = self._bounds.locked if source_tag in SOURCES else frozenset[str]()
        locked = usual | {f"{term}/{target_tag}" for term in terms}
        words = writing.own_words(target, target_tag)
        faults = chain(
            figure_faults(pairs, source_tag, target_tag),
            term_faults(pairs, source_tag, target_tag, self._terms, locked),
            polarity_faults(pairs, source_tag, target_tag),
            duty_faults(pairs, source_tag, target_tag),
            limit_faults(pairs, source_tag, target_tag),
            writing.script_faults(words, self._scripts[target_tag]),
            writing.language_faults(words, target_tag, source_tag, self._guess),
            writing.left_faults(pairs, source_tag, target_tag),
            writing.loop_faults(source, target, target_tag),
            writing.length_faults(source, source_tag, target, target_tag, self._bounds),
            self._probability_faults(log_probability, least_log_probability),
        )
        return Verdict(tuple(dict.fromkeys(faults)))

    def _unreadable(self, source: str, source_tag: str, target: str, target_tag: str) -> Fault | None:
        """Return why two texts cannot be compared at all."""
        if not source.strip() or not target.strip():
            return Fault("writing", "empty", "", "target" if source.strip() else "source")
        if source_tag not in self._tags or target_tag not in self._tags:
            return Fault("writing", "language-unknown", "", "target" if source_tag in self._tags else "source")
        if len(source) > LONGEST or len(target) > LONGEST:
            return Fault("writing", "too-much", "", "source" if len(source) > LONGEST else "target")
        return None

    def _probability_faults(self, log_probability: float | None, least: float | None) -> tuple[Fault, ...]:
        bound = self._bounds.least_log_probability if least is None else least
        if log_probability is None or log_probability >= bound:
            return ()
        return (Fault("confidence", "improbable", "", "target"),)
