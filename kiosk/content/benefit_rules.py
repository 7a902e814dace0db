"""What the form of benefits, their questions and deadlines cannot say: rules that can be read, tests that come true."""

from collections.abc import Iterator, Mapping

from kiosk.content.documents import Fault
from kiosk.content.fill_rules import fill_faults, unknown_forms, unknown_names
from kiosk.domain.benefit import Benefit, BenefitQuestion, outcome_of
from kiosk.domain.deadline import DeadlineRule
from kiosk.domain.library import Library
from kiosk.domain.rule_language import Comparison, Rule, RuleError, Value, all_of, names_of, parse_rule

SOURCE_LANGUAGES = ("en", "ko")
FEWEST_EXAMPLES = 2

_ORDER = ("<", "<=", ">", ">=")


def broken_benefits(library: Library) -> list[Fault]:
    """Return the faults that make a document unusable: it must be left out, and what rests on it as well."""
    faults = list(_question_faults(library))
    usable = {key: q for key, q in library.benefit_questions.items() if _question_file(key) not in _files(faults)}
    for benefit in library.benefits.values():
        file = f"benefits/{benefit.id}.json"
        wrong = [*_rule_faults(benefit, usable), *_unknown_hotlines(file, benefit.hotlines, library)]
        faults += wrong + list(_source_texts(file, "/texts", benefit.texts))
        for index, condition in enumerate(benefit.conditions):
            faults += _source_texts(file, f"/conditions/{index}/texts", condition.texts)
    for deadline in library.deadlines.values():
        file = f"deadlines/{deadline.id}.json"
        faults += [*_source_texts(file, "/texts", deadline.texts), *_unknown_hotlines(file, deadline.hotlines, library)]
        faults += [*_source_texts(file, "/asks", deadline.asks), *_term_faults(file, deadline, usable)]
    return faults


def benefit_faults(library: Library) -> Iterator[Fault]:
    """Yield the faults that break nothing: tests that fail or are missing, languages and FAQs that are not there."""
    broken = _files(broken_benefits(library))
    for benefit in library.benefits.values():
        file = f"benefits/{benefit.id}.json"
        yield from _unknown_languages(file, benefit.texts, library)
        yield from _unknown_faqs(file, benefit.related, library)
        yield from unknown_forms(file, benefit.forms, library)
        yield from fill_faults(file, "/fills", benefit.fills, library)
        if file not in broken:
            yield from _example_faults(file, benefit, library)
    for question in library.benefit_questions.values():
        file = _question_file(question.key)
        yield from _unknown_languages(file, question.texts, library)
        for index, choice in enumerate(question.choices):
            yield from fill_faults(file, f"/choices/{index}/fills", choice.fills, library)
        if file not in broken and question.yes_if:
            yield from unknown_names(file, "/yes_if", sorted(names_of(parse_rule(question.yes_if))), library)
    for deadline in library.deadlines.values():
        file = f"deadlines/{deadline.id}.json"
        yield from _unknown_languages(file, deadline.texts, library)
        yield from _unknown_faqs(file, deadline.related, library)
        yield from unknown_names(file, "/same_as", deadline.same_as, library)
        yield from unknown_forms(file, deadline.forms, library)
        yield from fill_faults(file, "/fills", deadline.fills, library)


def rule_of(benefit: Benefit) -> Rule:
    """Return the whole rule of a benefit. Raises RuleError."""
    return all_of(tuple(parse_rule(condition.when) for condition in benefit.conditions))


def _question_file(key: str) -> str:
    return f"benefit_questions/{key}.json"


def _files(faults: list[Fault]) -> set[str]:
    return {fault.file for fault in faults}


def _question_faults(library: Library) -> Iterator[Fault]:
    for question in library.benefit_questions.values():
        file = _question_file(question.key)
        yield from _source_texts(file, "/texts", question.texts)
        if (question.type == "yes_no") != (not question.choices):
            yield Fault(file, "/choices", "`yes_no` has no choices, the others have some", "Mend the type or them.")
        wanted = {"number": int, "choice": str, "yes_no": bool}[question.type]
        for index, choice in enumerate(question.choices):
            if type(choice.value) is not wanted:
                problem = f"the value is no {wanted.__name__}"
                yield Fault(file, f"/choices/{index}/value", problem, "Write it as the type says.")
            yield from _source_texts(file, f"/choices/{index}/names", choice.names)
        if question.ask_if:
            yield from _text_faults(file, "/ask_if", question.ask_if, library.benefit_questions)
            if question.key in _prerequisites(question, library):
                yield Fault(file, "/ask_if", "it waits for itself", "Break the circle of questions.")

        if question.yes_if:
            yield from _grammar_faults(file, "/yes_if", question.yes_if)


