"""Two passes: a streaming engine shows words and finds the end, a second one reads the whole utterance once more."""

from kiosk.domain.hearing import EndReason, Hypothesis, Utterance
from speech.alternatives import MOST_HYPOTHESES
from speech.decoding import Decoder
from speech.trust import Trust


class TwoPassDecoder:
    """speech.decoding.Decoder over two others."""

    def __init__(self, tag: str, streaming: Decoder, second: Decoder, trust: Trust) -> None:
        self._tag = tag
        self._streaming = streaming
        self._second = second
        self._trust = trust

    def accept(self, pcm: bytes, *, speech: bool) -> None:
        """Give samples to both."""
        self._streaming.accept(pcm, speech=speech)
        self._second.accept(pcm, speech=speech)

    def partial(self) -> str:
        """Return the streaming engine's words."""
        return self._streaming.partial()

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        """Return both engines' hypotheses, those of the more trusted first."""
        streamed = self._streaming.finish(seconds, ended, speech=speech)
        return merge(streamed, self._second.finish(seconds, ended, speech=speech), self._tag, self._trust)


def merge(one: Utterance, other: Utterance, tag: str, trust: Trust) -> Utterance:
    """Return one utterance of two engines' hypotheses: each one's best, then the others by what is expected of them.

    Scores become expected shares of right characters, in descending order; words are the first hypothesis' where its
    engine has them. What one engine did not hear is the other's alone.
    """
    better, worse = sorted((one, other), key=lambda heard: -trust.expected(tag, heard))
    if not worse.heard:
        return better
    first, second = _weighed(better, tag, trust), _weighed(worse, tag, trust)
    rest = sorted((*first[1:], *second[1:]), key=lambda hypothesis: -hypothesis.score)
    ranked: dict[str, Hypothesis] = {}
    least = 1.0
    for hypothesis in (first[0], second[0], *rest):
        if hypothesis.text not in ranked:
            least = min(least, hypothesis.score)
            ranked[hypothesis.text] = Hypothesis(hypothesis.text, hypothesis.engine, least)
    return Utterance(tuple(ranked.values())[:MOST_HYPOTHESES], one.seconds, one.ended_by, better.words)


def _weighed(heard: Utterance, tag: str, trust: Trust) -> list[Hypothesis]:
    expected = trust.expected(tag, heard)
    best = heard.hypotheses[0].score or 1.0
    return [Hypothesis(each.text, each.engine, expected * min(1.0, each.score / best)) for each in heard.hypotheses]
