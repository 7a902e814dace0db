"""Everything that is installed: the documents of one release, in memory."""

from dataclasses import dataclass, field

from kiosk.domain.benefit import Benefit, BenefitQuestion
from kiosk.domain.deadline import DeadlineRule
from kiosk.domain.emergency import Emergency
from kiosk.domain.faq import Faq
from kiosk.domain.form import Form, PersonQuestions
from kiosk.domain.glossary import Term
from kiosk.domain.language import Language
from kiosk.domain.local import Overlay
from kiosk.domain.notice import Notice
from kiosk.domain.pack import Background, Pack
from kiosk.domain.phrase import Phrase
from kiosk.domain.place import Place
from kiosk.domain.recording import RecordingList


@dataclass(frozen=True, slots=True)
class Library:
    """The installed content. Each mapping is by id, languages and background by BCP-47 tag."""

    pack: Pack
    languages: dict[str, Language]
    faqs: dict[str, Faq]
    emergencies: dict[str, Emergency]
    background: dict[str, Background]
    glossary: dict[str, Term] = field(default_factory=dict)
    recordings: dict[str, RecordingList] = field(default_factory=dict)
    """By BCP-47 tag."""
    forms: dict[str, Form] = field(default_factory=dict)
    person: PersonQuestions | None = None
    """What all forms ask of a person; None where there are no forms."""
    phrases: dict[str, Phrase] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    benefits: dict[str, Benefit] = field(default_factory=dict)
    benefit_questions: dict[str, BenefitQuestion] = field(default_factory=dict)
    """By key."""
    deadlines: dict[str, DeadlineRule] = field(default_factory=dict)
    notices: dict[str, Notice] = field(default_factory=dict)

    local: Overlay = field(default_factory=Overlay)
    """What of all this the centre says itself; its documents stand among the others as well."""

    def tags(self) -> tuple[str, ...]:
        """Return the languages in which questions can be asked and answered, the pack's defaults first."""
        written = {tag for faq in self.faqs.values() for tag in faq.texts}
        first = [tag for tag in self.pack.default_languages if tag in written and tag in self.languages]
        return (*first, *sorted(tag for tag in written - set(first) if tag in self.languages))