def _prerequisites(question: BenefitQuestion, library: Library) -> set[str]:
    """Return every question that must be answered before this one."""
    found: set[str] = set()
    waiting = [question.key]
    while waiting:
        asked_if = library.benefit_questions[waiting.pop()].ask_if
        try:
            names = names_of(parse_rule(asked_if)) if asked_if else frozenset()
        except RuleError:  # named where that question is looked at
            continue
        waiting += [name for name in names - found if name in library.benefit_questions]
        found |= names
    return found


def _rule_faults(benefit: Benefit, questions: dict[str, BenefitQuestion]) -> Iterator[Fault]:
    file = f"benefits/{benefit.id}.json"
    if not benefit.conditions:
        yield Fault(file, "/conditions", "a benefit without a condition", "Write at least one.")
    for index, condition in enumerate(benefit.conditions):
        yield from _text_faults(file, f"/conditions/{index}/when", condition.when, questions)


def _text_faults(file: str, at: str, text: str, questions: dict[str, BenefitQuestion]) -> Iterator[Fault]:
    unreadable = list(_grammar_faults(file, at, text))
    yield from unreadable
    for comparison in () if unreadable else parse_rule(text).comparisons():
        problem = _comparison_problem(comparison, questions.get(comparison.name))
        if problem:
            yield Fault(file, at, f"`{comparison.name}`: {problem}", "See the question's document.")


def _grammar_faults(file: str, at: str, text: str) -> Iterator[Fault]:
    try:
        parse_rule(text)
    except RuleError as error:
        yield Fault(file, at, str(error), "See the grammar in docs/benefits.md.")


def _comparison_problem(comparison: Comparison, question: BenefitQuestion | None) -> str:
    """Return what is wrong with a comparison, or nothing: no question, another type, no such choice."""
    if question is None:
        return "no usable question of this key"
    values = comparison.values
    if not all(_fits(value, question) for value in values):
        return f"is not compared with what a question of type {question.type} can be"
    if question.type != "number":
        return "only numbers have an order" if comparison.sign in _ORDER else ""
    bounds = {choice.value for choice in question.choices}
    # A touched answer stands for a range; a limit inside a range could not be decided.
    limits = [value + 1 if comparison.sign in ("<=", ">") else value for value in values if isinstance(value, int)]
    return "" if bounds.issuperset(limits) else "the limit is not where one of its choices begins"


def _fits(value: Value, question: BenefitQuestion) -> bool:
    if question.type == "choice":
        return value in {choice.value for choice in question.choices}
    return type(value) is (int if question.type == "number" else bool)


def _term_faults(file: str, deadline: DeadlineRule, questions: dict[str, BenefitQuestion]) -> Iterator[Fault]:
    for index, term in enumerate(deadline.shorter):
        yield from _text_faults(file, f"/shorter/{index}/applies_if", term.applies_if, questions)
    if deadline.applies_if:
        yield from _text_faults(file, "/applies_if", deadline.applies_if, questions)
    if min((deadline.closes, *(term.closes for term in deadline.shorter))) < deadline.opens:
        yield Fault(file, "/closes", "the last day is before the first", "Mend one of them.")


def _example_faults(file: str, benefit: Benefit, library: Library) -> Iterator[Fault]:
    rule = rule_of(benefit)
    for index, example in enumerate(benefit.examples):
        at = f"/examples/{index}"
        for key, value in example.answers.items():
            question = library.benefit_questions.get(key)
            if question is None or not _fits(value, question):
                yield Fault(file, f"{at}/answers/{key}", "no question can have this answer", "Mend key or value.")
        if (came := outcome_of(rule.truth(example.answers))) != example.outcome:
            problem = f"{example.person}: expected {example.outcome}, the rule says {came}"
            yield Fault(file, f"{at}/outcome", problem, "Mend the rule or the example.")
    if len({example.outcome for example in benefit.examples}) < FEWEST_EXAMPLES:
        yield Fault(file, "/examples", "they show one outcome only", "Add a person with another outcome.")


def _source_texts(file: str, at: str, texts: Mapping[str, object]) -> Iterator[Fault]:
    if texts and "und" not in texts and not set(SOURCE_LANGUAGES) <= set(texts):
        yield Fault(file, at, "no text in Korean or English", "Write both.")


def _unknown_languages(file: str, texts: Mapping[str, object], library: Library) -> Iterator[Fault]:
    for tag in texts:
        if tag not in library.languages:
            yield Fault(file, f"/texts/{tag}", f"no language `{tag}` in the pack", f"Add languages/{tag}.json.")


def _unknown_hotlines(file: str, named: tuple[str, ...], library: Library) -> Iterator[Fault]:
    known = {hotline.id for hotline in library.pack.hotlines}
    for index, hotline in enumerate(named):
        if hotline not in known:
            yield Fault(file, f"/hotlines/{index}", f"no hotline `{hotline}` in the pack", "Add it to pack.json.")


def _unknown_faqs(file: str, named: tuple[str, ...], library: Library) -> Iterator[Fault]:
    for index, faq in enumerate(named):
        if faq not in library.faqs:
            yield Fault(file, f"/related/{index}", f"no answer `{faq}`", "Name one of faq/.")
