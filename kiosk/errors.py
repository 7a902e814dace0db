"""Every error of Madang that a person may meet, each with a stable code.

MadangError
├── UsageError              bad-usage, language-unknown, question-empty, question-too-long, place-unknown,
│                           place-kind-unknown, city-unknown, answers-unreadable, answer-invalid, date-invalid
├── SettingsError           settings-invalid
├── ContentError            content-missing, content-invalid
├── ModelError              model-unknown, model-missing, model-damaged, model-download-failed, model-untrusted,
│                           model-store-busy
├── HearingError            recognizer-missing, microphone-missing, microphone-failed, audio-unreadable, audio-empty
├── SpeakingError           voice-missing, voice-poor, speaker-failed, recording-unreadable, loudspeaker-missing
├── TranslationError        pair-unsupported, same-language, text-empty, text-too-long
├── FormError               form-unknown, answers-unreadable, answer-unknown, answer-impossible, question-missing
├── PrintingError           printer-missing, printer-problem, print-failed
├── MachineError            disk-full, display-missing, already-running, package-missing
└── UnexpectedError         unexpected (a bug: the log has the traceback, the person gets one sentence)

The code is what scripts, the screen and the log rely on; the sentence is for the person at the command line.
The screen owns its own sentences, by code and in the visitor's language.
"""


class MadangError(Exception):
    """An error which a person may meet.

    code: stable identifier in kebab case; message: one English sentence that says what to do.
    """

    code = "unexpected"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code

    def as_json(self) -> dict[str, str]:
        """Return the form in which the automation interface reports an error."""
        return {"code": self.code, "message": self.message}


class UsageError(MadangError):
    """The caller asked for something that cannot be meant."""

    code = "bad-usage"


class SettingsError(MadangError):
    """The settings file or the environment holds a wrong value."""

    code = "settings-invalid"


class ContentError(MadangError):
    """Content is missing or damaged."""

    code = "content-invalid"


class ModelError(MadangError):
    """A model is unknown, missing, damaged or cannot be fetched."""

    code = "model-missing"


class HearingError(MadangError):
    """Nothing can be heard: no microphone, no recogniser, or unreadable audio."""

    code = "microphone-failed"


class SpeakingError(MadangError):
    """Nothing can be spoken: no voice, no loudspeaker, or the engine died."""

    code = "speaker-failed"


class TranslationError(MadangError):
    """A text cannot be translated."""

    code = "pair-unsupported"


class FormError(MadangError):
    """A form is unknown, or answers for it cannot be used."""

    code = "form-unknown"


class PrintingError(MadangError):
    """Nothing can be printed, or the printer needs a person."""

    code = "print-failed"


class MachineError(MadangError):
    """The machine lacks something: space, a display, a package, or it runs us already."""

    code = "disk-full"


class UnexpectedError(MadangError):
    """A bug. The log holds the traceback."""

    code = "unexpected"
