"""A voice of Festival in a process of its own (speech/serving.py): python -m speech.festival_process FOLDER VOICE.

Festival (Debian's package) is told what to do in its Lisp through its standard input and lives as long as this process.
It starts with the first text, because a loaded voice takes memory: 180 MB for Russian's, and up to 480 with every piece
of speech that it has used. Above a bound it ends after a sentence; the next one waits 0.3 s for another.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from speech.russian_letters import spelled
from speech.serving import own_output, serve, wave_in

PROGRAM = "festival"
WITH_PARENT = ("setpriv", "--pdeathsig", "KILL")
"""It ends with this process, however that ends, even in the middle of a sentence (util-linux)."""
HEAP_CELLS = 1_000_000
"""For its Lisp, 32 bytes each. It ends when they run out (200,000 are too few); its own choice takes 300 MB."""
MOST_BYTES = 300 << 20
"""Resident memory above which the program is ended."""
SPELLERS: Mapping[str, Callable[[str], str]] = {"msu_ru_nsh_clunits": spelled}
"""Write texts for voices that fail at letters or signs; nothing where a voice would have nothing to say."""
DONE = b"madang-done"


def main() -> None:
    """Serve requests until stdin ends."""
    folder, voice = Path(sys.argv[1]), sys.argv[2]
    there = all(map(shutil.which, (PROGRAM, WITH_PARENT[0]))) and _definition(folder, voice).is_file()
    festival = _Festival(folder, voice)
    serve(sys.stdin.buffer, own_output(), [voice] if there else [], lambda text, _voice, _speed: festival.say(text))


class _Festival:
    """The program with one voice. Raises OSError when it ended."""

    def __init__(self, folder: Path, voice: str) -> None:
        self._folder, self._voice = folder, voice
        self._memory = os.memfd_create("speech")
        self._program: subprocess.Popen[bytes] | None = None

    def say(self, text: str) -> tuple[bytes, int]:
        """Return samples and their rate; nothing where no sound came of a text."""
        said = SPELLERS.get(self._voice, str.strip)(text)
        if not said:
            return b"", 0
        os.ftruncate(self._memory, 0)  # what fails writes nothing; the sound before must not be taken for its own
        program = self._program or self._start()
        utterance = f"(utt.synth (Utterance Text {_quoted(said)}))"
        _tell(program, f"(utt.save.wave {utterance} {_quoted(f'/proc/self/fd/{self._memory}')} 'riff)")
        if _resident_bytes(program.pid) > MOST_BYTES:
            self._end()
        return wave_in(self._memory)

    def _end(self) -> None:
        program, self._program = self._program, None
        if program is not None:
            with program:  # closes its pipes and waits
                program.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        program = self._program = subprocess.Popen(
            [*WITH_PARENT, PROGRAM, "--heap", str(HEAP_CELLS), "--pipe"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            bufsize=0,
            pass_fds=(self._memory,),
        )
        folder = _quoted(os.fspath(self._folder.resolve()) + "/")
        _tell(program, f"(set! voice-locations (cons (cons '{self._voice} {folder}) voice-locations))")
        _tell(program, f"(load {_quoted(os.fspath(_definition(self._folder.resolve(), self._voice)))})")
        _tell(program, f"(voice_{self._voice})")
        # A voice that cannot be loaded leaves it with one of its own, in another language.
        _tell(program, f"(if (not (string-equal current-voice '{self._voice})) (exit 1))")
        return program


def _definition(folder: Path, voice: str) -> Path:
    return folder / "festvox" / f"{voice}.scm"


def _resident_bytes(pid: int) -> int:
    """Return what a process takes of the memory (proc(5)). Raises OSError when it ended."""
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _tell(program: subprocess.Popen[bytes], command: str) -> None:
    """Give an order and wait until it is carried out. What it says on the way is dropped: it may quote the text.

    Raises OSError when the program ended.
    """
    orders, says = _pipes(program)
    orders.write(f'{command}\n(format stderr "{DONE.decode()}\\n")\n'.encode())
    while DONE not in (line := says.readline()):
        if not line:
            raise OSError(f"{PROGRAM} ended")


def _pipes(program: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if program.stdin is None or program.stderr is None:
        raise OSError(f"{PROGRAM} has no pipes")
    return program.stdin, program.stderr


def _quoted(text: str) -> str:
    """Return a text as Lisp reads it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    main()
