"""From the end of speech to the answer on the page, beyond the silence that ends an utterance (aim: p95 at most 0.7 s).

The view models run with the real recogniser and index; the sound comes in real time, as from a microphone.
"""

import os
import statistics
import time

from kiosk.domain.audio import SPEECH_RATE_HZ

LIMIT_SECONDS = 0.7
PIECE_SECONDS = 0.05
QUESTIONS = (
    "my boss did not pay my salary",
    "I moved to a new house",
    "I lost my residence card",
    "how do I open a bank account",
    "where can I learn Korean",
    "what is the minimum wage",
)


def end_of_speech(pcm: bytes) -> float:
    """Return when the last speech ends, in seconds, as the voice activity detector sees it."""
    from speech.activity import CHUNK_SECONDS, VoiceActivity

    voiced = [place for place, p in enumerate(VoiceActivity().probabilities(pcm)) if p > 0.5]
    return (voiced[-1] + 1) * CHUNK_SECONDS


def main() -> None:
    """Print the p95 and its ratio to the limit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication

    from kiosk.composition import open_house
    from tests.fakes.camera import StillCamera
    from tests.fakes.sound import SilentMicrophone, SilentPlayer
    from tests.functional.questions import silence, spoken
    from ui.viewmodels.kiosk import KioskViewModel

    application = QGuiApplication.instance() or QGuiApplication([])
    house = open_house()
    microphone = SilentMicrophone()
    screen, camera = house.machine.settings.screen, StillCamera()
    kiosk = KioskViewModel(house.services, screen, microphone, SilentPlayer(), camera, offered=["en"])

    def work(seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            QCoreApplication.processEvents()
            time.sleep(0.002)

    kiosk.start()
    kiosk.chooseLanguage("en")
    work(4)
    took = []
    for question in QUESTIONS:
        pcm = spoken(question, "en") + silence(4)
        speech_end = end_of_speech(pcm)
        kiosk.openAsking()
        piece = int(PIECE_SECONDS * SPEECH_RATE_HZ) * 2
        begin = time.perf_counter()
        for place in range(0, len(pcm), piece):
            while time.perf_counter() < begin + place / 2 / SPEECH_RATE_HZ:
                work(0.005)
            microphone.hear(pcm[place : place + piece])
            if kiosk.property("page") != "asking":
                break
        work(0.1)
        shown = time.perf_counter() - 0.1
        took.append(shown - begin - speech_end - house.machine.settings.speech.endpoint_seconds)
        print(f"  {question!r}: {kiosk.property('page')}, {took[-1]:.2f} s beyond the endpoint's silence")
        kiosk.openHome()
    p95 = statistics.quantiles(took, n=20, method="inclusive")[18]
    print(f"p95 {p95:.2f} s, ratio to the limit {p95 / LIMIT_SECONDS:.2f}")
    kiosk.close()
    house.close()
    del application


if __name__ == "__main__":
    main()
