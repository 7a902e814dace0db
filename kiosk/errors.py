"""Every error of Madang that a person may meet, each with a stable code.

MadangError
├── UsageError              bad-usage, language-unknown, question-empty, question-too-long, place-unknown,
│                           place-kind-unknown, city-unknown, answers-unreadable, answer-invalid, date-invalid,
│                           document-unknown
├── SettingsError           settings-invalid
├── ContentError            content-missing, content-invalid, local-invalid, local-empty, local-emergency,
│                           local-unknown, local-damaged and local-conflict (in `doctor`)
├── ModelError              model-unknown, model-missing, model-damaged, model-download-failed, model-untrusted,
│                           model-store-busy
├── HearingError            recognizer-missing, microphone-missing, microphone-failed, audio-unreadable, audio-empty,
│                           microphone-lost (on the screen, while staff record)
├── CameraError             camera-missing, camera-failed
├── SpeakingError           voice-missing, voice-poor, speaker-failed, recording-unreadable, recording-silent,
│                           recording-short, recording-clipped, loudspeaker-missing, renderer-missing,
│                           rendering-failed, rendering-damaged (in the log)
├── TranslationError        pair-unsupported, same-language, text-empty, text-too-long
├── FormError               form-unknown, answers-unreadable, answer-unknown, answer-impossible, question-missing,
│                           blank-unreadable, blank-encrypted, blank-several-pages, blank-page-unknown,
│                           blank-wrong-size, blank-too-large, blank-invalid, blank-missing, blank-changed,
│                           fields-unreadable
├── PrintingError           printer-missing, printer-problem, print-failed
├── ReleaseError            release-invalid, release-tampered, name-unsafe
├── PublishingError         publishing-busy, publishing-overtaken, content-rejected, content-moving,
│                           self-test-failed, models-needed, publish-needed, root-missing, root-expired,
│                           root-unsigned, key-missing, key-exists, key-exposed, key-unreadable, key-unknown,
│                           passphrase-short, passphrase-wrong, ceremony-invalid
├── SyncError               sync-not-set-up, source-unreachable, source-untrusted, source-expired, release-unfit,
│                           release-missing, release-damaged, store-busy
├── UplinkError             not-enrolled, already-enrolled, address-insecure, centre-unreachable, centre-refused,
│                           key-unreadable, message-invalid, version-unknown, signature-wrong, kiosk-unknown,
│                           kiosk-revoked, day-impossible, too-many
├── StaffError              pin-missing, pin-weak, pin-wrong, pin-locked
├── MachineError            disk-full, display-missing, already-running, package-missing,
│                           database-unreachable, database-damaged
├── ServerError             not-found, not-allowed, log-in-refused, code-invalid, password-weak, name-invalid,
│                           account-exists, role-unknown, last-administrator, form-outdated, edit-conflict,
│                           text-invalid, approval-impossible, upload-invalid, too-large
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


class CameraError(MadangError):
    """Nothing can be seen: no camera, or it cannot be opened."""

    code = "camera-failed"


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


class ReleaseError(MadangError):
    """A release is not what it should be."""

    code = "release-invalid"


class PublishingError(MadangError):
    """A release cannot be made or signed."""

    code = "content-rejected"


class SyncError(MadangError):
    """Content cannot be brought from the centre, a neighbour or a stick, or what came is not fit for use."""

    code = "source-unreachable"


class UplinkError(MadangError):
    """What a kiosk says to the centre cannot be sent, or is not accepted."""

    code = "centre-unreachable"


class StaffError(MadangError):
    """Staff is not let in to their page, or asked for a PIN that would not keep others out."""

    code = "pin-wrong"


class MachineError(MadangError):
    """The machine lacks something: space, a display, a package, or it runs us already."""

    code = "disk-full"


class ServerError(MadangError):
    """Somebody asked the central server for something that it must refuse."""

    code = "not-allowed"


class UnexpectedError(MadangError):
    """A bug. The log holds the traceback."""

    code = "unexpected"
