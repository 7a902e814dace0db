"""The doors of the core: what it needs from engines, machines and stores. Adapters implement these Protocols.

Fakes of each live in tests/fakes. Every method is synchronous and may be called from any one worker thread;
methods raise only errors of kiosk.errors.
"""

from kiosk.ports.answering import AnswerIndex, KeptTranslations, Translator
from kiosk.ports.content import ContentCare, ContentStore, KeepingUp, LocalStore, ModelShelf
from kiosk.ports.forms import AnswerReader, Blanks
from kiosk.ports.hearing import HearingProgress, InputMeter, Listener, Microphone, Recognizer, Recognizers
from kiosk.ports.keeping import Clock, Counters, Outbox
from kiosk.ports.paper import Code, FormRenderer, PageRenderer, Printer, SheetRenderer
from kiosk.ports.seeing import Camera, PictureReader
from kiosk.ports.speaking import (
    Interruption,
    KeptRecordings,
    Player,
    Recordings,
    RenderedSpeech,
    Renderer,
    Sounding,
    Speaker,
    SpokenForms,
)
from kiosk.ports.words import LocalWords, OpeningTimes

__all__ = [
    "AnswerIndex",
    "AnswerReader",
    "Blanks",
    "Camera",
    "Clock",
    "Code",
    "ContentCare",
    "ContentStore",
    "Counters",
    "FormRenderer",
    "HearingProgress",
    "InputMeter",
    "Interruption",
    "KeepingUp",
    "KeptRecordings",
    "KeptTranslations",
    "Listener",
    "LocalStore",
    "LocalWords",
    "Microphone",
    "ModelShelf",
    "OpeningTimes",
    "Outbox",
    "PageRenderer",
    "PictureReader",
    "Player",
    "Printer",
    "Recognizer",
    "Recognizers",
    "Recordings",
    "RenderedSpeech",
    "Renderer",
    "SheetRenderer",
    "Sounding",
    "Speaker",
    "SpokenForms",
    "Translator",
]
