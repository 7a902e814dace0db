"""The section about the machine's health: what is not right, the microphone's level, the loudspeaker."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import MadangError
from kiosk.health import Check, Finding, examine
from kiosk.ports import Microphone, Player
from kiosk.services.chime import chime
from ui.task_runner import TaskRunner
from ui.viewmodels.loudness import loudness
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.section import WORKER, StaffSection

ROLES = ("part", "state", "details")
SLOW = ("answers",)
"""Parts that take minutes: they are examined only when somebody asks for it."""
URGENCY = ("good", "warning", "bad")


class HealthSection(StaffSection):
    """Examines part after part; meanwhile shows how loud the microphone hears the room."""

    changed = Signal()
    levelChanged = Signal()

    def __init__(
        self, runner: TaskRunner, checks: Callable[[], Mapping[str, Check]], microphone: Microphone, player: Player
    ) -> None:
        super().__init__(runner)
        self._checks, self._microphone, self._player = checks, microphone, player
        self._rows = Rows(ROLES)
        self._states: dict[str, dict[str, Any]] = {}
        self._turn = self._left = 0
        self._level, self._microphone_name, self._microphone_problem = 0.0, "", ""
        self._examined_all = False

    def open(self) -> None:
        """Examine what is quick to examine, and listen how loud it is."""
        self._problem, self._examined_all = "", False
        self._examine([part for part in self._checks() if part not in SLOW])
        self._listen()

    def close(self) -> None:
        """Stop listening. A part that is being examined is the last one."""
        self._turn += 1
        self._left = 0
        self._microphone.stop()
        self._player.stop()

    @property
    def is_busy(self) -> bool:
        """Whether something is being examined."""
        return self._left > 0

    @Slot()
    def examineAll(self) -> None:
        """Examine everything, which takes minutes."""
        self._examined_all = True
        self._examine(list(self._checks()))

    @Slot()
    def playSound(self) -> None:
        """Let the loudspeaker be heard."""
        try:
            self._player.play(chime(), lambda: None, self._lost)
        except MadangError as error:
            self._fail(error)
        else:
            self._tell()

    def _lost(self, error: Exception) -> None:
        if isinstance(error, MadangError):
            self._fail(error)

    def _examine(self, parts: Sequence[str]) -> None:
        self._turn += 1
        turn, checks = self._turn, self._checks()
        self._left = len(parts)
        self._states = {part: {"part": part, "state": "waiting", "details": ""} for part in parts}
        self._show()
        for part in parts:
            self._examine_part(part, checks[part], turn)

    def _examine_part(self, part: str, check: Check, turn: int) -> None:
        def work() -> list[Finding]:
            # Who has left waits for nothing, and the next visitor needs the machine.
            return list(examine({part: check})) if turn == self._turn else []

        def failed(error: MadangError) -> None:
            self._found(turn, part, [Finding(part, "bad", error.message, error.code)])

        self._runner.run(WORKER, work, lambda findings: self._found(turn, part, findings), failed)

    def _found(self, turn: int, part: str, findings: Sequence[Finding]) -> None:
        if turn != self._turn:
            return
        self._left -= 1
        state = max((finding.state for finding in findings), key=URGENCY.index, default="good")
        details = "\n".join(finding.text for finding in findings if finding.state != "good")
        self._states[part] = {"part": part, "state": state, "details": details}
        self._show()

    def _show(self) -> None:
        # What somebody has to look at stands first.
        self._rows.fill(sorted(self._states.values(), key=lambda row: row["details"] == ""))
        self.changed.emit()

    def _listen(self) -> None:
        self._level, self._microphone_problem = 0.0, ""
        self._microphone_name = next((name for _, name in self._microphone.devices()), "")
        try:
            self._microphone.start(self._hear, self._deaf)
        except MadangError as error:
            self._deaf(error)
        self.levelChanged.emit()

    def _hear(self, pcm: bytes) -> None:
        """Nothing of it is kept but how loud it is."""
        self._level = loudness(pcm)
        self.levelChanged.emit()

    def _deaf(self, error: Exception) -> None:
        self._level = 0.0
        self._microphone_problem = error.code if isinstance(error, MadangError) else "microphone-failed"
        self.levelChanged.emit()

    parts = Property(QObject, lambda self: self._rows, constant=True)
    isExamining = Property(bool, lambda self: self._left > 0, notify=changed)
    examinedAll = Property(bool, lambda self: self._examined_all, notify=changed)
    level = Property(float, lambda self: self._level, notify=levelChanged)
    microphone = Property(str, lambda self: self._microphone_name, notify=levelChanged)
    microphoneProblem = Property(str, lambda self: self._microphone_problem, notify=levelChanged)
    problem = Property(str, StaffSection.what_failed, notify=changed)
