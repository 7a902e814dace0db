"""What hears and speaks the languages of the content: each part when it is first needed.

Like composition.py, of which it is a part, it sees adapters.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.glossary import Term, terms_in
from kiosk.domain.language import Language
from kiosk.errors import SpeakingError
from kiosk.machine import Machine
from kiosk.ports import Recognizers, Renderer, Speaker

if TYPE_CHECKING:
    from speech.voices import Voice


class SpeechParts:
    """Stays as long as the languages do, whatever else of the content changes: models that are loaded stay loaded.

    So a changed glossary helps the recognisers from the next start on.
    """

    def __init__(self, machine: Machine, languages: Mapping[str, Language], glossary: Mapping[str, Term]) -> None:
        self._machine, self._languages, self._glossary = machine, languages, glossary

    @cached_property
    def recognizers(self) -> Recognizers:
        """The recognisers."""
        from speech.recognizers import InstalledRecognizers
        from speech.whisper.languages import HINTS, TOLD

        speech = self._machine.settings.speech
        unspaced = {tag for tag, language in self._languages.items() if not language.word_boundaries}
        return InstalledRecognizers(
            lambda tag: self._machine.models.path_for("recognizer", tag),
            self._machine.find_whisper,
            set_aside=self._machine.models.set_aside,
            budget_mb=speech.memory_mb,
            endpoint_seconds=speech.endpoint_seconds,
            longest_seconds=speech.longest_seconds,
            unspaced=unspaced,
            hints={**HINTS, **{tag: terms_in(self._glossary.values(), tag) for tag in TOLD}},
        )

    @cached_property
    def speaker(self) -> Speaker:
        """The text-to-speech engine."""
        from speech.rendering.speaker import PreparedSpeaker

        return PreparedSpeaker(self.live_speaker, self._machine.rendered)

    @cached_property
    def live_speaker(self) -> Speaker:
        """The voices that speak while somebody waits. One that is installed later speaks from the next start on."""
        from speech.better_voices import BetterVoices, own_speaker

        own = {voice.language: own_speaker(voice, folder) for voice, folder in self._better()}
        return BetterVoices(own, self.common_speaker)

    @cached_property
    def common_speaker(self) -> Speaker:
        """The engine that speaks most languages."""
        from speech.speaker import ChildSpeaker
        from speech.voices import understood

        return ChildSpeaker({tag: understood(tag, each.voice) for tag, each in self._languages.items()})

    def voice(self, tag: str) -> "Voice | None":
        """Return what is known of the voice that speaks a language live, None where there is none in the catalogue."""
        from speech.voices import find_voice

        better = next((voice for voice, _ in self._better() if voice.language == tag), None)
        return better or find_voice(tag, self._languages[tag].voice)

    def _better(self) -> Iterator[tuple["Voice", Path]]:
        """Yield the voices that can speak with a model of their own, and its folder."""
        from speech.better_voices import missing_program
        from speech.voices import better_voices

        voices = better_voices()
        for model_id, folder in self._machine.models.installed("live-voice").items():
            if model_id in voices and not missing_program(voices[model_id]):
                yield voices[model_id], folder

    @cached_property
    def renderer(self) -> Renderer:
        """The voice that speaks beforehand. Raises SpeakingError."""
        from speech.rendering.kokoro import Kokoro
        from speech.rendering.renderer import SentenceRenderer
        from speech.voices import rendering_voices

        for folder in self._machine.models.installed("voice").values():
            return SentenceRenderer(Kokoro(folder, rendering_voices()), self.live_speaker)
        raise SpeakingError(
            "The voice that speaks beforehand is not installed. Run: madang models install kokoro-82m",
            code="renderer-missing",
        )

    def close(self) -> None:
        """End the voice's process. Harmless when there is none."""
        if "live_speaker" in self.__dict__:
            self.live_speaker.close()
