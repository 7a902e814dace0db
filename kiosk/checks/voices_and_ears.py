"""Says, for each language, what hears and what speaks."""

from collections.abc import Iterator

from kiosk.composition import House
from kiosk.health import Finding
from kiosk.services.rendering import Rendered
from speech.better_voices import missing_program
from speech.voices import Voice, better_voices, rendering_voices
from speech.whisper.choice import better, read_speeds

PART = "voices and ears"


def voices_and_ears(house: House) -> Iterator[Finding]:
    """Yield a row a language, and what would hear better."""
    yield from _languages(house)
    used = (house.machine.find_whisper() or ("",))[0]
    if finer := better(used, read_speeds(house.machine.paths.speeds)):
        text = f"This machine is quick enough for {finer}, which makes fewer mistakes than {used}"
        yield Finding(PART, "good", f"{text}: `madang models install {finer}`")


def _languages(house: House) -> Iterator[Finding]:
    for tag in house.library.tags():
        language = house.library.languages[tag]
        heard = house.speech.recognizers.can_hear(tag)
        voice = house.speech.voice(tag)
        if voice is not None and voice.quality != "poor" and not house.services.reading.can_speak(tag):
            voice = None
        recordings = house.services.recording.recorded(tag)
        hearing = " ".join(("heard", *_models(house, tag))) if heard else "not heard: visitors type"
        ready = house.rendering.rendered(tag) if tag in rendering_voices() else Rendered(0, 0)
        speaking = (*_speech(voice, recordings), *_beforehand(ready, tag), *_better_voice(house, voice, tag))
        if voice is None and not ready.is_whole:
            speaking = (*speaking, _reading(recordings, ready))
        text = f"{language.name_en}: {'; '.join((hearing, *speaking))}"
        if voice is None and not ready.is_whole:
            yield Finding(PART, "warning", text, "voice-missing")
        elif voice is not None and voice.quality == "poor" and not ready.is_whole:
            yield Finding(PART, "warning", text, "voice-poor")
        else:
            yield Finding(PART, "good" if heard else "warning", text, "" if heard else "recognizer-missing")


def _models(house: House, tag: str) -> Iterator[str]:
    """Yield the installed models that hear a language."""
    entries = (entry for entry in house.machine.models.list() if entry.state == "installed")
    ids = [e.model.id for e in entries if e.model.kind.endswith("recognizer") and tag in e.model.languages]
    if ids:
        yield f"by {', '.join(ids)}"


def _beforehand(ready: Rendered, tag: str) -> Iterator[str]:
    """Yield how much of a language a slow voice has spoken beforehand, where it has spoken any of it."""
    if ready.done:
        yield f"{ready.done} of {ready.sentences} sentences spoken beforehand by {rendering_voices()[tag]}"


def _reading(recordings: int, ready: Rendered) -> str:
    """Return what is left to visitors of a language without a live voice."""
    return (
        "no voice for the rest: visitors read"
        if recordings or ready.done
        else "no voice and no recording: visitors read"
    )


def _better_voice(house: House, voice: Voice | None, tag: str) -> Iterator[str]:
    """Yield how a better voice is to be had."""
    for model, other in better_voices().items():
        if other.language == tag and other != voice:
            program = missing_program(other)
            steps = [f"`apt-get install {program}` as root"] if program else []
            if model not in house.machine.models.installed("live-voice"):
                steps.append(f"`madang models install {model}`")
            if steps:
                yield f"better with {' and '.join(steps)}"


def _speech(voice: Voice | None, recordings: int) -> Iterator[str]:
    """Yield what speaks any text of a language, and how many texts people have spoken."""
    if voice is not None and voice.quality == "poor":
        yield f"{voice.engine} {voice.voice} is not used: hardly anybody understands it"
    elif voice is not None:
        yield f"spoken by {voice.engine} {voice.voice}, {voice.quality}"
    if recordings:
        yield f"{recordings} recordings"
