"""Several engines as one voice: kiosk.ports.Speaker. A language's own engine, and the common one for all others."""

import logging
import os
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment
from kiosk.errors import SpeakingError
from kiosk.ports import Speaker
from speech.joining import join
from speech.rendering.stretching import stretched
from speech.speaker import ChildSpeaker
from speech.voices import Voice

log = logging.getLogger(__name__)

NORMAL = 1.0
ENGINES = {"festival": "speech.festival_process"}
"""Modules that speak for engines whose voices come with a model."""


def missing_program(voice: Voice) -> str:
    """Return the program which a voice's engine lacks on this machine, empty where nothing is missing.

    Debian's package has the same name.
    """
    return "" if shutil.which(voice.engine) else voice.engine


def own_speaker(voice: Voice, folder: Path) -> ChildSpeaker:
    """Return what speaks with the voice of a model's folder."""
    return ChildSpeaker({voice.language: voice.voice}, engine=(ENGINES[voice.engine], os.fspath(folder), voice.voice))


class BetterVoices:
    """Has a language spoken by its own engine where that speaks, and by the common one where it is missing or fails."""

    def __init__(self, own: Mapping[str, Speaker], common: Speaker) -> None:
        """own: by BCP-47 tag, engines that know one speed. common: speaks the rest, at any speed."""
        self._own, self._common = dict(own), common
        self._cancelled = threading.Event()

    def can_speak(self, tag: str) -> bool:
        """Tell whether this language has a voice of its own."""
        return self._speaker(tag).can_speak(tag)

    def is_better(self, tag: str) -> bool:
        """Tell whether a language is spoken by an engine of its own."""
        return self._speaker(tag) is not self._common

    def synthesize(self, text: str, tag: str, *, speed: float = NORMAL) -> Audio:
        """Return speech. Raises SpeakingError voice-missing or speaker-failed."""
        return self.say((Segment(text, tag),), speed=speed)

    def say(self, segments: Sequence[Segment], *, speed: float = NORMAL) -> Audio:
        """Return a sentence; what has no voice is left out, unless nothing has one. Raises as `synthesize`."""
        if not any(self.is_better(each.language) for each in segments):
            return self._common.say(segments, speed=speed)
        self._cancelled.clear()
        joined = join(list(self._sounds(segments, speed)))
        if joined is None:
            raise SpeakingError("There is nothing to say.")
        return joined

    def cancel(self) -> None:
        """Abandon a synthesis that is running."""
        self._cancelled.set()
        for speaker in (*self._own.values(), self._common):
            speaker.cancel()

    def close(self) -> None:
        """End all engines."""
        for speaker in (*self._own.values(), self._common):
            speaker.close()

    def _speaker(self, tag: str) -> Speaker:
        own = self._own.get(tag)
        return own if own is not None and own.can_speak(tag) else self._common

    def _sounds(self, segments: Sequence[Segment], speed: float) -> Iterator[Audio]:
        """Yield the sounds of what an engine says in one go; what nobody can say of a sentence is left out."""
        for better, group in groupby(segments, key=lambda each: self.is_better(each.language)):
            together = tuple(group)
            sounds = (self._by_own(each, speed) for each in together) if better else [self._by_common(together, speed)]
            yield from (sound for sound in sounds if sound is not None)

    def _by_own(self, segment: Segment, speed: float) -> Audio | None:
        try:
            sound = self._own[segment.language].say((segment,))
        except SpeakingError as error:
            self._stop_if_cancelled(error)
            return self._by_common((segment,), speed)
        return sound if speed == NORMAL else stretched(sound, speed)

    def _by_common(self, segments: Sequence[Segment], speed: float) -> Audio | None:
        try:
            return self._common.say(segments, speed=speed)
        except SpeakingError as error:
            self._stop_if_cancelled(error)
            return None

    def _stop_if_cancelled(self, error: SpeakingError) -> None:
        """Raise the error of an engine that was told to stop. One that died or hung has told it to the log itself."""
        if self._cancelled.is_set():
            raise error
        log.info("%s: %s", error.code, error.message)
