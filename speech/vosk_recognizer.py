"""Speech to text by vosk (Kaldi): streaming, with alternatives, never words out of noise."""

import json
from pathlib import Path

import vosk

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.domain.hearing import EndReason, Utterance
from kiosk.errors import ModelError
from kiosk.ports import HearingProgress
from speech.activity import CHUNK_SECONDS, VoiceActivity
from speech.alternatives import MOST_HYPOTHESES, Segment, combine, parse_segment, spell
from speech.audio_file import open_audio
from speech.endpoint import Endpoint, EndpointRules, SpeechGate

ENGINE = "vosk"
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


class VoskRecognizer:
    """kiosk.ports.Recognizer over one vosk model."""

    def __init__(
        self, language: str, model: vosk.Model, rules: EndpointRules, *, spaced: bool, alternatives: bool = True
    ) -> None:
        """Take a loaded model.

        spaced: whether the language divides words by spaces (vosk always does). alternatives: several hypotheses;
        without them the one is vosk's minimum Bayes risk reading, with its own word confidences.
        """
        self.language = language
        self._model = model
        self._rules = rules
        self._spaced = spaced
        self._alternatives = alternatives

    def listen(self) -> "VoskListener":
        """Begin an utterance from a live microphone."""
        return VoskListener(self._decoder(), self._rules)

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a file as one utterance. Raises HearingError audio-unreadable or audio-empty."""
        decoder, activity, gate = self._decoder(), VoiceActivity(), SpeechGate(self._rules)
        samples = 0
        with open_audio(path) as file:
            for pcm in file.chunks(self._rules.longest):
                samples += len(pcm) // SAMPLE_BYTES
                if not gate.open:  # detecting costs time; once there was speech it has nothing to add
                    for probability in activity.probabilities(pcm):
                        gate.advance(probability)
                decoder.accept(pcm, speech=gate.open)
            ended: EndReason = "too-long" if file.duration_s > self._rules.longest else "end-of-audio"
        return decoder.finish(samples / SPEECH_RATE_HZ, ended, speech=gate.open)

    def _decoder(self) -> "_Decoder":
        return _Decoder(self._model, spaced=self._spaced, alternatives=self._alternatives)


class _Decoder:
    """Gathers vosk's segments, whose ends are not the utterance's. Those before speech was found are noise."""

    def __init__(self, model: vosk.Model, *, spaced: bool, alternatives: bool) -> None:
        self._kaldi = vosk.KaldiRecognizer(model, SPEECH_RATE_HZ)
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


class VoskListener:
    """kiosk.ports.Listener: one live utterance."""

    def __init__(self, decoder: _Decoder, rules: EndpointRules) -> None:
        self._decoder = decoder
        self._activity = VoiceActivity()
        self._endpoint = Endpoint(rules)
        self._half_sample = b""
        self._samples = 0
        self._ended: EndReason | None = None

    def accept(self, pcm: bytes) -> HearingProgress:
        """Take samples. What comes after the end is not heard."""
        if self._ended is None:
            self._hear(self._whole(pcm))
        found = self._endpoint.found
        return HearingProgress(self._decoder.partial() if found else "", found, self._ended is not None)

    def finish(self) -> Utterance:
        """End the utterance and return what was heard."""
        seconds = self._samples / SPEECH_RATE_HZ
        return self._decoder.finish(seconds, self._ended or "stopped", speech=self._endpoint.found)

    def _whole(self, pcm: bytes) -> bytes:
        """Return the samples that are complete; half a one waits for its other half."""
        data = self._half_sample + pcm
        whole = len(data) - len(data) % SAMPLE_BYTES
        self._half_sample = data[whole:]
        return data[:whole]

    def _hear(self, pcm: bytes) -> None:
        self._samples += len(pcm) // SAMPLE_BYTES
        for probability in self._activity.probabilities(pcm):
            state = self._endpoint.advance(probability, CHUNK_SECONDS)
            if state in ("ended", "silent", "too-long"):
                self._ended = "too-long" if state == "too-long" else "endpoint"
                break
        self._decoder.accept(pcm, speech=self._endpoint.found)
