"""Questions that nothing answers, left for the centre: only with consent, and only as the visitor has seen them."""

import secrets
from collections.abc import Callable

from kiosk.domain.kept_question import KeptQuestion
from kiosk.ports import Clock, Outbox
from kiosk.services.forms import Forms
from kiosk.services.redaction import redacted


class KeptQuestions:
    """Redacts a question to be shown, and keeps it if its visitor agrees."""

    def __init__(self, outbox: Outbox, forms: Forms, clock: Clock, has_centre: Callable[[], bool]) -> None:
        """forms: of the visit; what was written there is taken out. has_centre: whether anybody would ever read it."""
        self._outbox, self._forms, self._clock, self._has_centre = outbox, forms, clock, has_centre

    def offer(self, text: str) -> str:
        """Return what would be kept of a question; empty where there is nothing to keep, or nobody to send it to."""
        return redacted(text, self._forms.words_given()) if self._has_centre() else ""

    def keep(self, shown: str, tag: str) -> None:
        """Keep what a visitor has seen and agreed to. Raises MachineError disk-full."""
        self._outbox.keep_question(KeptQuestion(secrets.token_hex(16), self._clock.now().date(), tag, shown))
