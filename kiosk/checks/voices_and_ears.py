"""Says, for each language, what hears and what speaks."""

from collections.abc import Iterator

from kiosk.composition import House
from kiosk.health import Finding
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
        speaking = (*_speech(voice, recordings), *_beforehand(house, tag), *_better_voice(voice, tag))
        text = f"{language.name_en}: {'; '.join((hearing, *speaking))}"
        if voice is None:
            yield Finding(PART, "warning", text, "voice-missing")
        elif voice.quality == "poor":
            yield Finding(PART, "warning", text, "voice-poor")
        else:
            yield Finding(PART, "good" if heard else "warning", text, "" if heard else "recognizer-missing")


def _models(house: House, tag: str) -> Iterator[str]:
    """Yield the installed models that hear a language."""
    entries = (entry for entry in house.machine.models.list() if entry.state == "installed")
    ids = [e.model.id for e in entries if e.model.kind.endswith("recognizer") and tag in e.model.languages]
    if ids:
        yield f"by {', '.join(ids)}"


def _beforehand(house: House, tag: str) -> Iterator[str]:
    """Yield how much of a language a better voice has spoken beforehand, where it has spoken any of it."""
    name = rendering_voices().get(tag)
    if name is not None and (now := house.rendering.rendered(tag)).done:
        yield f"{now.done} of {now.sentences} sentences spoken beforehand by {name}"


def _better_voice(voice: Voice | None, tag: str) -> Iterator[str]:
    """Yield how a better voice is to be had."""
    for model, other in better_voices().items():
        if other.language == tag and other != voice:
            yield f"better with `madang models install {model}`"


def _speech(voice: Voice | None, recordings: int) -> Iterator[str]:
    if voice is not None and voice.quality == "poor":
        yield f"{voice.engine} {voice.voice} is not used: hardly anybody understands it"
    elif voice is not None:
        yield f"spoken by {voice.engine} {voice.voice}, {voice.quality}"
    if recordings:
        yield f"{recordings} recordings"
    if voice is None and not recordings:
        yield "no voice and no recording: visitors read"
