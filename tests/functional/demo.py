"""A scripted visit for onlookers: `make demo`. Leaves pictures, the printed page and a transcript in var/demo."""

import shutil
import sys
import time
from pathlib import Path

from tests.functional import kiosk_window, virtual_audio
from tests.functional.kiosk_window import KioskWindow
from tests.functional.private_cups import PrivateCups
from tests.functional.questions import spoken
from tests.functional.talking import listen
from tests.functional.virtual_audio import VirtualAudio

OUT = Path(__file__).resolve().parents[2] / "var" / "demo"
QUESTIONS = {"en": "my boss did not pay my salary for two months", "ko": "최저임금이 얼마예요"}


class Transcript:
    """What happened, for reading afterwards and on the terminal."""

    def __init__(self, window: KioskWindow) -> None:
        self._window = window
        self._lines: list[str] = []
        self._pictures = 0

    def say(self, line: str) -> None:
        """Note a line."""
        self._lines.append(line)
        print(line, flush=True)
        (OUT / "transcript.txt").write_text("\n".join(self._lines) + "\n", "utf-8")

    def picture(self, name: str) -> None:
        """Save what the window shows, once it stands still."""
        time.sleep(0.6)
        self._pictures += 1
        self._window.picture(OUT / f"{self._pictures:02}-{name}.png")


def visit(window: KioskWindow, audio: VirtualAudio, cups: PrivateCups, tag: str) -> None:
    """One visit: ask by voice, hear, print, take the code, rate."""
    notes = Transcript(window)
    window.wait_for_page("attract")
    notes.picture("attract")
    window.touch("startButton")
    window.wait_for(f"language_{tag}")
    notes.picture("language")
    window.touch(f"language_{tag}")
    window.wait_for("micButton")
    notes.picture("home")
    listen(window)
    notes.say(f"visitor says ({tag}): {QUESTIONS[tag]}")
    audio.speak(spoken(QUESTIONS[tag], tag), wait=False)
    time.sleep(2)
    notes.picture("asking")
    page = window.wait_for_page("answer", "choose", "refusal", "emergency")
    notes.say(f"page: {page}; {window.text('heardText')}")
    notes.picture(page)
    if page == "answer":
        notes.say(f"answer: {window.text('answerQuestion')} {window.text('answerShort')}")
        window.touch("listenButton")
        window.wait_for("stopReadingButton")
        notes.picture("reading")
        window.touch("stopReadingButton")
        window.touch("qrButton")
        window.wait_for("qrCode")
        notes.picture("qr")
        window.touch("closeQrButton")
        window.touch("printButton")
        window.wait_for("didPrintYesButton")
        notes.picture("printed")
        window.touch("didPrintYesButton")
        (OUT / "page.pdf").write_bytes(cups.printed()[-1])
        notes.say("the page is in page.pdf")
    window.touch("finishButton")
    window.wait_for("face_good")
    notes.picture("goodbye")
    window.touch("face_good")
    window.wait_for_page("attract")
    notes.say("the visit is wiped")


def main() -> int:
    """Run the visit in English, or in the language named."""
    tag = sys.argv[1] if len(sys.argv) > 1 else "en"
    missing = kiosk_window.missing_programs() + virtual_audio.missing_programs()
    if missing or tag not in QUESTIONS:
        print(f"missing: {missing}; run `make setup-test`" if missing else f"languages: {', '.join(QUESTIONS)}")
        return 1
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    with PrivateCups() as cups, VirtualAudio() as audio:
        environment = {**audio.environment, "CUPS_SERVER": cups.server}
        with KioskWindow(environment) as window:
            visit(window, audio, cups, tag)
    print(f"see {OUT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
