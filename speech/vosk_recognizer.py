"""Speech to text by vosk (Kaldi): streaming, with alternatives, never words out of noise."""

import json
from pathlib import Path

import vosk

from kiosk.domain.audio import SPEECH_RATE_HZ
from kiosk.domain.hearing import EndReason, Utterance
from kiosk.errors import ModelError
from speech.alternatives import MOST_HYPOTHESES, Segment, combine, parse_segment, spell
from speech.decoding import DecodingRecognizer
from speech.endpoint import EndpointRules

ENGINE = "vosk"
UNKNOWN = "[unk]"
"""Vosk's word for sounds that are none of those which it may hear."""
NEEDED_FILES = ("am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/disambig_tid.int", "ivector/splice.conf")
"""Files whose emptiness vosk does not notice, or answers by ending the process."""


def load_model(folder: Path) -> vosk.Model:
    """Return vosk's model of a folder (seconds). Raises ModelError model-missing or model-damaged."""
    if not folder.is_dir():
        raise ModelError(f"There is no model folder {folder}. Run `madang models install`.")
    vosk.SetLogLevel(-1)
    try:
        if any((folder / name).stat().st_size == 0 for name in NEEDED_FILES if (folder / name).exists()):
            raise OSError("an empty file")
        model = vosk.Model(str(folder))
        vosk.KaldiRecognizer(model, SPEECH_RATE_HZ)  # a damaged graph shows only here
    except Exception as error:  # vosk raises plain Exception
        message = f"The model {folder.name} is damaged. Run `madang models remove` and `install` for it."
        raise ModelError(message, code="model-damaged") from error
    return model


class VoskRecognizer(DecodingRecognizer):
    """kiosk.ports.Recognizer over one vosk model."""

    def __init__(
        self, language: str, model: vosk.Model, rules: EndpointRules, *, spaced: bool, alternatives: bool = True
    ) -> None:
        """Take a loaded model.

        spaced: whether the language divides words by spaces (vosk always does). alternatives: several hypotheses;
        without them the one is vosk's minimum Bayes risk reading, with its own word confidences.
        """
        super().__init__(language, lambda: VoskDecoder(model, spaced=spaced, alternatives=alternatives), rules)


class VoskDecoder:
    """speech.decoding.Decoder: gathers vosk's segments, whose ends are not the utterance's.

    Those before speech was found are noise.
    """

    def __init__(
        self, model: vosk.Model, *, spaced: bool, alternatives: bool = True, only: tuple[str, ...] = ()
    ) -> None:
        """only: the words that can be heard; all of the model's where there are none."""
        grammar = [json.dumps([*only, UNKNOWN])] if only else []
        self._kaldi = vosk.KaldiRecognizer(model, SPEECH_RATE_HZ, *grammar)
        self._kaldi.SetMaxAlternatives(MOST_HYPOTHESES if alternatives else 0)
        self._kaldi.SetWords(True)
        self._spaced = spaced
        self._segments: list[Segment] = []

    def accept(self, pcm: bytes, *, speech: bool) -> None:
        if self._kaldi.AcceptWaveform(pcm):
            self._keep(self._kaldi.Result(), speech=speech)

    def partial(self) -> str:
        now = json.loads(self._kaldi.PartialResult()).get("partial", "")
        return spell(" ".join((*(segment[0].text for segment in self._segments), now)), spaced=self._spaced)

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        if not speech:
            return Utterance((), seconds, ended)
        self._keep(self._kaldi.FinalResult(), speech=True)
        hypotheses, words = combine(self._segments, ENGINE, spaced=self._spaced)
        return Utterance(hypotheses, seconds, ended, words)

    def _keep(self, result: str, *, speech: bool) -> None:
        if speech and (segment := parse_segment(result)):
            self._segments.append(segment)
