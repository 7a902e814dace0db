"""The result of the benefit questions, as a visitor reads it on paper and phone and takes it to the offices."""

from collections.abc import Iterable, Mapping

from kiosk.domain.benefit import Assessment, Benefit, BenefitLine, BenefitSheet, Outcome
from kiosk.domain.bidi import shown
from kiosk.domain.filled_form import FilledForm
from kiosk.domain.form import FormQuestions
from kiosk.domain.library import Library
from kiosk.domain.texts import nearest_name
from kiosk.services.answers import Answers

GROUPS: tuple[Outcome, ...] = ("likely", "ask", "not_likely")
"""Outcomes in the order of their use to the visitor."""
KOREAN = "ko"


class BenefitSheets:
    """Puts results into words. Keeps nothing."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._hotlines = Answers(library).hotlines

    def sheet(self, assessed: Iterable[Assessment], tag: str, filled: Mapping[str, str]) -> BenefitSheet:
        """Return the result in a language. filled: what the person has answered in forms, by name."""
        assessed = sorted(assessed, key=lambda each: GROUPS.index(each.outcome))
        texts = [each.benefit.texts[each.benefit.nearest_tag(tag)] for each in assessed]
        return BenefitSheet(
            tuple(self._line(each, tag, filled) for each in assessed),
            reviewed=all(text.review.state == "reviewed" for text in texts),
            confirmed=all(each.benefit.confidence == "official" for each in assessed),
        )

    def applications(self, assessed: Iterable[Assessment]) -> tuple[str, ...]:
        """Return the forms of the likely benefits, each once."""
        likely = (each.benefit for each in assessed if each.outcome == "likely")
        return tuple(dict.fromkeys(form for benefit in likely for form in benefit.forms if form in self._library.forms))

    def _line(self, each: Assessment, tag: str, filled: Mapping[str, str]) -> BenefitLine:
        benefit, used, forms = each.benefit, each.benefit.nearest_tag(tag), self._library.forms
        text = benefit.texts[used]
        line = BenefitLine(
            id=benefit.id,
            outcome=each.outcome,
            language=used,
            title=text.title,
            korean_title=benefit.texts[KOREAN].title,
            what=text.what,
            where=text.where,
            amounts_of=benefit.amounts_of,
            reasons=tuple(nearest_name(reason.condition.texts, tag) for reason in each.reasons),
            forms=tuple(nearest_name(forms[key].title, tag) for key in benefit.forms if key in forms),
            bring=tuple(dict.fromkeys(self._papers(benefit, tag, filled))),
            hotlines=self._hotlines(benefit.hotlines, tag),
        )
        return shown(line)

    def _papers(self, benefit: Benefit, tag: str, filled: Mapping[str, str]) -> Iterable[str]:
        """Yield the papers which its applications ask for from this person, as far as that is known."""
        person = self._library.person
        if person is None:
            return
        for key in benefit.forms:
            if key in self._library.forms:
                form = FilledForm(FormQuestions(self._library.forms[key], person), {**filled, **benefit.fills})
                yield from (nearest_name(each.labels, tag) for each in form.attachments())
