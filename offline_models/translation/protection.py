"""Sentences translated with their figures, codes and addresses out of the translator's reach, where it can do that."""

from collections.abc import Sequence

from kiosk.domain.figures import western
from offline_models.translation.engine import Engine, Rendering
from offline_models.translation.guard.placeholders import Protected, protect


def translate_protected(engine: Engine, sentences: Sequence[str], source: str, target: str) -> list[Rendering]:
    """Return the translations of sentences in order, exact pieces as they stand in the source, in Western digits.

    What loses a piece is translated again without protection. Raises ModelError model-damaged.
    """
    plain = [western(sentence) for sentence in sentences]
    keeps = engine.keeps_placeholders
    shields = [protect(sentence, source) if keeps else Protected(sentence, ()) for sentence in plain]
    done = _translate(engine, [shield.text for shield in shields], source, target)
    made = [
        Rendering(shield.restore(each.text), each.log_probability) for shield, each in zip(shields, done, strict=True)
    ]
    lost = [n for n, (shield, each) in enumerate(zip(shields, done, strict=True)) if shield.lost(each.text)]
    for n, each in zip(lost, _translate(engine, [plain[n] for n in lost], source, target), strict=True):
        made[n] = each
    return made


def _translate(engine: Engine, sentences: Sequence[str], source: str, target: str) -> list[Rendering]:
    """Translate what has letters; `⟦1⟧` alone needs no translator."""
    worded = [sentence for sentence in sentences if any(map(str.isalpha, sentence))]
    done = iter(engine.translate(worded, source, target) if worded else ())
    return [next(done) if any(map(str.isalpha, sentence)) else Rendering(sentence, 0.0) for sentence in sentences]
