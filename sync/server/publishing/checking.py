"""Whether content may go out: the rules of `madang content validate`, then the answer index learned and questioned."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from kiosk.config import DecisionSettings
from kiosk.content.documents import Fault
from kiosk.content.folder_store import read_and_validate, with_faqs
from kiosk.content.rechecking import recheck
from kiosk.domain.library import Library
from kiosk.errors import PublishingError
from kiosk.services.ask import AskService
from kiosk.services.content_trial import LEAST_RIGHT, lost_answers, lost_emergencies, spread
from offline_models.faq_model.answer_index import ContentAnswerIndex
from sync.server.progress import Tell
from sync.server.publishing.changes import Change
from sync.server.publishing.collecting import REJECTED
from sync.server.publishing.known_good import KnownContent, Stale, Sums

MOST_OTHERS = 50
"""Documents that do not change and are asked for all the same, in each language."""
MOST_NEAR, MOST_FAR = 10, 10
"""Of these, where a part of the content is learned: those most like each changed one, and some from everywhere."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Content without fault."""

    library: Library
    """The whole, or a part with all that changed."""
    changed: frozenset[str] | None
    """Paths below the content folder; None: the whole was checked."""
    stale: Stale
    """Document and language of every text that is older than its document."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A document whose own question, or cry for help, does not find it any more."""

    language: str
    kind: Literal["faq", "emergency"]
    document: str
    forbids: bool
    """Whether nothing may go out for it: a few answers that did not change are borne with."""


class FaultyContentError(PublishingError):
    """Content breaks the rules of `madang content validate`."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        """faults: all of them, in the order of their files."""
        first = f"of {len(faults)} faults (madang content validate names all) the first is {faults[0]}"
        super().__init__(f"{REJECTED} {first}")
        self.faults = faults


def checked_content(content: Path, sums: Sums, known: KnownContent | None) -> Checked:
    """Return a content folder by the rules; where its last state is known, what changes and what that touches.

    Raises FaultyContentError.
    """
    changed = known.changed(sums) if known else None
    found = recheck(content, changed, known) if known and changed is not None else None
    if found is None:
        changed, found = None, read_and_validate(content)
    library, faults = found
    if library is None or faults:
        raise FaultyContentError(tuple(faults))
    return Checked(library, changed, _stale_texts(library, changed, known))


def self_test(
    content: Path, checked: Checked, changes: Collection[Change], known: KnownContent | None, tell: Tell
) -> tuple[Lost, ...]:
    """Learn every language in which questions change and ask some; return what they do not find.

    Each changed answer and each emergency must be found by its own question, of the others nine in ten. Of a content
    that is known, a part is learned: docs/publishing.md.
    """
    lost: list[Lost] = []
    questions = _questions(checked.library, changes)
    for place, (tag, changed) in enumerate(questions.items()):
        tell("questioning", place, len(questions))
        library, others = _learned(content, checked, known, tag, changed)
        if tag in library.tags():
            lost += _lost(library, tag, changed, others)
    return tuple(lost)


def require_found(lost: Iterable[Lost]) -> None:
    """Raise PublishingError self-test-failed where what was lost forbids a release."""
    if forbidding := [each for each in lost if each.forbids]:
        tag = forbidding[0].language
        names = ", ".join([each.document for each in forbidding if each.language == tag][:5])
        message = f"In {tag} known questions do not find their answers any more: {names}. Nothing was published."
        raise PublishingError(message, code="self-test-failed")


def _lost(library: Library, tag: str, changed: list[str], others: list[str]) -> list[Lost]:
    ask = AskService(ContentAnswerIndex(library), DecisionSettings(), library.tags())
    elsewhere = lost_answers(library, ask, tag, others)
    too_many = len(elsewhere) > (1 - LEAST_RIGHT) * len(others)
    return [
        *(Lost(tag, "emergency", each, forbids=True) for each in lost_emergencies(library, ask, tag)),
        *(Lost(tag, "faq", each, forbids=True) for each in lost_answers(library, ask, tag, changed)),
        *(Lost(tag, "faq", each, forbids=too_many) for each in elsewhere),
    ]


def _questions(library: Library, changes: Iterable[Change]) -> dict[str, list[str]]:
    """Return the answers whose questions change, by each language in which anything is learned anew."""
    found: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        for tag in set(change.learned) & library.languages.keys():
            faq = Path(change.name).stem
            found[tag] += [faq] if change.name.startswith("faq/") and faq in library.faqs else []
    return found


def _learned(
    content: Path, checked: Checked, known: KnownContent | None, tag: str, changed: list[str]
) -> tuple[Library, list[str]]:
    """Return the library to learn in a language, and which of its unchanged answers to ask for."""
    if known is None or checked.changed is None:
        return checked.library, spread(sorted(checked.library.faqs.keys() - set(changed)), MOST_OTHERS)
    questions = (
        checked.library.faqs[faq].texts[tag].question for faq in changed if tag in checked.library.faqs[faq].texts
    )
    near = {faq for question in questions for faq in known.nearest(tag, question, MOST_NEAR)}
    others = {*near, *spread(known.answers(tag), MOST_FAR)} - {Path(path).stem for path in checked.changed}
    library, _ = with_faqs(content, checked.library, others)
    return replace(library, faqs={faq: library.faqs[faq] for faq in sorted({*changed, *others})}), sorted(others)


def _stale_texts(library: Library, changed: frozenset[str] | None, known: KnownContent | None) -> Stale:
    read = {faq.id: faq for faq in library.faqs.values() if changed is None or f"faq/{faq.id}.json" in changed}
    stale = {(faq.id, tag) for faq in read.values() for tag in faq.texts if faq.is_stale(tag)}
    if known and changed is not None:
        stale |= {(faq, tag) for faq, tag in known.stale() if f"faq/{faq}.json" not in changed}
    return tuple(sorted(stale))
