"""Sentences of the content that were spoken beforehand, below the state folder: kiosk.ports.RenderedSpeech.

zh/4b1d….ogg    named by a hash over what is said and by which voice: what changes is not found any more

Nothing in a file or its name says more than the content does, and the folder of a language may be copied to another
kiosk.
"""

import hashlib
import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from kiosk.disk import disk_full, make_sure_of_space
from kiosk.domain.audio import Audio
from kiosk.domain.spoken import Segment, language_of
from kiosk.durable import write_many
from kiosk.errors import SpeakingError

log = logging.getLogger(__name__)

EDITION = 1
"""To be raised when the same sentence would be spoken in another way."""
SUFFIX = ".ogg"
HASH_DIGITS = 40


class FolderRenderedSpeech:
    """Keeps sounds below a folder, one folder a language."""

    def __init__(self, root: Path, voices: Mapping[str, str]) -> None:
        """voices: the name of the voice that speaks beforehand, by language."""
        self._root, self._voices = root, voices

    def has(self, sentence: Sequence[Segment]) -> bool:
        """Tell whether a sentence is there."""
        file = self._file(sentence)
        return file is not None and file.is_file()

    def load(self, sentence: Sequence[Segment]) -> Audio | None:
        """Return a sentence's sound at normal speed, None where there is none. A damaged one is thrown away."""
        from kiosk.content.recording_sound import read_sound

        file = self._file(sentence)
        if file is None or not file.is_file():
            return None
        try:
            return read_sound(file)
        except SpeakingError:
            log.warning("rendering-damaged: %s is thrown away; the live voice speaks instead", file.name)
            file.unlink(missing_ok=True)
            return None

    def keep(self, sentence: Sequence[Segment], sound: Audio) -> None:
        """Keep a sentence's sound, durably. Raises MachineError disk-full."""
        from kiosk.content.recording_sound import packed

        file = self._file(sentence)
        if file is None:
            raise ValueError("no voice speaks this sentence beforehand")
        content = packed(sound)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            make_sure_of_space(file.parent, len(content))
            write_many([(file, content)])
        except OSError as error:
            raise disk_full(self._root) from error

    def forget_others(self, tag: str, sentences: Iterable[Sequence[Segment]]) -> None:
        """Throw away a language's sounds of all sentences but these."""
        known = {self._file(sentence) for sentence in sentences}
        for file in (self._root / tag).glob("*"):
            if file not in known:
                file.unlink(missing_ok=True)

    def _file(self, sentence: Sequence[Segment]) -> Path | None:
        """Return where a sentence's sound lies, or would; None where no voice speaks its language beforehand."""
        tag = language_of(sentence)
        if tag not in self._voices:
            return None
        said = [[each.language, self._voices[tag], each.text] for each in sentence]
        digest = hashlib.sha256(json.dumps([EDITION, said]).encode()).hexdigest()
        return self._root / tag / f"{digest[:HASH_DIGITS]}{SUFFIX}"
