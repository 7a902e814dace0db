"""From an office's blank PDF to a form that is filled on it: reading it, showing it with examples, keeping it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from kiosk.domain.blank import Blank, BlankSheet, ReadBlank
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import FormQuestions
from kiosk.errors import FormError
from kiosk.ports import AnswerReader, Blanks, Clock
from kiosk.services.calibration import Calibration

STAFF = "ko"


@dataclass(frozen=True, slots=True)
class BlankFile:
    """The office's PDF."""

    name: str
    pdf: bytes


class Calibrator:
    """Begins and ends the measuring of blanks."""

    def __init__(
        self,
        questions: Callable[[str], FormQuestions],
        reader: AnswerReader,
        blanks: Blanks,
        clock: Clock,
        *,
        read: Callable[[bytes, int | None], ReadBlank],
        proof: Callable[[FilledForm, BlankSheet], bytes],
    ) -> None:
        """questions: of a form, by its id; read: what a PDF's page offers; proof: a filled form on a blank as PDF."""
        self._questions, self._reader, self._blanks, self._clock = questions, reader, blanks, clock
        self._read, self._proof = read, proof

    def begin(self, form_id: str, file: BlankFile, page: int | None = None) -> Calibration:
        """Return the calibration of a blank; it begins with the boxes of the form's former blank, if it has one.

        Raises FormError form-unknown, or why the PDF cannot be used.
        """
        questions, read = self._questions(form_id), self._read(file.pdf, page)
        try:
            former = self._blanks.find(form_id)
        except FormError:  # the former blank is damaged, which is a reason to make a new one
            former = None
        return Calibration(questions, read, former.blank.boxes if former else ())

    def proof(self, calibration: Calibration, file: BlankFile) -> bytes:
        """Return the PDF of the form with every field's example."""
        return self._proof(self._example(calibration.questions), self._sheet(calibration, file))

    def keep(self, calibration: Calibration, file: BlankFile) -> Path:
        """Keep what was measured and return its document. Raises FormError blank-invalid, MachineError disk-full."""
        return self._blanks.keep(self._sheet(calibration, file))

    def unplaced(self, calibration: Calibration, file: BlankFile) -> Sequence[str]:
        """Return what the form's own layout shows and has no box here yet: fields, and parts of their answers."""
        return self._sheet(calibration, file).blank.unplaced(calibration.questions)

    def _sheet(self, calibration: Calibration, file: BlankFile) -> BlankSheet:
        form_id, today = calibration.questions.form.id, self._clock.now().date()
        digest = sha256(file.pdf).hexdigest()
        return BlankSheet(Blank(form_id, file.name, digest, calibration.read.page, today, calibration.boxes), file.pdf)

    def _example(self, questions: FormQuestions) -> FilledForm:
        """Return a form in which every question has its example for an answer, whether or not it would be asked."""
        fields = tuple(replace(field, asked_if="yes") for field in questions.form.fields)
        every = FormQuestions(replace(questions.form, fields=fields), questions.person)
        today = self._clock.now().date()
        answers: dict[str, str] = {}
        for _, question in every.asked():
            verdict = self._reader.read(question, question.example, STAFF, every.values(answers), today)
            answers[every.name(question.key)] = verdict.value
        return FilledForm(every, answers)
