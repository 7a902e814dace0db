"""Reading aloud: what is said of an answer, and in which order."""

from kiosk.domain.answer import Answer, EmergencyAdvice
from kiosk.domain.audio import Audio
from kiosk.ports import Speaker

SLOWEST, FASTEST = 0.5, 2.0


class ReadingService:
    """Turns an answer into speech."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    def can_speak(self, tag: str) -> bool:
        """Tell whether the language has a voice of its own."""
        return self._speaker.can_speak(tag)

    def answer(self, answer: Answer, speed: float = 1.0) -> Audio:
        """Return the spoken answer: its short text, then what to bring. Raises SpeakingError."""
        return self.text(spoken_answer(answer), answer.language, speed)

    def emergency(self, advice: EmergencyAdvice, speed: float = 1.0) -> Audio:
        """Return the spoken advice. Raises SpeakingError."""
        return self.text(advice.advice, advice.language, speed)

    def text(self, text: str, tag: str, speed: float = 1.0) -> Audio:
        """Return spoken text. Raises SpeakingError."""
        return self._speaker.synthesize(text, tag, speed=min(FASTEST, max(SLOWEST, speed)))

    def cancel(self) -> None:
        """Abandon a synthesis that is running."""
        self._speaker.cancel()


def spoken_answer(answer: Answer) -> str:
    """Return what is read aloud. Lists get sentence ends, so that a voice pauses between the things to bring."""
    if not answer.bring:
        return answer.short
    stop = "。" if answer.language in ("zh", "ja") else "."
    return answer.short + "\n" + "\n".join(thing.rstrip(".。") + stop for thing in answer.bring)
