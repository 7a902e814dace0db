"""What the kiosk asks of who speaks: come closer, step back, it is noisy. Slow to come and slow to go."""

from kiosk.domain.hearing import Hint
from speech.loudness import Level

CLIPPING = 0.1
"""Share of clipped frames: about every second loud vowel."""
QUIET_VOICE_DBFS = -45.0
"""Below it the gain and the room take their toll (docs/decisions/0008-microphone.md)."""
NOISY_ROOM_DBFS = -38.0
CLOSE_NOISE_DB = 12.0
"""A voice that stands out of the room by less is hard to understand."""
SLACK_DB = 4.0
"""A hint that is shown goes only when its reason is gone by so much more."""
COMES_SECONDS = 0.5
STAYS_SECONDS = 2.0


class Hints:
    """Chooses one hint, or none, and keeps it long enough to be read."""

    def __init__(self) -> None:
        self._shown: Hint = ""
        self._next: Hint = ""
        self._since = 0.0
        self._age = 0.0

    def after(self, level: Level, seconds: float) -> Hint:
        """Take the level after some more seconds of sound and return the hint to show."""
        reason = _reason(level, self._shown)
        self._since = self._since + seconds if reason == self._next else seconds
        self._next = reason
        self._age += seconds
        waited = STAYS_SECONDS if reason == "" else COMES_SECONDS
        old_enough = self._shown == "" or self._age >= STAYS_SECONDS
        if reason != self._shown and self._since >= waited and old_enough:
            self._shown, self._age = reason, 0.0
        return self._shown


def _reason(level: Level, shown: Hint) -> Hint:
    def slack(hint: Hint) -> float:
        return SLACK_DB if hint == shown else 0.0

    voice = level.voice_dbfs
    if level.clipping > (CLIPPING / 2 if shown == "too-loud" else CLIPPING):
        return "too-loud"
    drowned = voice is not None and voice - level.room_dbfs < CLOSE_NOISE_DB + slack("noisy")
    if level.room_dbfs > NOISY_ROOM_DBFS - slack("noisy") and (voice is None or drowned):
        return "noisy"
    if voice is not None and voice < QUIET_VOICE_DBFS + slack("too-quiet"):
        return "too-quiet"
    return ""
