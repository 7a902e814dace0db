"""What a visitor does who wants to be heard."""

from tests.functional.kiosk_window import KioskWindow


def listen(window: KioskWindow, button: str = "micButton") -> None:
    """Touch a microphone until it listens: on a busy machine a touch lasts so long that it counts as held."""
    window.touch(window.wait_for_any(button, "sayAgainButton"))
    while window.wait_for_any("stopListeningButton", "sayAgainButton") == "sayAgainButton":
        window.touch("sayAgainButton")
