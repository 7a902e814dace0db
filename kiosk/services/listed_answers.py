"""Answers of which there is a long list: nationalities and statuses of stay."""

from kiosk.domain.form import Question
from kiosk.domain.listed_answer import AnswerList, ListedAnswer
from kiosk.domain.pack import Pack
from kiosk.domain.texts import nearest_name
from kiosk.ports import AnswerReader


def listed_answers(question: Question, tag: str, pack: Pack, reader: AnswerReader) -> AnswerList:
    """Return the list of a question's answers in a language; an empty one where answers are not listed."""
    if question.type == "country":
        every = tuple(reader.countries(tag))
        by_key = {line.key: line for line in every}
        return AnswerList(every, tuple(by_key[key] for key in pack.frequent_countries if key in by_key))
    if question.type == "visa":
        return AnswerList(tuple(ListedAnswer(v.code, nearest_name(v.names, tag), v.code[0]) for v in pack.visas))
    return AnswerList()
