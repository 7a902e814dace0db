"""The voice catalogue against the content."""

from fnmatch import fnmatch

from kiosk.content.folder_store import FolderContentStore
from offline_models.catalogue import load_catalogue
from offline_models.kokoro_parts import KEPT_VOICES
from speech.rendering.kokoro import PHONEMES
from speech.voices import better_voices, catalogue, find_voice, rendering_voices, understood


def test_every_voice_that_a_language_names_is_in_the_catalogue() -> None:
    languages = FolderContentStore().load().languages.values()
    named = {(language.tag, language.voice) for language in languages if language.voice}
    assert named == {(voice.language, voice.voice) for voice in catalogue() if voice.live and not voice.model}
    assert find_voice("km", None) is None


def test_every_live_voice_with_a_model_finds_it_in_the_store() -> None:
    models = {model.id: (model.kind, model.languages) for model in load_catalogue().models}
    voices = better_voices()
    assert {key: ("live-voice", (voice.language,)) for key, voice in voices.items()} == {
        key: models[key] for key in voices
    }
    assert voices


def test_every_voice_says_what_may_be_done_with_it() -> None:
    assert all(voice.engine and voice.licence for voice in catalogue())


def test_what_speaks_beforehand_is_installed_tried_and_has_phonemes() -> None:
    voices = rendering_voices()
    assert set(load_catalogue().get("kokoro-82m").languages) == set(voices)
    assert all(any(fnmatch(f"{name}.bin", kept) for kept in KEPT_VOICES) for name in voices.values())
    assert set(voices) <= set(PHONEMES)


def test_a_voice_that_nobody_understands_does_not_speak() -> None:
    assert understood("th", "th") is None
    assert understood("ru", "ru") == "ru"
    assert understood("km", None) is None
