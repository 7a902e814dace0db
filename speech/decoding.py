"""One utterance, live or from a file, whatever engine decodes it: finding speech and its end is the same for all."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.domain.audio import SAMPLE_BYTES, SPEECH_RATE_HZ
from kiosk.domain.hearing import EndReason, Utterance
from kiosk.ports import HearingProgress
from speech.activity import CHUNK_SECONDS, VoiceActivity
from speech.audio_file import open_audio
from speech.endpoint import Endpoint, EndpointRules, SpeechGate


class Decoder(Protocol):
    """What an engine does with the samples of one utterance."""

    def accept(self, pcm: bytes, *, speech: bool) -> None:
        """Take whole 16-bit samples at 16 kHz. speech: whether speech has been found by now."""

    def partial(self) -> str:
        """Return the words so far, spelled for the screen; an engine that does not stream has none."""

    def finish(self, seconds: float, ended: EndReason, *, speech: bool) -> Utterance:
        """Return what was heard in the `seconds` that were given; nothing without speech. Called once."""


class DecodingRecognizer:
    """kiosk.ports.Recognizer over any engine."""

    def __init__(self, language: str, new_decoder: Callable[[], Decoder], rules: EndpointRules) -> None:
        self.language = language
        self._new_decoder = new_decoder
        self._rules = rules

    def listen(self) -> "DecodingListener":
        """Begin an utterance from a live microphone."""
        return DecodingListener(self._new_decoder(), self._rules)

    def transcribe_file(self, path: Path) -> Utterance:
        """Hear a file as one utterance. Raises HearingError audio-unreadable or audio-empty."""
        decoder, activity, gate = self._new_decoder(), VoiceActivity(), SpeechGate(self._rules)
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


class DecodingListener:
    """kiosk.ports.Listener: one live utterance."""

    def __init__(self, decoder: Decoder, rules: EndpointRules) -> None:
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
