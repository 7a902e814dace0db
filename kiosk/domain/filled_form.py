"""A form with the answers of a visit: what stands in each field, what to bring, what it costs."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.form import Attachment, Fee, Field, Form, FormQuestions


@dataclass(frozen=True, slots=True)
class FilledForm:
    """Lives only as long as its visit."""

    questions: FormQuestions
    answers: Mapping[str, str]
    """By the names under which a visit keeps them; an empty answer was left out on purpose."""
    doubts: frozenset[str] = frozenset()
    """Names of answers which the person confirmed although they look wrong."""

    @property
    def form(self) -> Form:
        """The form's document."""
        return self.questions.form

    def shows(self, field: Field) -> bool:
        """Tell whether the field concerns this person."""
        return self.questions.holds(field.asked_if, self.answers) is True

    def values(self, field: Field) -> list[tuple[str, str]]:
        """Return the keys and answers of a field's questions, without empty ones; none where it does not concern."""
        if not self.shows(field):
            return []
        given = ((key, self.answers.get(self.questions.name(key), "")) for key in field.questions)
        return [(key, value) for key, value in given if value]

    def is_missing(self, field: Field) -> bool:
        """Tell whether the office wants an answer that is not there."""
        return not self.values(field) and self.questions.holds(field.required_if, self.answers) is True

    def is_doubtful(self, field: Field) -> bool:
        """Tell whether the field shows an answer that looks wrong."""
        return bool(self.values(field)) and any(self.questions.name(key) in self.doubts for key in field.questions)

    def attachments(self) -> list[Attachment]:
        """Return the papers to bring; one that may be needed is named too."""
        return [
            each for each in self.form.attachments if self.questions.holds(each.needed_if, self.answers) is not False
        ]

    def fees(self) -> list[Fee]:
        """Return the fees that apply."""
        return [fee for fee in self.form.fees if self.questions.holds(fee.applies_if, self.answers) is True]
