"""The kinds of documents, how a file becomes one, and the JSON Schema of each. Format: docs/content.md."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from kiosk.domain.benefit import Benefit, BenefitQuestion
from kiosk.domain.blank import Blank, FieldsFile
from kiosk.domain.deadline import DeadlineRule
from kiosk.domain.emergency import Emergency
from kiosk.domain.faq import Faq
from kiosk.domain.form import Form, PersonQuestions
from kiosk.domain.glossary import Term
from kiosk.domain.language import Language
from kiosk.domain.local import Addition, PlaceChange
from kiosk.domain.notice import Notice
from kiosk.domain.pack import Background, Pack
from kiosk.domain.phrase import Phrase
from kiosk.domain.place import Place
from kiosk.domain.recording import RecordingList

LARGEST_DOCUMENT_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: its folder (empty for a single file), its type, and the field that equals the file's name."""

    name: str
    folder: str
    adapter: TypeAdapter[Any]
    key: str
    """Of documents in a folder; what they are found by."""

    def files(self, root: Path) -> list[Path]:
        """Return the files of this kind below a content folder, in order of their names."""
        if self.folder:
            return sorted(root.glob(f"{self.folder}/*.json"))
        file = root / f"{self.name}.json"
        return [file] if self.name == "pack" or file.exists() else []


def _adapter(document_type: type) -> TypeAdapter[Any]:
    # A list of one: pydantic hands a configuration down to plain dataclasses only from a type around them.
    return TypeAdapter(list[document_type], config=ConfigDict(extra="forbid", str_strip_whitespace=True))  # type: ignore[valid-type]


PACK = Kind("pack", "", _adapter(Pack), "id")
LANGUAGE = Kind("language", "languages", _adapter(Language), "tag")
FAQ = Kind("faq", "faq", _adapter(Faq), "id")
EMERGENCY = Kind("emergency", "emergencies", _adapter(Emergency), "id")
BACKGROUND = Kind("background", "background", _adapter(Background), "language")
GLOSSARY = Kind("glossary", "glossary", _adapter(Term), "id")
PHRASE = Kind("phrase", "phrases", _adapter(Phrase), "id")
RECORDINGS = Kind("recordings", "recordings", _adapter(RecordingList), "language")
FORM = Kind("form", "forms", _adapter(Form), "id")
PERSON = Kind("person", "", _adapter(PersonQuestions), "id")
PLACE = Kind("place", "places", _adapter(Place), "id")
BENEFIT = Kind("benefit", "benefits", _adapter(Benefit), "id")
BENEFIT_QUESTION = Kind("benefit_question", "benefit_questions", _adapter(BenefitQuestion), "key")
DEADLINE = Kind("deadline", "deadlines", _adapter(DeadlineRule), "id")
NOTICE = Kind("notice", "notices", _adapter(Notice), "id")
BLANK = Kind("blank", "blanks", _adapter(Blank), "id")
FIELDS = Kind("fields", "", _adapter(FieldsFile), "")
ADDITION = Kind("addition", "additions", _adapter(Addition), "id")
PLACE_CHANGE = Kind("place_change", "place_changes", _adapter(PlaceChange), "id")
"""These four are made by a centre for itself, so they lie beside the kiosk's settings and not in its content."""
KINDS = (
    PACK,
    LANGUAGE,
    FAQ,
    EMERGENCY,
    BACKGROUND,
    GLOSSARY,
    PHRASE,
    RECORDINGS,
    FORM,
    PERSON,
    PLACE,
    BENEFIT,
    BENEFIT_QUESTION,
    DEADLINE,
    NOTICE,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a content file: where, what, and what to do."""

    file: str
    """Path below the content folder."""
    pointer: str
    """JSON Pointer (RFC 6901) inside the file; empty for the whole file."""
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}{'#' + self.pointer if self.pointer else ''}: {self.problem}. {self.remedy}"


def read_document(kind: Kind, file: Path, root: Path) -> tuple[Any, list[Fault]]:
    """Return the document of a file, or None, and every fault of its form."""
    name = file.relative_to(root).as_posix()
    try:
        if file.stat().st_size > LARGEST_DOCUMENT_BYTES:
            return None, [Fault(name, "", "the file is larger than 1 MB", "Split it or remove what is not text.")]
        [document] = kind.adapter.validate_json(b"[" + file.read_bytes() + b"]")
    except OSError as error:
        return None, [Fault(name, "", f"the file cannot be read ({error.strerror})", "Restore it from the release.")]
    except ValueError as error:
        if not isinstance(error, ValidationError):  # two documents in one file
            return None, [Fault(name, "", "the file holds more than one document", "Keep one document a file.")]
        return None, form_faults(name, error)
    if kind.folder and getattr(document, kind.key) != file.stem:
        problem = f"`{kind.key}` differs from the file's name"
        return None, [Fault(name, f"/{kind.key}", problem, f"Name the file {getattr(document, kind.key)}.json.")]
    return document, []


_REMEDIES = {
    "missing": "Add this field.",
    "unexpected_keyword_argument": "Remove this field or mend its name.",
    "json_invalid": "Mend the JSON at this place or restore the file from the release.",
    "literal_error": "Use one of the values named.",
    "string_type": "Write a text in double quotes.",
    "date_from_datetime_parsing": "Write a date as YYYY-MM-DD.",
    "date_parsing": "Write a date as YYYY-MM-DD.",
    "date_type": "Write a date as YYYY-MM-DD.",
    "datetime_from_date_parsing": "Write day and time as YYYY-MM-DDTHH:MM.",
    "datetime_parsing": "Write day and time as YYYY-MM-DDTHH:MM.",
    "datetime_type": "Write day and time as YYYY-MM-DDTHH:MM.",
}


def form_faults(name: str, error: ValidationError) -> list[Fault]:
    """Return what keeps the only document of a list from its form. name: path of its file below the content folder."""
    return [_fault(name, detail) for detail in error.errors(include_url=False)]


def _fault(name: str, detail: Any) -> Fault:
    pointer = "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in detail["loc"][1:])
    return Fault(name, pointer, detail["msg"], _REMEDIES.get(detail["type"], "See docs/content.md for this field."))


def canonical(document: object) -> str:
    """Return the one way of writing a document: sorted keys, two spaces, final newline."""
    return json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def schemas() -> dict[str, str]:
    """Return the JSON Schema of each kind of document as a file's text, by file name."""
    kinds = (*KINDS, BLANK, FIELDS, ADDITION, PLACE_CHANGE)
    return {f"{kind.name}.schema.json": canonical(_schema(kind)) for kind in kinds}


def _schema(kind: Kind) -> dict[str, Any]:
    schema = kind.adapter.json_schema()
    return {"$defs": schema.get("$defs", {}), "title": kind.name, **schema["items"]}
