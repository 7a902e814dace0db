"""The section about recordings: a language, a text of it, and somebody who reads it aloud."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.library import Library
from kiosk.domain.spoken import Reading
from kiosk.errors import MadangError
from kiosk.services.recording import Coverage, RecordingService, Undo
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.recorder import WORKER, Recorder
from ui.viewmodels.staff.recording_list import RecordingList
from ui.viewmodels.staff.recording_rows import LANGUAGE_ROLES, language_rows, text_row
from ui.viewmodels.staff.section import StaffSection


class RecordingsSection(StaffSection):
    """`languages`, the `texts` of one, or a `text` with its recorder. Nothing is written before `keep`."""

    changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        library: Library,
        recording: RecordingService,
        can_speak: Callable[[str], bool],
        recorder: Recorder,
    ) -> None:
        """can_speak: tells whether a language has a voice; it may take seconds."""
        super().__init__(runner)
        self._library, self._recording, self._can_speak = library, recording, can_speak
        self._recorder = recorder
        self._voiceless, self._voiced = Rows(LANGUAGE_ROLES), Rows(LANGUAGE_ROLES)
        self._list = RecordingList(library)
        self._phase, self._tag, self._document = "languages", "", ""
        self._coverage = Coverage(0, 0)
        self._shows_kept, self._words = False, ""
        self._outcome = ""
        self._undo: Undo | None = None
        self._is_kept = self._saving = self._leaving = False
        recorder.failed.connect(self._tell)
        recorder.changed.connect(self._on_recorder)

    @property
    def is_busy(self) -> bool:
        """Whether somebody reads or listens, or something is being kept."""
        return self._saving or self._recorder.is_busy

    def open(self) -> None:
        """Show the languages."""
        self._enter("languages")
        self._run(self._look_at_languages, self._show_languages)

    def close(self) -> None:
        """Forget what was recorded and not kept."""
        self._enter("languages")
        self._list.fill((), "", "")
        self._words = ""

    def back(self) -> bool:
        """Go from a text to the list, from there to the languages; False where they are shown."""
        if self._phase == "text" and self._recorder.sound is not None and not (self._leaving or self._saving):
            self._leaving = True
            self._tell()
        elif self._phase == "text":
            self._show_texts()
        elif self._phase == "texts":
            self.open()
        else:
            return False
        return True

    # --- the list ---

    @Slot(str)
    def openLanguage(self, tag: str) -> None:
        """Show what nobody has recorded of a language."""
        self._tag, self._words = tag, ""
        self.showKept(False)

    @Slot(bool)
    def showKept(self, on: bool) -> None:
        """Show what was recorded at this kiosk, or what is to be recorded."""
        self._shows_kept, self._list.page = on, 0
        self._show_texts()

    @Slot(str)
    def search(self, words: str) -> None:
        """Show only what has some words."""
        self._words = words
        self._list.search(words)
        self.changed.emit()

    @Slot(int)
    def turnPage(self, step: int) -> None:
        """Show the next texts, or those before."""
        self._list.turn(step)
        self.changed.emit()

    # --- a text ---

    @Slot(str)
    def openText(self, document: str) -> None:
        """Show a text, to be read aloud."""
        if (reading := self._list.get(document)) is not None:
            self._enter("text", document)
            self._is_kept = self._shows_kept
            self._recorder.open(lambda heard: self._recording.prepare(reading, heard))
            self._tell()

    @Slot()
    def keep(self) -> None:
        """Keep what was recorded: the kiosk reads aloud with it from now on."""
        if (sound := self._recorder.sound) is not None:
            self._recorder.hush()
            self._save(lambda reading: self._recording.keep(reading, sound), "kept")

    @Slot()
    def remove(self) -> None:
        """Remove what was kept of this text."""
        self._recorder.discard()
        self._save(self._recording.remove, "removed")

    @Slot()
    def undo(self) -> None:
        """Take back the last keeping or removal."""
        if (undo := self._undo) is not None:
            self._recorder.discard()
            self._save(lambda _: undo(), "undone")

    @Slot()
    def listen(self) -> None:
        """Play what was recorded just now, else what was kept."""
        reading, self._leaving = self._reading(), False
        if self._recorder.sound is not None:
            self._recorder.listen()
        elif reading is not None and self._is_kept:
            self._run(lambda: self._recording.sound(reading), lambda sound: self._play(reading, sound))

    @Slot()
    def next(self) -> None:
        """Go to the text after this one, after the last back to the list."""
        if after := self._list.after(self._document):
            self.openText(after)
        else:
            self._show_texts()

    # --- inside ---

    def _enter(self, phase: str, document: str = "") -> None:
        """Show something else; what was recorded and not kept is forgotten."""
        self._phase, self._document = phase, document
        self._undo, self._outcome = None, ""
        self._is_kept = self._leaving = False
        self._recorder.discard()
        self._tell()

    def _look_at_languages(self) -> list[tuple[str, bool, Coverage]]:
        return [(tag, self._can_speak(tag), self._recording.coverage(tag)) for tag in self._library.tags()]

    def _show_languages(self, found: list[tuple[str, bool, Coverage]]) -> None:
        coverage = {tag: each for tag, _, each in found}
        for rows, speaks in ((self._voiceless, False), (self._voiced, True)):
            tags = [tag for tag, can_speak, _ in found if can_speak == speaks]
            rows.fill(language_rows([self._library.languages[tag] for tag in tags], coverage))
        self.changed.emit()

    def _show_texts(self) -> None:
        """Show the texts of the language as they are now."""
        self._enter("texts")
        tag, kept = self._tag, self._shows_kept
        texts = self._recording.kept_here if kept else self._recording.to_record

        def show(found: tuple[tuple[Reading, ...], Coverage]) -> None:
            if (self._phase, self._tag, self._shows_kept) == ("texts", tag, kept):
                readings, self._coverage = found
                self._list.fill(readings, tag, self._words)
                self.changed.emit()

        self._run(lambda: (texts(tag), self._recording.coverage(tag)), show)

    def _save(self, work: Callable[[Reading], Undo | None], outcome: str) -> None:
        """Change what is kept of the text; this goes on to its end whoever leaves."""
        reading = self._reading()
        if reading is None or self._saving:
            return
        self._saving, self._leaving, tag = True, False, self._tag
        self._tell()

        def change() -> tuple[Undo | None, bool, Coverage]:
            undo = work(reading)
            return undo, self._recording.is_kept_here(reading), self._recording.coverage(tag)

        self._runner.run(WORKER, change, lambda came: self._saved(reading, outcome, *came), self._failed)

    def _saved(self, reading: Reading, outcome: str, undo: Undo | None, is_kept: bool, coverage: Coverage) -> None:
        self._saving = False
        if reading is self._reading():
            self._undo, self._is_kept, self._coverage, self._outcome = undo, is_kept, coverage, outcome
            self._recorder.discard()
        self._tell()

    def _failed(self, error: MadangError) -> None:
        self._saving = False
        self._fail(error)

    def _play(self, reading: Reading, sound: Any) -> None:
        if reading is self._reading():
            self._recorder.play(sound)

    def _run(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self._runner.run(WORKER, work, then, self._fail)

    def _on_recorder(self) -> None:
        """What was told of the last recording does not hold for the next."""
        if self._recorder.property("state") == "recording":
            self._outcome, self._problem, self._leaving = "", "", False
        self.changed.emit()

    def _reading(self) -> Reading | None:
        return self._list.get(self._document)

    def _texts(self) -> list[str]:
        reading = self._reading()
        return [passage.text for passage in reading.passages] if reading else []

    def _title(self, role: str) -> str:
        reading = self._reading()
        return str(text_row(self._library, reading, self._tag)[role]) if reading else ""

    def _language(self, name: str) -> Any:
        return getattr(self._library.languages[self._tag], name) if self._tag else ""

    phase = Property(str, lambda self: self._phase, notify=changed)
    voiceless = Property(QObject, lambda self: self._voiceless, constant=True)
    voiced = Property(QObject, lambda self: self._voiced, constant=True)
    fontName = Property(str, lambda self: self._language("font"), notify=changed)
    koreanName = Property(str, lambda self: self._language("name_ko"), notify=changed)
    englishName = Property(str, lambda self: self._language("name_en"), notify=changed)
    rightToLeft = Property(bool, lambda self: bool(self._language("right_to_left")), notify=changed)
    recorded = Property(int, lambda self: self._coverage.recorded, notify=changed)
    total = Property(int, lambda self: self._coverage.texts, notify=changed)
    showsKept = Property(bool, lambda self: self._shows_kept, notify=changed)
    words = Property(str, lambda self: self._words, notify=changed)
    texts = Property(QObject, lambda self: self._list.rows, constant=True)
    found = Property(int, lambda self: self._list.found, notify=changed)
    pageNumber = Property(int, lambda self: self._list.page + 1, notify=changed)
    pages = Property(int, lambda self: self._list.pages, notify=changed)
    document = Property(str, lambda self: self._document, notify=changed)
    koreanTitle = Property(str, lambda self: self._title("koreanTitle"), notify=changed)
    englishTitle = Property(str, lambda self: self._title("englishTitle"), notify=changed)
    passages = Property(list, lambda self: self._texts(), notify=changed)
    recorder = Property(QObject, lambda self: self._recorder, constant=True)
    isKept = Property(bool, lambda self: self._is_kept, notify=changed)
    isSaving = Property(bool, lambda self: self._saving, notify=changed)
    isLeaving = Property(bool, lambda self: self._leaving, notify=changed)
    canUndo = Property(bool, lambda self: self._undo is not None, notify=changed)
    outcome = Property(str, lambda self: self._outcome, notify=changed)
    problem = Property(str, StaffSection.what_failed, notify=changed)
